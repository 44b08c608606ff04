// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/bcm.h>)
#include <linux/can/bcm.h>
#endif
#include "../same.h"
#if defined(SETTIMER)
SAME(SETTIMER, 1)
#endif
#if defined(STARTTIMER)
SAME(STARTTIMER, 2)
#endif
#if defined(TX_COUNTEVT)
SAME(TX_COUNTEVT, 4)
#endif
#if defined(TX_ANNOUNCE)
SAME(TX_ANNOUNCE, 8)
#endif
#if defined(TX_CP_CAN_ID)
SAME(TX_CP_CAN_ID, 16)
#endif
#if defined(RX_FILTER_ID)
SAME(RX_FILTER_ID, 32)
#endif
#if defined(RX_CHECK_DLC)
SAME(RX_CHECK_DLC, 64)
#endif
#if defined(RX_NO_AUTOTIMER)
SAME(RX_NO_AUTOTIMER, 128)
#endif
#if defined(RX_ANNOUNCE_RESUME)
SAME(RX_ANNOUNCE_RESUME, 256)
#endif
#if defined(TX_RESET_MULTI_IDX)
SAME(TX_RESET_MULTI_IDX, 512)
#endif
#if defined(RX_RTR_FRAME)
SAME(RX_RTR_FRAME, 1024)
#endif
#if defined(CAN_FD_FRAME)
SAME(CAN_FD_FRAME, 2048)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_SETUP, 1)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_DELETE, 2)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_READ, 3)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_SEND, 4)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_SETUP, 5)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_DELETE, 6)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_READ, 7)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_STATUS, 8)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(TX_EXPIRED, 9)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_STATUS, 10)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_TIMEOUT, 11)
#endif
#if __has_include(<linux/can/bcm.h>)
SAME(RX_CHANGED, 12)
#endif
