// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/rtnetlink.h>)
#include <linux/rtnetlink.h>
#endif
#include "../same.h"
#if __has_include(<linux/rtnetlink.h>)
SAME_SIZE(rtattr, 4)
SAME_FIELD(rtattr, rta_len, 0, 2)
SAME_FIELD(rtattr, rta_type, 2, 2)
SAME_SIZE(ifinfomsg, 16)
SAME_FIELD(ifinfomsg, ifi_family, 0, 1)
SAME_FIELD(ifinfomsg, ifi_type, 2, 2)
SAME_FIELD(ifinfomsg, ifi_index, 4, 4)
SAME_FIELD(ifinfomsg, ifi_flags, 8, 4)
SAME_FIELD(ifinfomsg, ifi_change, 12, 4)
SAME_SIZE(rtmsg, 12)
SAME_FIELD(rtmsg, rtm_family, 0, 1)
SAME_FIELD(rtmsg, rtm_dst_len, 1, 1)
SAME_FIELD(rtmsg, rtm_src_len, 2, 1)
SAME_FIELD(rtmsg, rtm_tos, 3, 1)
SAME_FIELD(rtmsg, rtm_table, 4, 1)
SAME_FIELD(rtmsg, rtm_protocol, 5, 1)
SAME_FIELD(rtmsg, rtm_scope, 6, 1)
SAME_FIELD(rtmsg, rtm_type, 7, 1)
SAME_FIELD(rtmsg, rtm_flags, 8, 4)
#endif
