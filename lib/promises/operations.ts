/**
 * The calls of <sys/socket.h> that wait, and waiting itself. Each is tried at once, and waits when it would block.
 *
 * Every argument is read before an address is encoded, and all code of the caller's that this may run has run then.
 */
import { addressBytes } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { type Data, dataBytes, type Target, targetBytes } from '../bytes.js';
import type { Received } from '../call/io.js';
import { type Message, type MessageIn, type MessageOut, prepareIn, prepareOut, received } from '../call/message.js';
import type { Accepted } from '../call/socket.js';
import type { MessageFlag, SocketFlag } from '../gen/groups.js';
import { SOCK_NONBLOCK } from '../gen/own.js';
import type { Fd } from '../raw/types.js';
import { guard, type Options } from './guard.js';
import { addressAt, type Operation, start, TRY_FIRST } from './reactor.js';

function operation<T>(
  kind: number,
  call: string,
  argument: string,
  value: Operation<T>['value'],
  syscall = call,
): Operation<T> {
  return { kind, call, syscall, argument, value };
}

const nothing = (): void => {};
const asItIs = (result: number): number => result;
const accepted = (fd: number, record: number): Accepted => ({ fd, address: addressAt(record) });

// The numbers are those of enum Kind in native/reactor/reactor.h.
const ACCEPT = operation(1, 'accept', 'fd', accepted);
const ACCEPT4 = operation(1, 'accept4', 'fd', accepted);
const CONNECT = operation(2, 'connect', 'address', nothing);
const SEND = operation(3, 'send', 'data', asItIs);
const SEND_ALL = operation(4, 'sendAll', 'data', nothing, 'send');
const SENDTO = operation(5, 'sendto', 'data', asItIs);
const SENDTO_PEER = operation(3, 'sendto', 'data', asItIs);
const SENDMSG = operation(6, 'sendmsg', 'message', asItIs);
const RECV = operation(7, 'recv', 'buffer', asItIs);
const RECVFROM = operation(
  8,
  'recvfrom',
  'buffer',
  (bytes, record): Received => ({ bytes, address: addressAt(record) }),
);
const RECVMSG = operation(9, 'recvmsg', 'message', (bytes, _record, extra): Message => {
  const [address, control, out] = extra as [Uint8Array, Uint8Array | null, Int32Array];
  return received(bytes, { address, control }, out);
});
export const READABLE = operation(10, 'readable', 'fd', asItIs, 'poll');
const WRITABLE = operation(11, 'writable', 'fd', asItIs, 'poll');

export const CONNECTIONS = operation(1, 'connections', 'fd', accepted, 'accept');
export const RECVMMSG = operation(12, 'datagrams', 'fd', asItIs, 'recvmmsg');
const isShortLast = (result: number): boolean => result === 1;
/** Who waits has received until there was nothing more. true: a receive that does not fill its buffer leaves nothing. */
export const ARRIVAL = operation(13, 'duplex', 'fd', isShortLast, 'recv');
/** The same for who has not received yet. */
export const FIRST_ARRIVAL = operation(13 | (TRY_FIRST << 8), 'duplex', 'fd', isShortLast, 'recv');

/** Wrong arguments and failures at once reject the promise, as later ones do. */
function promised<T>(begin: () => Promise<T>): Promise<T> {
  try {
    return begin();
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * Takes a connection from a listening socket: `accept(2)`, when there is one.
 *
 * The new descriptor is non-blocking, so that the calls of this tier take it; C's is not. {@link accept4} leaves the
 * choice.
 *
 * @throws {@link SocketError} as `accept` of the root; `EMFILE` leaves the connection in the queue
 * @see accept(2)
 */
export function accept(fd: Fd, options?: Options): Promise<Accepted> {
  return promised(() => start(ACCEPT, fd, SOCK_NONBLOCK, guard('accept', options)));
}

/**
 * Takes a connection, and sets exactly these flags on the new descriptor: `accept4(2)`.
 *
 * @param flags - `SOCK_NONBLOCK`, `SOCK_CLOEXEC`, both, or 0
 * @throws {@link SocketError} as {@link accept}; `EINVAL` another flag
 * @see accept4(2)
 */
export function accept4(fd: Fd, flags: SocketFlag, options?: Options): Promise<Accepted> {
  return promised(() => start(ACCEPT4, fd, flags, guard('accept4', options)));
}

/**
 * Connects a socket: `connect(2)`, and the handshake that follows.
 *
 * There is one call of connect(2), whatever happens: then the socket is waited for, and SO_ERROR and getpeername(2) say how
 * it ended. Only an AF_UNIX listener whose queue is full begins nothing, and is asked again. A socket whose connect failed
 * or was given up is of no further use: close it.
 *
 * @throws {@link SocketError}
 * - `ECONNREFUSED` nobody listens there
 * - `ETIMEDOUT`, `ENETUNREACH`, `EHOSTUNREACH` no answer, no way there
 * - `EISCONN`, `EALREADY` it is connected, or connecting
 * @see connect(2)
 */
export function connect(fd: Fd, address: Sockaddr, options?: Options): Promise<void> {
  return promised(() => {
    const guarded = guard('connect', options);
    return start(CONNECT, fd, 0, guarded, undefined, addressBytes('connect', address), address);
  });
}

/**
 * Sends on a connected socket: `send(2)`, when there is room.
 *
 * @param data - what it holds when it is sent, which may be later: leave it alone until then
 * @returns the number of bytes sent. On a stream it can be fewer than there are; {@link sendAll} goes on
 * @throws {@link SocketError} as `send` of the root
 * @see send(2)
 */
export function send(fd: Fd, data: Data, flags: MessageFlag = 0, options?: Options): Promise<number> {
  return promised(() => {
    const bytes = dataBytes('send', 'data', data);
    return start(SEND, fd, flags, guard('send', options), bytes);
  });
}

/**
 * Sends all of it: `send(2)`, as often as it takes. Nothing else that waits to be sent on the descriptor comes between.
 *
 * @param data - leave it alone until all is sent
 * @throws {@link SocketError}, {@link TimeoutError}: their `sent` says how many bytes went before. After either, and after
 *   an abort, the stream has a part of the data
 * @see send(2)
 */
export function sendAll(fd: Fd, data: Data, flags: MessageFlag = 0, options?: Options): Promise<void> {
  return promised(() => {
    const bytes = dataBytes('sendAll', 'data', data);
    return start(SEND_ALL, fd, flags, guard('sendAll', options), bytes);
  });
}

/**
 * Sends to an address: `sendto(2)`, when there is room.
 *
 * @param address - the destination; not given, the socket's peer
 * @returns the number of bytes sent
 * @throws {@link SocketError} as `sendto` of the root
 * @see sendto(2)
 */
export function sendto(fd: Fd, data: Data, flags: MessageFlag, address?: Sockaddr, options?: Options): Promise<number> {
  return promised(() => {
    const bytes = dataBytes('sendto', 'data', data);
    const guarded = guard('sendto', options);
    if (address === undefined) return start(SENDTO_PEER, fd, flags, guarded, bytes);
    return start(SENDTO, fd, flags, guarded, bytes, addressBytes('sendto', address), address);
  });
}

/**
 * Receives into the caller's memory: `recv(2)`, when there is something.
 *
 * @param buffer - looked up when something has come: it may have moved, grown or shrunk by then. If it is gone, nothing is
 *   received, and the promise is rejected with a TypeError
 * @returns the number of bytes received; 0 on a stream: the peer has finished
 * @throws {@link SocketError} as `recv` of the root
 * @example
 * const buffer = new Uint8Array(1024);
 * for (let n: number; (n = await recv(fd, buffer)) > 0; ) await sendAll(fd, buffer.subarray(0, n));
 * @see recv(2)
 */
export function recv(fd: Fd, buffer: Target, flags: MessageFlag = 0, options?: Options): Promise<number> {
  return promised(() => {
    const bytes = targetBytes('recv', 'buffer', buffer);
    return start(RECV, fd, flags, guard('recv', options), bytes);
  });
}

/**
 * Receives, and says from whom: `recvfrom(2)`, when there is something.
 *
 * @throws {@link SocketError} as {@link recv}
 * @see recvfrom(2)
 */
export function recvfrom(fd: Fd, buffer: Target, flags: MessageFlag = 0, options?: Options): Promise<Received> {
  return promised(() => {
    const bytes = targetBytes('recvfrom', 'buffer', buffer);
    return start(RECVFROM, fd, flags, guard('recvfrom', options), bytes);
  });
}

/**
 * Sends a message: `sendmsg(2)`, when there is room.
 *
 * @returns the number of bytes sent; on a stream it can be fewer than there are
 * @throws {@link SocketError} as `sendmsg` of the root
 * @see sendmsg(2)
 */
export function sendmsg(fd: Fd, message: MessageOut, flags: MessageFlag = 0, options?: Options): Promise<number> {
  return promised(() => {
    const guarded = guard('sendmsg', options);
    const { iov, address, control, to } = prepareOut('sendmsg', 'message', message);
    return start(SENDMSG, fd, flags, guarded, iov, [address, control], to);
  });
}

/**
 * Receives a message: `recvmsg(2)`, when there is one.
 *
 * Descriptors that arrive are the receiver's to close. A wait that is given up has received none.
 *
 * @throws {@link SocketError} as `recvmsg` of the root
 * @see recvmsg(2)
 */
export function recvmsg(fd: Fd, message: MessageIn, flags: MessageFlag = 0, options?: Options): Promise<Message> {
  return promised(() => {
    const guarded = guard('recvmsg', options);
    const { iov, address, control } = prepareIn('recvmsg', 'message', message);
    return start(RECVMSG, fd, flags, guarded, iov, [address, control, new Int32Array(3)]);
  });
}

/**
 * Waits until there is something to read: data, the end of a stream, urgent data, a connection to accept, an error.
 *
 * Nothing is read, and another may read it first: be ready for `EAGAIN`.
 *
 * @returns what has happened, as poll(2) says it: `POLLIN`, `POLLPRI`, `POLLRDHUP`, `POLLHUP`, `POLLERR`, or-ed
 * @throws {@link SocketError} `EBADF` it is not open; `EPERM` it cannot be polled
 * @see poll(2)
 */
export function readable(fd: Fd, options?: Options): Promise<number> {
  return promised(() => start(READABLE, fd, 0, guard('readable', options)));
}

/**
 * Waits until there is room to write, or never will be.
 *
 * @returns what has happened, as poll(2) says it: `POLLOUT`, `POLLHUP`, `POLLERR`, or-ed
 * @throws {@link SocketError} as {@link readable}
 * @see poll(2)
 */
export function writable(fd: Fd, options?: Options): Promise<number> {
  return promised(() => start(WRITABLE, fd, 0, guard('writable', options)));
}
