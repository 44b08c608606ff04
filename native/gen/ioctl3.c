// Generated from native/defs/ioctl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_plip.h>)
#include <linux/if_plip.h>
#endif
#include "../same.h"
#if defined(SIOCDEVPLIP)
SAME(SIOCDEVPLIP, 35312)
#endif
