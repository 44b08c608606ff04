/** <sys/socket.h>: making sockets, naming them, connecting them. */
import { addressBytes, storage, storageLength, storedAddress } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { check } from '../error.js';
import type { AddressFamily, FileType, ShutdownHow, SocketFlag, SocketType } from '../gen/groups.js';
import { SOMAXCONN } from '../gen/own.js';
import * as name from '../raw/name.js';
import * as raw from '../raw/socket.js';
import type { Fd } from '../raw/types.js';

/**
 * Makes a socket: `socket(2)`.
 *
 * No flag is added: the descriptor is inherited by child processes unless `SOCK_CLOEXEC` is or-ed to the type.
 *
 * @param type - `SOCK_STREAM`, `SOCK_DGRAM`, `SOCK_SEQPACKET`, `SOCK_RAW`, …, or-ed with `SOCK_NONBLOCK` and
 *   `SOCK_CLOEXEC` if wanted
 * @param protocol - 0, the default, for the type's usual one. AF_PACKET wants it in network order: `htons(ETH_P_ALL)`
 * @throws {@link SocketError}
 * - `EAFNOSUPPORT` the kernel has no such family
 * - `EPROTONOSUPPORT`, `ESOCKTNOSUPPORT`, `EINVAL` the family has no such protocol or type
 * - `EPERM`, `EACCES` raw and packet sockets need CAP_NET_RAW
 * - `EMFILE`, `ENFILE` too many open descriptors
 * @example
 * const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC);
 * @see socket(2)
 */
export function socket(domain: AddressFamily, type: SocketType, protocol = 0): Fd {
  return check(raw.socket(domain, type, protocol), 'socket');
}

const pair = new Int32Array(2);

/**
 * Makes two sockets that are connected to each other: `socketpair(2)`.
 *
 * @throws {@link SocketError} `EOPNOTSUPP` families other than AF_UNIX (and AF_TIPC) have no pairs
 * @example
 * const [parent, child] = socketpair(AF_UNIX, SOCK_SEQPACKET);
 * @see socketpair(2)
 */
export function socketpair(domain: AddressFamily, type: SocketType, protocol = 0): [Fd, Fd] {
  check(raw.socketpair(domain, type, protocol, pair), 'socketpair');
  return [pair[0] as Fd, pair[1] as Fd];
}

/**
 * Gives a socket its local address: `bind(2)`.
 *
 * Port 0 lets the kernel choose; ask {@link getsockname} which one it took. An AF_UNIX pathname becomes a file, which
 * stays when the socket is closed.
 *
 * @throws {@link SocketError}
 * - `EADDRINUSE` the address is taken; SO_REUSEADDR allows one that is only in TIME_WAIT
 * - `EADDRNOTAVAIL` no interface has it
 * - `EACCES` a port below 1024 without CAP_NET_BIND_SERVICE
 * - `EINVAL` the socket is already bound, or a link-local address lacks its scopeId
 * @example
 * bind(fd, { family: AF_INET6, address: '::1', port: 0 });
 * @see bind(2)
 */
export function bind(fd: Fd, address: Sockaddr): void {
  const result = raw.bind(fd, addressBytes('bind', address));
  if (result < 0) check(result, 'bind', fd, address);
}

/**
 * Makes a socket accept connections: `listen(2)`.
 *
 * @param backlog - how many connections may wait to be accepted, SOMAXCONN when not given; the kernel takes at most
 *   net.core.somaxconn, and on AF_INET keeps one more than it is told
 * @throws {@link SocketError}
 * - `EADDRINUSE` another socket listens on the port
 * - `EOPNOTSUPP` datagram sockets do not listen
 * @see listen(2)
 */
export function listen(fd: Fd, backlog: number = SOMAXCONN): void {
  check(raw.listen(fd, backlog), 'listen', fd);
}

/** A connection: its descriptor, and who is at the other end. */
export interface Accepted {
  fd: Fd;
  /** undefined when the kernel gives none. */
  address: Sockaddr | undefined;
}

/**
 * Takes a connection from a listening socket: `accept(2)`.
 *
 * Blocks until there is one, unless the socket is non-blocking. On Linux the new descriptor is blocking whatever the
 * listening one is; {@link accept4} sets flags.
 *
 * @throws {@link SocketError}
 * - `EAGAIN` non-blocking, and nobody waits
 * - `EINTR` a signal came
 * - `EINVAL` the socket does not listen
 * - `EMFILE`, `ENFILE` too many open descriptors; the connection stays in the queue
 * - `ECONNABORTED` the peer has gone already
 * @see accept(2)
 */
export function accept(fd: Fd): Accepted {
  const result = check(name.accept(fd, storage, storageLength()), 'accept', fd);
  return { fd: result, address: storedAddress() };
}

/**
 * Takes a connection and sets flags on the new descriptor at once: `accept4(2)`.
 *
 * @param flags - `SOCK_NONBLOCK`, `SOCK_CLOEXEC`, both, or 0
 * @throws {@link SocketError} as {@link accept}; `EINVAL` also for another flag
 * @see accept4(2)
 */
export function accept4(fd: Fd, flags: SocketFlag): Accepted {
  const result = check(name.accept4(fd, storage, storageLength(), flags), 'accept4', fd);
  return { fd: result, address: storedAddress() };
}

/**
 * Connects a socket, or gives a datagram socket its default peer: `connect(2)`.
 *
 * `{ family: AF_UNSPEC }` takes a datagram socket's peer away again.
 *
 * @throws {@link SocketError}
 * - `ECONNREFUSED` nobody listens there
 * - `EINPROGRESS` non-blocking: wait for POLLOUT, then read SO_ERROR
 * - `EINTR` a signal came; the handshake goes on all the same, so do not call again: wait for POLLOUT
 * - `ETIMEDOUT`, `ENETUNREACH`, `EHOSTUNREACH` no answer, no way there
 * - `EISCONN`, `EALREADY` it is connected, or connecting
 * - `EADDRNOTAVAIL` no port is free
 * @see connect(2)
 */
export function connect(fd: Fd, address: Sockaddr): void {
  const result = raw.connect(fd, addressBytes('connect', address));
  if (result < 0) check(result, 'connect', fd, address);
}

/**
 * The socket's own address: `getsockname(2)`. An unbound socket has its family's wildcard.
 *
 * @throws {@link SocketError} `EBADF`, `ENOTSOCK`
 * @see getsockname(2)
 */
export function getsockname(fd: Fd): Sockaddr {
  check(name.getsockname(fd, storage, storageLength()), 'getsockname', fd);
  return storedAddress() as Sockaddr;
}

/**
 * The address of the peer of a connected socket: `getpeername(2)`.
 *
 * @throws {@link SocketError} `ENOTCONN` it has no peer
 * @see getpeername(2)
 */
export function getpeername(fd: Fd): Sockaddr {
  check(name.getpeername(fd, storage, storageLength()), 'getpeername', fd);
  return storedAddress() as Sockaddr;
}

/**
 * Ends one or both directions of a connection: `shutdown(2)`.
 *
 * After `SHUT_WR` the peer reads the end of the stream, and one can still receive. Unlike {@link close} it also wakes
 * another thread that is blocked on the socket, and it works on the connection even while other descriptors share it.
 *
 * @param how - `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`
 * @throws {@link SocketError}
 * - `ENOTCONN` it is not connected
 * - `EINVAL` no such direction
 * @see shutdown(2)
 */
export function shutdown(fd: Fd, how: ShutdownHow): void {
  check(raw.shutdown(fd, how), 'shutdown', fd);
}

/**
 * Is the next byte the one after the out-of-band mark? `sockatmark(3)`.
 *
 * @throws {@link SocketError} `ENOTTY` the socket has no out-of-band data
 * @see sockatmark(3)
 */
export function sockatmark(fd: Fd): boolean {
  return check(raw.sockatmark(fd), 'sockatmark', fd) === 1;
}

/**
 * Is the descriptor of this type of file? `isfdtype(3)`.
 *
 * @param type - `S_IFSOCK`, `S_IFREG`, `S_IFIFO`, …
 * @throws {@link SocketError} `EBADF` it is closed
 * @example
 * if (isfdtype(0, S_IFSOCK)) serve(0); // started by inetd
 * @see isfdtype(3)
 */
export function isfdtype(fd: Fd, type: FileType): boolean {
  return check(raw.isfdtype(fd, type), 'isfdtype', fd) === 1;
}
