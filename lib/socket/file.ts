/** A stream socket to read lines from and to write small pieces to: what stdio is to a descriptor. */
import { checkInteger, outOfRange, wrongValue } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import { check, SocketError, TimeoutError } from '../error.js';
import { EBADF } from '../gen/own.js';
import { asUint8Array } from '../view.js';
import type { Deadline } from './deadline.js';

/** What a file is opened for: reading, writing, or both. */
export type FileMode = 'r' | 'w' | 'rw';

/** The socket as a file uses it. Each operation of the file has one deadline, however many of these it takes. */
export interface Transport {
  deadline(): Deadline | undefined;
  receive(buffer: Uint8Array, deadline: Deadline | undefined): number;
  /** Sends what it can; not always all. */
  send(bytes: Uint8Array, deadline: Deadline | undefined): number;
}

/** Thrown when a stream ends in the middle of what was to be read. */
export class EndOfStreamError extends Error {
  readonly code = 'ERR_END_OF_STREAM';
  /** What came before the end. */
  readonly data: Uint8Array;

  constructor(data: Uint8Array, wanted: number) {
    super(`the stream ended after ${data.length} of ${wanted} bytes`);
    this.data = data;
  }

  static {
    Object.defineProperty(EndOfStreamError.prototype, 'name', {
      value: 'EndOfStreamError',
      writable: true,
      configurable: true,
    });
  }
}

const BUFFER_SIZE = 8192;
const LONGEST_LINE = 65536;
const NEWLINE = 10;
const MOST = 0x7fffffff;

/**
 * Buffered reading and writing on a stream socket; {@link Socket.makefile} makes one.
 *
 * It borrows the socket, and neither closes it nor keeps it open. What it has read ahead is lost to `socket.recv()`, so use
 * one or the other. When an operation fails, by a {@link TimeoutError} say, nothing is lost: what was received stays to be
 * read, what was not sent stays to be sent.
 *
 * @example
 * using file = socket.makefile('rw');
 * file.write('HEAD / HTTP/1.0\r\n\r\n');
 * file.flush();
 * for (const line of file.lines()) console.log(line);
 */
export class SocketFile implements Disposable {
  readonly #socket: Transport;
  #mode: FileMode | 'closed';
  /** Received and not read: `#in` from `#begin` to `#end`. */
  #in = new Uint8Array(0);
  #begin = 0;
  #end = 0;
  /** Written and not sent: `#out` from `#sent` to `#written`. */
  #out = new Uint8Array(0);
  #sent = 0;
  #written = 0;

  /** @internal */
  constructor(socket: Transport, mode: FileMode) {
    if (mode !== 'r' && mode !== 'w' && mode !== 'rw') throw wrongValue('makefile', 'mode', "'r', 'w' or 'rw'", mode);
    this.#socket = socket;
    this.#mode = mode;
  }

  /** As a descriptor that is not open for it. */
  #check(direction: 'r' | 'w'): void {
    if (!this.#mode.split('').includes(direction) || this.#mode === 'closed')
      check(-EBADF, direction === 'r' ? 'recv' : 'send');
  }

  // ─── Reading

  /** Receives more, behind what is there. Returns how much; 0 at the end of the stream. */
  #fill(deadline: Deadline | undefined): number {
    if (this.#begin === this.#end) this.#begin = this.#end = 0;
    if (this.#end === this.#in.length) {
      const rest = this.#in.subarray(this.#begin, this.#end);
      // As much again as is there: a long line is copied a few times, not once for each piece.
      const room = new Uint8Array(Math.max(BUFFER_SIZE, 2 * rest.length));
      room.set(rest);
      this.#in = room;
      this.#end -= this.#begin;
      this.#begin = 0;
    }
    const n = this.#socket.receive(this.#in.subarray(this.#end), deadline);
    this.#end += n;
    return n;
  }

  #take(n: number): Uint8Array {
    const taken = this.#in.slice(this.#begin, this.#begin + n);
    this.#begin += n;
    if (this.#begin === this.#end && this.#in.length > BUFFER_SIZE) {
      this.#in = new Uint8Array(0); // it grew for one long line
      this.#begin = this.#end = 0;
    }
    return taken;
  }

  /**
   * Reads what there is, and waits only when there is nothing.
   *
   * @param size - at most so many bytes
   * @returns at least one byte; none at the end of the stream, or when `size` is 0
   * @throws {@link SocketError} as {@link recv}; `EBADF` the file is closed, or not for reading
   * @throws {@link TimeoutError}
   */
  read(size: number): Uint8Array {
    checkInteger('read', 'size', size, 0, MOST);
    this.#check('r');
    if (size > 0 && this.#begin === this.#end) this.#fill(this.#socket.deadline());
    return this.#take(Math.min(size, this.#end - this.#begin));
  }

  /**
   * Reads so many bytes, and waits until they are there.
   *
   * @throws {@link EndOfStreamError} the stream ended before; its `data` is what came
   * @throws as {@link SocketFile.read}
   */
  readExactly(size: number): Uint8Array {
    checkInteger('readExactly', 'size', size, 0, MOST);
    this.#check('r');
    const deadline = this.#socket.deadline();
    while (this.#end - this.#begin < size)
      if (this.#fill(deadline) === 0) throw new EndOfStreamError(this.#take(this.#end - this.#begin), size);
    return this.#take(size);
  }

  /**
   * Reads to the end of the stream, all that is left.
   *
   * @param limit - at most so many bytes, not limited when not given: a peer that never ends fills the memory
   * @throws RangeError (ERR_OUT_OF_RANGE) when there are more; what was received stays, for the other calls to read
   * @throws as {@link SocketFile.read}; what came before an error stays, too
   */
  readAll(limit: number = MOST): Uint8Array {
    checkInteger('readAll', 'limit', limit, 0, MOST);
    this.#check('r');
    const deadline = this.#socket.deadline();
    for (;;) {
      const there = this.#end - this.#begin;
      if (there > limit) throw outOfRange('readAll', 'what is left', `at most ${limit} bytes`, there);
      if (this.#fill(deadline) === 0) return this.#take(there);
    }
  }

  /**
   * Reads to the end of a line, its newline included, as fgets(3) does.
   *
   * @param limit - at most so many bytes, 65536 when not given: what is longer comes in pieces, of which only the last has
   *   a newline
   * @returns the line; without a newline it was too long, or the last of the stream; nothing at the end of the stream
   * @throws as {@link SocketFile.read}
   */
  readLine(limit: number = LONGEST_LINE): Uint8Array {
    checkInteger('readLine', 'limit', limit, 1, MOST);
    this.#check('r');
    const deadline = this.#socket.deadline();
    for (let searched = 0; ; ) {
      const there = this.#end - this.#begin;
      const at = this.#in.subarray(this.#begin + searched, this.#end).indexOf(NEWLINE);
      if (at >= 0) return this.#take(Math.min(searched + at + 1, limit));
      if (there >= limit) return this.#take(limit);
      searched = there;
      if (this.#fill(deadline) === 0) return this.#take(there);
    }
  }

  /**
   * The lines of the stream until its end, as text without `\n` or `\r\n`.
   *
   * @param limit - how long a line may be in bytes, 65536 when not given
   * @throws RangeError (ERR_OUT_OF_RANGE) for a longer one
   * @throws as {@link SocketFile.read}
   */
  *lines(limit: number = LONGEST_LINE): Generator<string, void, void> {
    checkInteger('lines', 'limit', limit, 1, MOST - 2);
    for (;;) {
      const line = Buffer.from(this.readLine(limit + 2).buffer);
      if (line.length === 0) return;
      const isWhole = line.at(-1) === NEWLINE;
      const length = line.length - (isWhole ? (line.at(-2) === 13 ? 2 : 1) : 0);
      if (length > limit) throw outOfRange('lines', 'a line', `at most ${limit} bytes`, length);
      yield line.toString('utf8', 0, length);
    }
  }

  // ─── Writing

  /**
   * Writes into the buffer, and sends when that is full. Nothing is sent for certain before {@link SocketFile.flush}.
   *
   * @throws {@link SocketError} as {@link send}, {@link TimeoutError}: their `sent` says how many bytes of the data were
   *   taken, to be sent by the next attempt; the others were not
   */
  write(data: Data): void {
    const bytes = asUint8Array('write', 'data', dataBytes('write', 'data', data));
    this.#check('w');
    if (this.#out.length === 0) this.#out = new Uint8Array(BUFFER_SIZE);
    const deadline = this.#socket.deadline();
    for (let taken = 0; taken < bytes.length; ) {
      const part = bytes.subarray(taken, taken + BUFFER_SIZE - this.#written);
      this.#out.set(part, this.#written);
      this.#written += part.length;
      taken += part.length;
      if (this.#written === BUFFER_SIZE) this.#send(deadline, taken);
    }
  }

  #send(deadline: Deadline | undefined, taken: number): void {
    try {
      while (this.#sent < this.#written)
        this.#sent += this.#socket.send(this.#out.subarray(this.#sent, this.#written), deadline);
    } catch (error) {
      // Room for more must be at the end of the buffer, or the next write() would find none.
      this.#out.copyWithin(0, this.#sent, this.#written);
      this.#written -= this.#sent;
      this.#sent = 0;
      if (error instanceof SocketError || error instanceof TimeoutError) error.sent = taken;
      throw error;
    }
    this.#sent = this.#written = 0;
  }

  /**
   * Sends what was written.
   *
   * @throws {@link SocketError} as {@link send}, {@link TimeoutError}; what did not go is sent by the next attempt
   */
  flush(): void {
    this.#check('w');
    this.#send(this.#socket.deadline(), 0);
  }

  /** Sends what was written, and closes the file; the socket stays open. A second time does nothing. */
  close(): void {
    const mode = this.#mode;
    if (mode === 'closed') return;
    try {
      if (mode !== 'r') this.flush();
    } finally {
      this.#mode = 'closed';
    }
  }

  /** {@link SocketFile.close}, at the end of a block that says `using`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
