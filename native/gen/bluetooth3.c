// Generated from native/defs/bluetooth.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<bluetooth/bluetooth.h>)
#include <bluetooth/bluetooth.h>
#endif
#if __has_include(<bluetooth/l2cap.h>)
#include <bluetooth/l2cap.h>
#endif
#include "../same.h"
#if __has_include(<bluetooth/bluetooth.h>) && __has_include(<bluetooth/l2cap.h>)
SAME_SIZE(sockaddr_l2, 14)
SAME_FIELD(sockaddr_l2, l2_family, 0, 2)
SAME_FIELD(sockaddr_l2, l2_psm, 2, 2)
SAME_FIELD(sockaddr_l2, l2_bdaddr, 4, 6)
SAME_FIELD(sockaddr_l2, l2_cid, 10, 2)
SAME_FIELD(sockaddr_l2, l2_bdaddr_type, 12, 1)
#endif
