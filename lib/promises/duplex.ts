/** Node streams over descriptors: what ends, fails and holds back a stream, and who closes what. */
import { AsyncResource } from 'node:async_hooks';
import { Duplex } from 'node:stream';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { close, fcntl } from '../call/descriptor.js';
import { getsockopt } from '../call/option.js';
import { poll } from '../call/poll.js';
import { check, SocketError } from '../error.js';
import {
  EAGAIN,
  ECANCELED,
  ENOTCONN,
  F_GETFL,
  FIONREAD,
  IOV_MAX,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  MSG_PEEK,
  MSG_TRUNC,
  O_NONBLOCK,
  POLLRDHUP,
  SHUT_WR,
  SO_ACCEPTCONN,
  SO_DOMAIN,
  SO_TYPE,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../gen/own.js';
import * as raw from '../raw/io.js';
import { ioctl } from '../raw/ioctl.js';
import { sendmsg as sendmsgNow } from '../raw/message.js';
import { badFd, isInt32 } from '../raw/registers.js';
import { shutdown } from '../raw/socket.js';
import type { Fd } from '../raw/types.js';
import { unwatch, watch } from '../socket/leak.js';
import { receiveChunk } from './chunk.js';
import { ARRIVAL, FIRST_ARRIVAL, send, sendAll, sendmsg } from './operations.js';
import { startBare } from './reactor.js';

/** How {@link duplex} makes a stream: a few of the options of Node's own streams. */
export interface DuplexOptions {
  /** false: the stream ends its own side when the peer has ended the other. true when not given, as of any Duplex. */
  allowHalfOpen?: boolean | undefined;
  /**
   * How much may be buffered before `write()` returns false, and how much is read ahead of the reader. Bytes; of
   * SOCK_SEQPACKET, messages that are read ahead. Node's own when not given.
   */
  highWaterMark?: number | undefined;
}

/** Receives without waiting in between; then the rest of the event loop has its turn. */
const MOST_AT_ONCE = 16;
const NOW = MSG_DONTWAIT | MSG_NOSIGNAL;
type Done = (error?: Error | null) => void;

abstract class SocketStream extends Duplex {
  protected readonly fd: Fd;
  /** Where it was made: what AsyncLocalStorage had there it has in the listeners of what arrives. */
  readonly #origin = new AsyncResource('bsd-sockets:duplex');
  /** Whether the descriptor is open, as far as is known. */
  #isOpen = true;
  /** Receives since the last wait. */
  #atOnce = 0;
  /** What it waits for. First of all it waits and does not try, as Node's own streams do. */
  #arrival = FIRST_ARRIVAL;
  /** Nothing is left that the kernel will not speak of. */
  protected isDrained = true;
  /** What has arrived is gone with a receive that does not fill its buffer. */
  protected isShortLast = false;

  constructor(fd: Fd, options: ConstructorParameters<typeof Duplex>[0]) {
    super(options);
    this.fd = fd;
    watch(this, fd, getsockopt(fd, SOL_SOCKET, SO_DOMAIN), getsockopt(fd, SOL_SOCKET, SO_TYPE));
  }

  /** What is there; `null` at the end, or -errno. */
  protected abstract receive(): Buffer | null | number;

  override _read(): void {
    if (this.isDrained) this.#wait();
    else if (this.#atOnce < MOST_AT_ONCE) this.#receive();
    else setImmediate(() => this.#receiveAnew());
  }

  #receiveAnew(): void {
    this.#atOnce = 0;
    this.#receive();
  }

  #receive(): void {
    if (this.destroyed) return;
    this.#atOnce++;
    const chunk = this.receive();
    if (chunk === -EAGAIN) this.#wait();
    else if (typeof chunk === 'number') this.destroy(new SocketError(-chunk, 'recv', this.fd));
    else this.#push(chunk);
  }

  /** A listener that throws, and a process that goes on all the same, leave the stream as it is: what comes is still read. */
  #push(chunk: Buffer | null): void {
    let isTaken = false;
    try {
      this.push(chunk);
      isTaken = true;
    } finally {
      if (!isTaken) process.nextTick(() => this.read(0));
    }
  }

  // Waits without a buffer, for data and for the end; not, as poll(2) would, for urgent data too, which nobody takes here.
  #wait(): void {
    if (this.destroyed) return;
    startBare(this.#arrival, this.fd, undefined, undefined, undefined, (outcome) =>
      this.#origin.runInAsyncScope(this.#waited, this, outcome),
    );
  }

  #waited(outcome: boolean | Promise<never>): void {
    if (outcome instanceof Promise) this.settle(outcome, (error) => this.destroy(error as Error));
    else process.nextTick(SocketStream.#onArrival, this, outcome);
  }

  static #onArrival(stream: SocketStream, isShortLast: boolean): void {
    stream.isShortLast = isShortLast;
    stream.isDrained = false;
    stream.#arrival = ARRIVAL;
    stream.#receiveAnew();
  }

  /** Goes on as Node's own streams do, in a tick: what listeners throw there is nobody's rejection. */
  protected settle(promise: Promise<unknown>, done: Done): void {
    promise.then(
      () => process.nextTick(done),
      (error) => {
        // Unless the stream did it, somebody else has closed it, and the number may be another's by now.
        if (error.errno === ECANCELED) this.#isOpen = false;
        process.nextTick(done, error);
      },
    );
  }

  override _final(done: Done): void {
    const result = shutdown(this.fd, SHUT_WR);
    // Not connected any more: the peer has reset the connection, which reading says.
    done(result < 0 && result !== -ENOTCONN ? new SocketError(-result, 'shutdown', this.fd) : null);
  }

  override _destroy(error: Error | null, done: Done): void {
    unwatch(this);
    let failure = error;
    try {
      if (this.#isOpen) close(this.fd); // settles what waits, too
    } catch (closing) {
      failure ??= closing as SocketError;
    }
    this.#isOpen = false;
    done(failure);
  }
}

/** SOCK_STREAM. */
class ByteStream extends SocketStream {
  protected override receive(): Buffer | null | number {
    const chunk = receiveChunk(this.fd);
    if (typeof chunk === 'number') return chunk === 0 ? null : chunk;
    this.isDrained = chunk.isAll && this.isShortLast;
    return chunk.bytes;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    const n = raw.send(this.fd, chunk, NOW);
    if (n === chunk.length) done();
    else if (n < 0 && n !== -EAGAIN) done(new SocketError(-n, 'send', this.fd));
    else this.settle(sendAll(this.fd, chunk.subarray(Math.max(n, 0)), MSG_NOSIGNAL), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    const parts = chunks.map(({ chunk }) => chunk).filter(({ length }) => length > 0);
    this.settle(this.#sendAll(parts), done);
  }

  /** Sends all of these, as many as the kernel takes in one call. */
  async #sendAll(parts: Buffer[]): Promise<void> {
    for (let first = 0; first < parts.length && !this.destroyed; ) {
      const iov = parts.slice(first, first + IOV_MAX);
      let n = sendmsgNow(this.fd, null, iov, null, NOW);
      if (n === -EAGAIN) n = await sendmsg(this.fd, { iov }, MSG_NOSIGNAL);
      check(n, 'sendmsg', this.fd);
      for (let part = parts[first]; part !== undefined && n >= part.length; part = parts[first]) {
        n -= part.length;
        first++;
      }
      if (n > 0) parts[first] = (parts[first] as Buffer).subarray(n);
    }
  }
}

const unread = new Int32Array(1);
/** A byte that is looked at to know how long a message is. Nobody reads it. */
const glimpse = new Uint8Array(1);

/** SOCK_SEQPACKET: a chunk is a message, in both directions. */
class MessageStream extends SocketStream {
  protected override receive(): Buffer | null | number {
    // Of a message the kernel says how long it is.
    const length = raw.recv(this.fd, glimpse, MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT);
    if (length < 0) return length;
    const buffer = Buffer.allocUnsafe(length);
    const n = raw.recv(this.fd, length > 0 ? buffer : glimpse, MSG_DONTWAIT);
    if (n < 0) return n;
    return n === 0 && this.#hasEnded() ? null : buffer.subarray(0, n);
  }

  /** An empty message and the end look alike, but before its end a peer has shut down, and there is nothing behind it. */
  #hasEnded(): boolean {
    if (poll([{ fd: this.fd, events: POLLRDHUP }], 0) === 0) return false;
    return ioctl(this.fd, FIONREAD, unread) < 0 || unread[0] === 0;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    const n = raw.send(this.fd, chunk, NOW);
    if (n >= 0) done();
    else if (n !== -EAGAIN) done(new SocketError(-n, 'send', this.fd));
    else this.settle(send(this.fd, chunk, MSG_NOSIGNAL), done);
  }
}

/** The type of a socket that can be a stream. */
function checkStream(fd: Fd): number {
  if (!isInt32(fd)) throw badFd('duplex', fd);
  const type = getsockopt(fd, SOL_SOCKET, SO_TYPE);
  if (type !== SOCK_STREAM && type !== SOCK_SEQPACKET)
    throw wrongValue('duplex', 'fd', 'a socket of type SOCK_STREAM or SOCK_SEQPACKET', fd);
  if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)) throw wrongValue('duplex', 'fd', 'a socket that does not listen', fd);
  if ((fcntl(fd, F_GETFL) & O_NONBLOCK) === 0)
    throw wrongValue('duplex', 'fd', 'non-blocking: made with SOCK_NONBLOCK, or set O_NONBLOCK by fcntl', fd);
  return type;
}

/**
 * A connected socket of any family as a stream of Node's: for `pipeline()`, `for await`, `node:http`, `node:tls` and
 * whatever else takes one.
 *
 * The stream owns the descriptor, and closes it once, when it is destroyed: by `destroy()`, by an error, or, as long as
 * `autoDestroy` has its way, when both sides have ended. For a descriptor that shall stay open, give it `dup(fd)`. As long
 * as the stream has it, nobody else should read, write or close it.
 *
 * `end()` sends what is buffered and then shuts down for writing, `shutdown(fd, SHUT_WR)`; reading goes on. The stream ends
 * when the peer does. Errors are a {@link SocketError}, by `recv`, `send`, `sendmsg` or `shutdown`, and destroy the stream.
 * Data is read only as fast as it is consumed, and `write()` returns false while the peer does not read: what the kernel
 * buffers comes on top of `highWaterMark`.
 *
 * A SOCK_SEQPACKET socket keeps its messages apart: each `write()` is one, which fails with EMSGSIZE when it is too long, and
 * each chunk is one, whole, in object mode. An empty message is an empty chunk; but empty ones that the peer sends as its
 * very last are lost, because they look like the end.
 *
 * @throws TypeError (ERR_INVALID_ARG_VALUE) when the descriptor blocks, listens, or is of another type
 * @throws {@link SocketError} `EBADF` it is not open; `ENOTSOCK` it is no socket. It stays the caller's
 * @example
 * const { fd } = await accept(listener);
 * const stream = duplex(fd);
 * await pipeline(stream, createGzip(), stream);
 * @see shutdown(2)
 */
export function duplex(fd: Fd, options: DuplexOptions = {}): Duplex {
  if (typeof options !== 'object' || options === null) throw wrongType('duplex', 'options', 'an object', options);
  const { allowHalfOpen = true, highWaterMark } = options;
  if (typeof allowHalfOpen !== 'boolean')
    throw wrongType('duplex', 'options.allowHalfOpen', 'true or false', allowHalfOpen);
  if (highWaterMark !== undefined)
    checkInteger('duplex', 'options.highWaterMark', highWaterMark, 0, Number.MAX_SAFE_INTEGER);
  const common = { allowHalfOpen, ...(highWaterMark !== undefined && { highWaterMark }) };
  return checkStream(fd) === SOCK_STREAM
    ? new ByteStream(fd, common)
    : new MessageStream(fd, { ...common, readableObjectMode: true });
}
