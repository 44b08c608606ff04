// Generated from native/defs/tunnel.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_tunnel.h>)
#include <linux/if_tunnel.h>
#endif
#include "../same.h"
#if defined(SIOCGETTUNNEL)
SAME(SIOCGETTUNNEL, 35312)
#endif
#if defined(SIOCADDTUNNEL)
SAME(SIOCADDTUNNEL, 35313)
#endif
#if defined(SIOCDELTUNNEL)
SAME(SIOCDELTUNNEL, 35314)
#endif
#if defined(SIOCCHGTUNNEL)
SAME(SIOCCHGTUNNEL, 35315)
#endif
#if defined(SIOCGETPRL)
SAME(SIOCGETPRL, 35316)
#endif
#if defined(SIOCADDPRL)
SAME(SIOCADDPRL, 35317)
#endif
#if defined(SIOCDELPRL)
SAME(SIOCDELPRL, 35318)
#endif
#if defined(SIOCCHGPRL)
SAME(SIOCCHGPRL, 35319)
#endif
#if defined(SIOCGET6RD)
SAME(SIOCGET6RD, 35320)
#endif
#if defined(SIOCADD6RD)
SAME(SIOCADD6RD, 35321)
#endif
#if defined(SIOCDEL6RD)
SAME(SIOCDEL6RD, 35322)
#endif
#if defined(SIOCCHG6RD)
SAME(SIOCCHG6RD, 35323)
#endif
