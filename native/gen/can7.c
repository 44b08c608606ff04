// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/raw.h>)
#include <linux/can/raw.h>
#endif
#include "../same.h"
#if __has_include(<linux/can/raw.h>)
SAME(SCM_CAN_RAW_ERRQUEUE, 1)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_FILTER, 1)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_ERR_FILTER, 2)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_LOOPBACK, 3)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_RECV_OWN_MSGS, 4)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_FD_FRAMES, 5)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_JOIN_FILTERS, 6)
#endif
#if __has_include(<linux/can/raw.h>)
SAME(CAN_RAW_XL_FRAMES, 7)
#endif
#if defined(SOL_CAN_RAW)
SAME(SOL_CAN_RAW, 101)
#endif
