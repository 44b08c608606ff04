/**
 * writev(2)
 * - writes several buffers as one: one message on datagram sockets, one run of bytes elsewhere
 * - a non-blocking stream takes what has room
 * - up to IOV_MAX buffers; one more fails with EINVAL
 * - errors and wrong arguments
 */
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { F_SETFL, fcntl, IOV_MAX, O_NONBLOCK, recv, SHUT_WR, shutdown, writev } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { own, ownDirectory } from '../support/own.js';
import { kindsWith, pairKinds } from '../support/pairs.js';
import { tcp, udp } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { bytes, text } from '../support/values.js';

describe.each(pairKinds)('on $name', ({ make }) => {
  test('writes the buffers as one', () => {
    const [a, b] = make();
    const buffer = new Uint8Array(20);
    expect(writev(a, ['wr', '', new Uint16Array([0x7474]), Buffer.from('en')])).toBe(6);
    expect(text(buffer, recv(b, buffer))).toBe('wrtten');
    expect(raw.writev(a, [bytes('a'), new DataView(bytes('b').buffer)])).toBe(2);
    expect(text(buffer, recv(b, buffer))).toBe('ab');
  });

  test('takes IOV_MAX buffers and not one more', () => {
    const [a, b] = make();
    const iov = Array<string>(IOV_MAX).fill('x');
    expect(() => writev(a, [...iov, 'x'])).toFailWith('EINVAL', 'writev');
    expect(writev(a, iov)).toBe(IOV_MAX);
    expect(recv(b, new Uint8Array(2 * IOV_MAX))).toBe(IOV_MAX);
  });
});

describe.each(kindsWith('stream'))('on $name', ({ make }) => {
  test('takes what has room', () => {
    const [a] = make();
    fcntl(a, F_SETFL, O_NONBLOCK);
    const iov = [new Uint8Array(400_000), new Uint8Array(20_000_000)];
    const n = writev(a, iov);
    expect(n).toBeGreaterThan(0);
    expect(n).toBeLessThan(20_400_000);
    const fill = () => {
      for (let i = 0; i < 1000; i++) writev(a, iov);
    };
    expect(fill).toFailWith('EAGAIN', 'writev');
  });

  test('fails with EPIPE when this end has finished', () => {
    const [a] = make();
    shutdown(a, SHUT_WR);
    expect(() => writev(a, ['x'])).toFailWith('EPIPE', 'writev');
  });
});

test('writes a file', () => {
  const path = join(ownDirectory(), 'file');
  const fd = own(openSync(path, 'w'));
  expect(writev(fd, ['one ', 'two'])).toBe(7);
  expect(writev(fd, [])).toBe(0);
  expect(writev(fd, [' three'])).toBe(6);
  expect(readFileSync(path, 'utf8')).toBe('one two three');
});

failsAlike([
  ['a closed descriptor', 'EBADF', (os) => os.writev(-1, bytes('x'))],
  ['a TCP socket without a connection', 'EPIPE', (os) => os.writev(tcp(os), bytes('x'))],
  ['a UDP socket without a peer', 'EDESTADDRREQ', (os) => os.writev(udp(os), bytes('x'))],
]);

test('a descriptor for reading only', () => {
  expect(() => writev(own(openSync('/dev/null', 'r')), ['x'])).toFailWith('EBADF', 'writev');
});

test.each<[string, () => unknown]>([
  ['iov must be an array of buffers', () => writev(-1, 'x' as never)],
  ['iov[1] must be a view, an ArrayBuffer or a string', () => writev(-1, ['x', 5] as never)],
  ['fd must be a file descriptor', () => writev(1.5, [])],
  ['iov must be an array of TypedArrays', () => raw.writev(-1, ['x' as never])],
])('refuses: %s', (expected, call) => {
  expect(call).toThrow(`writev: ${expected}`);
});
