// Generated from native/defs/arp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_arp.h>)
#include <linux/if_arp.h>
#endif
#include "../same.h"
#if defined(ARPHRD_IEEE802154_MONITOR)
SAME(ARPHRD_IEEE802154_MONITOR, 805)
#endif
#if defined(ARPHRD_PHONET)
SAME(ARPHRD_PHONET, 820)
#endif
#if defined(ARPHRD_PHONET_PIPE)
SAME(ARPHRD_PHONET_PIPE, 821)
#endif
#if defined(ARPHRD_CAIF)
SAME(ARPHRD_CAIF, 822)
#endif
#if defined(ARPHRD_IP6GRE)
SAME(ARPHRD_IP6GRE, 823)
#endif
#if defined(ARPHRD_NETLINK)
SAME(ARPHRD_NETLINK, 824)
#endif
#if defined(ARPHRD_6LOWPAN)
SAME(ARPHRD_6LOWPAN, 825)
#endif
#if defined(ARPHRD_VSOCKMON)
SAME(ARPHRD_VSOCKMON, 826)
#endif
