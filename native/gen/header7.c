// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/ip_icmp.h>)
#include <netinet/ip_icmp.h>
#endif
#include "../same.h"
#if __has_include(<netinet/ip_icmp.h>)
SAME_SIZE(icmphdr, 8)
SAME_FIELD(icmphdr, type, 0, 1)
SAME_FIELD(icmphdr, code, 1, 1)
SAME_FIELD(icmphdr, checksum, 2, 2)
SAME_FIELD(icmphdr, un.echo.id, 4, 2)
SAME_FIELD(icmphdr, un.echo.sequence, 6, 2)
SAME_FIELD(icmphdr, un.gateway, 4, 4)
SAME_FIELD(icmphdr, un.frag.mtu, 6, 2)
SAME_SIZE(icmp, 28)
SAME_FIELD(icmp, icmp_type, 0, 1)
SAME_FIELD(icmp, icmp_code, 1, 1)
SAME_FIELD(icmp, icmp_cksum, 2, 2)
SAME_FIELD(icmp, icmp_id, 4, 2)
SAME_FIELD(icmp, icmp_seq, 6, 2)
SAME_FIELD(icmp, icmp_gwaddr, 4, 4)
SAME_FIELD(icmp, icmp_nextmtu, 6, 2)
SAME_FIELD(icmp, icmp_data, 8, 1)
#endif
