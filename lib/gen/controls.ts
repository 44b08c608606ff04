// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { Kind } from '../control/kinds.js';
import * as kinds from '../control/kinds.js';
import type * as G from './groups.js';

type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** A control message whose data has a type: comparing `type` narrows `value`. */
export type TypedControlMessage =
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_AEAD_ASSOCLEN; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_IV; value: ValueOf<typeof kinds.algIv> }
  | { level: G.SocketLevel.SOL_ALG; type: G.AlgControl.ALG_SET_OP; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_DONTFRAG; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_DSTOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_HOPLIMIT; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; type: G.Ipv6Option.IPV6_HOPOPTS; value: ValueOf<typeof kinds.bytes> }
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
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_PASSSEC; value: ValueOf<typeof kinds.text> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_PKTINFO; value: ValueOf<typeof kinds.inPktinfo> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_PROTOCOL; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVERR; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVFRAGSIZE; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RECVOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_RETOPTS; value: ValueOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_TOS; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; type: G.IpOption.IP_TTL; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_NETLINK; type: G.NetlinkOption.NETLINK_PKTINFO; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_PACKET; type: G.PacketOption.PACKET_AUXDATA; value: ValueOf<typeof kinds.auxdata> }
  | { level: G.SocketLevel.SOL_PACKET; type: G.PacketControl.PACKET_TX_TIMESTAMP; value: ValueOf<typeof kinds.extendedErr> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_CREDENTIALS; value: ValueOf<typeof kinds.credentials> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_INQ; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_DEST_ADDR; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_DEST_NAME; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_CAN_J1939; type: G.J1939Control.SCM_J1939_PRIO; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_PIDFD; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_RIGHTS; value: ValueOf<typeof kinds.fds> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_SECURITY; value: ValueOf<typeof kinds.text> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMP; value: ValueOf<typeof kinds.timeval> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING; value: ValueOf<typeof kinds.timestamping> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING_OPT_STATS; value: ValueOf<typeof kinds.attributes> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPING_PKTINFO; value: ValueOf<typeof kinds.tsPktinfo> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TIMESTAMPNS; value: ValueOf<typeof kinds.timespec> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TS_OPT_ID; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_TXTIME; value: ValueOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketControl.SCM_WIFI_STATUS; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_MARK; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_PRIORITY; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_RXQ_OVFL; value: ValueOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMPING_NEW; value: ValueOf<typeof kinds.timestamping> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMPNS_NEW; value: ValueOf<typeof kinds.timespec> }
  | { level: G.SocketLevel.SOL_SOCKET; type: G.SocketOption.SO_TIMESTAMP_NEW; value: ValueOf<typeof kinds.timeval> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; type: G.TcpControl.TCP_CM_INQ; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_TLS; type: G.TlsControl.TLS_GET_RECORD_TYPE; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_TLS; type: G.TlsControl.TLS_SET_RECORD_TYPE; value: ValueOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_UDP | G.IpProtocol.IPPROTO_UDP; type: G.UdpOption.UDP_GRO; value: ValueOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_UDP | G.IpProtocol.IPPROTO_UDP; type: G.UdpOption.UDP_SEGMENT; value: ValueOf<typeof kinds.u16> }
;

/** Level, type, and how the data is encoded and decoded. */
// biome-ignore lint/suspicious/noExplicitAny: each row has another value type
export const controlRows: readonly (readonly [level: number, type: number, kind: Kind<any>])[] = [
  [279, 4, kinds.u32], // ALG_SET_AEAD_ASSOCLEN
  [279, 2, kinds.algIv], // ALG_SET_IV
  [279, 3, kinds.u32], // ALG_SET_OP
  [41, 62, kinds.int], // IPV6_DONTFRAG
  [41, 59, kinds.bytes], // IPV6_DSTOPTS
  [41, 52, kinds.int], // IPV6_HOPLIMIT
  [41, 54, kinds.bytes], // IPV6_HOPOPTS
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
  [0, 18, kinds.text], // IP_PASSSEC
  [0, 8, kinds.inPktinfo], // IP_PKTINFO
  [0, 52, kinds.int], // IP_PROTOCOL
  [0, 11, kinds.extendedErr], // IP_RECVERR
  [0, 25, kinds.int], // IP_RECVFRAGSIZE
  [0, 6, kinds.bytes], // IP_RECVOPTS
  [0, 7, kinds.bytes], // IP_RETOPTS
  [0, 1, kinds.int], // IP_TOS
  [0, 2, kinds.int], // IP_TTL
  [270, 3, kinds.u32], // NETLINK_PKTINFO
  [263, 8, kinds.auxdata], // PACKET_AUXDATA
  [263, 16, kinds.extendedErr], // PACKET_TX_TIMESTAMP
  [1, 2, kinds.credentials], // SCM_CREDENTIALS
  [1, 84, kinds.int], // SCM_INQ
  [107, 1, kinds.u8], // SCM_J1939_DEST_ADDR
  [107, 2, kinds.u64], // SCM_J1939_DEST_NAME
  [107, 3, kinds.u8], // SCM_J1939_PRIO
  [1, 4, kinds.int], // SCM_PIDFD
  [1, 1, kinds.fds], // SCM_RIGHTS
  [1, 3, kinds.text], // SCM_SECURITY
  [1, 29, kinds.timeval], // SCM_TIMESTAMP
  [1, 37, kinds.timestamping], // SCM_TIMESTAMPING
  [1, 54, kinds.attributes], // SCM_TIMESTAMPING_OPT_STATS
  [1, 58, kinds.tsPktinfo], // SCM_TIMESTAMPING_PKTINFO
  [1, 35, kinds.timespec], // SCM_TIMESTAMPNS
  [1, 81, kinds.u32], // SCM_TS_OPT_ID
  [1, 61, kinds.u64], // SCM_TXTIME
  [1, 41, kinds.int], // SCM_WIFI_STATUS
  [1, 36, kinds.u32], // SO_MARK
  [1, 12, kinds.u32], // SO_PRIORITY
  [1, 40, kinds.u32], // SO_RXQ_OVFL
  [1, 65, kinds.timestamping], // SO_TIMESTAMPING_NEW
  [1, 64, kinds.timespec], // SO_TIMESTAMPNS_NEW
  [1, 63, kinds.timeval], // SO_TIMESTAMP_NEW
  [6, 36, kinds.int], // TCP_CM_INQ
  [282, 2, kinds.u8], // TLS_GET_RECORD_TYPE
  [282, 1, kinds.u8], // TLS_SET_RECORD_TYPE
  [17, 104, kinds.int], // UDP_GRO
  [17, 103, kinds.u16], // UDP_SEGMENT
];
