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
#if defined(HCI_DATA_DIR)
SAME(HCI_DATA_DIR, 1)
#endif
#if defined(HCI_FILTER)
SAME(HCI_FILTER, 2)
#endif
#if defined(HCI_TIME_STAMP)
SAME(HCI_TIME_STAMP, 3)
#endif
#if defined(SOL_HCI)
SAME(SOL_HCI, 0)
#endif
