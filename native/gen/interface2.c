// Generated from native/defs/interface.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/if.h>)
#include <net/if.h>
#endif
#include "../same.h"
#if __has_include(<net/if.h>)
SAME(IFF_UP, 1)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_BROADCAST, 2)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_DEBUG, 4)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_LOOPBACK, 8)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_POINTOPOINT, 16)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_NOTRAILERS, 32)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_RUNNING, 64)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_NOARP, 128)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_PROMISC, 256)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_ALLMULTI, 512)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_MASTER, 1024)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_SLAVE, 2048)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_MULTICAST, 4096)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_PORTSEL, 8192)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_AUTOMEDIA, 16384)
#endif
#if __has_include(<net/if.h>)
SAME(IFF_DYNAMIC, 32768)
#endif
#if defined(IFHWADDRLEN)
SAME(IFHWADDRLEN, 6)
#endif
#if defined(IFNAMSIZ)
SAME(IFNAMSIZ, 16)
#endif
#if defined(IF_NAMESIZE)
SAME(IF_NAMESIZE, 16)
#endif
