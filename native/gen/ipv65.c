// Generated from native/defs/ipv6.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/in6.h>)
#include <linux/in6.h>
#endif
#include "../same.h"
#if __has_include(<linux/in6.h>)
SAME_SIZE(in6_flowlabel_req, 32)
SAME_FIELD(in6_flowlabel_req, flr_dst, 0, 16)
SAME_FIELD(in6_flowlabel_req, flr_label, 16, 4)
SAME_FIELD(in6_flowlabel_req, flr_action, 20, 1)
SAME_FIELD(in6_flowlabel_req, flr_share, 21, 1)
SAME_FIELD(in6_flowlabel_req, flr_flags, 22, 2)
SAME_FIELD(in6_flowlabel_req, flr_expires, 24, 2)
SAME_FIELD(in6_flowlabel_req, flr_linger, 26, 2)
SAME_FIELD(in6_flowlabel_req, __flr_pad, 28, 4)
#endif
