// Generated from native/defs/timestamp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/errqueue.h>)
#include <linux/errqueue.h>
#endif
#include "../same.h"
#if defined(SO_EE_CODE_TXTIME_INVALID_PARAM)
SAME(SO_EE_CODE_TXTIME_INVALID_PARAM, 1)
#endif
#if defined(SO_EE_CODE_ZEROCOPY_COPIED)
SAME(SO_EE_CODE_ZEROCOPY_COPIED, 1)
#endif
#if defined(SO_EE_CODE_TXTIME_MISSED)
SAME(SO_EE_CODE_TXTIME_MISSED, 2)
#endif
#if defined(SO_EE_ORIGIN_NONE)
SAME(SO_EE_ORIGIN_NONE, 0)
#endif
#if defined(SO_EE_ORIGIN_LOCAL)
SAME(SO_EE_ORIGIN_LOCAL, 1)
#endif
#if defined(SO_EE_ORIGIN_ICMP)
SAME(SO_EE_ORIGIN_ICMP, 2)
#endif
#if defined(SO_EE_ORIGIN_ICMP6)
SAME(SO_EE_ORIGIN_ICMP6, 3)
#endif
#if defined(SO_EE_ORIGIN_TIMESTAMPING)
SAME(SO_EE_ORIGIN_TIMESTAMPING, 4)
#endif
#if defined(SO_EE_ORIGIN_TXSTATUS)
SAME(SO_EE_ORIGIN_TXSTATUS, 4)
#endif
#if defined(SO_EE_ORIGIN_ZEROCOPY)
SAME(SO_EE_ORIGIN_ZEROCOPY, 5)
#endif
#if defined(SO_EE_ORIGIN_TXTIME)
SAME(SO_EE_ORIGIN_TXTIME, 6)
#endif
#if defined(SO_EE_RFC4884_FLAG_INVALID)
SAME(SO_EE_RFC4884_FLAG_INVALID, 1)
#endif
#if __has_include(<linux/errqueue.h>)
SAME(SCM_TSTAMP_SND, 0)
#endif
#if __has_include(<linux/errqueue.h>)
SAME(SCM_TSTAMP_SCHED, 1)
#endif
#if __has_include(<linux/errqueue.h>)
SAME(SCM_TSTAMP_ACK, 2)
#endif
