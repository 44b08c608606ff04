// Generated from native/defs/route.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/route.h>)
#include <net/route.h>
#endif
#include "../same.h"
#if defined(RTF_UP)
SAME(RTF_UP, 1)
#endif
#if defined(RTF_GATEWAY)
SAME(RTF_GATEWAY, 2)
#endif
#if defined(RTF_HOST)
SAME(RTF_HOST, 4)
#endif
#if defined(RTF_REINSTATE)
SAME(RTF_REINSTATE, 8)
#endif
#if defined(RTF_DYNAMIC)
SAME(RTF_DYNAMIC, 16)
#endif
#if defined(RTF_MODIFIED)
SAME(RTF_MODIFIED, 32)
#endif
#if defined(RTF_MSS)
SAME(RTF_MSS, 64)
#endif
#if defined(RTF_MTU)
SAME(RTF_MTU, 64)
#endif
#if defined(RTF_WINDOW)
SAME(RTF_WINDOW, 128)
#endif
#if defined(RTF_IRTT)
SAME(RTF_IRTT, 256)
#endif
#if defined(RTF_REJECT)
SAME(RTF_REJECT, 512)
#endif
#if defined(RTF_STATIC)
SAME(RTF_STATIC, 1024)
#endif
#if defined(RTF_XRESOLVE)
SAME(RTF_XRESOLVE, 2048)
#endif
#if defined(RTF_NOFORWARD)
SAME(RTF_NOFORWARD, 4096)
#endif
#if defined(RTF_THROW)
SAME(RTF_THROW, 8192)
#endif
#if defined(RTF_NOPMTUDISC)
SAME(RTF_NOPMTUDISC, 16384)
#endif
#if defined(RTF_DEFAULT)
SAME(RTF_DEFAULT, 65536)
#endif
#if defined(RTF_ALLONLINK)
SAME(RTF_ALLONLINK, 131072)
#endif
#if defined(RTF_ADDRCONF)
SAME(RTF_ADDRCONF, 262144)
#endif
#if defined(RTF_LINKRT)
SAME(RTF_LINKRT, 1048576)
#endif
#if defined(RTF_NONEXTHOP)
SAME(RTF_NONEXTHOP, 2097152)
#endif
#if defined(RTF_CACHE)
SAME(RTF_CACHE, 16777216)
#endif
#if defined(RTF_FLOW)
SAME(RTF_FLOW, 33554432)
#endif
#if defined(RTF_POLICY)
SAME(RTF_POLICY, 67108864)
#endif
#if defined(RTF_NAT)
SAME(RTF_NAT, 134217728)
#endif
#if defined(RTF_BROADCAST)
SAME(RTF_BROADCAST, 268435456)
#endif
#if defined(RTF_MULTICAST)
SAME(RTF_MULTICAST, 536870912)
#endif
#if defined(RTF_INTERFACE)
SAME(RTF_INTERFACE, 1073741824)
#endif
#if defined(RTF_LOCAL)
SAME(RTF_LOCAL, 2147483648)
#endif
#if defined(RTF_ADDRCLASSMASK)
SAME(RTF_ADDRCLASSMASK, 4160749568)
#endif
