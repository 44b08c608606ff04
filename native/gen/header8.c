// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/icmp6.h>)
#include <netinet/icmp6.h>
#endif
#include "../same.h"
#if __has_include(<netinet/icmp6.h>)
SAME_SIZE(icmp6_hdr, 8)
SAME_FIELD(icmp6_hdr, icmp6_type, 0, 1)
SAME_FIELD(icmp6_hdr, icmp6_code, 1, 1)
SAME_FIELD(icmp6_hdr, icmp6_cksum, 2, 2)
SAME_FIELD(icmp6_hdr, icmp6_id, 4, 2)
SAME_FIELD(icmp6_hdr, icmp6_seq, 6, 2)
#endif
