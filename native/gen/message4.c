// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/net_tstamp.h>)
#include <linux/net_tstamp.h>
#endif
#if __has_include(<linux/errqueue.h>)
#include <linux/errqueue.h>
#endif
#include "../same.h"
#if __has_include(<linux/net_tstamp.h>) && __has_include(<linux/errqueue.h>)
SAME_SIZE(scm_ts_pktinfo, 16)
SAME_FIELD(scm_ts_pktinfo, if_index, 0, 4)
SAME_FIELD(scm_ts_pktinfo, pkt_length, 4, 4)
#endif
