// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/udp.h>)
#include <netinet/udp.h>
#endif
#include "../same.h"
#if __has_include(<netinet/udp.h>)
SAME_SIZE(udphdr, 8)
SAME_FIELD(udphdr, source, 0, 2)
SAME_FIELD(udphdr, dest, 2, 2)
SAME_FIELD(udphdr, len, 4, 2)
SAME_FIELD(udphdr, check, 6, 2)
SAME_FIELD(udphdr, uh_sport, 0, 2)
SAME_FIELD(udphdr, uh_dport, 2, 2)
SAME_FIELD(udphdr, uh_ulen, 4, 2)
SAME_FIELD(udphdr, uh_sum, 6, 2)
#endif
