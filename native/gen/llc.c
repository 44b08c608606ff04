// Generated from native/defs/llc.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/llc.h>)
#include <linux/llc.h>
#endif
#include "../same.h"
#if __has_include(<linux/llc.h>)
AT_LEAST(LLC_OPT_MAX, 10)
#endif
#if defined(LLC_OPT_MAX_ACK_TMR_EXP)
SAME(LLC_OPT_MAX_ACK_TMR_EXP, 60)
#endif
#if defined(LLC_OPT_MAX_BUSY_TMR_EXP)
SAME(LLC_OPT_MAX_BUSY_TMR_EXP, 60)
#endif
#if defined(LLC_OPT_MAX_P_TMR_EXP)
SAME(LLC_OPT_MAX_P_TMR_EXP, 60)
#endif
#if defined(LLC_OPT_MAX_REJ_TMR_EXP)
SAME(LLC_OPT_MAX_REJ_TMR_EXP, 60)
#endif
#if defined(LLC_OPT_MAX_RETRY)
SAME(LLC_OPT_MAX_RETRY, 100)
#endif
#if defined(LLC_OPT_MAX_WIN)
SAME(LLC_OPT_MAX_WIN, 127)
#endif
#if defined(LLC_OPT_MAX_SIZE)
SAME(LLC_OPT_MAX_SIZE, 4196)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_UNKNOWN, 0)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_RETRY, 1)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_SIZE, 2)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_ACK_TMR_EXP, 3)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_P_TMR_EXP, 4)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_REJ_TMR_EXP, 5)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_BUSY_TMR_EXP, 6)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_TX_WIN, 7)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_RX_WIN, 8)
#endif
#if __has_include(<linux/llc.h>)
SAME(LLC_OPT_PKTINFO, 9)
#endif
#if defined(LLC_SAP_NULL)
SAME(LLC_SAP_NULL, 0)
#endif
#if defined(LLC_SAP_LLC)
SAME(LLC_SAP_LLC, 2)
#endif
#if defined(LLC_SAP_SNA)
SAME(LLC_SAP_SNA, 4)
#endif
#if defined(LLC_SAP_IP)
SAME(LLC_SAP_IP, 6)
#endif
#if defined(LLC_SAP_PNM)
SAME(LLC_SAP_PNM, 14)
#endif
#if defined(LLC_SAP_BSPAN)
SAME(LLC_SAP_BSPAN, 66)
#endif
#if defined(LLC_SAP_MMS)
SAME(LLC_SAP_MMS, 78)
#endif
#if defined(LLC_SAP_8208)
SAME(LLC_SAP_8208, 126)
#endif
#if defined(LLC_SAP_3COM)
SAME(LLC_SAP_3COM, 128)
#endif
#if defined(LLC_SAP_PRO)
SAME(LLC_SAP_PRO, 142)
#endif
#if defined(LLC_SAP_SNAP)
SAME(LLC_SAP_SNAP, 170)
#endif
#if defined(LLC_SAP_BANYAN)
SAME(LLC_SAP_BANYAN, 188)
#endif
#if defined(LLC_SAP_RM)
SAME(LLC_SAP_RM, 212)
#endif
#if defined(LLC_SAP_LAR)
SAME(LLC_SAP_LAR, 220)
#endif
#if defined(LLC_SAP_IPX)
SAME(LLC_SAP_IPX, 224)
#endif
#if defined(LLC_SAP_NETBEUI)
SAME(LLC_SAP_NETBEUI, 240)
#endif
#if defined(LLC_SAP_LANMGR)
SAME(LLC_SAP_LANMGR, 244)
#endif
#if defined(LLC_SAP_IMPL)
SAME(LLC_SAP_IMPL, 248)
#endif
#if defined(LLC_SAP_DISC)
SAME(LLC_SAP_DISC, 252)
#endif
#if defined(LLC_SAP_OSI)
SAME(LLC_SAP_OSI, 254)
#endif
#if defined(LLC_SAP_GLOBAL)
SAME(LLC_SAP_GLOBAL, 255)
#endif
#if __has_include(<linux/llc.h>)
SAME_SIZE(sockaddr_llc, 16)
SAME_FIELD(sockaddr_llc, sllc_family, 0, 2)
SAME_FIELD(sockaddr_llc, sllc_arphrd, 2, 2)
SAME_FIELD(sockaddr_llc, sllc_test, 4, 1)
SAME_FIELD(sockaddr_llc, sllc_xid, 5, 1)
SAME_FIELD(sockaddr_llc, sllc_ua, 6, 1)
SAME_FIELD(sockaddr_llc, sllc_sap, 7, 1)
SAME_FIELD(sockaddr_llc, sllc_mac, 8, 6)
#endif
