// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/j1939.h>)
#include <linux/can/j1939.h>
#endif
#include "../same.h"
#if __has_include(<linux/can/j1939.h>)
SAME(SCM_J1939_DEST_ADDR, 1)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SCM_J1939_DEST_NAME, 2)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SCM_J1939_PRIO, 3)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SCM_J1939_ERRQUEUE, 4)
#endif
#if defined(J1939_MAX_UNICAST_ADDR)
SAME(J1939_MAX_UNICAST_ADDR, 253)
#endif
#if defined(J1939_IDLE_ADDR)
SAME(J1939_IDLE_ADDR, 254)
#endif
#if defined(J1939_NO_ADDR)
SAME(J1939_NO_ADDR, 255)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_PAD, 0)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_BYTES_ACKED, 1)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_TOTAL_SIZE, 2)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_PGN, 3)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_SRC_NAME, 4)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_DEST_NAME, 5)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_SRC_ADDR, 6)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_NLA_DEST_ADDR, 7)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_EE_INFO_NONE, 0)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_EE_INFO_TX_ABORT, 1)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_EE_INFO_RX_RTS, 2)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_EE_INFO_RX_DPO, 3)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(J1939_EE_INFO_RX_ABORT, 4)
#endif
#if defined(J1939_FILTER_MAX)
SAME(J1939_FILTER_MAX, 512)
#endif
#if defined(J1939_NO_NAME)
SAME(J1939_NO_NAME, 0)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SO_J1939_FILTER, 1)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SO_J1939_PROMISC, 2)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SO_J1939_SEND_PRIO, 3)
#endif
#if __has_include(<linux/can/j1939.h>)
SAME(SO_J1939_ERRQUEUE, 4)
#endif
#if defined(J1939_PGN_REQUEST)
SAME(J1939_PGN_REQUEST, 59904)
#endif
#if defined(J1939_PGN_ADDRESS_CLAIMED)
SAME(J1939_PGN_ADDRESS_CLAIMED, 60928)
#endif
#if defined(J1939_PGN_ADDRESS_COMMANDED)
SAME(J1939_PGN_ADDRESS_COMMANDED, 65240)
#endif
#if defined(J1939_PGN_PDU1_MAX)
SAME(J1939_PGN_PDU1_MAX, 261888)
#endif
#if defined(J1939_PGN_MAX)
SAME(J1939_PGN_MAX, 262143)
#endif
#if defined(J1939_NO_PGN)
SAME(J1939_NO_PGN, 262144)
#endif
#if defined(SOL_CAN_J1939)
SAME(SOL_CAN_J1939, 107)
#endif
