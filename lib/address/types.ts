/** The typed socket addresses: a union that `family` tells apart. */
import type { SockaddrOfForm } from '../gen/addresses.js';
import type { AddressFamily } from '../gen/groups.js';

export type * from '../gen/addresses.js';

/**
 * An IPv4 address, C's `struct sockaddr_in`.
 *
 * @see ip(7)
 */
export interface SockaddrIn {
  family: AddressFamily.AF_INET;
  /** Four decimal numbers with dots: '127.0.0.1'. Names are not resolved. */
  address: string;
  /** 0 to 65535, in host order; 0 lets the kernel choose. */
  port: number;
}

/**
 * An IPv6 address, C's `struct sockaddr_in6`.
 *
 * @see ipv6(7)
 */
export interface SockaddrIn6 {
  family: AddressFamily.AF_INET6;
  /** '::1', 'fe80::1%eth0', '::ffff:192.0.2.1'. After the % an interface's name or number, which becomes `scopeId`. */
  address: string;
  /** 0 to 65535, in host order; 0 lets the kernel choose. */
  port: number;
  /** The 32 bits of sin6_flowinfo in host order: 8 bits traffic class, 20 bits flow label. 0 when it is not given. */
  flowinfo?: number;
  /** The interface's number; link-local addresses need it. 0, or what the address says after its %, when not given. */
  scopeId?: number;
}

/**
 * A local address, C's `struct sockaddr_un`.
 *
 * @see unix(7)
 */
export interface SockaddrUn {
  family: AddressFamily.AF_UNIX;
  /**
   * A pathname of at most 108 bytes; or, with a NUL in front, an abstract name of at most 107 bytes, in which NULs
   * count; or '' for no name, which bind(2) takes as a request to choose one. Bytes when it is not UTF-8.
   */
  path: string | Uint8Array;
}

/**
 * A link-layer address, C's `struct sockaddr_ll`.
 *
 * @see packet(7)
 */
export interface SockaddrLl {
  family: AddressFamily.AF_PACKET;
  /** EtherType in host order, one of ETH_P_*. */
  protocol: number;
  /** The interface's number; 0 is any. */
  ifindex: number;
  /** Hardware type, one of ARPHRD_*; set on receive. 0 when not given. */
  hatype?: number;
  /** PACKET_HOST, PACKET_BROADCAST, …; set on receive. 0 when not given. */
  pkttype?: number;
  /** The hardware address, at most 32 bytes. None when not given. */
  addr?: Uint8Array;
}

/** No address. connect(2) to it dissolves a datagram socket's association. */
export interface SockaddrUnspec {
  family: AddressFamily.AF_UNSPEC;
}

/**
 * A family this package has no type for, or bytes too short for their family: everything after sa_family, lossless
 * both ways.
 */
export interface SockaddrOther {
  family: Exclude<AddressFamily, SockaddrTyped['family']>;
  /** At most 126 bytes. */
  data: Uint8Array;
}

/** The addresses of families with a type. */
type SockaddrTyped = SockaddrIn | SockaddrIn6 | SockaddrUn | SockaddrLl | SockaddrUnspec | SockaddrOfForm;

/** A socket address: `family` says which. */
export type Sockaddr = SockaddrTyped | SockaddrOther;
