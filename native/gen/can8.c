// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can.h>)
#include <linux/can.h>
#endif
#include "../same.h"
#if __has_include(<linux/can.h>)
SAME_SIZE(sockaddr_can, 24)
SAME_FIELD(sockaddr_can, can_family, 0, 2)
SAME_FIELD(sockaddr_can, can_ifindex, 4, 4)
SAME_FIELD(sockaddr_can, can_addr.tp.rx_id, 8, 4)
SAME_FIELD(sockaddr_can, can_addr.tp.tx_id, 12, 4)
SAME_FIELD(sockaddr_can, can_addr.j1939.name, 8, 8)
SAME_FIELD(sockaddr_can, can_addr.j1939.pgn, 16, 4)
SAME_FIELD(sockaddr_can, can_addr.j1939.addr, 20, 1)
SAME_SIZE(can_filter, 8)
SAME_FIELD(can_filter, can_id, 0, 4)
SAME_FIELD(can_filter, can_mask, 4, 4)
#endif
