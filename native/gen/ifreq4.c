// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
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
SAME_SIZE(sock_fprog, 16)
SAME_FIELD(sock_fprog, len, 0, 2)
SAME_FIELD(sock_fprog, filter, 8, 8)
#endif
