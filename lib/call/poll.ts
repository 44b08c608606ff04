/** Waiting for many descriptors: poll(2), select(2), epoll(7). */
import { checkInteger, notAnInteger, outOfRange, wrongType, wrongValue } from '../argument.js';
import { check } from '../error.js';
import type { EpollEvent, EpollFlag, EpollOperation, PollEvent, Signal } from '../gen/groups.js';
import { pollfd } from '../gen/layouts.js';
import { FD_SETSIZE } from '../gen/own.js';
import * as raw from '../raw/poll.js';
import { isInt32 } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';

// ─── Arguments that several calls take

function checkTime(call: string, timeoutMs: unknown): asserts timeoutMs is number {
  if (typeof timeoutMs !== 'number') throw wrongType(call, 'timeoutMs', 'a number of milliseconds', timeoutMs);
  if (Number.isNaN(timeoutMs)) throw wrongValue(call, 'timeoutMs', 'a number of milliseconds', timeoutMs);
}

/** For calls that know whole milliseconds only. A fraction is rounded up: nothing ends before its time. */
function wholeMs(call: string, timeoutMs: unknown): number {
  checkTime(call, timeoutMs);
  if (timeoutMs < 0) return -1;
  if (timeoutMs > 0x7fffffff) throw outOfRange(call, 'timeoutMs', 'at most 2147483647 milliseconds', timeoutMs);
  return Math.ceil(timeoutMs);
}

/** For calls that take a timespec, and null for ever. */
function fineMs(call: string, timeoutMs: unknown): number | null {
  checkTime(call, timeoutMs);
  if (timeoutMs < 0) return null;
  if (timeoutMs > Number.MAX_SAFE_INTEGER)
    throw outOfRange(call, 'timeoutMs', 'at most 2 ** 53 milliseconds', timeoutMs);
  return timeoutMs;
}

/** A sigset_t of the kernel's: signal n is bit n - 1 of 64. */
function signalSet(call: string, signals: readonly Signal[] | null | undefined): Uint8Array | null {
  if (signals === null || signals === undefined) return null;
  if (!Array.isArray(signals)) throw wrongType(call, 'sigmask', 'an array of signal numbers, or null', signals);
  const set = new Uint8Array(8);
  for (let i = 0; i < signals.length; i++) {
    const signal: number = signals[i];
    checkInteger(call, `sigmask[${i}]`, signal, 1, 64);
    set[(signal - 1) >> 3] = (set[(signal - 1) >> 3] as number) | (1 << ((signal - 1) & 7));
  }
  return set;
}

// ─── poll

/** A descriptor that poll(2) watches. */
export interface PollFd {
  /** A negative one is passed over, and its `revents` is 0. */
  fd: Fd;
  /** What to wait for: `POLLIN`, `POLLOUT`, `POLLPRI`, `POLLRDHUP`, …, or 0 for errors only. */
  events: PollEvent;
  /**
   * What has happened; poll writes it. `POLLERR`, `POLLHUP` and `POLLNVAL` (it is not open) come unasked. 0 is nothing.
   */
  revents?: PollEvent;
}

/** An array of struct pollfd, which grows and is used again. */
class PollTable {
  readonly bytes: Uint8Array;
  readonly #fds: Int32Array;
  readonly #events: Int16Array;

  constructor(readonly capacity: number) {
    const memory = new ArrayBuffer(capacity * pollfd.size);
    this.bytes = new Uint8Array(memory);
    this.#fds = new Int32Array(memory);
    this.#events = new Int16Array(memory);
  }

  set(i: number, fd: Fd, events: number): void {
    this.#fds[(i * pollfd.size + pollfd.fields.fd.offset) >> 2] = fd;
    this.#events[(i * pollfd.size + pollfd.fields.events.offset) >> 1] = events;
  }

  revents(i: number): number {
    return (this.#events[(i * pollfd.size + pollfd.fields.revents.offset) >> 1] as number) & 0xffff;
  }
}

/** Missing while it is in use: reading the caller's objects may run code that calls poll itself. */
let spare: PollTable | undefined;

/** Reads the caller's objects, each property once, makes the call, and writes the results into them. */
function pollWith(call: string, fds: PollFd[], invoke: (table: Uint8Array, length: number) => number): number {
  if (!Array.isArray(fds)) throw wrongType(call, 'fds', 'an array of objects with fd and events', fds);
  const { length } = fds;
  let table = spare;
  spare = undefined;
  if (table === undefined || table.capacity < length)
    table = new PollTable(Math.max(16, Math.min(2 * length, 1 << 20)));
  const entries: PollFd[] = [];
  for (let i = 0; i < length; i++) {
    const entry = fds[i] as PollFd;
    if (typeof entry !== 'object' || entry === null)
      throw wrongType(call, `fds[${i}]`, 'an object with fd and events', entry);
    const { fd, events } = entry;
    if (!isInt32(fd)) throw notAnInteger(call, `fds[${i}].fd`, 'a file descriptor (a 32-bit integer)', fd);
    checkInteger(call, `fds[${i}].events`, events, -0x8000, 0xffff);
    if (i >= table.capacity) throw outOfRange(call, 'fds', `an array of at most ${table.capacity} objects`, fds);
    table.set(i, fd, events);
    entries.push(entry);
  }
  const n = invoke(table.bytes, length);
  if (n < 0) check(n, call);
  for (let i = 0; i < length; i++) (entries[i] as PollFd).revents = table.revents(i);
  spare = table;
  return n;
}

/**
 * Waits until one of several descriptors is ready: `poll(2)`. Writes what has happened to each into its `revents`.
 *
 * Ready means that a call would not block, be it to say that the stream has ended, or an error. A descriptor that is not
 * open is ready too, with `POLLNVAL`.
 *
 * @param timeoutMs - milliseconds, a fraction counting as a whole one; 0 looks and does not wait; negative, the default,
 *   is for ever
 * @returns how many are ready; 0 when the time is over, and then every `revents` is 0
 * @throws {@link SocketError}
 * - `EINTR` a signal came that the process handles; it interrupts poll even where it does not interrupt recv
 * - `EINVAL` more objects than the process may have descriptors
 * @example
 * const fds = [{ fd: listener, events: POLLIN }, { fd: client, events: POLLIN | POLLRDHUP, revents: 0 }];
 * if (poll(fds, 1000) > 0) for (const { fd, revents } of fds) if (revents) serve(fd, revents);
 * @see poll(2)
 */
export function poll(fds: PollFd[], timeoutMs: number = -1): number {
  const ms = wholeMs('poll', timeoutMs);
  return pollWith('poll', fds, (table, length) => raw.poll(table, length, ms));
}

/**
 * {@link poll} with nanoseconds, and with other signals blocked while it waits: `ppoll(2)`.
 *
 * @param timeoutMs - milliseconds, whose fractions count; 0 looks and does not wait; negative, the default, is for ever
 * @param sigmask - the signals that are blocked meanwhile, an empty list for none; null, the default, leaves them as they
 *   are
 * @throws {@link SocketError} as {@link poll}
 * @see poll(2)
 */
export function ppoll(fds: PollFd[], timeoutMs: number = -1, sigmask: readonly Signal[] | null = null): number {
  const ms = fineMs('ppoll', timeoutMs);
  const set = signalSet('ppoll', sigmask);
  return pollWith('ppoll', fds, (table, length) => raw.ppoll(table, length, ms, set));
}

// ─── select

/** The descriptors that select(2) watches, by what for. None may be FD_SETSIZE (1024) or above: use {@link poll}. */
export interface SelectSets {
  /** Those to read from, or to accept from. */
  read?: Fd[];
  /** Those to write to, or that are connecting. */
  write?: Fd[];
  /** Those on which something exceptional may come: TCP's out-of-band data. */
  except?: Fd[];
}

/** Those of them that are ready, in the caller's order. */
export interface Selected {
  read: Fd[];
  write: Fd[];
  except: Fd[];
}

/** One fd_set, and the descriptors in it. */
interface FdSet {
  fds: Fd[];
  bits: Uint8Array | null;
}

function fdSet(call: string, name: keyof SelectSets, fds: Fd[] | undefined): FdSet {
  if (fds === undefined) return { fds: [], bits: null };
  if (!Array.isArray(fds)) throw wrongType(call, `sets.${name}`, 'an array of file descriptors', fds);
  const bits = new Uint8Array(FD_SETSIZE / 8);
  const copy: Fd[] = [];
  for (let i = 0; i < fds.length; i++) {
    const fd: Fd = fds[i] as Fd;
    checkInteger(call, `sets.${name}[${i}]`, fd, 0, FD_SETSIZE - 1);
    raw.FD_SET(fd, bits);
    copy.push(fd);
  }
  return { fds: copy, bits };
}

function ready({ fds, bits }: FdSet): Fd[] {
  return bits === null ? [] : fds.filter((fd) => raw.FD_ISSET(fd, bits));
}

/**
 * Leaves the lowest bits of the sets, `count` in all. The kernel does not look at numbers above all that the process has
 * ever had, and leaves their bits as they were, though none of them is open.
 */
function keepLowest(count: number, highest: Fd, sets: readonly FdSet[]): void {
  for (let fd = 0, left = count; fd <= highest; fd++) {
    for (const { bits } of sets) if (bits !== null && raw.FD_ISSET(fd, bits) && --left < 0) raw.FD_CLR(fd, bits);
  }
}

function selectWith(
  call: string,
  sets: SelectSets,
  invoke: (nfds: number, ...bits: (Uint8Array | null)[]) => number,
): Selected {
  if (typeof sets !== 'object' || sets === null)
    throw wrongType(call, 'sets', 'an object with the arrays read, write and except', sets);
  const read = fdSet(call, 'read', sets.read);
  const write = fdSet(call, 'write', sets.write);
  const except = fdSet(call, 'except', sets.except);
  const highest = [read, write, except].reduce((most, { fds }) => fds.reduce((a, b) => Math.max(a, b), most), -1);
  const count = check(invoke(highest + 1, read.bits, write.bits, except.bits), call);
  const readies = () => ({ read: ready(read), write: ready(write), except: ready(except) });
  const selected = readies();
  if (selected.read.length + selected.write.length + selected.except.length <= count) return selected;
  keepLowest(count, highest, [read, write, except]);
  return readies();
}

/**
 * Waits until one of several descriptors is ready: `select(2)`. The sets are not changed; the ready ones are returned.
 *
 * @param sets - a list that is not given is C's NULL. Three that are not given make a sleep
 * @param timeoutMs - milliseconds, whose fractions count, down to a microsecond; 0 looks and does not wait; not given, it
 *   waits for ever
 * @returns the ready ones; three empty lists when the time is over
 * @throws RangeError (ERR_OUT_OF_RANGE) for a descriptor of FD_SETSIZE (1024) or above, which an fd_set has no bit for
 * @throws {@link SocketError}
 * - `EBADF` one is not open; the kernel does not notice when its number is above all that the process has ever had
 * - `EINTR` a signal came that the process handles
 * - `EINVAL` a negative time
 * @example
 * const { read } = select({ read: [listener, ...clients] });
 * @see select(2)
 */
export function select(sets: SelectSets, timeoutMs?: number): Selected {
  if (timeoutMs !== undefined) checkTime('select', timeoutMs);
  return selectWith('select', sets, (nfds, read, write, except) =>
    raw.select(nfds, read as Uint8Array, write as Uint8Array, except as Uint8Array, timeoutMs ?? null),
  );
}

/**
 * {@link select} with nanoseconds, and with other signals blocked while it waits: `pselect(2)`.
 *
 * @param sigmask - as {@link ppoll}
 * @throws as {@link select}
 * @see select(2)
 */
export function pselect(sets: SelectSets, timeoutMs?: number, sigmask: readonly Signal[] | null = null): Selected {
  if (timeoutMs !== undefined) checkTime('pselect', timeoutMs);
  const set = signalSet('pselect', sigmask);
  return selectWith('pselect', sets, (nfds, read, write, except) =>
    raw.pselect(nfds, read as Uint8Array, write as Uint8Array, except as Uint8Array, timeoutMs ?? null, set),
  );
}

// ─── epoll

/** What epoll_ctl(2) is told of a descriptor. */
export interface EpollInterest {
  /** What to wait for, and how: `EPOLLIN`, `EPOLLOUT`, `EPOLLRDHUP`, `EPOLLET`, `EPOLLONESHOT`, … */
  events: EpollEvent;
  /** A number of the caller's that comes back with each event, from 0 to 2 ** 53 - 1; not given, the descriptor. */
  data?: number;
}

/** What epoll_wait(2) reports of a descriptor. */
export interface EpollReport {
  /** What has happened. `EPOLLERR` and `EPOLLHUP` come unasked. */
  events: EpollEvent;
  /** The number that was given with the descriptor. */
  data: number;
}

/** struct epoll_event in words of 32 bits; that it has 3 or 4 of them depends on the machine. */
const WORDS = raw.epoll_event.size / 4;
const EVENTS = raw.epoll_event.events / 4;
const DATA = raw.epoll_event.data / 4;
/** As many as descriptors can be open, unless the system was told otherwise. */
const MOST_EVENTS = 1 << 20;

/**
 * Makes a descriptor that watches others: `epoll_create1(2)`.
 *
 * @param flags - `EPOLL_CLOEXEC` or 0
 * @throws {@link SocketError} `EMFILE`, `ENFILE` too many open descriptors; `EINVAL` another flag
 * @see epoll_create(2)
 */
export function epoll_create1(flags: EpollFlag = 0): Fd {
  return check(raw.epoll_create1(flags), 'epoll_create1');
}

/**
 * Changes what an epoll descriptor watches: `epoll_ctl(2)`.
 *
 * A descriptor that is closed is forgotten only with its last duplicate: while another process or a dup has it, events go
 * on coming, and there is no number left to remove it by. So remove it before closing it.
 *
 * @param op - `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`
 * @param event - not needed to remove
 * @throws {@link SocketError}
 * - `EEXIST` it is there already; `ENOENT` it is not there
 * - `EPERM` it is a file or directory, which are always ready
 * - `EBADF` one of them is not open; `EINVAL` the first is no epoll descriptor
 * - `EFAULT` no event, and it is needed
 * - `ELOOP` epoll descriptors that watch each other
 * - `ENOSPC` more than fs.epoll.max_user_watches
 * @example
 * epoll_ctl(epfd, EPOLL_CTL_ADD, client, { events: EPOLLIN | EPOLLRDHUP });
 * @see epoll_ctl(2)
 */
export function epoll_ctl(epfd: Fd, op: EpollOperation, fd: Fd, event?: EpollInterest): void {
  check(raw.epoll_ctl(epfd, op, fd, event === undefined ? null : interest(event, fd)), 'epoll_ctl', epfd);
}

function interest(event: EpollInterest, fd: Fd): Uint8Array {
  if (typeof event !== 'object' || event === null)
    throw wrongType('epoll_ctl', 'event', 'an object with events', event);
  const { events, data } = event;
  checkInteger('epoll_ctl', 'event.events', events, -0x80000000, 0xffffffff);
  if (data !== undefined) checkInteger('epoll_ctl', 'event.data', data, 0, Number.MAX_SAFE_INTEGER);
  const number = data ?? (isInt32(fd) && fd > 0 ? fd : 0);
  const words = new Uint32Array(WORDS);
  words[EVENTS] = events;
  words[DATA] = number; // modulo 2 ** 32
  words[DATA + 1] = Math.floor(number / 2 ** 32);
  return new Uint8Array(words.buffer);
}

function waitWith(call: string, epfd: Fd, maxevents: number, invoke: (events: Uint8Array) => number): EpollReport[] {
  checkInteger(call, 'maxevents', maxevents, -0x80000000, MOST_EVENTS);
  const words = new Uint32Array(WORDS * Math.max(maxevents, 1));
  const n = invoke(new Uint8Array(words.buffer));
  if (n < 0) check(n, call, epfd);
  const reports: EpollReport[] = [];
  for (let at = 0; at < n * WORDS; at += WORDS) {
    const data = (words[at + DATA] as number) + (words[at + DATA + 1] as number) * 2 ** 32;
    reports.push({ events: words[at + EVENTS] as number, data });
  }
  return reports;
}

/**
 * Waits for what an epoll descriptor watches: `epoll_wait(2)`.
 *
 * @param maxevents - how many to report at once, 1 to 1048576; the others come next time
 * @param timeoutMs - milliseconds, a fraction counting as a whole one; 0 looks and does not wait; negative, the default,
 *   is for ever
 * @returns what has happened; an empty list when the time is over
 * @throws {@link SocketError}
 * - `EINTR` a signal came that the process handles; it interrupts epoll_wait even where it does not interrupt recv
 * - `EINVAL` it is no epoll descriptor, or maxevents is not positive
 * @example
 * for (const { events, data: fd } of epoll_wait(epfd, 64)) serve(fd, events);
 * @see epoll_wait(2)
 */
export function epoll_wait(epfd: Fd, maxevents: number, timeoutMs: number = -1): EpollReport[] {
  const ms = wholeMs('epoll_wait', timeoutMs);
  return waitWith('epoll_wait', epfd, maxevents, (events) => raw.epoll_wait(epfd, events, maxevents, ms));
}

/**
 * {@link epoll_wait} with nanoseconds, and with other signals blocked while it waits: `epoll_pwait2(2)`.
 *
 * @param timeoutMs - milliseconds, whose fractions count; 0 looks and does not wait; negative, the default, is for ever
 * @param sigmask - as {@link ppoll}
 * @throws {@link SocketError} as {@link epoll_wait}; `ENOSYS` a kernel older than Linux 5.11
 * @see epoll_wait(2)
 */
export function epoll_pwait2(
  epfd: Fd,
  maxevents: number,
  timeoutMs: number = -1,
  sigmask: readonly Signal[] | null = null,
): EpollReport[] {
  const ms = fineMs('epoll_pwait2', timeoutMs);
  const set = signalSet('epoll_pwait2', sigmask);
  return waitWith('epoll_pwait2', epfd, maxevents, (events) => raw.epoll_pwait2(epfd, events, maxevents, ms, set));
}
