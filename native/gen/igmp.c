// Generated from native/defs/igmp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/igmp.h>)
#include <linux/igmp.h>
#endif
#include "../same.h"
#if defined(IGMP_AGE_THRESHOLD)
SAME(IGMP_AGE_THRESHOLD, 400)
#endif
