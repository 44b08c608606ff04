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
#if __has_include(<linux/if_packet.h>)
SAME_SIZE(tpacket_hdr, 32)
SAME_FIELD(tpacket_hdr, tp_status, 0, 8)
SAME_FIELD(tpacket_hdr, tp_len, 8, 4)
SAME_FIELD(tpacket_hdr, tp_snaplen, 12, 4)
SAME_FIELD(tpacket_hdr, tp_mac, 16, 2)
SAME_FIELD(tpacket_hdr, tp_net, 18, 2)
SAME_FIELD(tpacket_hdr, tp_sec, 20, 4)
SAME_FIELD(tpacket_hdr, tp_usec, 24, 4)
SAME_SIZE(tpacket2_hdr, 32)
SAME_FIELD(tpacket2_hdr, tp_status, 0, 4)
SAME_FIELD(tpacket2_hdr, tp_len, 4, 4)
SAME_FIELD(tpacket2_hdr, tp_snaplen, 8, 4)
SAME_FIELD(tpacket2_hdr, tp_mac, 12, 2)
SAME_FIELD(tpacket2_hdr, tp_net, 14, 2)
SAME_FIELD(tpacket2_hdr, tp_sec, 16, 4)
SAME_FIELD(tpacket2_hdr, tp_nsec, 20, 4)
SAME_FIELD(tpacket2_hdr, tp_vlan_tci, 24, 2)
SAME_FIELD(tpacket2_hdr, tp_vlan_tpid, 26, 2)
SAME_SIZE(tpacket_block_desc, 48)
SAME_FIELD(tpacket_block_desc, version, 0, 4)
SAME_FIELD(tpacket_block_desc, offset_to_priv, 4, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.block_status, 8, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.num_pkts, 12, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.offset_to_first_pkt, 16, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.blk_len, 20, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.seq_num, 24, 8)
SAME_FIELD(tpacket_block_desc, hdr.bh1.ts_first_pkt.ts_sec, 32, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.ts_first_pkt.ts_nsec, 36, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.ts_last_pkt.ts_sec, 40, 4)
SAME_FIELD(tpacket_block_desc, hdr.bh1.ts_last_pkt.ts_nsec, 44, 4)
SAME_SIZE(tpacket3_hdr, 48)
SAME_FIELD(tpacket3_hdr, tp_next_offset, 0, 4)
SAME_FIELD(tpacket3_hdr, tp_sec, 4, 4)
SAME_FIELD(tpacket3_hdr, tp_nsec, 8, 4)
SAME_FIELD(tpacket3_hdr, tp_snaplen, 12, 4)
SAME_FIELD(tpacket3_hdr, tp_len, 16, 4)
SAME_FIELD(tpacket3_hdr, tp_status, 20, 4)
SAME_FIELD(tpacket3_hdr, tp_mac, 24, 2)
SAME_FIELD(tpacket3_hdr, tp_net, 26, 2)
SAME_FIELD(tpacket3_hdr, hv1.tp_rxhash, 28, 4)
SAME_FIELD(tpacket3_hdr, hv1.tp_vlan_tci, 32, 4)
SAME_FIELD(tpacket3_hdr, hv1.tp_vlan_tpid, 36, 2)
SAME_SIZE(packet_mreq, 16)
SAME_FIELD(packet_mreq, mr_ifindex, 0, 4)
SAME_FIELD(packet_mreq, mr_type, 4, 2)
SAME_FIELD(packet_mreq, mr_alen, 6, 2)
SAME_FIELD(packet_mreq, mr_address, 8, 8)
SAME_SIZE(tpacket_req, 16)
SAME_FIELD(tpacket_req, tp_block_size, 0, 4)
SAME_FIELD(tpacket_req, tp_block_nr, 4, 4)
SAME_FIELD(tpacket_req, tp_frame_size, 8, 4)
SAME_FIELD(tpacket_req, tp_frame_nr, 12, 4)
SAME_SIZE(tpacket_req3, 28)
SAME_FIELD(tpacket_req3, tp_block_size, 0, 4)
SAME_FIELD(tpacket_req3, tp_block_nr, 4, 4)
SAME_FIELD(tpacket_req3, tp_frame_size, 8, 4)
SAME_FIELD(tpacket_req3, tp_frame_nr, 12, 4)
SAME_FIELD(tpacket_req3, tp_retire_blk_tov, 16, 4)
SAME_FIELD(tpacket_req3, tp_sizeof_priv, 20, 4)
SAME_FIELD(tpacket_req3, tp_feature_req_word, 24, 4)
SAME_SIZE(tpacket_stats, 8)
SAME_FIELD(tpacket_stats, tp_packets, 0, 4)
SAME_FIELD(tpacket_stats, tp_drops, 4, 4)
SAME_SIZE(tpacket_stats_v3, 12)
SAME_FIELD(tpacket_stats_v3, tp_packets, 0, 4)
SAME_FIELD(tpacket_stats_v3, tp_drops, 4, 4)
SAME_FIELD(tpacket_stats_v3, tp_freeze_q_cnt, 8, 4)
SAME_SIZE(tpacket_rollover_stats, 24)
SAME_FIELD(tpacket_rollover_stats, tp_all, 0, 8)
SAME_FIELD(tpacket_rollover_stats, tp_huge, 8, 8)
SAME_FIELD(tpacket_rollover_stats, tp_failed, 16, 8)
SAME_SIZE(fanout_args, 8)
SAME_FIELD(fanout_args, id, 0, 2)
SAME_FIELD(fanout_args, type_flags, 2, 2)
SAME_FIELD(fanout_args, max_num_members, 4, 4)
#endif
