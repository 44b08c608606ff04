// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_addr.h>)
#include <linux/if_addr.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_addr.h>)
SAME_SIZE(ifaddrmsg, 8)
SAME_FIELD(ifaddrmsg, ifa_family, 0, 1)
SAME_FIELD(ifaddrmsg, ifa_prefixlen, 1, 1)
SAME_FIELD(ifaddrmsg, ifa_flags, 2, 1)
SAME_FIELD(ifaddrmsg, ifa_scope, 3, 1)
SAME_FIELD(ifaddrmsg, ifa_index, 4, 4)
#endif
