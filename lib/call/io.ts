/** Moving bytes: send(2), recv(2) and their kin, read(2) and write(2). */
import { addressBytes, storage, storageLength, storedAddress } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { type Data, dataBytes, type Target, targetBytes } from '../bytes.js';
import { check } from '../error.js';
import type { MessageFlag } from '../gen/groups.js';
import * as raw from '../raw/io.js';
import type { Fd } from '../raw/types.js';

/**
 * Sends on a connected socket: `send(2)`.
 *
 * @param data - all bytes of the view or buffer; a string goes as UTF-8. Empty: an empty datagram, or nothing on a stream
 * @param flags - 0, or `MSG_OOB`, `MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_MORE`, `MSG_EOR`, `MSG_CONFIRM`, `MSG_DONTROUTE`, …
 * @returns the number of bytes sent. On a stream it can be fewer than there are: send the rest again
 * @throws {@link SocketError}
 * - `EAGAIN` non-blocking, and the send buffer is full
 * - `EPIPE` this end or the other is closed for sending. Node ignores SIGPIPE, so the process lives on
 * - `ECONNRESET`, `ECONNREFUSED` the peer said so earlier
 * - `EMSGSIZE` too long for one datagram
 * - `EDESTADDRREQ`, `ENOTCONN` no peer
 * - `EINTR` a signal came before any byte went
 * @see send(2)
 */
export function send(fd: Fd, data: Data, flags: MessageFlag = 0): number {
  const n = raw.send(fd, dataBytes('send', 'data', data), flags);
  return n < 0 ? check(n, 'send', fd) : n;
}

/**
 * Sends to an address: `sendto(2)`.
 *
 * @param address - the destination; not given, this is {@link send}
 * @returns the number of bytes sent
 * @throws {@link SocketError} as {@link send}; also
 * - `EISCONN` a connected AF_UNIX stream takes no address
 * - `EACCES` a broadcast address without SO_BROADCAST
 * - `ENETUNREACH`, `EINVAL` no way there, or an address of the wrong family
 * @example
 * sendto(fd, 'hello', 0, { family: AF_INET, address: '127.0.0.1', port: 5006 });
 * @see sendto(2)
 */
export function sendto(fd: Fd, data: Data, flags: MessageFlag, address?: Sockaddr): number {
  const bytes = dataBytes('sendto', 'data', data);
  const n = raw.sendto(fd, bytes, flags, address === undefined ? null : addressBytes('sendto', address));
  return n < 0 ? check(n, 'sendto', fd, address) : n;
}

/**
 * Receives into the caller's memory: `recv(2)`.
 *
 * @param buffer - filled from its start. A datagram that is longer is cut off; with `MSG_TRUNC` its real length is
 *   returned. With an empty buffer a datagram is received and thrown away, and a stream gives 0, as in C
 * @param flags - 0, or `MSG_PEEK`, `MSG_WAITALL`, `MSG_DONTWAIT`, `MSG_OOB`, `MSG_TRUNC`, `MSG_ERRQUEUE`, …
 * @returns the number of bytes received. 0 on a stream: the peer has finished; on a datagram socket: an empty datagram
 * @throws {@link SocketError}
 * - `EAGAIN` non-blocking, or MSG_DONTWAIT, or SO_RCVTIMEO expired: nothing there
 * - `ECONNRESET` the peer reset the connection
 * - `ECONNREFUSED` an earlier datagram reached nobody
 * - `ENOTCONN` a stream without a connection
 * - `EINVAL` MSG_OOB, and there is no out-of-band byte
 * - `EINTR` a signal came
 * @example
 * const buffer = new Uint8Array(1024);
 * for (let n: number; (n = recv(fd, buffer)) > 0; ) process.stdout.write(buffer.subarray(0, n));
 * @see recv(2)
 */
export function recv(fd: Fd, buffer: Target, flags: MessageFlag = 0): number {
  const n = raw.recv(fd, targetBytes('recv', 'buffer', buffer), flags);
  return n < 0 ? check(n, 'recv', fd) : n;
}

/** What recvfrom(2) gives. */
export interface Received {
  /** As {@link recv} returns it. */
  bytes: number;
  /** Who sent it; undefined when the kernel gives none: connected streams, unbound AF_UNIX peers. */
  address: Sockaddr | undefined;
}

/**
 * Receives, and says from whom: `recvfrom(2)`.
 *
 * @throws {@link SocketError} as {@link recv}
 * @example
 * const { bytes, address } = recvfrom(fd, buffer);
 * sendto(fd, buffer.subarray(0, bytes), 0, address);
 * @see recvfrom(2)
 */
export function recvfrom(fd: Fd, buffer: Target, flags: MessageFlag = 0): Received {
  const n = raw.recvfrom(fd, targetBytes('recvfrom', 'buffer', buffer), flags, storage, storageLength());
  if (n < 0) check(n, 'recvfrom', fd);
  return { bytes: n, address: storedAddress() };
}

/**
 * Reads from any descriptor: `read(2)`.
 *
 * @returns the number of bytes read, 0 at the end of a stream or file
 * @throws {@link SocketError} `EAGAIN` non-blocking, and nothing there; `EINTR`; `EISDIR`
 * @see read(2)
 */
export function read(fd: Fd, buffer: Target): number {
  const n = raw.read(fd, targetBytes('read', 'buffer', buffer));
  return n < 0 ? check(n, 'read', fd) : n;
}

/**
 * Writes to any descriptor: `write(2)`.
 *
 * @returns the number of bytes written, which can be fewer than there are
 * @throws {@link SocketError} `EAGAIN` non-blocking, and no room; `EPIPE` nobody reads; `ENOSPC`; `EINTR`
 * @see write(2)
 */
export function write(fd: Fd, data: Data): number {
  const n = raw.write(fd, dataBytes('write', 'data', data));
  return n < 0 ? check(n, 'write', fd) : n;
}
