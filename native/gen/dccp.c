// Generated from native/defs/dccp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/dccp.h>)
#include <linux/dccp.h>
#endif
#include "../same.h"
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_UNSPECIFIED, 0)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_CLOSED, 1)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_ABORTED, 2)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_NO_CONNECTION, 3)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_PACKET_ERROR, 4)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_OPTION_ERROR, 5)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_MANDATORY_ERROR, 6)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_CONNECTION_REFUSED, 7)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_BAD_SERVICE_CODE, 8)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_TOO_BUSY, 9)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_BAD_INIT_COOKIE, 10)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_RESET_CODE_AGGRESSION_PENALTY, 11)
#endif
#if defined(DCCP_NR_PKT_TYPES)
SAME(DCCP_NR_PKT_TYPES, 10)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_MAX_RESET_CODES, 12)
#endif
#if defined(DCCP_SERVICE_LIST_MAX_LEN)
SAME(DCCP_SERVICE_LIST_MAX_LEN, 32)
#endif
#if defined(DCCP_SINGLE_OPT_MAXLEN)
SAME(DCCP_SINGLE_OPT_MAXLEN, 253)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_SCM_PRIORITY, 1)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_SCM_QPOLICY_MAX, 65535)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_SCM_MAX, 65536)
#endif
#if defined(DCCP_SOCKOPT_PACKET_SIZE)
SAME(DCCP_SOCKOPT_PACKET_SIZE, 1)
#endif
#if defined(DCCP_SOCKOPT_SERVICE)
SAME(DCCP_SOCKOPT_SERVICE, 2)
#endif
#if defined(DCCP_SOCKOPT_CHANGE_L)
SAME(DCCP_SOCKOPT_CHANGE_L, 3)
#endif
#if defined(DCCP_SOCKOPT_CHANGE_R)
SAME(DCCP_SOCKOPT_CHANGE_R, 4)
#endif
#if defined(DCCP_SOCKOPT_GET_CUR_MPS)
SAME(DCCP_SOCKOPT_GET_CUR_MPS, 5)
#endif
#if defined(DCCP_SOCKOPT_SERVER_TIMEWAIT)
SAME(DCCP_SOCKOPT_SERVER_TIMEWAIT, 6)
#endif
#if defined(DCCP_SOCKOPT_SEND_CSCOV)
SAME(DCCP_SOCKOPT_SEND_CSCOV, 10)
#endif
#if defined(DCCP_SOCKOPT_RECV_CSCOV)
SAME(DCCP_SOCKOPT_RECV_CSCOV, 11)
#endif
#if defined(DCCP_SOCKOPT_AVAILABLE_CCIDS)
SAME(DCCP_SOCKOPT_AVAILABLE_CCIDS, 12)
#endif
#if defined(DCCP_SOCKOPT_CCID)
SAME(DCCP_SOCKOPT_CCID, 13)
#endif
#if defined(DCCP_SOCKOPT_TX_CCID)
SAME(DCCP_SOCKOPT_TX_CCID, 14)
#endif
#if defined(DCCP_SOCKOPT_RX_CCID)
SAME(DCCP_SOCKOPT_RX_CCID, 15)
#endif
#if defined(DCCP_SOCKOPT_QPOLICY_ID)
SAME(DCCP_SOCKOPT_QPOLICY_ID, 16)
#endif
#if defined(DCCP_SOCKOPT_QPOLICY_TXQLEN)
SAME(DCCP_SOCKOPT_QPOLICY_TXQLEN, 17)
#endif
#if defined(DCCP_SOCKOPT_CCID_RX_INFO)
SAME(DCCP_SOCKOPT_CCID_RX_INFO, 128)
#endif
#if defined(DCCP_SOCKOPT_CCID_TX_INFO)
SAME(DCCP_SOCKOPT_CCID_TX_INFO, 192)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_REQUEST, 0)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_RESPONSE, 1)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_DATA, 2)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_ACK, 3)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_DATAACK, 4)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_CLOSEREQ, 5)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_CLOSE, 6)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_RESET, 7)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_SYNC, 8)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_SYNCACK, 9)
#endif
#if __has_include(<linux/dccp.h>)
SAME(DCCP_PKT_INVALID, 10)
#endif
