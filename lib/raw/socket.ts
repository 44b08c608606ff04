/**
 * The calls that are made once in a socket's life. They go straight to the native side, which takes its argument checks
 * from the C++ signature.
 */
import { native } from '../binding.js';
import type { AddressFamily, FileType, ShutdownHow, SocketType } from '../gen/groups.js';
import type { Bytes, Fd } from './types.js';

/**
 * Makes a socket: `socket(2)`.
 *
 * @param type - a `SOCK_*` type, or-ed with `SOCK_NONBLOCK` and `SOCK_CLOEXEC` if wanted; no flag is added
 * @param protocol - 0 for the type's usual one
 * @returns the descriptor, -errno on failure
 * @see socket(2)
 */
export const socket = native<(domain: AddressFamily, type: SocketType, protocol: number) => number>('socket');

/**
 * Makes two sockets that are connected to each other: `socketpair(2)`.
 *
 * @param fds - receives the two descriptors in its first two elements; unchanged on failure
 * @returns 0, or -errno
 * @see socketpair(2)
 */
export const socketpair =
  native<(domain: AddressFamily, type: SocketType, protocol: number, fds: Int32Array) => number>('socketpair');

/**
 * Gives a socket its local address: `bind(2)`.
 *
 * @param address - the whole C struct, as `encodeSockaddr` makes it
 * @returns 0, or -errno
 * @see bind(2)
 */
export const bind = native<(fd: Fd, address: Bytes) => number>('bind');

/**
 * Makes a socket accept connections: `listen(2)`.
 *
 * @param backlog - how many may wait; the kernel takes at most net.core.somaxconn
 * @returns 0, or -errno
 * @see listen(2)
 */
export const listen = native<(fd: Fd, backlog: number) => number>('listen');

/**
 * Connects a socket, or gives a datagram socket its default peer: `connect(2)`.
 *
 * @returns 0, or -errno; -EINTR and -EINPROGRESS leave the handshake going on: wait for POLLOUT and read SO_ERROR
 * @see connect(2)
 */
export const connect = native<(fd: Fd, address: Bytes) => number>('connect');

/**
 * Ends one or both directions of a connection: `shutdown(2)`. Also wakes whoever is blocked on the socket.
 *
 * @returns 0, or -errno
 * @see shutdown(2)
 */
export const shutdown = native<(fd: Fd, how: ShutdownHow) => number>('shutdown');

/**
 * Is the next byte the one after the out-of-band mark? `sockatmark(3)`.
 *
 * @returns 1, 0, or -errno
 * @see sockatmark(3)
 */
export const sockatmark = native<(fd: Fd) => number>('sockatmark');

/**
 * Is the descriptor of this type of file? `isfdtype(3)`.
 *
 * @param type - `S_IFSOCK`, `S_IFREG`, …
 * @returns 1, 0, or -errno
 * @see isfdtype(3)
 */
export const isfdtype = native<(fd: Fd, type: FileType) => number>('isfdtype');

/**
 * Closes a descriptor: `close(2)`. Never call it again on -EINTR: on Linux the number is free already.
 *
 * @returns 0, or -errno
 * @see close(2)
 */
export const close = native<(fd: Fd) => number>('close');

/**
 * A second descriptor for the same open file: `dup(2)`.
 *
 * @returns the lowest free number, -errno on failure
 * @see dup(2)
 */
export const dup = native<(fd: Fd) => number>('dup');

/**
 * The same, at a number of the caller's choice, which is closed first when it is open: `dup2(2)`.
 *
 * @returns `to`, -errno on failure
 * @see dup2(2)
 */
export const dup2 = native<(fd: Fd, to: Fd) => number>('dup2');

/**
 * dup2 with flags: `dup3(2)`.
 *
 * @param flags - `O_CLOEXEC` or 0
 * @returns `to`, -errno on failure (-EINVAL when both numbers are the same)
 * @see dup3(2)
 */
export const dup3 = native<(fd: Fd, to: Fd, flags: number) => number>('dup3');
