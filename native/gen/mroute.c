// Generated from native/defs/mroute.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/mroute6.h>)
#include <linux/mroute6.h>
#endif
#include "../same.h"
#if defined(SIOCGETMIFCNT_IN6)
SAME(SIOCGETMIFCNT_IN6, 35296)
#endif
#if defined(SIOCGETSGCNT_IN6)
SAME(SIOCGETSGCNT_IN6, 35297)
#endif
