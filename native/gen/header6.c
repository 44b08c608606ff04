// Generated from native/defs/header.def by `npm run gen`. Do not edit.
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
#if __has_include(<netinet/ip6.h>)
SAME_SIZE(ip6_hdr, 40)
SAME_FIELD(ip6_hdr, ip6_flow, 0, 4)
SAME_FIELD(ip6_hdr, ip6_plen, 4, 2)
SAME_FIELD(ip6_hdr, ip6_nxt, 6, 1)
SAME_FIELD(ip6_hdr, ip6_hlim, 7, 1)
SAME_FIELD(ip6_hdr, ip6_src, 8, 16)
SAME_FIELD(ip6_hdr, ip6_dst, 24, 16)
#endif
