/** Descriptors that carry events rather than data: eventfd(2), timerfd_create(2), pipe(2). And siginterrupt(3). */
import { native } from '../binding.js';
import type { ClockId, EventfdFlag, OpenFlag, Signal, TimerfdFlag, TimerfdSettimeFlag } from '../gen/groups.js';
import type { Bytes, Fd } from './types.js';

/**
 * Makes a descriptor that is a counter: `eventfd(2)`.
 *
 * @param initval - where it begins, 32 bits
 * @param flags - `EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE`, or 0
 * @returns the descriptor, -errno on failure
 * @see eventfd(2)
 */
export const eventfd = native<(initval: number, flags: EventfdFlag) => number>('eventfd');

/**
 * Takes the count of an eventfd, blocking while it is 0: `eventfd_read(3)`.
 *
 * @param value - receives it, 64 bits in the order of the machine (a BigUint64Array); -EINVAL for fewer than 8 bytes
 * @returns 0, or -errno
 * @see eventfd(2)
 */
export const eventfd_read = native<(fd: Fd, value: Bytes) => number>('eventfd_read');

/**
 * Adds to the count of an eventfd, blocking while it would pass 2 ** 64 - 2: `eventfd_write(3)`.
 *
 * @param value - how much, 64 bits in the order of the machine (a BigUint64Array); -EINVAL for fewer than 8 bytes
 * @returns 0, or -errno
 * @see eventfd(2)
 */
export const eventfd_write = native<(fd: Fd, value: Bytes) => number>('eventfd_write');

/**
 * Makes a descriptor that is a timer: `timerfd_create(2)`.
 *
 * @param flags - `TFD_CLOEXEC`, `TFD_NONBLOCK`, or 0
 * @returns the descriptor, -errno on failure
 * @see timerfd_create(2)
 */
export const timerfd_create = native<(clockid: ClockId, flags: TimerfdFlag) => number>('timerfd_create');

/**
 * Sets a timer, or stops it: `timerfd_settime(2)`.
 *
 * @param flags - `TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET`, or 0
 * @param newValue - a struct itimerspec, 32 bytes: seconds and nanoseconds of the interval, then of the first expiry
 * @param oldValue - receives what was set; null when it is not wanted
 * @returns 0, or -errno; -EFAULT for too few bytes
 * @see timerfd_settime(2)
 */
export const timerfd_settime =
  native<(fd: Fd, flags: TimerfdSettimeFlag, newValue: Bytes, oldValue: Bytes | null) => number>('timerfd_settime');

/**
 * When a timer will expire: `timerfd_gettime(2)`.
 *
 * @param currValue - receives a struct itimerspec, 32 bytes
 * @returns 0, or -errno; -EFAULT for too few bytes
 * @see timerfd_gettime(2)
 */
export const timerfd_gettime = native<(fd: Fd, currValue: Bytes) => number>('timerfd_gettime');

/**
 * Makes a pipe: `pipe(2)`.
 *
 * @param fds - receives the end to read from and the end to write to; unchanged on failure
 * @returns 0, or -errno
 * @see pipe(2)
 */
export const pipe = native<(fds: Int32Array) => number>('pipe');

/**
 * Makes a pipe with flags: `pipe2(2)`.
 *
 * @param flags - `O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT`, or 0
 * @returns 0, or -errno
 * @see pipe(2)
 */
export const pipe2 = native<(fds: Int32Array, flags: OpenFlag) => number>('pipe2');

/**
 * Whether a signal interrupts calls that block, or they are made again: `siginterrupt(3)`. See docs/blocking.md.
 *
 * @param flag - 0: they go on; another: they fail with -EINTR
 * @returns 0, or -errno
 * @see siginterrupt(3)
 */
export const siginterrupt = native<(signal: Signal, flag: number) => number>('siginterrupt');
