// Generated from native/defs/tunnel.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/l2tp.h>)
#include <linux/l2tp.h>
#endif
#include "../same.h"
#if __has_include(<linux/l2tp.h>)
SAME_SIZE(sockaddr_l2tpip, 16)
SAME_FIELD(sockaddr_l2tpip, l2tp_family, 0, 2)
SAME_FIELD(sockaddr_l2tpip, l2tp_addr, 4, 4)
SAME_FIELD(sockaddr_l2tpip, l2tp_conn_id, 8, 4)
SAME_SIZE(sockaddr_l2tpip6, 32)
SAME_FIELD(sockaddr_l2tpip6, l2tp_family, 0, 2)
SAME_FIELD(sockaddr_l2tpip6, l2tp_flowinfo, 4, 4)
SAME_FIELD(sockaddr_l2tpip6, l2tp_addr, 8, 16)
SAME_FIELD(sockaddr_l2tpip6, l2tp_scope_id, 24, 4)
SAME_FIELD(sockaddr_l2tpip6, l2tp_conn_id, 28, 4)
#endif
