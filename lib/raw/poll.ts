/** Waiting for many descriptors: poll(2), select(2), epoll(7). poll and epoll_wait are hot; see registers.ts. */
import { checkInteger, outOfRange } from '../argument.js';
import { native } from '../binding.js';
import type { EpollFlag, EpollOperation } from '../gen/groups.js';
import { FD_SETSIZE } from '../gen/own.js';
import { asUint8Array } from '../view.js';
import { EVENTS, isKnown, meet, type OneBuffer } from './known.js';
import { A, B, badFd, badWord, FD, isInt32, isWord, R, REFUSED, RESULT } from './registers.js';
import type { Bytes, Fd } from './types.js';

const nativePoll = native<OneBuffer>('poll');
const nativeEpollWait = native<OneBuffer>('epoll_wait');

const NONE = new Uint8Array(0);

/**
 * Waits until one of several descriptors is ready: `poll(2)`.
 *
 * @param fds - an array of struct pollfd, 8 bytes each (`fd`, `events`, `revents`: int32 and two int16), whose `revents`
 *   the kernel fills in; null for none
 * @param nfds - how many of them; -EFAULT when `fds` has no room for as many
 * @param timeoutMs - whole milliseconds; 0 looks and does not wait, a negative time is for ever
 * @returns how many are ready, 0 when the time is over; -errno on failure (-EINTR after any signal with a handler)
 * @see poll(2)
 */
export function poll(fds: Bytes | null, nfds: number, timeoutMs: number): number {
  if (!isWord(nfds)) throw badWord('poll', 'nfds', nfds);
  if (!isInt32(timeoutMs)) throw badWord('poll', 'timeoutMs', timeoutMs);
  const array = fds ?? NONE;
  R[A] = timeoutMs;
  R[B] = nfds;
  if (isKnown(EVENTS, array)) nativePoll();
  else {
    nativePoll(array);
    meet(EVENTS, array);
  }
  const n = R[RESULT] as number;
  return n > REFUSED ? n : poll(asUint8Array('poll', 'fds', array), nfds, timeoutMs);
}

/**
 * The same with nanoseconds and a mask of signals: `ppoll(2)`.
 *
 * @param timeoutMs - fractions count; null is for ever, and the kernel refuses a negative time with -EINVAL
 * @param sigmask - the signals that are blocked meanwhile, a sigset_t: at least 8 bytes, bit n - 1 for signal n; null for
 *   those that are blocked anyway
 * @returns how many are ready, 0 when the time is over; -errno on failure
 * @see poll(2)
 */
export const ppoll =
  native<(fds: Bytes | null, nfds: number, timeoutMs: number | null, sigmask: Bytes | null) => number>('ppoll');

type Select = (
  nfds: number,
  readfds: Bytes | null,
  writefds: Bytes | null,
  exceptfds: Bytes | null,
  timeoutMs: number | null,
) => number;
type Pselect = (...args: [...Parameters<Select>, sigmask: Bytes | null]) => number;
const nativeSelect = native<Select>('select');
const nativePselect = native<Pselect>('pselect');

function checkNfds(call: string, nfds: number): void {
  if (typeof nfds === 'number' && Number.isInteger(nfds) && nfds > FD_SETSIZE)
    throw outOfRange(call, 'nfds', `at most ${FD_SETSIZE} (FD_SETSIZE)`, nfds);
}

/**
 * Waits until one of several descriptors is ready: `select(2)`.
 *
 * @param nfds - one more than the highest descriptor in the sets; at most FD_SETSIZE
 * @param readfds - an fd_set of 128 bytes, see {@link FD_SET}, that the kernel replaces by the ready ones; null for none.
 *   Fewer bytes do when `nfds` is smaller; -EFAULT when they are too few
 * @param timeoutMs - fractions count, down to a microsecond; 0 looks and does not wait, null is for ever, and the kernel
 *   refuses a negative time with -EINVAL
 * @returns how many bits are set, 0 when the time is over; -errno on failure, and then the sets are as they were
 * @see select(2)
 */
export function select(
  nfds: number,
  readfds: Bytes | null,
  writefds: Bytes | null,
  exceptfds: Bytes | null,
  timeoutMs: number | null,
): number {
  checkNfds('select', nfds);
  return nativeSelect(nfds, readfds, writefds, exceptfds, timeoutMs);
}

/**
 * The same with nanoseconds and a mask of signals: `pselect(2)`.
 *
 * @param sigmask - as {@link ppoll}
 * @see select(2)
 */
export function pselect(
  nfds: number,
  readfds: Bytes | null,
  writefds: Bytes | null,
  exceptfds: Bytes | null,
  timeoutMs: number | null,
  sigmask: Bytes | null,
): number {
  checkNfds('pselect', nfds);
  return nativePselect(nfds, readfds, writefds, exceptfds, timeoutMs, sigmask);
}

/** The byte of a descriptor's bit, once it is certain that the set has it. In C it is not, and memory is overwritten. */
function byteOf(call: string, fd: Fd, set: Bytes): Uint8Array {
  checkInteger(call, 'fd', fd, 0, FD_SETSIZE - 1);
  const bytes = asUint8Array(call, 'set', set);
  const needed = (fd >> 3) + 1;
  if (bytes.length < needed) throw outOfRange(call, 'set', `a view of at least ${needed} bytes`, bytes.length);
  return bytes;
}

/**
 * Puts a descriptor into a set: `FD_SET(3)`.
 *
 * @param set - an fd_set, 128 bytes
 * @throws RangeError (ERR_OUT_OF_RANGE) for a descriptor from FD_SETSIZE on: no set has room for it
 * @see select(2)
 */
export function FD_SET(fd: Fd, set: Bytes): void {
  const bytes = byteOf('FD_SET', fd, set);
  bytes[fd >> 3] = (bytes[fd >> 3] as number) | (1 << (fd & 7));
}

/**
 * Takes a descriptor out of a set: `FD_CLR(3)`.
 *
 * @throws RangeError as {@link FD_SET}
 * @see select(2)
 */
export function FD_CLR(fd: Fd, set: Bytes): void {
  const bytes = byteOf('FD_CLR', fd, set);
  bytes[fd >> 3] = (bytes[fd >> 3] as number) & ~(1 << (fd & 7));
}

/**
 * Is a descriptor in a set? `FD_ISSET(3)`.
 *
 * @returns 1 or 0
 * @throws RangeError as {@link FD_SET}
 * @see select(2)
 */
export function FD_ISSET(fd: Fd, set: Bytes): number {
  return ((byteOf('FD_ISSET', fd, set)[fd >> 3] as number) >> (fd & 7)) & 1;
}

/**
 * Empties a set: `FD_ZERO(3)`.
 *
 * @see select(2)
 */
export function FD_ZERO(set: Bytes): void {
  asUint8Array('FD_ZERO', 'set', set).fill(0);
}

/**
 * Makes an epoll descriptor: `epoll_create1(2)`.
 *
 * @param flags - `EPOLL_CLOEXEC` or 0
 * @returns the descriptor, -errno on failure
 * @see epoll_create(2)
 */
export const epoll_create1 = native<(flags: EpollFlag) => number>('epoll_create1');

/**
 * The size of struct epoll_event on this machine, and where in it the 32 bits of `events` and the 64 bits of `data` lie:
 * it is packed on x86-64, to 12 bytes, and has 16 elsewhere.
 *
 * @see epoll_ctl(2)
 */
export const epoll_event = native<{ readonly size: number; readonly events: number; readonly data: number }>(
  'epoll_event',
);

/**
 * Changes what an epoll descriptor watches: `epoll_ctl(2)`.
 *
 * @param event - a struct epoll_event (see {@link epoll_event}); -EFAULT when it has too few bytes. null will do for
 *   EPOLL_CTL_DEL
 * @returns 0, or -errno
 * @see epoll_ctl(2)
 */
export const epoll_ctl = native<(epfd: Fd, op: EpollOperation, fd: Fd, event: Bytes | null) => number>('epoll_ctl');

/**
 * Waits for what an epoll descriptor watches: `epoll_wait(2)`.
 *
 * @param events - room for an array of struct epoll_event (see {@link epoll_event})
 * @param maxevents - how many the kernel may fill in, at least 1; -EFAULT when `events` has no room for as many
 * @param timeoutMs - whole milliseconds; 0 looks and does not wait, a negative time is for ever
 * @returns how many it filled in, 0 when the time is over; -errno on failure (-EINTR after any signal with a handler)
 * @see epoll_wait(2)
 */
export function epoll_wait(epfd: Fd, events: Bytes, maxevents: number, timeoutMs: number): number {
  if (!isInt32(epfd)) throw badFd('epoll_wait', epfd, 'epfd');
  if (!isInt32(maxevents)) throw badWord('epoll_wait', 'maxevents', maxevents);
  if (!isInt32(timeoutMs)) throw badWord('epoll_wait', 'timeoutMs', timeoutMs);
  R[FD] = epfd;
  R[A] = timeoutMs;
  R[B] = maxevents;
  if (isKnown(EVENTS, events)) nativeEpollWait();
  else {
    nativeEpollWait(events);
    meet(EVENTS, events);
  }
  const n = R[RESULT] as number;
  return n > REFUSED ? n : epoll_wait(epfd, asUint8Array('epoll_wait', 'events', events), maxevents, timeoutMs);
}

/**
 * The same with nanoseconds and a mask of signals: `epoll_pwait2(2)`, since Linux 5.11; before, -ENOSYS.
 *
 * @param timeoutMs - fractions count; null is for ever, and the kernel refuses a negative time with -EINVAL
 * @param sigmask - as {@link ppoll}
 * @returns how many it filled in, 0 when the time is over; -errno on failure
 * @see epoll_wait(2)
 */
export const epoll_pwait2 =
  native<(epfd: Fd, events: Bytes, maxevents: number, timeoutMs: number | null, sigmask: Bytes | null) => number>(
    'epoll_pwait2',
  );
