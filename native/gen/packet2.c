// Generated from native/defs/packet.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#include "../same.h"
#if defined(PACKET_FANOUT_FLAG_ROLLOVER)
SAME(PACKET_FANOUT_FLAG_ROLLOVER, 4096)
#endif
#if defined(PACKET_FANOUT_FLAG_UNIQUEID)
SAME(PACKET_FANOUT_FLAG_UNIQUEID, 8192)
#endif
#if defined(PACKET_FANOUT_FLAG_IGNORE_OUTGOING)
SAME(PACKET_FANOUT_FLAG_IGNORE_OUTGOING, 16384)
#endif
#if defined(PACKET_FANOUT_FLAG_DEFRAG)
SAME(PACKET_FANOUT_FLAG_DEFRAG, 32768)
#endif
#if defined(PACKET_FANOUT_HASH)
SAME(PACKET_FANOUT_HASH, 0)
#endif
#if defined(PACKET_FANOUT_LB)
SAME(PACKET_FANOUT_LB, 1)
#endif
#if defined(PACKET_FANOUT_CPU)
SAME(PACKET_FANOUT_CPU, 2)
#endif
#if defined(PACKET_FANOUT_ROLLOVER)
SAME(PACKET_FANOUT_ROLLOVER, 3)
#endif
#if defined(PACKET_FANOUT_RND)
SAME(PACKET_FANOUT_RND, 4)
#endif
#if defined(PACKET_FANOUT_QM)
SAME(PACKET_FANOUT_QM, 5)
#endif
#if defined(PACKET_FANOUT_CBPF)
SAME(PACKET_FANOUT_CBPF, 6)
#endif
#if defined(PACKET_FANOUT_EBPF)
SAME(PACKET_FANOUT_EBPF, 7)
#endif
#if defined(PACKET_VNET_HDR_SZ)
SAME(PACKET_VNET_HDR_SZ, 24)
#endif
#if defined(TP_FT_REQ_FILL_RXHASH)
SAME(TP_FT_REQ_FILL_RXHASH, 1)
#endif
#if defined(TPACKET_ALIGNMENT)
SAME(TPACKET_ALIGNMENT, 16)
#endif
#if defined(TPACKET2_HDRLEN)
SAME(TPACKET2_HDRLEN, 52)
#endif
#if defined(TPACKET_HDRLEN)
SAME(TPACKET_HDRLEN, 52)
#endif
#if defined(TPACKET3_HDRLEN)
SAME(TPACKET3_HDRLEN, 68)
#endif
#if defined(TP_STATUS_AVAILABLE)
SAME(TP_STATUS_AVAILABLE, 0)
#endif
#if defined(TP_STATUS_KERNEL)
SAME(TP_STATUS_KERNEL, 0)
#endif
#if defined(TP_STATUS_SEND_REQUEST)
SAME(TP_STATUS_SEND_REQUEST, 1)
#endif
#if defined(TP_STATUS_USER)
SAME(TP_STATUS_USER, 1)
#endif
#if defined(TP_STATUS_COPY)
SAME(TP_STATUS_COPY, 2)
#endif
#if defined(TP_STATUS_SENDING)
SAME(TP_STATUS_SENDING, 2)
#endif
#if defined(TP_STATUS_LOSING)
SAME(TP_STATUS_LOSING, 4)
#endif
#if defined(TP_STATUS_WRONG_FORMAT)
SAME(TP_STATUS_WRONG_FORMAT, 4)
#endif
#if defined(TP_STATUS_CSUMNOTREADY)
SAME(TP_STATUS_CSUMNOTREADY, 8)
#endif
#if defined(TP_STATUS_VLAN_VALID)
SAME(TP_STATUS_VLAN_VALID, 16)
#endif
#if defined(TP_STATUS_BLK_TMO)
SAME(TP_STATUS_BLK_TMO, 32)
#endif
#if defined(TP_STATUS_VLAN_TPID_VALID)
SAME(TP_STATUS_VLAN_TPID_VALID, 64)
#endif
#if defined(TP_STATUS_CSUM_VALID)
SAME(TP_STATUS_CSUM_VALID, 128)
#endif
#if defined(TP_STATUS_TS_SOFTWARE)
SAME(TP_STATUS_TS_SOFTWARE, 536870912)
#endif
#if defined(TP_STATUS_TS_SYS_HARDWARE)
SAME(TP_STATUS_TS_SYS_HARDWARE, 1073741824)
#endif
#if defined(TP_STATUS_TS_RAW_HARDWARE)
SAME(TP_STATUS_TS_RAW_HARDWARE, 2147483648)
#endif
#if __has_include(<linux/if_packet.h>)
SAME(TPACKET_V1, 0)
#endif
#if __has_include(<linux/if_packet.h>)
SAME(TPACKET_V2, 1)
#endif
#if __has_include(<linux/if_packet.h>)
SAME(TPACKET_V3, 2)
#endif
#if defined(PACKET_USER)
SAME(PACKET_USER, 6)
#endif
#if defined(PACKET_KERNEL)
SAME(PACKET_KERNEL, 7)
#endif
