// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/sctp.h>)
#include <linux/sctp.h>
#endif
#include "../same.h"
#if __has_include(<linux/sctp.h>)
SAME_SIZE(sctp_initmsg, 8)
SAME_FIELD(sctp_initmsg, sinit_num_ostreams, 0, 2)
SAME_FIELD(sctp_initmsg, sinit_max_instreams, 2, 2)
SAME_FIELD(sctp_initmsg, sinit_max_attempts, 4, 2)
SAME_FIELD(sctp_initmsg, sinit_max_init_timeo, 6, 2)
SAME_SIZE(sctp_sndrcvinfo, 32)
SAME_FIELD(sctp_sndrcvinfo, sinfo_stream, 0, 2)
SAME_FIELD(sctp_sndrcvinfo, sinfo_ssn, 2, 2)
SAME_FIELD(sctp_sndrcvinfo, sinfo_flags, 4, 2)
SAME_FIELD(sctp_sndrcvinfo, sinfo_ppid, 8, 4)
SAME_FIELD(sctp_sndrcvinfo, sinfo_context, 12, 4)
SAME_FIELD(sctp_sndrcvinfo, sinfo_timetolive, 16, 4)
SAME_FIELD(sctp_sndrcvinfo, sinfo_tsn, 20, 4)
SAME_FIELD(sctp_sndrcvinfo, sinfo_cumtsn, 24, 4)
SAME_FIELD(sctp_sndrcvinfo, sinfo_assoc_id, 28, 4)
SAME_SIZE(sctp_sndinfo, 16)
SAME_FIELD(sctp_sndinfo, snd_sid, 0, 2)
SAME_FIELD(sctp_sndinfo, snd_flags, 2, 2)
SAME_FIELD(sctp_sndinfo, snd_ppid, 4, 4)
SAME_FIELD(sctp_sndinfo, snd_context, 8, 4)
SAME_FIELD(sctp_sndinfo, snd_assoc_id, 12, 4)
SAME_SIZE(sctp_rcvinfo, 28)
SAME_FIELD(sctp_rcvinfo, rcv_sid, 0, 2)
SAME_FIELD(sctp_rcvinfo, rcv_ssn, 2, 2)
SAME_FIELD(sctp_rcvinfo, rcv_flags, 4, 2)
SAME_FIELD(sctp_rcvinfo, rcv_ppid, 8, 4)
SAME_FIELD(sctp_rcvinfo, rcv_tsn, 12, 4)
SAME_FIELD(sctp_rcvinfo, rcv_cumtsn, 16, 4)
SAME_FIELD(sctp_rcvinfo, rcv_context, 20, 4)
SAME_FIELD(sctp_rcvinfo, rcv_assoc_id, 24, 4)
SAME_SIZE(sctp_nxtinfo, 16)
SAME_FIELD(sctp_nxtinfo, nxt_sid, 0, 2)
SAME_FIELD(sctp_nxtinfo, nxt_flags, 2, 2)
SAME_FIELD(sctp_nxtinfo, nxt_ppid, 4, 4)
SAME_FIELD(sctp_nxtinfo, nxt_length, 8, 4)
SAME_FIELD(sctp_nxtinfo, nxt_assoc_id, 12, 4)
SAME_SIZE(sctp_prinfo, 8)
SAME_FIELD(sctp_prinfo, pr_policy, 0, 2)
SAME_FIELD(sctp_prinfo, pr_value, 4, 4)
SAME_SIZE(sctp_authinfo, 2)
SAME_FIELD(sctp_authinfo, auth_keynumber, 0, 2)
#endif
