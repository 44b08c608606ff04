// Generated from native/defs/netrom.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netrom.h>)
#include <linux/netrom.h>
#endif
#include "../same.h"
#if defined(NETROM_MTU)
SAME(NETROM_MTU, 236)
#endif
