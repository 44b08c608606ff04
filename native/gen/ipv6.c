// Generated from native/defs/ipv6.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/ip6.h>)
#include <netinet/ip6.h>
#endif
#include "../same.h"
#if defined(IP6F_MORE_FRAG)
SAME(IP6F_MORE_FRAG, 256)
#endif
#if defined(IP6F_RESERVED_MASK)
SAME(IP6F_RESERVED_MASK, 1536)
#endif
#if defined(IP6F_OFF_MASK)
SAME(IP6F_OFF_MASK, 63743)
#endif
#if defined(IP6OPT_TYPE_SKIP)
SAME(IP6OPT_TYPE_SKIP, 0)
#endif
#if defined(IP6OPT_TYPE_MUTABLE)
SAME(IP6OPT_TYPE_MUTABLE, 32)
#endif
#if defined(IP6OPT_TYPE_DISCARD)
SAME(IP6OPT_TYPE_DISCARD, 64)
#endif
#if defined(IP6OPT_TYPE_FORCEICMP)
SAME(IP6OPT_TYPE_FORCEICMP, 128)
#endif
#if defined(IP6OPT_TYPE_ICMP)
SAME(IP6OPT_TYPE_ICMP, 192)
#endif
#if defined(IP6OPT_PAD1)
SAME(IP6OPT_PAD1, 0)
#endif
#if defined(IP6OPT_PADN)
SAME(IP6OPT_PADN, 1)
#endif
#if defined(IP6OPT_TUNNEL_LIMIT)
SAME(IP6OPT_TUNNEL_LIMIT, 4)
#endif
#if defined(IP6OPT_ROUTER_ALERT)
SAME(IP6OPT_ROUTER_ALERT, 5)
#endif
#if defined(IP6OPT_JUMBO)
SAME(IP6OPT_JUMBO, 194)
#endif
#if defined(IP6OPT_NSAP_ADDR)
SAME(IP6OPT_NSAP_ADDR, 195)
#endif
#if defined(IP6OPT_JUMBO_LEN)
SAME(IP6OPT_JUMBO_LEN, 6)
#endif
#if defined(IP6_ALERT_MLD)
SAME(IP6_ALERT_MLD, 0)
#endif
#if defined(IP6_ALERT_RSVP)
SAME(IP6_ALERT_RSVP, 256)
#endif
#if defined(IP6_ALERT_AN)
SAME(IP6_ALERT_AN, 512)
#endif
