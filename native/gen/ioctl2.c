// Generated from native/defs/ioctl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_cablemodem.h>)
#include <linux/if_cablemodem.h>
#endif
#include "../same.h"
#if defined(SIOCGCMSTATS)
SAME(SIOCGCMSTATS, 35312)
#endif
#if defined(SIOCGCMFIRMWARE)
SAME(SIOCGCMFIRMWARE, 35313)
#endif
#if defined(SIOCGCMFREQUENCY)
SAME(SIOCGCMFREQUENCY, 35314)
#endif
#if defined(SIOCSCMFREQUENCY)
SAME(SIOCSCMFREQUENCY, 35315)
#endif
#if defined(SIOCGCMPIDS)
SAME(SIOCGCMPIDS, 35316)
#endif
#if defined(SIOCSCMPIDS)
SAME(SIOCSCMPIDS, 35317)
#endif
