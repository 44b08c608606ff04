// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { AskOf, GetOf, OptionRow, SetOf } from '../option/kind.js';
import * as kinds from '../option/kinds.js';
import type { Switches } from '../option/struct.js';
import type * as G from './groups.js';
import * as structs from './structkinds.js';
import type * as S from './structs.js';

/** A socket option whose value is more than an int: what it gives, what it takes, and what it may be asked with. */
export type TypedOption =
  | { level: G.SocketLevel.SOL_ALG; name: G.AlgOption.ALG_SET_AEAD_AUTHSIZE; set: SetOf<typeof kinds.optlen> }
  | { level: G.SocketLevel.SOL_ALG; name: G.AlgOption.ALG_SET_DRBG_ENTROPY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_ALG; name: G.AlgOption.ALG_SET_KEY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_CHANNEL_POLICY; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_MODE; get: GetOf<typeof kinds.u8>; set: SetOf<typeof kinds.u8> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_PHY; get: GetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_POWER; get: S.BtPower; set: Switches<S.BtPower, 'forceActive'> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_RCVMTU; get: GetOf<typeof kinds.u16>; set: SetOf<typeof kinds.u16> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_SECURITY; get: Required<S.BtSecurity>; set: S.BtSecurity }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_SNDMTU; get: GetOf<typeof kinds.u16> }
  | { level: G.SocketLevel.SOL_BLUETOOTH; name: G.BluetoothOption.BT_VOICE; get: S.BtVoice; set: S.BtVoice }
  | { level: G.SocketLevel.SOL_CAN_ISOTP; name: G.CanIsotpOption.CAN_ISOTP_LL_OPTS; get: Required<S.CanIsotpLlOptions>; set: S.CanIsotpLlOptions }
  | { level: G.SocketLevel.SOL_CAN_ISOTP; name: G.CanIsotpOption.CAN_ISOTP_OPTS; get: Required<S.CanIsotpOptions>; set: S.CanIsotpOptions }
  | { level: G.SocketLevel.SOL_CAN_ISOTP; name: G.CanIsotpOption.CAN_ISOTP_RECV_FC; get: Required<S.CanIsotpFcOptions>; set: S.CanIsotpFcOptions }
  | { level: G.SocketLevel.SOL_CAN_ISOTP; name: G.CanIsotpOption.CAN_ISOTP_RX_STMIN; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_CAN_ISOTP; name: G.CanIsotpOption.CAN_ISOTP_TX_STMIN; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_CAN_RAW; name: G.CanRawOption.CAN_RAW_ERR_FILTER; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_CAN_RAW; name: G.CanRawOption.CAN_RAW_FILTER; get: S.CanFilter[]; set: readonly S.CanFilter[] }
  | { level: G.SocketLevel.SOL_CAN_RAW; name: G.CanRawOption.CAN_RAW_XL_VCID_OPTS; get: Required<S.CanRawVcidOptions>; set: S.CanRawVcidOptions }
  | { level: G.SocketLevel.SOL_DCCP; name: G.DccpOption.DCCP_SOCKOPT_AVAILABLE_CCIDS; get: GetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_DCCP; name: G.DccpOption.DCCP_SOCKOPT_CCID; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_DCCP; name: G.DccpOption.DCCP_SOCKOPT_RX_CCID; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_DCCP; name: G.DccpOption.DCCP_SOCKOPT_SERVICE; get: GetOf<typeof kinds.be32>[]; set: readonly SetOf<typeof kinds.be32>[] }
  | { level: G.SocketLevel.SOL_DCCP; name: G.DccpOption.DCCP_SOCKOPT_TX_CCID; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_ICMPV6 | G.IpProtocol.IPPROTO_ICMPV6; name: G.Icmp6Option.ICMP6_FILTER; get: GetOf<typeof kinds.icmp6_filter>; set: SetOf<typeof kinds.icmp6_filter> }
  | { level: G.SocketLevel.SOL_RAW; name: G.IcmpOption.ICMP_FILTER; get: S.IcmpFilter; set: S.IcmpFilter }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IP6T_SO_ORIGINAL_DST; get: GetOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_2292PKTOPTIONS; get: GetOf<typeof kinds.controls>; set: SetOf<typeof kinds.controls> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_DSTOPTS; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_FLOWLABEL_MGR; get: Required<S.In6FlowlabelReq>; set: S.In6FlowlabelReq; ask: Partial<S.In6FlowlabelReq> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_HOPOPTS; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_IPSEC_POLICY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_JOIN_ANYCAST; set: S.Ipv6Mreq }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_JOIN_GROUP; set: S.Ipv6Mreq }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_LEAVE_ANYCAST; set: S.Ipv6Mreq }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_LEAVE_GROUP; set: S.Ipv6Mreq }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_PATHMTU; get: GetOf<typeof kinds.ip6_mtuinfo> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_PKTINFO; set: SetOf<typeof kinds.in6_pktinfo> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_RTHDR; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_RTHDRDSTOPTS; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_UNICAST_IF; get: GetOf<typeof kinds.be32>; set: SetOf<typeof kinds.be32> }
  | { level: G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.Ipv6Option.IPV6_XFRM_POLICY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_ADD_MEMBERSHIP; set: S.IpMreqn | S.IpMreq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_ADD_SOURCE_MEMBERSHIP; set: S.IpMreqSource }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_BLOCK_SOURCE; set: S.IpMreqSource }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_DROP_MEMBERSHIP; set: S.IpMreqn | S.IpMreq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_DROP_SOURCE_MEMBERSHIP; set: S.IpMreqSource }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_IPSEC_POLICY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_LOCAL_PORT_RANGE; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_MSFILTER; get: GetOf<typeof kinds.ip_msfilter>; set: SetOf<typeof kinds.ip_msfilter>; ask: AskOf<typeof kinds.ip_msfilter> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_MULTICAST_IF; get: GetOf<typeof kinds.in_addr>; set: SetOf<typeof kinds.in_addr> | S.IpMreqn | S.IpMreq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_OPTIONS; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_PKTOPTIONS; get: GetOf<typeof kinds.controls> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_UNBLOCK_SOURCE; set: S.IpMreqSource }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_UNICAST_IF; get: GetOf<typeof kinds.be32>; set: SetOf<typeof kinds.be32> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.IP_XFRM_POLICY; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_BLOCK_SOURCE; set: S.GroupSourceReq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_JOIN_GROUP; set: S.GroupReq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_JOIN_SOURCE_GROUP; set: S.GroupSourceReq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_LEAVE_GROUP; set: S.GroupReq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_LEAVE_SOURCE_GROUP; set: S.GroupSourceReq }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_MSFILTER; get: GetOf<typeof kinds.group_filter>; set: SetOf<typeof kinds.group_filter>; ask: AskOf<typeof kinds.group_filter> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP | G.SocketLevel.SOL_IPV6 | G.IpProtocol.IPPROTO_IPV6; name: G.IpOption.MCAST_UNBLOCK_SOURCE; set: S.GroupSourceReq }
  | { level: G.SocketLevel.SOL_MPTCP; name: G.MptcpOption.MPTCP_INFO; get: S.MptcpInfo }
  | { level: G.SocketLevel.SOL_MPTCP; name: G.MptcpOption.MPTCP_SUBFLOW_ADDRS; get: GetOf<typeof kinds.mptcp_subflows> }
  | { level: G.SocketLevel.SOL_MPTCP; name: G.MptcpOption.MPTCP_TCPINFO; get: GetOf<typeof kinds.mptcp_tcpinfo> }
  | { level: G.SocketLevel.SOL_NETLINK; name: G.NetlinkOption.NETLINK_LIST_MEMBERSHIPS; get: GetOf<typeof kinds.u32>[] }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_ADD_MEMBERSHIP; set: S.PacketMreq }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_DROP_MEMBERSHIP; set: S.PacketMreq }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_FANOUT; get: GetOf<typeof kinds.u32>; set: S.FanoutArgs | SetOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_FANOUT_DATA; set: SetOf<typeof kinds.program> | SetOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_HDRLEN; get: GetOf<typeof kinds.tpacket_hdrlen>; ask: AskOf<typeof kinds.tpacket_hdrlen> }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_RESERVE; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_ROLLOVER_STATS; get: S.TpacketRolloverStats }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_RX_RING; set: S.TpacketReq3 | S.TpacketReq }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_STATISTICS; get: S.TpacketStatsV3 | S.TpacketStats }
  | { level: G.SocketLevel.SOL_PACKET; name: G.PacketOption.PACKET_TX_RING; set: S.TpacketReq3 | S.TpacketReq }
  | { level: G.SocketLevel.SOL_RDS; name: G.RdsOption.RDS_CANCEL_SENT_TO; set: SetOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_RDS; name: G.RdsOption.RDS_FREE_MR; set: S.RdsFreeMrArgs }
  | { level: G.SocketLevel.SOL_RXRPC; name: G.RxrpcOption.RXRPC_SECURITY_KEY; set: SetOf<typeof kinds.label> }
  | { level: G.SocketLevel.SOL_RXRPC; name: G.RxrpcOption.RXRPC_SECURITY_KEYRING; set: SetOf<typeof kinds.label> }
  | { level: G.SocketLevel.SOL_RXRPC; name: G.RxrpcOption.RXRPC_UPGRADEABLE_SERVICE; set: readonly SetOf<typeof kinds.u16>[] }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ADAPTATION_LAYER; get: S.SctpSetadaptation; set: S.SctpSetadaptation }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ADD_STREAMS; set: S.SctpAddStreams }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ASCONF_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ASSOCINFO; get: Required<S.SctpAssocparams>; set: S.SctpAssocparams; ask: Partial<S.SctpAssocparams> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_ACTIVE_KEY; get: Required<S.SctpAuthkeyid>; set: S.SctpAuthkeyid; ask: Partial<S.SctpAuthkeyid> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_CHUNK; set: S.SctpAuthchunk }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_DEACTIVATE_KEY; set: S.SctpAuthkeyid }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_DELETE_KEY; set: S.SctpAuthkeyid }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_KEY; set: SetOf<typeof kinds.sctp_authkey> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_AUTH_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_CONTEXT; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_DEFAULT_PRINFO; get: Required<S.SctpDefaultPrinfo>; set: S.SctpDefaultPrinfo; ask: Partial<S.SctpDefaultPrinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_DEFAULT_SEND_PARAM; get: GetOf<typeof kinds.sctp_sndrcvinfo>; set: SetOf<typeof kinds.sctp_sndrcvinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_DEFAULT_SNDINFO; get: GetOf<typeof kinds.sctp_sndinfo>; set: SetOf<typeof kinds.sctp_sndinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_DELAYED_SACK; get: Required<S.SctpSackInfo>; set: S.SctpSackInfo; ask: Partial<S.SctpSackInfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ECN_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_ENABLE_STREAM_RESET; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_EVENT; get: Required<S.SctpEvent>; set: Switches<S.SctpEvent, 'on'>; ask: Partial<Switches<S.SctpEvent, 'on'>> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_EVENTS; get: S.SctpEventSubscribe; set: Switches<S.SctpEventSubscribe, 'dataIoEvent' | 'associationEvent' | 'addressEvent' | 'sendFailureEvent' | 'peerErrorEvent' | 'shutdownEvent' | 'partialDeliveryEvent' | 'adaptationLayerEvent' | 'authenticationEvent' | 'senderDryEvent' | 'streamResetEvent' | 'assocResetEvent' | 'streamChangeEvent' | 'sendFailureEventEvent'> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_EXPOSE_POTENTIALLY_FAILED_STATE; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_ASSOC_ID_LIST; get: GetOf<typeof kinds.sctp_assoc_ids> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_ASSOC_NUMBER; get: GetOf<typeof kinds.u32> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_ASSOC_STATS; get: Required<S.SctpAssocStats>; ask: Partial<S.SctpAssocStats> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_LOCAL_ADDRS; get: GetOf<typeof kinds.sctp_getaddrs>; ask: AskOf<typeof kinds.sctp_getaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_PEER_ADDRS; get: GetOf<typeof kinds.sctp_getaddrs>; ask: AskOf<typeof kinds.sctp_getaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_GET_PEER_ADDR_INFO; get: Required<S.SctpPaddrinfo>; ask: Partial<S.SctpPaddrinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_HMAC_IDENT; get: GetOf<typeof kinds.sctp_hmacalgo>; set: SetOf<typeof kinds.sctp_hmacalgo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_INITMSG; get: GetOf<typeof kinds.sctp_initmsg>; set: SetOf<typeof kinds.sctp_initmsg> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_INTERLEAVING_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_LOCAL_AUTH_CHUNKS; get: GetOf<typeof kinds.sctp_authchunks>; ask: AskOf<typeof kinds.sctp_authchunks> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_MAXSEG; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_MAX_BURST; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PARTIAL_DELIVERY_POINT; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PEER_ADDR_PARAMS; get: Required<S.SctpPaddrparams>; set: S.SctpPaddrparams; ask: Partial<S.SctpPaddrparams> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PEER_ADDR_THLDS; get: Required<S.SctpPaddrthlds>; set: S.SctpPaddrthlds; ask: Partial<S.SctpPaddrthlds> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PEER_ADDR_THLDS_V2; get: Required<S.SctpPaddrthldsV2>; set: S.SctpPaddrthldsV2; ask: Partial<S.SctpPaddrthldsV2> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PEER_AUTH_CHUNKS; get: GetOf<typeof kinds.sctp_authchunks>; ask: AskOf<typeof kinds.sctp_authchunks> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PLPMTUD_PROBE_INTERVAL; get: Required<S.SctpProbeinterval>; set: S.SctpProbeinterval; ask: Partial<S.SctpProbeinterval> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PRIMARY_ADDR; get: Required<S.SctpPrim>; set: S.SctpPrim; ask: Partial<S.SctpPrim> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PR_ASSOC_STATUS; get: Required<S.SctpPrstatus>; ask: Partial<S.SctpPrstatus> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PR_STREAM_STATUS; get: Required<S.SctpPrstatus>; ask: Partial<S.SctpPrstatus> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_PR_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_RECONFIG_SUPPORTED; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_REMOTE_UDP_ENCAPS_PORT; get: Required<S.SctpUdpencaps>; set: S.SctpUdpencaps; ask: Partial<S.SctpUdpencaps> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_RESET_STREAMS; set: SetOf<typeof kinds.sctp_reset_streams> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_RTOINFO; get: Required<S.SctpRtoinfo>; set: S.SctpRtoinfo; ask: Partial<S.SctpRtoinfo> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_SET_PEER_PRIMARY_ADDR; set: S.SctpSetpeerprim }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_SOCKOPT_BINDX_ADD; set: SetOf<typeof kinds.sockaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_SOCKOPT_BINDX_REM; set: SetOf<typeof kinds.sockaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_SOCKOPT_CONNECTX; set: SetOf<typeof kinds.sockaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_SOCKOPT_CONNECTX_OLD; set: SetOf<typeof kinds.sockaddrs> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_STATUS; get: Required<S.SctpStatus>; ask: Partial<S.SctpStatus> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_STREAM_SCHEDULER; get: Required<S.SctpAssocValue>; set: S.SctpAssocValue; ask: Partial<S.SctpAssocValue> }
  | { level: G.IpProtocol.IPPROTO_SCTP; name: G.SctpOption.SCTP_STREAM_SCHEDULER_VALUE; get: Required<S.SctpStreamValue>; set: S.SctpStreamValue; ask: Partial<S.SctpStreamValue> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_ATTACH_FILTER; set: SetOf<typeof kinds.program> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_ATTACH_REUSEPORT_CBPF; set: SetOf<typeof kinds.program> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_BINDTODEVICE; get: GetOf<typeof kinds.device>; set: SetOf<typeof kinds.device> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_COOKIE; get: GetOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_DEVMEM_DONTNEED; set: readonly S.DmabufToken[] }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_GET_FILTER; get: GetOf<typeof kinds.program> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_INCOMING_NAPI_ID; get: GetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_CAN_J1939; name: G.J1939Option.SO_J1939_FILTER; set: readonly S.J1939Filter[] }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_LINGER; get: S.Linger; set: Switches<S.Linger, 'onoff'> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_MARK; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_MAX_PACING_RATE; get: GetOf<typeof kinds.u64>; set: SetOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_MEMINFO; get: GetOf<typeof kinds.u32>[] }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_NETNS_COOKIE; get: GetOf<typeof kinds.u64> }
  | { level: G.SocketLevel.SOL_IP | G.IpProtocol.IPPROTO_IP; name: G.IpOption.SO_ORIGINAL_DST; get: GetOf<typeof kinds.sockaddr> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_PEERCRED; get: GetOf<typeof kinds.ucred> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_PEERGROUPS; get: GetOf<typeof kinds.u32>[] }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_PEERSEC; get: GetOf<typeof kinds.label> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_RCVTIMEO; get: S.Timeval; set: S.Timeval }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_RCVTIMEO_NEW; get: S.Timeval; set: S.Timeval }
  | { level: G.SocketLevel.SOL_RDS; name: G.RdsOption.SO_RDS_MSG_RXPATH_LATENCY; set: SetOf<typeof kinds.rds_rx_trace_so> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_SNDTIMEO; get: S.Timeval; set: S.Timeval }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_SNDTIMEO_NEW; get: S.Timeval; set: S.Timeval }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_TIMESTAMPING; get: Required<S.SoTimestamping>; set: S.SoTimestamping | SetOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_TIMESTAMPING_NEW; get: Required<S.SoTimestamping>; set: S.SoTimestamping | SetOf<typeof kinds.int> }
  | { level: G.SocketLevel.SOL_SOCKET; name: G.SocketOption.SO_TXTIME; get: Required<S.SockTxtime>; set: S.SockTxtime }
  | { level: G.AddressFamily.AF_VSOCK; name: G.VsockOption.SO_VM_SOCKETS_BUFFER_MAX_SIZE; get: GetOf<typeof kinds.u64>; set: SetOf<typeof kinds.u64> }
  | { level: G.AddressFamily.AF_VSOCK; name: G.VsockOption.SO_VM_SOCKETS_BUFFER_MIN_SIZE; get: GetOf<typeof kinds.u64>; set: SetOf<typeof kinds.u64> }
  | { level: G.AddressFamily.AF_VSOCK; name: G.VsockOption.SO_VM_SOCKETS_BUFFER_SIZE; get: GetOf<typeof kinds.u64>; set: SetOf<typeof kinds.u64> }
  | { level: G.AddressFamily.AF_VSOCK; name: G.VsockOption.SO_VM_SOCKETS_CONNECT_TIMEOUT; get: S.Timeval; set: S.Timeval }
  | { level: G.AddressFamily.AF_VSOCK; name: G.VsockOption.SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW; get: S.Timeval; set: S.Timeval }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_CC_INFO; get: GetOf<typeof kinds.tcp_cc_info> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_CONGESTION; get: GetOf<typeof kinds.algorithm>; set: SetOf<typeof kinds.algorithm> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_FASTOPEN_KEY; get: GetOf<typeof kinds.bytes>; set: SetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_INFO; get: S.TcpInfo }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_MD5SIG; set: S.TcpMd5sig }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_MD5SIG_EXT; set: S.TcpMd5sig }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_NOTSENT_LOWAT; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_QUEUE_SEQ; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_REPAIR_OPTIONS; set: readonly S.TcpRepairOpt[] }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_REPAIR_WINDOW; get: S.TcpRepairWindow; set: S.TcpRepairWindow }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_SAVED_SYN; get: GetOf<typeof kinds.bytes> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_TIMESTAMP; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_ULP; get: GetOf<typeof kinds.algorithm>; set: SetOf<typeof kinds.algorithm> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_USER_TIMEOUT; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TCP | G.IpProtocol.IPPROTO_TCP; name: G.TcpOption.TCP_ZEROCOPY_RECEIVE; get: S.TcpZerocopyReceive; ask: Partial<S.TcpZerocopyReceive> }
  | { level: G.SocketLevel.SOL_TIPC; name: G.TipcOption.TIPC_CONN_TIMEOUT; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TIPC; name: G.TipcOption.TIPC_GROUP_JOIN; get: GetOf<typeof kinds.u32>; set: S.TipcGroupReq }
  | { level: G.SocketLevel.SOL_TIPC; name: G.TipcOption.TIPC_IMPORTANCE; get: GetOf<typeof kinds.u32>; set: SetOf<typeof kinds.u32> }
  | { level: G.SocketLevel.SOL_TLS; name: G.TlsOption.TLS_RX; get: GetOf<typeof kinds.tls_crypto_info>; set: SetOf<typeof kinds.tls_crypto_info> }
  | { level: G.SocketLevel.SOL_TLS; name: G.TlsOption.TLS_TX; get: GetOf<typeof kinds.tls_crypto_info>; set: SetOf<typeof kinds.tls_crypto_info> }
  | { level: G.SocketLevel.SOL_XDP; name: G.XdpOption.XDP_MMAP_OFFSETS; get: S.XdpMmapOffsets }
  | { level: G.SocketLevel.SOL_XDP; name: G.XdpOption.XDP_OPTIONS; get: S.XdpOptions }
  | { level: G.SocketLevel.SOL_XDP; name: G.XdpOption.XDP_STATISTICS; get: S.XdpStatistics }
  | { level: G.SocketLevel.SOL_XDP; name: G.XdpOption.XDP_UMEM_REG; set: S.XdpUmemReg }
;

/** Level, name, and how the value is read and written; where the two differ, first how it is read. */
export const optionRows = (): readonly OptionRow[] => [
  [279, 5, undefined, kinds.optlen], // ALG_SET_AEAD_AUTHSIZE
  [279, 6, undefined, kinds.bytes], // ALG_SET_DRBG_ENTROPY
  [279, 1, undefined, kinds.bytes], // ALG_SET_KEY
  [274, 10, kinds.u32], // BT_CHANNEL_POLICY
  [274, 15, kinds.u8], // BT_MODE
  [274, 14, kinds.u32, undefined], // BT_PHY
  [274, 9, structs.bt_power], // BT_POWER
  [274, 13, kinds.u16], // BT_RCVMTU
  [274, 4, structs.bt_security], // BT_SECURITY
  [274, 12, kinds.u16, undefined], // BT_SNDMTU
  [274, 11, structs.bt_voice], // BT_VOICE
  [106, 5, structs.can_isotp_ll_options], // CAN_ISOTP_LL_OPTS
  [106, 1, structs.can_isotp_options], // CAN_ISOTP_OPTS
  [106, 2, structs.can_isotp_fc_options], // CAN_ISOTP_RECV_FC
  [106, 4, kinds.u32], // CAN_ISOTP_RX_STMIN
  [106, 3, kinds.u32], // CAN_ISOTP_TX_STMIN
  [101, 2, kinds.u32], // CAN_RAW_ERR_FILTER
  [101, 1, kinds.list(structs.can_filter)], // CAN_RAW_FILTER
  [101, 8, structs.can_raw_vcid_options], // CAN_RAW_XL_VCID_OPTS
  [269, 12, kinds.bytes, undefined], // DCCP_SOCKOPT_AVAILABLE_CCIDS
  [269, 13, undefined, kinds.bytes], // DCCP_SOCKOPT_CCID
  [269, 15, undefined, kinds.bytes], // DCCP_SOCKOPT_RX_CCID
  [269, 2, kinds.list(kinds.be32)], // DCCP_SOCKOPT_SERVICE
  [269, 14, undefined, kinds.bytes], // DCCP_SOCKOPT_TX_CCID
  [58, 1, kinds.icmp6_filter], // ICMP6_FILTER
  [255, 1, structs.icmp_filter], // ICMP_FILTER
  [41, 80, kinds.sockaddr, undefined], // IP6T_SO_ORIGINAL_DST
  [41, 6, kinds.controls], // IPV6_2292PKTOPTIONS
  [41, 59, kinds.bytes], // IPV6_DSTOPTS
  [41, 32, kinds.asked(structs.in6_flowlabel_req)], // IPV6_FLOWLABEL_MGR
  [41, 54, kinds.bytes], // IPV6_HOPOPTS
  [41, 34, undefined, kinds.bytes], // IPV6_IPSEC_POLICY
  [41, 27, undefined, structs.ipv6_mreq], // IPV6_JOIN_ANYCAST
  [41, 20, undefined, structs.ipv6_mreq], // IPV6_JOIN_GROUP
  [41, 28, undefined, structs.ipv6_mreq], // IPV6_LEAVE_ANYCAST
  [41, 21, undefined, structs.ipv6_mreq], // IPV6_LEAVE_GROUP
  [41, 61, kinds.ip6_mtuinfo, undefined], // IPV6_PATHMTU
  [41, 50, undefined, kinds.in6_pktinfo], // IPV6_PKTINFO
  [41, 57, kinds.bytes], // IPV6_RTHDR
  [41, 55, kinds.bytes], // IPV6_RTHDRDSTOPTS
  [41, 76, kinds.be32], // IPV6_UNICAST_IF
  [41, 35, undefined, kinds.bytes], // IPV6_XFRM_POLICY
  [0, 35, undefined, kinds.either(structs.ip_mreqn, structs.ip_mreq)], // IP_ADD_MEMBERSHIP
  [0, 39, undefined, structs.ip_mreq_source], // IP_ADD_SOURCE_MEMBERSHIP
  [0, 38, undefined, structs.ip_mreq_source], // IP_BLOCK_SOURCE
  [0, 36, undefined, kinds.either(structs.ip_mreqn, structs.ip_mreq)], // IP_DROP_MEMBERSHIP
  [0, 40, undefined, structs.ip_mreq_source], // IP_DROP_SOURCE_MEMBERSHIP
  [0, 16, undefined, kinds.bytes], // IP_IPSEC_POLICY
  [0, 51, kinds.u32], // IP_LOCAL_PORT_RANGE
  [0, 41, kinds.ip_msfilter], // IP_MSFILTER
  [0, 32, kinds.in_addr, kinds.either(kinds.in_addr, structs.ip_mreqn, structs.ip_mreq)], // IP_MULTICAST_IF
  [0, 4, kinds.bytes], // IP_OPTIONS
  [0, 9, kinds.controls, undefined], // IP_PKTOPTIONS
  [0, 37, undefined, structs.ip_mreq_source], // IP_UNBLOCK_SOURCE
  [0, 50, kinds.be32], // IP_UNICAST_IF
  [0, 17, undefined, kinds.bytes], // IP_XFRM_POLICY
  [0, 43, undefined, structs.group_source_req], // MCAST_BLOCK_SOURCE
  [41, 43, undefined, structs.group_source_req], // MCAST_BLOCK_SOURCE
  [0, 42, undefined, structs.group_req], // MCAST_JOIN_GROUP
  [41, 42, undefined, structs.group_req], // MCAST_JOIN_GROUP
  [0, 46, undefined, structs.group_source_req], // MCAST_JOIN_SOURCE_GROUP
  [41, 46, undefined, structs.group_source_req], // MCAST_JOIN_SOURCE_GROUP
  [0, 45, undefined, structs.group_req], // MCAST_LEAVE_GROUP
  [41, 45, undefined, structs.group_req], // MCAST_LEAVE_GROUP
  [0, 47, undefined, structs.group_source_req], // MCAST_LEAVE_SOURCE_GROUP
  [41, 47, undefined, structs.group_source_req], // MCAST_LEAVE_SOURCE_GROUP
  [0, 48, kinds.group_filter], // MCAST_MSFILTER
  [41, 48, kinds.group_filter], // MCAST_MSFILTER
  [0, 44, undefined, structs.group_source_req], // MCAST_UNBLOCK_SOURCE
  [41, 44, undefined, structs.group_source_req], // MCAST_UNBLOCK_SOURCE
  [284, 1, structs.mptcp_info, undefined], // MPTCP_INFO
  [284, 3, kinds.mptcp_subflows, undefined], // MPTCP_SUBFLOW_ADDRS
  [284, 2, kinds.mptcp_tcpinfo, undefined], // MPTCP_TCPINFO
  [270, 9, kinds.list(kinds.u32), undefined], // NETLINK_LIST_MEMBERSHIPS
  [263, 1, undefined, structs.packet_mreq], // PACKET_ADD_MEMBERSHIP
  [263, 2, undefined, structs.packet_mreq], // PACKET_DROP_MEMBERSHIP
  [263, 18, kinds.u32, kinds.either(structs.fanout_args, kinds.int)], // PACKET_FANOUT
  [263, 22, undefined, kinds.either(kinds.program, kinds.int)], // PACKET_FANOUT_DATA
  [263, 11, kinds.tpacket_hdrlen, undefined], // PACKET_HDRLEN
  [263, 12, kinds.u32], // PACKET_RESERVE
  [263, 21, structs.tpacket_rollover_stats, undefined], // PACKET_ROLLOVER_STATS
  [263, 5, undefined, kinds.either(structs.tpacket_req3, structs.tpacket_req)], // PACKET_RX_RING
  [263, 6, kinds.either(structs.tpacket_stats_v3, structs.tpacket_stats), undefined], // PACKET_STATISTICS
  [263, 13, undefined, kinds.either(structs.tpacket_req3, structs.tpacket_req)], // PACKET_TX_RING
  [276, 1, undefined, kinds.sockaddr], // RDS_CANCEL_SENT_TO
  [276, 3, undefined, structs.rds_free_mr_args], // RDS_FREE_MR
  [272, 1, undefined, kinds.label], // RXRPC_SECURITY_KEY
  [272, 2, undefined, kinds.label], // RXRPC_SECURITY_KEYRING
  [272, 5, undefined, kinds.list(kinds.u16)], // RXRPC_UPGRADEABLE_SERVICE
  [132, 7, structs.sctp_setadaptation], // SCTP_ADAPTATION_LAYER
  [132, 121, undefined, structs.sctp_add_streams], // SCTP_ADD_STREAMS
  [132, 128, kinds.asked(structs.sctp_assoc_value)], // SCTP_ASCONF_SUPPORTED
  [132, 1, kinds.asked(structs.sctp_assocparams)], // SCTP_ASSOCINFO
  [132, 24, kinds.asked(structs.sctp_authkeyid)], // SCTP_AUTH_ACTIVE_KEY
  [132, 21, undefined, structs.sctp_authchunk], // SCTP_AUTH_CHUNK
  [132, 35, undefined, structs.sctp_authkeyid], // SCTP_AUTH_DEACTIVATE_KEY
  [132, 25, undefined, structs.sctp_authkeyid], // SCTP_AUTH_DELETE_KEY
  [132, 23, undefined, kinds.sctp_authkey], // SCTP_AUTH_KEY
  [132, 129, kinds.asked(structs.sctp_assoc_value)], // SCTP_AUTH_SUPPORTED
  [132, 17, kinds.asked(structs.sctp_assoc_value)], // SCTP_CONTEXT
  [132, 114, kinds.asked(structs.sctp_default_prinfo)], // SCTP_DEFAULT_PRINFO
  [132, 10, kinds.sctp_sndrcvinfo], // SCTP_DEFAULT_SEND_PARAM
  [132, 34, kinds.sctp_sndinfo], // SCTP_DEFAULT_SNDINFO
  [132, 16, kinds.asked(structs.sctp_sack_info)], // SCTP_DELAYED_SACK
  [132, 130, kinds.asked(structs.sctp_assoc_value)], // SCTP_ECN_SUPPORTED
  [132, 118, kinds.asked(structs.sctp_assoc_value)], // SCTP_ENABLE_STREAM_RESET
  [132, 127, kinds.asked(structs.sctp_event)], // SCTP_EVENT
  [132, 11, structs.sctp_event_subscribe], // SCTP_EVENTS
  [132, 131, kinds.asked(structs.sctp_assoc_value)], // SCTP_EXPOSE_POTENTIALLY_FAILED_STATE
  [132, 29, kinds.sctp_assoc_ids, undefined], // SCTP_GET_ASSOC_ID_LIST
  [132, 28, kinds.u32, undefined], // SCTP_GET_ASSOC_NUMBER
  [132, 112, kinds.asked(structs.sctp_assoc_stats), undefined], // SCTP_GET_ASSOC_STATS
  [132, 109, kinds.sctp_getaddrs, undefined], // SCTP_GET_LOCAL_ADDRS
  [132, 108, kinds.sctp_getaddrs, undefined], // SCTP_GET_PEER_ADDRS
  [132, 15, kinds.asked(structs.sctp_paddrinfo), undefined], // SCTP_GET_PEER_ADDR_INFO
  [132, 22, kinds.sctp_hmacalgo], // SCTP_HMAC_IDENT
  [132, 2, kinds.sctp_initmsg], // SCTP_INITMSG
  [132, 125, kinds.asked(structs.sctp_assoc_value)], // SCTP_INTERLEAVING_SUPPORTED
  [132, 27, kinds.sctp_authchunks, undefined], // SCTP_LOCAL_AUTH_CHUNKS
  [132, 13, kinds.asked(structs.sctp_assoc_value)], // SCTP_MAXSEG
  [132, 20, kinds.asked(structs.sctp_assoc_value)], // SCTP_MAX_BURST
  [132, 19, kinds.u32], // SCTP_PARTIAL_DELIVERY_POINT
  [132, 9, kinds.asked(structs.sctp_paddrparams)], // SCTP_PEER_ADDR_PARAMS
  [132, 31, kinds.asked(structs.sctp_paddrthlds)], // SCTP_PEER_ADDR_THLDS
  [132, 37, kinds.asked(structs.sctp_paddrthlds_v2)], // SCTP_PEER_ADDR_THLDS_V2
  [132, 26, kinds.sctp_authchunks, undefined], // SCTP_PEER_AUTH_CHUNKS
  [132, 133, kinds.asked(structs.sctp_probeinterval)], // SCTP_PLPMTUD_PROBE_INTERVAL
  [132, 6, kinds.asked(structs.sctp_prim)], // SCTP_PRIMARY_ADDR
  [132, 115, kinds.asked(structs.sctp_prstatus), undefined], // SCTP_PR_ASSOC_STATUS
  [132, 116, kinds.asked(structs.sctp_prstatus), undefined], // SCTP_PR_STREAM_STATUS
  [132, 113, kinds.asked(structs.sctp_assoc_value)], // SCTP_PR_SUPPORTED
  [132, 117, kinds.asked(structs.sctp_assoc_value)], // SCTP_RECONFIG_SUPPORTED
  [132, 132, kinds.asked(structs.sctp_udpencaps)], // SCTP_REMOTE_UDP_ENCAPS_PORT
  [132, 119, undefined, kinds.sctp_reset_streams], // SCTP_RESET_STREAMS
  [132, 0, kinds.asked(structs.sctp_rtoinfo)], // SCTP_RTOINFO
  [132, 5, undefined, structs.sctp_setpeerprim], // SCTP_SET_PEER_PRIMARY_ADDR
  [132, 100, undefined, kinds.sockaddrs], // SCTP_SOCKOPT_BINDX_ADD
  [132, 101, undefined, kinds.sockaddrs], // SCTP_SOCKOPT_BINDX_REM
  [132, 110, undefined, kinds.sockaddrs], // SCTP_SOCKOPT_CONNECTX
  [132, 107, undefined, kinds.sockaddrs], // SCTP_SOCKOPT_CONNECTX_OLD
  [132, 14, kinds.asked(structs.sctp_status), undefined], // SCTP_STATUS
  [132, 123, kinds.asked(structs.sctp_assoc_value)], // SCTP_STREAM_SCHEDULER
  [132, 124, kinds.asked(structs.sctp_stream_value)], // SCTP_STREAM_SCHEDULER_VALUE
  [1, 26, undefined, kinds.program], // SO_ATTACH_FILTER
  [1, 51, undefined, kinds.program], // SO_ATTACH_REUSEPORT_CBPF
  [1, 25, kinds.device], // SO_BINDTODEVICE
  [1, 57, kinds.u64, undefined], // SO_COOKIE
  [1, 80, undefined, kinds.list(structs.dmabuf_token)], // SO_DEVMEM_DONTNEED
  [1, 26, kinds.program, undefined], // SO_GET_FILTER
  [1, 56, kinds.u32, undefined], // SO_INCOMING_NAPI_ID
  [107, 1, undefined, kinds.list(structs.j1939_filter)], // SO_J1939_FILTER
  [1, 13, structs.linger], // SO_LINGER
  [1, 36, kinds.u32], // SO_MARK
  [1, 47, kinds.u64], // SO_MAX_PACING_RATE
  [1, 55, kinds.list(kinds.u32), undefined], // SO_MEMINFO
  [1, 71, kinds.u64, undefined], // SO_NETNS_COOKIE
  [0, 80, kinds.sockaddr, undefined], // SO_ORIGINAL_DST
  [1, 17, kinds.ucred, undefined], // SO_PEERCRED
  [1, 59, kinds.list(kinds.u32), undefined], // SO_PEERGROUPS
  [1, 31, kinds.label, undefined], // SO_PEERSEC
  [1, 20, structs.timeval], // SO_RCVTIMEO
  [1, 66, structs.timeval], // SO_RCVTIMEO_NEW
  [276, 10, undefined, kinds.rds_rx_trace_so], // SO_RDS_MSG_RXPATH_LATENCY
  [1, 21, structs.timeval], // SO_SNDTIMEO
  [1, 67, structs.timeval], // SO_SNDTIMEO_NEW
  [1, 37, structs.so_timestamping, kinds.either(structs.so_timestamping, kinds.int)], // SO_TIMESTAMPING
  [1, 65, structs.so_timestamping, kinds.either(structs.so_timestamping, kinds.int)], // SO_TIMESTAMPING_NEW
  [1, 61, structs.sock_txtime], // SO_TXTIME
  [40, 2, kinds.u64], // SO_VM_SOCKETS_BUFFER_MAX_SIZE
  [40, 1, kinds.u64], // SO_VM_SOCKETS_BUFFER_MIN_SIZE
  [40, 0, kinds.u64], // SO_VM_SOCKETS_BUFFER_SIZE
  [40, 6, structs.timeval], // SO_VM_SOCKETS_CONNECT_TIMEOUT
  [40, 8, structs.timeval], // SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
  [6, 26, kinds.tcp_cc_info, undefined], // TCP_CC_INFO
  [6, 13, kinds.algorithm], // TCP_CONGESTION
  [6, 33, kinds.bytes], // TCP_FASTOPEN_KEY
  [6, 11, structs.tcp_info, undefined], // TCP_INFO
  [6, 14, undefined, structs.tcp_md5sig], // TCP_MD5SIG
  [6, 32, undefined, structs.tcp_md5sig], // TCP_MD5SIG_EXT
  [6, 25, kinds.u32], // TCP_NOTSENT_LOWAT
  [6, 21, kinds.u32], // TCP_QUEUE_SEQ
  [6, 22, undefined, kinds.list(structs.tcp_repair_opt)], // TCP_REPAIR_OPTIONS
  [6, 29, structs.tcp_repair_window], // TCP_REPAIR_WINDOW
  [6, 28, kinds.bytes, undefined], // TCP_SAVED_SYN
  [6, 24, kinds.u32], // TCP_TIMESTAMP
  [6, 31, kinds.algorithm], // TCP_ULP
  [6, 18, kinds.u32], // TCP_USER_TIMEOUT
  [6, 35, kinds.asked(structs.tcp_zerocopy_receive), undefined], // TCP_ZEROCOPY_RECEIVE
  [271, 130, kinds.u32], // TIPC_CONN_TIMEOUT
  [271, 135, kinds.u32, structs.tipc_group_req], // TIPC_GROUP_JOIN
  [271, 127, kinds.u32], // TIPC_IMPORTANCE
  [282, 2, kinds.tls_crypto_info], // TLS_RX
  [282, 1, kinds.tls_crypto_info], // TLS_TX
  [283, 1, structs.xdp_mmap_offsets, undefined], // XDP_MMAP_OFFSETS
  [283, 8, structs.xdp_options, undefined], // XDP_OPTIONS
  [283, 7, structs.xdp_statistics, undefined], // XDP_STATISTICS
  [283, 4, undefined, structs.xdp_umem_reg], // XDP_UMEM_REG
];
