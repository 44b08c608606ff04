// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type * as G from './groups.js';

/** IPv4: 32-bit addresses and 16-bit ports in a struct sockaddr_in. @see address_families(7) */
export const AF_INET: G.AddressFamily.AF_INET = 2;
/** IPv6 (struct sockaddr_in6); unless `IPV6_V6ONLY` is set, such a socket can serve IPv4 peers too as ::ffff:a.b.c.d. @see address_families(7) */
export const AF_INET6: G.AddressFamily.AF_INET6 = 10;
/** Messages between programs and kernel subsystems such as routing, diagnostics and audit (struct sockaddr_nl). @see address_families(7) */
export const AF_NETLINK: G.AddressFamily.AF_NETLINK = 16;
/** Frames as the device driver sees them, below IP (struct sockaddr_ll); needs CAP_NET_RAW. @see address_families(7) */
export const AF_PACKET: G.AddressFamily.AF_PACKET = 17;
/** Sockets between processes of one host, addressed by a path, an abstract name or nothing (struct sockaddr_un). @see address_families(7) */
export const AF_UNIX: G.AddressFamily.AF_UNIX = 1;
/** No family given: as a `getaddrinfo` hint it means any, and connecting a datagram socket to it dissolves the association. @see address_families(7) */
export const AF_UNSPEC: G.AddressFamily.AF_UNSPEC = 0;
/** Between a virtual machine and its host, addressed by context id and port (struct sockaddr_vm). @see address_families(7) */
export const AF_VSOCK: G.AddressFamily.AF_VSOCK = 40;
/** The address family is unknown to this kernel, or does not fit the socket. @see errno(3) */
export const EAFNOSUPPORT: G.Errno.EAFNOSUPPORT = 97;
/** No such device or address: open(2) of a UNIX socket's path, or of a FIFO for non-blocking writing when nobody reads. @see errno(3) */
export const ENXIO: G.Errno.ENXIO = 6;
/** Largest listen backlog the headers promise, 4096 (128 in old ones); the running limit is the sysctl net.core.somaxconn. @see listen(2) */
export const SOMAXCONN: G.SocketLimit.SOMAXCONN = 4096;
