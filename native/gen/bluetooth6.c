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
#if __has_include(<bluetooth/sco.h>)
#include <bluetooth/sco.h>
#endif
#include "../same.h"
#if __has_include(<bluetooth/bluetooth.h>) && __has_include(<bluetooth/sco.h>)
SAME_SIZE(sockaddr_sco, 8)
SAME_FIELD(sockaddr_sco, sco_family, 0, 2)
SAME_FIELD(sockaddr_sco, sco_bdaddr, 2, 6)
#endif
