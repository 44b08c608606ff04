// Generated from native/defs/tcp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/inet_diag.h>)
#include <linux/inet_diag.h>
#endif
#include "../same.h"
#if __has_include(<linux/inet_diag.h>)
SAME_SIZE(tcpvegas_info, 16)
SAME_FIELD(tcpvegas_info, tcpv_enabled, 0, 4)
SAME_FIELD(tcpvegas_info, tcpv_rttcnt, 4, 4)
SAME_FIELD(tcpvegas_info, tcpv_rtt, 8, 4)
SAME_FIELD(tcpvegas_info, tcpv_minrtt, 12, 4)
SAME_SIZE(tcp_dctcp_info, 16)
SAME_FIELD(tcp_dctcp_info, dctcp_enabled, 0, 2)
SAME_FIELD(tcp_dctcp_info, dctcp_ce_state, 2, 2)
SAME_FIELD(tcp_dctcp_info, dctcp_alpha, 4, 4)
SAME_FIELD(tcp_dctcp_info, dctcp_ab_ecn, 8, 4)
SAME_FIELD(tcp_dctcp_info, dctcp_ab_tot, 12, 4)
SAME_SIZE(tcp_bbr_info, 20)
SAME_FIELD(tcp_bbr_info, bbr_bw_lo, 0, 4)
SAME_FIELD(tcp_bbr_info, bbr_bw_hi, 4, 4)
SAME_FIELD(tcp_bbr_info, bbr_min_rtt, 8, 4)
SAME_FIELD(tcp_bbr_info, bbr_pacing_gain, 12, 4)
SAME_FIELD(tcp_bbr_info, bbr_cwnd_gain, 16, 4)
#endif
