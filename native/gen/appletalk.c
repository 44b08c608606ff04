// Generated from native/defs/appletalk.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/atalk.h>)
#include <linux/atalk.h>
#endif
#include "../same.h"
#if __has_include(<linux/atalk.h>)
SAME_SIZE(sockaddr_at, 16)
SAME_FIELD(sockaddr_at, sat_family, 0, 2)
SAME_FIELD(sockaddr_at, sat_port, 2, 1)
SAME_FIELD(sockaddr_at, sat_addr.s_net, 4, 2)
SAME_FIELD(sockaddr_at, sat_addr.s_node, 6, 1)
#endif
