// Generated from native/defs/igmp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/igmp.h>)
#include <netinet/igmp.h>
#endif
#include "../same.h"
#if defined(IGMP_DELAYING_MEMBER)
SAME(IGMP_DELAYING_MEMBER, 1)
#endif
#if defined(IGMP_IDLE_MEMBER)
SAME(IGMP_IDLE_MEMBER, 2)
#endif
#if defined(IGMP_LAZY_MEMBER)
SAME(IGMP_LAZY_MEMBER, 3)
#endif
#if defined(IGMP_SLEEPING_MEMBER)
SAME(IGMP_SLEEPING_MEMBER, 4)
#endif
#if defined(IGMP_AWAKENING_MEMBER)
SAME(IGMP_AWAKENING_MEMBER, 5)
#endif
#if defined(IGMP_v1_ROUTER)
SAME(IGMP_v1_ROUTER, 1)
#endif
#if defined(IGMP_v2_ROUTER)
SAME(IGMP_v2_ROUTER, 2)
#endif
#if defined(IGMP_MINLEN)
SAME(IGMP_MINLEN, 8)
#endif
#if defined(IGMP_MAX_HOST_REPORT_DELAY)
SAME(IGMP_MAX_HOST_REPORT_DELAY, 10)
#endif
#if defined(IGMP_TIMER_SCALE)
SAME(IGMP_TIMER_SCALE, 10)
#endif
#if defined(IGMP_HOST_MEMBERSHIP_QUERY)
SAME(IGMP_HOST_MEMBERSHIP_QUERY, 17)
#endif
#if defined(IGMP_MEMBERSHIP_QUERY)
SAME(IGMP_MEMBERSHIP_QUERY, 17)
#endif
#if defined(IGMP_HOST_MEMBERSHIP_REPORT)
SAME(IGMP_HOST_MEMBERSHIP_REPORT, 18)
#endif
#if defined(IGMP_V1_MEMBERSHIP_REPORT)
SAME(IGMP_V1_MEMBERSHIP_REPORT, 18)
#endif
#if defined(IGMP_DVMRP)
SAME(IGMP_DVMRP, 19)
#endif
#if defined(IGMP_PIM)
SAME(IGMP_PIM, 20)
#endif
#if defined(IGMP_TRACE)
SAME(IGMP_TRACE, 21)
#endif
#if defined(IGMP_HOST_NEW_MEMBERSHIP_REPORT)
SAME(IGMP_HOST_NEW_MEMBERSHIP_REPORT, 22)
#endif
#if defined(IGMP_V2_MEMBERSHIP_REPORT)
SAME(IGMP_V2_MEMBERSHIP_REPORT, 22)
#endif
#if defined(IGMP_HOST_LEAVE_MESSAGE)
SAME(IGMP_HOST_LEAVE_MESSAGE, 23)
#endif
#if defined(IGMP_V2_LEAVE_GROUP)
SAME(IGMP_V2_LEAVE_GROUP, 23)
#endif
#if defined(IGMP_MTRACE_RESP)
SAME(IGMP_MTRACE_RESP, 30)
#endif
#if defined(IGMP_MTRACE)
SAME(IGMP_MTRACE, 31)
#endif
#if defined(IGMP_MRDISC_ADV)
SAME(IGMP_MRDISC_ADV, 48)
#endif
