// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/netlink.h>)
#include <linux/can/netlink.h>
#endif
#include "../same.h"
#if defined(CAN_CTRLMODE_LOOPBACK)
SAME(CAN_CTRLMODE_LOOPBACK, 1)
#endif
#if defined(CAN_CTRLMODE_LISTENONLY)
SAME(CAN_CTRLMODE_LISTENONLY, 2)
#endif
#if defined(CAN_CTRLMODE_3_SAMPLES)
SAME(CAN_CTRLMODE_3_SAMPLES, 4)
#endif
#if defined(CAN_CTRLMODE_ONE_SHOT)
SAME(CAN_CTRLMODE_ONE_SHOT, 8)
#endif
#if defined(CAN_CTRLMODE_BERR_REPORTING)
SAME(CAN_CTRLMODE_BERR_REPORTING, 16)
#endif
#if defined(CAN_CTRLMODE_FD)
SAME(CAN_CTRLMODE_FD, 32)
#endif
#if defined(CAN_CTRLMODE_PRESUME_ACK)
SAME(CAN_CTRLMODE_PRESUME_ACK, 64)
#endif
#if defined(CAN_CTRLMODE_FD_NON_ISO)
SAME(CAN_CTRLMODE_FD_NON_ISO, 128)
#endif
#if defined(CAN_CTRLMODE_CC_LEN8_DLC)
SAME(CAN_CTRLMODE_CC_LEN8_DLC, 256)
#endif
#if defined(CAN_CTRLMODE_TDC_AUTO)
SAME(CAN_CTRLMODE_TDC_AUTO, 512)
#endif
#if defined(CAN_CTRLMODE_TDC_MANUAL)
SAME(CAN_CTRLMODE_TDC_MANUAL, 1024)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_ERROR_ACTIVE, 0)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_ERROR_WARNING, 1)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_ERROR_PASSIVE, 2)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_BUS_OFF, 3)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_STOPPED, 4)
#endif
#if __has_include(<linux/can/netlink.h>)
SAME(CAN_STATE_SLEEPING, 5)
#endif
#if __has_include(<linux/can/netlink.h>)
AT_LEAST(CAN_STATE_MAX, 6)
#endif
#if defined(CAN_TERMINATION_DISABLED)
SAME(CAN_TERMINATION_DISABLED, 0)
#endif
