// Generated from native/defs/in.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/in.h>)
#include <linux/in.h>
#endif
#include "../same.h"
#if defined(IN_CLASSE_NSHIFT)
SAME(IN_CLASSE_NSHIFT, 0)
#endif
#if defined(IN_CLASSE_NET)
SAME(IN_CLASSE_NET, 4294967295)
#endif
#if defined(IP_LOCAL_PORT_RANGE)
SAME(IP_LOCAL_PORT_RANGE, 51)
#endif
#if defined(IP_PROTOCOL)
SAME(IP_PROTOCOL, 52)
#endif
#if __has_include(<linux/in.h>)
SAME(IPPROTO_L2TP, 115)
#endif
