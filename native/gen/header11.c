// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#endif
#include "../same.h"
#if __has_include(<linux/netlink.h>)
SAME_SIZE(nlmsghdr, 16)
SAME_FIELD(nlmsghdr, nlmsg_len, 0, 4)
SAME_FIELD(nlmsghdr, nlmsg_type, 4, 2)
SAME_FIELD(nlmsghdr, nlmsg_flags, 6, 2)
SAME_FIELD(nlmsghdr, nlmsg_seq, 8, 4)
SAME_FIELD(nlmsghdr, nlmsg_pid, 12, 4)
SAME_SIZE(nlmsgerr, 20)
SAME_FIELD(nlmsgerr, error, 0, 4)
SAME_FIELD(nlmsgerr, msg, 4, 16)
SAME_SIZE(nlattr, 4)
SAME_FIELD(nlattr, nla_len, 0, 2)
SAME_FIELD(nlattr, nla_type, 2, 2)
#endif
