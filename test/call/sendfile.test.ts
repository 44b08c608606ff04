/**
 * sendfile(2), splice(2)
 * - sendfile sends from a file to a socket, a pipe or a file; with an offset, from there, and the file's position stays
 * - splice moves between a pipe and anything; from a socket to a file it takes a pipe between
 * - offsets beyond 2 ** 31 and 2 ** 32, numbers and bigints; raw's BigInt64Array is moved on
 * - 0 at the end of the file; a non-blocking socket takes what has room
 * - errors are those of C; wrong arguments
 */
import { spawnSync } from 'node:child_process';
import { ftruncateSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  EINVAL,
  F_SETFL,
  type Fd,
  fcntl,
  O_NONBLOCK,
  recv,
  SHUT_WR,
  SOCK_STREAM,
  SPLICE_F_MORE,
  SPLICE_F_NONBLOCK,
  send,
  sendfile,
  shutdown,
  socketpair,
  splice,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { own, ownDirectory, ownPair } from '../support/own.js';
import { kindsWith } from '../support/pairs.js';
import { pairOn, succeed } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { text } from '../support/values.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_STREAM));

/** A file with this in it, open for reading and writing, at its start. */
function file(contents: string): { fd: Fd; path: string } {
  const path = join(ownDirectory(), 'file');
  writeFileSync(path, contents);
  return { fd: own(openSync(path, 'r+')), path };
}

/** A file of holes with a word at `offset`, which needs no room on the disk. */
function sparse(offset: number, word: string): Fd {
  const { fd } = file('');
  ftruncateSync(fd, offset + word.length);
  writeSync(fd, word, offset);
  return fd;
}

/** Both ends of a pipe: where to read, where to write. */
function pipe(): [Fd, Fd] {
  const path = join(ownDirectory(), 'fifo');
  if (spawnSync('mkfifo', [path]).status !== 0) throw new Error('mkfifo failed');
  const read = own(openSync(path, 'r+')); // 'r' would wait for a writer
  return [read, own(openSync(path, 'w'))];
}

function received(fd: Fd, room = 100): string {
  const buffer = new Uint8Array(room);
  return text(buffer, recv(fd, buffer));
}

const position = (fd: Fd) => readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').match(/pos:\s+(\d+)/)?.[1];
const BEYOND = [2 ** 31 - 3, 2 ** 31, 2 ** 32 + 7, 2 ** 40];

describe.each(kindsWith('stream'))('sendfile on $name', ({ make }) => {
  test('sends a part of a file, whose position stays', () => {
    const [a, b] = make();
    const { fd } = file('0123456789');
    expect(sendfile(a, fd, 3, 4)).toBe(4);
    expect(received(b)).toBe('3456');
    expect(sendfile(a, fd, 8n, 100)).toBe(2);
    expect(received(b)).toBe('89');
    expect(position(fd)).toBe('0');
  });

  test('without an offset begins at its position, and moves that', () => {
    const [a, b] = make();
    const { fd } = file('0123456789');
    for (const [n, words] of [
      [4, '0123'],
      [6, '456789'],
    ] as const) {
      expect(sendfile(a, fd, undefined, n)).toBe(n);
      expect(received(b)).toBe(words);
    }
    expect(sendfile(a, fd, undefined, 1)).toBe(0);
    expect(position(fd)).toBe('10');
  });

  test('moves the offset of the raw tier on', () => {
    const [a, b] = make();
    const { fd } = file('0123456789');
    const offset = BigInt64Array.of(2n, 99n);
    expect(raw.sendfile(a, fd, offset, 3)).toBe(3);
    expect(raw.sendfile(a, fd, offset, 100)).toBe(5);
    expect([...offset]).toEqual([10n, 99n]);
    expect(raw.sendfile(a, fd, offset, 100)).toBe(0);
    const all = new Uint8Array(8);
    for (let n = 0; n < 8; ) n += recv(b, all.subarray(n));
    expect(text(all)).toBe('23456789');
    expect(raw.sendfile(a, fd, null, 1)).toBe(1);
    expect(position(fd)).toBe('1');
  });

  test.each(BEYOND)('begins at %s', (offset) => {
    const [a, b] = make();
    const fd = sparse(offset, 'far away');
    for (const start of [offset, BigInt(offset)]) {
      expect(sendfile(a, fd, start, 100)).toBe(8);
      expect(received(b)).toBe('far away');
    }
    const at = BigInt64Array.of(BigInt(offset));
    expect(raw.sendfile(a, fd, at, 3)).toBe(3);
    expect(at[0]).toBe(BigInt(offset) + 3n);
  });

  test('sends what has room, without blocking', () => {
    const [a, b] = make();
    const fd = sparse(50_000_000, 'end');
    fcntl(a, F_SETFL, O_NONBLOCK);
    const buffer = new Uint8Array(1 << 20);
    const first = sendfile(a, fd, 0, 50_000_003);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(50_000_003);
    const fill = () => {
      for (let i = 0; i < 1000; i++) sendfile(a, fd, 0, 50_000_003);
    };
    expect(fill).toFailWith('EAGAIN', 'sendfile');
    expect(recv(b, buffer)).toBeGreaterThan(0);
  });

  test('fails with EPIPE when this end has finished', () => {
    const [a] = make();
    shutdown(a, SHUT_WR);
    expect(() => sendfile(a, file('x').fd, 0, 1)).toFailWith('EPIPE', 'sendfile');
  });
});

test('sendfile sends to a file', () => {
  const from = file('contents');
  const to = file('');
  expect(sendfile(to.fd, from.fd, 3, 100)).toBe(5);
  expect(readFileSync(to.path, 'utf8')).toBe('tents');
});

test('sendfile of nothing, and from beyond the end, is 0', () => {
  const { fd } = file('x');
  const [a] = pair();
  expect(sendfile(a, fd, 0, 0)).toBe(0);
  expect(sendfile(a, fd, 1, 1)).toBe(0);
  expect(sendfile(a, fd, 2n ** 40n, 1)).toBe(0);
  expect(() => sendfile(a, fd, 2n ** 62n, 1)).toFailWith('EOVERFLOW', 'sendfile');
});

describe('splice', () => {
  test('takes a socket to a file through a pipe', () => {
    const [a, b] = pair();
    const [out, into] = pipe();
    const { fd, path } = file('');
    send(a, 'uploaded');
    expect(splice(b, undefined, into, undefined, 100, SPLICE_F_MORE)).toBe(8);
    expect(splice(out, undefined, fd, undefined, 100)).toBe(8);
    expect(readFileSync(path, 'utf8')).toBe('uploaded');
  });

  test('takes a file to a socket, and begins where it is told', () => {
    const [a, b] = pair();
    const [out, into] = pipe();
    const { fd } = file('0123456789');
    expect(splice(fd, 4, into, undefined, 3)).toBe(3);
    expect(splice(fd, undefined, into, undefined, 2)).toBe(2);
    expect(position(fd)).toBe('2');
    expect(splice(out, undefined, a, undefined, 100)).toBe(5);
    expect(received(b)).toBe('45601');
  });

  test.each(BEYOND)('reads and writes at %s', (offset) => {
    const [out, into] = pipe();
    const from = sparse(offset, 'far away');
    const to = file('').fd;
    const [start, end] = [BigInt64Array.of(BigInt(offset)), BigInt64Array.of(BigInt(offset) + 1n)];
    expect(raw.splice(from, start, into, null, 100, 0)).toBe(8);
    expect(raw.splice(out, null, to, end, 100, 0)).toBe(8);
    expect([start[0], end[0]]).toEqual([BigInt(offset) + 8n, BigInt(offset) + 9n]);
    const buffer = new Uint8Array(8);
    readSync(to, buffer, 0, 8, offset + 1);
    expect(text(buffer)).toBe('far away');
    expect(splice(from, BigInt(offset), into, undefined, 3)).toBe(3);
    expect(splice(out, undefined, to, offset, 3)).toBe(3);
  });

  test('is 0 at the end of a file and of a connection', () => {
    const [a, b] = pair();
    const [, into] = pipe();
    shutdown(a, SHUT_WR);
    expect(splice(b, undefined, into, undefined, 1)).toBe(0);
    expect(splice(file('x').fd, 1, into, undefined, 1)).toBe(0);
  });

  test('does not wait for the pipe with SPLICE_F_NONBLOCK', () => {
    const [out] = pipe();
    const [a] = pair();
    expect(() => splice(out, undefined, a, undefined, 1, SPLICE_F_NONBLOCK)).toFailWith('EAGAIN', 'splice');
  });

  test('fails between two sockets, and with an offset for a pipe', () => {
    const [a, b] = pair();
    const [out, into] = pipe();
    expect(() => splice(a, undefined, b, undefined, 1)).toFailWith('EINVAL', 'splice');
    expect(() => splice(out, 0, a, undefined, 1)).toFailWith('ESPIPE', 'splice');
    expect(() => splice(a, undefined, into, 0, 1)).toFailWith('ESPIPE', 'splice');
    expect(raw.splice(out, null, into, null, 1, 0)).toBeErrno(EINVAL); // the same pipe
  });
});

describe('sendfile and splice', () => {
  failsAlike([
    ['no file to send from', 'EBADF', (os) => os.sendfile(pairOn(os, 'tcp')[0], -1, null, 1)],
    ['nowhere to send to', 'EBADF', (os) => os.sendfile(-1, os.file, null, 1)],
    ['a socket to send from', 'EINVAL', (os) => os.sendfile(...pairOn(os, 'tcp'), null, 1)],
    ['an offset in a socket', 'ESPIPE', (os) => os.sendfile(...pairOn(os, 'unix stream'), BigInt64Array.of(1n), 1)],
    [
      'a negative offset',
      'EINVAL',
      (os) => os.sendfile(pairOn(os, 'tcp')[0], os.file, BigInt64Array.of(-1n), 1),
      'raw only',
    ],
    ['no pipe', 'EINVAL', (os) => os.splice(os.file, null, succeed(os.dup(os.file)), null, 1, 0)],
    ['nothing to splice from', 'EBADF', (os) => os.splice(-1, null, os.file, null, 1, 0)],
    ['nothing to splice to', 'EBADF', (os) => os.splice(os.file, null, -1, null, 1, 0)],
    ['flags that nobody knows', 'EINVAL', (os) => os.splice(os.file, null, os.file, null, 1, 1 << 20)],
  ]);

  test('a file that is only appended to takes nothing', () => {
    const appended = own(openSync(file('x').path, 'a'));
    expect(() => sendfile(appended, file('y').fd, 0, 1)).toFailWith('EINVAL', 'sendfile');
  });

  test('the errors name a descriptor', () => {
    const { fd } = file('x');
    expect(() => sendfile(-1, fd, 0, 1)).toThrow(expect.objectContaining({ code: 'EBADF', fd: -1 }));
    expect(() => splice(fd, undefined, fd, undefined, 1)).toThrow(expect.objectContaining({ code: 'EINVAL', fd }));
  });
});

describe('wrong arguments', () => {
  test.each<[string, () => unknown]>([
    ['sendfile: offset must be an integer from 0 to', () => sendfile(-1, -1, -1, 1)],
    ['sendfile: offset must be an integer from 0 to', () => sendfile(-1, -1, 2 ** 53, 1)],
    ['sendfile: offset must be an integer from 0 to', () => sendfile(-1, -1, NaN, 1)],
    ['sendfile: offset must be from 0n to 2n ** 63n - 1n', () => sendfile(-1, -1, -1n, 1)],
    ['sendfile: offset must be from 0n to 2n ** 63n - 1n', () => sendfile(-1, -1, 2n ** 63n, 1)],
    ['sendfile: offset must be a number, a bigint or undefined', () => sendfile(-1, -1, null as never, 1)],
    ['sendfile: offset must be a number, a bigint or undefined', () => sendfile(-1, -1, '0' as never, 1)],
    ['sendfile: count must be an integer from 0 to 2 ** 53 - 1', () => sendfile(-1, -1, 0, -1)],
    ['sendfile: count must be an integer from 0 to 2 ** 53 - 1', () => sendfile(-1, -1, 0, 2 ** 53)],
    ['sendfile: count must be an integer from 0 to 2 ** 53 - 1', () => sendfile(-1, -1, 0, 1n as never)],
    ['sendfile: out must be a file descriptor', () => sendfile(1.5, -1, 0, 1)],
    ['sendfile: from must be a file descriptor', () => sendfile(-1, 2 ** 31, 0, 1)],
    ['splice: fromOffset must be an integer', () => splice(-1, 1.5, -1, undefined, 1)],
    ['splice: toOffset must be from 0n', () => splice(-1, 0, -1, -1n, 1)],
    ['splice: flags must be a 32-bit integer', () => splice(-1, 0, -1, 0, 1, 2 ** 32)],
    ['sendfile: offset must be a BigInt64Array', () => raw.sendfile(-1, -1, new BigInt64Array(0), 1)],
    ['sendfile: offset must be a BigInt64Array', () => raw.sendfile(-1, -1, new Int32Array(2) as never, 1)],
    ['splice: toOffset must be a BigInt64Array', () => raw.splice(-1, null, -1, 5n as never, 1, 0)],
  ])('%s', (expected, call) => {
    expect(call).toThrow(expected);
    expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_(INVALID_ARG|OUT_OF)/) }));
  });

  test('an offset whose memory is gone', () => {
    const offset = new BigInt64Array(1);
    structuredClone(offset.buffer, { transfer: [offset.buffer] });
    expect(() => raw.sendfile(-1, -1, offset, 1)).toThrow(/^sendfile: offset must be a BigInt64Array/);
    const shrunk = new BigInt64Array(new ArrayBuffer(64, { maxByteLength: 64 }), 8, 2);
    (shrunk.buffer as ArrayBuffer).resize(8);
    expect(() => raw.sendfile(-1, -1, shrunk, 1)).toThrow(/^sendfile: offset must be a BigInt64Array/);
  });
});
