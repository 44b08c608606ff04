// Generated from native/defs/netfilter.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netfilter_ipv4.h>)
#include <linux/netfilter_ipv4.h>
#endif
#include "../same.h"
#if defined(SO_ORIGINAL_DST)
SAME(SO_ORIGINAL_DST, 80)
#endif
