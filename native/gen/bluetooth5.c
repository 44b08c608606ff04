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
#if __has_include(<bluetooth/rfcomm.h>)
#include <bluetooth/rfcomm.h>
#endif
#include "../same.h"
#if __has_include(<bluetooth/bluetooth.h>) && __has_include(<bluetooth/rfcomm.h>)
SAME_SIZE(sockaddr_rc, 10)
SAME_FIELD(sockaddr_rc, rc_family, 0, 2)
SAME_FIELD(sockaddr_rc, rc_bdaddr, 2, 6)
SAME_FIELD(sockaddr_rc, rc_channel, 8, 1)
#endif
