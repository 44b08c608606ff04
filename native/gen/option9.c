// Generated from native/defs/option.def by `npm run gen`. Do not edit.
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
