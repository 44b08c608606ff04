/** Descriptors that carry events rather than data: eventfd(2), timerfd_create(2), pipe(2). And siginterrupt(3). */
import { notAnInteger, outOfRange, wrongType } from '../argument.js';
import { check } from '../error.js';
import type { ClockId, EventfdFlag, OpenFlag, Signal, TimerfdFlag, TimerfdSettimeFlag } from '../gen/groups.js';
import * as raw from '../raw/event.js';
import type { Fd } from '../raw/types.js';

const count = new BigUint64Array(1);
const pair = new Int32Array(2);

/**
 * Makes a descriptor that is a counter: `eventfd(2)`. It is readable while the count is not 0.
 *
 * @param initval - where it begins: 0 to 2 ** 32 - 1
 * @param flags - `EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE` (a read takes 1 rather than all), or 0
 * @throws {@link SocketError} `EMFILE`, `ENFILE` too many open descriptors; `EINVAL` another flag
 * @example
 * const wake = eventfd(0, EFD_CLOEXEC); // a worker thread polls it; this thread calls eventfd_write(wake, 1)
 * @see eventfd(2)
 */
export function eventfd(initval: number, flags: EventfdFlag = 0): Fd {
  return check(raw.eventfd(initval, flags), 'eventfd');
}

/**
 * Takes the count of an eventfd, and sets it to 0: `eventfd_read(3)`. Blocks while it is 0.
 *
 * @returns the count, at least 1n; with `EFD_SEMAPHORE` always 1n
 * @throws {@link SocketError} `EAGAIN` non-blocking, and it is 0; `EINTR`
 * @see eventfd(2)
 */
export function eventfd_read(fd: Fd): bigint {
  check(raw.eventfd_read(fd, count), 'eventfd_read', fd);
  return count[0] as bigint;
}

/**
 * Adds to the count of an eventfd: `eventfd_write(3)`. Blocks while the sum would pass 2 ** 64 - 2.
 *
 * @param value - 0 to 2 ** 64 - 2, as a bigint or a whole number
 * @throws {@link SocketError}
 * - `EAGAIN` non-blocking, and the sum would be too high
 * - `EINVAL` 2 ** 64 - 1
 * - `EINTR` a signal came
 * @see eventfd(2)
 */
export function eventfd_write(fd: Fd, value: bigint | number): void {
  const isWhole = typeof value === 'bigint' || Number.isSafeInteger(value);
  if (!isWhole) throw notAnInteger('eventfd_write', 'value', 'a bigint or a whole number', value);
  const big = BigInt(value);
  if (big !== BigInt.asUintN(64, big)) throw outOfRange('eventfd_write', 'value', 'from 0 to 2 ** 64 - 1', value);
  count[0] = big;
  check(raw.eventfd_write(fd, count), 'eventfd_write', fd);
}

/** When a timer expires, in nanoseconds. */
export interface Itimerspec {
  /** The first time: so long from now, or with `TFD_TIMER_ABSTIME` at that time of the clock. 0n stops the timer. */
  value: bigint;
  /** And then again and again after so long; 0n, or not given, never again. */
  interval?: bigint;
}

const NS = 1_000_000_000n;

/** Seconds and nanoseconds of the interval, then of the value. */
function encodeSpec({ value, interval = 0n }: Itimerspec): BigInt64Array {
  for (const [name, time] of Object.entries({ value, interval })) {
    const argument = `newValue.${name}`;
    if (typeof time !== 'bigint') throw wrongType('timerfd_settime', argument, 'a bigint, in nanoseconds', time);
    if (time !== BigInt.asIntN(64, time)) throw outOfRange('timerfd_settime', argument, 'a number of 64 bits', time);
  }
  return BigInt64Array.of(interval / NS, interval % NS, value / NS, value % NS);
}

function decodeSpec([isec, insec, vsec, vnsec]: BigInt64Array): Required<Itimerspec> {
  return { value: (vsec as bigint) * NS + (vnsec as bigint), interval: (isec as bigint) * NS + (insec as bigint) };
}

/**
 * Makes a descriptor that is a timer: `timerfd_create(2)`. It is readable once it has expired; 8 bytes read from it are
 * the number of times since the last read.
 *
 * @param clockid - `CLOCK_MONOTONIC`, `CLOCK_BOOTTIME`, `CLOCK_REALTIME`
 * @param flags - `TFD_CLOEXEC`, `TFD_NONBLOCK`, or 0
 * @throws {@link SocketError} `EMFILE`, `ENFILE`; `EINVAL` another clock or flag; `EPERM` a clock that wakes the system
 * @see timerfd_create(2)
 */
export function timerfd_create(clockid: ClockId, flags: TimerfdFlag = 0): Fd {
  return check(raw.timerfd_create(clockid, flags), 'timerfd_create');
}

/**
 * Sets a timer, or stops it: `timerfd_settime(2)`.
 *
 * @param flags - `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET`, or 0
 * @returns what was set, as {@link timerfd_gettime} would have said
 * @throws {@link SocketError} `EINVAL` it is no timer, or the time is negative
 * @example
 * timerfd_settime(timer, 0, { value: 100_000_000n, interval: 1_000_000_000n }); // after 100 ms, then each second
 * @see timerfd_settime(2)
 */
export function timerfd_settime(fd: Fd, flags: TimerfdSettimeFlag, newValue: Itimerspec): Required<Itimerspec> {
  if (typeof newValue !== 'object' || newValue === null)
    throw wrongType('timerfd_settime', 'newValue', 'an object with value and interval', newValue);
  const old = new BigInt64Array(4);
  check(raw.timerfd_settime(fd, flags, encodeSpec(newValue), old), 'timerfd_settime', fd);
  return decodeSpec(old);
}

/**
 * When a timer will expire: `timerfd_gettime(2)`.
 *
 * @returns `value`: how long from now, whatever it was set by; 0n when it is stopped, or has expired for good
 * @throws {@link SocketError} `EINVAL` it is no timer
 * @see timerfd_gettime(2)
 */
export function timerfd_gettime(fd: Fd): Required<Itimerspec> {
  const current = new BigInt64Array(4);
  check(raw.timerfd_gettime(fd, current), 'timerfd_gettime', fd);
  return decodeSpec(current);
}

/**
 * Makes a pipe: `pipe(2)`.
 *
 * @returns the end to read from, and the end to write to
 * @throws {@link SocketError} `EMFILE`, `ENFILE` too many open descriptors
 * @see pipe(2)
 */
export function pipe(): [Fd, Fd] {
  check(raw.pipe(pair), 'pipe');
  return [pair[0] as Fd, pair[1] as Fd];
}

/**
 * Makes a pipe with flags: `pipe2(2)`.
 *
 * @param flags - `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (each write is a packet), or 0
 * @returns the end to read from, and the end to write to
 * @throws {@link SocketError} as {@link pipe}; `EINVAL` another flag
 * @see pipe(2)
 */
export function pipe2(flags: OpenFlag = 0): [Fd, Fd] {
  check(raw.pipe2(pair, flags), 'pipe2');
  return [pair[0] as Fd, pair[1] as Fd];
}

/**
 * Whether a signal ends a call that blocks: `siginterrupt(3)`.
 *
 * Node installs its handlers so that such calls go on, and a handler in JavaScript runs only when the event loop is
 * reached: while `accept` blocks, Ctrl-C does nothing. With `true` the call fails with `EINTR`, and the program can go
 * back to its loop. Call it after `process.on`, and again when the signal's last listener was removed and one is added:
 * Node then installs its handler anew.
 *
 * @param flag - true: calls fail with `EINTR`; false: they go on
 * @throws {@link SocketError} `EINVAL` no such signal, or one that cannot be handled
 * @example
 * process.on('SIGINT', () => process.exit(130));
 * siginterrupt(SIGINT, true);
 * @see siginterrupt(3)
 */
export function siginterrupt(signal: Signal, flag: boolean): void {
  if (typeof flag !== 'boolean') throw wrongType('siginterrupt', 'flag', 'a boolean', flag);
  check(raw.siginterrupt(signal, flag ? 1 : 0), 'siginterrupt');
}
