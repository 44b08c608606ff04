// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { Kind } from '../control/kind.js';
import * as kinds from '../control/kinds.js';
import type * as G from './groups.js';

type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** A control message whose data has a type: comparing `type` narrows `value`. */
export type TypedControlMessage =
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_AEAD_ASSOCLEN; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_IV; value: ValueOf<typeof kinds.algIv> }
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_OP; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_DCCP; type: G.DccpControl.DCCP_SCM_PRIORITY; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_2292DSTOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_2292HOPLIMIT; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_2292HOPOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_2292PKTINFO; value: ValueOf<typeof kinds.in6Pktinfo> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_2292RTHDR; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_DONTFRAG; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_DSTOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_FLOWINFO; value: ValueOf<typeof kinds.be32> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_HOPLIMIT; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_HOPOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_NEXTHOP; value: ValueOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_ORIGDSTADDR; value: ValueOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_PATHMTU; value: ValueOf<typeof kinds.mtuinfo> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_PKTINFO; value: ValueOf<typeof kinds.in6Pktinfo> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_RECVERR; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_RECVFRAGSIZE; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_RTHDR; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_RTHDRDSTOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_TCLASS; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_CHECKSUM; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_ORIGDSTADDR; value: ValueOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_PKTINFO; value: ValueOf<typeof kinds.inPktinfo> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_PROTOCOL; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVERR; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVFRAGSIZE; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RETOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_TOS; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_TTL; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_LLC; type: G.LlcOption.LLC_OPT_PKTINFO; value: ValueOf<typeof kinds.llcPktinfo> }
  | { level: G.SocketLevel.SOL_NETLINK; type: G.NetlinkOption.NETLINK_LISTEN_ALL_NSID; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_NETLINK; type: G.NetlinkOption.NETLINK_PKTINFO; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_PACKET; type: G.PacketOption.PACKET_AUXDATA; value: ValueOf<typeof kinds.auxdata> }
  | { level: G.SocketLevel.SOL_PACKET; type: G.PacketControl.PACKET_TX_TIMESTAMP; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_CONG_UPDATE; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_RDMA_DEST; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_RDMA_STATUS; value: ValueOf<typeof kinds.rdsRdmaNotify> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_RXPATH_LATENCY; value: ValueOf<typeof kinds.rdsRxTrace> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_ZCOPY_COMPLETION; value: ValueOf<typeof kinds.rdsZcopyCookies> }
  | { level: G.SocketLevel.SOL_RDS; type: G.RdsControl.RDS_CMSG_ZCOPY_COOKIE; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_ABORT; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_ACK; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_BUSY; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_CHARGE_ACCEPT; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_EXCLUSIVE_CALL; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_LOCAL_ERROR; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_NET_ERROR; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_NEW_CALL; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_SET_CALL_TIMEOUT; value: ValueOf<typeof kinds.u32s> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_TX_LENGTH; value: ValueOf<typeof kinds.i64> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_UPGRADE_SERVICE; value: ValueOf<typeof kinds.none> }
  | { level: G.SocketLevel.SOL_RXRPC; type: G.RxrpcControl.RXRPC_USER_CALL_ID; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_CAN_RAW; type: G.CanRawControl.SCM_CAN_RAW_ERRQUEUE; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_CREDENTIALS; value: ValueOf<typeof kinds.credentials> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_DEVMEM_DMABUF; value: ValueOf<typeof kinds.dmabuf> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_DEVMEM_LINEAR; value: ValueOf<typeof kinds.dmabuf> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_INQ; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IUCV; type: G.IucvControl.SCM_IUCV_TRGCLS; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_DEST_ADDR; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_DEST_NAME; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_ERRQUEUE; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_PRIO; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_PIDFD; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_RIGHTS; value: ValueOf<typeof kinds.fds> }
  | { level: G.SocketLevel.SOL_SOCKET | G.SocketLevel.SOL_IP; type: G.SocketControl.SCM_SECURITY; value: ValueOf<typeof kinds.text> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMP; value: ValueOf<typeof kinds.timeval> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING; value: ValueOf<typeof kinds.timestamping> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING_OPT_STATS; value: ValueOf<typeof kinds.attributes> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING_PKTINFO; value: ValueOf<typeof kinds.tsPktinfo> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPNS; value: ValueOf<typeof kinds.timespec> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TS_OPT_ID; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TXTIME; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_WIFI_STATUS; value: ValueOf<typeof kinds.int> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_AUTHINFO; value: ValueOf<typeof kinds.sctpAuthinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_DSTADDRV4; value: ValueOf<typeof kinds.inAddr> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_DSTADDRV6; value: ValueOf<typeof kinds.in6Addr> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_INIT; value: ValueOf<typeof kinds.sctpInitmsg> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_NXTINFO; value: ValueOf<typeof kinds.sctpNxtinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_PRINFO; value: ValueOf<typeof kinds.sctpPrinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_RCVINFO; value: ValueOf<typeof kinds.sctpRcvinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_SNDINFO; value: ValueOf<typeof kinds.sctpSndinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; type: G.SctpControl.SCTP_SNDRCV; value: ValueOf<typeof kinds.sctpSndrcvinfo> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_MARK; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_PRIORITY; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_RXQ_OVFL; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMPING_NEW; value: ValueOf<typeof kinds.timestamping> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMPNS_NEW; value: ValueOf<typeof kinds.timespec> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMP_NEW; value: ValueOf<typeof kinds.timeval> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; type: G.TcpControl.TCP_CM_INQ; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_TIPC; type: G.TipcControl.TIPC_DESTNAME; value: ValueOf<typeof kinds.tipcServiceRange> }
  | { level: G.SocketLevel.SOL_TIPC; type: G.TipcControl.TIPC_ERRINFO; value: ValueOf<typeof kinds.tipcErrinfo> }
  | { level: G.SocketLevel.SOL_TIPC; type: G.TipcControl.TIPC_RETDATA; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_TLS; type: G.TlsControl.TLS_GET_RECORD_TYPE; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_TLS; type: G.TlsControl.TLS_SET_RECORD_TYPE; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_UDP | G.IpProtocol.IPPROTO_UDP; type: G.UdpOption.UDP_GRO; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_UDP | G.IpProtocol.IPPROTO_UDP; type: G.UdpOption.UDP_SEGMENT; value: ValueOf<typeof kinds.u16> }
  | { level: G.SocketLevel.SOL_VSOCK; type: G.VsockControl.VSOCK_RECVERR; value: ValueOf<typeof kinds.extendedErr> }
;

/** Level, type, and how the data is encoded and decoded. */
// biome-ignore lint/suspicious/noExplicitAny: each row has another value type
export const controlRows = (): readonly (readonly [level: number, type: number, kind: Kind<any>])[] => [
  [279, 4, kinds.u32], // ALG_SET_AEAD_ASSOCLEN
  [279, 2, kinds.algIv], // ALG_SET_IV
  [279, 3, kinds.u32], // ALG_SET_OP
  [269, 1, kinds.u32], // DCCP_SCM_PRIORITY
  [41, 4, kinds.bytes], // IPV6_2292DSTOPTS
  [41, 8, kinds.int], // IPV6_2292HOPLIMIT
  [41, 3, kinds.bytes], // IPV6_2292HOPOPTS
  [41, 2, kinds.in6Pktinfo], // IPV6_2292PKTINFO
  [41, 5, kinds.bytes], // IPV6_2292RTHDR
  [41, 62, kinds.int], // IPV6_DONTFRAG
  [41, 59, kinds.bytes], // IPV6_DSTOPTS
  [41, 11, kinds.be32], // IPV6_FLOWINFO
  [41, 52, kinds.int], // IPV6_HOPLIMIT
  [41, 54, kinds.bytes], // IPV6_HOPOPTS
  [41, 9, kinds.sockaddr], // IPV6_NEXTHOP
  [41, 74, kinds.sockaddr], // IPV6_ORIGDSTADDR
  [41, 61, kinds.mtuinfo], // IPV6_PATHMTU
  [41, 50, kinds.in6Pktinfo], // IPV6_PKTINFO
  [41, 25, kinds.extendedErr], // IPV6_RECVERR
  [41, 77, kinds.int], // IPV6_RECVFRAGSIZE
  [41, 57, kinds.bytes], // IPV6_RTHDR
  [41, 55, kinds.bytes], // IPV6_RTHDRDSTOPTS
  [41, 67, kinds.int], // IPV6_TCLASS
  [0, 23, kinds.u32], // IP_CHECKSUM
  [0, 20, kinds.sockaddr], // IP_ORIGDSTADDR
  [0, 8, kinds.inPktinfo], // IP_PKTINFO
  [0, 52, kinds.int], // IP_PROTOCOL
  [0, 11, kinds.extendedErr], // IP_RECVERR
  [0, 25, kinds.int], // IP_RECVFRAGSIZE
  [0, 6, kinds.bytes], // IP_RECVOPTS
  [0, 7, kinds.bytes], // IP_RETOPTS
  [0, 1, kinds.int], // IP_TOS
  [0, 2, kinds.int], // IP_TTL
  [268, 9, kinds.llcPktinfo], // LLC_OPT_PKTINFO
  [270, 8, kinds.int], // NETLINK_LISTEN_ALL_NSID
  [270, 3, kinds.u32], // NETLINK_PKTINFO
  [263, 8, kinds.auxdata], // PACKET_AUXDATA
  [263, 16, kinds.extendedErr], // PACKET_TX_TIMESTAMP
  [276, 5, kinds.u64], // RDS_CMSG_CONG_UPDATE
  [276, 2, kinds.u64], // RDS_CMSG_RDMA_DEST
  [276, 4, kinds.rdsRdmaNotify], // RDS_CMSG_RDMA_STATUS
  [276, 11, kinds.rdsRxTrace], // RDS_CMSG_RXPATH_LATENCY
  [276, 13, kinds.rdsZcopyCookies], // RDS_CMSG_ZCOPY_COMPLETION
  [276, 12, kinds.u32], // RDS_CMSG_ZCOPY_COOKIE
  [272, 2, kinds.u32], // RXRPC_ABORT
  [272, 3, kinds.none], // RXRPC_ACK
  [272, 6, kinds.none], // RXRPC_BUSY
  [272, 14, kinds.none], // RXRPC_CHARGE_ACCEPT
  [272, 10, kinds.none], // RXRPC_EXCLUSIVE_CALL
  [272, 7, kinds.int], // RXRPC_LOCAL_ERROR
  [272, 5, kinds.int], // RXRPC_NET_ERROR
  [272, 8, kinds.none], // RXRPC_NEW_CALL
  [272, 13, kinds.u32s], // RXRPC_SET_CALL_TIMEOUT
  [272, 12, kinds.i64], // RXRPC_TX_LENGTH
  [272, 11, kinds.none], // RXRPC_UPGRADE_SERVICE
  [272, 1, kinds.u64], // RXRPC_USER_CALL_ID
  [101, 1, kinds.extendedErr], // SCM_CAN_RAW_ERRQUEUE
  [1, 2, kinds.credentials], // SCM_CREDENTIALS
  [1, 79, kinds.dmabuf], // SCM_DEVMEM_DMABUF
  [1, 78, kinds.dmabuf], // SCM_DEVMEM_LINEAR
  [1, 84, kinds.int], // SCM_INQ
  [277, 1, kinds.u32], // SCM_IUCV_TRGCLS
  [107, 1, kinds.u8], // SCM_J1939_DEST_ADDR
  [107, 2, kinds.u64], // SCM_J1939_DEST_NAME
  [107, 4, kinds.extendedErr], // SCM_J1939_ERRQUEUE
  [107, 3, kinds.u8], // SCM_J1939_PRIO
  [1, 4, kinds.int], // SCM_PIDFD
  [1, 1, kinds.fds], // SCM_RIGHTS
  [1, 3, kinds.text], // SCM_SECURITY
  [0, 3, kinds.text], // SCM_SECURITY
  [1, 29, kinds.timeval], // SCM_TIMESTAMP
  [1, 37, kinds.timestamping], // SCM_TIMESTAMPING
  [1, 54, kinds.attributes], // SCM_TIMESTAMPING_OPT_STATS
  [1, 58, kinds.tsPktinfo], // SCM_TIMESTAMPING_PKTINFO
  [1, 35, kinds.timespec], // SCM_TIMESTAMPNS
  [1, 81, kinds.u32], // SCM_TS_OPT_ID
  [1, 61, kinds.u64], // SCM_TXTIME
  [1, 41, kinds.int], // SCM_WIFI_STATUS
  [132, 6, kinds.sctpAuthinfo], // SCTP_AUTHINFO
  [132, 7, kinds.inAddr], // SCTP_DSTADDRV4
  [132, 8, kinds.in6Addr], // SCTP_DSTADDRV6
  [132, 0, kinds.sctpInitmsg], // SCTP_INIT
  [132, 4, kinds.sctpNxtinfo], // SCTP_NXTINFO
  [132, 5, kinds.sctpPrinfo], // SCTP_PRINFO
  [132, 3, kinds.sctpRcvinfo], // SCTP_RCVINFO
  [132, 2, kinds.sctpSndinfo], // SCTP_SNDINFO
  [132, 1, kinds.sctpSndrcvinfo], // SCTP_SNDRCV
  [1, 36, kinds.u32], // SO_MARK
  [1, 12, kinds.u32], // SO_PRIORITY
  [1, 40, kinds.u32], // SO_RXQ_OVFL
  [1, 65, kinds.timestamping], // SO_TIMESTAMPING_NEW
  [1, 64, kinds.timespec], // SO_TIMESTAMPNS_NEW
  [1, 63, kinds.timeval], // SO_TIMESTAMP_NEW
  [6, 36, kinds.int], // TCP_CM_INQ
  [271, 3, kinds.tipcServiceRange], // TIPC_DESTNAME
  [271, 1, kinds.tipcErrinfo], // TIPC_ERRINFO
  [271, 2, kinds.bytes], // TIPC_RETDATA
  [282, 2, kinds.u8], // TLS_GET_RECORD_TYPE
  [282, 1, kinds.u8], // TLS_SET_RECORD_TYPE
  [17, 104, kinds.int], // UDP_GRO
  [17, 103, kinds.u16], // UDP_SEGMENT
  [287, 1, kinds.extendedErr], // VSOCK_RECVERR
];
