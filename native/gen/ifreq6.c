// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ipv6.h>)
#include <linux/ipv6.h>
#endif
#include "../same.h"
#if __has_include(<linux/ipv6.h>)
SAME_SIZE(in6_ifreq, 24)
SAME_FIELD(in6_ifreq, ifr6_addr, 0, 16)
SAME_FIELD(in6_ifreq, ifr6_prefixlen, 16, 4)
SAME_FIELD(in6_ifreq, ifr6_ifindex, 20, 4)
#endif
