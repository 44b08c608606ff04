// Generated from native/defs/ax25.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ax25.h>)
#include <linux/ax25.h>
#endif
#include "../same.h"
#if defined(AX25_MTU)
SAME(AX25_MTU, 256)
#endif
#if defined(SIOCAX25GETINFOOLD)
SAME(SIOCAX25GETINFOOLD, 35305)
#endif
#if defined(SIOCAX25DEVCTL)
SAME(SIOCAX25DEVCTL, 35308)
#endif
#if defined(SIOCAX25GETINFO)
SAME(SIOCAX25GETINFO, 35309)
#endif
#if __has_include(<linux/ax25.h>)
SAME_SIZE(full_sockaddr_ax25, 72)
SAME_FIELD(full_sockaddr_ax25, fsa_ax25.sax25_family, 0, 2)
SAME_FIELD(full_sockaddr_ax25, fsa_ax25.sax25_call, 2, 7)
SAME_FIELD(full_sockaddr_ax25, fsa_ax25.sax25_ndigis, 12, 4)
SAME_FIELD(full_sockaddr_ax25, fsa_digipeater, 16, 56)
SAME_SIZE(sockaddr_ax25, 16)
SAME_FIELD(sockaddr_ax25, sax25_family, 0, 2)
SAME_FIELD(sockaddr_ax25, sax25_call, 2, 7)
SAME_FIELD(sockaddr_ax25, sax25_ndigis, 12, 4)
#endif
