// Generated from native/defs/netlink.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netlink_diag.h>)
#include <linux/netlink_diag.h>
#endif
#include "../same.h"
#if __has_include(<linux/netlink_diag.h>)
SAME(NETLINK_DIAG_MEMINFO, 0)
#endif
#if __has_include(<linux/netlink_diag.h>)
SAME(NETLINK_DIAG_GROUPS, 1)
#endif
#if __has_include(<linux/netlink_diag.h>)
SAME(NETLINK_DIAG_RX_RING, 2)
#endif
#if __has_include(<linux/netlink_diag.h>)
SAME(NETLINK_DIAG_TX_RING, 3)
#endif
#if __has_include(<linux/netlink_diag.h>)
SAME(NETLINK_DIAG_FLAGS, 4)
#endif
#if defined(NETLINK_DIAG_MAX)
AT_LEAST(NETLINK_DIAG_MAX, 4)
#endif
