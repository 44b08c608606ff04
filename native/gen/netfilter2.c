// Generated from native/defs/netfilter.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netfilter.h>)
#include <linux/netfilter.h>
#endif
#include "../same.h"
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_UNSPEC, 0)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_INET, 1)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_IPV4, 2)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_ARP, 3)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_NETDEV, 5)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_BRIDGE, 7)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_IPV6, 10)
#endif
#if __has_include(<linux/netfilter.h>)
SAME(NFPROTO_DECNET, 12)
#endif
#if __has_include(<linux/netfilter.h>)
AT_LEAST(NFPROTO_NUMPROTO, 13)
#endif
