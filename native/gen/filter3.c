// Generated from native/defs/filter.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
#endif
#include "../same.h"
#if __has_include(<linux/filter.h>)
SAME_SIZE(sock_filter, 8)
SAME_FIELD(sock_filter, code, 0, 2)
SAME_FIELD(sock_filter, jt, 2, 1)
SAME_FIELD(sock_filter, jf, 3, 1)
SAME_FIELD(sock_filter, k, 4, 4)
#endif
