// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import { type Switches, struct } from '../option/struct.js';
import type * as S from './structs.js';

export const bt_security = struct<Required<S.BtSecurity>, S.BtSecurity>(2, () => ({
  level: { kind: 'u8', offset: 0, size: 1 },
  keySize: { kind: 'u8', offset: 1, size: 1, optional: true },
}));

export const bt_power = struct<S.BtPower, Switches<S.BtPower, 'forceActive'>>(1, () => ({
  forceActive: { kind: 'u8', offset: 0, size: 1, bool: true },
}));

export const bt_voice = struct<S.BtVoice>(2, () => ({
  setting: { kind: 'u16', offset: 0, size: 2 },
}));

export const can_filter = struct<S.CanFilter>(8, () => ({
  id: { kind: 'u32', offset: 0, size: 4 },
  mask: { kind: 'u32', offset: 4, size: 4 },
}));

export const can_isotp_options = struct<Required<S.CanIsotpOptions>, S.CanIsotpOptions>(12, () => ({
  flags: { kind: 'u32', offset: 0, size: 4, optional: true },
  frameTxtime: { kind: 'u32', offset: 4, size: 4, optional: true },
  extAddress: { kind: 'u8', offset: 8, size: 1, optional: true },
  txpadContent: { kind: 'u8', offset: 9, size: 1, optional: true },
  rxpadContent: { kind: 'u8', offset: 10, size: 1, optional: true },
  rxExtAddress: { kind: 'u8', offset: 11, size: 1, optional: true },
}));

export const can_isotp_fc_options = struct<Required<S.CanIsotpFcOptions>, S.CanIsotpFcOptions>(3, () => ({
  bs: { kind: 'u8', offset: 0, size: 1, optional: true },
  stmin: { kind: 'u8', offset: 1, size: 1, optional: true },
  wftmax: { kind: 'u8', offset: 2, size: 1, optional: true },
}));

export const can_isotp_ll_options = struct<Required<S.CanIsotpLlOptions>, S.CanIsotpLlOptions>(3, () => ({
  mtu: { kind: 'u8', offset: 0, size: 1 },
  txDl: { kind: 'u8', offset: 1, size: 1 },
  txFlags: { kind: 'u8', offset: 2, size: 1, optional: true },
}));

export const can_raw_vcid_options = struct<Required<S.CanRawVcidOptions>, S.CanRawVcidOptions>(4, () => ({
  flags: { kind: 'u8', offset: 0, size: 1 },
  txVcid: { kind: 'u8', offset: 1, size: 1, optional: true },
  rxVcid: { kind: 'u8', offset: 2, size: 1, optional: true },
  rxVcidMask: { kind: 'u8', offset: 3, size: 1, optional: true },
}));

export const j1939_filter = struct<Required<S.J1939Filter>, S.J1939Filter>(32, () => ({
  name: { kind: 'u64', offset: 0, size: 8, optional: true },
  nameMask: { kind: 'u64', offset: 8, size: 8, optional: true },
  pgn: { kind: 'u32', offset: 16, size: 4, optional: true },
  pgnMask: { kind: 'u32', offset: 20, size: 4, optional: true },
  addr: { kind: 'u8', offset: 24, size: 1, optional: true },
  addrMask: { kind: 'u8', offset: 25, size: 1, optional: true },
}));

export const sock_filter = struct<Required<S.SockFilter>, S.SockFilter>(8, () => ({
  code: { kind: 'u16', offset: 0, size: 2 },
  jt: { kind: 'u8', offset: 2, size: 1, optional: true },
  jf: { kind: 'u8', offset: 3, size: 1, optional: true },
  k: { kind: 'u32', offset: 4, size: 4, optional: true },
}));

export const icmp_filter = struct<S.IcmpFilter>(4, () => ({
  data: { kind: 'u32', offset: 0, size: 4 },
}));

export const ip_mreq = struct<S.IpMreq>(8, () => ({
  multiaddr: { kind: 'inet', offset: 0, size: 4 },
  interface: { kind: 'inet', offset: 4, size: 4 },
}));

export const ip_mreqn = struct<Required<S.IpMreqn>, S.IpMreqn>(12, () => ({
  multiaddr: { kind: 'inet', offset: 0, size: 4, optional: true },
  address: { kind: 'inet', offset: 4, size: 4, optional: true },
  ifindex: { kind: 'i32', offset: 8, size: 4 },
}));

export const ip_mreq_source = struct<S.IpMreqSource>(12, () => ({
  multiaddr: { kind: 'inet', offset: 0, size: 4 },
  interface: { kind: 'inet', offset: 4, size: 4 },
  sourceaddr: { kind: 'inet', offset: 8, size: 4 },
}));

export const ipv6_mreq = struct<S.Ipv6Mreq>(20, () => ({
  multiaddr: { kind: 'in6', offset: 0, size: 16 },
  interface: { kind: 'u32', offset: 16, size: 4 },
}));

export const group_req = struct<S.GroupReq>(136, () => ({
  interface: { kind: 'u32', offset: 0, size: 4 },
  group: { kind: 'sockaddr', offset: 8, size: 128 },
}));

export const group_source_req = struct<S.GroupSourceReq>(264, () => ({
  interface: { kind: 'u32', offset: 0, size: 4 },
  group: { kind: 'sockaddr', offset: 8, size: 128 },
  source: { kind: 'sockaddr', offset: 136, size: 128 },
}));

export const in6_flowlabel_req = struct<Required<S.In6FlowlabelReq>, S.In6FlowlabelReq>(32, () => ({
  dst: { kind: 'in6', offset: 0, size: 16, optional: true },
  label: { kind: 'be32', offset: 16, size: 4, optional: true },
  action: { kind: 'u8', offset: 20, size: 1, optional: true },
  share: { kind: 'u8', offset: 21, size: 1, optional: true },
  flags: { kind: 'u16', offset: 22, size: 2, optional: true },
  expires: { kind: 'u16', offset: 24, size: 2, optional: true },
  linger: { kind: 'u16', offset: 26, size: 2, optional: true },
  _flrPad: { kind: 'u32', offset: 28, size: 4, hidden: true },
}));

export const mptcp_info = struct<S.MptcpInfo>(96, () => ({
  subflows: { kind: 'u8', offset: 0, size: 1 },
  addAddrSignal: { kind: 'u8', offset: 1, size: 1 },
  addAddrAccepted: { kind: 'u8', offset: 2, size: 1 },
  subflowsMax: { kind: 'u8', offset: 3, size: 1 },
  addAddrSignalMax: { kind: 'u8', offset: 4, size: 1 },
  addAddrAcceptedMax: { kind: 'u8', offset: 5, size: 1 },
  flags: { kind: 'u32', offset: 8, size: 4 },
  token: { kind: 'u32', offset: 12, size: 4 },
  writeSeq: { kind: 'u64', offset: 16, size: 8 },
  sndUna: { kind: 'u64', offset: 24, size: 8 },
  rcvNxt: { kind: 'u64', offset: 32, size: 8 },
  localAddrUsed: { kind: 'u8', offset: 40, size: 1 },
  localAddrMax: { kind: 'u8', offset: 41, size: 1 },
  csumEnabled: { kind: 'u8', offset: 42, size: 1 },
  retransmits: { kind: 'u32', offset: 44, size: 4 },
  bytesRetrans: { kind: 'u64', offset: 48, size: 8 },
  bytesSent: { kind: 'u64', offset: 56, size: 8 },
  bytesReceived: { kind: 'u64', offset: 64, size: 8 },
  bytesAcked: { kind: 'u64', offset: 72, size: 8 },
  subflowsTotal: { kind: 'u8', offset: 80, size: 1 },
  lastDataSent: { kind: 'u32', offset: 84, size: 4 },
  lastDataRecv: { kind: 'u32', offset: 88, size: 4 },
  lastAckRecv: { kind: 'u32', offset: 92, size: 4 },
}));

export const mptcp_subflow_addrs = struct<S.MptcpSubflowAddrs>(256, () => ({
  local: { kind: 'sockaddr', offset: 0, size: 128 },
  remote: { kind: 'sockaddr', offset: 128, size: 128 },
}));

export const packet_mreq = struct<Required<S.PacketMreq>, S.PacketMreq>(16, () => ({
  ifindex: { kind: 'i32', offset: 0, size: 4 },
  type: { kind: 'u16', offset: 4, size: 2 },
  alen: { kind: 'u16', offset: 6, size: 2, counts: 'address' },
  address: { kind: 'bytes', offset: 8, size: 8, optional: true },
}));

export const tpacket_req = struct<S.TpacketReq>(16, () => ({
  blockSize: { kind: 'u32', offset: 0, size: 4 },
  blockNr: { kind: 'u32', offset: 4, size: 4 },
  frameSize: { kind: 'u32', offset: 8, size: 4 },
  frameNr: { kind: 'u32', offset: 12, size: 4 },
}));

export const tpacket_req3 = struct<Required<S.TpacketReq3>, S.TpacketReq3>(28, () => ({
  blockSize: { kind: 'u32', offset: 0, size: 4 },
  blockNr: { kind: 'u32', offset: 4, size: 4 },
  frameSize: { kind: 'u32', offset: 8, size: 4 },
  frameNr: { kind: 'u32', offset: 12, size: 4 },
  retireBlkTov: { kind: 'u32', offset: 16, size: 4 },
  sizeofPriv: { kind: 'u32', offset: 20, size: 4, optional: true },
  featureReqWord: { kind: 'u32', offset: 24, size: 4, optional: true },
}));

export const tpacket_stats = struct<S.TpacketStats>(8, () => ({
  packets: { kind: 'u32', offset: 0, size: 4 },
  drops: { kind: 'u32', offset: 4, size: 4 },
}));

export const tpacket_stats_v3 = struct<S.TpacketStatsV3>(12, () => ({
  packets: { kind: 'u32', offset: 0, size: 4 },
  drops: { kind: 'u32', offset: 4, size: 4 },
  freezeQCnt: { kind: 'u32', offset: 8, size: 4 },
}));

export const tpacket_rollover_stats = struct<S.TpacketRolloverStats>(24, () => ({
  all: { kind: 'u64', offset: 0, size: 8 },
  huge: { kind: 'u64', offset: 8, size: 8 },
  failed: { kind: 'u64', offset: 16, size: 8 },
}));

export const fanout_args = struct<Required<S.FanoutArgs>, S.FanoutArgs>(8, () => ({
  id: { kind: 'u16', offset: 0, size: 2 },
  typeFlags: { kind: 'u16', offset: 2, size: 2 },
  maxNumMembers: { kind: 'u32', offset: 4, size: 4, optional: true },
}));

export const rds_free_mr_args = struct<Required<S.RdsFreeMrArgs>, S.RdsFreeMrArgs>(16, () => ({
  cookie: { kind: 'u64', offset: 0, size: 8 },
  flags: { kind: 'u64', offset: 8, size: 8, optional: true },
}));

export const sctp_rtoinfo = struct<Required<S.SctpRtoinfo>, S.SctpRtoinfo>(16, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  initial: { kind: 'u32', offset: 4, size: 4, optional: true },
  max: { kind: 'u32', offset: 8, size: 4, optional: true },
  min: { kind: 'u32', offset: 12, size: 4, optional: true },
}));

export const sctp_assocparams = struct<Required<S.SctpAssocparams>, S.SctpAssocparams>(20, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  asocmaxrxt: { kind: 'u16', offset: 4, size: 2, optional: true },
  numberPeerDestinations: { kind: 'u16', offset: 6, size: 2, optional: true },
  peerRwnd: { kind: 'u32', offset: 8, size: 4, optional: true },
  localRwnd: { kind: 'u32', offset: 12, size: 4, optional: true },
  cookieLife: { kind: 'u32', offset: 16, size: 4, optional: true },
}));

export const sctp_setpeerprim = struct<Required<S.SctpSetpeerprim>, S.SctpSetpeerprim>(132, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  addr: { kind: 'sockaddr', offset: 4, size: 128 },
}));

export const sctp_prim = struct<Required<S.SctpPrim>, S.SctpPrim>(132, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  addr: { kind: 'sockaddr', offset: 4, size: 128 },
}));

export const sctp_setadaptation = struct<S.SctpSetadaptation>(4, () => ({
  adaptationInd: { kind: 'u32', offset: 0, size: 4 },
}));

export const sctp_paddrparams = struct<Required<S.SctpPaddrparams>, S.SctpPaddrparams>(156, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 4, size: 128, optional: true },
  hbinterval: { kind: 'u32', offset: 132, size: 4, optional: true },
  pathmaxrxt: { kind: 'u16', offset: 136, size: 2, optional: true },
  pathmtu: { kind: 'u32', offset: 138, size: 4, optional: true },
  sackdelay: { kind: 'u32', offset: 142, size: 4, optional: true },
  flags: { kind: 'u32', offset: 146, size: 4, optional: true },
  ipv6Flowlabel: { kind: 'u32', offset: 150, size: 4, optional: true },
  dscp: { kind: 'u8', offset: 154, size: 1, optional: true },
}));

export const sctp_event_subscribe = struct<S.SctpEventSubscribe, Switches<S.SctpEventSubscribe, 'dataIoEvent' | 'associationEvent' | 'addressEvent' | 'sendFailureEvent' | 'peerErrorEvent' | 'shutdownEvent' | 'partialDeliveryEvent' | 'adaptationLayerEvent' | 'authenticationEvent' | 'senderDryEvent' | 'streamResetEvent' | 'assocResetEvent' | 'streamChangeEvent' | 'sendFailureEventEvent'>>(14, () => ({
  dataIoEvent: { kind: 'u8', offset: 0, size: 1, optional: true, bool: true },
  associationEvent: { kind: 'u8', offset: 1, size: 1, optional: true, bool: true },
  addressEvent: { kind: 'u8', offset: 2, size: 1, optional: true, bool: true },
  sendFailureEvent: { kind: 'u8', offset: 3, size: 1, optional: true, bool: true },
  peerErrorEvent: { kind: 'u8', offset: 4, size: 1, optional: true, bool: true },
  shutdownEvent: { kind: 'u8', offset: 5, size: 1, optional: true, bool: true },
  partialDeliveryEvent: { kind: 'u8', offset: 6, size: 1, optional: true, bool: true },
  adaptationLayerEvent: { kind: 'u8', offset: 7, size: 1, optional: true, bool: true },
  authenticationEvent: { kind: 'u8', offset: 8, size: 1, optional: true, bool: true },
  senderDryEvent: { kind: 'u8', offset: 9, size: 1, optional: true, bool: true },
  streamResetEvent: { kind: 'u8', offset: 10, size: 1, optional: true, bool: true },
  assocResetEvent: { kind: 'u8', offset: 11, size: 1, optional: true, bool: true },
  streamChangeEvent: { kind: 'u8', offset: 12, size: 1, optional: true, bool: true },
  sendFailureEventEvent: { kind: 'u8', offset: 13, size: 1, optional: true, bool: true },
}));

export const sctp_assoc_value = struct<Required<S.SctpAssocValue>, S.SctpAssocValue>(8, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  value: { kind: 'u32', offset: 4, size: 4 },
}));

export const sctp_paddrinfo = struct<Required<S.SctpPaddrinfo>, S.SctpPaddrinfo>(152, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 4, size: 128 },
  state: { kind: 'i32', offset: 132, size: 4 },
  cwnd: { kind: 'u32', offset: 136, size: 4 },
  srtt: { kind: 'u32', offset: 140, size: 4 },
  rto: { kind: 'u32', offset: 144, size: 4 },
  mtu: { kind: 'u32', offset: 148, size: 4 },
}));

export const sctp_status = struct<Required<S.SctpStatus>, S.SctpStatus>(176, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  state: { kind: 'i32', offset: 4, size: 4 },
  rwnd: { kind: 'u32', offset: 8, size: 4 },
  unackdata: { kind: 'u16', offset: 12, size: 2 },
  penddata: { kind: 'u16', offset: 14, size: 2 },
  instrms: { kind: 'u16', offset: 16, size: 2 },
  outstrms: { kind: 'u16', offset: 18, size: 2 },
  fragmentationPoint: { kind: 'u32', offset: 20, size: 4 },
  primary: { kind: 'struct', offset: 24, size: 152, of: sctp_paddrinfo },
}));

export const sctp_sack_info = struct<Required<S.SctpSackInfo>, S.SctpSackInfo>(12, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  delay: { kind: 'u32', offset: 4, size: 4, optional: true },
  freq: { kind: 'u32', offset: 8, size: 4, optional: true },
}));

export const sctp_authchunk = struct<S.SctpAuthchunk>(1, () => ({
  chunk: { kind: 'u8', offset: 0, size: 1 },
}));

export const sctp_authkeyid = struct<Required<S.SctpAuthkeyid>, S.SctpAuthkeyid>(8, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  keynumber: { kind: 'u16', offset: 4, size: 2 },
}));

export const sctp_paddrthlds = struct<Required<S.SctpPaddrthlds>, S.SctpPaddrthlds>(144, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 8, size: 128, optional: true },
  pathmaxrxt: { kind: 'u16', offset: 136, size: 2, optional: true },
  pathpfthld: { kind: 'u16', offset: 138, size: 2, optional: true },
}));

export const sctp_paddrthlds_v2 = struct<Required<S.SctpPaddrthldsV2>, S.SctpPaddrthldsV2>(144, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 8, size: 128, optional: true },
  pathmaxrxt: { kind: 'u16', offset: 136, size: 2, optional: true },
  pathpfthld: { kind: 'u16', offset: 138, size: 2, optional: true },
  pathcpthld: { kind: 'u16', offset: 140, size: 2, optional: true },
}));

export const sctp_assoc_stats = struct<Required<S.SctpAssocStats>, S.SctpAssocStats>(256, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  obsRtoIpaddr: { kind: 'sockaddr', offset: 8, size: 128, optional: true },
  maxrto: { kind: 'u64', offset: 136, size: 8, optional: true },
  isacks: { kind: 'u64', offset: 144, size: 8, optional: true },
  osacks: { kind: 'u64', offset: 152, size: 8, optional: true },
  opackets: { kind: 'u64', offset: 160, size: 8, optional: true },
  ipackets: { kind: 'u64', offset: 168, size: 8, optional: true },
  rtxchunks: { kind: 'u64', offset: 176, size: 8, optional: true },
  outofseqtsns: { kind: 'u64', offset: 184, size: 8, optional: true },
  idupchunks: { kind: 'u64', offset: 192, size: 8, optional: true },
  gapcnt: { kind: 'u64', offset: 200, size: 8, optional: true },
  ouodchunks: { kind: 'u64', offset: 208, size: 8, optional: true },
  iuodchunks: { kind: 'u64', offset: 216, size: 8, optional: true },
  oodchunks: { kind: 'u64', offset: 224, size: 8, optional: true },
  iodchunks: { kind: 'u64', offset: 232, size: 8, optional: true },
  octrlchunks: { kind: 'u64', offset: 240, size: 8, optional: true },
  ictrlchunks: { kind: 'u64', offset: 248, size: 8, optional: true },
}));

export const sctp_default_prinfo = struct<Required<S.SctpDefaultPrinfo>, S.SctpDefaultPrinfo>(12, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  value: { kind: 'u32', offset: 4, size: 4, optional: true },
  policy: { kind: 'u16', offset: 8, size: 2 },
}));

export const sctp_prstatus = struct<Required<S.SctpPrstatus>, S.SctpPrstatus>(24, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  sid: { kind: 'u16', offset: 4, size: 2, optional: true },
  policy: { kind: 'u16', offset: 6, size: 2 },
  abandonedUnsent: { kind: 'u64', offset: 8, size: 8, optional: true },
  abandonedSent: { kind: 'u64', offset: 16, size: 8, optional: true },
}));

export const sctp_add_streams = struct<Required<S.SctpAddStreams>, S.SctpAddStreams>(8, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  instrms: { kind: 'u16', offset: 4, size: 2, optional: true },
  outstrms: { kind: 'u16', offset: 6, size: 2, optional: true },
}));

export const sctp_stream_value = struct<Required<S.SctpStreamValue>, S.SctpStreamValue>(8, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  streamId: { kind: 'u16', offset: 4, size: 2 },
  streamValue: { kind: 'u16', offset: 6, size: 2, optional: true },
}));

export const sctp_event = struct<Required<S.SctpEvent>, Switches<S.SctpEvent, 'on'>>(8, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  type: { kind: 'u16', offset: 4, size: 2 },
  on: { kind: 'u8', offset: 6, size: 1, optional: true, bool: true },
}));

export const sctp_udpencaps = struct<Required<S.SctpUdpencaps>, S.SctpUdpencaps>(144, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 8, size: 128, optional: true },
  port: { kind: 'be16', offset: 136, size: 2, optional: true },
}));

export const sctp_probeinterval = struct<Required<S.SctpProbeinterval>, S.SctpProbeinterval>(144, () => ({
  assocId: { kind: 'i32', offset: 0, size: 4, optional: true },
  address: { kind: 'sockaddr', offset: 8, size: 128, optional: true },
  interval: { kind: 'u32', offset: 136, size: 4, optional: true },
}));

export const linger = struct<S.Linger, Switches<S.Linger, 'onoff'>>(8, () => ({
  onoff: { kind: 'i32', offset: 0, size: 4, bool: true },
  linger: { kind: 'i32', offset: 4, size: 4 },
}));

export const timeval = struct<S.Timeval>(16, () => ({
  sec: { kind: 'i64', offset: 0, size: 8, number: true },
  usec: { kind: 'i64', offset: 8, size: 8, number: true },
}));

export const dmabuf_token = struct<S.DmabufToken>(8, () => ({
  tokenStart: { kind: 'u32', offset: 0, size: 4 },
  tokenCount: { kind: 'u32', offset: 4, size: 4 },
}));

export const tcp_info = struct<S.TcpInfo>(280, () => ({
  state: { kind: 'u8', offset: 0, size: 1 },
  caState: { kind: 'u8', offset: 1, size: 1 },
  retransmits: { kind: 'u8', offset: 2, size: 1 },
  probes: { kind: 'u8', offset: 3, size: 1 },
  backoff: { kind: 'u8', offset: 4, size: 1 },
  options: { kind: 'u8', offset: 5, size: 1 },
  sndWscale: { kind: 'u8', offset: 6, size: 1, bits: [0, 4] },
  rcvWscale: { kind: 'u8', offset: 6, size: 1, bits: [4, 4] },
  deliveryRateAppLimited: { kind: 'u8', offset: 7, size: 1, bits: [0, 1] },
  fastopenClientFail: { kind: 'u8', offset: 7, size: 1, bits: [1, 2] },
  rto: { kind: 'u32', offset: 8, size: 4 },
  ato: { kind: 'u32', offset: 12, size: 4 },
  sndMss: { kind: 'u32', offset: 16, size: 4 },
  rcvMss: { kind: 'u32', offset: 20, size: 4 },
  unacked: { kind: 'u32', offset: 24, size: 4 },
  sacked: { kind: 'u32', offset: 28, size: 4 },
  lost: { kind: 'u32', offset: 32, size: 4 },
  retrans: { kind: 'u32', offset: 36, size: 4 },
  fackets: { kind: 'u32', offset: 40, size: 4 },
  lastDataSent: { kind: 'u32', offset: 44, size: 4 },
  lastAckSent: { kind: 'u32', offset: 48, size: 4 },
  lastDataRecv: { kind: 'u32', offset: 52, size: 4 },
  lastAckRecv: { kind: 'u32', offset: 56, size: 4 },
  pmtu: { kind: 'u32', offset: 60, size: 4 },
  rcvSsthresh: { kind: 'u32', offset: 64, size: 4 },
  rtt: { kind: 'u32', offset: 68, size: 4 },
  rttvar: { kind: 'u32', offset: 72, size: 4 },
  sndSsthresh: { kind: 'u32', offset: 76, size: 4 },
  sndCwnd: { kind: 'u32', offset: 80, size: 4 },
  advmss: { kind: 'u32', offset: 84, size: 4 },
  reordering: { kind: 'u32', offset: 88, size: 4 },
  rcvRtt: { kind: 'u32', offset: 92, size: 4 },
  rcvSpace: { kind: 'u32', offset: 96, size: 4 },
  totalRetrans: { kind: 'u32', offset: 100, size: 4 },
  pacingRate: { kind: 'u64', offset: 104, size: 8 },
  maxPacingRate: { kind: 'u64', offset: 112, size: 8 },
  bytesAcked: { kind: 'u64', offset: 120, size: 8 },
  bytesReceived: { kind: 'u64', offset: 128, size: 8 },
  segsOut: { kind: 'u32', offset: 136, size: 4 },
  segsIn: { kind: 'u32', offset: 140, size: 4 },
  notsentBytes: { kind: 'u32', offset: 144, size: 4 },
  minRtt: { kind: 'u32', offset: 148, size: 4 },
  dataSegsIn: { kind: 'u32', offset: 152, size: 4 },
  dataSegsOut: { kind: 'u32', offset: 156, size: 4 },
  deliveryRate: { kind: 'u64', offset: 160, size: 8 },
  busyTime: { kind: 'u64', offset: 168, size: 8 },
  rwndLimited: { kind: 'u64', offset: 176, size: 8 },
  sndbufLimited: { kind: 'u64', offset: 184, size: 8 },
  delivered: { kind: 'u32', offset: 192, size: 4 },
  deliveredCe: { kind: 'u32', offset: 196, size: 4 },
  bytesSent: { kind: 'u64', offset: 200, size: 8 },
  bytesRetrans: { kind: 'u64', offset: 208, size: 8 },
  dsackDups: { kind: 'u32', offset: 216, size: 4 },
  reordSeen: { kind: 'u32', offset: 220, size: 4 },
  rcvOoopack: { kind: 'u32', offset: 224, size: 4 },
  sndWnd: { kind: 'u32', offset: 228, size: 4 },
  rcvWnd: { kind: 'u32', offset: 232, size: 4 },
  rehash: { kind: 'u32', offset: 236, size: 4 },
  totalRto: { kind: 'u16', offset: 240, size: 2 },
  totalRtoRecoveries: { kind: 'u16', offset: 242, size: 2 },
  totalRtoTime: { kind: 'u32', offset: 244, size: 4 },
  receivedCe: { kind: 'u32', offset: 248, size: 4 },
  deliveredE1Bytes: { kind: 'u32', offset: 252, size: 4 },
  deliveredE0Bytes: { kind: 'u32', offset: 256, size: 4 },
  deliveredCeBytes: { kind: 'u32', offset: 260, size: 4 },
  receivedE1Bytes: { kind: 'u32', offset: 264, size: 4 },
  receivedE0Bytes: { kind: 'u32', offset: 268, size: 4 },
  receivedCeBytes: { kind: 'u32', offset: 272, size: 4 },
  accecnFailMode: { kind: 'u16', offset: 276, size: 2 },
  accecnOptSeen: { kind: 'u16', offset: 278, size: 2 },
}));

export const tcp_repair_opt = struct<S.TcpRepairOpt>(8, () => ({
  code: { kind: 'u32', offset: 0, size: 4 },
  val: { kind: 'u32', offset: 4, size: 4 },
}));

export const tcp_repair_window = struct<S.TcpRepairWindow>(20, () => ({
  sndWl1: { kind: 'u32', offset: 0, size: 4 },
  sndWnd: { kind: 'u32', offset: 4, size: 4 },
  maxWindow: { kind: 'u32', offset: 8, size: 4 },
  rcvWnd: { kind: 'u32', offset: 12, size: 4 },
  rcvWup: { kind: 'u32', offset: 16, size: 4 },
}));

export const tcp_md5sig = struct<Required<S.TcpMd5sig>, S.TcpMd5sig>(216, () => ({
  addr: { kind: 'sockaddr', offset: 0, size: 128 },
  flags: { kind: 'u8', offset: 128, size: 1, optional: true },
  prefixlen: { kind: 'u8', offset: 129, size: 1, optional: true },
  keylen: { kind: 'u16', offset: 130, size: 2, counts: 'key' },
  ifindex: { kind: 'i32', offset: 132, size: 4, optional: true },
  key: { kind: 'bytes', offset: 136, size: 80 },
}));

export const tcp_zerocopy_receive = struct<S.TcpZerocopyReceive>(64, () => ({
  address: { kind: 'u64', offset: 0, size: 8, optional: true },
  length: { kind: 'u32', offset: 8, size: 4, optional: true },
  recvSkipHint: { kind: 'u32', offset: 12, size: 4, optional: true },
  inq: { kind: 'u32', offset: 16, size: 4, optional: true },
  err: { kind: 'i32', offset: 20, size: 4, optional: true },
  copybufAddress: { kind: 'u64', offset: 24, size: 8, hidden: true },
  copybufLen: { kind: 'i32', offset: 32, size: 4, hidden: true },
  flags: { kind: 'u32', offset: 36, size: 4, optional: true },
  msgControl: { kind: 'u64', offset: 40, size: 8, hidden: true },
  msgControllen: { kind: 'u64', offset: 48, size: 8, hidden: true },
  msgFlags: { kind: 'u32', offset: 56, size: 4, hidden: true },
  reserved: { kind: 'u32', offset: 60, size: 4, hidden: true },
}));

export const tcpvegas_info = struct<S.TcpvegasInfo>(16, () => ({
  enabled: { kind: 'u32', offset: 0, size: 4 },
  rttcnt: { kind: 'u32', offset: 4, size: 4 },
  rtt: { kind: 'u32', offset: 8, size: 4 },
  minrtt: { kind: 'u32', offset: 12, size: 4 },
}));

export const tcp_dctcp_info = struct<S.TcpDctcpInfo>(16, () => ({
  enabled: { kind: 'u16', offset: 0, size: 2 },
  ceState: { kind: 'u16', offset: 2, size: 2 },
  alpha: { kind: 'u32', offset: 4, size: 4 },
  abEcn: { kind: 'u32', offset: 8, size: 4 },
  abTot: { kind: 'u32', offset: 12, size: 4 },
}));

export const tcp_bbr_info = struct<S.TcpBbrInfo>(20, () => ({
  bwLo: { kind: 'u32', offset: 0, size: 4 },
  bwHi: { kind: 'u32', offset: 4, size: 4 },
  minRtt: { kind: 'u32', offset: 8, size: 4 },
  pacingGain: { kind: 'u32', offset: 12, size: 4 },
  cwndGain: { kind: 'u32', offset: 16, size: 4 },
}));

export const so_timestamping = struct<Required<S.SoTimestamping>, S.SoTimestamping>(8, () => ({
  flags: { kind: 'i32', offset: 0, size: 4 },
  bindPhc: { kind: 'i32', offset: 4, size: 4, optional: true },
}));

export const sock_txtime = struct<Required<S.SockTxtime>, S.SockTxtime>(8, () => ({
  clockid: { kind: 'i32', offset: 0, size: 4 },
  flags: { kind: 'u32', offset: 4, size: 4, optional: true },
}));

export const tipc_group_req = struct<Required<S.TipcGroupReq>, S.TipcGroupReq>(16, () => ({
  type: { kind: 'u32', offset: 0, size: 4 },
  instance: { kind: 'u32', offset: 4, size: 4, optional: true },
  scope: { kind: 'u32', offset: 8, size: 4, optional: true },
  flags: { kind: 'u32', offset: 12, size: 4, optional: true },
}));

export const tls12_crypto_info_aes_gcm_128 = struct<S.Tls12CryptoInfoAesGcm128>(40, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 51 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 16 },
  salt: { kind: 'bytes', offset: 28, size: 4 },
  recSeq: { kind: 'bytes', offset: 32, size: 8 },
}));

export const tls12_crypto_info_aes_gcm_256 = struct<S.Tls12CryptoInfoAesGcm256>(56, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 52 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 32 },
  salt: { kind: 'bytes', offset: 44, size: 4 },
  recSeq: { kind: 'bytes', offset: 48, size: 8 },
}));

export const tls12_crypto_info_aes_ccm_128 = struct<S.Tls12CryptoInfoAesCcm128>(40, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 53 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 16 },
  salt: { kind: 'bytes', offset: 28, size: 4 },
  recSeq: { kind: 'bytes', offset: 32, size: 8 },
}));

export const tls12_crypto_info_chacha20_poly1305 = struct<S.Tls12CryptoInfoChacha20Poly1305>(56, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 54 },
  iv: { kind: 'bytes', offset: 4, size: 12 },
  key: { kind: 'bytes', offset: 16, size: 32 },
  recSeq: { kind: 'bytes', offset: 48, size: 8 },
}));

export const tls12_crypto_info_sm4_gcm = struct<S.Tls12CryptoInfoSm4Gcm>(40, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 55 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 16 },
  salt: { kind: 'bytes', offset: 28, size: 4 },
  recSeq: { kind: 'bytes', offset: 32, size: 8 },
}));

export const tls12_crypto_info_sm4_ccm = struct<S.Tls12CryptoInfoSm4Ccm>(40, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 56 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 16 },
  salt: { kind: 'bytes', offset: 28, size: 4 },
  recSeq: { kind: 'bytes', offset: 32, size: 8 },
}));

export const tls12_crypto_info_aria_gcm_128 = struct<S.Tls12CryptoInfoAriaGcm128>(40, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 57 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 16 },
  salt: { kind: 'bytes', offset: 28, size: 4 },
  recSeq: { kind: 'bytes', offset: 32, size: 8 },
}));

export const tls12_crypto_info_aria_gcm_256 = struct<S.Tls12CryptoInfoAriaGcm256>(56, () => ({
  version: { kind: 'u16', offset: 0, size: 2 },
  cipherType: { kind: 'u16', offset: 2, size: 2, value: 58 },
  iv: { kind: 'bytes', offset: 4, size: 8 },
  key: { kind: 'bytes', offset: 12, size: 32 },
  salt: { kind: 'bytes', offset: 44, size: 4 },
  recSeq: { kind: 'bytes', offset: 48, size: 8 },
}));

export const xdp_ring_offset = struct<S.XdpRingOffsets>(32, () => ({
  producer: { kind: 'u64', offset: 0, size: 8 },
  consumer: { kind: 'u64', offset: 8, size: 8 },
  desc: { kind: 'u64', offset: 16, size: 8 },
  flags: { kind: 'u64', offset: 24, size: 8 },
}));

export const xdp_mmap_offsets = struct<S.XdpMmapOffsets>(128, () => ({
  rx: { kind: 'struct', offset: 0, size: 32, of: xdp_ring_offset },
  tx: { kind: 'struct', offset: 32, size: 32, of: xdp_ring_offset },
  fr: { kind: 'struct', offset: 64, size: 32, of: xdp_ring_offset },
  cr: { kind: 'struct', offset: 96, size: 32, of: xdp_ring_offset },
}));

export const xdp_umem_reg = struct<Required<S.XdpUmemReg>, S.XdpUmemReg>(32, () => ({
  addr: { kind: 'u64', offset: 0, size: 8 },
  len: { kind: 'u64', offset: 8, size: 8 },
  chunkSize: { kind: 'u32', offset: 16, size: 4 },
  headroom: { kind: 'u32', offset: 20, size: 4, optional: true },
  flags: { kind: 'u32', offset: 24, size: 4, optional: true },
}));

export const xdp_statistics = struct<S.XdpStatistics>(48, () => ({
  rxDropped: { kind: 'u64', offset: 0, size: 8 },
  rxInvalidDescs: { kind: 'u64', offset: 8, size: 8 },
  txInvalidDescs: { kind: 'u64', offset: 16, size: 8 },
  rxRingFull: { kind: 'u64', offset: 24, size: 8 },
  rxFillRingEmptyDescs: { kind: 'u64', offset: 32, size: 8 },
  txRingEmptyDescs: { kind: 'u64', offset: 40, size: 8 },
}));

export const xdp_options = struct<S.XdpOptions>(4, () => ({
  flags: { kind: 'u32', offset: 0, size: 4 },
}));
