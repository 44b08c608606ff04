// Generated from native/defs/sctp.def by `npm run gen`. Do not edit.
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
SAME(MSG_NOTIFICATION, 32768)
#endif
#if defined(SCTP_FUTURE_ASSOC)
SAME(SCTP_FUTURE_ASSOC, 0)
#endif
#if defined(SCTP_CURRENT_ASSOC)
SAME(SCTP_CURRENT_ASSOC, 1)
#endif
#if defined(SCTP_ALL_ASSOC)
SAME(SCTP_ALL_ASSOC, 2)
#endif
#if defined(SCTP_RTOINFO)
SAME(SCTP_RTOINFO, 0)
#endif
#if defined(SCTP_ASSOCINFO)
SAME(SCTP_ASSOCINFO, 1)
#endif
#if defined(SCTP_INITMSG)
SAME(SCTP_INITMSG, 2)
#endif
#if defined(SCTP_NODELAY)
SAME(SCTP_NODELAY, 3)
#endif
#if defined(SCTP_AUTOCLOSE)
SAME(SCTP_AUTOCLOSE, 4)
#endif
#if defined(SCTP_SET_PEER_PRIMARY_ADDR)
SAME(SCTP_SET_PEER_PRIMARY_ADDR, 5)
#endif
#if defined(SCTP_PRIMARY_ADDR)
SAME(SCTP_PRIMARY_ADDR, 6)
#endif
#if defined(SCTP_ADAPTATION_LAYER)
SAME(SCTP_ADAPTATION_LAYER, 7)
#endif
#if defined(SCTP_DISABLE_FRAGMENTS)
SAME(SCTP_DISABLE_FRAGMENTS, 8)
#endif
#if defined(SCTP_PEER_ADDR_PARAMS)
SAME(SCTP_PEER_ADDR_PARAMS, 9)
#endif
#if defined(SCTP_DEFAULT_SEND_PARAM)
SAME(SCTP_DEFAULT_SEND_PARAM, 10)
#endif
#if defined(SCTP_EVENTS)
SAME(SCTP_EVENTS, 11)
#endif
#if defined(SCTP_I_WANT_MAPPED_V4_ADDR)
SAME(SCTP_I_WANT_MAPPED_V4_ADDR, 12)
#endif
#if defined(SCTP_MAXSEG)
SAME(SCTP_MAXSEG, 13)
#endif
#if defined(SCTP_STATUS)
SAME(SCTP_STATUS, 14)
#endif
#if defined(SCTP_GET_PEER_ADDR_INFO)
SAME(SCTP_GET_PEER_ADDR_INFO, 15)
#endif
#if defined(SCTP_DELAYED_SACK)
SAME(SCTP_DELAYED_SACK, 16)
#endif
#if defined(SCTP_DELAYED_ACK)
SAME(SCTP_DELAYED_ACK, 16)
#endif
#if defined(SCTP_DELAYED_ACK_TIME)
SAME(SCTP_DELAYED_ACK_TIME, 16)
#endif
#if defined(SCTP_CONTEXT)
SAME(SCTP_CONTEXT, 17)
#endif
#if defined(SCTP_FRAGMENT_INTERLEAVE)
SAME(SCTP_FRAGMENT_INTERLEAVE, 18)
#endif
#if defined(SCTP_PARTIAL_DELIVERY_POINT)
SAME(SCTP_PARTIAL_DELIVERY_POINT, 19)
#endif
#if defined(SCTP_MAX_BURST)
SAME(SCTP_MAX_BURST, 20)
#endif
#if defined(SCTP_AUTH_CHUNK)
SAME(SCTP_AUTH_CHUNK, 21)
#endif
#if defined(SCTP_HMAC_IDENT)
SAME(SCTP_HMAC_IDENT, 22)
#endif
#if defined(SCTP_AUTH_KEY)
SAME(SCTP_AUTH_KEY, 23)
#endif
#if defined(SCTP_AUTH_ACTIVE_KEY)
SAME(SCTP_AUTH_ACTIVE_KEY, 24)
#endif
#if defined(SCTP_AUTH_DELETE_KEY)
SAME(SCTP_AUTH_DELETE_KEY, 25)
#endif
#if defined(SCTP_PEER_AUTH_CHUNKS)
SAME(SCTP_PEER_AUTH_CHUNKS, 26)
#endif
#if defined(SCTP_LOCAL_AUTH_CHUNKS)
SAME(SCTP_LOCAL_AUTH_CHUNKS, 27)
#endif
#if defined(SCTP_GET_ASSOC_NUMBER)
SAME(SCTP_GET_ASSOC_NUMBER, 28)
#endif
#if defined(SCTP_GET_ASSOC_ID_LIST)
SAME(SCTP_GET_ASSOC_ID_LIST, 29)
#endif
#if defined(SCTP_AUTO_ASCONF)
SAME(SCTP_AUTO_ASCONF, 30)
#endif
#if defined(SCTP_PEER_ADDR_THLDS)
SAME(SCTP_PEER_ADDR_THLDS, 31)
#endif
#if defined(SCTP_RECVRCVINFO)
SAME(SCTP_RECVRCVINFO, 32)
#endif
#if defined(SCTP_RECVNXTINFO)
SAME(SCTP_RECVNXTINFO, 33)
#endif
#if defined(SCTP_DEFAULT_SNDINFO)
SAME(SCTP_DEFAULT_SNDINFO, 34)
#endif
#if defined(SCTP_AUTH_DEACTIVATE_KEY)
SAME(SCTP_AUTH_DEACTIVATE_KEY, 35)
#endif
#if defined(SCTP_REUSE_PORT)
SAME(SCTP_REUSE_PORT, 36)
#endif
#if defined(SCTP_PEER_ADDR_THLDS_V2)
SAME(SCTP_PEER_ADDR_THLDS_V2, 37)
#endif
#if defined(SCTP_SOCKOPT_BINDX_ADD)
SAME(SCTP_SOCKOPT_BINDX_ADD, 100)
#endif
#if defined(SCTP_SOCKOPT_BINDX_REM)
SAME(SCTP_SOCKOPT_BINDX_REM, 101)
#endif
#if defined(SCTP_SOCKOPT_PEELOFF)
SAME(SCTP_SOCKOPT_PEELOFF, 102)
#endif
#if defined(SCTP_SOCKOPT_CONNECTX_OLD)
SAME(SCTP_SOCKOPT_CONNECTX_OLD, 107)
#endif
#if defined(SCTP_GET_PEER_ADDRS)
SAME(SCTP_GET_PEER_ADDRS, 108)
#endif
#if defined(SCTP_GET_LOCAL_ADDRS)
SAME(SCTP_GET_LOCAL_ADDRS, 109)
#endif
#if defined(SCTP_SOCKOPT_CONNECTX)
SAME(SCTP_SOCKOPT_CONNECTX, 110)
#endif
#if defined(SCTP_SOCKOPT_CONNECTX3)
SAME(SCTP_SOCKOPT_CONNECTX3, 111)
#endif
#if defined(SCTP_GET_ASSOC_STATS)
SAME(SCTP_GET_ASSOC_STATS, 112)
#endif
#if defined(SCTP_PR_SUPPORTED)
SAME(SCTP_PR_SUPPORTED, 113)
#endif
#if defined(SCTP_DEFAULT_PRINFO)
SAME(SCTP_DEFAULT_PRINFO, 114)
#endif
#if defined(SCTP_PR_ASSOC_STATUS)
SAME(SCTP_PR_ASSOC_STATUS, 115)
#endif
#if defined(SCTP_PR_STREAM_STATUS)
SAME(SCTP_PR_STREAM_STATUS, 116)
#endif
#if defined(SCTP_RECONFIG_SUPPORTED)
SAME(SCTP_RECONFIG_SUPPORTED, 117)
#endif
#if defined(SCTP_ENABLE_STREAM_RESET)
SAME(SCTP_ENABLE_STREAM_RESET, 118)
#endif
#if defined(SCTP_RESET_STREAMS)
SAME(SCTP_RESET_STREAMS, 119)
#endif
#if defined(SCTP_RESET_ASSOC)
SAME(SCTP_RESET_ASSOC, 120)
#endif
#if defined(SCTP_ADD_STREAMS)
SAME(SCTP_ADD_STREAMS, 121)
#endif
#if defined(SCTP_SOCKOPT_PEELOFF_FLAGS)
SAME(SCTP_SOCKOPT_PEELOFF_FLAGS, 122)
#endif
#if defined(SCTP_STREAM_SCHEDULER)
SAME(SCTP_STREAM_SCHEDULER, 123)
#endif
#if defined(SCTP_STREAM_SCHEDULER_VALUE)
SAME(SCTP_STREAM_SCHEDULER_VALUE, 124)
#endif
#if defined(SCTP_INTERLEAVING_SUPPORTED)
SAME(SCTP_INTERLEAVING_SUPPORTED, 125)
#endif
#if defined(SCTP_SENDMSG_CONNECT)
SAME(SCTP_SENDMSG_CONNECT, 126)
#endif
#if defined(SCTP_EVENT)
SAME(SCTP_EVENT, 127)
#endif
#if defined(SCTP_ASCONF_SUPPORTED)
SAME(SCTP_ASCONF_SUPPORTED, 128)
#endif
#if defined(SCTP_AUTH_SUPPORTED)
SAME(SCTP_AUTH_SUPPORTED, 129)
#endif
#if defined(SCTP_ECN_SUPPORTED)
SAME(SCTP_ECN_SUPPORTED, 130)
#endif
#if defined(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE)
SAME(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE, 131)
#endif
#if defined(SCTP_EXPOSE_PF_STATE)
SAME(SCTP_EXPOSE_PF_STATE, 131)
#endif
#if defined(SCTP_REMOTE_UDP_ENCAPS_PORT)
SAME(SCTP_REMOTE_UDP_ENCAPS_PORT, 132)
#endif
#if defined(SCTP_PLPMTUD_PROBE_INTERVAL)
SAME(SCTP_PLPMTUD_PROBE_INTERVAL, 133)
#endif
#if defined(SCTP_PR_SCTP_NONE)
SAME(SCTP_PR_SCTP_NONE, 0)
#endif
#if defined(SCTP_PR_SCTP_TTL)
SAME(SCTP_PR_SCTP_TTL, 16)
#endif
#if defined(SCTP_PR_SCTP_RTX)
SAME(SCTP_PR_SCTP_RTX, 32)
#endif
#if defined(SCTP_PR_SCTP_PRIO)
SAME(SCTP_PR_SCTP_PRIO, 48)
#endif
#if defined(SCTP_PR_SCTP_MAX)
SAME(SCTP_PR_SCTP_MAX, 48)
#endif
#if defined(SCTP_PR_SCTP_MASK)
SAME(SCTP_PR_SCTP_MASK, 48)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PR_SCTP_ALL, 128)
#endif
#if defined(SCTP_STREAM_RESET_INCOMING)
SAME(SCTP_STREAM_RESET_INCOMING, 1)
#endif
#if defined(SCTP_STREAM_RESET_OUTGOING)
SAME(SCTP_STREAM_RESET_OUTGOING, 2)
#endif
#if defined(SCTP_ENABLE_RESET_STREAM_REQ)
SAME(SCTP_ENABLE_RESET_STREAM_REQ, 1)
#endif
#if defined(SCTP_ENABLE_RESET_ASSOC_REQ)
SAME(SCTP_ENABLE_RESET_ASSOC_REQ, 2)
#endif
#if defined(SCTP_ENABLE_CHANGE_ASSOC_REQ)
SAME(SCTP_ENABLE_CHANGE_ASSOC_REQ, 4)
#endif
#if defined(SCTP_ENABLE_STRRESET_MASK)
SAME(SCTP_ENABLE_STRRESET_MASK, 7)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_UNORDERED, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_OVER, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ABORT, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SACK_IMMEDIATELY, 8)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SENDALL, 64)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_NOTIFICATION, 32768)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_EOF, 512)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_INIT, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SNDRCV, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SNDINFO, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_RCVINFO, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_NXTINFO, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PRINFO, 5)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTHINFO, 6)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_DSTADDRV4, 7)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_DSTADDRV6, 8)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_COMM_UP, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_COMM_LOST, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_RESTART, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_COMP, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_CANT_STR_ASSOC, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_AVAILABLE, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_UNREACHABLE, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_REMOVED, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_ADDED, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_MADE_PRIM, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_CONFIRMED, 5)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADDR_POTENTIALLY_FAILED, 6)
#endif
#if defined(SCTP_ADDR_PF)
SAME(SCTP_ADDR_PF, 6)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_DATA_UNSENT, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_DATA_SENT, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PARTIAL_DELIVERY_ABORTED, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTH_NEW_KEY, 0)
#endif
#if defined(SCTP_AUTH_NEWKEY)
SAME(SCTP_AUTH_NEWKEY, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTH_FREE_KEY, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTH_NO_AUTH, 2)
#endif
#if defined(SCTP_STREAM_RESET_INCOMING_SSN)
SAME(SCTP_STREAM_RESET_INCOMING_SSN, 1)
#endif
#if defined(SCTP_STREAM_RESET_OUTGOING_SSN)
SAME(SCTP_STREAM_RESET_OUTGOING_SSN, 2)
#endif
#if defined(SCTP_STREAM_RESET_DENIED)
SAME(SCTP_STREAM_RESET_DENIED, 4)
#endif
#if defined(SCTP_STREAM_RESET_FAILED)
SAME(SCTP_STREAM_RESET_FAILED, 8)
#endif
#if defined(SCTP_ASSOC_RESET_DENIED)
SAME(SCTP_ASSOC_RESET_DENIED, 4)
#endif
#if defined(SCTP_ASSOC_RESET_FAILED)
SAME(SCTP_ASSOC_RESET_FAILED, 8)
#endif
#if defined(SCTP_STREAM_CHANGE_DENIED)
SAME(SCTP_STREAM_CHANGE_DENIED, 4)
#endif
#if defined(SCTP_STREAM_CHANGE_FAILED)
SAME(SCTP_STREAM_CHANGE_FAILED, 8)
#endif
#if defined(SCTP_ASSOC_CHANGE_DENIED)
SAME(SCTP_ASSOC_CHANGE_DENIED, 4)
#endif
#if defined(SCTP_ASSOC_CHANGE_FAILED)
SAME(SCTP_ASSOC_CHANGE_FAILED, 8)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SN_TYPE_BASE, 32768)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_DATA_IO_EVENT, 32768)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ASSOC_CHANGE, 32769)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PEER_ADDR_CHANGE, 32770)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SEND_FAILED, 32771)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_REMOTE_ERROR, 32772)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_EVENT, 32773)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PARTIAL_DELIVERY_EVENT, 32774)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ADAPTATION_INDICATION, 32775)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTHENTICATION_EVENT, 32776)
#endif
#if defined(SCTP_AUTHENTICATION_INDICATION)
SAME(SCTP_AUTHENTICATION_INDICATION, 32776)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SENDER_DRY_EVENT, 32777)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_STREAM_RESET_EVENT, 32778)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ASSOC_RESET_EVENT, 32779)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_STREAM_CHANGE_EVENT, 32780)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SEND_FAILED_EVENT, 32781)
#endif
#if __has_include(<linux/sctp.h>)
AT_LEAST(SCTP_SN_TYPE_MAX, 32781)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_FAILED_THRESHOLD, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_RECEIVED_SACK, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_HEARTBEAT_SUCCESS, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_RESPONSE_TO_USER_REQ, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_INTERNAL_ERROR, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_GUARD_EXPIRES, 5)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PEER_FAULTY, 6)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTH_HMAC_ID_SHA1, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_AUTH_HMAC_ID_SHA256, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_INACTIVE, 0)
#endif
#if defined(SCTP_POTENTIALLY_FAILED)
SAME(SCTP_POTENTIALLY_FAILED, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_PF, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ACTIVE, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_UNCONFIRMED, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_UNKNOWN, 65535)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_EMPTY, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_CLOSED, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_COOKIE_WAIT, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_COOKIE_ECHOED, 3)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_ESTABLISHED, 4)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_PENDING, 5)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_SENT, 6)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_RECEIVED, 7)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SHUTDOWN_ACK_SENT, 8)
#endif
#if defined(SCTP_BINDX_ADD_ADDR)
SAME(SCTP_BINDX_ADD_ADDR, 1)
#endif
#if defined(SCTP_BINDX_REM_ADDR)
SAME(SCTP_BINDX_REM_ADDR, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SS_FCFS, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SS_DEFAULT, 0)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SS_PRIO, 1)
#endif
#if __has_include(<linux/sctp.h>)
SAME(SCTP_SS_RR, 2)
#endif
#if __has_include(<linux/sctp.h>)
AT_LEAST(SCTP_SS_MAX, 2)
#endif
#if __has_include(<linux/sctp.h>)
SAME_SIZE(sctp_rtoinfo, 16)
SAME_FIELD(sctp_rtoinfo, srto_assoc_id, 0, 4)
SAME_FIELD(sctp_rtoinfo, srto_initial, 4, 4)
SAME_FIELD(sctp_rtoinfo, srto_max, 8, 4)
SAME_FIELD(sctp_rtoinfo, srto_min, 12, 4)
SAME_SIZE(sctp_assocparams, 20)
SAME_FIELD(sctp_assocparams, sasoc_assoc_id, 0, 4)
SAME_FIELD(sctp_assocparams, sasoc_asocmaxrxt, 4, 2)
SAME_FIELD(sctp_assocparams, sasoc_number_peer_destinations, 6, 2)
SAME_FIELD(sctp_assocparams, sasoc_peer_rwnd, 8, 4)
SAME_FIELD(sctp_assocparams, sasoc_local_rwnd, 12, 4)
SAME_FIELD(sctp_assocparams, sasoc_cookie_life, 16, 4)
SAME_SIZE(sctp_setpeerprim, 132)
SAME_FIELD(sctp_setpeerprim, sspp_assoc_id, 0, 4)
SAME_FIELD(sctp_setpeerprim, sspp_addr, 4, 128)
SAME_SIZE(sctp_prim, 132)
SAME_FIELD(sctp_prim, ssp_assoc_id, 0, 4)
SAME_FIELD(sctp_prim, ssp_addr, 4, 128)
SAME_SIZE(sctp_setadaptation, 4)
SAME_FIELD(sctp_setadaptation, ssb_adaptation_ind, 0, 4)
SAME_SIZE(sctp_paddrparams, 156)
SAME_FIELD(sctp_paddrparams, spp_assoc_id, 0, 4)
SAME_FIELD(sctp_paddrparams, spp_address, 4, 128)
SAME_FIELD(sctp_paddrparams, spp_hbinterval, 132, 4)
SAME_FIELD(sctp_paddrparams, spp_pathmaxrxt, 136, 2)
SAME_FIELD(sctp_paddrparams, spp_pathmtu, 138, 4)
SAME_FIELD(sctp_paddrparams, spp_sackdelay, 142, 4)
SAME_FIELD(sctp_paddrparams, spp_flags, 146, 4)
SAME_FIELD(sctp_paddrparams, spp_ipv6_flowlabel, 150, 4)
SAME_FIELD(sctp_paddrparams, spp_dscp, 154, 1)
SAME_FIELD(sctp_event_subscribe, sctp_data_io_event, 0, 1)
SAME_FIELD(sctp_event_subscribe, sctp_association_event, 1, 1)
SAME_FIELD(sctp_event_subscribe, sctp_address_event, 2, 1)
SAME_FIELD(sctp_event_subscribe, sctp_send_failure_event, 3, 1)
SAME_FIELD(sctp_event_subscribe, sctp_peer_error_event, 4, 1)
SAME_FIELD(sctp_event_subscribe, sctp_shutdown_event, 5, 1)
SAME_FIELD(sctp_event_subscribe, sctp_partial_delivery_event, 6, 1)
SAME_FIELD(sctp_event_subscribe, sctp_adaptation_layer_event, 7, 1)
SAME_FIELD(sctp_event_subscribe, sctp_authentication_event, 8, 1)
SAME_FIELD(sctp_event_subscribe, sctp_sender_dry_event, 9, 1)
SAME_FIELD(sctp_event_subscribe, sctp_stream_reset_event, 10, 1)
SAME_FIELD(sctp_event_subscribe, sctp_assoc_reset_event, 11, 1)
SAME_FIELD(sctp_event_subscribe, sctp_stream_change_event, 12, 1)
SAME_FIELD(sctp_event_subscribe, sctp_send_failure_event_event, 13, 1)
SAME_SIZE(sctp_assoc_value, 8)
SAME_FIELD(sctp_assoc_value, assoc_id, 0, 4)
SAME_FIELD(sctp_assoc_value, assoc_value, 4, 4)
SAME_SIZE(sctp_paddrinfo, 152)
SAME_FIELD(sctp_paddrinfo, spinfo_assoc_id, 0, 4)
SAME_FIELD(sctp_paddrinfo, spinfo_address, 4, 128)
SAME_FIELD(sctp_paddrinfo, spinfo_state, 132, 4)
SAME_FIELD(sctp_paddrinfo, spinfo_cwnd, 136, 4)
SAME_FIELD(sctp_paddrinfo, spinfo_srtt, 140, 4)
SAME_FIELD(sctp_paddrinfo, spinfo_rto, 144, 4)
SAME_FIELD(sctp_paddrinfo, spinfo_mtu, 148, 4)
SAME_SIZE(sctp_status, 176)
SAME_FIELD(sctp_status, sstat_assoc_id, 0, 4)
SAME_FIELD(sctp_status, sstat_state, 4, 4)
SAME_FIELD(sctp_status, sstat_rwnd, 8, 4)
SAME_FIELD(sctp_status, sstat_unackdata, 12, 2)
SAME_FIELD(sctp_status, sstat_penddata, 14, 2)
SAME_FIELD(sctp_status, sstat_instrms, 16, 2)
SAME_FIELD(sctp_status, sstat_outstrms, 18, 2)
SAME_FIELD(sctp_status, sstat_fragmentation_point, 20, 4)
SAME_FIELD(sctp_status, sstat_primary, 24, 152)
SAME_SIZE(sctp_sack_info, 12)
SAME_FIELD(sctp_sack_info, sack_assoc_id, 0, 4)
SAME_FIELD(sctp_sack_info, sack_delay, 4, 4)
SAME_FIELD(sctp_sack_info, sack_freq, 8, 4)
SAME_SIZE(sctp_authchunk, 1)
SAME_FIELD(sctp_authchunk, sauth_chunk, 0, 1)
SAME_SIZE(sctp_authkeyid, 8)
SAME_FIELD(sctp_authkeyid, scact_assoc_id, 0, 4)
SAME_FIELD(sctp_authkeyid, scact_keynumber, 4, 2)
SAME_SIZE(sctp_paddrthlds, 144)
SAME_FIELD(sctp_paddrthlds, spt_assoc_id, 0, 4)
SAME_FIELD(sctp_paddrthlds, spt_address, 8, 128)
SAME_FIELD(sctp_paddrthlds, spt_pathmaxrxt, 136, 2)
SAME_FIELD(sctp_paddrthlds, spt_pathpfthld, 138, 2)
SAME_SIZE(sctp_paddrthlds_v2, 144)
SAME_FIELD(sctp_paddrthlds_v2, spt_assoc_id, 0, 4)
SAME_FIELD(sctp_paddrthlds_v2, spt_address, 8, 128)
SAME_FIELD(sctp_paddrthlds_v2, spt_pathmaxrxt, 136, 2)
SAME_FIELD(sctp_paddrthlds_v2, spt_pathpfthld, 138, 2)
SAME_FIELD(sctp_paddrthlds_v2, spt_pathcpthld, 140, 2)
SAME_SIZE(sctp_assoc_stats, 256)
SAME_FIELD(sctp_assoc_stats, sas_assoc_id, 0, 4)
SAME_FIELD(sctp_assoc_stats, sas_obs_rto_ipaddr, 8, 128)
SAME_FIELD(sctp_assoc_stats, sas_maxrto, 136, 8)
SAME_FIELD(sctp_assoc_stats, sas_isacks, 144, 8)
SAME_FIELD(sctp_assoc_stats, sas_osacks, 152, 8)
SAME_FIELD(sctp_assoc_stats, sas_opackets, 160, 8)
SAME_FIELD(sctp_assoc_stats, sas_ipackets, 168, 8)
SAME_FIELD(sctp_assoc_stats, sas_rtxchunks, 176, 8)
SAME_FIELD(sctp_assoc_stats, sas_outofseqtsns, 184, 8)
SAME_FIELD(sctp_assoc_stats, sas_idupchunks, 192, 8)
SAME_FIELD(sctp_assoc_stats, sas_gapcnt, 200, 8)
SAME_FIELD(sctp_assoc_stats, sas_ouodchunks, 208, 8)
SAME_FIELD(sctp_assoc_stats, sas_iuodchunks, 216, 8)
SAME_FIELD(sctp_assoc_stats, sas_oodchunks, 224, 8)
SAME_FIELD(sctp_assoc_stats, sas_iodchunks, 232, 8)
SAME_FIELD(sctp_assoc_stats, sas_octrlchunks, 240, 8)
SAME_FIELD(sctp_assoc_stats, sas_ictrlchunks, 248, 8)
SAME_SIZE(sctp_default_prinfo, 12)
SAME_FIELD(sctp_default_prinfo, pr_assoc_id, 0, 4)
SAME_FIELD(sctp_default_prinfo, pr_value, 4, 4)
SAME_FIELD(sctp_default_prinfo, pr_policy, 8, 2)
SAME_SIZE(sctp_prstatus, 24)
SAME_FIELD(sctp_prstatus, sprstat_assoc_id, 0, 4)
SAME_FIELD(sctp_prstatus, sprstat_sid, 4, 2)
SAME_FIELD(sctp_prstatus, sprstat_policy, 6, 2)
SAME_FIELD(sctp_prstatus, sprstat_abandoned_unsent, 8, 8)
SAME_FIELD(sctp_prstatus, sprstat_abandoned_sent, 16, 8)
SAME_SIZE(sctp_add_streams, 8)
SAME_FIELD(sctp_add_streams, sas_assoc_id, 0, 4)
SAME_FIELD(sctp_add_streams, sas_instrms, 4, 2)
SAME_FIELD(sctp_add_streams, sas_outstrms, 6, 2)
SAME_SIZE(sctp_stream_value, 8)
SAME_FIELD(sctp_stream_value, assoc_id, 0, 4)
SAME_FIELD(sctp_stream_value, stream_id, 4, 2)
SAME_FIELD(sctp_stream_value, stream_value, 6, 2)
SAME_SIZE(sctp_event, 8)
SAME_FIELD(sctp_event, se_assoc_id, 0, 4)
SAME_FIELD(sctp_event, se_type, 4, 2)
SAME_FIELD(sctp_event, se_on, 6, 1)
SAME_SIZE(sctp_udpencaps, 144)
SAME_FIELD(sctp_udpencaps, sue_assoc_id, 0, 4)
SAME_FIELD(sctp_udpencaps, sue_address, 8, 128)
SAME_FIELD(sctp_udpencaps, sue_port, 136, 2)
SAME_SIZE(sctp_probeinterval, 144)
SAME_FIELD(sctp_probeinterval, spi_assoc_id, 0, 4)
SAME_FIELD(sctp_probeinterval, spi_address, 8, 128)
SAME_FIELD(sctp_probeinterval, spi_interval, 136, 4)
#endif
