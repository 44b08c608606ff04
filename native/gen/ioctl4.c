// Generated from native/defs/ioctl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_slip.h>)
#include <linux/if_slip.h>
#endif
#include "../same.h"
#if defined(SIOCSKEEPALIVE)
SAME(SIOCSKEEPALIVE, 35312)
#endif
#if defined(SIOCGKEEPALIVE)
SAME(SIOCGKEEPALIVE, 35313)
#endif
#if defined(SIOCSOUTFILL)
SAME(SIOCSOUTFILL, 35314)
#endif
#if defined(SIOCGOUTFILL)
SAME(SIOCGOUTFILL, 35315)
#endif
#if defined(SIOCSLEASE)
SAME(SIOCSLEASE, 35316)
#endif
#if defined(SIOCGLEASE)
SAME(SIOCGLEASE, 35317)
#endif
