// Generated from native/defs/address.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_packet.h>)
SAME_SIZE(sockaddr_ll, 20)
SAME_FIELD(sockaddr_ll, sll_family, 0, 2)
SAME_FIELD(sockaddr_ll, sll_protocol, 2, 2)
SAME_FIELD(sockaddr_ll, sll_ifindex, 4, 4)
SAME_FIELD(sockaddr_ll, sll_hatype, 8, 2)
SAME_FIELD(sockaddr_ll, sll_pkttype, 10, 1)
SAME_FIELD(sockaddr_ll, sll_halen, 11, 1)
SAME_FIELD(sockaddr_ll, sll_addr, 12, 8)
#endif
