// Generated from native/defs/mroute.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/mroute.h>)
#include <linux/mroute.h>
#endif
#include "../same.h"
#if defined(SIOCGETVIFCNT)
SAME(SIOCGETVIFCNT, 35296)
#endif
#if defined(SIOCGETSGCNT)
SAME(SIOCGETSGCNT, 35297)
#endif
#if defined(SIOCGETRPF)
SAME(SIOCGETRPF, 35298)
#endif
