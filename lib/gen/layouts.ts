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
