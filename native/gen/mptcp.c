// Generated from native/defs/mptcp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/mptcp.h>)
#include <linux/mptcp.h>
#endif
#include "../same.h"
#if defined(MPTCP_RST_EUNSPEC)
SAME(MPTCP_RST_EUNSPEC, 0)
#endif
#if defined(MPTCP_RST_EMPTCP)
SAME(MPTCP_RST_EMPTCP, 1)
#endif
#if defined(MPTCP_RST_ERESOURCE)
SAME(MPTCP_RST_ERESOURCE, 2)
#endif
#if defined(MPTCP_RST_EPROHIBIT)
SAME(MPTCP_RST_EPROHIBIT, 3)
#endif
#if defined(MPTCP_RST_EWQ2BIG)
SAME(MPTCP_RST_EWQ2BIG, 4)
#endif
#if defined(MPTCP_RST_EBADPERF)
SAME(MPTCP_RST_EBADPERF, 5)
#endif
#if defined(MPTCP_RST_EMIDDLEBOX)
SAME(MPTCP_RST_EMIDDLEBOX, 6)
#endif
#if defined(MPTCP_INFO_FLAG_FALLBACK)
SAME(MPTCP_INFO_FLAG_FALLBACK, 1)
#endif
#if defined(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED)
SAME(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, 2)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MCAP_REM)
SAME(MPTCP_SUBFLOW_FLAG_MCAP_REM, 1)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MCAP_LOC)
SAME(MPTCP_SUBFLOW_FLAG_MCAP_LOC, 2)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_JOIN_REM)
SAME(MPTCP_SUBFLOW_FLAG_JOIN_REM, 4)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_JOIN_LOC)
SAME(MPTCP_SUBFLOW_FLAG_JOIN_LOC, 8)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_BKUP_REM)
SAME(MPTCP_SUBFLOW_FLAG_BKUP_REM, 16)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_BKUP_LOC)
SAME(MPTCP_SUBFLOW_FLAG_BKUP_LOC, 32)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED)
SAME(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED, 64)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_CONNECTED)
SAME(MPTCP_SUBFLOW_FLAG_CONNECTED, 128)
#endif
#if defined(MPTCP_SUBFLOW_FLAG_MAPVALID)
SAME(MPTCP_SUBFLOW_FLAG_MAPVALID, 256)
#endif
#if defined(MPTCP_INFO)
SAME(MPTCP_INFO, 1)
#endif
#if defined(MPTCP_TCPINFO)
SAME(MPTCP_TCPINFO, 2)
#endif
#if defined(MPTCP_SUBFLOW_ADDRS)
SAME(MPTCP_SUBFLOW_ADDRS, 3)
#endif
#if defined(MPTCP_FULL_INFO)
SAME(MPTCP_FULL_INFO, 4)
#endif
#if __has_include(<linux/mptcp.h>)
SAME_FIELD(mptcp_info, mptcpi_subflows, 0, 1)
SAME_FIELD(mptcp_info, mptcpi_add_addr_signal, 1, 1)
SAME_FIELD(mptcp_info, mptcpi_add_addr_accepted, 2, 1)
SAME_FIELD(mptcp_info, mptcpi_subflows_max, 3, 1)
SAME_FIELD(mptcp_info, mptcpi_add_addr_signal_max, 4, 1)
SAME_FIELD(mptcp_info, mptcpi_add_addr_accepted_max, 5, 1)
SAME_FIELD(mptcp_info, mptcpi_flags, 8, 4)
SAME_FIELD(mptcp_info, mptcpi_token, 12, 4)
SAME_FIELD(mptcp_info, mptcpi_write_seq, 16, 8)
SAME_FIELD(mptcp_info, mptcpi_snd_una, 24, 8)
SAME_FIELD(mptcp_info, mptcpi_rcv_nxt, 32, 8)
SAME_FIELD(mptcp_info, mptcpi_local_addr_used, 40, 1)
SAME_FIELD(mptcp_info, mptcpi_local_addr_max, 41, 1)
SAME_FIELD(mptcp_info, mptcpi_csum_enabled, 42, 1)
SAME_SIZE(mptcp_subflow_addrs, 256)
SAME_FIELD(mptcp_subflow_addrs, ss_local, 0, 128)
SAME_FIELD(mptcp_subflow_addrs, ss_remote, 128, 128)
#endif
