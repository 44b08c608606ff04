// Generated from native/defs/timestamp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/net_tstamp.h>)
#include <linux/net_tstamp.h>
#endif
#include "../same.h"
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_NONE, 0)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_ALL, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_SOME, 2)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V1_L4_EVENT, 3)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V1_L4_SYNC, 4)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ, 5)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L4_EVENT, 6)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L4_SYNC, 7)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ, 8)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L2_EVENT, 9)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L2_SYNC, 10)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ, 11)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_EVENT, 12)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_SYNC, 13)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_PTP_V2_DELAY_REQ, 14)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FILTER_NTP_ALL, 15)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_FLAG_BONDED_PHC_INDEX, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(HWTSTAMP_FLAG_LAST, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(HWTSTAMP_FLAG_MASK, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_TX_OFF, 0)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_TX_ON, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_TX_ONESTEP_SYNC, 2)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(HWTSTAMP_TX_ONESTEP_P2P, 3)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_TX_HARDWARE, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_TX_SOFTWARE, 2)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_RX_HARDWARE, 4)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_RX_SOFTWARE, 8)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_SOFTWARE, 16)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_SYS_HARDWARE, 32)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_RAW_HARDWARE, 64)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_ID, 128)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_TX_SCHED, 256)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_TX_ACK, 512)
#endif
#if defined(SOF_TIMESTAMPING_TX_RECORD_MASK)
AT_LEAST(SOF_TIMESTAMPING_TX_RECORD_MASK, 771)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_CMSG, 1024)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_TSONLY, 2048)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_STATS, 4096)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_PKTINFO, 8192)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_OPT_TX_SWHW, 16384)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TIMESTAMPING_BIND_PHC, 32768)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(SOF_TIMESTAMPING_LAST, 32768)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(SOF_TIMESTAMPING_MASK, 65535)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TXTIME_DEADLINE_MODE, 1)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(SOF_TXTIME_FLAGS_LAST, 2)
#endif
#if __has_include(<linux/net_tstamp.h>)
SAME(SOF_TXTIME_REPORT_ERRORS, 2)
#endif
#if __has_include(<linux/net_tstamp.h>)
AT_LEAST(SOF_TXTIME_FLAGS_MASK, 3)
#endif
