// Generated from native/defs/ipx.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netipx/ipx.h>)
#include <netipx/ipx.h>
#endif
#include "../same.h"
#if __has_include(<netipx/ipx.h>)
SAME_SIZE(sockaddr_ipx, 16)
SAME_FIELD(sockaddr_ipx, sipx_family, 0, 2)
SAME_FIELD(sockaddr_ipx, sipx_port, 2, 2)
SAME_FIELD(sockaddr_ipx, sipx_network, 4, 4)
SAME_FIELD(sockaddr_ipx, sipx_node, 8, 6)
SAME_FIELD(sockaddr_ipx, sipx_type, 14, 1)
#endif
