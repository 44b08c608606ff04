/**
 * readv(2)
 * - fills several buffers, one after the other, from sockets, pipes and files; writev(2) is its other half
 * - 0 at the end of a stream or file; what does not fit of a datagram is lost
 * - up to IOV_MAX buffers; one more fails with EINVAL
 * - errors and wrong arguments
 */
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { F_SETFL, fcntl, IOV_MAX, O_NONBLOCK, readv, SHUT_WR, send, shutdown } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { own, ownDirectory } from '../support/own.js';
import { kindsWith, pairKinds } from '../support/pairs.js';
import { pairOn, tcp } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { text } from '../support/values.js';

const cut = (...lengths: number[]) => lengths.map((length) => new Uint8Array(length));

/** A file with this in it, open for reading. */
function file(contents: string): number {
  const path = join(ownDirectory(), 'file');
  writeFileSync(path, contents);
  return own(openSync(path, 'r'));
}

describe.each(pairKinds)('on $name', ({ make }) => {
  test('fills the buffers in order', () => {
    const [a, b] = make();
    send(a, 'gathered');
    const iov = [...cut(3, 0, 4), new DataView(new ArrayBuffer(5))];
    expect(readv(b, iov)).toBe(8);
    expect(iov.map((part) => text(new Uint8Array(part.buffer)))).toEqual(['gat', '', 'here', 'd\0\0\0\0']);
  });

  test('with nothing there fails when it is non-blocking', () => {
    const [, b] = make();
    fcntl(b, F_SETFL, O_NONBLOCK);
    expect(() => readv(b, cut(1))).toFailWith('EAGAIN', 'readv');
    expect(raw.readv(b, cut(1))).toBeErrno(11);
  });

  test('takes IOV_MAX buffers and not one more', () => {
    const [a, b] = make();
    send(a, 'x'.repeat(IOV_MAX));
    const iov = cut(...Array<number>(IOV_MAX).fill(1));
    expect(() => readv(b, [...iov, ...cut(1)])).toFailWith('EINVAL', 'readv');
    expect(readv(b, iov)).toBe(IOV_MAX);
    expect(iov.every(([byte]) => byte === 0x78)).toBe(true);
  });
});

describe.each(kindsWith('connection'))('on $name', ({ make }) => {
  test('gives 0 at the end', () => {
    const [a, b] = make();
    shutdown(a, SHUT_WR);
    expect(readv(b, cut(1, 1))).toBe(0);
  });
});

test('reads a file on from its position, and 0 at its end', () => {
  const fd = file('0123456789');
  const iov = cut(2, 4);
  expect(readv(fd, iov)).toBe(6);
  expect(iov.map((part) => text(part))).toEqual(['01', '2345']);
  expect(raw.readv(fd, iov)).toBe(4);
  expect(iov.map((part) => text(part))).toEqual(['67', '8945']);
  expect(readv(fd, iov)).toBe(0);
});

test('into no buffers reads nothing', () => {
  expect(readv(file('x'), [])).toBe(0);
  expect(readv(file('x'), cut(0, 0))).toBe(0);
});

failsAlike([
  ['a closed descriptor', 'EBADF', (os) => os.readv(-1, new Uint8Array(1))],
  ['a TCP socket without a connection', 'ENOTCONN', (os) => os.readv(tcp(os), new Uint8Array(1))],
  [
    'nothing there',
    'EAGAIN',
    (os) => {
      const [a] = pairOn(os, 'udp');
      os.fcntl(a, F_SETFL, O_NONBLOCK);
      return os.readv(a, new Uint8Array(1));
    },
  ],
]);

test('a directory, and a descriptor for writing only', () => {
  const directory = ownDirectory();
  expect(() => readv(own(openSync(directory, 'r')), cut(1))).toFailWith('EISDIR', 'readv');
  expect(() => readv(own(openSync(join(directory, 'f'), 'w')), cut(1))).toFailWith('EBADF', 'readv');
});

test.each<[string, () => unknown]>([
  ['iov must be an array of buffers', () => readv(-1, new Uint8Array(1) as never)],
  ['iov[0] must be a view or an ArrayBuffer', () => readv(-1, ['x'] as never)],
  ['fd must be a file descriptor', () => readv('1' as never, [])],
  ['iov must be an array of TypedArrays', () => raw.readv(-1, [new ArrayBuffer(1) as never])],
])('refuses: %s', (expected, call) => {
  expect(call).toThrow(`readv: ${expected}`);
});
