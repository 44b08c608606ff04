// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { Sockaddr } from '../address/types.js';
import type * as G from './groups.js';

/**
 * How well a Bluetooth connection is protected. C: `struct bt_security`.
 *
 * @see bluetooth/bluetooth.h
 */
export interface BtSecurity {
  /** 1 low, 2 medium, 3 high, 4 FIPS; 0 is for discovery only. C: `level`. */
  level: number;
  /** Least length of the key in bytes, 0 for any. 0 when not given. C: `key_size`. */
  keySize?: number;
}

/**
 * Whether a sleeping Bluetooth link is woken to send. C: `struct bt_power`.
 *
 * @see bluetooth/bluetooth.h
 */
export interface BtPower {
  /** 1 when it is. C: `force_active`. */
  forceActive: number;
}

/**
 * The form of the sound on a SCO connection. C: `struct bt_voice`.
 *
 * @see bluetooth/bluetooth.h
 */
export interface BtVoice {
  /** 0x60 for CVSD of 16 bits, 3 for data passed as it is. C: `setting`. */
  setting: number;
}

/**
 * Takes the frames whose identifier, masked, is that of the filter, masked. C: `struct can_filter`.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export interface CanFilter {
  /** Identifier with its flags; `CAN_INV_FILTER` inverts the match. C: `can_id`. */
  id: number;
  /** The bits that count. C: `can_mask`. */
  mask: number;
}

/**
 * How ISO-TP frames look. C: `struct can_isotp_options`.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export interface CanIsotpOptions {
  /** Flags of `CAN_ISOTP_*`. 0 when not given. C: `flags`. */
  flags?: number;
  /** Time for a frame in nanoseconds. 0 when not given. C: `frame_txtime`. */
  frameTxtime?: number;
  /** Address byte of frames sent, with `CAN_ISOTP_EXTEND_ADDR`. 0 when not given. C: `ext_address`. */
  extAddress?: number;
  /** Byte that fills up frames sent. 0 when not given. C: `txpad_content`. */
  txpadContent?: number;
  /** Byte that frames received are filled up with. 0 when not given. C: `rxpad_content`. */
  rxpadContent?: number;
  /** Address byte of frames received, with `CAN_ISOTP_RX_EXT_ADDR`. 0 when not given. C: `rx_ext_address`. */
  rxExtAddress?: number;
}

/**
 * What the flow control frames say. C: `struct can_isotp_fc_options`.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export interface CanIsotpFcOptions {
  /** Frames in a block, 0 for no limit. 0 when not given. C: `bs`. */
  bs?: number;
  /** Least time between frames: 0 to 127 ms, or 0xf1 to 0xf9 for 100 to 900 us. 0 when not given. C: `stmin`. */
  stmin?: number;
  /** Most wait frames, 0 for none. 0 when not given. C: `wftmax`. */
  wftmax?: number;
}

/**
 * The link layer beneath ISO-TP. C: `struct can_isotp_ll_options`.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export interface CanIsotpLlOptions {
  /** `CAN_MTU` or `CANFD_MTU`. C: `mtu`. */
  mtu: number;
  /** Most payload of a frame sent: 8, 12, 16, 20, 24, 32, 48 or 64. C: `tx_dl`. */
  txDl: number;
  /** Flags of CAN FD frames, such as `CANFD_BRS`. 0 when not given. C: `tx_flags`. */
  txFlags?: number;
}

/**
 * How the network identifier of CAN XL frames is set and filtered. C: `struct can_raw_vcid_options`.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export interface CanRawVcidOptions {
  /** Flags of `CAN_RAW_XL_VCID_*`. C: `flags`. */
  flags: number;
  /** Identifier to set. 0 when not given. C: `tx_vcid`. */
  txVcid?: number;
  /** Identifier to take. 0 when not given. C: `rx_vcid`. */
  rxVcid?: number;
  /** Its bits that count. 0 when not given. C: `rx_vcid_mask`. */
  rxVcidMask?: number;
}

/**
 * Takes the messages whose sender and group number, masked, are those of the filter. C: `struct j1939_filter`.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export interface J1939Filter {
  /** NAME of the sender. 0n when not given. C: `name`. */
  name?: bigint;
  /** The bits of it that count. 0n when not given. C: `name_mask`. */
  nameMask?: bigint;
  /** Parameter group number. 0 when not given. C: `pgn`. */
  pgn?: number;
  /** The bits of it that count. 0 when not given. C: `pgn_mask`. */
  pgnMask?: number;
  /** Address of the sender. 0 when not given. C: `addr`. */
  addr?: number;
  /** The bits of it that count. 0 when not given. C: `addr_mask`. */
  addrMask?: number;
}

/**
 * One instruction of a classic BPF program. C: `struct sock_filter`.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export interface SockFilter {
  /** Operation, such as `BPF_LD | BPF_W | BPF_ABS`. C: `code`. */
  code: number;
  /** How many instructions to skip when a comparison is true. 0 when not given. C: `jt`. */
  jt?: number;
  /** How many to skip when it is false. 0 when not given. C: `jf`. */
  jf?: number;
  /** Operand: a constant, an offset, or the number of a memory cell. 0 when not given. C: `k`. */
  k?: number;
}

/**
 * Which ICMP messages a raw socket does not want. C: `struct icmp_filter`.
 *
 * @see raw(7)
 */
export interface IcmpFilter {
  /** Bit `1 << type` drops that type; types from 32 on always come through. C: `data`. */
  data: number;
}

/**
 * A multicast group, on the interface with an address. C: `struct ip_mreq`.
 *
 * @see ip(7)
 */
export interface IpMreq {
  /** The group. Like '192.0.2.1'. C: `imr_multiaddr`. */
  multiaddr: string;
  /** An address of the interface; 0.0.0.0 leaves the choice to the kernel. Like '192.0.2.1'. C: `imr_interface`. */
  interface: string;
}

/**
 * A multicast group, on the interface with a number. C: `struct ip_mreqn`.
 *
 * @see ip(7)
 */
export interface IpMreqn {
  /** The group. Like '192.0.2.1'. '0.0.0.0' when not given. C: `imr_multiaddr`. */
  multiaddr?: string;
  /** An address of the interface, when there is no number. Like '192.0.2.1'. '0.0.0.0' when not given. C: `imr_address`. */
  address?: string;
  /** The number of the interface; 0 leaves the choice to `address`, and then to the kernel. C: `imr_ifindex`. */
  ifindex: number;
}

/**
 * A sender to a multicast group, on the interface with an address. C: `struct ip_mreq_source`.
 *
 * @see ip(7)
 */
export interface IpMreqSource {
  /** The group. Like '192.0.2.1'. C: `imr_multiaddr`. */
  multiaddr: string;
  /** An address of the interface. Like '192.0.2.1'. C: `imr_interface`. */
  interface: string;
  /** The sender. Like '192.0.2.1'. C: `imr_sourceaddr`. */
  sourceaddr: string;
}

/**
 * An IPv6 multicast or anycast address, on an interface. C: `struct ipv6_mreq`.
 *
 * @see ipv6(7)
 */
export interface Ipv6Mreq {
  /** The address. Like '2001:db8::1'. C: `ipv6mr_multiaddr`. */
  multiaddr: string;
  /** The number of the interface; 0 leaves the choice to the kernel. C: `ipv6mr_interface`. */
  interface: number;
}

/**
 * A multicast group of any family, on an interface. C: `struct group_req`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export interface GroupReq {
  /** The number of the interface; 0 leaves the choice to the kernel. C: `gr_interface`. */
  interface: number;
  /** The group; its port is not used. C: `gr_group`. */
  group: Sockaddr;
}

/**
 * A sender to a multicast group of any family, on an interface. C: `struct group_source_req`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export interface GroupSourceReq {
  /** The number of the interface; 0 leaves the choice to the kernel. C: `gsr_interface`. */
  interface: number;
  /** The group; its port is not used. C: `gsr_group`. */
  group: Sockaddr;
  /** The sender; its port is not used. C: `gsr_source`. */
  source: Sockaddr;
}

/**
 * What shall be done with a flow label, or what is known of one. C: `struct in6_flowlabel_req`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6437
 */
export interface In6FlowlabelReq {
  /** Destination that the label is for. Like '2001:db8::1'. '::' when not given. C: `flr_dst`. */
  dst?: string;
  /** The label in host order, 20 bits; 0 lets the kernel choose when it makes one. 0 when not given. C: `flr_label`. */
  label?: number;
  /** `IPV6_FL_A_GET`, `IPV6_FL_A_PUT` or `IPV6_FL_A_RENEW`. 0 when not given. C: `flr_action`. */
  action?: number;
  /** Who may share it, one of `IPV6_FL_S_*`. 0 when not given. C: `flr_share`. */
  share?: number;
  /** `IPV6_FL_F_CREATE`, `IPV6_FL_F_EXCL`, `IPV6_FL_F_REMOTE`, …. 0 when not given. C: `flr_flags`. */
  flags?: number;
  /** Seconds that the label lives. 0 when not given. C: `flr_expires`. */
  expires?: number;
  /** Seconds that it is kept from reuse after its last use. 0 when not given. C: `flr_linger`. */
  linger?: number;
}

/**
 * State of an MPTCP connection. C: `struct mptcp_info`.
 *
 * @see https://docs.kernel.org/networking/mptcp.html
 */
export interface MptcpInfo {
  /** Subflows beside the first. C: `mptcpi_subflows`. */
  subflows: number;
  /** Addresses told to the peer. C: `mptcpi_add_addr_signal`. */
  addAddrSignal: number;
  /** Addresses of the peer that were accepted. C: `mptcpi_add_addr_accepted`. */
  addAddrAccepted: number;
  /** Most subflows allowed. C: `mptcpi_subflows_max`. */
  subflowsMax: number;
  /** Most addresses to tell. C: `mptcpi_add_addr_signal_max`. */
  addAddrSignalMax: number;
  /** Most addresses to accept. C: `mptcpi_add_addr_accepted_max`. */
  addAddrAcceptedMax: number;
  /** Flags of `MPTCP_INFO_FLAG_*`. C: `mptcpi_flags`. */
  flags: number;
  /** Token that names the connection. C: `mptcpi_token`. */
  token: number;
  /** Sequence number of what is written next. C: `mptcpi_write_seq`. */
  writeSeq: bigint;
  /** First sequence number not acknowledged. C: `mptcpi_snd_una`. */
  sndUna: bigint;
  /** Sequence number of what is received next. C: `mptcpi_rcv_nxt`. */
  rcvNxt: bigint;
  /** Own addresses in use for subflows. C: `mptcpi_local_addr_used`. */
  localAddrUsed?: number;
  /** Most own addresses to use. C: `mptcpi_local_addr_max`. */
  localAddrMax?: number;
  /** Whether data has checksums. C: `mptcpi_csum_enabled`. */
  csumEnabled?: number;
  /** Retransmissions on this level; since Linux 6.5. C: `mptcpi_retransmits`. */
  retransmits?: number;
  /** Bytes sent again; since Linux 6.5. C: `mptcpi_bytes_retrans`. */
  bytesRetrans?: bigint;
  /** Bytes sent; since Linux 6.5. C: `mptcpi_bytes_sent`. */
  bytesSent?: bigint;
  /** Bytes received; since Linux 6.5. C: `mptcpi_bytes_received`. */
  bytesReceived?: bigint;
  /** Bytes acknowledged; since Linux 6.5. C: `mptcpi_bytes_acked`. */
  bytesAcked?: bigint;
  /** Subflows, the first included; since Linux 6.7. C: `mptcpi_subflows_total`. */
  subflowsTotal?: number;
  /** Milliseconds since data was sent; since Linux 6.10. C: `mptcpi_last_data_sent`. */
  lastDataSent?: number;
  /** Milliseconds since data was received; since Linux 6.10. C: `mptcpi_last_data_recv`. */
  lastDataRecv?: number;
  /** Milliseconds since an acknowledgement was received; since Linux 6.10. C: `mptcpi_last_ack_recv`. */
  lastAckRecv?: number;
}

/**
 * The addresses of one subflow. C: `struct mptcp_subflow_addrs`.
 *
 * @see https://docs.kernel.org/networking/mptcp.html
 */
export interface MptcpSubflowAddrs {
  /** Of this side. C: `ss_local`. */
  local: Sockaddr;
  /** Of the peer. C: `ss_remote`. */
  remote: Sockaddr;
}

/**
 * Which packets an interface shall take besides its own. C: `struct packet_mreq`.
 *
 * @see packet(7)
 */
export interface PacketMreq {
  /** Number of the interface. C: `mr_ifindex`. */
  ifindex: number;
  /** One of `PACKET_MR_*`, such as `PACKET_MR_PROMISC`. C: `mr_type`. */
  type: number;
  /** Physical address, for `PACKET_MR_MULTICAST` and `PACKET_MR_UNICAST`. At most 8 bytes. All zero when not given. C: `mr_address`. */
  address?: Uint8Array;
}

/**
 * Size of a ring of `TPACKET_V1` or `TPACKET_V2`. C: `struct tpacket_req`.
 *
 * @see packet(7)
 */
export interface TpacketReq {
  /** Bytes of a block, a multiple of the page size. C: `tp_block_size`. */
  blockSize: number;
  /** How many blocks; 0 removes the ring. C: `tp_block_nr`. */
  blockNr: number;
  /** Bytes of a slot, a multiple of 16. C: `tp_frame_size`. */
  frameSize: number;
  /** How many slots, all blocks together. C: `tp_frame_nr`. */
  frameNr: number;
}

/**
 * Size of a ring of `TPACKET_V3`. C: `struct tpacket_req3`.
 *
 * @see packet(7)
 */
export interface TpacketReq3 {
  /** Bytes of a block, a multiple of the page size. C: `tp_block_size`. */
  blockSize: number;
  /** How many blocks; 0 removes the ring. C: `tp_block_nr`. */
  blockNr: number;
  /** Bytes of a slot, a multiple of 16. C: `tp_frame_size`. */
  frameSize: number;
  /** How many slots, all blocks together. C: `tp_frame_nr`. */
  frameNr: number;
  /** Milliseconds after which a block that is not full is handed over. C: `tp_retire_blk_tov`. */
  retireBlkTov: number;
  /** Bytes kept for the program in each block. 0 when not given. C: `tp_sizeof_priv`. */
  sizeofPriv?: number;
  /** `TP_FT_REQ_FILL_RXHASH`. 0 when not given. C: `tp_feature_req_word`. */
  featureReqWord?: number;
}

/**
 * Packets counted since the last call. C: `struct tpacket_stats`.
 *
 * @see packet(7)
 */
export interface TpacketStats {
  /** Seen, those dropped included. C: `tp_packets`. */
  packets: number;
  /** Dropped for lack of room. C: `tp_drops`. */
  drops: number;
}

/**
 * Packets counted since the last call, of a ring of `TPACKET_V3`. C: `struct tpacket_stats_v3`.
 *
 * @see packet(7)
 */
export interface TpacketStatsV3 {
  /** Seen, those dropped included. C: `tp_packets`. */
  packets: number;
  /** Dropped for lack of room. C: `tp_drops`. */
  drops: number;
  /** How often the ring was full. C: `tp_freeze_q_cnt`. */
  freezeQCnt: number;
}

/**
 * How often a fanout group rolled over. C: `struct tpacket_rollover_stats`.
 *
 * @see packet(7)
 */
export interface TpacketRolloverStats {
  /** In all. C: `tp_all`. */
  all: bigint;
  /** Because of a flow that is too large. C: `tp_huge`. */
  huge: bigint;
  /** Without finding a socket with room. C: `tp_failed`. */
  failed: bigint;
}

/**
 * A group of sockets that share packets. C: `struct fanout_args`.
 *
 * @see packet(7)
 */
export interface FanoutArgs {
  /** Number of the group. C: `id`. */
  id: number;
  /** Mode and flags, such as `PACKET_FANOUT_HASH`. C: `type_flags`. */
  typeFlags: number;
  /** Most members, up to 65536; 0 is 256. 0 when not given. C: `max_num_members`. */
  maxNumMembers?: number;
}

/**
 * Memory that RDMA shall not use any more. C: `struct rds_free_mr_args`.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export interface RdsFreeMrArgs {
  /** What `RDS_GET_MR` gave; 0n with flags for what is unused. C: `cookie`. */
  cookie: bigint;
  /** `RDS_RDMA_INVALIDATE`. 0n when not given. C: `flags`. */
  flags?: bigint;
}

/**
 * Retransmission timeouts in milliseconds; setting 0 leaves one as it is. C: `struct sctp_rtoinfo`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpRtoinfo {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `srto_assoc_id`. */
  assocId?: number;
  /** The first. 0 when not given. C: `srto_initial`. */
  initial?: number;
  /** The greatest. 0 when not given. C: `srto_max`. */
  max?: number;
  /** The least. 0 when not given. C: `srto_min`. */
  min?: number;
}

/**
 * Limits of an association; setting 0 leaves one as it is. C: `struct sctp_assocparams`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAssocparams {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sasoc_assoc_id`. */
  assocId?: number;
  /** Retransmissions before the association fails. 0 when not given. C: `sasoc_asocmaxrxt`. */
  asocmaxrxt?: number;
  /** Addresses of the peer, only to be read. 0 when not given. C: `sasoc_number_peer_destinations`. */
  numberPeerDestinations?: number;
  /** Receive window of the peer in bytes, only to be read. 0 when not given. C: `sasoc_peer_rwnd`. */
  peerRwnd?: number;
  /** Own receive window in bytes, only to be read. 0 when not given. C: `sasoc_local_rwnd`. */
  localRwnd?: number;
  /** Milliseconds that a cookie is valid. 0 when not given. C: `sasoc_cookie_life`. */
  cookieLife?: number;
}

/**
 * The own address that the peer shall send to first. C: `struct sctp_setpeerprim`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpSetpeerprim {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sspp_assoc_id`. */
  assocId?: number;
  /** The address. C: `sspp_addr`. */
  addr: Sockaddr;
}

/**
 * The address of the peer that data is sent to first. C: `struct sctp_prim`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPrim {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `ssp_assoc_id`. */
  assocId?: number;
  /** The address. C: `ssp_addr`. */
  addr: Sockaddr;
}

/**
 * What the peer is told of the layer above. C: `struct sctp_setadaptation`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpSetadaptation {
  /** A number that both sides know. C: `ssb_adaptation_ind`. */
  adaptationInd: number;
}

/**
 * How one address of the peer, or all of them, are watched; setting 0 leaves most as they are. C: `struct sctp_paddrparams`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPaddrparams {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `spp_assoc_id`. */
  assocId?: number;
  /** The address; all of them when not given. C: `spp_address`. */
  address?: Sockaddr;
  /** Milliseconds between heartbeats. 0 when not given. C: `spp_hbinterval`. */
  hbinterval?: number;
  /** Retransmissions before the path fails. 0 when not given. C: `spp_pathmaxrxt`. */
  pathmaxrxt?: number;
  /** Path MTU in bytes, when discovery is off. 0 when not given. C: `spp_pathmtu`. */
  pathmtu?: number;
  /** Milliseconds that an acknowledgement is held back. 0 when not given. C: `spp_sackdelay`. */
  sackdelay?: number;
  /** Flags of `SPP_*`. 0 when not given. C: `spp_flags`. */
  flags?: number;
  /** Flow label, with `SPP_IPV6_FLOWLABEL`. 0 when not given. C: `spp_ipv6_flowlabel`. */
  ipv6Flowlabel?: number;
  /** DSCP, with `SPP_DSCP`. 0 when not given. C: `spp_dscp`. */
  dscp?: number;
}

/**
 * Which notifications arrive. C: `struct sctp_event_subscribe`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpEventSubscribe {
  /** 1 for what `SCTP_SNDRCV` carries. 0 when not given. C: `sctp_data_io_event`. */
  dataIoEvent?: number;
  /** 1 for changes of associations. 0 when not given. C: `sctp_association_event`. */
  associationEvent?: number;
  /** 1 for changes of addresses of the peer. 0 when not given. C: `sctp_address_event`. */
  addressEvent?: number;
  /** 1 for messages that could not be sent. 0 when not given. C: `sctp_send_failure_event`. */
  sendFailureEvent?: number;
  /** 1 for errors that the peer reports. 0 when not given. C: `sctp_peer_error_event`. */
  peerErrorEvent?: number;
  /** 1 for shutdowns by the peer. 0 when not given. C: `sctp_shutdown_event`. */
  shutdownEvent?: number;
  /** 1 for broken partial deliveries. 0 when not given. C: `sctp_partial_delivery_event`. */
  partialDeliveryEvent?: number;
  /** 1 for the peer's adaptation layer. 0 when not given. C: `sctp_adaptation_layer_event`. */
  adaptationLayerEvent?: number;
  /** 1 for keys of authentication. 0 when not given. C: `sctp_authentication_event`. */
  authenticationEvent?: number;
  /** 1 for that nothing is left to be acknowledged. 0 when not given. C: `sctp_sender_dry_event`. */
  senderDryEvent?: number;
  /** 1 for resets of streams. 0 when not given. C: `sctp_stream_reset_event`. */
  streamResetEvent?: number;
  /** 1 for resets of associations. 0 when not given. C: `sctp_assoc_reset_event`. */
  assocResetEvent?: number;
  /** 1 for added streams. 0 when not given. C: `sctp_stream_change_event`. */
  streamChangeEvent?: number;
  /** 1 for messages that could not be sent, in the newer form. 0 when not given. C: `sctp_send_failure_event_event`. */
  sendFailureEventEvent?: number;
}

/**
 * A number, for an association. C: `struct sctp_assoc_value`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAssocValue {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `assoc_id`. */
  assocId?: number;
  /** The number. C: `assoc_value`. */
  value: number;
}

/**
 * State of one address of the peer. C: `struct sctp_paddrinfo`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPaddrinfo {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `spinfo_assoc_id`. */
  assocId?: number;
  /** The address. C: `spinfo_address`. */
  address: Sockaddr;
  /** One of `SCTP_INACTIVE`, `SCTP_ACTIVE`, `SCTP_UNCONFIRMED`, …. C: `spinfo_state`. */
  state: number;
  /** Congestion window in bytes. C: `spinfo_cwnd`. */
  cwnd: number;
  /** Round-trip time in milliseconds. C: `spinfo_srtt`. */
  srtt: number;
  /** Retransmission timeout in milliseconds. C: `spinfo_rto`. */
  rto: number;
  /** Path MTU in bytes. C: `spinfo_mtu`. */
  mtu: number;
}

/**
 * State of an association. C: `struct sctp_status`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpStatus {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sstat_assoc_id`. */
  assocId?: number;
  /** One of `SCTP_EMPTY`, `SCTP_ESTABLISHED`, …. C: `sstat_state`. */
  state: number;
  /** Receive window of the peer in bytes. C: `sstat_rwnd`. */
  rwnd: number;
  /** Chunks not acknowledged. C: `sstat_unackdata`. */
  unackdata: number;
  /** Chunks waiting to be received. C: `sstat_penddata`. */
  penddata: number;
  /** Streams in. C: `sstat_instrms`. */
  instrms: number;
  /** Streams out. C: `sstat_outstrms`. */
  outstrms: number;
  /** Bytes at which messages are cut. C: `sstat_fragmentation_point`. */
  fragmentationPoint: number;
  /** The address that data is sent to. C: `sstat_primary`. */
  primary: SctpPaddrinfo;
}

/**
 * How acknowledgements are held back. C: `struct sctp_sack_info`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpSackInfo {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sack_assoc_id`. */
  assocId?: number;
  /** Milliseconds; 0 leaves it as it is. 0 when not given. C: `sack_delay`. */
  delay?: number;
  /** Packets after which one is sent; 1 turns the delay off, 0 leaves it as it is. 0 when not given. C: `sack_freq`. */
  freq?: number;
}

/**
 * A type of chunk that has to be authenticated. C: `struct sctp_authchunk`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAuthchunk {
  /** The type. C: `sauth_chunk`. */
  chunk: number;
}

/**
 * The number of a key. C: `struct sctp_authkeyid`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAuthkeyid {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `scact_assoc_id`. */
  assocId?: number;
  /** The number. C: `scact_keynumber`. */
  keynumber: number;
}

/**
 * After how many failures a path is given up. C: `struct sctp_paddrthlds`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPaddrthlds {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `spt_assoc_id`. */
  assocId?: number;
  /** The address of the peer; all of them when not given. C: `spt_address`. */
  address?: Sockaddr;
  /** Failures until it is unreachable. 0 when not given. C: `spt_pathmaxrxt`. */
  pathmaxrxt?: number;
  /** Failures until it is potentially failed. 0 when not given. C: `spt_pathpfthld`. */
  pathpfthld?: number;
}

/**
 * After how many failures a path is given up, and another one made primary. C: `struct sctp_paddrthlds_v2`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPaddrthldsV2 {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `spt_assoc_id`. */
  assocId?: number;
  /** The address of the peer; all of them when not given. C: `spt_address`. */
  address?: Sockaddr;
  /** Failures until it is unreachable. 0 when not given. C: `spt_pathmaxrxt`. */
  pathmaxrxt?: number;
  /** Failures until it is potentially failed. 0 when not given. C: `spt_pathpfthld`. */
  pathpfthld?: number;
  /** Failures until the primary path is switched. 0 when not given. C: `spt_pathcpthld`. */
  pathcpthld?: number;
}

/**
 * Counters of an association. C: `struct sctp_assoc_stats`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAssocStats {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sas_assoc_id`. */
  assocId?: number;
  /** The address with the greatest timeout. C: `sas_obs_rto_ipaddr`. */
  obsRtoIpaddr?: Sockaddr;
  /** Greatest retransmission timeout since the last call, in milliseconds. 0n when not given. C: `sas_maxrto`. */
  maxrto?: bigint;
  /** SACKs received. 0n when not given. C: `sas_isacks`. */
  isacks?: bigint;
  /** SACKs sent. 0n when not given. C: `sas_osacks`. */
  osacks?: bigint;
  /** Packets sent. 0n when not given. C: `sas_opackets`. */
  opackets?: bigint;
  /** Packets received. 0n when not given. C: `sas_ipackets`. */
  ipackets?: bigint;
  /** Chunks sent again. 0n when not given. C: `sas_rtxchunks`. */
  rtxchunks?: bigint;
  /** Chunks received out of order. 0n when not given. C: `sas_outofseqtsns`. */
  outofseqtsns?: bigint;
  /** Chunks received twice. 0n when not given. C: `sas_idupchunks`. */
  idupchunks?: bigint;
  /** Gaps reported. 0n when not given. C: `sas_gapcnt`. */
  gapcnt?: bigint;
  /** Unordered data chunks sent. 0n when not given. C: `sas_ouodchunks`. */
  ouodchunks?: bigint;
  /** Unordered data chunks received. 0n when not given. C: `sas_iuodchunks`. */
  iuodchunks?: bigint;
  /** Ordered data chunks sent. 0n when not given. C: `sas_oodchunks`. */
  oodchunks?: bigint;
  /** Ordered data chunks received. 0n when not given. C: `sas_iodchunks`. */
  iodchunks?: bigint;
  /** Control chunks sent. 0n when not given. C: `sas_octrlchunks`. */
  octrlchunks?: bigint;
  /** Control chunks received. 0n when not given. C: `sas_ictrlchunks`. */
  ictrlchunks?: bigint;
}

/**
 * When messages are given up. C: `struct sctp_default_prinfo`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpDefaultPrinfo {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `pr_assoc_id`. */
  assocId?: number;
  /** Milliseconds, retransmissions or a priority, as the policy says. 0 when not given. C: `pr_value`. */
  value?: number;
  /** One of `SCTP_PR_SCTP_*`. C: `pr_policy`. */
  policy: number;
}

/**
 * How many messages were given up. C: `struct sctp_prstatus`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpPrstatus {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sprstat_assoc_id`. */
  assocId?: number;
  /** The stream, for `SCTP_PR_STREAM_STATUS`. 0 when not given. C: `sprstat_sid`. */
  sid?: number;
  /** The policy asked about, `SCTP_PR_SCTP_ALL` for all. C: `sprstat_policy`. */
  policy: number;
  /** Before any of it was sent. 0n when not given. C: `sprstat_abandoned_unsent`. */
  abandonedUnsent?: bigint;
  /** After some of it was sent. 0n when not given. C: `sprstat_abandoned_sent`. */
  abandonedSent?: bigint;
}

/**
 * Streams to be added. C: `struct sctp_add_streams`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpAddStreams {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sas_assoc_id`. */
  assocId?: number;
  /** Streams in. 0 when not given. C: `sas_instrms`. */
  instrms?: number;
  /** Streams out. 0 when not given. C: `sas_outstrms`. */
  outstrms?: number;
}

/**
 * A number that the scheduler wants, for a stream. C: `struct sctp_stream_value`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpStreamValue {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `assoc_id`. */
  assocId?: number;
  /** The stream. C: `stream_id`. */
  streamId: number;
  /** The number. 0 when not given. C: `stream_value`. */
  streamValue?: number;
}

/**
 * Whether one kind of notification arrives. C: `struct sctp_event`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpEvent {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `se_assoc_id`. */
  assocId?: number;
  /** Which, such as `SCTP_ASSOC_CHANGE`. C: `se_type`. */
  type: number;
  /** 1 when it does. 0 when not given. C: `se_on`. */
  on?: number;
}

/**
 * The UDP port of a peer that SCTP is wrapped for. C: `struct sctp_udpencaps`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpUdpencaps {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `sue_assoc_id`. */
  assocId?: number;
  /** The address of the peer; all of them when not given. C: `sue_address`. */
  address?: Sockaddr;
  /** The port, in host order; 0 for none. 0 when not given. C: `sue_port`. */
  port?: number;
}

/**
 * How often the path MTU is probed. C: `struct sctp_probeinterval`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export interface SctpProbeinterval {
  /** Which association, on a one-to-many socket; 0 on others. 0 when not given. C: `spi_assoc_id`. */
  assocId?: number;
  /** The address of the peer; all of them when not given. C: `spi_address`. */
  address?: Sockaddr;
  /** Milliseconds, 0 for never. 0 when not given. C: `spi_interval`. */
  interval?: number;
}

/**
 * Whether close(2) waits for what was not sent yet. C: `struct linger`.
 *
 * @see socket(7)
 */
export interface Linger {
  /** 1 when it waits, 0 when it goes on in the background. C: `l_onoff`. */
  onoff: number;
  /** Seconds to wait; 0 makes TCP reset the connection. C: `l_linger`. */
  linger: number;
}

/**
 * A time, down to the microsecond. C: `struct timeval`.
 *
 * @see socket(7)
 */
export interface Timeval {
  /** Seconds. C: `tv_sec`. */
  sec: number;
  /** Microseconds, 0 to 999999. C: `tv_usec`. */
  usec: number;
}

/**
 * Pieces of device memory that are given back. C: `struct dmabuf_token`.
 *
 * @see https://docs.kernel.org/networking/devmem.html
 */
export interface DmabufToken {
  /** The first of them, as in `fragToken`. C: `token_start`. */
  tokenStart: number;
  /** How many, their numbers one after the other. C: `token_count`. */
  tokenCount: number;
}

/**
 * State and statistics of a TCP connection. C: `struct tcp_info`.
 *
 * @see tcp(7)
 */
export interface TcpInfo {
  /** State of the connection, such as `TCP_ESTABLISHED`. C: `tcpi_state`. */
  state: number;
  /** State of congestion control, such as `TCP_CA_Open`. C: `tcpi_ca_state`. */
  caState: number;
  /** Retransmissions of the data now due, without an answer. C: `tcpi_retransmits`. */
  retransmits: number;
  /** Keepalive or window probes without an answer. C: `tcpi_probes`. */
  probes: number;
  /** How often the timeout was doubled. C: `tcpi_backoff`. */
  backoff: number;
  /** What both sides agreed on, flags of `TCPI_OPT_*`. C: `tcpi_options`. */
  options: number;
  /** Window scale of the peer. C: `tcpi_snd_wscale`. */
  sndWscale: number;
  /** Window scale of this side. C: `tcpi_rcv_wscale`. */
  rcvWscale: number;
  /** 1 when `deliveryRate` was limited by too little data. C: `tcpi_delivery_rate_app_limited`. */
  deliveryRateAppLimited: number;
  /** Why Fast Open did not work, 0 when it did. C: `tcpi_fastopen_client_fail`. */
  fastopenClientFail: number;
  /** Retransmission timeout in microseconds. C: `tcpi_rto`. */
  rto: number;
  /** Time until an acknowledgement is sent by itself, in microseconds. C: `tcpi_ato`. */
  ato: number;
  /** Largest segment to send, in bytes. C: `tcpi_snd_mss`. */
  sndMss: number;
  /** Largest segment received, as estimated, in bytes. C: `tcpi_rcv_mss`. */
  rcvMss: number;
  /** Segments sent and not acknowledged; on a listener, connections that wait for accept(2). C: `tcpi_unacked`. */
  unacked: number;
  /** Segments acknowledged out of order; on a listener, its backlog. C: `tcpi_sacked`. */
  sacked: number;
  /** Segments taken for lost. C: `tcpi_lost`. */
  lost: number;
  /** Segments sent again and not acknowledged. C: `tcpi_retrans`. */
  retrans: number;
  /** Not used any more. C: `tcpi_fackets`. */
  fackets: number;
  /** Milliseconds since data was sent. C: `tcpi_last_data_sent`. */
  lastDataSent: number;
  /** Not remembered, 0. C: `tcpi_last_ack_sent`. */
  lastAckSent: number;
  /** Milliseconds since data was received. C: `tcpi_last_data_recv`. */
  lastDataRecv: number;
  /** Milliseconds since an acknowledgement was received. C: `tcpi_last_ack_recv`. */
  lastAckRecv: number;
  /** Path MTU in bytes. C: `tcpi_pmtu`. */
  pmtu: number;
  /** Receive window to grow to, in bytes. C: `tcpi_rcv_ssthresh`. */
  rcvSsthresh: number;
  /** Round-trip time, smoothed, in microseconds. C: `tcpi_rtt`. */
  rtt: number;
  /** Its mean deviation in microseconds. C: `tcpi_rttvar`. */
  rttvar: number;
  /** Slow start threshold in segments. C: `tcpi_snd_ssthresh`. */
  sndSsthresh: number;
  /** Congestion window in segments. C: `tcpi_snd_cwnd`. */
  sndCwnd: number;
  /** Segment size told to the peer, in bytes. C: `tcpi_advmss`. */
  advmss: number;
  /** How much reordering is tolerated, in segments. C: `tcpi_reordering`. */
  reordering: number;
  /** Round-trip time as the receiver sees it, in microseconds. C: `tcpi_rcv_rtt`. */
  rcvRtt: number;
  /** Room for received data, in bytes. C: `tcpi_rcv_space`. */
  rcvSpace: number;
  /** Segments sent again, in all. C: `tcpi_total_retrans`. */
  totalRetrans: number;
  /** Rate at which segments leave, in bytes per second. C: `tcpi_pacing_rate`. */
  pacingRate?: bigint;
  /** Upper bound of that rate; all ones is none. C: `tcpi_max_pacing_rate`. */
  maxPacingRate?: bigint;
  /** Bytes acknowledged by the peer. C: `tcpi_bytes_acked`. */
  bytesAcked?: bigint;
  /** Bytes received and acknowledged. C: `tcpi_bytes_received`. */
  bytesReceived?: bigint;
  /** Segments sent. C: `tcpi_segs_out`. */
  segsOut?: number;
  /** Segments received. C: `tcpi_segs_in`. */
  segsIn?: number;
  /** Bytes written and not sent yet. C: `tcpi_notsent_bytes`. */
  notsentBytes?: number;
  /** Least round-trip time seen, in microseconds. C: `tcpi_min_rtt`. */
  minRtt?: number;
  /** Segments with data received. C: `tcpi_data_segs_in`. */
  dataSegsIn?: number;
  /** Segments with data sent. C: `tcpi_data_segs_out`. */
  dataSegsOut?: number;
  /** Latest rate at which data arrived at the peer, in bytes per second. C: `tcpi_delivery_rate`. */
  deliveryRate?: bigint;
  /** Microseconds spent sending. C: `tcpi_busy_time`. */
  busyTime?: bigint;
  /** Microseconds held back by the receive window of the peer. C: `tcpi_rwnd_limited`. */
  rwndLimited?: bigint;
  /** Microseconds held back by a small send buffer. C: `tcpi_sndbuf_limited`. */
  sndbufLimited?: bigint;
  /** Segments delivered, those sent again included. C: `tcpi_delivered`. */
  delivered?: number;
  /** Those of them that were marked for congestion. C: `tcpi_delivered_ce`. */
  deliveredCe?: number;
  /** Bytes sent, those sent again included. C: `tcpi_bytes_sent`. */
  bytesSent?: bigint;
  /** Bytes sent again. C: `tcpi_bytes_retrans`. */
  bytesRetrans?: bigint;
  /** Duplicates reported by the peer. C: `tcpi_dsack_dups`. */
  dsackDups?: number;
  /** How often reordering was seen. C: `tcpi_reord_seen`. */
  reordSeen?: number;
  /** Packets received out of order. C: `tcpi_rcv_ooopack`. */
  rcvOoopack?: number;
  /** Receive window of the peer in bytes. C: `tcpi_snd_wnd`. */
  sndWnd?: number;
  /** Receive window of this side in bytes; since Linux 6.2. C: `tcpi_rcv_wnd`. */
  rcvWnd?: number;
  /** How often another path was tried by a new hash; since Linux 6.2. C: `tcpi_rehash`. */
  rehash?: number;
  /** Retransmission timeouts; since Linux 6.7. C: `tcpi_total_rto`. */
  totalRto?: number;
  /** Recoveries from such timeouts; since Linux 6.7. C: `tcpi_total_rto_recoveries`. */
  totalRtoRecoveries?: number;
  /** Milliseconds spent in them; since Linux 6.7. C: `tcpi_total_rto_time`. */
  totalRtoTime?: number;
  /** Segments received with a congestion mark; since Linux 6.18. C: `tcpi_received_ce`. */
  receivedCe?: number;
  /** Bytes delivered with the mark ECT(1); since Linux 6.18. C: `tcpi_delivered_e1_bytes`. */
  deliveredE1Bytes?: number;
  /** Bytes delivered with the mark ECT(0); since Linux 6.18. C: `tcpi_delivered_e0_bytes`. */
  deliveredE0Bytes?: number;
  /** Bytes delivered with a congestion mark; since Linux 6.18. C: `tcpi_delivered_ce_bytes`. */
  deliveredCeBytes?: number;
  /** Bytes received with the mark ECT(1); since Linux 6.18. C: `tcpi_received_e1_bytes`. */
  receivedE1Bytes?: number;
  /** Bytes received with the mark ECT(0); since Linux 6.18. C: `tcpi_received_e0_bytes`. */
  receivedE0Bytes?: number;
  /** Bytes received with a congestion mark; since Linux 6.18. C: `tcpi_received_ce_bytes`. */
  receivedCeBytes?: number;
  /** Why Accurate ECN does not work, flags; since Linux 6.18. C: `tcpi_accecn_fail_mode`. */
  accecnFailMode?: number;
  /** Whether the Accurate ECN option of the peer was seen; since Linux 6.18. C: `tcpi_accecn_opt_seen`. */
  accecnOptSeen?: number;
}

/**
 * One TCP option that the peers agreed on, to be restored. C: `struct tcp_repair_opt`.
 *
 * @see linux/tcp.h
 */
export interface TcpRepairOpt {
  /** Which option, such as `TCPOPT_MAXSEG`. C: `opt_code`. */
  code: number;
  /** Its value; window scales are the own in the high 16 bits, the peer's in the low. C: `opt_val`. */
  val: number;
}

/**
 * The window of a connection, to be saved and restored. C: `struct tcp_repair_window`.
 *
 * @see linux/tcp.h
 */
export interface TcpRepairWindow {
  /** Sequence number of the latest window update. C: `snd_wl1`. */
  sndWl1: number;
  /** Window of the peer. C: `snd_wnd`. */
  sndWnd: number;
  /** Largest window of the peer so far. C: `max_window`. */
  maxWindow: number;
  /** Own window. C: `rcv_wnd`. */
  rcvWnd: number;
  /** Sequence number that the own window was last told with. C: `rcv_wup`. */
  rcvWup: number;
}

/**
 * A key of the TCP MD5 signature option, RFC 2385. C: `struct tcp_md5sig`.
 *
 * @see tcp(7)
 */
export interface TcpMd5sig {
  /** The peer; its port is not used. C: `tcpm_addr`. */
  addr: Sockaddr;
  /** `TCP_MD5SIG_FLAG_PREFIX`, `TCP_MD5SIG_FLAG_IFINDEX`; only `TCP_MD5SIG_EXT` looks at them. 0 when not given. C: `tcpm_flags`. */
  flags?: number;
  /** How many bits of the address count. 0 when not given. C: `tcpm_prefixlen`. */
  prefixlen?: number;
  /** Number of the interface or VRF that the key is for. 0 when not given. C: `tcpm_ifindex`. */
  ifindex?: number;
  /** The key; an empty one removes it. At most 80 bytes. C: `tcpm_key`. */
  key: Uint8Array;
}

/**
 * Received pages mapped into memory of the process. C: `struct tcp_zerocopy_receive`.
 *
 * @see linux/tcp.h
 */
export interface TcpZerocopyReceive {
  /** Where to map them, in a mapping of the socket. 0n when not given. C: `address`. */
  address?: bigint;
  /** Bytes to map, and bytes that were mapped. 0 when not given. C: `length`. */
  length?: number;
  /** Bytes that have to be read by recv(2) first. 0 when not given. C: `recv_skip_hint`. */
  recvSkipHint?: number;
  /** Bytes in the receive queue. 0 when not given. C: `inq`. */
  inq?: number;
  /** Error of the socket, positive; 0 for none. 0 when not given. C: `err`. */
  err?: number;
  /** `TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT`. 0 when not given. C: `flags`. */
  flags?: number;
}

/**
 * State of the congestion control of Vegas and its kin. C: `struct tcpvegas_info`.
 *
 * @see linux/inet_diag.h
 */
export interface TcpvegasInfo {
  /** Whether it works on round-trip times now. C: `tcpv_enabled`. */
  enabled: number;
  /** Round-trip times measured in this round. C: `tcpv_rttcnt`. */
  rttcnt: number;
  /** Latest of them in microseconds. C: `tcpv_rtt`. */
  rtt: number;
  /** Least of them in microseconds. C: `tcpv_minrtt`. */
  minrtt: number;
}

/**
 * State of the congestion control of data centers. C: `struct tcp_dctcp_info`.
 *
 * @see linux/inet_diag.h
 */
export interface TcpDctcpInfo {
  /** Whether it is in use, and ECN with it. C: `dctcp_enabled`. */
  enabled: number;
  /** Whether the latest packet was marked. C: `dctcp_ce_state`. */
  ceState: number;
  /** Share of marked packets, times 1024. C: `dctcp_alpha`. */
  alpha: number;
  /** Bytes acknowledged with a mark. C: `dctcp_ab_ecn`. */
  abEcn: number;
  /** Bytes acknowledged. C: `dctcp_ab_tot`. */
  abTot: number;
}

/**
 * State of the congestion control BBR. C: `struct tcp_bbr_info`.
 *
 * @see linux/inet_diag.h
 */
export interface TcpBbrInfo {
  /** Bandwidth in bytes per second, low 32 bits. C: `bbr_bw_lo`. */
  bwLo: number;
  /** High 32 bits of it. C: `bbr_bw_hi`. */
  bwHi: number;
  /** Least round-trip time in microseconds. C: `bbr_min_rtt`. */
  minRtt: number;
  /** Pacing gain, times 256. C: `bbr_pacing_gain`. */
  pacingGain: number;
  /** Gain of the congestion window, times 256. C: `bbr_cwnd_gain`. */
  cwndGain: number;
}

/**
 * Which timestamps are taken, and by which clock of the hardware. C: `struct so_timestamping`.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export interface SoTimestamping {
  /** Flags of `SOF_TIMESTAMPING_*`. C: `flags`. */
  flags: number;
  /** Number of the virtual hardware clock, with `SOF_TIMESTAMPING_BIND_PHC`. 0 when not given. C: `bind_phc`. */
  bindPhc?: number;
}

/**
 * By which clock packets are sent at their time. C: `struct sock_txtime`.
 *
 * @see socket(7)
 * @see tc-etf(8)
 */
export interface SockTxtime {
  /** Clock of `SCM_TXTIME`, such as `CLOCK_TAI` or `CLOCK_MONOTONIC`. C: `clockid`. */
  clockid: number;
  /** `SOF_TXTIME_DEADLINE_MODE`, `SOF_TXTIME_REPORT_ERRORS`. 0 when not given. C: `flags`. */
  flags?: number;
}

/**
 * A communication group, and this member of it. C: `struct tipc_group_req`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export interface TipcGroupReq {
  /** Number of the group. C: `type`. */
  type: number;
  /** Number of the member. 0 when not given. C: `instance`. */
  instance?: number;
  /** `TIPC_CLUSTER_SCOPE` or `TIPC_NODE_SCOPE`. 0 when not given. C: `scope`. */
  scope?: number;
  /** `TIPC_GROUP_LOOPBACK`, `TIPC_GROUP_MEMBER_EVTS`. 0 when not given. C: `flags`. */
  flags?: number;
}

/**
 * Keys of one direction of a TLS connection under AES-128-GCM. C: `struct tls12_crypto_info_aes_gcm_128`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoAesGcm128 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_AES_GCM_128;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 16 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under AES-256-GCM. C: `struct tls12_crypto_info_aes_gcm_256`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoAesGcm256 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_AES_GCM_256;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 32 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under AES-128-CCM. C: `struct tls12_crypto_info_aes_ccm_128`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoAesCcm128 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_AES_CCM_128;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 16 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under ChaCha20-Poly1305. C: `struct tls12_crypto_info_chacha20_poly1305`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoChacha20Poly1305 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_CHACHA20_POLY1305;
  /** The part of the nonce that may be seen. 12 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 32 bytes. C: `key`. */
  key: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under SM4-GCM. C: `struct tls12_crypto_info_sm4_gcm`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoSm4Gcm {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_SM4_GCM;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 16 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under SM4-CCM. C: `struct tls12_crypto_info_sm4_ccm`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoSm4Ccm {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_SM4_CCM;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 16 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under ARIA-128-GCM. C: `struct tls12_crypto_info_aria_gcm_128`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoAriaGcm128 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_ARIA_GCM_128;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 16 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Keys of one direction of a TLS connection under ARIA-256-GCM. C: `struct tls12_crypto_info_aria_gcm_256`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export interface Tls12CryptoInfoAriaGcm256 {
  /** `TLS_1_2_VERSION` or `TLS_1_3_VERSION`. C: `info.version`. */
  version: number;
  /** Tells the ciphers apart. C: `info.cipher_type`. */
  cipherType: G.TlsCipher.TLS_CIPHER_ARIA_GCM_256;
  /** The part of the nonce that may be seen. 8 bytes. C: `iv`. */
  iv: Uint8Array;
  /** The key. 32 bytes. C: `key`. */
  key: Uint8Array;
  /** Fixed part of the nonce. 4 bytes. C: `salt`. */
  salt: Uint8Array;
  /** Number of the next record, in network order. 8 bytes. C: `rec_seq`. */
  recSeq: Uint8Array;
}

/**
 * Where the parts of a ring stand in its mapping, in bytes. C: `struct xdp_ring_offset`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface XdpRingOffsets {
  /** Index of the producer. C: `producer`. */
  producer: bigint;
  /** Index of the consumer. C: `consumer`. */
  consumer: bigint;
  /** The descriptors. C: `desc`. */
  desc: bigint;
  /** Flags of the ring. C: `flags`. */
  flags: bigint;
}

/**
 * Where the parts of the four rings stand in their mappings. C: `struct xdp_mmap_offsets`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface XdpMmapOffsets {
  /** Packets received. C: `rx`. */
  rx: XdpRingOffsets;
  /** Packets to send. C: `tx`. */
  tx: XdpRingOffsets;
  /** Fill ring. C: `fr`. */
  fr: XdpRingOffsets;
  /** Completion ring. C: `cr`. */
  cr: XdpRingOffsets;
}

/**
 * Memory of the process for packets. C: `struct xdp_umem_reg`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface XdpUmemReg {
  /** Where it begins, at a page. C: `addr`. */
  addr: bigint;
  /** Its length in bytes. C: `len`. */
  len: bigint;
  /** Bytes for one packet. C: `chunk_size`. */
  chunkSize: number;
  /** Bytes left free before each packet. 0 when not given. C: `headroom`. */
  headroom?: number;
  /** `XDP_UMEM_UNALIGNED_CHUNK_FLAG`, …. 0 when not given. C: `flags`. */
  flags?: number;
}

/**
 * Packets dropped and descriptors refused. C: `struct xdp_statistics`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface XdpStatistics {
  /** Dropped for reasons other than a bad descriptor. C: `rx_dropped`. */
  rxDropped: bigint;
  /** Bad descriptors in the fill ring. C: `rx_invalid_descs`. */
  rxInvalidDescs: bigint;
  /** Bad descriptors in the ring of packets to send. C: `tx_invalid_descs`. */
  txInvalidDescs: bigint;
  /** Dropped since the ring was full; since Linux 5.9. C: `rx_ring_full`. */
  rxRingFull?: bigint;
  /** Failures to get a buffer from the fill ring; since Linux 5.9. C: `rx_fill_ring_empty_descs`. */
  rxFillRingEmptyDescs?: bigint;
  /** Failures to get a packet to send; since Linux 5.9. C: `tx_ring_empty_descs`. */
  txRingEmptyDescs?: bigint;
}

/**
 * Properties of an XDP socket. C: `struct xdp_options`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface XdpOptions {
  /** `XDP_OPTIONS_ZEROCOPY`. C: `flags`. */
  flags: number;
}
