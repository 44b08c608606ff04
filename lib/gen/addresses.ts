// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { SockaddrIn, SockaddrIn6 } from '../address/types.js';
import type * as G from './groups.js';

/**
 * A netlink address.
 *
 * C: `struct sockaddr_nl`, 12 bytes.
 *
 * @see netlink(7)
 */
export interface SockaddrNl {
  family: G.AddressFamily.AF_NETLINK;
  /** Port, usually a process number: 0 is the kernel, or, in bind(2), a request to choose one. 32 bits. C: `nl_pid`. */
  pid: number;
  /** Multicast groups, a bit each. 32 bits. C: `nl_groups`. */
  groups: number;
}

/**
 * A virtual machine socket address.
 *
 * C: `struct sockaddr_vm`, 16 bytes.
 *
 * @see vsock(7)
 */
export interface SockaddrVm {
  family: G.AddressFamily.AF_VSOCK;
  /** Port; VMADDR_PORT_ANY lets the kernel choose. 32 bits. C: `svm_port`. */
  port: number;
  /** Context identifier of the machine, one of VMADDR_CID_* or a number that the host has given. 32 bits. C: `svm_cid`. */
  cid: number;
  /** VMADDR_FLAG_TO_HOST, or 0. 8 bits. 0 when not given. C: `svm_flags`. */
  flags?: number;
}

/**
 * An algorithm of the kernel's crypto API.
 *
 * C: `struct sockaddr_alg`, 88 bytes.
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export interface SockaddrAlg {
  family: G.AddressFamily.AF_ALG;
  /** Kind of algorithm: 'hash', 'skcipher', 'aead', 'rng', 'akcipher'. At most 13 bytes of UTF-8 without NULs; all 14 as a Uint8Array when they are something else. C: `salg_type`. */
  type: string | Uint8Array;
  /** Features to have. 32 bits. 0 when not given. C: `salg_feat`. */
  feat?: number;
  /** Which features matter. 32 bits. 0 when not given. C: `salg_mask`. */
  mask?: number;
  /** The algorithm: 'sha256', 'cbc(aes)'. At most 63 bytes of UTF-8 without NULs; all 64 as a Uint8Array when they are something else. C: `salg_name`. */
  name: string | Uint8Array;
}

/**
 * An AppleTalk address.
 *
 * C: `struct sockaddr_at`, 16 bytes.
 *
 * @see ddp(7)
 */
export interface SockaddrAt {
  family: G.AddressFamily.AF_APPLETALK;
  /** Port; 0 lets the kernel choose. 8 bits. C: `sat_port`. */
  port: number;
  /** Network; 0 is this one. 16 bits. C: `sat_addr.s_net`. */
  net: number;
  /** Node; 0 is this one, 255 all. 8 bits. C: `sat_addr.s_node`. */
  node: number;
}

/**
 * An ATM permanent virtual circuit.
 *
 * C: `struct sockaddr_atmpvc`, 12 bytes.
 *
 * @see linux/atm.h
 */
export interface SockaddrAtmpvc {
  family: G.AddressFamily.AF_ATMPVC;
  /** Number of the ATM interface; ATM_ITF_ANY, -1, is any. 16 bits, signed. C: `sap_addr.itf`. */
  itf: number;
  /** Virtual path; ATM_VPI_ANY, -1, is any. 16 bits, signed. C: `sap_addr.vpi`. */
  vpi: number;
  /** Virtual channel; ATM_VCI_ANY, -1, is any. 32 bits, signed. C: `sap_addr.vci`. */
  vci: number;
}

/**
 * An ATM address of switched circuits.
 *
 * C: `struct sockaddr_atmsvc`, 44 bytes.
 *
 * @see linux/atm.h
 */
export interface SockaddrAtmsvc {
  family: G.AddressFamily.AF_ATMSVC;
  /** Private address, an ATM end system address; zeros when there is none. 20 bytes. C: `sas_addr.prv`. */
  prv: Uint8Array;
  /** Public address, E.164 digits; '' when there is none. At most 12 bytes of UTF-8 without NULs; all 13 as a Uint8Array when they are something else. C: `sas_addr.pub`. */
  pub: string | Uint8Array;
  /** Part in a leaf-initiated join, one of ATM_LIJ*. 8 bits. 0 when not given. C: `sas_addr.lij_type`. */
  lijType?: number;
  /** Identifier of the leaf-initiated join. 32 bits. 0 when not given. C: `sas_addr.lij_id`. */
  lijId?: number;
}

/**
 * An AX.25 or NET/ROM address with the stations on its way.
 *
 * C: `struct full_sockaddr_ax25`, 72 bytes. Of the addresses of its family, the one with `digipeater`.
 *
 * @see https://docs.kernel.org/networking/ax25.html
 */
export interface FullSockaddrAx25 {
  family: G.AddressFamily.AF_AX25 | G.AddressFamily.AF_NETROM;
  /** Callsign, each byte shifted left by 1. 7 bytes. C: `fsa_ax25.sax25_call`. */
  call: Uint8Array;
  /** How many of the 8 digipeaters count. 32 bits, signed. C: `fsa_ax25.sax25_ndigis`. */
  ndigis: number;
  /** Callsigns of 8 digipeaters, zeros where there is none. 56 bytes. C: `fsa_digipeater`. */
  digipeater: Uint8Array;
}

/**
 * An AX.25 or NET/ROM address.
 *
 * C: `struct sockaddr_ax25`, 16 bytes. Of the addresses of its family, the one without `digipeater`.
 *
 * @see https://docs.kernel.org/networking/ax25.html
 */
export interface SockaddrAx25 {
  family: G.AddressFamily.AF_AX25 | G.AddressFamily.AF_NETROM;
  /** Callsign, each byte shifted left by 1. 7 bytes. C: `sax25_call`. */
  call: Uint8Array;
  /** Number of digipeaters that follow, 0 here; a user number in requests of ioctl(2). 32 bits, signed. 0 when not given. C: `sax25_ndigis`. */
  ndigis?: number;
}

/**
 * The address of a BTPROTO_L2CAP socket.
 *
 * C: `struct sockaddr_l2`, 14 bytes. Of the addresses of its family, the one with `psm`.
 *
 * @see l2cap(7)
 */
export interface SockaddrL2 {
  family: G.AddressFamily.AF_BLUETOOTH;
  /** Protocol and service multiplexer; 0 lets the kernel choose in bind(2), and goes with a fixed `cid`. 16 bits. C: `l2_psm`. */
  psm: number;
  /** The device: the bytes in the reverse of how they are written; zeros are any. 6 bytes. C: `l2_bdaddr`. */
  bdaddr: Uint8Array;
  /** Fixed channel of Bluetooth LE, such as 4 for ATT. 16 bits. 0 when not given. C: `l2_cid`. */
  cid?: number;
  /** Kind of address: 0 is BR/EDR, 1 LE public, 2 LE random. 8 bits. 0 when not given. C: `l2_bdaddr_type`. */
  bdaddrType?: number;
}

/**
 * The address of a BTPROTO_HCI socket.
 *
 * C: `struct sockaddr_hci`, 6 bytes. Of the addresses of its family, the one with `dev`.
 *
 * @see bluetooth/hci.h
 */
export interface SockaddrHci {
  family: G.AddressFamily.AF_BLUETOOTH;
  /** Number of the controller; 0xffff is none. 16 bits. C: `hci_dev`. */
  dev: number;
  /** What is spoken: 0 raw, 1 user, 2 monitor, 3 control, 4 logging. 16 bits. 0 when not given. C: `hci_channel`. */
  channel?: number;
}

/**
 * The address of a BTPROTO_RFCOMM socket; bytes of a BTPROTO_ISO socket, whose struct has the same form, look like one.
 *
 * C: `struct sockaddr_rc`, 10 bytes. Of the addresses of its family, the one with `channel`.
 *
 * @see rfcomm(7)
 */
export interface SockaddrRc {
  family: G.AddressFamily.AF_BLUETOOTH;
  /** The device: the bytes in the reverse of how they are written; zeros are any. 6 bytes. C: `rc_bdaddr`. */
  bdaddr: Uint8Array;
  /** Server channel, 1 to 30; 0 lets the kernel choose in bind(2). 8 bits. C: `rc_channel`. */
  channel: number;
}

/**
 * The address of a BTPROTO_SCO socket.
 *
 * C: `struct sockaddr_sco`, 8 bytes. Of the addresses of its family, the one without `psm`, `dev`, `channel`.
 *
 * @see sco(7)
 */
export interface SockaddrSco {
  family: G.AddressFamily.AF_BLUETOOTH;
  /** The device: the bytes in the reverse of how they are written; zeros are any. 6 bytes. C: `sco_bdaddr`. */
  bdaddr: Uint8Array;
}

/**
 * The address of a CAIFPROTO_RFM socket: files of the modem. As the longest of its union it is what all bytes decode to.
 *
 * C: `struct sockaddr_caif`, 24 bytes. Of the addresses of its family, the one with `volume`.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export interface SockaddrCaifRfm {
  family: G.AddressFamily.AF_CAIF;
  /** Number of the connection. 32 bits. C: `u.rfm.connection_id`. */
  connectionId: number;
  /** Volume to mount. At most 15 bytes of UTF-8 without NULs; all 16 as a Uint8Array when they are something else. C: `u.rfm.volume`. */
  volume: string | Uint8Array;
}

/**
 * The address of a CAIFPROTO_DEBUG socket.
 *
 * C: `struct sockaddr_caif`, 24 bytes. Of the addresses of its family, the one with `type` and `service`.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export interface SockaddrCaifDbg {
  family: G.AddressFamily.AF_CAIF;
  /** One of CAIF_DEBUG_*. 8 bits. C: `u.dbg.type`. */
  type: number;
  /** CAIF_RADIO_DEBUG_SERVICE or CAIF_APP_DEBUG_SERVICE. 8 bits. C: `u.dbg.service`. */
  service: number;
}

/**
 * The address of a CAIFPROTO_UTIL socket.
 *
 * C: `struct sockaddr_caif`, 24 bytes. Of the addresses of its family, the one with `service`.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export interface SockaddrCaifUtil {
  family: G.AddressFamily.AF_CAIF;
  /** Name of the utility. At most 15 bytes of UTF-8 without NULs; all 16 as a Uint8Array when they are something else. C: `u.util.service`. */
  service: string | Uint8Array;
}

/**
 * The address of a CAIFPROTO_AT socket.
 *
 * C: `struct sockaddr_caif`, 24 bytes. Of the addresses of its family, the one with `type`.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export interface SockaddrCaifAt {
  family: G.AddressFamily.AF_CAIF;
  /** CAIF_ATTYPE_PLAIN. 8 bits. C: `u.at.type`. */
  type: number;
}

/**
 * The address of a CAIFPROTO_DATAGRAM or CAIFPROTO_DATAGRAM_LOOP socket.
 *
 * C: `struct sockaddr_caif`, 24 bytes. Of the addresses of its family, the one without `volume`, `type`, `service`.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export interface SockaddrCaifDgm {
  family: G.AddressFamily.AF_CAIF;
  /** Number of the connection, the NSAPI of the packet data session. 32 bits. C: `u.dgm.connection_id`. */
  connectionId: number;
}

/**
 * The address of a CAN_ISOTP socket: an interface and two CAN identifiers.
 *
 * C: `struct sockaddr_can`, 16 bytes. Of the addresses of its family, the one with `rxId`.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export interface SockaddrCanIsotp {
  family: G.AddressFamily.AF_CAN;
  /** Interface number. 32 bits, signed. C: `can_ifindex`. */
  ifindex: number;
  /** CAN identifier to receive, with CAN_EFF_FLAG when it has 29 bits. 32 bits. C: `can_addr.tp.rx_id`. */
  rxId: number;
  /** CAN identifier to send with, with CAN_EFF_FLAG when it has 29 bits. 32 bits. C: `can_addr.tp.tx_id`. */
  txId: number;
}

/**
 * The address of a CAN_J1939 socket: an interface, a node by NAME or by number, and a parameter group.
 *
 * C: `struct sockaddr_can`, 24 bytes. Of the addresses of its family, the one with `pgn`.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export interface SockaddrCanJ1939 {
  family: G.AddressFamily.AF_CAN;
  /** Interface number; 0 is any. 32 bits, signed. C: `can_ifindex`. */
  ifindex: number;
  /** The node's NAME; J1939_NO_NAME, 0n, when `addr` is what counts. 64 bits. 0n when not given. C: `can_addr.j1939.name`. */
  name?: bigint;
  /** Parameter group number; J1939_NO_PGN is none. 32 bits. C: `can_addr.j1939.pgn`. */
  pgn: number;
  /** The node's address; J1939_NO_ADDR is none, or all as a destination. 8 bits. C: `can_addr.j1939.addr`. */
  addr: number;
}

/**
 * The address of a CAN_RAW or CAN_BCM socket: an interface and nothing else.
 *
 * C: `struct sockaddr_can`, 8 bytes. Of the addresses of its family, the one without `rxId`, `pgn`.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export interface SockaddrCanRaw {
  family: G.AddressFamily.AF_CAN;
  /** Interface number; 0 is all CAN interfaces. 32 bits, signed. C: `can_ifindex`. */
  ifindex: number;
}

/**
 * An IEEE 802.15.4 radio by its short address.
 *
 * C: `struct sockaddr_ieee802154`, 20 bytes. Told from the other addresses of its family by `addrType`.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export interface SockaddrIeee802154Short {
  family: G.AddressFamily.AF_IEEE802154;
  /** IEEE802154_ADDR_SHORT. C: `addr.addr_type`. */
  addrType: G.Ieee802154AddressType.IEEE802154_ADDR_SHORT;
  /** Network; 0xffff is all. 16 bits. C: `addr.pan_id`. */
  panId: number;
  /** Short address; 0xffff is all. 16 bits. C: `addr.short_addr`. */
  shortAddr: number;
}

/**
 * An IEEE 802.15.4 radio by its long address.
 *
 * C: `struct sockaddr_ieee802154`, 20 bytes. Told from the other addresses of its family by `addrType`.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export interface SockaddrIeee802154Long {
  family: G.AddressFamily.AF_IEEE802154;
  /** IEEE802154_ADDR_LONG. C: `addr.addr_type`. */
  addrType: G.Ieee802154AddressType.IEEE802154_ADDR_LONG;
  /** Network; 0xffff is all. 16 bits. C: `addr.pan_id`. */
  panId: number;
  /** Long address, as it is written. 8 bytes. C: `addr.hwaddr`. */
  hwaddr: Uint8Array;
}

/**
 * An IEEE 802.15.4 network without a radio in it.
 *
 * C: `struct sockaddr_ieee802154`, 20 bytes. Told from the other addresses of its family by `addrType`.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export interface SockaddrIeee802154None {
  family: G.AddressFamily.AF_IEEE802154;
  /** IEEE802154_ADDR_NONE. C: `addr.addr_type`. */
  addrType: G.Ieee802154AddressType.IEEE802154_ADDR_NONE;
  /** Network; 0xffff is all. 16 bits. C: `addr.pan_id`. */
  panId: number;
}

/**
 * A Novell IPX address; kernels since Linux 5.15 have no IPX.
 *
 * C: `struct sockaddr_ipx`, 16 bytes.
 *
 * @see netipx/ipx.h
 */
export interface SockaddrIpx {
  family: G.AddressFamily.AF_IPX;
  /** Socket number; 0 lets the kernel choose. 16 bits. C: `sipx_port`. */
  port: number;
  /** Network; 0 is this one. 32 bits. C: `sipx_network`. */
  network: number;
  /** Node. 6 bytes. C: `sipx_node`. */
  node: Uint8Array;
  /** Packet type. 8 bits. 0 when not given. C: `sipx_type`. */
  type?: number;
}

/**
 * A program on a z/VM guest.
 *
 * C: `struct sockaddr_iucv`, 32 bytes.
 *
 * @see https://docs.kernel.org/networking/iucv.html
 */
export interface SockaddrIucv {
  family: G.AddressFamily.AF_IUCV;
  /** The guest's user ID. At most 8 bytes, filled up with blanks; all 8 as a Uint8Array when they are something else. C: `siucv_user_id`. */
  userId: string | Uint8Array;
  /** Name of the application. At most 8 bytes, filled up with blanks; all 8 as a Uint8Array when they are something else. C: `siucv_name`. */
  name: string | Uint8Array;
}

/**
 * An IEEE 802.2 address.
 *
 * C: `struct sockaddr_llc`, 16 bytes.
 *
 * @see linux/llc.h
 */
export interface SockaddrLlc {
  family: G.AddressFamily.AF_LLC;
  /** Hardware type: ARPHRD_ETHER, or ARPHRD_LOOPBACK. 16 bits. C: `sllc_arphrd`. */
  arphrd: number;
  /** 1 sends TEST frames. 8 bits. 0 when not given. C: `sllc_test`. */
  test?: number;
  /** 1 sends XID frames. 8 bits. 0 when not given. C: `sllc_xid`. */
  xid?: number;
  /** 1 sends UA frames, on stream sockets only. 8 bits. 0 when not given. C: `sllc_ua`. */
  ua?: number;
  /** Service access point, one of LLC_SAP_*; 0 lets the kernel choose. 8 bits. C: `sllc_sap`. */
  sap: number;
  /** Hardware address. 6 bytes. C: `sllc_mac`. */
  mac: Uint8Array;
}

/**
 * An MCTP address with the hardware address below it, for sockets with MCTP_OPT_ADDR_EXT.
 *
 * C: `struct sockaddr_mctp_ext`, 52 bytes. Of the addresses of its family, the one with `haddr`.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export interface SockaddrMctpExt {
  family: G.AddressFamily.AF_MCTP;
  /** Network number; MCTP_NET_ANY is any. 32 bits. C: `smctp_base.smctp_network`. */
  network: number;
  /** Endpoint ID; MCTP_ADDR_ANY is any, MCTP_ADDR_BCAST all. 8 bits. C: `smctp_base.smctp_addr.s_addr`. */
  addr: number;
  /** Message type. 8 bits. C: `smctp_base.smctp_type`. */
  type: number;
  /** Tag, with MCTP_TAG_OWNER when this side has chosen it. 8 bits. C: `smctp_base.smctp_tag`. */
  tag: number;
  /** Interface number. 32 bits, signed. C: `smctp_ifindex`. */
  ifindex: number;
  /** Hardware address. At most 32 bytes. C: `smctp_haddr`. */
  haddr: Uint8Array;
}

/**
 * An address of the Management Component Transport Protocol.
 *
 * C: `struct sockaddr_mctp`, 12 bytes. Of the addresses of its family, the one without `haddr`.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export interface SockaddrMctp {
  family: G.AddressFamily.AF_MCTP;
  /** Network number; MCTP_NET_ANY is any. 32 bits. C: `smctp_network`. */
  network: number;
  /** Endpoint ID; MCTP_ADDR_ANY is any, MCTP_ADDR_BCAST all. 8 bits. C: `smctp_addr.s_addr`. */
  addr: number;
  /** Message type. 8 bits. C: `smctp_type`. */
  type: number;
  /** Tag, with MCTP_TAG_OWNER when this side has chosen it. 8 bits. C: `smctp_tag`. */
  tag: number;
}

/**
 * The address of an NFC_SOCKPROTO_LLCP socket.
 *
 * C: `struct sockaddr_nfc_llcp`, 96 bytes. Of the addresses of its family, the one with `serviceName`.
 *
 * @see linux/nfc.h
 */
export interface SockaddrNfcLlcp {
  family: G.AddressFamily.AF_NFC;
  /** Number of the NFC device. 32 bits. C: `dev_idx`. */
  devIdx: number;
  /** Number of the target it has found. 32 bits. 0 when not given. C: `target_idx`. */
  targetIdx?: number;
  /** NFC_PROTO_NFC_DEP. 32 bits. C: `nfc_protocol`. */
  nfcProtocol: number;
  /** Access point of the destination, if known. 8 bits. 0 when not given. C: `dsap`. */
  dsap?: number;
  /** Access point of this side; 0 lets the kernel choose. 8 bits. 0 when not given. C: `ssap`. */
  ssap?: number;
  /** URI of the service, '' for none: 'urn:nfc:sn:snep'. At most 63 bytes of UTF-8; a Uint8Array when they are not. C: `service_name`. */
  serviceName: string | Uint8Array;
}

/**
 * The address of an NFC_SOCKPROTO_RAW socket: a target.
 *
 * C: `struct sockaddr_nfc`, 16 bytes. Of the addresses of its family, the one without `serviceName`.
 *
 * @see linux/nfc.h
 */
export interface SockaddrNfc {
  family: G.AddressFamily.AF_NFC;
  /** Number of the NFC device. 32 bits. C: `dev_idx`. */
  devIdx: number;
  /** Number of the target it has found. 32 bits. C: `target_idx`. */
  targetIdx: number;
  /** One of NFC_PROTO_*. 32 bits. C: `nfc_protocol`. */
  nfcProtocol: number;
}

/**
 * An address of Phonet, the protocol of Nokia's modems.
 *
 * C: `struct sockaddr_pn`, 16 bytes.
 *
 * @see https://docs.kernel.org/networking/phonet.html
 */
export interface SockaddrPn {
  family: G.AddressFamily.AF_PHONET;
  /** Object: the low 8 bits of the port. 8 bits. C: `spn_obj`. */
  obj: number;
  /** Device; its low 2 bits are the upper ones of the port. 8 bits. C: `spn_dev`. */
  dev: number;
  /** Resource, which tells services apart. 8 bits. 0 when not given. C: `spn_resource`. */
  resource?: number;
}

/**
 * A PPPoE session.
 *
 * C: `struct sockaddr_pppox`, 30 bytes. Told from the other addresses of its family by `protocol`.
 *
 * @see linux/if_pppox.h
 */
export interface SockaddrPppoe {
  family: G.AddressFamily.AF_PPPOX;
  /** PX_PROTO_OE. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_OE;
  /** Session number; 0 in connect(2) ends the session. 16 bits. C: `sa_addr.pppoe.sid`. */
  sid: number;
  /** Ethernet address of the peer. 6 bytes. C: `sa_addr.pppoe.remote`. */
  remote: Uint8Array;
  /** Name of the Ethernet interface. At most 15 bytes of UTF-8 without NULs; all 16 as a Uint8Array when they are something else. C: `sa_addr.pppoe.dev`. */
  dev: string | Uint8Array;
}

/**
 * A PPTP call.
 *
 * C: `struct sockaddr_pppox`, 30 bytes. Told from the other addresses of its family by `protocol`.
 *
 * @see linux/if_pppox.h
 */
export interface SockaddrPptp {
  family: G.AddressFamily.AF_PPPOX;
  /** PX_PROTO_PPTP. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_PPTP;
  /** Call number; 0 lets the kernel choose in bind(2). 16 bits. C: `sa_addr.pptp.call_id`. */
  callId: number;
  /** IPv4 address. Like '192.0.2.1'. C: `sa_addr.pptp.sin_addr`. */
  addr: string;
}

/**
 * An L2TPv2 session over IPv4.
 *
 * C: `struct sockaddr_pppol2tp`, 38 bytes. Told from the other addresses of its family by `protocol`, `version`, `addr.family`.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export interface SockaddrPppol2tp {
  family: G.AddressFamily.AF_PPPOX;
  /** Of L2TP, as the struct is meant for: 2. Told from the length. */
  version: 2;
  /** PX_PROTO_OL2TP. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_OL2TP;
  /** Process that has the descriptor; 0 is this one. 32 bits, signed. 0 when not given. C: `pppol2tp.pid`. */
  pid?: number;
  /** The tunnel's UDP socket; -1 when the kernel has made it. 32 bits, signed. C: `pppol2tp.fd`. */
  fd: number;
  /** The peer's address. C: `pppol2tp.addr`. */
  addr: SockaddrIn;
  /** Number of the tunnel on this side. 16 bits. C: `pppol2tp.s_tunnel`. */
  sTunnel: number;
  /** Number of the session on this side; 0 for the socket that manages the tunnel. 16 bits. C: `pppol2tp.s_session`. */
  sSession: number;
  /** Number of the tunnel on the peer's side. 16 bits. C: `pppol2tp.d_tunnel`. */
  dTunnel: number;
  /** Number of the session on the peer's side. 16 bits. C: `pppol2tp.d_session`. */
  dSession: number;
}

/**
 * An L2TPv2 session over IPv6.
 *
 * C: `struct sockaddr_pppol2tpin6`, 50 bytes. Told from the other addresses of its family by `protocol`, `version`, `addr.family`.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export interface SockaddrPppol2tpin6 {
  family: G.AddressFamily.AF_PPPOX;
  /** Of L2TP, as the struct is meant for: 2. Told from the length. */
  version: 2;
  /** PX_PROTO_OL2TP. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_OL2TP;
  /** Process that has the descriptor; 0 is this one. 32 bits, signed. 0 when not given. C: `pppol2tp.pid`. */
  pid?: number;
  /** The tunnel's UDP socket; -1 when the kernel has made it. 32 bits, signed. C: `pppol2tp.fd`. */
  fd: number;
  /** Number of the tunnel on this side. 16 bits. C: `pppol2tp.s_tunnel`. */
  sTunnel: number;
  /** Number of the session on this side; 0 for the socket that manages the tunnel. 16 bits. C: `pppol2tp.s_session`. */
  sSession: number;
  /** Number of the tunnel on the peer's side. 16 bits. C: `pppol2tp.d_tunnel`. */
  dTunnel: number;
  /** Number of the session on the peer's side. 16 bits. C: `pppol2tp.d_session`. */
  dSession: number;
  /** The peer's address. C: `pppol2tp.addr`. */
  addr: SockaddrIn6;
}

/**
 * An L2TPv3 session over IPv4.
 *
 * C: `struct sockaddr_pppol2tpv3`, 46 bytes. Told from the other addresses of its family by `protocol`, `version`, `addr.family`.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export interface SockaddrPppol2tpv3 {
  family: G.AddressFamily.AF_PPPOX;
  /** Of L2TP, as the struct is meant for: 3. Told from the length. */
  version: 3;
  /** PX_PROTO_OL2TP. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_OL2TP;
  /** Process that has the descriptor; 0 is this one. 32 bits, signed. 0 when not given. C: `pppol2tp.pid`. */
  pid?: number;
  /** The tunnel's UDP or L2TP socket; -1 when the kernel has made it. 32 bits, signed. C: `pppol2tp.fd`. */
  fd: number;
  /** The peer's address. C: `pppol2tp.addr`. */
  addr: SockaddrIn;
  /** Number of the tunnel on this side. 32 bits. C: `pppol2tp.s_tunnel`. */
  sTunnel: number;
  /** Number of the session on this side; 0 for the socket that manages the tunnel. 32 bits. C: `pppol2tp.s_session`. */
  sSession: number;
  /** Number of the tunnel on the peer's side. 32 bits. C: `pppol2tp.d_tunnel`. */
  dTunnel: number;
  /** Number of the session on the peer's side. 32 bits. C: `pppol2tp.d_session`. */
  dSession: number;
}

/**
 * An L2TPv3 session over IPv6.
 *
 * C: `struct sockaddr_pppol2tpv3in6`, 58 bytes. Told from the other addresses of its family by `protocol`, `version`, `addr.family`.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export interface SockaddrPppol2tpv3in6 {
  family: G.AddressFamily.AF_PPPOX;
  /** Of L2TP, as the struct is meant for: 3. Told from the length. */
  version: 3;
  /** PX_PROTO_OL2TP. C: `sa_protocol`. */
  protocol: G.PppoxProtocol.PX_PROTO_OL2TP;
  /** Process that has the descriptor; 0 is this one. 32 bits, signed. 0 when not given. C: `pppol2tp.pid`. */
  pid?: number;
  /** The tunnel's UDP or L2TP socket; -1 when the kernel has made it. 32 bits, signed. C: `pppol2tp.fd`. */
  fd: number;
  /** Number of the tunnel on this side. 32 bits. C: `pppol2tp.s_tunnel`. */
  sTunnel: number;
  /** Number of the session on this side; 0 for the socket that manages the tunnel. 32 bits. C: `pppol2tp.s_session`. */
  sSession: number;
  /** Number of the tunnel on the peer's side. 32 bits. C: `pppol2tp.d_tunnel`. */
  dTunnel: number;
  /** Number of the session on the peer's side. 32 bits. C: `pppol2tp.d_session`. */
  dSession: number;
  /** The peer's address. C: `pppol2tp.addr`. */
  addr: SockaddrIn6;
}

/**
 * An address of the Qualcomm IPC router.
 *
 * C: `struct sockaddr_qrtr`, 12 bytes.
 *
 * @see linux/qrtr.h
 */
export interface SockaddrQrtr {
  family: G.AddressFamily.AF_QIPCRTR;
  /** Node; QRTR_NODE_BCAST is all. 32 bits. C: `sq_node`. */
  node: number;
  /** Port; QRTR_PORT_CTRL is the node's name service. 32 bits. C: `sq_port`. */
  port: number;
}

/**
 * A ROSE address with up to 6 digipeaters.
 *
 * C: `struct full_sockaddr_rose`, 64 bytes. Of the addresses of its family, the one with `digis`.
 *
 * @see linux/rose.h
 */
export interface FullSockaddrRose {
  family: G.AddressFamily.AF_ROSE;
  /** Address, 10 decimal digits in 4 bits each. 5 bytes. C: `srose_addr`. */
  addr: Uint8Array;
  /** Callsign, each byte shifted left by 1. 7 bytes. C: `srose_call`. */
  call: Uint8Array;
  /** How many digipeaters count. 32 bits. C: `srose_ndigis`. */
  ndigis: number;
  /** Callsigns of 6 digipeaters, zeros where there is none. 42 bytes. C: `srose_digis`. */
  digis: Uint8Array;
}

/**
 * A ROSE address with at most one digipeater.
 *
 * C: `struct sockaddr_rose`, 28 bytes. Of the addresses of its family, the one without `digis`.
 *
 * @see linux/rose.h
 */
export interface SockaddrRose {
  family: G.AddressFamily.AF_ROSE;
  /** Address, 10 decimal digits in 4 bits each. 5 bytes. C: `srose_addr`. */
  addr: Uint8Array;
  /** Callsign, each byte shifted left by 1. 7 bytes. C: `srose_call`. */
  call: Uint8Array;
  /** 1 when the digipeater counts, else 0. 32 bits, signed. C: `srose_ndigis`. */
  ndigis: number;
  /** Callsign of the digipeater, zeros when there is none. 7 bytes. C: `srose_digi`. */
  digi: Uint8Array;
}

/**
 * An RxRPC service over IPv4.
 *
 * C: `struct sockaddr_rxrpc`, 36 bytes. Told from the other addresses of its family by `transport.family`.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export interface SockaddrRxrpcIn {
  family: G.AddressFamily.AF_RXRPC;
  /** Service number; 0 in bind(2) for a client. 16 bits. C: `srx_service`. */
  service: number;
  /** Type of the socket below, SOCK_DGRAM. 16 bits. C: `transport_type`. */
  transportType: number;
  /** The address below. C: `transport.sin`. */
  transport: SockaddrIn;
}

/**
 * An RxRPC service over IPv6.
 *
 * C: `struct sockaddr_rxrpc`, 36 bytes. Told from the other addresses of its family by `transport.family`.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export interface SockaddrRxrpcIn6 {
  family: G.AddressFamily.AF_RXRPC;
  /** Service number; 0 in bind(2) for a client. 16 bits. C: `srx_service`. */
  service: number;
  /** Type of the socket below, SOCK_DGRAM. 16 bits. C: `transport_type`. */
  transportType: number;
  /** The address below. C: `transport.sin6`. */
  transport: SockaddrIn6;
}

/**
 * A range of TIPC service instances, to bind, or to send to all of.
 *
 * C: `struct sockaddr_tipc`, 16 bytes. Told from the other addresses of its family by `addrtype`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export interface SockaddrTipcRange {
  family: G.AddressFamily.AF_TIPC;
  /** TIPC_SERVICE_RANGE; as a destination also called TIPC_ADDR_MCAST. C: `addrtype`. */
  addrtype: G.TipcAddressType.TIPC_SERVICE_RANGE | G.TipcAddressType.TIPC_ADDR_MCAST;
  /** How far bind(2) publishes: TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE, negative to withdraw. 8 bits, signed. 0 when not given. C: `scope`. */
  scope?: number;
  /** Service type. 32 bits. C: `addr.nameseq.type`. */
  type: number;
  /** First instance. 32 bits. C: `addr.nameseq.lower`. */
  lower: number;
  /** Last instance. 32 bits. C: `addr.nameseq.upper`. */
  upper: number;
}

/**
 * A TIPC service instance, to connect or send to, or to bind.
 *
 * C: `struct sockaddr_tipc`, 16 bytes. Told from the other addresses of its family by `addrtype`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export interface SockaddrTipcService {
  family: G.AddressFamily.AF_TIPC;
  /** TIPC_SERVICE_ADDR. C: `addrtype`. */
  addrtype: G.TipcAddressType.TIPC_SERVICE_ADDR;
  /** How far bind(2) publishes: TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE, negative to withdraw. 8 bits, signed. 0 when not given. C: `scope`. */
  scope?: number;
  /** Service type. 32 bits. C: `addr.name.name.type`. */
  type: number;
  /** Instance. 32 bits. C: `addr.name.name.instance`. */
  instance: number;
  /** Node to look on; 0 is anywhere, the nearest first. 32 bits. 0 when not given. C: `addr.name.domain`. */
  domain?: number;
}

/**
 * One TIPC socket; what getsockname(2) and recvfrom(2) give.
 *
 * C: `struct sockaddr_tipc`, 16 bytes. Told from the other addresses of its family by `addrtype`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export interface SockaddrTipcSocket {
  family: G.AddressFamily.AF_TIPC;
  /** TIPC_SOCKET_ADDR. C: `addrtype`. */
  addrtype: G.TipcAddressType.TIPC_SOCKET_ADDR;
  /** Not used. 8 bits, signed. 0 when not given. C: `scope`. */
  scope?: number;
  /** The socket's number on its node. 32 bits. C: `addr.id.ref`. */
  ref: number;
  /** Its node. 32 bits. C: `addr.id.node`. */
  node: number;
}

/**
 * An X.25 address.
 *
 * C: `struct sockaddr_x25`, 18 bytes.
 *
 * @see x25(7)
 */
export interface SockaddrX25 {
  family: G.AddressFamily.AF_X25;
  /** X.121 address in decimal digits, '' for any. At most 15 bytes of UTF-8 without NULs; all 16 as a Uint8Array when they are something else. C: `sx25_addr`. */
  addr: string | Uint8Array;
}

/**
 * A queue of an interface, to which an AF_XDP socket is bound.
 *
 * C: `struct sockaddr_xdp`, 16 bytes.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export interface SockaddrXdp {
  family: G.AddressFamily.AF_XDP;
  /** XDP_COPY, XDP_ZEROCOPY, XDP_SHARED_UMEM and XDP_USE_NEED_WAKEUP. 16 bits. 0 when not given. C: `sxdp_flags`. */
  flags?: number;
  /** Interface number. 32 bits. C: `sxdp_ifindex`. */
  ifindex: number;
  /** Number of the interface's queue. 32 bits. C: `sxdp_queue_id`. */
  queueId: number;
  /** The socket whose memory is shared, with XDP_SHARED_UMEM. 32 bits. 0 when not given. C: `sxdp_shared_umem_fd`. */
  sharedUmemFd?: number;
}

/** C's `struct sockaddr_caif` in all its forms. */
export type SockaddrCaif = SockaddrCaifRfm | SockaddrCaifDbg | SockaddrCaifUtil | SockaddrCaifAt | SockaddrCaifDgm;

/** C's `struct sockaddr_can` in all its forms. */
export type SockaddrCan = SockaddrCanIsotp | SockaddrCanJ1939 | SockaddrCanRaw;

/** C's `struct sockaddr_ieee802154` in all its forms. */
export type SockaddrIeee802154 = SockaddrIeee802154Short | SockaddrIeee802154Long | SockaddrIeee802154None;

/** C's `struct sockaddr_pppox` in all its forms. */
export type SockaddrPppox = SockaddrPppoe | SockaddrPptp;

/** C's `struct sockaddr_rxrpc` in all its forms. */
export type SockaddrRxrpc = SockaddrRxrpcIn | SockaddrRxrpcIn6;

/** C's `struct sockaddr_tipc` in all its forms. */
export type SockaddrTipc = SockaddrTipcRange | SockaddrTipcService | SockaddrTipcSocket;

/** Every address that a layout describes whole. */
export type SockaddrOfForm =
  | SockaddrNl
  | SockaddrVm
  | SockaddrAlg
  | SockaddrAt
  | SockaddrAtmpvc
  | SockaddrAtmsvc
  | FullSockaddrAx25
  | SockaddrAx25
  | SockaddrL2
  | SockaddrHci
  | SockaddrRc
  | SockaddrSco
  | SockaddrCaifRfm
  | SockaddrCaifDbg
  | SockaddrCaifUtil
  | SockaddrCaifAt
  | SockaddrCaifDgm
  | SockaddrCanIsotp
  | SockaddrCanJ1939
  | SockaddrCanRaw
  | SockaddrIeee802154Short
  | SockaddrIeee802154Long
  | SockaddrIeee802154None
  | SockaddrIpx
  | SockaddrIucv
  | SockaddrLlc
  | SockaddrMctpExt
  | SockaddrMctp
  | SockaddrNfcLlcp
  | SockaddrNfc
  | SockaddrPn
  | SockaddrPppoe
  | SockaddrPptp
  | SockaddrPppol2tp
  | SockaddrPppol2tpin6
  | SockaddrPppol2tpv3
  | SockaddrPppol2tpv3in6
  | SockaddrQrtr
  | FullSockaddrRose
  | SockaddrRose
  | SockaddrRxrpcIn
  | SockaddrRxrpcIn6
  | SockaddrTipcRange
  | SockaddrTipcService
  | SockaddrTipcSocket
  | SockaddrX25
  | SockaddrXdp
;
