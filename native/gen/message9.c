// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/rds.h>)
#include <linux/rds.h>
#endif
#include "../same.h"
#if __has_include(<linux/rds.h>)
SAME_SIZE(rds_rdma_notify, 16)
SAME_FIELD(rds_rdma_notify, user_token, 0, 8)
SAME_FIELD(rds_rdma_notify, status, 8, 4)
SAME_SIZE(rds_cmsg_rx_trace, 32)
SAME_FIELD(rds_cmsg_rx_trace, rx_traces, 0, 1)
SAME_FIELD(rds_cmsg_rx_trace, rx_trace_pos, 1, 3)
SAME_FIELD(rds_cmsg_rx_trace, rx_trace, 8, 24)
SAME_SIZE(rds_zcopy_cookies, 36)
SAME_FIELD(rds_zcopy_cookies, num, 0, 4)
SAME_FIELD(rds_zcopy_cookies, cookies, 4, 32)
#endif
