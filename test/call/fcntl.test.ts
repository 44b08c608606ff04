/**
 * fcntl(2), the commands whose argument is an integer
 * - F_GETFL, F_SETFL: O_NONBLOCK and O_ASYNC can be changed, the access mode cannot
 * - F_GETFD, F_SETFD: FD_CLOEXEC, of this descriptor alone
 * - F_DUPFD, F_DUPFD_CLOEXEC: a copy at the lowest free number that is not below the argument
 * - F_SETOWN, F_GETOWN, F_SETSIG, F_GETSIG: who is told of out-of-band data
 * - commands whose argument is a pointer fail with EFAULT: an integer of JavaScript's is no address
 */
import {
  AF_UNIX,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GETFD,
  F_GETFL,
  F_GETLK,
  F_GETOWN,
  F_GETOWN_EX,
  F_GETSIG,
  F_SETFD,
  F_SETFL,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETSIG,
  type FcntlCommand,
  FD_CLOEXEC,
  fcntl,
  getsockname,
  O_NONBLOCK,
  O_RDWR,
  O_WRONLY,
  recv,
  SOCK_STREAM,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { pairKinds } from '../support/pairs.js';
import { tcp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';

const fresh = () => own(socket(AF_UNIX, SOCK_STREAM));

describe.each(pairKinds)('fcntl on $name', ({ make }) => {
  test('F_SETFL changes O_NONBLOCK, and recv obeys', () => {
    const [a] = make();
    expect(fcntl(a, F_GETFL)).toBe(O_RDWR);
    expect(fcntl(a, F_SETFL, fcntl(a, F_GETFL) | O_NONBLOCK)).toBe(0);
    expect(fcntl(a, F_GETFL)).toBe(O_RDWR | O_NONBLOCK);
    expect(() => recv(a, new Uint8Array(1))).toFailWith('EAGAIN', 'recv');
  });

  test('F_DUPFD copies to a number not below the argument', () => {
    const [a] = make();
    const copy = own(fcntl(a, F_DUPFD, 200));
    expect(copy).toBeGreaterThanOrEqual(200);
    expect(fcntl(copy, F_GETFD)).toBe(0);
    expect(getsockname(copy)).toEqual(getsockname(a));
    const another = own(fcntl(a, F_DUPFD_CLOEXEC, copy));
    expect(another).toBeGreaterThan(copy);
    expect(fcntl(another, F_GETFD)).toBe(FD_CLOEXEC);
  });
});

test('F_SETFL leaves the access mode alone', () => {
  const fd = fresh();
  fcntl(fd, F_SETFL, O_WRONLY);
  expect(fcntl(fd, F_GETFL)).toBe(O_RDWR);
});

test('F_SETFD sets and clears FD_CLOEXEC', () => {
  const fd = fresh();
  for (const flag of [FD_CLOEXEC, 0]) {
    expect(fcntl(fd, F_SETFD, flag)).toBe(0);
    expect(fcntl(fd, F_GETFD)).toBe(flag);
  }
});

test('F_SETOWN and F_SETSIG are kept', () => {
  const fd = fresh();
  expect(fcntl(fd, F_GETOWN)).toBe(0);
  expect(fcntl(fd, F_SETOWN, process.pid)).toBe(0);
  expect(fcntl(fd, F_GETOWN)).toBe(process.pid);
  expect(fcntl(fd, F_SETSIG, 12)).toBe(0);
  expect(fcntl(fd, F_GETSIG)).toBe(12);
});

describe('fcntl', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.fcntl(-1, F_GETFL, 0)],
    ['a command that does not exist', 'EINVAL', (os) => os.fcntl(tcp(os), 9999, 0)],
    ['F_DUPFD to a negative number', 'EINVAL', (os) => os.fcntl(tcp(os), F_DUPFD, -1)],
    ['F_DUPFD to a number above the limit', 'EINVAL', (os) => os.fcntl(tcp(os), F_DUPFD, 2 ** 31 - 1)],
    ['F_SETSIG of a signal that does not exist', 'EINVAL', (os) => os.fcntl(tcp(os), F_SETSIG, 999)],
    ['F_SETOWN of a process that does not exist', 'ESRCH', (os) => os.fcntl(tcp(os), F_SETOWN, 2 ** 30)],
    ['F_GETLK with NULL', 'EFAULT', (os) => os.fcntl(tcp(os), F_GETLK, 0)],
  ]);

  testWith(need.cc)('gives for every command without effects what C gives', () => {
    // F_GETFD 1, F_GETFL 3, F_GETSIG 11, then Linux’s own from 1024: leases, pipe sizes, seals.
    const results = alike((os) => [1, 3, 11, 1025, 1032, 1034].map((command) => os.fcntl(tcp(os), command, 0)));
    expect(results.slice(0, 3)).toEqual([0, O_RDWR, 0]);
  });
});

test.each<[string, FcntlCommand]>([
  ['F_GETLK', F_GETLK],
  ['F_SETLK', F_SETLK],
  ['F_SETLKW', F_SETLKW],
  ['F_GETOWN_EX', F_GETOWN_EX],
  ['F_SETOWN_EX', F_SETOWN_EX],
])('%s takes a pointer, and fails with EFAULT whatever number it is given', (_name, command) => {
  const fd = fresh();
  for (const argument of [0, 1, 4096, 0x7fff0000]) {
    expect(() => fcntl(fd, command, argument)).toFailWith('EFAULT', 'fcntl');
    expect(raw.fcntl(fd, command, argument)).toBe(-14);
  }
});
