// Generated from native/defs/ipv6.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ipv6.h>)
#include <linux/ipv6.h>
#endif
#include "../same.h"
#if defined(IPV6_MIN_MTU)
SAME(IPV6_MIN_MTU, 1280)
#endif
#if defined(IPV6_OPT_ROUTERALERT_MLD)
SAME(IPV6_OPT_ROUTERALERT_MLD, 0)
#endif
#if defined(IPV6_SRCRT_TYPE_0)
SAME(IPV6_SRCRT_TYPE_0, 0)
#endif
#if defined(IPV6_SRCRT_TYPE_2)
SAME(IPV6_SRCRT_TYPE_2, 2)
#endif
#if defined(IPV6_SRCRT_TYPE_3)
SAME(IPV6_SRCRT_TYPE_3, 3)
#endif
#if defined(IPV6_SRCRT_TYPE_4)
SAME(IPV6_SRCRT_TYPE_4, 4)
#endif
#if defined(IPV6_SRCRT_STRICT)
SAME(IPV6_SRCRT_STRICT, 1)
#endif
