// Generated from native/defs/packet.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netpacket/packet.h>)
#include <netpacket/packet.h>
#endif
#include "../same.h"
#if defined(PACKET_TX_TIMESTAMP)
SAME(PACKET_TX_TIMESTAMP, 16)
#endif
#if defined(PACKET_MR_MULTICAST)
SAME(PACKET_MR_MULTICAST, 0)
#endif
#if defined(PACKET_MR_PROMISC)
SAME(PACKET_MR_PROMISC, 1)
#endif
#if defined(PACKET_MR_ALLMULTI)
SAME(PACKET_MR_ALLMULTI, 2)
#endif
#if defined(PACKET_MR_UNICAST)
SAME(PACKET_MR_UNICAST, 3)
#endif
#if defined(PACKET_ADD_MEMBERSHIP)
SAME(PACKET_ADD_MEMBERSHIP, 1)
#endif
#if defined(PACKET_DROP_MEMBERSHIP)
SAME(PACKET_DROP_MEMBERSHIP, 2)
#endif
#if defined(PACKET_RECV_OUTPUT)
SAME(PACKET_RECV_OUTPUT, 3)
#endif
#if defined(PACKET_RX_RING)
SAME(PACKET_RX_RING, 5)
#endif
#if defined(PACKET_STATISTICS)
SAME(PACKET_STATISTICS, 6)
#endif
#if defined(PACKET_COPY_THRESH)
SAME(PACKET_COPY_THRESH, 7)
#endif
#if defined(PACKET_AUXDATA)
SAME(PACKET_AUXDATA, 8)
#endif
#if defined(PACKET_ORIGDEV)
SAME(PACKET_ORIGDEV, 9)
#endif
#if defined(PACKET_VERSION)
SAME(PACKET_VERSION, 10)
#endif
#if defined(PACKET_HDRLEN)
SAME(PACKET_HDRLEN, 11)
#endif
#if defined(PACKET_RESERVE)
SAME(PACKET_RESERVE, 12)
#endif
#if defined(PACKET_TX_RING)
SAME(PACKET_TX_RING, 13)
#endif
#if defined(PACKET_LOSS)
SAME(PACKET_LOSS, 14)
#endif
#if defined(PACKET_VNET_HDR)
SAME(PACKET_VNET_HDR, 15)
#endif
#if defined(PACKET_TIMESTAMP)
SAME(PACKET_TIMESTAMP, 17)
#endif
#if defined(PACKET_FANOUT)
SAME(PACKET_FANOUT, 18)
#endif
#if defined(PACKET_TX_HAS_OFF)
SAME(PACKET_TX_HAS_OFF, 19)
#endif
#if defined(PACKET_QDISC_BYPASS)
SAME(PACKET_QDISC_BYPASS, 20)
#endif
#if defined(PACKET_ROLLOVER_STATS)
SAME(PACKET_ROLLOVER_STATS, 21)
#endif
#if defined(PACKET_FANOUT_DATA)
SAME(PACKET_FANOUT_DATA, 22)
#endif
#if defined(PACKET_IGNORE_OUTGOING)
SAME(PACKET_IGNORE_OUTGOING, 23)
#endif
#if defined(PACKET_HOST)
SAME(PACKET_HOST, 0)
#endif
#if defined(PACKET_BROADCAST)
SAME(PACKET_BROADCAST, 1)
#endif
#if defined(PACKET_MULTICAST)
SAME(PACKET_MULTICAST, 2)
#endif
#if defined(PACKET_OTHERHOST)
SAME(PACKET_OTHERHOST, 3)
#endif
#if defined(PACKET_OUTGOING)
SAME(PACKET_OUTGOING, 4)
#endif
#if defined(PACKET_LOOPBACK)
SAME(PACKET_LOOPBACK, 5)
#endif
#if defined(PACKET_FASTROUTE)
SAME(PACKET_FASTROUTE, 6)
#endif
