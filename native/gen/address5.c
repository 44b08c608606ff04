// Generated from native/defs/address.def by `npm run gen`. Do not edit.
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
SAME_SIZE(sockaddr_nl, 12)
SAME_FIELD(sockaddr_nl, nl_family, 0, 2)
SAME_FIELD(sockaddr_nl, nl_pad, 2, 2)
SAME_FIELD(sockaddr_nl, nl_pid, 4, 4)
SAME_FIELD(sockaddr_nl, nl_groups, 8, 4)
#endif
