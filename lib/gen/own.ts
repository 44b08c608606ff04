// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type * as G from './groups.js';

/** IPv4: 32-bit addresses and 16-bit ports in a struct sockaddr_in. @see address_families(7) */
export const AF_INET: G.AddressFamily.AF_INET = 2;
/** IPv6 (struct sockaddr_in6); unless `IPV6_V6ONLY` is set, such a socket can serve IPv4 peers too as ::ffff:a.b.c.d. @see address_families(7) */
export const AF_INET6: G.AddressFamily.AF_INET6 = 10;
/** Frames as the device driver sees them, below IP (struct sockaddr_ll); needs CAP_NET_RAW. @see address_families(7) */
export const AF_PACKET: G.AddressFamily.AF_PACKET = 17;
/** Sockets between processes of one host, addressed by a path, an abstract name or nothing (struct sockaddr_un). @see address_families(7) */
export const AF_UNIX: G.AddressFamily.AF_UNIX = 1;
/** No family given: as a `getaddrinfo` hint it means any, and connecting a datagram socket to it dissolves the association. @see address_families(7) */
export const AF_UNSPEC: G.AddressFamily.AF_UNSPEC = 0;
/** The address family is unknown to this kernel, or does not fit the socket. @see errno(3) */
export const EAFNOSUPPORT: G.Errno.EAFNOSUPPORT = 97;
/** A system call failed; errno tells which error it was. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_SYSTEM: G.AddrInfoErrno.EAI_SYSTEM = -11;
/** No such device or address: open(2) of a UNIX socket's path, or of a FIFO for non-blocking writing when nobody reads. @see errno(3) */
export const ENXIO: G.Errno.ENXIO = 6;
/** Number of descriptors an fd_set holds, 1024; select cannot watch higher ones, but poll and epoll can. @see select(2) */
export const FD_SETSIZE: G.SelectLimit.FD_SETSIZE = 1024;
/** The host does not exist, by an authoritative answer. @see gethostbyname(3) */
export const HOST_NOT_FOUND: G.HostErrno.HOST_NOT_FOUND = 1;
/** The all-ones result by which inet_addr reports bad text; not told apart from `INADDR_BROADCAST`. @see ip(7) */
export const INADDR_NONE: G.InetAddress.INADDR_NONE = 4294967295;
/** The lookup itself broke down; errno says why. @see gethostbyname(3) */
export const NETDB_INTERNAL: G.HostErrno.NETDB_INTERNAL = -1;
/** The name is valid but has no record of the requested type, for instance no address. @see gethostbyname(3) */
export const NO_DATA: G.HostErrno.NO_DATA = 4;
/** The name server refused or could not process the query; trying again will not help. @see gethostbyname(3) */
export const NO_RECOVERY: G.HostErrno.NO_RECOVERY = 3;
/** Largest listen backlog the headers promise, 4096 (128 in old ones); the running limit is the sysctl net.core.somaxconn. @see listen(2) */
export const SOMAXCONN: G.SocketLimit.SOMAXCONN = 4096;
/** An ICMP error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP = 2;
/** An ICMPv6 error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP6: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP6 = 3;
/** The name server failed for the moment or did not answer; a later try may succeed. @see gethostbyname(3) */
export const TRY_AGAIN: G.HostErrno.TRY_AGAIN = 2;
