/**
 * eventfd(2), timerfd_create(2), pipe(2), siginterrupt(3)
 * - an eventfd counts, in all 64 bits; as a semaphore it gives one at a time
 * - a timer expires no sooner than it is told, again and again if it is told; what was set comes back
 * - a pipe carries bytes one way, with the flags it was made with
 * - EAGAIN, EINVAL, EBADF, EFAULT · wrong arguments
 */
import {
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  close,
  EAGAIN,
  EFAULT,
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  EINVAL,
  eventfd,
  eventfd_read,
  eventfd_write,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  O_CLOEXEC,
  O_NONBLOCK,
  POLLIN,
  pipe,
  pipe2,
  poll,
  read,
  SIGKILL,
  SIGUSR2,
  siginterrupt,
  sizeof,
  TFD_CLOEXEC,
  TFD_NONBLOCK,
  TFD_TIMER_ABSTIME,
  timerfd_create,
  timerfd_gettime,
  timerfd_settime,
  write,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { closeOwned, own, ownPair } from '../support/own.js';
import { text } from '../support/values.js';

const MS = 1_000_000n;
const HOUR = 3_600_000n * MS;
const closed = (): Fd => {
  const fd = own(eventfd(0));
  closeOwned(fd);
  return fd;
};

describe('eventfd', () => {
  test('gives the sum of what was written, and begins again at 0', () => {
    const fd = own(eventfd(3, EFD_NONBLOCK));
    expect(eventfd_read(fd)).toBe(3n);
    eventfd_write(fd, 1);
    eventfd_write(fd, 2n ** 40n);
    expect(poll([{ fd, events: POLLIN }], 0)).toBe(1);
    expect(eventfd_read(fd)).toBe(2n ** 40n + 1n);
    expect(poll([{ fd, events: POLLIN }], 0)).toBe(0);
    expect(() => eventfd_read(fd)).toFailWith('EAGAIN', 'eventfd_read');
  });

  test('begins at any number of 32 bits, and counts up to 2 ** 64 - 2', () => {
    expect(eventfd_read(own(eventfd(2 ** 32 - 1)))).toBe(2n ** 32n - 1n);
    const fd = own(eventfd(0, EFD_NONBLOCK));
    expect(() => eventfd_write(fd, 2n ** 64n - 1n)).toFailWith('EINVAL', 'eventfd_write');
    eventfd_write(fd, 2n ** 64n - 2n);
    expect(() => eventfd_write(fd, 1)).toFailWith('EAGAIN', 'eventfd_write');
    expect(eventfd_read(fd)).toBe(2n ** 64n - 2n);
  });

  test('EFD_SEMAPHORE gives one at a time', () => {
    const fd = own(eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK));
    expect([eventfd_read(fd), eventfd_read(fd)]).toEqual([1n, 1n]);
    expect(() => eventfd_read(fd)).toFailWith('EAGAIN');
  });

  test('EFD_CLOEXEC and EFD_NONBLOCK set the flags of the descriptor', () => {
    const fd = own(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
    expect(fcntl(own(eventfd(0)), F_GETFD)).toBe(0);
  });

  test('of the raw tier takes and gives 8 bytes', () => {
    const fd = own(raw.eventfd(0, EFD_NONBLOCK));
    const value = new BigUint64Array([5n, 77n]);
    expect(raw.eventfd_write(fd, value)).toBe(0);
    expect(raw.eventfd_write(fd, value)).toBe(0);
    expect(raw.eventfd_read(fd, value)).toBe(0);
    expect([...value]).toEqual([10n, 77n]);
    expect(raw.eventfd_read(fd, value)).toBeErrno(EAGAIN);
    expect([...value]).toEqual([10n, 77n]);
    expect(raw.eventfd_read(fd, new Uint8Array(7))).toBeErrno(EINVAL);
    expect(raw.eventfd_write(fd, new Uint8Array(7))).toBeErrno(EINVAL);
  });

  test('EINVAL another flag, EBADF not open', () => {
    expect(() => eventfd(0, 1 << 20)).toFailWith('EINVAL', 'eventfd');
    expect(() => eventfd_read(closed())).toFailWith('EBADF', 'eventfd_read');
    expect(() => eventfd_write(closed(), 1)).toFailWith('EBADF', 'eventfd_write');
  });

  test.each([
    { value: -1, code: 'ERR_OUT_OF_RANGE' },
    { value: -1n, code: 'ERR_OUT_OF_RANGE' },
    { value: 2n ** 64n, code: 'ERR_OUT_OF_RANGE' },
    { value: 1.5, code: 'ERR_INVALID_ARG_VALUE' },
    { value: 2 ** 53, code: 'ERR_INVALID_ARG_VALUE' },
    { value: '1', code: 'ERR_INVALID_ARG_TYPE' },
  ])('eventfd_write refuses $value', ({ value, code }) => {
    const message = expect.stringMatching(/^eventfd_write: value must/);
    expect(() => eventfd_write(-1, value as never)).toThrow(expect.objectContaining({ code, message }));
  });
});

describe('timerfd', () => {
  const timer = () => own(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
  /** How often it has expired since the last read. */
  const expirations = (fd: Fd) => {
    const count = new BigUint64Array(1);
    read(fd, count);
    return count[0];
  };

  test('expires once, no sooner than it is told', () => {
    const fd = timer();
    expect(timerfd_settime(fd, 0, { value: HOUR })).toEqual({ value: 0n, interval: 0n });
    expect(() => expirations(fd)).toFailWith('EAGAIN');
    const before = performance.now();
    timerfd_settime(fd, 0, { value: 20n * MS });
    expect(poll([{ fd, events: POLLIN }])).toBe(1);
    expect(performance.now() - before).toBeGreaterThanOrEqual(20);
    expect(expirations(fd)).toBe(1n);
    expect(timerfd_gettime(fd)).toEqual({ value: 0n, interval: 0n });
  });

  test('expires again and again, and counts', () => {
    const fd = timer();
    timerfd_settime(fd, 0, { value: 1n, interval: 5n * MS });
    poll([], 32);
    expect(expirations(fd)).toBeGreaterThanOrEqual(6n);
    const { value, interval } = timerfd_gettime(fd);
    expect(interval).toBe(5n * MS);
    expect(value <= 5n * MS).toBe(true);
  });

  test('gives back what was set, to the nanosecond, and is stopped by 0', () => {
    const fd = timer();
    const day = 24n * HOUR;
    timerfd_settime(fd, 0, { value: day, interval: 1_234_567_890_123n });
    const old = timerfd_settime(fd, 0, { value: 0n });
    expect(old.interval).toBe(1_234_567_890_123n);
    expect(old.value > day - HOUR && old.value <= day).toBe(true);
    expect(timerfd_gettime(fd)).toEqual({ value: 0n, interval: 0n });
  });

  test('TFD_TIMER_ABSTIME: at a time of the clock', () => {
    const fd = own(timerfd_create(CLOCK_REALTIME));
    timerfd_settime(fd, TFD_TIMER_ABSTIME, { value: BigInt(Date.now()) * MS - 1000n * MS });
    expect(expirations(fd)).toBe(1n);
  });

  test('TFD_CLOEXEC and TFD_NONBLOCK set the flags of the descriptor', () => {
    const fd = own(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
  });

  test('of the raw tier takes and gives struct itimerspec', () => {
    expect(sizeof('itimerspec')).toBe(32);
    const fd = own(raw.timerfd_create(CLOCK_MONOTONIC, 0));
    const spec = new BigInt64Array([7n, 8n, 1000n, 9n]);
    expect(raw.timerfd_settime(fd, 0, spec, null)).toBe(0);
    const current = new BigInt64Array(5).fill(-1n);
    expect(raw.timerfd_gettime(fd, current)).toBe(0);
    expect([current[0], current[1], current[4]]).toEqual([7n, 8n, -1n]);
    expect(Number(current[2])).toBeGreaterThanOrEqual(900); // of 1000 seconds
    expect(raw.timerfd_settime(fd, 0, new BigInt64Array(4), current)).toBe(0);
    expect(current[1]).toBe(8n);
    expect(raw.timerfd_settime(fd, 0, new Uint8Array(31), null)).toBeErrno(EFAULT);
    expect(raw.timerfd_settime(fd, 0, spec, new Uint8Array(31))).toBeErrno(EFAULT);
    expect(raw.timerfd_gettime(fd, new Uint8Array(31))).toBeErrno(EFAULT);
  });

  test('EINVAL: another clock or flag, a negative time, no timer; EBADF: not open', () => {
    expect(() => timerfd_create(77 as never)).toFailWith('EINVAL', 'timerfd_create');
    expect(() => timerfd_create(CLOCK_MONOTONIC, 1)).toFailWith('EINVAL', 'timerfd_create');
    expect(() => timerfd_settime(timer(), 0, { value: -1n })).toFailWith('EINVAL', 'timerfd_settime');
    expect(() => timerfd_settime(timer(), 99, { value: 1n })).toFailWith('EINVAL', 'timerfd_settime');
    const fd = own(eventfd(0));
    expect(() => timerfd_settime(fd, 0, { value: 1n })).toFailWith('EINVAL', 'timerfd_settime');
    expect(() => timerfd_gettime(fd)).toFailWith('EINVAL', 'timerfd_gettime');
    expect(() => timerfd_gettime(closed())).toFailWith('EBADF', 'timerfd_gettime');
  });

  test.each([
    { spec: null, code: 'ERR_INVALID_ARG_TYPE', says: /^timerfd_settime: newValue must/ },
    { spec: {}, code: 'ERR_INVALID_ARG_TYPE', says: /^timerfd_settime: newValue\.value must/ },
    { spec: { value: 1 }, code: 'ERR_INVALID_ARG_TYPE', says: /^timerfd_settime: newValue\.value must/ },
    {
      spec: { value: 1n, interval: 1 },
      code: 'ERR_INVALID_ARG_TYPE',
      says: /^timerfd_settime: newValue\.interval must/,
    },
    { spec: { value: 2n ** 64n }, code: 'ERR_OUT_OF_RANGE', says: /^timerfd_settime: newValue\.value must/ },
  ])('refuses $spec', ({ spec, code, says }) => {
    const error = expect.objectContaining({ code, message: expect.stringMatching(says) });
    expect(() => timerfd_settime(-1, 0, spec as never)).toThrow(error);
  });
});

describe('pipe', () => {
  test.each([
    { name: 'pipe', make: pipe },
    { name: 'pipe2', make: () => pipe2() },
  ])('$name carries bytes from the second descriptor to the first', ({ make }) => {
    const [from, to] = ownPair(make());
    write(to, 'through');
    const buffer = new Uint8Array(10);
    expect(text(buffer, read(from, buffer))).toBe('through');
    closeOwned(to);
    expect(read(from, buffer)).toBe(0);
    expect([from].map((fd) => fcntl(fd, F_GETFD))).toEqual([0]);
  });

  test('pipe2 sets flags on both ends', () => {
    for (const fd of ownPair(pipe2(O_CLOEXEC | O_NONBLOCK))) {
      expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
    }
  });

  test('of the raw tier fills in two integers, and none when it fails', () => {
    const fds = new Int32Array([-7, -7, -7]);
    expect(raw.pipe2(fds, 1)).toBeErrno(EINVAL);
    expect([...fds]).toEqual([-7, -7, -7]);
    expect(raw.pipe(fds)).toBe(0);
    expect(fds[2]).toBe(-7);
    for (const fd of fds.subarray(0, 2)) close(fd);
  });

  test('EINVAL another flag', () => {
    expect(() => pipe2(1)).toFailWith('EINVAL', 'pipe2');
  });
});

// What it does is shown in hazards/interrupt.test.ts, in a process of its own.
describe('siginterrupt', () => {
  test('takes any signal that can be handled', () => {
    siginterrupt(SIGUSR2, true);
    siginterrupt(SIGUSR2, false);
    expect(raw.siginterrupt(SIGUSR2, 0)).toBe(0);
  });

  test('EINVAL: SIGKILL, and numbers that are no signal', () => {
    for (const signal of [SIGKILL, 0, 65, -1])
      expect(() => siginterrupt(signal as never, true)).toFailWith('EINVAL', 'siginterrupt');
  });

  test('refuses a flag that is none', () => {
    const error = expect.objectContaining({
      code: 'ERR_INVALID_ARG_TYPE',
      message: expect.stringMatching(/flag must/),
    });
    expect(() => siginterrupt(SIGUSR2, 1 as never)).toThrow(error);
  });
});
