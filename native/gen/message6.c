// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/llc.h>)
#include <linux/llc.h>
#endif
#include "../same.h"
#if __has_include(<linux/llc.h>)
SAME_SIZE(llc_pktinfo, 12)
SAME_FIELD(llc_pktinfo, lpi_ifindex, 0, 4)
SAME_FIELD(llc_pktinfo, lpi_sap, 4, 1)
SAME_FIELD(llc_pktinfo, lpi_mac, 5, 6)
#endif
