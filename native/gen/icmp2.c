// Generated from native/defs/icmp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/icmp.h>)
#include <linux/icmp.h>
#endif
#include "../same.h"
#if defined(ICMP_FILTER)
SAME(ICMP_FILTER, 1)
#endif
#if __has_include(<linux/icmp.h>)
SAME_SIZE(icmp_filter, 4)
SAME_FIELD(icmp_filter, data, 0, 4)
#endif
