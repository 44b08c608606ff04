// Generated from native/defs/ppp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/if_ppp.h>)
#include <net/if_ppp.h>
#endif
#include "../same.h"
#if defined(SIOCGPPPSTATS)
SAME(SIOCGPPPSTATS, 35312)
#endif
#if defined(SIOCGPPPVER)
SAME(SIOCGPPPVER, 35313)
#endif
#if defined(SIOCGPPPCSTATS)
SAME(SIOCGPPPCSTATS, 35314)
#endif
