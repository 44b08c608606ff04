// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/if_ether.h>)
#include <netinet/if_ether.h>
#endif
#include "../same.h"
#if __has_include(<netinet/if_ether.h>)
SAME_SIZE(ether_arp, 28)
SAME_FIELD(ether_arp, arp_hrd, 0, 2)
SAME_FIELD(ether_arp, arp_pro, 2, 2)
SAME_FIELD(ether_arp, arp_hln, 4, 1)
SAME_FIELD(ether_arp, arp_pln, 5, 1)
SAME_FIELD(ether_arp, arp_op, 6, 2)
SAME_FIELD(ether_arp, arp_sha, 8, 6)
SAME_FIELD(ether_arp, arp_spa, 14, 4)
SAME_FIELD(ether_arp, arp_tha, 18, 6)
SAME_FIELD(ether_arp, arp_tpa, 24, 4)
#endif
