// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { Form } from '../address/form.js';
import type { Layout } from '../struct.js';

/**
 * An IPv4 socket address.
 *
 * @see ip(7)
 */
export const sockaddr_in = {
  name: 'sockaddr_in',
  size: 16,
  fields: {
    /** Always AF_INET. C: `sin_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Port, 0 to 65535. C: `sin_port`. */
    port: { kind: 'be16', offset: 2, size: 2 },
    /** Address, 4 bytes as on the wire. C: `sin_addr`. */
    addr: { kind: 'bytes', offset: 4, size: 4 },
    /** Padding to the size of struct sockaddr. C: `sin_zero`. */
    zero: { kind: 'bytes', offset: 8, size: 8 },
  },
} as const satisfies Layout;

/**
 * An IPv6 socket address.
 *
 * @see ipv6(7)
 */
export const sockaddr_in6 = {
  name: 'sockaddr_in6',
  size: 28,
  fields: {
    /** Always AF_INET6. C: `sin6_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Port, 0 to 65535. C: `sin6_port`. */
    port: { kind: 'be16', offset: 2, size: 2 },
    /** Traffic class and flow label. C: `sin6_flowinfo`. */
    flowinfo: { kind: 'be32', offset: 4, size: 4 },
    /** Address, 16 bytes as on the wire. C: `sin6_addr`. */
    addr: { kind: 'bytes', offset: 8, size: 16 },
    /** Interface number of a link-local address. C: `sin6_scope_id`. */
    scopeId: { kind: 'u32', offset: 24, size: 4 },
  },
} as const satisfies Layout;

/**
 * A local socket address; its length is part of its meaning.
 *
 * @see unix(7)
 */
export const sockaddr_un = {
  name: 'sockaddr_un',
  size: 110,
  fields: {
    /** Always AF_UNIX. C: `sun_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Pathname, or a NUL and an abstract name. C: `sun_path`. */
    path: { kind: 'bytes', offset: 2, size: 108 },
  },
} as const satisfies Layout;

/**
 * A link-layer address.
 *
 * @see packet(7)
 */
export const sockaddr_ll = {
  name: 'sockaddr_ll',
  size: 20,
  fields: {
    /** Always AF_PACKET. C: `sll_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** EtherType, one of ETH_P_*. C: `sll_protocol`. */
    protocol: { kind: 'be16', offset: 2, size: 2 },
    /** Interface number; 0 is any. C: `sll_ifindex`. */
    ifindex: { kind: 'i32', offset: 4, size: 4 },
    /** Hardware type, one of ARPHRD_*; set on receive. C: `sll_hatype`. */
    hatype: { kind: 'u16', offset: 8, size: 2 },
    /** Packet type, one of PACKET_HOST and its siblings; set on receive. C: `sll_pkttype`. */
    pkttype: { kind: 'u8', offset: 10, size: 1 },
    /** Length of the hardware address. C: `sll_halen`. */
    halen: { kind: 'u8', offset: 11, size: 1 },
    /** Hardware address, 8 bytes of room. C: `sll_addr`. */
    addr: { kind: 'bytes', offset: 12, size: 8 },
  },
} as const satisfies Layout;

/**
 * A netlink address.
 *
 * @see netlink(7)
 */
export const sockaddr_nl = () => ({
  name: 'sockaddr_nl',
  size: 12,
  fields: {
    /** Always AF_NETLINK. C: `nl_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Always zero. C: `nl_pad`. */
    pad: { kind: 'u16', offset: 2, size: 2, hidden: true },
    /** Port, usually a process number: 0 is the kernel, or, in bind(2), a request to choose one. C: `nl_pid`. */
    pid: { kind: 'u32', offset: 4, size: 4 },
    /** Multicast groups, a bit each. C: `nl_groups`. */
    groups: { kind: 'u32', offset: 8, size: 4 },
  },
}) as const satisfies Form;

/**
 * A virtual machine socket address.
 *
 * @see vsock(7)
 */
export const sockaddr_vm = () => ({
  name: 'sockaddr_vm',
  size: 16,
  fields: {
    /** Always AF_VSOCK. C: `svm_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Always zero. C: `svm_reserved1`. */
    reserved1: { kind: 'u16', offset: 2, size: 2, hidden: true },
    /** Port; VMADDR_PORT_ANY lets the kernel choose. C: `svm_port`. */
    port: { kind: 'u32', offset: 4, size: 4 },
    /** Context identifier of the machine, one of VMADDR_CID_* or a number that the host has given. C: `svm_cid`. */
    cid: { kind: 'u32', offset: 8, size: 4 },
    /** VMADDR_FLAG_TO_HOST, or 0. C: `svm_flags`. */
    flags: { kind: 'u8', offset: 12, size: 1, optional: true },
    /** Padding to the size of struct sockaddr. C: `svm_zero`. */
    zero: { kind: 'bytes', offset: 13, size: 3, hidden: true },
  },
}) as const satisfies Form;

/**
 * An algorithm of the kernel's crypto API.
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export const sockaddr_alg = () => ({
  name: 'sockaddr_alg',
  size: 88,
  fields: {
    /** Always AF_ALG. C: `salg_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Kind of algorithm: 'hash', 'skcipher', 'aead', 'rng', 'akcipher'. C: `salg_type`. */
    type: { kind: 'text', offset: 2, size: 14 },
    /** Features to have. C: `salg_feat`. */
    feat: { kind: 'u32', offset: 16, size: 4, optional: true },
    /** Which features matter. C: `salg_mask`. */
    mask: { kind: 'u32', offset: 20, size: 4, optional: true },
    /** The algorithm: 'sha256', 'cbc(aes)'. C: `salg_name`. */
    name: { kind: 'text', offset: 24, size: 64 },
  },
}) as const satisfies Form;

/**
 * An AppleTalk address.
 *
 * @see ddp(7)
 */
export const sockaddr_at = () => ({
  name: 'sockaddr_at',
  size: 16,
  fields: {
    /** Always AF_APPLETALK. C: `sat_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Port; 0 lets the kernel choose. C: `sat_port`. */
    port: { kind: 'u8', offset: 2, size: 1 },
    /** Network; 0 is this one. C: `sat_addr.s_net`. */
    net: { kind: 'be16', offset: 4, size: 2 },
    /** Node; 0 is this one, 255 all. C: `sat_addr.s_node`. */
    node: { kind: 'u8', offset: 6, size: 1 },
  },
}) as const satisfies Form;

/**
 * An ATM permanent virtual circuit.
 *
 * @see linux/atm.h
 */
export const sockaddr_atmpvc = () => ({
  name: 'sockaddr_atmpvc',
  size: 12,
  fields: {
    /** Always AF_ATMPVC. C: `sap_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the ATM interface; ATM_ITF_ANY, -1, is any. C: `sap_addr.itf`. */
    itf: { kind: 'i16', offset: 4, size: 2 },
    /** Virtual path; ATM_VPI_ANY, -1, is any. C: `sap_addr.vpi`. */
    vpi: { kind: 'i16', offset: 6, size: 2 },
    /** Virtual channel; ATM_VCI_ANY, -1, is any. C: `sap_addr.vci`. */
    vci: { kind: 'i32', offset: 8, size: 4 },
  },
}) as const satisfies Form;

/**
 * An ATM address of switched circuits.
 *
 * @see linux/atm.h
 */
export const sockaddr_atmsvc = () => ({
  name: 'sockaddr_atmsvc',
  size: 44,
  fields: {
    /** Always AF_ATMSVC. C: `sas_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Private address, an ATM end system address; zeros when there is none. C: `sas_addr.prv`. */
    prv: { kind: 'bytes', offset: 4, size: 20 },
    /** Public address, E.164 digits; '' when there is none. C: `sas_addr.pub`. */
    pub: { kind: 'text', offset: 24, size: 13 },
    /** Part in a leaf-initiated join, one of ATM_LIJ*. C: `sas_addr.lij_type`. */
    lijType: { kind: 'u8', offset: 37, size: 1, optional: true },
    /** Identifier of the leaf-initiated join. C: `sas_addr.lij_id`. */
    lijId: { kind: 'u32', offset: 40, size: 4, optional: true },
  },
}) as const satisfies Form;

/**
 * An AX.25 or NET/ROM address with the stations on its way.
 *
 * @see https://docs.kernel.org/networking/ax25.html
 */
export const full_sockaddr_ax25 = () => ({
  name: 'full_sockaddr_ax25',
  size: 72,
  when: ['digipeater'],
  fields: {
    /** The family. C: `fsa_ax25.sax25_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Callsign, each byte shifted left by 1. C: `fsa_ax25.sax25_call`. */
    call: { kind: 'bytes', offset: 2, size: 7 },
    /** How many of the 8 digipeaters count. C: `fsa_ax25.sax25_ndigis`. */
    ndigis: { kind: 'i32', offset: 12, size: 4 },
    /** Callsigns of 8 digipeaters, zeros where there is none. C: `fsa_digipeater`. */
    digipeater: { kind: 'bytes', offset: 16, size: 56 },
  },
}) as const satisfies Form;

/**
 * An AX.25 or NET/ROM address.
 *
 * @see https://docs.kernel.org/networking/ax25.html
 */
export const sockaddr_ax25 = () => ({
  name: 'sockaddr_ax25',
  size: 16,
  fields: {
    /** The family. C: `sax25_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Callsign, each byte shifted left by 1. C: `sax25_call`. */
    call: { kind: 'bytes', offset: 2, size: 7 },
    /** Number of digipeaters that follow, 0 here; a user number in requests of ioctl(2). C: `sax25_ndigis`. */
    ndigis: { kind: 'i32', offset: 12, size: 4, optional: true },
  },
}) as const satisfies Form;

/**
 * The address of a BTPROTO_L2CAP socket.
 *
 * @see l2cap(7)
 */
export const sockaddr_l2 = () => ({
  name: 'sockaddr_l2',
  size: 14,
  when: ['psm'],
  fields: {
    /** Always AF_BLUETOOTH. C: `l2_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Protocol and service multiplexer; 0 lets the kernel choose in bind(2), and goes with a fixed `cid`. C: `l2_psm`. */
    psm: { kind: 'le16', offset: 2, size: 2 },
    /** The device: the bytes in the reverse of how they are written; zeros are any. C: `l2_bdaddr`. */
    bdaddr: { kind: 'bytes', offset: 4, size: 6 },
    /** Fixed channel of Bluetooth LE, such as 4 for ATT. C: `l2_cid`. */
    cid: { kind: 'le16', offset: 10, size: 2, optional: true },
    /** Kind of address: 0 is BR/EDR, 1 LE public, 2 LE random. C: `l2_bdaddr_type`. */
    bdaddrType: { kind: 'u8', offset: 12, size: 1, optional: true },
  },
}) as const satisfies Form;

/**
 * The address of a BTPROTO_HCI socket.
 *
 * @see bluetooth/hci.h
 */
export const sockaddr_hci = () => ({
  name: 'sockaddr_hci',
  size: 6,
  when: ['dev'],
  fields: {
    /** Always AF_BLUETOOTH. C: `hci_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the controller; 0xffff is none. C: `hci_dev`. */
    dev: { kind: 'u16', offset: 2, size: 2 },
    /** What is spoken: 0 raw, 1 user, 2 monitor, 3 control, 4 logging. C: `hci_channel`. */
    channel: { kind: 'u16', offset: 4, size: 2, optional: true },
  },
}) as const satisfies Form;

/**
 * The address of a BTPROTO_RFCOMM socket; bytes of a BTPROTO_ISO socket, whose struct has the same form, look like one.
 *
 * @see rfcomm(7)
 */
export const sockaddr_rc = () => ({
  name: 'sockaddr_rc',
  size: 10,
  when: ['channel'],
  fields: {
    /** Always AF_BLUETOOTH. C: `rc_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** The device: the bytes in the reverse of how they are written; zeros are any. C: `rc_bdaddr`. */
    bdaddr: { kind: 'bytes', offset: 2, size: 6 },
    /** Server channel, 1 to 30; 0 lets the kernel choose in bind(2). C: `rc_channel`. */
    channel: { kind: 'u8', offset: 8, size: 1 },
  },
}) as const satisfies Form;

/**
 * The address of a BTPROTO_SCO socket.
 *
 * @see sco(7)
 */
export const sockaddr_sco = () => ({
  name: 'sockaddr_sco',
  size: 8,
  fields: {
    /** Always AF_BLUETOOTH. C: `sco_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** The device: the bytes in the reverse of how they are written; zeros are any. C: `sco_bdaddr`. */
    bdaddr: { kind: 'bytes', offset: 2, size: 6 },
  },
}) as const satisfies Form;

/**
 * The address of a CAIFPROTO_RFM socket: files of the modem. As the longest of its union it is what all bytes decode to.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export const sockaddr_caif_rfm = () => ({
  name: 'sockaddr_caif',
  size: 24,
  when: ['volume'],
  fields: {
    /** Always AF_CAIF. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the connection. C: `u.rfm.connection_id`. */
    connectionId: { kind: 'u32', offset: 4, size: 4 },
    /** Volume to mount. C: `u.rfm.volume`. */
    volume: { kind: 'text', offset: 8, size: 16 },
  },
}) as const satisfies Form;

/**
 * The address of a CAIFPROTO_DEBUG socket.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export const sockaddr_caif_dbg = () => ({
  name: 'sockaddr_caif',
  size: 24,
  when: ['type', 'service'],
  fields: {
    /** Always AF_CAIF. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** One of CAIF_DEBUG_*. C: `u.dbg.type`. */
    type: { kind: 'u8', offset: 4, size: 1 },
    /** CAIF_RADIO_DEBUG_SERVICE or CAIF_APP_DEBUG_SERVICE. C: `u.dbg.service`. */
    service: { kind: 'u8', offset: 5, size: 1 },
  },
}) as const satisfies Form;

/**
 * The address of a CAIFPROTO_UTIL socket.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export const sockaddr_caif_util = () => ({
  name: 'sockaddr_caif',
  size: 24,
  when: ['service'],
  fields: {
    /** Always AF_CAIF. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Name of the utility. C: `u.util.service`. */
    service: { kind: 'text', offset: 4, size: 16 },
  },
}) as const satisfies Form;

/**
 * The address of a CAIFPROTO_AT socket.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export const sockaddr_caif_at = () => ({
  name: 'sockaddr_caif',
  size: 24,
  when: ['type'],
  fields: {
    /** Always AF_CAIF. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** CAIF_ATTYPE_PLAIN. C: `u.at.type`. */
    type: { kind: 'u8', offset: 4, size: 1 },
  },
}) as const satisfies Form;

/**
 * The address of a CAIFPROTO_DATAGRAM or CAIFPROTO_DATAGRAM_LOOP socket.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export const sockaddr_caif_dgm = () => ({
  name: 'sockaddr_caif',
  size: 24,
  fields: {
    /** Always AF_CAIF. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the connection, the NSAPI of the packet data session. C: `u.dgm.connection_id`. */
    connectionId: { kind: 'u32', offset: 4, size: 4 },
  },
}) as const satisfies Form;

/**
 * The address of a CAN_ISOTP socket: an interface and two CAN identifiers.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export const sockaddr_can_isotp = () => ({
  name: 'sockaddr_can',
  size: 16,
  when: ['rxId'],
  fields: {
    /** Always AF_CAN. C: `can_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Interface number. C: `can_ifindex`. */
    ifindex: { kind: 'i32', offset: 4, size: 4 },
    /** CAN identifier to receive, with CAN_EFF_FLAG when it has 29 bits. C: `can_addr.tp.rx_id`. */
    rxId: { kind: 'u32', offset: 8, size: 4 },
    /** CAN identifier to send with, with CAN_EFF_FLAG when it has 29 bits. C: `can_addr.tp.tx_id`. */
    txId: { kind: 'u32', offset: 12, size: 4 },
  },
}) as const satisfies Form;

/**
 * The address of a CAN_J1939 socket: an interface, a node by NAME or by number, and a parameter group.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export const sockaddr_can_j1939 = () => ({
  name: 'sockaddr_can',
  size: 24,
  when: ['pgn'],
  fields: {
    /** Always AF_CAN. C: `can_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Interface number; 0 is any. C: `can_ifindex`. */
    ifindex: { kind: 'i32', offset: 4, size: 4 },
    /** The node's NAME; J1939_NO_NAME, 0n, when `addr` is what counts. C: `can_addr.j1939.name`. */
    name: { kind: 'u64', offset: 8, size: 8, optional: true },
    /** Parameter group number; J1939_NO_PGN is none. C: `can_addr.j1939.pgn`. */
    pgn: { kind: 'u32', offset: 16, size: 4 },
    /** The node's address; J1939_NO_ADDR is none, or all as a destination. C: `can_addr.j1939.addr`. */
    addr: { kind: 'u8', offset: 20, size: 1 },
  },
}) as const satisfies Form;

/**
 * The address of a CAN_RAW or CAN_BCM socket: an interface and nothing else.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export const sockaddr_can_raw = () => ({
  name: 'sockaddr_can',
  size: 8,
  fields: {
    /** Always AF_CAN. C: `can_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Interface number; 0 is all CAN interfaces. C: `can_ifindex`. */
    ifindex: { kind: 'i32', offset: 4, size: 4 },
  },
}) as const satisfies Form;

/**
 * When a timer expires: first, and then how often.
 *
 * @see timerfd_create(2)
 */
export const itimerspec = {
  name: 'itimerspec',
  size: 32,
  fields: {
    /** Period in whole seconds; 0 with no nanoseconds is a timer that expires once. C: `it_interval.tv_sec`. */
    intervalSec: { kind: 'u64', offset: 0, size: 8 },
    /** The rest of the period, in nanoseconds. C: `it_interval.tv_nsec`. */
    intervalNsec: { kind: 'u64', offset: 8, size: 8 },
    /** First expiry in whole seconds; 0 with no nanoseconds stops the timer. C: `it_value.tv_sec`. */
    valueSec: { kind: 'u64', offset: 16, size: 8 },
    /** The rest of the first expiry, in nanoseconds. C: `it_value.tv_nsec`. */
    valueNsec: { kind: 'u64', offset: 24, size: 8 },
  },
} as const satisfies Layout;

/**
 * Any socket address, as calls are declared to take it.
 *
 * @see sockaddr(3type)
 */
export const sockaddr = {
  name: 'sockaddr',
  size: 16,
  fields: {
    /** Which family the address is of. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** The rest, as the family has it. C: `sa_data`. */
    data: { kind: 'bytes', offset: 2, size: 14 },
  },
} as const satisfies Layout;

/**
 * Room for the address of any family.
 *
 * @see sockaddr(3type)
 */
export const sockaddr_storage = {
  name: 'sockaddr_storage',
  size: 128,
  fields: {
    /** Which family the address is of. C: `ss_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
  },
} as const satisfies Layout;

/**
 * An IPv4 address.
 *
 * @see ip(7)
 */
export const in_addr = {
  name: 'in_addr',
  size: 4,
  fields: {
    /** The address, in network byte order. C: `s_addr`. */
    addr: { kind: 'be32', offset: 0, size: 4 },
  },
} as const satisfies Layout;

/**
 * An IPv6 address.
 *
 * @see ipv6(7)
 */
export const in6_addr = {
  name: 'in6_addr',
  size: 16,
  fields: {
    /** The address, 16 bytes as on the wire. C: `s6_addr`. */
    addr: { kind: 'bytes', offset: 0, size: 16 },
  },
} as const satisfies Layout;

/**
 * A message: where to, from where in memory, with what beside it.
 *
 * @see sendmsg(2)
 */
export const msghdr = {
  name: 'msghdr',
  size: 56,
  fields: {
    /** A pointer to the address. C: `msg_name`. */
    name: { kind: 'bytes', offset: 0, size: 8 },
    /** Its length. C: `msg_namelen`. */
    namelen: { kind: 'u32', offset: 8, size: 4 },
    /** A pointer to the pieces. C: `msg_iov`. */
    iov: { kind: 'bytes', offset: 16, size: 8 },
    /** How many they are, a size_t. C: `msg_iovlen`. */
    iovlen: { kind: 'bytes', offset: 24, size: 8 },
    /** A pointer to the ancillary data. C: `msg_control`. */
    control: { kind: 'bytes', offset: 32, size: 8 },
    /** Its length, a size_t. C: `msg_controllen`. */
    controllen: { kind: 'bytes', offset: 40, size: 8 },
    /** Flags of the received message, MSG_*. C: `msg_flags`. */
    flags: { kind: 'i32', offset: 48, size: 4 },
  },
} as const satisfies Layout;

/**
 * One message of a batch.
 *
 * @see sendmmsg(2)
 */
export const mmsghdr = {
  name: 'mmsghdr',
  size: 64,
  fields: {
    /** The message. C: `msg_hdr`. */
    hdr: { kind: 'bytes', offset: 0, size: 56 },
    /** How many bytes of it were sent or received. C: `msg_len`. */
    len: { kind: 'u32', offset: 56, size: 4 },
  },
} as const satisfies Layout;

/**
 * One piece of a message.
 *
 * @see iovec(3type)
 */
export const iovec = {
  name: 'iovec',
  size: 16,
  fields: {
    /** A pointer to its memory. C: `iov_base`. */
    base: { kind: 'bytes', offset: 0, size: 8 },
    /** Its length, a size_t. C: `iov_len`. */
    len: { kind: 'bytes', offset: 8, size: 8 },
  },
} as const satisfies Layout;

/**
 * One answer of getaddrinfo, and its hints.
 *
 * @see getaddrinfo(3)
 */
export const addrinfo = {
  name: 'addrinfo',
  size: 48,
  fields: {
    /** Flags, AI_*. C: `ai_flags`. */
    flags: { kind: 'i32', offset: 0, size: 4 },
    /** Address family. C: `ai_family`. */
    family: { kind: 'i32', offset: 4, size: 4 },
    /** Socket type. C: `ai_socktype`. */
    socktype: { kind: 'i32', offset: 8, size: 4 },
    /** Protocol. C: `ai_protocol`. */
    protocol: { kind: 'i32', offset: 12, size: 4 },
    /** Length of the address. C: `ai_addrlen`. */
    addrlen: { kind: 'u32', offset: 16, size: 4 },
    /** A pointer to the address. C: `ai_addr`. */
    addr: { kind: 'bytes', offset: 24, size: 8 },
    /** A pointer to the official name of the host. C: `ai_canonname`. */
    canonname: { kind: 'bytes', offset: 32, size: 8 },
    /** A pointer to the next answer. C: `ai_next`. */
    next: { kind: 'bytes', offset: 40, size: 8 },
  },
} as const satisfies Layout;

/**
 * A time, or a span of time.
 *
 * @see clock_gettime(2)
 */
export const timespec = {
  name: 'timespec',
  size: 16,
  fields: {
    /** Whole seconds, a time_t. C: `tv_sec`. */
    sec: { kind: 'bytes', offset: 0, size: 8 },
    /** The rest in nanoseconds, a long. C: `tv_nsec`. */
    nsec: { kind: 'bytes', offset: 8, size: 8 },
  },
} as const satisfies Layout;

/**
 * What a frame of Ethernet begins with.
 *
 * @see packet(7)
 */
export const ether_header = {
  name: 'ether_header',
  size: 14,
  fields: {
    /** Hardware address of who receives it. C: `ether_dhost`. */
    dhost: { kind: 'bytes', offset: 0, size: 6 },
    /** Hardware address of who sent it. C: `ether_shost`. */
    shost: { kind: 'bytes', offset: 6, size: 6 },
    /** What it carries, ETH_P_*, in network order. C: `ether_type`. */
    type: { kind: 'be16', offset: 12, size: 2 },
  },
} as const satisfies Layout;

/**
 * The same in the kernel's names.
 *
 * @see packet(7)
 */
export const ethhdr = {
  name: 'ethhdr',
  size: 14,
  fields: {
    /** Hardware address of who receives it. C: `h_dest`. */
    dest: { kind: 'bytes', offset: 0, size: 6 },
    /** Hardware address of who sent it. C: `h_source`. */
    source: { kind: 'bytes', offset: 6, size: 6 },
    /** What it carries, ETH_P_*, in network order. C: `h_proto`. */
    proto: { kind: 'be16', offset: 12, size: 2 },
  },
} as const satisfies Layout;

/**
 * What every ARP packet begins with.
 *
 * @see arp(7)
 */
export const arphdr = {
  name: 'arphdr',
  size: 8,
  fields: {
    /** Kind of hardware address, ARPHRD_*. C: `ar_hrd`. */
    hrd: { kind: 'be16', offset: 0, size: 2 },
    /** Kind of protocol address, ETH_P_*. C: `ar_pro`. */
    pro: { kind: 'be16', offset: 2, size: 2 },
    /** Length of a hardware address. C: `ar_hln`. */
    hln: { kind: 'u8', offset: 4, size: 1 },
    /** Length of a protocol address. C: `ar_pln`. */
    pln: { kind: 'u8', offset: 5, size: 1 },
    /** What is asked or answered, ARPOP_*. C: `ar_op`. */
    op: { kind: 'be16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * An ARP packet of Ethernet and IPv4.
 *
 * @see arp(7)
 */
export const ether_arp = {
  name: 'ether_arp',
  size: 28,
  fields: {
    /** Kind of hardware address, ARPHRD_ETHER. C: `arp_hrd`. */
    hrd: { kind: 'be16', offset: 0, size: 2 },
    /** Kind of protocol address, ETH_P_IP. C: `arp_pro`. */
    pro: { kind: 'be16', offset: 2, size: 2 },
    /** Length of a hardware address, 6. C: `arp_hln`. */
    hln: { kind: 'u8', offset: 4, size: 1 },
    /** Length of a protocol address, 4. C: `arp_pln`. */
    pln: { kind: 'u8', offset: 5, size: 1 },
    /** What is asked or answered, ARPOP_*. C: `arp_op`. */
    op: { kind: 'be16', offset: 6, size: 2 },
    /** Hardware address of the sender. C: `arp_sha`. */
    sha: { kind: 'bytes', offset: 8, size: 6 },
    /** IPv4 address of the sender. C: `arp_spa`. */
    spa: { kind: 'bytes', offset: 14, size: 4 },
    /** Hardware address of the target. C: `arp_tha`. */
    tha: { kind: 'bytes', offset: 18, size: 6 },
    /** IPv4 address of the target. C: `arp_tpa`. */
    tpa: { kind: 'bytes', offset: 24, size: 4 },
  },
} as const satisfies Layout;

/**
 * An IPv4 header. Its first byte has the version in the high half, and in the low one its length in words of 4 bytes.
 *
 * @see raw(7)
 */
export const iphdr = {
  name: 'iphdr',
  size: 20,
  fields: {
    /** Type of service, IPTOS_*. C: `tos`. */
    tos: { kind: 'u8', offset: 1, size: 1 },
    /** Length of the packet, this header included. C: `tot_len`. */
    totLen: { kind: 'be16', offset: 2, size: 2 },
    /** Number that the fragments of a packet share. C: `id`. */
    id: { kind: 'be16', offset: 4, size: 2 },
    /** Flags, IP_*, and where a fragment begins, in units of 8 bytes. C: `frag_off`. */
    fragOff: { kind: 'be16', offset: 6, size: 2 },
    /** How many routers may pass it on. C: `ttl`. */
    ttl: { kind: 'u8', offset: 8, size: 1 },
    /** What it carries, IPPROTO_*. C: `protocol`. */
    protocol: { kind: 'u8', offset: 9, size: 1 },
    /** Checksum of this header. C: `check`. */
    check: { kind: 'be16', offset: 10, size: 2 },
    /** Who sent it. C: `saddr`. */
    saddr: { kind: 'be32', offset: 12, size: 4 },
    /** Who receives it. C: `daddr`. */
    daddr: { kind: 'be32', offset: 16, size: 4 },
  },
} as const satisfies Layout;

/**
 * The same in the names of BSD.
 *
 * @see raw(7)
 */
export const ip = {
  name: 'ip',
  size: 20,
  fields: {
    /** Type of service, IPTOS_*. C: `ip_tos`. */
    tos: { kind: 'u8', offset: 1, size: 1 },
    /** Length of the packet, this header included. C: `ip_len`. */
    len: { kind: 'be16', offset: 2, size: 2 },
    /** Number that the fragments of a packet share. C: `ip_id`. */
    id: { kind: 'be16', offset: 4, size: 2 },
    /** Flags, IP_*, and where a fragment begins, in units of 8 bytes. C: `ip_off`. */
    off: { kind: 'be16', offset: 6, size: 2 },
    /** How many routers may pass it on. C: `ip_ttl`. */
    ttl: { kind: 'u8', offset: 8, size: 1 },
    /** What it carries, IPPROTO_*. C: `ip_p`. */
    p: { kind: 'u8', offset: 9, size: 1 },
    /** Checksum of this header. C: `ip_sum`. */
    sum: { kind: 'be16', offset: 10, size: 2 },
    /** Who sent it. C: `ip_src`. */
    src: { kind: 'be32', offset: 12, size: 4 },
    /** Who receives it. C: `ip_dst`. */
    dst: { kind: 'be32', offset: 16, size: 4 },
  },
} as const satisfies Layout;

/**
 * An IPv6 header.
 *
 * @see ipv6(7)
 */
export const ip6_hdr = {
  name: 'ip6_hdr',
  size: 40,
  fields: {
    /** Version, traffic class and flow label: 4, 8 and 20 bits. C: `ip6_flow`. */
    flow: { kind: 'be32', offset: 0, size: 4 },
    /** Length of what follows this header. C: `ip6_plen`. */
    plen: { kind: 'be16', offset: 4, size: 2 },
    /** What follows it, IPPROTO_*. C: `ip6_nxt`. */
    nxt: { kind: 'u8', offset: 6, size: 1 },
    /** How many routers may pass it on. C: `ip6_hlim`. */
    hlim: { kind: 'u8', offset: 7, size: 1 },
    /** Who sent it. C: `ip6_src`. */
    src: { kind: 'bytes', offset: 8, size: 16 },
    /** Who receives it. C: `ip6_dst`. */
    dst: { kind: 'bytes', offset: 24, size: 16 },
  },
} as const satisfies Layout;

/**
 * What an ICMP message begins with.
 *
 * @see icmp(7)
 */
export const icmphdr = {
  name: 'icmphdr',
  size: 8,
  fields: {
    /** Type of the message, ICMP_*. C: `type`. */
    type: { kind: 'u8', offset: 0, size: 1 },
    /** Code, which says more of the type. C: `code`. */
    code: { kind: 'u8', offset: 1, size: 1 },
    /** Checksum of the message. C: `checksum`. */
    checksum: { kind: 'be16', offset: 2, size: 2 },
    /** Whose echo it is. C: `un.echo.id`. */
    id: { kind: 'be16', offset: 4, size: 2 },
    /** Which of them. C: `un.echo.sequence`. */
    sequence: { kind: 'be16', offset: 6, size: 2 },
    /** The better router, of ICMP_REDIRECT. C: `un.gateway`. */
    gateway: { kind: 'be32', offset: 4, size: 4 },
    /** Longest packet that would have passed, of ICMP_FRAG_NEEDED. C: `un.frag.mtu`. */
    mtu: { kind: 'be16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * The same in the names of BSD, and room for what follows.
 *
 * @see icmp(7)
 */
export const icmp = {
  name: 'icmp',
  size: 28,
  fields: {
    /** Type of the message, ICMP_*. C: `icmp_type`. */
    type: { kind: 'u8', offset: 0, size: 1 },
    /** Code, which says more of the type. C: `icmp_code`. */
    code: { kind: 'u8', offset: 1, size: 1 },
    /** Checksum of the message. C: `icmp_cksum`. */
    cksum: { kind: 'be16', offset: 2, size: 2 },
    /** Whose echo it is. C: `icmp_id`. */
    id: { kind: 'be16', offset: 4, size: 2 },
    /** Which of them. C: `icmp_seq`. */
    seq: { kind: 'be16', offset: 6, size: 2 },
    /** The better router, of ICMP_REDIRECT. C: `icmp_gwaddr`. */
    gwaddr: { kind: 'be32', offset: 4, size: 4 },
    /** Longest packet that would have passed, of ICMP_FRAG_NEEDED. C: `icmp_nextmtu`. */
    nextmtu: { kind: 'be16', offset: 6, size: 2 },
    /** Where the data begins. C: `icmp_data`. */
    data: { kind: 'bytes', offset: 8, size: 1 },
  },
} as const satisfies Layout;

/**
 * What an ICMPv6 message begins with.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 */
export const icmp6_hdr = {
  name: 'icmp6_hdr',
  size: 8,
  fields: {
    /** Type of the message, ICMP6_* or ND_*. C: `icmp6_type`. */
    type: { kind: 'u8', offset: 0, size: 1 },
    /** Code, which says more of the type. C: `icmp6_code`. */
    code: { kind: 'u8', offset: 1, size: 1 },
    /** Checksum of the message, which the kernel fills in. C: `icmp6_cksum`. */
    cksum: { kind: 'be16', offset: 2, size: 2 },
    /** Whose echo it is. C: `icmp6_id`. */
    id: { kind: 'be16', offset: 4, size: 2 },
    /** Which of them. C: `icmp6_seq`. */
    seq: { kind: 'be16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * A UDP header.
 *
 * @see udp(7)
 */
export const udphdr = {
  name: 'udphdr',
  size: 8,
  fields: {
    /** Port of the sender. C: `source`. */
    source: { kind: 'be16', offset: 0, size: 2 },
    /** Port of the receiver. C: `dest`. */
    dest: { kind: 'be16', offset: 2, size: 2 },
    /** Length of the datagram, this header included. C: `len`. */
    len: { kind: 'be16', offset: 4, size: 2 },
    /** Checksum, 0 for none. C: `check`. */
    check: { kind: 'be16', offset: 6, size: 2 },
    /** `source`, in the names of BSD. C: `uh_sport`. */
    uhSport: { kind: 'be16', offset: 0, size: 2 },
    /** `dest`. C: `uh_dport`. */
    uhDport: { kind: 'be16', offset: 2, size: 2 },
    /** `len`. C: `uh_ulen`. */
    uhUlen: { kind: 'be16', offset: 4, size: 2 },
    /** `check`. C: `uh_sum`. */
    uhSum: { kind: 'be16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * A TCP header. The byte before `th_flags` has its length in the high half, in words of 4 bytes.
 *
 * @see tcp(7)
 */
export const tcphdr = {
  name: 'tcphdr',
  size: 20,
  fields: {
    /** Port of the sender. C: `source`. */
    source: { kind: 'be16', offset: 0, size: 2 },
    /** Port of the receiver. C: `dest`. */
    dest: { kind: 'be16', offset: 2, size: 2 },
    /** Number of the first byte of the segment. C: `seq`. */
    seq: { kind: 'be32', offset: 4, size: 4 },
    /** Number of the byte that is expected next. C: `ack_seq`. */
    ackSeq: { kind: 'be32', offset: 8, size: 4 },
    /** How many bytes may follow. C: `window`. */
    window: { kind: 'be16', offset: 14, size: 2 },
    /** Checksum. C: `check`. */
    check: { kind: 'be16', offset: 16, size: 2 },
    /** Where urgent data ends. C: `urg_ptr`. */
    urgPtr: { kind: 'be16', offset: 18, size: 2 },
    /** `source`, in the names of BSD. C: `th_sport`. */
    thSport: { kind: 'be16', offset: 0, size: 2 },
    /** `dest`. C: `th_dport`. */
    thDport: { kind: 'be16', offset: 2, size: 2 },
    /** `seq`. C: `th_seq`. */
    thSeq: { kind: 'be32', offset: 4, size: 4 },
    /** `ack_seq`. C: `th_ack`. */
    thAck: { kind: 'be32', offset: 8, size: 4 },
    /** Flags: FIN, SYN, RST, PUSH, ACK and URG from bit 0 on. C: `th_flags`. */
    thFlags: { kind: 'u8', offset: 13, size: 1 },
    /** `window`. C: `th_win`. */
    thWin: { kind: 'be16', offset: 14, size: 2 },
    /** `check`. C: `th_sum`. */
    thSum: { kind: 'be16', offset: 16, size: 2 },
    /** `urg_ptr`. C: `th_urp`. */
    thUrp: { kind: 'be16', offset: 18, size: 2 },
  },
} as const satisfies Layout;

/**
 * What a netlink message begins with.
 *
 * @see netlink(7)
 */
export const nlmsghdr = {
  name: 'nlmsghdr',
  size: 16,
  fields: {
    /** Length of the message, this header included. C: `nlmsg_len`. */
    len: { kind: 'u32', offset: 0, size: 4 },
    /** Type: NLMSG_*, or the family's own. C: `nlmsg_type`. */
    type: { kind: 'u16', offset: 4, size: 2 },
    /** Flags, NLM_F_*. C: `nlmsg_flags`. */
    flags: { kind: 'u16', offset: 6, size: 2 },
    /** Number of the request, which the answers repeat. C: `nlmsg_seq`. */
    seq: { kind: 'u32', offset: 8, size: 4 },
    /** Port of the sender. C: `nlmsg_pid`. */
    pid: { kind: 'u32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * What follows the header of NLMSG_ERROR.
 *
 * @see netlink(7)
 */
export const nlmsgerr = {
  name: 'nlmsgerr',
  size: 20,
  fields: {
    /** 0 for an acknowledgement, or -errno. C: `error`. */
    error: { kind: 'i32', offset: 0, size: 4 },
    /** Header of the request. C: `msg`. */
    msg: { kind: 'bytes', offset: 4, size: 16 },
  },
} as const satisfies Layout;

/**
 * What an attribute of a netlink message begins with.
 *
 * @see netlink(7)
 */
export const nlattr = {
  name: 'nlattr',
  size: 4,
  fields: {
    /** Length of the attribute, this header included and padding not. C: `nla_len`. */
    len: { kind: 'u16', offset: 0, size: 2 },
    /** Type of the attribute. C: `nla_type`. */
    type: { kind: 'u16', offset: 2, size: 2 },
  },
} as const satisfies Layout;

/**
 * What an attribute of a routing message begins with.
 *
 * @see rtnetlink(7)
 */
export const rtattr = {
  name: 'rtattr',
  size: 4,
  fields: {
    /** Length of the attribute, this header included and padding not. C: `rta_len`. */
    len: { kind: 'u16', offset: 0, size: 2 },
    /** Type of the attribute. C: `rta_type`. */
    type: { kind: 'u16', offset: 2, size: 2 },
  },
} as const satisfies Layout;

/**
 * An interface, in RTM_*LINK.
 *
 * @see rtnetlink(7)
 */
export const ifinfomsg = {
  name: 'ifinfomsg',
  size: 16,
  fields: {
    /** AF_UNSPEC, mostly. C: `ifi_family`. */
    family: { kind: 'u8', offset: 0, size: 1 },
    /** Kind of hardware, ARPHRD_*. C: `ifi_type`. */
    type: { kind: 'u16', offset: 2, size: 2 },
    /** Number of the interface. C: `ifi_index`. */
    index: { kind: 'i32', offset: 4, size: 4 },
    /** Flags of the interface, IFF_*. C: `ifi_flags`. */
    flags: { kind: 'u32', offset: 8, size: 4 },
    /** Which of the flags are to change. C: `ifi_change`. */
    change: { kind: 'u32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * A route, in RTM_*ROUTE.
 *
 * @see rtnetlink(7)
 */
export const rtmsg = {
  name: 'rtmsg',
  size: 12,
  fields: {
    /** Family of the addresses. C: `rtm_family`. */
    family: { kind: 'u8', offset: 0, size: 1 },
    /** Bits of the destination's prefix. C: `rtm_dst_len`. */
    dstLen: { kind: 'u8', offset: 1, size: 1 },
    /** Bits of the source's prefix. C: `rtm_src_len`. */
    srcLen: { kind: 'u8', offset: 2, size: 1 },
    /** Type of service. C: `rtm_tos`. */
    tos: { kind: 'u8', offset: 3, size: 1 },
    /** Table of the route. C: `rtm_table`. */
    table: { kind: 'u8', offset: 4, size: 1 },
    /** Who made it. C: `rtm_protocol`. */
    protocol: { kind: 'u8', offset: 5, size: 1 },
    /** How far the destination is. C: `rtm_scope`. */
    scope: { kind: 'u8', offset: 6, size: 1 },
    /** Kind of route. C: `rtm_type`. */
    type: { kind: 'u8', offset: 7, size: 1 },
    /** Flags. C: `rtm_flags`. */
    flags: { kind: 'u32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * An address of an interface, in RTM_*ADDR.
 *
 * @see rtnetlink(7)
 */
export const ifaddrmsg = {
  name: 'ifaddrmsg',
  size: 8,
  fields: {
    /** Family of the address. C: `ifa_family`. */
    family: { kind: 'u8', offset: 0, size: 1 },
    /** Bits of the network's prefix. C: `ifa_prefixlen`. */
    prefixlen: { kind: 'u8', offset: 1, size: 1 },
    /** Flags. C: `ifa_flags`. */
    flags: { kind: 'u8', offset: 2, size: 1 },
    /** How far the address is valid. C: `ifa_scope`. */
    scope: { kind: 'u8', offset: 3, size: 1 },
    /** Number of the interface. C: `ifa_index`. */
    index: { kind: 'u32', offset: 4, size: 4 },
  },
} as const satisfies Layout;

/**
 * An IEEE 802.15.4 radio by its short address.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export const sockaddr_ieee802154_short = () => ({
  name: 'sockaddr_ieee802154',
  size: 20,
  fields: {
    /** Always AF_IEEE802154. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** IEEE802154_ADDR_SHORT. C: `addr.addr_type`. */
    addrType: { kind: 'i32', offset: 4, size: 4, value: 2 },
    /** Network; 0xffff is all. C: `addr.pan_id`. */
    panId: { kind: 'u16', offset: 8, size: 2 },
    /** Short address; 0xffff is all. C: `addr.short_addr`. */
    shortAddr: { kind: 'u16', offset: 10, size: 2 },
  },
}) as const satisfies Form;

/**
 * An IEEE 802.15.4 radio by its long address.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export const sockaddr_ieee802154_long = () => ({
  name: 'sockaddr_ieee802154',
  size: 20,
  fields: {
    /** Always AF_IEEE802154. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** IEEE802154_ADDR_LONG. C: `addr.addr_type`. */
    addrType: { kind: 'i32', offset: 4, size: 4, value: 3 },
    /** Network; 0xffff is all. C: `addr.pan_id`. */
    panId: { kind: 'u16', offset: 8, size: 2 },
    /** Long address, as it is written. C: `addr.hwaddr`. */
    hwaddr: { kind: 'bytes', offset: 10, size: 8 },
  },
}) as const satisfies Form;

/**
 * An IEEE 802.15.4 network without a radio in it.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export const sockaddr_ieee802154_none = () => ({
  name: 'sockaddr_ieee802154',
  size: 20,
  fields: {
    /** Always AF_IEEE802154. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** IEEE802154_ADDR_NONE. C: `addr.addr_type`. */
    addrType: { kind: 'i32', offset: 4, size: 4, value: 0 },
    /** Network; 0xffff is all. C: `addr.pan_id`. */
    panId: { kind: 'u16', offset: 8, size: 2 },
  },
}) as const satisfies Form;

/**
 * The hardware parameters of a device.
 *
 * @see netdevice(7)
 */
export const ifmap = {
  name: 'ifmap',
  size: 24,
  fields: {
    /** Where its memory begins. C: `mem_start`. */
    memStart: { kind: 'u64', offset: 0, size: 8 },
    /** Where its memory ends. C: `mem_end`. */
    memEnd: { kind: 'u64', offset: 8, size: 8 },
    /** Its I/O port. C: `base_addr`. */
    baseAddr: { kind: 'u16', offset: 16, size: 2 },
    /** Its interrupt. C: `irq`. */
    irq: { kind: 'u8', offset: 18, size: 1 },
    /** Its DMA channel. C: `dma`. */
    dma: { kind: 'u8', offset: 19, size: 1 },
    /** Its media type, IF_PORT_*. C: `port`. */
    port: { kind: 'u8', offset: 20, size: 1 },
  },
} as const satisfies Layout;

/**
 * An interface's name, and one thing about it: which of the union's members it is, the request says.
 *
 * @see netdevice(7)
 */
export const ifreq = {
  name: 'ifreq',
  size: 40,
  fields: {
    /** Name of the interface, at most 15 bytes. C: `ifr_name`. */
    name: { kind: 'text', offset: 0, size: 16 },
    /** Its address. C: `ifr_addr`. */
    addr: { kind: 'bytes', offset: 16, size: 16 },
    /** The address of the other end. C: `ifr_dstaddr`. */
    dstaddr: { kind: 'bytes', offset: 16, size: 16 },
    /** Its broadcast address. C: `ifr_broadaddr`. */
    broadaddr: { kind: 'bytes', offset: 16, size: 16 },
    /** The mask of its address. C: `ifr_netmask`. */
    netmask: { kind: 'bytes', offset: 16, size: 16 },
    /** Its hardware address, whose family is an ARPHRD_*. C: `ifr_hwaddr`. */
    hwaddr: { kind: 'bytes', offset: 16, size: 16 },
    /** Its IFF_* flags, or-ed. C: `ifr_flags`. */
    flags: { kind: 'u16', offset: 16, size: 2 },
    /** Its number. C: `ifr_ifindex`. */
    ifindex: { kind: 'i32', offset: 16, size: 4 },
    /** Its metric. C: `ifr_metric`. */
    metric: { kind: 'i32', offset: 16, size: 4 },
    /** The most bytes of one packet. C: `ifr_mtu`. */
    mtu: { kind: 'i32', offset: 16, size: 4 },
    /** Its hardware parameters. C: `ifr_map`. */
    map: { kind: 'bytes', offset: 16, size: 24 },
    /** Name of an interface below it. C: `ifr_slave`. */
    slave: { kind: 'text', offset: 16, size: 16 },
    /** The name it is to have. C: `ifr_newname`. */
    newname: { kind: 'text', offset: 16, size: 16 },
    /** A pointer to something else. C: `ifr_data`. */
    data: { kind: 'u64', offset: 16, size: 8 },
    /** The most packets that wait to be sent. C: `ifr_qlen`. */
    qlen: { kind: 'i32', offset: 16, size: 4 },
  },
} as const satisfies Layout;

/**
 * A list of interfaces.
 *
 * @see netdevice(7)
 */
export const ifconf = {
  name: 'ifconf',
  size: 16,
  fields: {
    /** Bytes of the list. C: `ifc_len`. */
    len: { kind: 'i32', offset: 0, size: 4 },
    /** A pointer to it. C: `ifc_buf`. */
    buf: { kind: 'u64', offset: 8, size: 8 },
  },
} as const satisfies Layout;

/**
 * An entry of the ARP table.
 *
 * @see arp(7)
 */
export const arpreq = {
  name: 'arpreq',
  size: 68,
  fields: {
    /** Protocol address. C: `arp_pa`. */
    pa: { kind: 'bytes', offset: 0, size: 16 },
    /** Hardware address, whose family is an ARPHRD_*. C: `arp_ha`. */
    ha: { kind: 'bytes', offset: 16, size: 16 },
    /** Its ATF_* flags, or-ed. C: `arp_flags`. */
    flags: { kind: 'i32', offset: 32, size: 4 },
    /** Mask of the protocol address, of proxied networks only. C: `arp_netmask`. */
    netmask: { kind: 'bytes', offset: 36, size: 16 },
    /** Name of the interface. C: `arp_dev`. */
    dev: { kind: 'text', offset: 52, size: 16 },
  },
} as const satisfies Layout;

/**
 * A route of IPv4.
 *
 * @see rt(4)
 */
export const rtentry = {
  name: 'rtentry',
  size: 120,
  fields: {
    /** Where to. C: `rt_dst`. */
    dst: { kind: 'bytes', offset: 8, size: 16 },
    /** By way of. C: `rt_gateway`. */
    gateway: { kind: 'bytes', offset: 24, size: 16 },
    /** Mask of where to. C: `rt_genmask`. */
    genmask: { kind: 'bytes', offset: 40, size: 16 },
    /** Its RTF_* flags, or-ed. C: `rt_flags`. */
    flags: { kind: 'u16', offset: 56, size: 2 },
    /** Its metric, plus 1. C: `rt_metric`. */
    metric: { kind: 'i16', offset: 80, size: 2 },
    /** A pointer to the name of the interface. C: `rt_dev`. */
    dev: { kind: 'u64', offset: 88, size: 8 },
    /** The most bytes of one segment. C: `rt_mtu`. */
    mtu: { kind: 'u64', offset: 96, size: 8 },
    /** The most bytes of the window. C: `rt_window`. */
    window: { kind: 'u64', offset: 104, size: 8 },
    /** The round trip to begin with, in ticks. C: `rt_irtt`. */
    irtt: { kind: 'u16', offset: 112, size: 2 },
  },
} as const satisfies Layout;

/**
 * What an ethtool command that deals with one number reads and writes.
 *
 * @see linux/ethtool.h
 */
export const ethtool_value = {
  name: 'ethtool_value',
  size: 8,
  fields: {
    /** The command. C: `cmd`. */
    cmd: { kind: 'u32', offset: 0, size: 4 },
    /** The number. C: `data`. */
    data: { kind: 'u32', offset: 4, size: 4 },
  },
} as const satisfies Layout;

/**
 * About a device's driver.
 *
 * @see linux/ethtool.h
 */
export const ethtool_drvinfo = {
  name: 'ethtool_drvinfo',
  size: 196,
  fields: {
    /** ETHTOOL_GDRVINFO. C: `cmd`. */
    cmd: { kind: 'u32', offset: 0, size: 4 },
    /** Name of the driver. C: `driver`. */
    driver: { kind: 'text', offset: 4, size: 32 },
    /** Its version; that of the kernel when it has none. C: `version`. */
    version: { kind: 'text', offset: 36, size: 32 },
    /** Version of the firmware. C: `fw_version`. */
    fwVersion: { kind: 'text', offset: 68, size: 32 },
    /** Where the device is, such as the PCI address. C: `bus_info`. */
    busInfo: { kind: 'text', offset: 100, size: 32 },
    /** Version of the expansion ROM. C: `erom_version`. */
    eromVersion: { kind: 'text', offset: 132, size: 32 },
    /** How many flags of its own it has. C: `n_priv_flags`. */
    nPrivFlags: { kind: 'u32', offset: 176, size: 4 },
    /** How many statistics. C: `n_stats`. */
    nStats: { kind: 'u32', offset: 180, size: 4 },
    /** How many results its self-test has. C: `testinfo_len`. */
    testinfoLen: { kind: 'u32', offset: 184, size: 4 },
    /** Bytes of its EEPROM. C: `eedump_len`. */
    eedumpLen: { kind: 'u32', offset: 188, size: 4 },
    /** Bytes of its registers. C: `regdump_len`. */
    regdumpLen: { kind: 'u32', offset: 192, size: 4 },
  },
} as const satisfies Layout;

/**
 * The settings of a link, in their older form.
 *
 * @see linux/ethtool.h
 */
export const ethtool_cmd = {
  name: 'ethtool_cmd',
  size: 44,
  fields: {
    /** ETHTOOL_GSET. C: `cmd`. */
    cmd: { kind: 'u32', offset: 0, size: 4 },
    /** SUPPORTED_* modes and features, or-ed. C: `supported`. */
    supported: { kind: 'u32', offset: 4, size: 4 },
    /** ADVERTISED_* of them, or-ed. C: `advertising`. */
    advertising: { kind: 'u32', offset: 8, size: 4 },
    /** Low half of the speed in Mbit/s. C: `speed`. */
    speed: { kind: 'u16', offset: 12, size: 2 },
    /** DUPLEX_HALF, DUPLEX_FULL or DUPLEX_UNKNOWN. C: `duplex`. */
    duplex: { kind: 'u8', offset: 14, size: 1 },
    /** PORT_TP, PORT_FIBRE, …. C: `port`. */
    port: { kind: 'u8', offset: 15, size: 1 },
    /** Address of the PHY. C: `phy_address`. */
    phyAddress: { kind: 'u8', offset: 16, size: 1 },
    /** XCVR_INTERNAL or XCVR_EXTERNAL. C: `transceiver`. */
    transceiver: { kind: 'u8', offset: 17, size: 1 },
    /** AUTONEG_ENABLE or AUTONEG_DISABLE. C: `autoneg`. */
    autoneg: { kind: 'u8', offset: 18, size: 1 },
    /** High half of the speed in Mbit/s. C: `speed_hi`. */
    speedHi: { kind: 'u16', offset: 28, size: 2 },
  },
} as const satisfies Layout;

/**
 * An interface's name, and one thing about its radio.
 *
 * @see linux/wireless.h
 */
export const iwreq = {
  name: 'iwreq',
  size: 32,
  fields: {
    /** Name of the interface, at most 15 bytes. C: `ifr_name`. */
    name: { kind: 'text', offset: 0, size: 16 },
    /** A pointer to what does not fit. C: `u.data.pointer`. */
    pointer: { kind: 'u64', offset: 16, size: 8 },
    /** How many units there are. C: `u.data.length`. */
    length: { kind: 'u16', offset: 24, size: 2 },
    /** What they are. C: `u.data.flags`. */
    flags: { kind: 'u16', offset: 26, size: 2 },
  },
} as const satisfies Layout;

/**
 * A program of classic BPF.
 *
 * @see socket(7)
 */
export const sock_fprog = {
  name: 'sock_fprog',
  size: 16,
  fields: {
    /** How many instructions. C: `len`. */
    len: { kind: 'u16', offset: 0, size: 2 },
    /** A pointer to them. C: `filter`. */
    filter: { kind: 'u64', offset: 8, size: 8 },
  },
} as const satisfies Layout;

/**
 * A lock on a part of a file.
 *
 * @see fcntl(2)
 */
export const flock = {
  name: 'flock',
  size: 32,
  fields: {
    /** F_RDLCK, F_WRLCK or F_UNLCK. C: `l_type`. */
    type: { kind: 'i16', offset: 0, size: 2 },
    /** What the beginning is counted from: SEEK_SET, SEEK_CUR, SEEK_END. C: `l_whence`. */
    whence: { kind: 'i16', offset: 2, size: 2 },
    /** Where it begins; may be negative. C: `l_start`. */
    start: { kind: 'u64', offset: 8, size: 8 },
    /** How many bytes; 0 is to the end of the file. C: `l_len`. */
    len: { kind: 'u64', offset: 16, size: 8 },
    /** Who holds it. C: `l_pid`. */
    pid: { kind: 'i32', offset: 24, size: 4 },
  },
} as const satisfies Layout;

/**
 * Who is sent the signals of a descriptor.
 *
 * @see fcntl(2)
 */
export const f_owner_ex = {
  name: 'f_owner_ex',
  size: 8,
  fields: {
    /** F_OWNER_TID, F_OWNER_PID or F_OWNER_PGRP. C: `type`. */
    type: { kind: 'i32', offset: 0, size: 4 },
    /** Thread, process or process group. C: `pid`. */
    pid: { kind: 'i32', offset: 4, size: 4 },
  },
} as const satisfies Layout;

/**
 * An IPv6 address of an interface, for SIOCSIFADDR and SIOCDIFADDR on a socket of AF_INET6.
 *
 * @see ipv6(7)
 */
export const in6_ifreq = {
  name: 'in6_ifreq',
  size: 24,
  fields: {
    /** The address. C: `ifr6_addr`. */
    addr: { kind: 'bytes', offset: 0, size: 16 },
    /** How many bits of it are the network. C: `ifr6_prefixlen`. */
    prefixlen: { kind: 'u32', offset: 16, size: 4 },
    /** Number of the interface. C: `ifr6_ifindex`. */
    ifindex: { kind: 'i32', offset: 20, size: 4 },
  },
} as const satisfies Layout;

/**
 * A Novell IPX address; kernels since Linux 5.15 have no IPX.
 *
 * @see netipx/ipx.h
 */
export const sockaddr_ipx = () => ({
  name: 'sockaddr_ipx',
  size: 16,
  fields: {
    /** Always AF_IPX. C: `sipx_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Socket number; 0 lets the kernel choose. C: `sipx_port`. */
    port: { kind: 'be16', offset: 2, size: 2 },
    /** Network; 0 is this one. C: `sipx_network`. */
    network: { kind: 'be32', offset: 4, size: 4 },
    /** Node. C: `sipx_node`. */
    node: { kind: 'bytes', offset: 8, size: 6 },
    /** Packet type. C: `sipx_type`. */
    type: { kind: 'u8', offset: 14, size: 1, optional: true },
  },
}) as const satisfies Form;

/**
 * A program on a z/VM guest.
 *
 * @see https://docs.kernel.org/networking/iucv.html
 */
export const sockaddr_iucv = () => ({
  name: 'sockaddr_iucv',
  size: 32,
  fields: {
    /** Always AF_IUCV. C: `siucv_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** The guest's user ID. C: `siucv_user_id`. */
    userId: { kind: 'blank', offset: 16, size: 8 },
    /** Name of the application. C: `siucv_name`. */
    name: { kind: 'blank', offset: 24, size: 8 },
  },
}) as const satisfies Form;

/**
 * An IEEE 802.2 address.
 *
 * @see linux/llc.h
 */
export const sockaddr_llc = () => ({
  name: 'sockaddr_llc',
  size: 16,
  fields: {
    /** Always AF_LLC. C: `sllc_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Hardware type: ARPHRD_ETHER, or ARPHRD_LOOPBACK. C: `sllc_arphrd`. */
    arphrd: { kind: 'u16', offset: 2, size: 2 },
    /** 1 sends TEST frames. C: `sllc_test`. */
    test: { kind: 'u8', offset: 4, size: 1, optional: true },
    /** 1 sends XID frames. C: `sllc_xid`. */
    xid: { kind: 'u8', offset: 5, size: 1, optional: true },
    /** 1 sends UA frames, on stream sockets only. C: `sllc_ua`. */
    ua: { kind: 'u8', offset: 6, size: 1, optional: true },
    /** Service access point, one of LLC_SAP_*; 0 lets the kernel choose. C: `sllc_sap`. */
    sap: { kind: 'u8', offset: 7, size: 1 },
    /** Hardware address. C: `sllc_mac`. */
    mac: { kind: 'bytes', offset: 8, size: 6 },
  },
}) as const satisfies Form;

/**
 * An MCTP address with the hardware address below it, for sockets with MCTP_OPT_ADDR_EXT.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export const sockaddr_mctp_ext = () => ({
  name: 'sockaddr_mctp_ext',
  size: 52,
  when: ['haddr'],
  fields: {
    /** Always AF_MCTP. C: `smctp_base.smctp_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Network number; MCTP_NET_ANY is any. C: `smctp_base.smctp_network`. */
    network: { kind: 'u32', offset: 4, size: 4 },
    /** Endpoint ID; MCTP_ADDR_ANY is any, MCTP_ADDR_BCAST all. C: `smctp_base.smctp_addr.s_addr`. */
    addr: { kind: 'u8', offset: 8, size: 1 },
    /** Message type. C: `smctp_base.smctp_type`. */
    type: { kind: 'u8', offset: 9, size: 1 },
    /** Tag, with MCTP_TAG_OWNER when this side has chosen it. C: `smctp_base.smctp_tag`. */
    tag: { kind: 'u8', offset: 10, size: 1 },
    /** Interface number. C: `smctp_ifindex`. */
    ifindex: { kind: 'i32', offset: 12, size: 4 },
    /** Length of the hardware address. C: `smctp_halen`. */
    halen: { kind: 'u8', offset: 16, size: 1, counts: 'haddr' },
    /** Hardware address. C: `smctp_haddr`. */
    haddr: { kind: 'bytes', offset: 20, size: 32 },
  },
}) as const satisfies Form;

/**
 * An address of the Management Component Transport Protocol.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export const sockaddr_mctp = () => ({
  name: 'sockaddr_mctp',
  size: 12,
  fields: {
    /** Always AF_MCTP. C: `smctp_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Network number; MCTP_NET_ANY is any. C: `smctp_network`. */
    network: { kind: 'u32', offset: 4, size: 4 },
    /** Endpoint ID; MCTP_ADDR_ANY is any, MCTP_ADDR_BCAST all. C: `smctp_addr.s_addr`. */
    addr: { kind: 'u8', offset: 8, size: 1 },
    /** Message type. C: `smctp_type`. */
    type: { kind: 'u8', offset: 9, size: 1 },
    /** Tag, with MCTP_TAG_OWNER when this side has chosen it. C: `smctp_tag`. */
    tag: { kind: 'u8', offset: 10, size: 1 },
  },
}) as const satisfies Form;

/**
 * The header of one control message.
 *
 * @see cmsg(3)
 */
export const cmsghdr = {
  name: 'cmsghdr',
  size: 16,
  fields: {
    /** Length with this header, without the padding after it. C: `cmsg_len`. */
    len: { kind: 'bytes', offset: 0, size: 8 },
    /** Whose message it is, one of SOL_*. C: `cmsg_level`. */
    level: { kind: 'i32', offset: 8, size: 4 },
    /** Which of that level's messages. C: `cmsg_type`. */
    type: { kind: 'i32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * Who a process is.
 *
 * @see unix(7)
 */
export const ucred = {
  name: 'ucred',
  size: 12,
  fields: {
    /** Process number. C: `pid`. */
    pid: { kind: 'i32', offset: 0, size: 4 },
    /** User number. C: `uid`. */
    uid: { kind: 'u32', offset: 4, size: 4 },
    /** Group number. C: `gid`. */
    gid: { kind: 'u32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * Where an IPv4 datagram came in, or shall go out.
 *
 * @see ip(7)
 */
export const in_pktinfo = {
  name: 'in_pktinfo',
  size: 12,
  fields: {
    /** Interface number. C: `ipi_ifindex`. */
    ifindex: { kind: 'i32', offset: 0, size: 4 },
    /** The local address that an answer should come from. C: `ipi_spec_dst`. */
    specDst: { kind: 'bytes', offset: 4, size: 4 },
    /** The destination that the datagram was sent to; not used when sending. C: `ipi_addr`. */
    addr: { kind: 'bytes', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * Where an IPv6 datagram came in, or shall go out.
 *
 * @see ipv6(7)
 */
export const in6_pktinfo = {
  name: 'in6_pktinfo',
  size: 20,
  fields: {
    /** Its destination; when sending, the source to use. C: `ipi6_addr`. */
    addr: { kind: 'bytes', offset: 0, size: 16 },
    /** Interface number. C: `ipi6_ifindex`. */
    ifindex: { kind: 'u32', offset: 16, size: 4 },
  },
} as const satisfies Layout;

/**
 * The path MTU towards a destination.
 *
 * @see ipv6(7)
 */
export const ip6_mtuinfo = {
  name: 'ip6_mtuinfo',
  size: 32,
  fields: {
    /** The destination, a sockaddr_in6. C: `ip6m_addr`. */
    addr: { kind: 'bytes', offset: 0, size: 28 },
    /** The MTU in bytes. C: `ip6m_mtu`. */
    mtu: { kind: 'u32', offset: 28, size: 4 },
  },
} as const satisfies Layout;

/**
 * An entry of the error queue.
 *
 * @see ip(7)
 */
export const sock_extended_err = {
  name: 'sock_extended_err',
  size: 16,
  fields: {
    /** The error's number. C: `ee_errno`. */
    errno: { kind: 'u32', offset: 0, size: 4 },
    /** Who reported it, one of SO_EE_ORIGIN_*. C: `ee_origin`. */
    origin: { kind: 'u8', offset: 4, size: 1 },
    /** ICMP type. C: `ee_type`. */
    type: { kind: 'u8', offset: 5, size: 1 },
    /** ICMP code. C: `ee_code`. */
    code: { kind: 'u8', offset: 6, size: 1 },
    /** MTU, or the first of a range of zero-copy sends, or a kind of timestamp. C: `ee_info`. */
    info: { kind: 'u32', offset: 8, size: 4 },
    /** The last of the range, or a timestamp's key. C: `ee_data`. */
    data: { kind: 'u32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * `ee_data` as what IP_RECVERR_RFC4884 says: where an ICMP error has its extensions.
 *
 * @see ip(7)
 */
export const sock_ee_data_rfc4884 = {
  name: 'sock_ee_data_rfc4884',
  size: 4,
  fields: {
    /** Bytes of the quoted packet's payload before the extensions begin. C: `len`. */
    len: { kind: 'u16', offset: 0, size: 2 },
    /** SO_EE_RFC4884_FLAG_*. C: `flags`. */
    flags: { kind: 'u8', offset: 2, size: 1 },
  },
} as const satisfies Layout;

/**
 * The packet that a hardware timestamp belongs to.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export const scm_ts_pktinfo = {
  name: 'scm_ts_pktinfo',
  size: 16,
  fields: {
    /** Interface number. C: `if_index`. */
    ifIndex: { kind: 'u32', offset: 0, size: 4 },
    /** Length of the packet in bytes. C: `pkt_length`. */
    pktLength: { kind: 'u32', offset: 4, size: 4 },
  },
} as const satisfies Layout;

/**
 * What is known of a captured packet.
 *
 * @see packet(7)
 */
export const tpacket_auxdata = {
  name: 'tpacket_auxdata',
  size: 20,
  fields: {
    /** Flags, TP_STATUS_*. C: `tp_status`. */
    status: { kind: 'u32', offset: 0, size: 4 },
    /** Length on the wire. C: `tp_len`. */
    len: { kind: 'u32', offset: 4, size: 4 },
    /** Length captured. C: `tp_snaplen`. */
    snaplen: { kind: 'u32', offset: 8, size: 4 },
    /** Where the link-layer header begins. C: `tp_mac`. */
    mac: { kind: 'u16', offset: 12, size: 2 },
    /** Where the network header begins. C: `tp_net`. */
    net: { kind: 'u16', offset: 14, size: 2 },
    /** VLAN tag, when TP_STATUS_VLAN_VALID. C: `tp_vlan_tci`. */
    vlanTci: { kind: 'u16', offset: 16, size: 2 },
    /** Its EtherType, when TP_STATUS_VLAN_TPID_VALID. C: `tp_vlan_tpid`. */
    vlanTpid: { kind: 'u16', offset: 18, size: 2 },
  },
} as const satisfies Layout;

/**
 * Where an LLC frame came in.
 *
 * @see linux/llc.h
 */
export const llc_pktinfo = {
  name: 'llc_pktinfo',
  size: 12,
  fields: {
    /** Interface number. C: `lpi_ifindex`. */
    ifindex: { kind: 'i32', offset: 0, size: 4 },
    /** The service access point it was for. C: `lpi_sap`. */
    sap: { kind: 'u8', offset: 4, size: 1 },
    /** The MAC address it was for. C: `lpi_mac`. */
    mac: { kind: 'bytes', offset: 5, size: 6 },
  },
} as const satisfies Layout;

/**
 * How an association shall be set up; 0 leaves the default.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_initmsg = {
  name: 'sctp_initmsg',
  size: 8,
  fields: {
    /** Outgoing streams to ask for. C: `sinit_num_ostreams`. */
    numOstreams: { kind: 'u16', offset: 0, size: 2 },
    /** Most incoming streams to take. C: `sinit_max_instreams`. */
    maxInstreams: { kind: 'u16', offset: 2, size: 2 },
    /** How often INIT is sent. C: `sinit_max_attempts`. */
    maxAttempts: { kind: 'u16', offset: 4, size: 2 },
    /** Longest timeout of INIT in milliseconds. C: `sinit_max_init_timeo`. */
    maxInitTimeo: { kind: 'u16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * How a message shall be sent, or was received; deprecated.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_sndrcvinfo = {
  name: 'sctp_sndrcvinfo',
  size: 32,
  fields: {
    /** Stream. C: `sinfo_stream`. */
    stream: { kind: 'u16', offset: 0, size: 2 },
    /** Its sequence number in the stream, received only. C: `sinfo_ssn`. */
    ssn: { kind: 'u16', offset: 2, size: 2 },
    /** SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT, SCTP_EOF, and more. C: `sinfo_flags`. */
    flags: { kind: 'u16', offset: 4, size: 2 },
    /** The payload's protocol, passed as it is. C: `sinfo_ppid`. */
    ppid: { kind: 'u32', offset: 8, size: 4 },
    /** Comes back when sending failed. C: `sinfo_context`. */
    context: { kind: 'u32', offset: 12, size: 4 },
    /** Milliseconds after which it is not sent any more, 0 for ever. C: `sinfo_timetolive`. */
    timetolive: { kind: 'u32', offset: 16, size: 4 },
    /** Transmission sequence number, received only. C: `sinfo_tsn`. */
    tsn: { kind: 'u32', offset: 20, size: 4 },
    /** Cumulative one, received only. C: `sinfo_cumtsn`. */
    cumtsn: { kind: 'u32', offset: 24, size: 4 },
    /** Association. C: `sinfo_assoc_id`. */
    assocId: { kind: 'i32', offset: 28, size: 4 },
  },
} as const satisfies Layout;

/**
 * How a message shall be sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_sndinfo = {
  name: 'sctp_sndinfo',
  size: 16,
  fields: {
    /** Stream. C: `snd_sid`. */
    sid: { kind: 'u16', offset: 0, size: 2 },
    /** SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT, SCTP_EOF, and more. C: `snd_flags`. */
    flags: { kind: 'u16', offset: 2, size: 2 },
    /** The payload's protocol, passed as it is. C: `snd_ppid`. */
    ppid: { kind: 'u32', offset: 4, size: 4 },
    /** Comes back when sending failed. C: `snd_context`. */
    context: { kind: 'u32', offset: 8, size: 4 },
    /** Association. C: `snd_assoc_id`. */
    assocId: { kind: 'i32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * How a message was received.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_rcvinfo = {
  name: 'sctp_rcvinfo',
  size: 28,
  fields: {
    /** Stream. C: `rcv_sid`. */
    sid: { kind: 'u16', offset: 0, size: 2 },
    /** Its sequence number in the stream. C: `rcv_ssn`. */
    ssn: { kind: 'u16', offset: 2, size: 2 },
    /** SCTP_UNORDERED. C: `rcv_flags`. */
    flags: { kind: 'u16', offset: 4, size: 2 },
    /** The payload's protocol, passed as it is. C: `rcv_ppid`. */
    ppid: { kind: 'u32', offset: 8, size: 4 },
    /** Transmission sequence number. C: `rcv_tsn`. */
    tsn: { kind: 'u32', offset: 12, size: 4 },
    /** Cumulative one. C: `rcv_cumtsn`. */
    cumtsn: { kind: 'u32', offset: 16, size: 4 },
    /** The association's, set by SCTP_CONTEXT. C: `rcv_context`. */
    context: { kind: 'u32', offset: 20, size: 4 },
    /** Association. C: `rcv_assoc_id`. */
    assocId: { kind: 'i32', offset: 24, size: 4 },
  },
} as const satisfies Layout;

/**
 * What the next message is like.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_nxtinfo = {
  name: 'sctp_nxtinfo',
  size: 16,
  fields: {
    /** Stream. C: `nxt_sid`. */
    sid: { kind: 'u16', offset: 0, size: 2 },
    /** SCTP_UNORDERED, SCTP_NOTIFICATION. C: `nxt_flags`. */
    flags: { kind: 'u16', offset: 2, size: 2 },
    /** The payload's protocol, passed as it is. C: `nxt_ppid`. */
    ppid: { kind: 'u32', offset: 4, size: 4 },
    /** Its length in bytes. C: `nxt_length`. */
    length: { kind: 'u32', offset: 8, size: 4 },
    /** Association. C: `nxt_assoc_id`. */
    assocId: { kind: 'i32', offset: 12, size: 4 },
  },
} as const satisfies Layout;

/**
 * When a message may be given up.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_prinfo = {
  name: 'sctp_prinfo',
  size: 8,
  fields: {
    /** One of SCTP_PR_SCTP_*. C: `pr_policy`. */
    policy: { kind: 'u16', offset: 0, size: 2 },
    /** Milliseconds, retransmissions, or a priority, by the policy. C: `pr_value`. */
    value: { kind: 'u32', offset: 4, size: 4 },
  },
} as const satisfies Layout;

/**
 * Which shared key authenticates a message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export const sctp_authinfo = {
  name: 'sctp_authinfo',
  size: 2,
  fields: {
    /** The key's number. C: `auth_keynumber`. */
    keynumber: { kind: 'u16', offset: 0, size: 2 },
  },
} as const satisfies Layout;

/**
 * A service and a range of its instances.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export const tipc_service_range = {
  name: 'tipc_service_range',
  size: 12,
  fields: {
    /** Service type. C: `type`. */
    type: { kind: 'u32', offset: 0, size: 4 },
    /** First instance. C: `lower`. */
    lower: { kind: 'u32', offset: 4, size: 4 },
    /** Last instance. C: `upper`. */
    upper: { kind: 'u32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * An RDMA operation that has ended.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export const rds_rdma_notify = {
  name: 'rds_rdma_notify',
  size: 16,
  fields: {
    /** The token that it was started with. C: `user_token`. */
    userToken: { kind: 'u64', offset: 0, size: 8 },
    /** One of RDS_RDMA_*. C: `status`. */
    status: { kind: 'i32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * How long a message took to points of the receive path.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export const rds_cmsg_rx_trace = {
  name: 'rds_cmsg_rx_trace',
  size: 32,
  fields: {
    /** How many points there are. C: `rx_traces`. */
    rxTraces: { kind: 'u8', offset: 0, size: 1 },
    /** The points, one byte each. C: `rx_trace_pos`. */
    rxTracePos: { kind: 'bytes', offset: 1, size: 3 },
    /** Nanoseconds, 64 bits each. C: `rx_trace`. */
    rxTrace: { kind: 'bytes', offset: 8, size: 24 },
  },
} as const satisfies Layout;

/**
 * Buffers that may be reused.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export const rds_zcopy_cookies = {
  name: 'rds_zcopy_cookies',
  size: 36,
  fields: {
    /** How many there are. C: `num`. */
    num: { kind: 'u32', offset: 0, size: 4 },
    /** Their numbers, 32 bits each. C: `cookies`. */
    cookies: { kind: 'bytes', offset: 4, size: 32 },
  },
} as const satisfies Layout;

/**
 * The address of an NFC_SOCKPROTO_LLCP socket.
 *
 * @see linux/nfc.h
 */
export const sockaddr_nfc_llcp = () => ({
  name: 'sockaddr_nfc_llcp',
  size: 96,
  when: ['serviceName'],
  fields: {
    /** Always AF_NFC. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the NFC device. C: `dev_idx`. */
    devIdx: { kind: 'u32', offset: 4, size: 4 },
    /** Number of the target it has found. C: `target_idx`. */
    targetIdx: { kind: 'u32', offset: 8, size: 4, optional: true },
    /** NFC_PROTO_NFC_DEP. C: `nfc_protocol`. */
    nfcProtocol: { kind: 'u32', offset: 12, size: 4 },
    /** Access point of the destination, if known. C: `dsap`. */
    dsap: { kind: 'u8', offset: 16, size: 1, optional: true },
    /** Access point of this side; 0 lets the kernel choose. C: `ssap`. */
    ssap: { kind: 'u8', offset: 17, size: 1, optional: true },
    /** URI of the service, '' for none: 'urn:nfc:sn:snep'. C: `service_name`. */
    serviceName: { kind: 'text', offset: 18, size: 63 },
    /** Length of the URI. C: `service_name_len`. */
    serviceNameLen: { kind: 'u64', offset: 88, size: 8, counts: 'serviceName' },
  },
}) as const satisfies Form;

/**
 * The address of an NFC_SOCKPROTO_RAW socket: a target.
 *
 * @see linux/nfc.h
 */
export const sockaddr_nfc = () => ({
  name: 'sockaddr_nfc',
  size: 16,
  fields: {
    /** Always AF_NFC. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Number of the NFC device. C: `dev_idx`. */
    devIdx: { kind: 'u32', offset: 4, size: 4 },
    /** Number of the target it has found. C: `target_idx`. */
    targetIdx: { kind: 'u32', offset: 8, size: 4 },
    /** One of NFC_PROTO_*. C: `nfc_protocol`. */
    nfcProtocol: { kind: 'u32', offset: 12, size: 4 },
  },
}) as const satisfies Form;

/**
 * Begins a slot of a ring of `TPACKET_V1`.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export const tpacket_hdr = {
  name: 'tpacket_hdr',
  size: 32,
  fields: {
    /** Flags, `TP_STATUS_*`: whose the slot is, and what is known of the packet. C: `tp_status`. */
    status: { kind: 'u64', offset: 0, size: 8 },
    /** Length on the wire. C: `tp_len`. */
    len: { kind: 'u32', offset: 8, size: 4 },
    /** Length captured. C: `tp_snaplen`. */
    snaplen: { kind: 'u32', offset: 12, size: 4 },
    /** Where the link-layer header begins, from the beginning of the slot. C: `tp_mac`. */
    mac: { kind: 'u16', offset: 16, size: 2 },
    /** Where the network header begins, likewise. C: `tp_net`. */
    net: { kind: 'u16', offset: 18, size: 2 },
    /** When: seconds. C: `tp_sec`. */
    sec: { kind: 'u32', offset: 20, size: 4 },
    /** And microseconds. C: `tp_usec`. */
    usec: { kind: 'u32', offset: 24, size: 4 },
  },
} as const satisfies Layout;

/**
 * Begins a slot of a ring of `TPACKET_V2`.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export const tpacket2_hdr = {
  name: 'tpacket2_hdr',
  size: 32,
  fields: {
    /** Flags, `TP_STATUS_*`: whose the slot is, and what is known of the packet. C: `tp_status`. */
    status: { kind: 'u32', offset: 0, size: 4 },
    /** Length on the wire. C: `tp_len`. */
    len: { kind: 'u32', offset: 4, size: 4 },
    /** Length captured. C: `tp_snaplen`. */
    snaplen: { kind: 'u32', offset: 8, size: 4 },
    /** Where the link-layer header begins, from the beginning of the slot. C: `tp_mac`. */
    mac: { kind: 'u16', offset: 12, size: 2 },
    /** Where the network header begins, likewise. C: `tp_net`. */
    net: { kind: 'u16', offset: 14, size: 2 },
    /** When: seconds. C: `tp_sec`. */
    sec: { kind: 'u32', offset: 16, size: 4 },
    /** And nanoseconds. C: `tp_nsec`. */
    nsec: { kind: 'u32', offset: 20, size: 4 },
    /** VLAN tag, when `TP_STATUS_VLAN_VALID`. C: `tp_vlan_tci`. */
    vlanTci: { kind: 'u16', offset: 24, size: 2 },
    /** Its EtherType, when `TP_STATUS_VLAN_TPID_VALID`. C: `tp_vlan_tpid`. */
    vlanTpid: { kind: 'u16', offset: 26, size: 2 },
  },
} as const satisfies Layout;

/**
 * Begins a block of a ring of `TPACKET_V3`.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export const tpacket_block_desc = {
  name: 'tpacket_block_desc',
  size: 48,
  fields: {
    /** Version of this struct, 1. C: `version`. */
    version: { kind: 'u32', offset: 0, size: 4 },
    /** Where the bytes kept for the program are, from the beginning of the block. C: `offset_to_priv`. */
    offsetToPriv: { kind: 'u32', offset: 4, size: 4 },
    /** Flags, `TP_STATUS_*`: whose the block is. C: `hdr.bh1.block_status`. */
    blockStatus: { kind: 'u32', offset: 8, size: 4 },
    /** How many packets there are; none in a block that its timeout handed over empty. C: `hdr.bh1.num_pkts`. */
    numPkts: { kind: 'u32', offset: 12, size: 4 },
    /** Where the first one's struct tpacket3_hdr is, from the beginning of the block. C: `hdr.bh1.offset_to_first_pkt`. */
    offsetToFirstPkt: { kind: 'u32', offset: 16, size: 4 },
    /** How many bytes of the block are used, padding included. C: `hdr.bh1.blk_len`. */
    blkLen: { kind: 'u32', offset: 20, size: 4 },
    /** Number of the block since the ring was made, from 1. C: `hdr.bh1.seq_num`. */
    seqNum: { kind: 'u64', offset: 24, size: 8 },
    /** When the block was opened: seconds. C: `hdr.bh1.ts_first_pkt.ts_sec`. */
    firstSec: { kind: 'u32', offset: 32, size: 4 },
    /** And nanoseconds. C: `hdr.bh1.ts_first_pkt.ts_nsec`. */
    firstNsec: { kind: 'u32', offset: 36, size: 4 },
    /** When the last packet came: seconds. C: `hdr.bh1.ts_last_pkt.ts_sec`. */
    lastSec: { kind: 'u32', offset: 40, size: 4 },
    /** And nanoseconds. C: `hdr.bh1.ts_last_pkt.ts_nsec`. */
    lastNsec: { kind: 'u32', offset: 44, size: 4 },
  },
} as const satisfies Layout;

/**
 * Begins a packet in a ring of `TPACKET_V3`.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export const tpacket3_hdr = {
  name: 'tpacket3_hdr',
  size: 48,
  fields: {
    /** Where the next one's header is, from the beginning of this one; 0 in the last of a block. C: `tp_next_offset`. */
    nextOffset: { kind: 'u32', offset: 0, size: 4 },
    /** When: seconds. C: `tp_sec`. */
    sec: { kind: 'u32', offset: 4, size: 4 },
    /** And nanoseconds. C: `tp_nsec`. */
    nsec: { kind: 'u32', offset: 8, size: 4 },
    /** Length captured. C: `tp_snaplen`. */
    snaplen: { kind: 'u32', offset: 12, size: 4 },
    /** Length on the wire. C: `tp_len`. */
    len: { kind: 'u32', offset: 16, size: 4 },
    /** Flags, `TP_STATUS_*`: what is known of the packet. C: `tp_status`. */
    status: { kind: 'u32', offset: 20, size: 4 },
    /** Where the link-layer header begins, from the beginning of this struct. C: `tp_mac`. */
    mac: { kind: 'u16', offset: 24, size: 2 },
    /** Where the network header begins, likewise. C: `tp_net`. */
    net: { kind: 'u16', offset: 26, size: 2 },
    /** Flow hash, when `TP_FT_REQ_FILL_RXHASH` asked for it. C: `hv1.tp_rxhash`. */
    rxhash: { kind: 'u32', offset: 28, size: 4 },
    /** VLAN tag, when `TP_STATUS_VLAN_VALID`. C: `hv1.tp_vlan_tci`. */
    vlanTci: { kind: 'u32', offset: 32, size: 4 },
    /** Its EtherType, when `TP_STATUS_VLAN_TPID_VALID`. C: `hv1.tp_vlan_tpid`. */
    vlanTpid: { kind: 'u16', offset: 36, size: 2 },
  },
} as const satisfies Layout;

/**
 * An address of Phonet, the protocol of Nokia's modems.
 *
 * @see https://docs.kernel.org/networking/phonet.html
 */
export const sockaddr_pn = () => ({
  name: 'sockaddr_pn',
  size: 16,
  fields: {
    /** Always AF_PHONET. C: `spn_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Object: the low 8 bits of the port. C: `spn_obj`. */
    obj: { kind: 'u8', offset: 2, size: 1 },
    /** Device; its low 2 bits are the upper ones of the port. C: `spn_dev`. */
    dev: { kind: 'u8', offset: 3, size: 1 },
    /** Resource, which tells services apart. C: `spn_resource`. */
    resource: { kind: 'u8', offset: 4, size: 1, optional: true },
  },
}) as const satisfies Form;

/**
 * A descriptor that poll(2) watches.
 *
 * @see poll(2)
 */
export const pollfd = {
  name: 'pollfd',
  size: 8,
  fields: {
    /** The descriptor; a negative one is passed over. C: `fd`. */
    fd: { kind: 'i32', offset: 0, size: 4 },
    /** What to wait for, POLL*. C: `events`. */
    events: { kind: 'i16', offset: 4, size: 2 },
    /** What has happened, which may be POLLERR, POLLHUP and POLLNVAL unasked; 0 is nothing. C: `revents`. */
    revents: { kind: 'i16', offset: 6, size: 2 },
  },
} as const satisfies Layout;

/**
 * A PPPoE session.
 *
 * @see linux/if_pppox.h
 */
export const sockaddr_pppoe = () => ({
  name: 'sockaddr_pppox',
  size: 30,
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_OE. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 0 },
    /** Session number; 0 in connect(2) ends the session. C: `sa_addr.pppoe.sid`. */
    sid: { kind: 'be16', offset: 6, size: 2 },
    /** Ethernet address of the peer. C: `sa_addr.pppoe.remote`. */
    remote: { kind: 'bytes', offset: 8, size: 6 },
    /** Name of the Ethernet interface. C: `sa_addr.pppoe.dev`. */
    dev: { kind: 'text', offset: 14, size: 16 },
  },
}) as const satisfies Form;

/**
 * A PPTP call.
 *
 * @see linux/if_pppox.h
 */
export const sockaddr_pptp = () => ({
  name: 'sockaddr_pppox',
  size: 30,
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_PPTP. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 2 },
    /** Call number; 0 lets the kernel choose in bind(2). C: `sa_addr.pptp.call_id`. */
    callId: { kind: 'u16', offset: 6, size: 2 },
    /** IPv4 address. C: `sa_addr.pptp.sin_addr`. */
    addr: { kind: 'inet', offset: 10, size: 4 },
  },
}) as const satisfies Form;

/**
 * An L2TPv2 session over IPv4.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_pppol2tp = () => ({
  name: 'sockaddr_pppol2tp',
  size: 38,
  tag: { key: 'version', value: 2 },
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_OL2TP. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 1 },
    /** Process that has the descriptor; 0 is this one. C: `pppol2tp.pid`. */
    pid: { kind: 'i32', offset: 6, size: 4, optional: true },
    /** The tunnel's UDP socket; -1 when the kernel has made it. C: `pppol2tp.fd`. */
    fd: { kind: 'i32', offset: 10, size: 4 },
    /** The peer's address. C: `pppol2tp.addr`. */
    addr: { kind: 'sin', offset: 14, size: 16 },
    /** Number of the tunnel on this side. C: `pppol2tp.s_tunnel`. */
    sTunnel: { kind: 'u16', offset: 30, size: 2 },
    /** Number of the session on this side; 0 for the socket that manages the tunnel. C: `pppol2tp.s_session`. */
    sSession: { kind: 'u16', offset: 32, size: 2 },
    /** Number of the tunnel on the peer's side. C: `pppol2tp.d_tunnel`. */
    dTunnel: { kind: 'u16', offset: 34, size: 2 },
    /** Number of the session on the peer's side. C: `pppol2tp.d_session`. */
    dSession: { kind: 'u16', offset: 36, size: 2 },
  },
}) as const satisfies Form;

/**
 * An L2TPv2 session over IPv6.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_pppol2tpin6 = () => ({
  name: 'sockaddr_pppol2tpin6',
  size: 50,
  tag: { key: 'version', value: 2 },
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_OL2TP. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 1 },
    /** Process that has the descriptor; 0 is this one. C: `pppol2tp.pid`. */
    pid: { kind: 'i32', offset: 6, size: 4, optional: true },
    /** The tunnel's UDP socket; -1 when the kernel has made it. C: `pppol2tp.fd`. */
    fd: { kind: 'i32', offset: 10, size: 4 },
    /** Number of the tunnel on this side. C: `pppol2tp.s_tunnel`. */
    sTunnel: { kind: 'u16', offset: 14, size: 2 },
    /** Number of the session on this side; 0 for the socket that manages the tunnel. C: `pppol2tp.s_session`. */
    sSession: { kind: 'u16', offset: 16, size: 2 },
    /** Number of the tunnel on the peer's side. C: `pppol2tp.d_tunnel`. */
    dTunnel: { kind: 'u16', offset: 18, size: 2 },
    /** Number of the session on the peer's side. C: `pppol2tp.d_session`. */
    dSession: { kind: 'u16', offset: 20, size: 2 },
    /** The peer's address. C: `pppol2tp.addr`. */
    addr: { kind: 'sin6', offset: 22, size: 28 },
  },
}) as const satisfies Form;

/**
 * An L2TPv3 session over IPv4.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_pppol2tpv3 = () => ({
  name: 'sockaddr_pppol2tpv3',
  size: 46,
  tag: { key: 'version', value: 3 },
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_OL2TP. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 1 },
    /** Process that has the descriptor; 0 is this one. C: `pppol2tp.pid`. */
    pid: { kind: 'i32', offset: 6, size: 4, optional: true },
    /** The tunnel's UDP or L2TP socket; -1 when the kernel has made it. C: `pppol2tp.fd`. */
    fd: { kind: 'i32', offset: 10, size: 4 },
    /** The peer's address. C: `pppol2tp.addr`. */
    addr: { kind: 'sin', offset: 14, size: 16 },
    /** Number of the tunnel on this side. C: `pppol2tp.s_tunnel`. */
    sTunnel: { kind: 'u32', offset: 30, size: 4 },
    /** Number of the session on this side; 0 for the socket that manages the tunnel. C: `pppol2tp.s_session`. */
    sSession: { kind: 'u32', offset: 34, size: 4 },
    /** Number of the tunnel on the peer's side. C: `pppol2tp.d_tunnel`. */
    dTunnel: { kind: 'u32', offset: 38, size: 4 },
    /** Number of the session on the peer's side. C: `pppol2tp.d_session`. */
    dSession: { kind: 'u32', offset: 42, size: 4 },
  },
}) as const satisfies Form;

/**
 * An L2TPv3 session over IPv6.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_pppol2tpv3in6 = () => ({
  name: 'sockaddr_pppol2tpv3in6',
  size: 58,
  tag: { key: 'version', value: 3 },
  fields: {
    /** Always AF_PPPOX. C: `sa_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** PX_PROTO_OL2TP. C: `sa_protocol`. */
    protocol: { kind: 'u32', offset: 2, size: 4, value: 1 },
    /** Process that has the descriptor; 0 is this one. C: `pppol2tp.pid`. */
    pid: { kind: 'i32', offset: 6, size: 4, optional: true },
    /** The tunnel's UDP or L2TP socket; -1 when the kernel has made it. C: `pppol2tp.fd`. */
    fd: { kind: 'i32', offset: 10, size: 4 },
    /** Number of the tunnel on this side. C: `pppol2tp.s_tunnel`. */
    sTunnel: { kind: 'u32', offset: 14, size: 4 },
    /** Number of the session on this side; 0 for the socket that manages the tunnel. C: `pppol2tp.s_session`. */
    sSession: { kind: 'u32', offset: 18, size: 4 },
    /** Number of the tunnel on the peer's side. C: `pppol2tp.d_tunnel`. */
    dTunnel: { kind: 'u32', offset: 22, size: 4 },
    /** Number of the session on the peer's side. C: `pppol2tp.d_session`. */
    dSession: { kind: 'u32', offset: 26, size: 4 },
    /** The peer's address. C: `pppol2tp.addr`. */
    addr: { kind: 'sin6', offset: 30, size: 28 },
  },
}) as const satisfies Form;

/**
 * An address of the Qualcomm IPC router.
 *
 * @see linux/qrtr.h
 */
export const sockaddr_qrtr = () => ({
  name: 'sockaddr_qrtr',
  size: 12,
  fields: {
    /** Always AF_QIPCRTR. C: `sq_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Node; QRTR_NODE_BCAST is all. C: `sq_node`. */
    node: { kind: 'u32', offset: 4, size: 4 },
    /** Port; QRTR_PORT_CTRL is the node's name service. C: `sq_port`. */
    port: { kind: 'u32', offset: 8, size: 4 },
  },
}) as const satisfies Form;

/**
 * A ROSE address with up to 6 digipeaters.
 *
 * @see linux/rose.h
 */
export const full_sockaddr_rose = () => ({
  name: 'full_sockaddr_rose',
  size: 64,
  when: ['digis'],
  fields: {
    /** Always AF_ROSE. C: `srose_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Address, 10 decimal digits in 4 bits each. C: `srose_addr`. */
    addr: { kind: 'bytes', offset: 2, size: 5 },
    /** Callsign, each byte shifted left by 1. C: `srose_call`. */
    call: { kind: 'bytes', offset: 7, size: 7 },
    /** How many digipeaters count. C: `srose_ndigis`. */
    ndigis: { kind: 'u32', offset: 16, size: 4 },
    /** Callsigns of 6 digipeaters, zeros where there is none. C: `srose_digis`. */
    digis: { kind: 'bytes', offset: 20, size: 42 },
  },
}) as const satisfies Form;

/**
 * A ROSE address with at most one digipeater.
 *
 * @see linux/rose.h
 */
export const sockaddr_rose = () => ({
  name: 'sockaddr_rose',
  size: 28,
  fields: {
    /** Always AF_ROSE. C: `srose_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Address, 10 decimal digits in 4 bits each. C: `srose_addr`. */
    addr: { kind: 'bytes', offset: 2, size: 5 },
    /** Callsign, each byte shifted left by 1. C: `srose_call`. */
    call: { kind: 'bytes', offset: 7, size: 7 },
    /** 1 when the digipeater counts, else 0. C: `srose_ndigis`. */
    ndigis: { kind: 'i32', offset: 16, size: 4 },
    /** Callsign of the digipeater, zeros when there is none. C: `srose_digi`. */
    digi: { kind: 'bytes', offset: 20, size: 7 },
  },
}) as const satisfies Form;

/**
 * An RxRPC service over IPv4.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export const sockaddr_rxrpc_in = () => ({
  name: 'sockaddr_rxrpc',
  size: 36,
  fields: {
    /** Always AF_RXRPC. C: `srx_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Service number; 0 in bind(2) for a client. C: `srx_service`. */
    service: { kind: 'u16', offset: 2, size: 2 },
    /** Type of the socket below, SOCK_DGRAM. C: `transport_type`. */
    transportType: { kind: 'u16', offset: 4, size: 2 },
    /** Length of the address below. C: `transport_len`. */
    transportLen: { kind: 'u16', offset: 6, size: 2, hidden: true, value: 16 },
    /** The address below. C: `transport.sin`. */
    transport: { kind: 'sin', offset: 8, size: 16 },
  },
}) as const satisfies Form;

/**
 * An RxRPC service over IPv6.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export const sockaddr_rxrpc_in6 = () => ({
  name: 'sockaddr_rxrpc',
  size: 36,
  fields: {
    /** Always AF_RXRPC. C: `srx_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** Service number; 0 in bind(2) for a client. C: `srx_service`. */
    service: { kind: 'u16', offset: 2, size: 2 },
    /** Type of the socket below, SOCK_DGRAM. C: `transport_type`. */
    transportType: { kind: 'u16', offset: 4, size: 2 },
    /** Length of the address below. C: `transport_len`. */
    transportLen: { kind: 'u16', offset: 6, size: 2, hidden: true, value: 28 },
    /** The address below. C: `transport.sin6`. */
    transport: { kind: 'sin6', offset: 8, size: 28 },
  },
}) as const satisfies Form;

/**
 * A range of TIPC service instances, to bind, or to send to all of.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export const sockaddr_tipc_range = () => ({
  name: 'sockaddr_tipc',
  size: 16,
  fields: {
    /** Always AF_TIPC. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** TIPC_SERVICE_RANGE; as a destination also called TIPC_ADDR_MCAST. C: `addrtype`. */
    addrtype: { kind: 'u8', offset: 2, size: 1, value: 1 },
    /** How far bind(2) publishes: TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE, negative to withdraw. C: `scope`. */
    scope: { kind: 'i8', offset: 3, size: 1, optional: true },
    /** Service type. C: `addr.nameseq.type`. */
    type: { kind: 'u32', offset: 4, size: 4 },
    /** First instance. C: `addr.nameseq.lower`. */
    lower: { kind: 'u32', offset: 8, size: 4 },
    /** Last instance. C: `addr.nameseq.upper`. */
    upper: { kind: 'u32', offset: 12, size: 4 },
  },
}) as const satisfies Form;

/**
 * A TIPC service instance, to connect or send to, or to bind.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export const sockaddr_tipc_service = () => ({
  name: 'sockaddr_tipc',
  size: 16,
  fields: {
    /** Always AF_TIPC. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** TIPC_SERVICE_ADDR. C: `addrtype`. */
    addrtype: { kind: 'u8', offset: 2, size: 1, value: 2 },
    /** How far bind(2) publishes: TIPC_CLUSTER_SCOPE or TIPC_NODE_SCOPE, negative to withdraw. C: `scope`. */
    scope: { kind: 'i8', offset: 3, size: 1, optional: true },
    /** Service type. C: `addr.name.name.type`. */
    type: { kind: 'u32', offset: 4, size: 4 },
    /** Instance. C: `addr.name.name.instance`. */
    instance: { kind: 'u32', offset: 8, size: 4 },
    /** Node to look on; 0 is anywhere, the nearest first. C: `addr.name.domain`. */
    domain: { kind: 'u32', offset: 12, size: 4, optional: true },
  },
}) as const satisfies Form;

/**
 * One TIPC socket; what getsockname(2) and recvfrom(2) give.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export const sockaddr_tipc_socket = () => ({
  name: 'sockaddr_tipc',
  size: 16,
  fields: {
    /** Always AF_TIPC. C: `family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** TIPC_SOCKET_ADDR. C: `addrtype`. */
    addrtype: { kind: 'u8', offset: 2, size: 1, value: 3 },
    /** Not used. C: `scope`. */
    scope: { kind: 'i8', offset: 3, size: 1, optional: true },
    /** The socket's number on its node. C: `addr.id.ref`. */
    ref: { kind: 'u32', offset: 4, size: 4 },
    /** Its node. C: `addr.id.node`. */
    node: { kind: 'u32', offset: 8, size: 4 },
  },
}) as const satisfies Form;

/**
 * The address of an AF_INET socket of IPPROTO_L2TP. Its family is AF_INET, so that its bytes look like a sockaddr_in.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_l2tpip = {
  name: 'sockaddr_l2tpip',
  size: 16,
  fields: {
    /** Always AF_INET. C: `l2tp_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Address, 4 bytes as on the wire. C: `l2tp_addr`. */
    addr: { kind: 'bytes', offset: 4, size: 4 },
    /** Number of the tunnel. C: `l2tp_conn_id`. */
    connId: { kind: 'u32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * The address of an AF_INET6 socket of IPPROTO_L2TP. Its family is AF_INET6, so that its bytes look like a sockaddr_in6.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export const sockaddr_l2tpip6 = {
  name: 'sockaddr_l2tpip6',
  size: 32,
  fields: {
    /** Always AF_INET6. C: `l2tp_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Traffic class and flow label. C: `l2tp_flowinfo`. */
    flowinfo: { kind: 'be32', offset: 4, size: 4 },
    /** Address, 16 bytes as on the wire. C: `l2tp_addr`. */
    addr: { kind: 'bytes', offset: 8, size: 16 },
    /** Interface number of a link-local address. C: `l2tp_scope_id`. */
    scopeId: { kind: 'u32', offset: 24, size: 4 },
    /** Number of the tunnel. C: `l2tp_conn_id`. */
    connId: { kind: 'u32', offset: 28, size: 4 },
  },
} as const satisfies Layout;

/**
 * An X.25 address.
 *
 * @see x25(7)
 */
export const sockaddr_x25 = () => ({
  name: 'sockaddr_x25',
  size: 18,
  fields: {
    /** Always AF_X25. C: `sx25_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** X.121 address in decimal digits, '' for any. C: `sx25_addr`. */
    addr: { kind: 'text', offset: 2, size: 16 },
  },
}) as const satisfies Form;

/**
 * A queue of an interface, to which an AF_XDP socket is bound.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export const sockaddr_xdp = () => ({
  name: 'sockaddr_xdp',
  size: 16,
  fields: {
    /** Always AF_XDP. C: `sxdp_family`. */
    family: { kind: 'u16', offset: 0, size: 2, hidden: true },
    /** XDP_COPY, XDP_ZEROCOPY, XDP_SHARED_UMEM and XDP_USE_NEED_WAKEUP. C: `sxdp_flags`. */
    flags: { kind: 'u16', offset: 2, size: 2, optional: true },
    /** Interface number. C: `sxdp_ifindex`. */
    ifindex: { kind: 'u32', offset: 4, size: 4 },
    /** Number of the interface's queue. C: `sxdp_queue_id`. */
    queueId: { kind: 'u32', offset: 8, size: 4 },
    /** The socket whose memory is shared, with XDP_SHARED_UMEM. C: `sxdp_shared_umem_fd`. */
    sharedUmemFd: { kind: 'u32', offset: 12, size: 4, optional: true },
  },
}) as const satisfies Form;
