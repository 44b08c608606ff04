// Generated from native/defs/socket.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/net.h>)
#include <linux/net.h>
#endif
#include "../same.h"
#if __has_include(<linux/net.h>)
SAME(SS_FREE, 0)
#endif
#if __has_include(<linux/net.h>)
SAME(SS_UNCONNECTED, 1)
#endif
#if __has_include(<linux/net.h>)
SAME(SS_CONNECTING, 2)
#endif
#if __has_include(<linux/net.h>)
SAME(SS_CONNECTED, 3)
#endif
#if __has_include(<linux/net.h>)
SAME(SS_DISCONNECTING, 4)
#endif
