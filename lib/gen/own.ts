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
/** Between a virtual machine and its host, addressed by context id and port (struct sockaddr_vm). @see address_families(7) */
export const AF_VSOCK: G.AddressFamily.AF_VSOCK = 40;
/** The value is in the packet at offset `k`; offsets from `SKF_AD_OFF` reach ancillary data. @see https://docs.kernel.org/networking/filter.html */
export const BPF_ABS: G.BpfMode.BPF_ABS = 32;
/** Loads a value into the accumulator A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LD: G.BpfClass.BPF_LD = 0;
/** The address family is unknown to this kernel, or does not fit the socket. @see errno(3) */
export const EAFNOSUPPORT: G.Errno.EAFNOSUPPORT = 97;
/** A non-blocking call would have to wait, or the time of `SO_RCVTIMEO` or `SO_SNDTIMEO` ran out; connect(2) of a UNIX socket also when the backlog is full. @see errno(3) */
export const EAGAIN: G.Errno.EAGAIN = 11;
/** A system call failed; errno tells which error it was. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_SYSTEM: G.AddrInfoErrno.EAI_SYSTEM = -11;
/** The number is not an open descriptor, or it is not open for what the call wants to do. @see errno(3) */
export const EBADF: G.Errno.EBADF = 9;
/** The operation was cancelled, such as an asynchronous request, or a timerfd read after the clock was set. @see errno(3) */
export const ECANCELED: G.Errno.ECANCELED = 125;
/** A pointer given to the kernel does not point into memory the process may use. @see errno(3) */
export const EFAULT: G.Errno.EFAULT = 14;
/** A non-blocking connect(2) has begun; wait until the socket is writable, then read `SO_ERROR`. @see errno(3) */
export const EINPROGRESS: G.Errno.EINPROGRESS = 115;
/** A signal arrived before the call could do anything; usually the call is simply repeated. @see errno(3) */
export const EINTR: G.Errno.EINTR = 4;
/** An argument is not valid here: wrong address length, unknown flag, socket already bound, or not listening on accept(2). @see errno(3) */
export const EINVAL: G.Errno.EINVAL = 22;
/** The call needs a connected socket and this one is not. @see errno(3) */
export const ENOTCONN: G.Errno.ENOTCONN = 107;
/** No such device or address: open(2) of a UNIX socket's path, or of a FIFO for non-blocking writing when nobody reads. @see errno(3) */
export const ENXIO: G.Errno.ENXIO = 6;
/** A result is too large, or the buffer too small for it, as for `SO_PEERSEC` and `SO_PEERGROUPS`. @see errno(3) */
export const ERANGE: G.Errno.ERANGE = 34;
/** Reads the name and version of the driver, `struct ethtool_drvinfo`. @see linux/ethtool.h */
export const ETHTOOL_GDRVINFO: G.EthtoolCommand.ETHTOOL_GDRVINFO = 3;
/** Reads the settings of the link in their older form, `struct ethtool_cmd`. @see linux/ethtool.h */
export const ETHTOOL_GSET: G.EthtoolCommand.ETHTOOL_GSET = 1;
/** The descriptor is closed when the process calls execve(2). It belongs to the descriptor, so a dup(2) of it does not inherit it. @see fcntl(2) */
export const FD_CLOEXEC: G.DescriptorFlag.FD_CLOEXEC = 1;
/** Number of descriptors an fd_set holds, 1024; select cannot watch higher ones, but poll and epoll can. @see select(2) */
export const FD_SETSIZE: G.SelectLimit.FD_SETSIZE = 1024;
/** Gets the bytes that can be read now, an int; on UDP the size of the next datagram, `EINVAL` on a listening TCP socket. @see ioctl(2) */
export const FIONREAD: G.IoctlRequest.FIONREAD = 21531;
/** As F_DUPFD, but the copy has FD_CLOEXEC set from the start. @see fcntl(2) */
export const F_DUPFD_CLOEXEC: G.FcntlCommand.F_DUPFD_CLOEXEC = 1030;
/** Returns the descriptor flags, of which FD_CLOEXEC is the only one. @see fcntl(2) */
export const F_GETFD: G.FcntlCommand.F_GETFD = 1;
/** Returns the access mode and the status flags, such as O_RDWR and O_NONBLOCK. @see fcntl(2) */
export const F_GETFL: G.FcntlCommand.F_GETFL = 3;
/** Returns who gets SIGIO and SIGURG: a process ID, or the negative of a process group ID. @see fcntl(2) */
export const F_GETOWN: G.FcntlCommand.F_GETOWN = 9;
/** Returns who gets SIGIO and SIGURG as `struct f_owner_ex`; unlike F_GETOWN it cannot mistake a group for an error. @see fcntl(2) */
export const F_GETOWN_EX: G.FcntlCommand.F_GETOWN_EX = 16;
/** The ID names a process group. @see fcntl(2) */
export const F_OWNER_PGRP: G.SignalOwner.F_OWNER_PGRP = 2;
/** Sets the descriptor flags to the int argument: FD_CLOEXEC or 0. @see fcntl(2) */
export const F_SETFD: G.FcntlCommand.F_SETFD = 2;
/** Sets the status flags to the int argument; only O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME and O_NONBLOCK can change. A duplicate descriptor shares them. @see fcntl(2) */
export const F_SETFL: G.FcntlCommand.F_SETFL = 4;
/** The host does not exist, by an authoritative answer. @see gethostbyname(3) */
export const HOST_NOT_FOUND: G.HostErrno.HOST_NOT_FOUND = 1;
/** The all-ones result by which inet_addr reports bad text; not told apart from `INADDR_BROADCAST`. @see ip(7) */
export const INADDR_NONE: G.InetAddress.INADDR_NONE = 4294967295;
/** Most buffers in one readv, writev, sendmsg or recvmsg: 1024; more fail with `EINVAL` or, for messages, `EMSGSIZE`. @see readv(2) */
export const IOV_MAX: G.IovecLimit.IOV_MAX = 1024;
/** IPv6 within IP, a tunnel; also the level of the `IPV6_` options. @see protocols(5) @see ip(7) */
export const IPPROTO_IPV6: G.IpProtocol.IPPROTO_IPV6 = 41;
/** Refuse IPv4: no IPv4-mapped addresses, and IPv4 may bind the same port (bool); set it before bind(2). @see ipv6(7) */
export const IPV6_V6ONLY: G.Ipv6Option.IPV6_V6ONLY = 26;
/** Sets close-on-exec on descriptors received through `SCM_RIGHTS`. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_CMSG_CLOEXEC: G.MessageFlag.MSG_CMSG_CLOEXEC = 1073741824;
/** Set in received flags: control messages were discarded because the control buffer was too small. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_CTRUNC: G.MessageFlag.MSG_CTRUNC = 8;
/** Makes this one call nonblocking: it fails with `EAGAIN` instead of waiting. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_DONTWAIT: G.MessageFlag.MSG_DONTWAIT = 64;
/** Receives from the error queue: ICMP errors, transmit timestamps and zerocopy completions. It never blocks. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_ERRQUEUE: G.MessageFlag.MSG_ERRQUEUE = 8192;
/** A send on a stream whose peer has closed fails with `EPIPE` alone, without raising SIGPIPE. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_NOSIGNAL: G.MessageFlag.MSG_NOSIGNAL = 16384;
/** Sends or receives out-of-band (urgent) data, on sockets that have it such as TCP. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_OOB: G.MessageFlag.MSG_OOB = 1;
/** Receives without removing the data from the queue, so that the next receive returns it again. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_PEEK: G.MessageFlag.MSG_PEEK = 2;
/** In received flags: the datagram was cut to the buffer. As an argument: return its real length; on TCP, discard the data. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_TRUNC: G.MessageFlag.MSG_TRUNC = 32;
/** The lookup itself broke down; errno says why. @see gethostbyname(3) */
export const NETDB_INTERNAL: G.HostErrno.NETDB_INTERNAL = -1;
/** The name is valid but has no record of the requested type, for instance no address. @see gethostbyname(3) */
export const NO_DATA: G.HostErrno.NO_DATA = 4;
/** The name server refused or could not process the query; trying again will not help. @see gethostbyname(3) */
export const NO_RECOVERY: G.HostErrno.NO_RECOVERY = 3;
/** Calls that would wait fail with EAGAIN, or EINPROGRESS from connect(2). Sockets can have it from the start with SOCK_NONBLOCK. @see open(2) @see fcntl(2) */
export const O_NONBLOCK: G.OpenFlag.O_NONBLOCK = 2048;
/** Result only: both directions are shut or the peer hung up; unread data may remain. @see poll(2) */
export const POLLHUP: G.PollEvent.POLLHUP = 16;
/** A read will not block: data, the end of the stream, or on a listener a connection to accept. @see poll(2) */
export const POLLIN: G.PollEvent.POLLIN = 1;
/** Writing is possible, though a large write may still block; also how a finished nonblocking connect shows. @see poll(2) */
export const POLLOUT: G.PollEvent.POLLOUT = 4;
/** The peer closed the stream or shut down its sending side; since Linux 2.6.17. @see poll(2) */
export const POLLRDHUP: G.PollEvent.POLLRDHUP = 8192;
/** Descriptor (int) of the sending process, a pidfd, on a UNIX socket with `SO_PASSPIDFD`; the receiver closes it. Since Linux 6.5. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_PIDFD: G.SocketControl.SCM_PIDFD = 4;
/** Passes open descriptors (an array of int) over a UNIX socket; the receiver gets new numbers, which it must close. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_RIGHTS: G.SocketControl.SCM_RIGHTS = 1;
/** Ends sending: the peer reads end of file after the data already queued (TCP sends FIN); receiving goes on. @see shutdown(2) */
export const SHUT_WR: G.ShutdownHow.SHUT_WR = 1;
/** Opens the new descriptor close-on-exec, with no moment in which a fork could leak it. @see socket(2) @see accept(2) */
export const SOCK_CLOEXEC: G.SocketFlag.SOCK_CLOEXEC = 524288;
/** Opens the new descriptor nonblocking, as if `O_NONBLOCK` had been set on it. @see socket(2) @see accept(2) */
export const SOCK_NONBLOCK: G.SocketFlag.SOCK_NONBLOCK = 2048;
/** Connected and reliable like a stream but keeps message boundaries, as on UNIX and SCTP sockets. @see socket(2) */
export const SOCK_SEQPACKET: G.SocketType.SOCK_SEQPACKET = 5;
/** Connected, reliable byte stream in both directions without message boundaries, as TCP is. @see socket(2) */
export const SOCK_STREAM: G.SocketType.SOCK_STREAM = 1;
/** The socket itself, whatever its protocol: the level of all `SO_` options and `SCM_` control messages. @see getsockopt(2) */
export const SOL_SOCKET: G.SocketLevel.SOL_SOCKET = 1;
/** Largest listen backlog the headers promise, 4096 (128 in old ones); the running limit is the sysctl net.core.somaxconn. @see listen(2) */
export const SOMAXCONN: G.SocketLimit.SOMAXCONN = 4096;
/** Get only, bool: whether the socket is listening. @see socket(7) @see unix(7) */
export const SO_ACCEPTCONN: G.SocketOption.SO_ACCEPTCONN = 30;
/** Get only, int: the address family of the socket, such as `AF_INET6`. @see socket(7) @see unix(7) */
export const SO_DOMAIN: G.SocketOption.SO_DOMAIN = 39;
/** An ICMP error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP = 2;
/** An ICMPv6 error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP6: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP6 = 3;
/** Get only, int: the pending error number, which reading clears; tells how a nonblocking connect ended. @see socket(7) @see unix(7) */
export const SO_ERROR: G.SocketOption.SO_ERROR = 4;
/** Get only, int: the protocol of the socket, such as `IPPROTO_TCP`. @see socket(7) @see unix(7) */
export const SO_PROTOCOL: G.SocketOption.SO_PROTOCOL = 38;
/** Bool: lets bind take a port whose old connections linger in TIME_WAIT; set it before bind. TCP listeners still exclude each other. @see socket(7) @see unix(7) */
export const SO_REUSEADDR: G.SocketOption.SO_REUSEADDR = 2;
/** Bool: several sockets of one user bind the same address and port and share the load; all must set it before bind. Since Linux 3.9. @see socket(7) @see unix(7) */
export const SO_REUSEPORT: G.SocketOption.SO_REUSEPORT = 15;
/** Get only, int: the type of the socket, such as `SOCK_STREAM`. @see socket(7) @see unix(7) */
export const SO_TYPE: G.SocketOption.SO_TYPE = 3;
/** The name server failed for the moment or did not answer; a later try may succeed. @see gethostbyname(3) */
export const TRY_AGAIN: G.HostErrno.TRY_AGAIN = 2;
