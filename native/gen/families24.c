// Generated from native/defs/families.def by `npm run gen`. Do not edit.
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
