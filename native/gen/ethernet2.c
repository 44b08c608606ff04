// Generated from native/defs/ethernet.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_arcnet.h>)
#include <linux/if_arcnet.h>
#endif
#include "../same.h"
#if defined(ETH_ENCAP_HDR_SIZE)
SAME(ETH_ENCAP_HDR_SIZE, 14)
#endif
