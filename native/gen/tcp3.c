// Generated from native/defs/tcp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/tcp_metrics.h>)
#include <linux/tcp_metrics.h>
#endif
#include "../same.h"
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_RTT, 0)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_RTTVAR, 1)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_SSTHRESH, 2)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_CWND, 3)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_REORDERING, 4)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_RTT_US, 5)
#endif
#if __has_include(<linux/tcp_metrics.h>)
SAME(TCP_METRIC_RTTVAR_US, 6)
#endif
#if defined(TCP_METRIC_MAX)
AT_LEAST(TCP_METRIC_MAX, 6)
#endif
