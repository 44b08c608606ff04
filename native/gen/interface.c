// Generated from native/defs/interface.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if.h>)
#include <linux/if.h>
#endif
#include "../same.h"
#if __has_include(<linux/if.h>)
SAME(IFF_LOWER_UP, 65536)
#endif
#if __has_include(<linux/if.h>)
SAME(IFF_DORMANT, 131072)
#endif
#if __has_include(<linux/if.h>)
SAME(IFF_ECHO, 262144)
#endif
#if defined(IFF_VOLATILE)
SAME(IFF_VOLATILE, 461914)
#endif
#if defined(IFALIASZ)
SAME(IFALIASZ, 256)
#endif
