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
#include "../same.h"
#if defined(BT_SECURITY)
SAME(BT_SECURITY, 4)
#endif
#if defined(BT_DEFER_SETUP)
SAME(BT_DEFER_SETUP, 7)
#endif
#if defined(BT_FLUSHABLE)
SAME(BT_FLUSHABLE, 8)
#endif
#if defined(BT_POWER)
SAME(BT_POWER, 9)
#endif
#if defined(BT_CHANNEL_POLICY)
SAME(BT_CHANNEL_POLICY, 10)
#endif
#if defined(BT_VOICE)
SAME(BT_VOICE, 11)
#endif
#if defined(BT_SNDMTU)
SAME(BT_SNDMTU, 12)
#endif
#if defined(BT_RCVMTU)
SAME(BT_RCVMTU, 13)
#endif
#if defined(BT_PHY)
SAME(BT_PHY, 14)
#endif
#if defined(BT_MODE)
SAME(BT_MODE, 15)
#endif
#if defined(BT_PKT_STATUS)
SAME(BT_PKT_STATUS, 16)
#endif
