// Generated from native/defs/rose.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ax25.h>)
#include <linux/ax25.h>
#endif
#if __has_include(<linux/rose.h>)
#include <linux/rose.h>
#endif
#include "../same.h"
#if __has_include(<linux/ax25.h>) && __has_include(<linux/rose.h>)
SAME_SIZE(full_sockaddr_rose, 64)
SAME_FIELD(full_sockaddr_rose, srose_family, 0, 2)
SAME_FIELD(full_sockaddr_rose, srose_addr, 2, 5)
SAME_FIELD(full_sockaddr_rose, srose_call, 7, 7)
SAME_FIELD(full_sockaddr_rose, srose_ndigis, 16, 4)
SAME_FIELD(full_sockaddr_rose, srose_digis, 20, 42)
SAME_SIZE(sockaddr_rose, 28)
SAME_FIELD(sockaddr_rose, srose_family, 0, 2)
SAME_FIELD(sockaddr_rose, srose_addr, 2, 5)
SAME_FIELD(sockaddr_rose, srose_call, 7, 7)
SAME_FIELD(sockaddr_rose, srose_ndigis, 16, 4)
SAME_FIELD(sockaddr_rose, srose_digi, 20, 7)
#endif
