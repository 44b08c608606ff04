// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/ip.h>)
#include <netinet/ip.h>
#endif
#include "../same.h"
#if __has_include(<netinet/ip.h>)
SAME_SIZE(iphdr, 20)
SAME_FIELD(iphdr, tos, 1, 1)
SAME_FIELD(iphdr, tot_len, 2, 2)
SAME_FIELD(iphdr, id, 4, 2)
SAME_FIELD(iphdr, frag_off, 6, 2)
SAME_FIELD(iphdr, ttl, 8, 1)
SAME_FIELD(iphdr, protocol, 9, 1)
SAME_FIELD(iphdr, check, 10, 2)
SAME_FIELD(iphdr, saddr, 12, 4)
SAME_FIELD(iphdr, daddr, 16, 4)
SAME_SIZE(ip, 20)
SAME_FIELD(ip, ip_tos, 1, 1)
SAME_FIELD(ip, ip_len, 2, 2)
SAME_FIELD(ip, ip_id, 4, 2)
SAME_FIELD(ip, ip_off, 6, 2)
SAME_FIELD(ip, ip_ttl, 8, 1)
SAME_FIELD(ip, ip_p, 9, 1)
SAME_FIELD(ip, ip_sum, 10, 2)
SAME_FIELD(ip, ip_src, 12, 4)
SAME_FIELD(ip, ip_dst, 16, 4)
#endif
