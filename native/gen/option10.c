// Generated from native/defs/option.def by `npm run gen`. Do not edit.
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
#if __has_include(<linux/if_packet.h>)
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
