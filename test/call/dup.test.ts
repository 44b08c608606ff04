/**
 * dup(2), dup2(2), dup3(2)
 * - the copy is the same socket: its name, its queue, and O_NONBLOCK; but FD_CLOEXEC is each descriptor's own
 * - dup takes the lowest free number; dup2 and dup3 the number they are told, and close what was there
 * - dup2 of a descriptor to itself does nothing; dup3 fails with EINVAL
 */
import {
  AF_UNIX,
  dup,
  dup2,
  dup3,
  F_GETFD,
  F_GETFL,
  F_SETFD,
  F_SETFL,
  FD_CLOEXEC,
  fcntl,
  getsockname,
  O_CLOEXEC,
  O_NONBLOCK,
  recv,
  SOCK_STREAM,
  send,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { own } from '../support/own.js';
import { pairKinds } from '../support/pairs.js';
import { tcp } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { text } from '../support/values.js';

/** A descriptor to be replaced: dup2 closes it, and then its number is the copy's. */
function victim(): number {
  return own(socket(AF_UNIX, SOCK_STREAM));
}

const calls = [
  { call: 'dup', copy: (fd: number) => own(dup(fd)) },
  { call: 'dup2', copy: (fd: number) => dup2(fd, victim()) },
  { call: 'dup3', copy: (fd: number) => dup3(fd, victim(), 0) },
];

describe.each(calls)('$call', ({ copy }) => {
  test.each(pairKinds)('the copy is the same socket: $name', ({ make }) => {
    const [a, b] = make();
    const other = copy(a);
    expect(other).not.toBe(a);
    expect(getsockname(other)).toEqual(getsockname(a));
    const buffer = new Uint8Array(10);
    send(other, 'from the copy');
    send(b, 'to both');
    expect(text(buffer, recv(other, buffer))).toBe('to both');
    expect(text(new Uint8Array(20), recv(b, buffer)).length).toBe(10);
  });

  test('O_NONBLOCK is shared, both ways', () => {
    const fd = own(socket(AF_UNIX, SOCK_STREAM));
    const other = copy(fd);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    expect(fcntl(other, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
    fcntl(other, F_SETFL, 0);
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(0);
  });

  test('FD_CLOEXEC is not, and a copy has it not', () => {
    const fd = own(socket(AF_UNIX, SOCK_STREAM));
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    expect(fcntl(copy(fd), F_GETFD)).toBe(0);
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
  });
});

test('dup2 and dup3 close what was there', () => {
  for (const replace of [dup2, (fd: number, to: number) => dup3(fd, to, 0)]) {
    const [a, b] = (pairKinds.find(({ name }) => name === 'unix stream') as (typeof pairKinds)[number]).make();
    const fd = own(socket(AF_UNIX, SOCK_STREAM));
    expect(replace(fd, a)).toBe(a);
    expect(recv(b, new Uint8Array(1))).toBe(0);
  }
});

test('dup2 of a descriptor to itself does nothing', () => {
  const fd = own(socket(AF_UNIX, SOCK_STREAM));
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  expect(dup2(fd, fd)).toBe(fd);
  expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
});

test('dup3 with O_CLOEXEC sets FD_CLOEXEC', () => {
  const fd = own(socket(AF_UNIX, SOCK_STREAM));
  expect(fcntl(dup3(fd, victim(), O_CLOEXEC), F_GETFD)).toBe(FD_CLOEXEC);
});

describe('dup, dup2 and dup3', () => {
  const same = (os: { dup3(fd: number, to: number, flags: number): number }, fd: number) => os.dup3(fd, fd, 0);
  failsAlike([
    ['dup of a closed descriptor', 'EBADF', (os) => os.dup(-1)],
    ['dup2 of a closed descriptor', 'EBADF', (os) => os.dup2(-1, 100)],
    ['dup2 of a closed descriptor to itself', 'EBADF', (os) => os.dup2(-1, -1)],
    ['dup2 to a negative number', 'EBADF', (os) => os.dup2(tcp(os), -1)],
    ['dup2 to a number above the limit', 'EBADF', (os) => os.dup2(tcp(os), 2 ** 31 - 1)],
    ['dup3 of a closed descriptor', 'EBADF', (os) => os.dup3(-1, 100, 0)],
    ['dup3 to a number above the limit', 'EBADF', (os) => os.dup3(tcp(os), 2 ** 31 - 1, 0)],
    ['dup3 of a descriptor to itself', 'EINVAL', (os) => same(os, tcp(os))],
    ['dup3 with a flag that does not exist', 'EINVAL', (os) => os.dup3(tcp(os), 100, O_NONBLOCK)],
  ]);
});
