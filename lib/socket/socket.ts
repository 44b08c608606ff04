/** The class Socket whose calls block: an object with the calls of a descriptor that it owns. */
import { addressBytes, storage, storageLength, storedAddress } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import { type Data, dataBytes, type Target, targetBytes } from '../bytes.js';
import { fcntl } from '../call/descriptor.js';
import type { Received } from '../call/io.js';
import { type Message, type MessageIn, type MessageOut, prepareIn, prepareOut, received } from '../call/message.js';
import { check, SocketError, TimeoutError } from '../error.js';
import type { AddressFamily, MessageFlag, PollEvent, SocketType } from '../gen/groups.js';
import {
  AF_INET,
  AF_UNIX,
  EAGAIN,
  EBADF,
  F_GETFL,
  F_SETFL,
  MSG_CMSG_CLOEXEC,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_TRUNC,
  O_NONBLOCK,
  POLLIN,
  POLLOUT,
  SOCK_CLOEXEC,
  SOCK_STREAM,
} from '../gen/own.js';
import * as raw from '../raw/io.js';
import * as rawMessage from '../raw/message.js';
import { accept4 } from '../raw/name.js';
import { badWord, isWord } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { asUint8Array } from '../view.js';
import { SocketBase } from './base.js';
import { connectWithin, TIMED_OUT } from './connecting.js';
import { Deadline } from './deadline.js';
import { adopt, create, createPair, Descriptor } from './descriptor.js';
import { type FileMode, SocketFile } from './file.js';
import { checkCarried, type ReceivedFds, rightsIn, rightsMessage, rightsRoom } from './rights.js';
import { sendFile } from './sendfile.js';
import { complete } from './wait.js';

/** Receiving with one of these never waits, whatever the descriptor is. */
const NEVER_WAITS = MSG_DONTWAIT | MSG_ERRQUEUE | MSG_OOB;

/** What `recv(size)` receives into, so that a short message costs no long buffer. */
const scratch = new Uint8Array(65536);
/** The part of it that was used last: programs ask for the same size again and again. */
let part = scratch;

/** Memory for a method that is not spelled like its call, for errors that name the method. */
function plainData(name: string, data: Data): Uint8Array {
  return asUint8Array(name, 'data', dataBytes(name, 'data', data));
}

function plainTarget(name: string, buffer: Target): Uint8Array {
  return asUint8Array(name, 'buffer', targetBytes(name, 'buffer', buffer));
}

function checkFlags(name: string, flags: unknown): void {
  if (!isWord(flags as number)) throw badWord(name, 'flags', flags);
}

/** Room for `size` bytes. With MSG_TRUNC, TCP says that it has filled what it has not, so then it must be clean. */
function roomFor(name: string, size: number, flags: number): Uint8Array {
  checkInteger(name, 'size', size, 0, 0x7fffffff);
  if (size > scratch.length || flags & MSG_TRUNC) return new Uint8Array(size);
  if (part.length !== size) part = scratch.subarray(0, size);
  return part;
}

/** The caller's own copy of what was received. */
function copyOf(room: Uint8Array, n: number): Uint8Array {
  return room === part ? room.slice(0, n) : room.subarray(0, n);
}

/** A connection that {@link Socket.accept} took. */
export interface AcceptedSocket {
  socket: Socket;
  /** Who is at the other end; undefined when the kernel gives none. */
  address: Sockaddr | undefined;
}

/**
 * A socket as an object, which owns its descriptor: what `socket.socket` is in Python.
 *
 * Each method is the call it is named after, with four defaults. Descriptors are close-on-exec. A call that a signal
 * interrupts is made again. {@link Socket.timeoutMs} bounds every operation. And the descriptor is closed once: by
 * {@link Socket.close}, at the end of the block of a `using`, or, with a warning, when the object is collected. Without a
 * timeout each operation is one system call, the same that the function makes.
 *
 * @example
 * using listener = new Socket(AF_INET, SOCK_STREAM);
 * listener.bind({ family: AF_INET, address: '127.0.0.1', port: 5006 });
 * listener.listen();
 * const { socket } = listener.accept();
 * using connection = socket;
 * for (let data: Uint8Array; (data = connection.recv(1024)).length > 0; ) connection.sendAll(data);
 */
export class Socket extends SocketBase {
  /**
   * Makes a socket: `socket(2)` with `SOCK_CLOEXEC`.
   *
   * @param family - AF_INET when not given
   * @param type - SOCK_STREAM when not given. With `SOCK_NONBLOCK`, `timeoutMs` is 0
   * @param protocol - 0, the default, for the type's usual one
   * @throws {@link SocketError} as {@link socket}
   * @see socket(2)
   */
  constructor(family?: AddressFamily, type?: SocketType, protocol?: number);
  /** @internal */
  constructor(descriptor: Descriptor);
  constructor(family: AddressFamily | Descriptor = AF_INET, type: SocketType = SOCK_STREAM, protocol = 0) {
    super(Descriptor.isOne(family) ? family : create(family as AddressFamily, type, protocol));
  }

  /**
   * Adopts a descriptor, which is the socket's to close from now on. A Socket that is to have one of its own takes
   * `Socket.from(dup(fd))`.
   *
   * Family, type and protocol are the kernel's; `timeoutMs` is 0 for a non-blocking descriptor.
   *
   * @throws {@link SocketError} `EBADF` it is not open; `ENOTSOCK` it is no socket. It stays the caller's
   */
  static from(fd: Fd): Socket {
    return new Socket(adopt(fd));
  }

  /**
   * Makes two sockets that are connected to each other: `socketpair(2)` with `SOCK_CLOEXEC`.
   *
   * @param family - AF_UNIX when not given
   * @param type - SOCK_STREAM when not given
   * @throws {@link SocketError} as {@link socketpair}
   * @see socketpair(2)
   */
  static pair(family: AddressFamily = AF_UNIX, type: SocketType = SOCK_STREAM, protocol = 0): [Socket, Socket] {
    const [a, b] = createPair(family, type, protocol);
    return [new Socket(a), new Socket(b)];
  }

  /** A second socket for the same one, with a descriptor of its own: they share everything, O_NONBLOCK included. */
  dup(): Socket {
    return new Socket(this.duplicate());
  }

  // ─── Time

  protected override changeMode(fd: Fd, timeoutMs: number | undefined): void {
    const before = fcntl(fd, F_GETFL);
    const after = timeoutMs === undefined ? before & ~O_NONBLOCK : before | O_NONBLOCK;
    if (after !== before) fcntl(fd, F_SETFL, after);
  }

  /** Sets `timeoutMs`: to undefined when its calls shall block, to 0 when they shall not. */
  setBlocking(blocking: boolean): void {
    if (typeof blocking !== 'boolean') throw wrongType('setBlocking', 'blocking', 'true or false', blocking);
    this.timeoutMs = blocking ? undefined : 0;
  }

  /** Whether its calls wait, be it for a time or for ever: `timeoutMs` is not 0. */
  getBlocking(): boolean {
    return this.timeoutMs !== 0;
  }

  /** When an operation that begins now must be over; undefined when the kernel decides how long it waits. */
  #deadline(flags = 0): Deadline | undefined {
    return this.timeoutMs && (flags & NEVER_WAITS) === 0 ? new Deadline(this.timeoutMs) : undefined;
  }

  /** Out-of-band data is never waited for, but there must be room for what is sent. */
  #sendDeadline(flags = 0): Deadline | undefined {
    return this.#deadline(flags & MSG_DONTWAIT);
  }

  #complete(
    syscall: string,
    events: PollEvent,
    deadline: Deadline | undefined,
    attempt: (fd: Fd) => number,
    address?: Sockaddr,
  ): number {
    const fd = this.descriptor(syscall, address);
    return complete({ syscall, fd, address }, events, deadline, () => attempt(fd));
  }

  // ─── Connections

  /**
   * Takes a connection: `accept4(2)` with `SOCK_CLOEXEC`. The new socket blocks, whatever this one does.
   *
   * @throws {@link SocketError} as {@link accept}, but for EINTR
   * @throws {@link TimeoutError}
   * @see accept(2)
   */
  accept(): AcceptedSocket {
    const fd = this.#complete('accept4', POLLIN, this.#deadline(), (fd) =>
      accept4(fd, storage, storageLength(), SOCK_CLOEXEC),
    );
    const address = storedAddress();
    return { socket: new Socket(new Descriptor(fd, this.family, this.type, this.protocol, undefined)), address };
  }

  #connect(address: Sockaddr): number {
    const bytes = addressBytes('connect', address);
    return connectWithin(this.descriptor('connect', address), this.family, bytes, this.#deadline());
  }

  /**
   * Connects: `connect(2)`. A handshake that a signal interrupts is waited for, and not begun again.
   *
   * @throws {@link SocketError} as {@link connect}, but for EINTR
   * @throws {@link TimeoutError} there is no answer yet; the handshake goes on, so close the socket
   * @see connect(2)
   */
  connect(address: Sockaddr): void {
    const result = this.#connect(address);
    if (result === TIMED_OUT) throw new TimeoutError(this.timeoutMs as number, 'connect', this.fd, address);
    check(result, 'connect', this.fd, address);
  }

  /**
   * {@link Socket.connect} whose errors are numbers.
   *
   * @returns 0, or the errno: `ECONNREFUSED`, `EINPROGRESS`, …; `EAGAIN` when the time is over, as in Python
   */
  connectEx(address: Sockaddr): number {
    const bytes = addressBytes('connectEx', address);
    if (this.isClosed) return EBADF;
    const result = connectWithin(this.fd, this.family, bytes, this.#deadline());
    return result === TIMED_OUT ? EAGAIN : Math.abs(result);
  }

  // ─── Sending

  /**
   * Sends: `send(2)`.
   *
   * @returns the number of bytes sent, which on a stream can be fewer than there are: see {@link Socket.sendAll}
   * @throws {@link SocketError} as {@link send}, but for EINTR; {@link TimeoutError}
   * @see send(2)
   */
  send(data: Data, flags: MessageFlag = 0): number {
    checkFlags('send', flags);
    const bytes = dataBytes('send', 'data', data);
    return this.#complete('send', POLLOUT, this.#sendDeadline(flags), (fd) => raw.send(fd, bytes, flags));
  }

  /**
   * Sends all: `send(2)` as often as it takes.
   *
   * @throws {@link SocketError} as {@link send}, but for EINTR; {@link TimeoutError}. Their `sent` is the number of bytes
   *   that went before
   * @see send(2)
   */
  sendAll(data: Data, flags: MessageFlag = 0): void {
    const bytes = plainData('sendAll', data);
    checkFlags('sendAll', flags);
    const deadline = this.#sendDeadline(flags);
    let sent = 0;
    try {
      do {
        const rest = sent === 0 ? bytes : bytes.subarray(sent);
        sent += this.#complete('send', POLLOUT, deadline, (fd) => raw.send(fd, rest, flags));
      } while (sent < bytes.length);
    } catch (error) {
      if (error instanceof SocketError || error instanceof TimeoutError) error.sent = sent;
      throw error;
    }
  }

  /**
   * Sends to an address: `sendto(2)`.
   *
   * @returns the number of bytes sent
   * @throws {@link SocketError} as {@link sendto}, but for EINTR; {@link TimeoutError}
   * @see sendto(2)
   */
  sendTo(data: Data, address: Sockaddr, flags: MessageFlag = 0): number {
    const bytes = plainData('sendTo', data);
    checkFlags('sendTo', flags);
    const to = addressBytes('sendTo', address);
    const attempt = (fd: Fd) => raw.sendto(fd, bytes, flags, to);
    return this.#complete('sendto', POLLOUT, this.#sendDeadline(flags), attempt, address);
  }

  /**
   * Sends a message: `sendmsg(2)`. As {@link sendmsg}.
   *
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see sendmsg(2)
   */
  sendmsg(message: MessageOut, flags: MessageFlag = 0): number {
    checkFlags('sendmsg', flags);
    const { iov, address, control, to } = prepareOut('sendmsg', 'message', message);
    const attempt = (fd: Fd) => rawMessage.sendmsg(fd, address, iov, control, flags);
    return this.#complete('sendmsg', POLLOUT, this.#sendDeadline(flags), attempt, to);
  }

  /**
   * Sends descriptors over an AF_UNIX socket: as {@link send_fds}.
   *
   * @returns the number of bytes sent
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see unix(7)
   */
  sendFds(data: Data, fds: Fd[], flags: MessageFlag = 0): number {
    checkFlags('sendFds', flags);
    const message = rightsMessage('sendFds', data, fds);
    const { iov, control } = prepareOut('sendFds', 'message', message);
    checkCarried('sendFds', this.descriptor('sendmsg'), message.iov[0]);
    return this.#complete('sendmsg', POLLOUT, this.#sendDeadline(flags), (fd) =>
      rawMessage.sendmsg(fd, null, iov, control, flags),
    );
  }

  /**
   * Sends a file: `sendfile(2)` as often as it takes; or, from what cannot be mapped (a socket, some files of /proc),
   * `read(2)` and `send(2)`.
   *
   * @param from - a descriptor that can be read
   * @param offset - where in the file to begin; the file's own position neither counts nor moves. For what cannot be mapped
   *   it is an error, `ESPIPE` or `EINVAL`. Not given: at the file's own position, which moves
   * @param count - at most so many bytes; not given, until the end of the file
   * @returns the number of bytes sent; fewer than `count` when the file ended
   * @throws {@link SocketError} as {@link sendfile}, {@link read} and {@link send}, but for EINTR; {@link TimeoutError}.
   *   Their `sent` is the number of bytes that went before
   * @see sendfile(2)
   */
  sendfile(from: Fd, offset?: number | bigint, count: number = Number.MAX_SAFE_INTEGER): number {
    checkInteger('sendfile', 'count', count, 0, Number.MAX_SAFE_INTEGER);
    return sendFile(this.descriptor('sendfile'), from, offset, count, this.#deadline());
  }

  // ─── Receiving

  /**
   * Receives: `recv(2)`.
   *
   * @param size - at most so many bytes, into memory that is the caller's alone
   * @returns what came, of its own length. None on a stream: the peer has finished. With a size of 0 the call is made all
   *   the same, and throws a datagram away, as in C
   * @throws {@link SocketError} as {@link recv}, but for EINTR; {@link TimeoutError}
   * @see recv(2)
   */
  recv(size: number, flags?: MessageFlag): Uint8Array;
  /**
   * Receives into the caller's memory: `recv(2)`. As the function {@link recv}.
   *
   * @returns the number of bytes
   */
  recv(buffer: Target, flags?: MessageFlag): number;
  recv(sizeOrBuffer: number | Target, flags?: MessageFlag): Uint8Array | number;
  recv(sizeOrBuffer: number | Target, flags: MessageFlag = 0): Uint8Array | number {
    checkFlags('recv', flags);
    if (typeof sizeOrBuffer !== 'number') return this.#recv(targetBytes('recv', 'buffer', sizeOrBuffer), flags);
    const room = roomFor('recv', sizeOrBuffer, flags);
    return copyOf(room, this.#recv(room, flags));
  }

  #recv(buffer: Uint8Array, flags: MessageFlag, deadline = this.#deadline(flags)): number {
    return this.#complete('recv', POLLIN, deadline, (fd) => raw.recv(fd, buffer, flags));
  }

  /**
   * {@link Socket.recv} into the caller's memory.
   *
   * @returns the number of bytes
   * @see recv(2)
   */
  recvInto(buffer: Target, flags: MessageFlag = 0): number {
    checkFlags('recvInto', flags);
    return this.#recv(plainTarget('recvInto', buffer), flags);
  }

  /**
   * Receives, and says from whom: `recvfrom(2)`.
   *
   * @param size - as in {@link Socket.recv}
   * @throws {@link SocketError} as {@link recvfrom}, but for EINTR; {@link TimeoutError}
   * @see recvfrom(2)
   */
  recvFrom(size: number, flags: MessageFlag = 0): { data: Uint8Array; address: Sockaddr | undefined } {
    checkFlags('recvFrom', flags);
    const room = roomFor('recvFrom', size, flags);
    const n = this.#recvFrom(room, flags);
    return { data: copyOf(room, n), address: storedAddress() };
  }

  #recvFrom(buffer: Uint8Array, flags: MessageFlag): number {
    return this.#complete('recvfrom', POLLIN, this.#deadline(flags), (fd) =>
      raw.recvfrom(fd, buffer, flags, storage, storageLength()),
    );
  }

  /**
   * {@link Socket.recvFrom} into the caller's memory: as the function {@link recvfrom}.
   *
   * @see recvfrom(2)
   */
  recvFromInto(buffer: Target, flags: MessageFlag = 0): Received {
    checkFlags('recvFromInto', flags);
    const bytes = this.#recvFrom(plainTarget('recvFromInto', buffer), flags);
    return { bytes, address: storedAddress() };
  }

  /**
   * Receives a message: `recvmsg(2)` with `MSG_CMSG_CLOEXEC`. As {@link recvmsg}.
   *
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see recvmsg(2)
   */
  recvmsg(message: MessageIn, flags: MessageFlag = 0): Message {
    checkFlags('recvmsg', flags);
    const room = prepareIn('recvmsg', 'message', message);
    const out = new Int32Array(3);
    return received(this.#recvmsg(room, flags, out), room, out);
  }

  #recvmsg(room: ReturnType<typeof prepareIn>, flags: MessageFlag, out: Int32Array): number {
    const { address, iov, control } = room;
    const n = this.#complete('recvmsg', POLLIN, this.#deadline(flags), (fd) =>
      rawMessage.recvmsg(fd, address, iov, control, flags | MSG_CMSG_CLOEXEC, out),
    );
    out[2] = (out[2] as number) & ~MSG_CMSG_CLOEXEC; // the kernel repeats it
    return n;
  }

  /**
   * Receives data, and descriptors that come with it: as {@link recv_fds}.
   *
   * @param size - at most so many bytes of data
   * @param max - at most so many descriptors, up to 253; more are closed, and the flags say MSG_CTRUNC
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see unix(7)
   */
  recvFds(size: number, max: number, flags: MessageFlag = 0): ReceivedFds {
    checkFlags('recvFds', flags);
    const room = rightsRoom('recvFds', size, max);
    const out = new Int32Array(3);
    return rightsIn(this.#recvmsg(room, flags, out), room, out, max);
  }

  /**
   * The stream as a file, to read lines from and to write small pieces to. Any number of files may be made, but what one
   * has read ahead the others do not see.
   *
   * @param mode - `'r'`, `'w'` or `'rw'`; the last when not given
   */
  makefile(mode: FileMode = 'rw'): SocketFile {
    const transport = {
      deadline: () => this.#deadline(),
      receive: (buffer: Uint8Array, deadline: Deadline | undefined) => this.#recv(buffer, 0, deadline),
      send: (bytes: Uint8Array, deadline: Deadline | undefined) =>
        this.#complete('send', POLLOUT, deadline, (fd) => raw.send(fd, bytes, 0)),
    };
    return new SocketFile(transport, mode);
  }

  /** {@link Socket.sendTo}, spelled as in C; the order of the arguments is the method's. */
  declare readonly sendto: Socket['sendTo'];
  /** {@link Socket.recvFrom}, spelled as in C. */
  declare readonly recvfrom: Socket['recvFrom'];
  /** {@link Socket.recvmsg}, which receives into the caller's memory as it is. */
  declare readonly recvmsgInto: Socket['recvmsg'];

  static {
    const { sendTo: sendto, recvFrom: recvfrom, recvmsg: recvmsgInto } = Socket.prototype;
    for (const [name, value] of Object.entries({ sendto, recvfrom, recvmsgInto }))
      Object.defineProperty(Socket.prototype, name, { value, writable: true, configurable: true });
  }
}
