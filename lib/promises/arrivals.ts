/** What arrives at a descriptor, one after the other: connections, datagrams. */
import { decode } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import type { Accepted } from '../call/socket.js';
import { SocketError } from '../error.js';
import { EBADF, ECANCELED, SO_TYPE, SOCK_NONBLOCK, SOCK_SEQPACKET, SOCK_STREAM, SOL_SOCKET } from '../gen/own.js';
import { getsockopt } from '../raw/option.js';
import { badFd, isInt32 } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { Guard, guard, type Options } from './guard.js';
import { CONNECTIONS, RECVMMSG } from './operations.js';
import { giveUp, NAME_SIZE, NO_SLOT, start, startBare } from './reactor.js';

/** Whether an error is the end that the caller wanted: the descriptor was closed, or the signal aborted. */
function isEnd(error: unknown, signal: AbortSignal | undefined, hasBegun: boolean): boolean {
  if (signal?.aborted && error === signal.reason) return true;
  if (!(error instanceof SocketError)) return false;
  return error.errno === ECANCELED || (hasBegun && error.errno === EBADF);
}

/** Options, read once, which runs code of the caller's; undefined when they say nothing. */
function copyOf(call: string, options: Options): Options | undefined {
  if (typeof options !== 'object' || options === null) throw wrongType(call, 'options', 'an object', options);
  const { signal, timeoutMs, ref } = options;
  const copy = { signal, timeoutMs, ref };
  new Guard(call, copy);
  return signal === undefined && timeoutMs === undefined && ref === undefined ? undefined : copy;
}

/**
 * The connections of a listening socket, as they arrive. Each is accepted when it is asked for, so that none is lost when
 * the loop is left.
 *
 * Ends when the descriptor is closed by this package, or the signal aborts.
 *
 * @param options - `timeoutMs` is for each connection
 * @returns what {@link accept} gives; the descriptors are non-blocking, and the caller's to close
 * @throws {@link SocketError} as accept: after `EMFILE` the connection is still there, and the loop can begin anew
 * @example
 * for await (const { fd } of connections(listener)) serve(fd).finally(() => close(fd));
 */
export async function* connections(fd: Fd, options: Options = {}): AsyncGenerator<Accepted, void, undefined> {
  const read = copyOf('connections', options);
  for (let hasBegun = false; ; hasBegun = true) {
    let next: Accepted;
    try {
      next = await start(CONNECTIONS, fd, SOCK_NONBLOCK, guard('connections', read));
    } catch (error) {
      if (isEnd(error, read?.signal, hasBegun)) return;
      throw error;
    }
    yield next;
  }
}

/** What {@link datagrams} gives. */
export interface Datagram {
  /** Its bytes, in memory of its own. */
  data: Uint8Array;
  /** Who sent it; undefined when the kernel gives none. */
  address: Sockaddr | undefined;
  /** `MSG_TRUNC` when it was longer than `size`. */
  flags: number;
}

/** What {@link datagrams} takes. */
export interface DatagramsOptions extends Options {
  /** The most bytes of a datagram; what is longer is cut off, and has MSG_TRUNC. 65536 when not given. */
  size?: number | undefined;
  /** How many are received in one call at most, 1 to 1024; 64 when not given. */
  batch?: number | undefined;
}

const type = new Int32Array(1);
const typeBytes = new Uint8Array(type.buffer);
const typeLength = new Int32Array(1);

function isConnection(fd: Fd): boolean {
  typeLength[0] = 4;
  const result = getsockopt(fd, SOL_SOCKET, SO_TYPE, typeBytes, typeLength);
  return result === 0 && (type[0] === SOCK_STREAM || type[0] === SOCK_SEQPACKET);
}

type Result = IteratorResult<Datagram, undefined>;

/** Datagrams that were received together, and are handed out one by one. */
class Datagrams implements AsyncIterableIterator<Datagram> {
  readonly #fd: Fd;
  readonly #options: Options | undefined;
  readonly #size: number;
  readonly #memory: Uint8Array;
  /** Three integers for each, which native/reactor fills, and behind them room for all addresses. */
  readonly #out: Int32Array;
  readonly #names: Uint8Array[];
  /** On connections a message of 0 bytes is the end. */
  #ends = false;
  #at = 0;
  #count = 0;
  #hasBegun = false;
  #isDone = false;
  /** Where a batch is waited for, and whom it is for. */
  #slot = NO_SLOT;
  #resolve: ((result: Result) => void) | undefined;
  /** The last of those who wait; undefined when nobody does. */
  #last: Promise<unknown> | undefined;

  constructor(fd: Fd, size: number, batch: number, options: Options | undefined) {
    this.#fd = fd;
    this.#options = options;
    this.#size = size;
    this.#memory = new Uint8Array(size * batch);
    this.#out = new Int32Array((3 + NAME_SIZE / 4) * batch);
    const names = new Uint8Array(this.#out.buffer, 4 * 3 * batch);
    this.#names = Array.from({ length: batch }, (_, i) => names.subarray(i * NAME_SIZE, (i + 1) * NAME_SIZE));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Result> {
    const last = this.#last;
    const result = last === undefined ? this.#next() : last.then(() => this.#next());
    if (last === undefined && this.#resolve === undefined) return result;
    const settled: Promise<void> = result.then(
      () => this.#settled(settled),
      () => this.#settled(settled),
    );
    this.#last = settled;
    return result;
  }

  /** Ends, and gives up what is waited for, so that the datagram is somebody else's. */
  async return(): Promise<Result> {
    this.#isDone = true;
    if (this.#slot !== NO_SLOT) {
      giveUp(this.#slot);
      this.#resolve?.({ value: undefined, done: true });
      this.#ended();
    }
    return { value: undefined, done: true };
  }

  #ended(): void {
    this.#slot = NO_SLOT;
    this.#resolve = undefined;
  }

  #settled(waited: Promise<unknown>): void {
    if (this.#last === waited) this.#last = undefined;
  }

  /** To be called when nobody waits. */
  #next(): Promise<Result> {
    if (this.#isDone || this.#at < this.#count) return Promise.resolve(this.#take());
    return new Promise((resolve) => this.#receive(resolve));
  }

  /** The next batch, often at once. */
  #receive(resolve: (result: Result | Promise<Result>) => void): void {
    this.#at = 0;
    this.#count = 0;
    if (!this.#hasBegun) this.#ends = isConnection(this.#fd);
    let guarded: Guard | undefined;
    try {
      guarded = guard('datagrams', this.#options);
    } catch (error) {
      resolve(this.#failed(error));
      return;
    }
    this.#resolve = resolve;
    const slot = startBare(RECVMMSG, this.#fd, guarded, this.#memory, this.#out, (outcome) => {
      this.#ended();
      if (typeof outcome === 'number') {
        this.#hasBegun = true;
        this.#count = outcome;
        try {
          resolve(this.#take());
        } catch (error) {
          resolve(Promise.reject(error)); // no memory
        }
      } else resolve(outcome.catch((error) => this.#failed(error)));
    });
    if (slot !== NO_SLOT) this.#slot = slot;
  }

  async #failed(error: unknown): Promise<Result> {
    this.#isDone = isEnd(error, this.#options?.signal, this.#hasBegun);
    if (!this.#isDone) throw error;
    return { value: undefined, done: true };
  }

  #take(): Result {
    const i = this.#at++;
    const bytes = this.#out[3 * i] as number;
    if (this.#isDone || (bytes === 0 && this.#ends)) {
      this.#isDone = true;
      this.#at = this.#count;
      return { value: undefined, done: true };
    }
    const from = i * this.#size;
    // A copy: the next batch comes where this one is.
    const data = this.#memory.slice(from, from + bytes);
    const address = decode(this.#names[i] as Uint8Array, Math.min(this.#out[3 * i + 1] as number, NAME_SIZE));
    return { value: { data, address, flags: this.#out[3 * i + 2] as number }, done: false };
  }
}

/**
 * The datagrams of a socket, as they arrive; also the messages of AF_UNIX sequenced packets, packets and netlink. They are
 * received in batches, by `recvmmsg(2)`, and each has memory of its own.
 *
 * What was received and not asked for when the loop is left is lost, as datagrams may be. Ends when the descriptor is closed
 * by this package, or the signal aborts; of a connection also when the peer has finished.
 *
 * @param options - `timeoutMs` is for each batch
 * @throws {@link SocketError} as {@link recv}: `ECONNREFUSED` of an earlier datagram, …; the loop can begin anew
 * @example
 * for await (const { data, address } of datagrams(fd)) sendto(fd, data, 0, address);
 * @see recvmmsg(2)
 */
export function datagrams(fd: Fd, options: DatagramsOptions = {}): AsyncIterableIterator<Datagram> {
  if (!isInt32(fd)) throw badFd('datagrams', fd);
  const copy = copyOf('datagrams', options);
  const { size = 65536, batch = 64 } = options;
  checkInteger('datagrams', 'options.size', size, 1, 0x7fffffff);
  checkInteger('datagrams', 'options.batch', batch, 1, 1024);
  return new Datagrams(fd, size, batch, copy);
}
