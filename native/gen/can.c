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
#if defined(CANFD_BRS)
SAME(CANFD_BRS, 1)
#endif
#if defined(CANFD_ESI)
SAME(CANFD_ESI, 2)
#endif
#if defined(CANFD_FDF)
SAME(CANFD_FDF, 4)
#endif
#if defined(CAN_INV_FILTER)
SAME(CAN_INV_FILTER, 536870912)
#endif
#if defined(CAN_ERR_FLAG)
SAME(CAN_ERR_FLAG, 536870912)
#endif
#if defined(CAN_RTR_FLAG)
SAME(CAN_RTR_FLAG, 1073741824)
#endif
#if defined(CAN_EFF_FLAG)
SAME(CAN_EFF_FLAG, 2147483648)
#endif
#if defined(CANXL_PRIO_MASK)
SAME(CANXL_PRIO_MASK, 2047)
#endif
#if defined(CAN_SFF_MASK)
SAME(CAN_SFF_MASK, 2047)
#endif
#if defined(CAN_EFF_MASK)
SAME(CAN_EFF_MASK, 536870911)
#endif
#if defined(CAN_ERR_MASK)
SAME(CAN_ERR_MASK, 536870911)
#endif
#if defined(CANXL_MIN_DLC)
SAME(CANXL_MIN_DLC, 0)
#endif
#if defined(CANXL_MIN_DLEN)
SAME(CANXL_MIN_DLEN, 1)
#endif
#if defined(CAN_MAX_DLC)
SAME(CAN_MAX_DLC, 8)
#endif
#if defined(CAN_MAX_DLEN)
SAME(CAN_MAX_DLEN, 8)
#endif
#if defined(CANXL_PRIO_BITS)
SAME(CANXL_PRIO_BITS, 11)
#endif
#if defined(CAN_SFF_ID_BITS)
SAME(CAN_SFF_ID_BITS, 11)
#endif
#if defined(CANXL_HDR_SIZE)
SAME(CANXL_HDR_SIZE, 12)
#endif
#if defined(CANFD_MAX_DLC)
SAME(CANFD_MAX_DLC, 15)
#endif
#if defined(CAN_MAX_RAW_DLC)
SAME(CAN_MAX_RAW_DLC, 15)
#endif
#if defined(CAN_EFF_ID_BITS)
SAME(CAN_EFF_ID_BITS, 29)
#endif
#if defined(CANFD_MAX_DLEN)
SAME(CANFD_MAX_DLEN, 64)
#endif
#if defined(CAN_RAW_FILTER_MAX)
SAME(CAN_RAW_FILTER_MAX, 512)
#endif
#if defined(CANXL_MAX_DLC)
SAME(CANXL_MAX_DLC, 2047)
#endif
#if defined(CANXL_MAX_DLC_MASK)
SAME(CANXL_MAX_DLC_MASK, 2047)
#endif
#if defined(CANXL_MAX_DLEN)
SAME(CANXL_MAX_DLEN, 2048)
#endif
#if defined(CAN_MTU)
SAME(CAN_MTU, 16)
#endif
#if defined(CANFD_MTU)
SAME(CANFD_MTU, 72)
#endif
#if defined(CANXL_MIN_MTU)
SAME(CANXL_MIN_MTU, 76)
#endif
#if defined(CANXL_MAX_MTU)
SAME(CANXL_MAX_MTU, 2060)
#endif
#if defined(CANXL_MTU)
SAME(CANXL_MTU, 2060)
#endif
#if defined(CAN_RAW)
SAME(CAN_RAW, 1)
#endif
#if defined(CAN_BCM)
SAME(CAN_BCM, 2)
#endif
#if defined(CAN_TP16)
SAME(CAN_TP16, 3)
#endif
#if defined(CAN_TP20)
SAME(CAN_TP20, 4)
#endif
#if defined(CAN_MCNET)
SAME(CAN_MCNET, 5)
#endif
#if defined(CAN_ISOTP)
SAME(CAN_ISOTP, 6)
#endif
#if defined(CAN_J1939)
SAME(CAN_J1939, 7)
#endif
#if defined(CAN_NPROTO)
AT_LEAST(CAN_NPROTO, 8)
#endif
#if defined(CANXL_SEC)
SAME(CANXL_SEC, 1)
#endif
#if defined(CANXL_XLF)
SAME(CANXL_XLF, 128)
#endif
#if defined(SOL_CAN_BASE)
SAME(SOL_CAN_BASE, 100)
#endif
