// Generated from native/defs/netlink.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/packet_diag.h>)
#include <linux/packet_diag.h>
#endif
#include "../same.h"
#if defined(PACKET_SHOW_INFO)
SAME(PACKET_SHOW_INFO, 1)
#endif
#if defined(PACKET_SHOW_MCLIST)
SAME(PACKET_SHOW_MCLIST, 2)
#endif
#if defined(PACKET_SHOW_RING_CFG)
SAME(PACKET_SHOW_RING_CFG, 4)
#endif
#if defined(PACKET_SHOW_FANOUT)
SAME(PACKET_SHOW_FANOUT, 8)
#endif
#if defined(PACKET_SHOW_MEMINFO)
SAME(PACKET_SHOW_MEMINFO, 16)
#endif
#if defined(PACKET_SHOW_FILTER)
SAME(PACKET_SHOW_FILTER, 32)
#endif
