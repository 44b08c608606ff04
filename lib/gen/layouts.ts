// Generated from native/defs/*.def by `npm run gen`. Do not edit.
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
export const sockaddr_nl = {
  name: 'sockaddr_nl',
  size: 12,
  fields: {
    /** Always AF_NETLINK. C: `nl_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Always zero. C: `nl_pad`. */
    pad: { kind: 'u16', offset: 2, size: 2 },
    /** Port: 0 is the kernel, usually a process number. C: `nl_pid`. */
    pid: { kind: 'u32', offset: 4, size: 4 },
    /** Multicast groups, one bit each. C: `nl_groups`. */
    groups: { kind: 'u32', offset: 8, size: 4 },
  },
} as const satisfies Layout;

/**
 * A virtual machine socket address.
 *
 * @see vsock(7)
 */
export const sockaddr_vm = {
  name: 'sockaddr_vm',
  size: 16,
  fields: {
    /** Always AF_VSOCK. C: `svm_family`. */
    family: { kind: 'u16', offset: 0, size: 2 },
    /** Always zero. C: `svm_reserved1`. */
    reserved1: { kind: 'u16', offset: 2, size: 2 },
    /** Port, 32 bits. C: `svm_port`. */
    port: { kind: 'u32', offset: 4, size: 4 },
    /** Context identifier of the machine, one of VMADDR_CID_* or a number given by the host. C: `svm_cid`. */
    cid: { kind: 'u32', offset: 8, size: 4 },
    /** VMADDR_FLAG_TO_HOST. C: `svm_flags`. */
    flags: { kind: 'u8', offset: 12, size: 1 },
    /** Padding to the size of struct sockaddr. C: `svm_zero`. */
    zero: { kind: 'bytes', offset: 13, size: 3 },
  },
} as const satisfies Layout;

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
