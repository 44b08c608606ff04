// Generated from native/defs/route.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ipv6_route.h>)
#include <linux/ipv6_route.h>
#endif
#include "../same.h"
#if defined(RTF_PREFIX_RT)
SAME(RTF_PREFIX_RT, 524288)
#endif
#if defined(RTF_ANYCAST)
SAME(RTF_ANYCAST, 1048576)
#endif
#if defined(RTF_EXPIRES)
SAME(RTF_EXPIRES, 4194304)
#endif
#if defined(RTF_ROUTEINFO)
SAME(RTF_ROUTEINFO, 8388608)
#endif
#if defined(RTF_PCPU)
SAME(RTF_PCPU, 1073741824)
#endif
#if defined(RTF_PREF_MASK)
SAME(RTF_PREF_MASK, 402653184)
#endif
#if defined(IP6_RT_PRIO_ADDRCONF)
SAME(IP6_RT_PRIO_ADDRCONF, 256)
#endif
#if defined(IP6_RT_PRIO_USER)
SAME(IP6_RT_PRIO_USER, 1024)
#endif
