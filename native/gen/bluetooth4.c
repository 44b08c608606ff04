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
#if __has_include(<bluetooth/hci.h>)
#include <bluetooth/hci.h>
#endif
#include "../same.h"
#if __has_include(<bluetooth/bluetooth.h>) && __has_include(<bluetooth/hci.h>)
SAME_SIZE(sockaddr_hci, 6)
SAME_FIELD(sockaddr_hci, hci_family, 0, 2)
SAME_FIELD(sockaddr_hci, hci_dev, 2, 2)
SAME_FIELD(sockaddr_hci, hci_channel, 4, 2)
#endif
