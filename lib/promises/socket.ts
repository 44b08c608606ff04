/**
 * The class Socket whose calls are promises: an object with the calls of a descriptor that it owns.
 *
 * Its methods are async functions that await what they return: so whoever waits keeps the socket from being collected,
 * and closed, under his feet.
 */
import type { Duplex } from 'node:stream';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import { type Data, dataBytes, isMemory, type Target, targetBytes } from '../bytes.js';
import { fcntl } from '../call/descriptor.js';
import type { Received } from '../call/io.js';
import type { Message, MessageIn, MessageOut } from '../call/message.js';
import { SocketError, TimeoutError } from '../error.js';
import type { AddressFamily, MessageFlag, SocketType } from '../gen/groups.js';
import {
  AF_INET,
  AF_UNIX,
  EAGAIN,
  ECANCELED,
  F_GETFL,
  F_SETFL,
  MSG_CMSG_CLOEXEC,
  O_NONBLOCK,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
} from '../gen/own.js';
import { isWord } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { SocketBase } from '../socket/base.js';
import { adopt, create, createPair, Descriptor } from '../socket/descriptor.js';
import { checkCarried, type ReceivedFds, rightsMessage, rightsOf, rightsRoom } from '../socket/rights.js';
import { type Datagram, type DatagramsOptions, datagrams } from './arrivals.js';
import { type DuplexOptions, duplex } from './duplex.js';
import type { Options } from './guard.js';
import * as call from './operations.js';
import { sendFile } from './sendfile.js';

/** A type that is none is refused in its turn, so it stays what it is. */
function nonBlocking(type: SocketType): SocketType {
  return (isWord(type) ? type | SOCK_NONBLOCK : type) as SocketType;
}

/** The descriptor is non-blocking, and its calls wait all the same. */
function waiting({ fd, family, type, protocol }: Descriptor): Descriptor {
  return new Descriptor(fd, family, type, protocol, undefined);
}

/** Room for `size` bytes. */
function roomFor(name: string, size: number): Uint8Array {
  checkInteger(name, 'size', size, 0, 0x7fffffff);
  return new Uint8Array(size);
}

/** What came, without the rest of a much longer buffer. */
function cameInto(room: Uint8Array, n: number): Uint8Array {
  return 2 * n < room.length ? room.slice(0, n) : room.subarray(0, n);
}

/** A connection that {@link Socket.accept} took. */
export interface AcceptedSocket {
  socket: Socket;
  /** Who is at the other end; undefined when the kernel gives none. */
  address: Sockaddr | undefined;
}

/**
 * A socket as an object, which owns its descriptor, and whose methods wait without blocking the event loop.
 *
 * It is the class of `bsd-sockets`, each method that can wait a promise, with {@link Options} as its last argument.
 * Descriptors are close-on-exec and non-blocking. {@link Socket.timeoutMs} is the time of every operation that says none.
 * Closing the socket ends whatever waits on it with ECANCELED. And the descriptor is closed once: by {@link Socket.close}, at
 * the end of the block of a `using` or `await using`, or, with a warning, when the object is collected.
 *
 * @example
 * await using listener = create_server({ family: AF_INET, address: '127.0.0.1', port: 5006 });
 * for await (const { socket } of listener.connections()) {
 *   await using connection = socket;
 *   for (let data = await connection.recv(1024); data.length > 0; data = await connection.recv(1024))
 *     await connection.sendAll(data);
 * }
 */
export class Socket extends SocketBase implements AsyncDisposable {
  /**
   * Makes a socket: `socket(2)` with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   *
   * @param family - AF_INET when not given
   * @param type - SOCK_STREAM when not given
   * @param protocol - 0, the default, for the type's usual one
   * @throws {@link SocketError} as `socket` of the root
   * @see socket(2)
   */
  constructor(family?: AddressFamily, type?: SocketType, protocol?: number);
  /** @internal */
  constructor(descriptor: Descriptor);
  constructor(family: AddressFamily | Descriptor = AF_INET, type: SocketType = SOCK_STREAM, protocol = 0) {
    super(Descriptor.isOne(family) ? family : waiting(create(family as AddressFamily, nonBlocking(type), protocol)));
  }

  /**
   * Adopts a descriptor, which is the socket's to close from now on, and sets O_NONBLOCK on it: so it is for all its
   * duplicates, in other processes too.
   *
   * Family, type and protocol are the kernel's.
   *
   * @throws {@link SocketError} `EBADF` it is not open; `ENOTSOCK` it is no socket. It stays the caller's
   */
  static from(fd: Fd): Socket {
    const adopted = adopt(fd);
    if (adopted.timeoutMs === undefined) fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    return new Socket(waiting(adopted));
  }

  /**
   * Makes two sockets that are connected to each other: `socketpair(2)` with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   *
   * @param family - AF_UNIX when not given
   * @param type - SOCK_STREAM when not given
   * @throws {@link SocketError} as `socketpair` of the root
   * @see socketpair(2)
   */
  static pair(family: AddressFamily = AF_UNIX, type: SocketType = SOCK_STREAM, protocol = 0): [Socket, Socket] {
    const [a, b] = createPair(family, nonBlocking(type), protocol);
    return [new Socket(waiting(a)), new Socket(waiting(b))];
  }

  /** A second socket for the same one, with a descriptor of its own: they share everything but what waits. */
  dup(): Socket {
    return new Socket(this.duplicate());
  }

  /** {@link Socket.close}, at the end of a block that says `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** The descriptor is non-blocking, whatever the time. */
  protected override changeMode(): void {}

  /** The options of a call, with the socket's time where they say none. */
  #options(options: Options | undefined): Options | undefined {
    const own = this.timeoutMs;
    if (options === undefined) return own === undefined ? undefined : { timeoutMs: own };
    if (typeof options !== 'object' || options === null) return options; // which is refused in its turn
    const { signal, timeoutMs = own, ref } = options;
    return { signal, timeoutMs, ref };
  }

  // ─── Connections

  /**
   * Takes a connection: `accept4(2)` with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
   *
   * @throws {@link SocketError} as {@link accept}; {@link TimeoutError}
   * @see accept(2)
   */
  async accept(options?: Options): Promise<AcceptedSocket> {
    const own = this.#options(options);
    const { fd, address } = await call.accept4(this.descriptor('accept4'), SOCK_CLOEXEC | SOCK_NONBLOCK, own);
    return { socket: new Socket(new Descriptor(fd, this.family, this.type, this.protocol, undefined)), address };
  }

  /**
   * Connections as they arrive, each accepted when it is asked for. Ends when the socket is closed, or the signal aborts.
   *
   * @param options - `timeoutMs` is for each connection
   * @throws {@link SocketError} as {@link Socket.accept}; the loop can begin anew
   */
  async *connections(options?: Options): AsyncGenerator<AcceptedSocket, void, undefined> {
    for (let hasBegun = false; !(hasBegun && this.isClosed); hasBegun = true) {
      let next: AcceptedSocket;
      try {
        next = await this.accept(options);
      } catch (error) {
        const { signal } = options ?? {};
        if (signal?.aborted && error === signal.reason) return;
        if (this.isClosed && error instanceof SocketError && error.errno === ECANCELED) return;
        throw error;
      }
      yield next;
    }
  }

  /**
   * Connects: `connect(2)`, and the handshake that follows.
   *
   * @throws {@link SocketError} as {@link connect}; {@link TimeoutError}. The socket is then of no further use: close it
   * @see connect(2)
   */
  async connect(address: Sockaddr, options?: Options): Promise<void> {
    const own = this.#options(options);
    await call.connect(this.descriptor('connect', address), address, own);
  }

  /**
   * {@link Socket.connect} whose errors are numbers.
   *
   * @returns 0, or the errno: `ECONNREFUSED`, `EBADF`, …; `EAGAIN` when the time is over
   */
  async connectEx(address: Sockaddr, options?: Options): Promise<number> {
    try {
      await this.connect(address, options);
      return 0;
    } catch (error) {
      if (error instanceof TimeoutError) return EAGAIN;
      if (error instanceof SocketError && error.syscall === 'connect') return error.errno;
      throw error;
    }
  }

  // ─── Sending

  /**
   * Sends: `send(2)`, when there is room.
   *
   * @param data - leave it alone until it is sent
   * @returns the number of bytes sent, which on a stream can be fewer than there are: see {@link Socket.sendAll}
   * @throws {@link SocketError} as {@link send}; {@link TimeoutError}
   * @see send(2)
   */
  async send(data: Data, flags: MessageFlag = 0, options?: Options): Promise<number> {
    const bytes = dataBytes('send', 'data', data);
    const own = this.#options(options);
    return await call.send(this.descriptor('send'), bytes, flags, own);
  }

  /**
   * Sends all: `send(2)` as often as it takes. Nothing else that waits to be sent comes between.
   *
   * @param data - leave it alone until all is sent
   * @throws {@link SocketError}, {@link TimeoutError}: their `sent` says how many bytes went before
   * @see send(2)
   */
  async sendAll(data: Data, flags: MessageFlag = 0, options?: Options): Promise<void> {
    const bytes = dataBytes('sendAll', 'data', data);
    const own = this.#options(options);
    await call.sendAll(this.descriptor('send'), bytes, flags, own);
  }

  /**
   * Sends to an address: `sendto(2)`, when there is room.
   *
   * @returns the number of bytes sent
   * @throws {@link SocketError} as {@link sendto}; {@link TimeoutError}
   * @see sendto(2)
   */
  async sendTo(data: Data, address: Sockaddr, flags: MessageFlag = 0, options?: Options): Promise<number> {
    const bytes = dataBytes('sendTo', 'data', data);
    const own = this.#options(options);
    return await call.sendto(this.descriptor('sendto', address), bytes, flags, address, own);
  }

  /**
   * Sends a message: `sendmsg(2)`. As {@link sendmsg}.
   *
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see sendmsg(2)
   */
  async sendmsg(message: MessageOut, flags: MessageFlag = 0, options?: Options): Promise<number> {
    const own = this.#options(options);
    return await call.sendmsg(this.descriptor('sendmsg'), message, flags, own);
  }

  /**
   * Sends descriptors over an AF_UNIX socket: as `send_fds` of the root.
   *
   * @param fds - which must stay open until they are sent
   * @returns the number of bytes sent
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see unix(7)
   */
  async sendFds(data: Data, fds: Fd[], flags: MessageFlag = 0, options?: Options): Promise<number> {
    const message = rightsMessage('sendFds', data, fds);
    const own = this.#options(options);
    const fd = this.descriptor('sendmsg');
    checkCarried('sendFds', fd, message.iov[0]);
    return await call.sendmsg(fd, message, flags, own);
  }

  /**
   * Sends a file: `sendfile(2)` as often as it takes; or, from what cannot be mapped (a socket, some files of /proc),
   * `read(2)` and `send(2)`. Reading from the disk is not waited for in this way: it blocks, as it does everywhere, but for
   * a piece at a time.
   *
   * @param from - a descriptor that can be read; a socket or a pipe must be non-blocking
   * @param offset - where in the file to begin; the file's own position neither counts nor moves. Not given: at the file's
   *   own position, which moves
   * @param count - at most so many bytes; not given, until the end of the file
   * @param options - `timeoutMs` is for all of it
   * @returns the number of bytes sent; fewer than `count` when the file ended
   * @throws {@link SocketError}, {@link TimeoutError}. Their `sent` is the number of bytes that went before
   * @see sendfile(2)
   */
  async sendfile(from: Fd, offset?: number | bigint, count?: number, options?: Options): Promise<number> {
    return await sendFile(() => this.descriptor('sendfile'), from, offset, count, this.#options(options));
  }

  // ─── Receiving

  /**
   * Receives: `recv(2)`, when there is something.
   *
   * @param size - at most so many bytes, into memory that is the caller's alone
   * @returns what came, of its own length. None on a stream: the peer has finished
   * @throws {@link SocketError} as {@link recv}; {@link TimeoutError}
   * @see recv(2)
   */
  async recv(size: number, flags?: MessageFlag, options?: Options): Promise<Uint8Array>;
  /**
   * Receives into the caller's memory: `recv(2)`. As the function {@link recv}.
   *
   * @returns the number of bytes
   */
  async recv(buffer: Target, flags?: MessageFlag, options?: Options): Promise<number>;
  async recv(sizeOrBuffer: number | Target, flags?: MessageFlag, options?: Options): Promise<Uint8Array | number>;
  async recv(sizeOrBuffer: number | Target, flags: MessageFlag = 0, options?: Options): Promise<Uint8Array | number> {
    if (isMemory(sizeOrBuffer)) return await this.recvInto(sizeOrBuffer, flags, options);
    const room = roomFor('recv', sizeOrBuffer);
    const own = this.#options(options);
    return cameInto(room, await call.recv(this.descriptor('recv'), room, flags, own));
  }

  /** {@link Socket.recv} into the caller's memory. */
  async recvInto(buffer: Target, flags: MessageFlag = 0, options?: Options): Promise<number> {
    const bytes = targetBytes('recvInto', 'buffer', buffer);
    const own = this.#options(options);
    return await call.recv(this.descriptor('recv'), bytes, flags, own);
  }

  /**
   * Receives, and says from whom: `recvfrom(2)`.
   *
   * @param size - as in {@link Socket.recv}
   * @throws {@link SocketError} as {@link recvfrom}; {@link TimeoutError}
   * @see recvfrom(2)
   */
  async recvFrom(
    size: number,
    flags: MessageFlag = 0,
    options?: Options,
  ): Promise<{ data: Uint8Array; address: Sockaddr | undefined }> {
    const room = roomFor('recvFrom', size);
    const own = this.#options(options);
    const { bytes, address } = await call.recvfrom(this.descriptor('recvfrom'), room, flags, own);
    return { data: cameInto(room, bytes), address };
  }

  /** {@link Socket.recvFrom} into the caller's memory: as the function {@link recvfrom}. */
  async recvFromInto(buffer: Target, flags: MessageFlag = 0, options?: Options): Promise<Received> {
    const bytes = targetBytes('recvFromInto', 'buffer', buffer);
    const own = this.#options(options);
    return await call.recvfrom(this.descriptor('recvfrom'), bytes, flags, own);
  }

  /**
   * Datagrams as they arrive, received in batches: as the function {@link datagrams}. Ends when the socket is closed, or the
   * signal aborts.
   *
   * @param options - `timeoutMs` is for each batch
   */
  async *datagrams(options: DatagramsOptions = {}): AsyncGenerator<Datagram, void, undefined> {
    if (typeof options !== 'object' || options === null) throw wrongType('datagrams', 'options', 'an object', options);
    const { size, batch } = options;
    const own = { ...this.#options(options), size, batch };
    for await (const datagram of datagrams(this.descriptor('recvmmsg'), own)) {
      yield datagram;
      if (this.isClosed) return; // the number may be another's
    }
  }

  /**
   * Receives a message: `recvmsg(2)` with `MSG_CMSG_CLOEXEC`. As {@link recvmsg}.
   *
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see recvmsg(2)
   */
  async recvmsg(message: MessageIn, flags: MessageFlag = 0, options?: Options): Promise<Message> {
    const own = this.#options(options);
    const wanted = (isWord(flags) ? flags | MSG_CMSG_CLOEXEC : flags) as MessageFlag;
    const received = await call.recvmsg(this.descriptor('recvmsg'), message, wanted, own);
    return { ...received, flags: received.flags & ~MSG_CMSG_CLOEXEC }; // the kernel repeats it
  }

  /**
   * Receives data, and descriptors that come with it: as `recv_fds` of the root.
   *
   * @param size - at most so many bytes of data
   * @param max - at most so many descriptors, up to 253; more are closed, and the flags say MSG_CTRUNC
   * @throws {@link SocketError}, {@link TimeoutError}
   * @see unix(7)
   */
  async recvFds(size: number, max: number, flags: MessageFlag = 0, options?: Options): Promise<ReceivedFds> {
    const { iov, control } = rightsRoom('recvFds', size, max);
    const [room] = iov as [Uint8Array];
    const message = await this.recvmsg({ iov: [room], controlLength: control?.length ?? 0 }, flags, options);
    return rightsOf(message, room, max);
  }

  /**
   * The connection as a stream of Node's, which owns the descriptor from now on: this socket is closed. As {@link duplex}.
   *
   * @throws TypeError (ERR_INVALID_ARG_VALUE) when it listens, or is of a type without connections; it stays open
   */
  duplex(options?: DuplexOptions): Duplex {
    const stream = duplex(this.descriptor('getsockopt'), options);
    this.detach();
    return stream;
  }
}
