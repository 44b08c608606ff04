// Generated from native/defs/filter.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/bpf.h>)
#include <linux/bpf.h>
#endif
#include "../same.h"
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_IW, 1001)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_SNDCWND_CLAMP, 1002)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_DELACK_MAX, 1003)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_RTO_MIN, 1004)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_SYN, 1005)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_SYN_IP, 1006)
#endif
#if __has_include(<linux/bpf.h>)
SAME(TCP_BPF_SYN_MAC, 1007)
#endif
#if defined(XDP_PACKET_HEADROOM)
SAME(XDP_PACKET_HEADROOM, 256)
#endif
