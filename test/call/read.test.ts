/**
 * read(2), write(2)
 * - on sockets, recv(2) and send(2) without flags; on anything else, what the file does
 * - a read of 0 bytes takes nothing, not even a datagram, unlike recv(2)
 * - 0 is the end of a file and of a connection
 * - EAGAIN, EPIPE as for sockets · EISDIR for a directory · EBADF for the wrong direction
 */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EBADF,
  EISDIR,
  F_SETFL,
  fcntl,
  MSG_PEEK,
  MSG_WAITALL,
  O_NONBLOCK,
  read,
  recv,
  SHUT_WR,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOL_SOCKET,
  send,
  shutdown,
  write,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own, ownDirectory } from '../support/own.js';
import { abstract, anyPort, kindsWith, pairKinds } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, programPairs, succeed, tcp, udp, unix } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { bytes, text, timeval } from '../support/values.js';

describe.each(pairKinds)('on $name', ({ make }) => {
  test('what one end writes the other reads', () => {
    const [a, b] = make();
    const buffer = new Uint8Array(20);
    expect(write(a, 'written')).toBe(7);
    expect(text(buffer, read(b, buffer))).toBe('written');
    expect(write(b, new Uint16Array([0x4141, 0x4242]))).toBe(4);
    expect(text(buffer, read(a, buffer))).toBe('AABB');
  });

  test('write goes with recv, send with read', () => {
    const [a, b] = make();
    const buffer = new Uint8Array(20);
    write(a, 'one');
    expect(text(buffer, recv(b, buffer))).toBe('one');
    send(b, 'two');
    expect(text(buffer, read(a, buffer))).toBe('two');
  });

  test('without anything there, a non-blocking read fails', () => {
    const [, b] = make();
    fcntl(b, F_SETFL, O_NONBLOCK);
    expect(() => read(b, new Uint8Array(1))).toFailWith('EAGAIN', 'read');
  });
});

describe.each(kindsWith('connection'))('on $name', ({ make }) => {
  test('read gives 0 when the peer has finished; write fails when this end has', () => {
    const [a, b] = make();
    shutdown(a, SHUT_WR);
    expect(read(b, new Uint8Array(1))).toBe(0);
    expect(() => write(a, 'x')).toFailWith('EPIPE', 'write');
  });
});

describe.each(programPairs)('on $name', ({ make }) => {
  testWith(need.cc)('reading and writing nothing does what it does in C', () => {
    alike((os) => {
      const [a, b] = make(os);
      succeed(os.write(a, bytes('first')));
      const written = os.write(a, new Uint8Array(0));
      succeed(os.write(a, bytes('second')));
      const results = [1, 2].map(() => os.read(b, new Uint8Array(0)));
      // All of a stream must have come before it is read; and messages may come late.
      succeed(os.recv(b, new Uint8Array('firstsecond'.length), MSG_PEEK | MSG_WAITALL));
      succeed(os.setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(50)));
      const buffers = [1, 2, 3, 4].map(() => {
        const buffer = new Uint8Array(20);
        return [os.read(b, buffer), text(buffer)];
      });
      return { written, results, buffers };
    });
  });
});

test('a read of nothing leaves a datagram where it is', () => {
  const pair = kindsWith('datagram')[0]?.make() as [number, number];
  write(pair[0], 'kept');
  expect(read(pair[1], new Uint8Array(0))).toBe(0);
  expect(read(pair[1], new Uint8Array(10))).toBe(4);
});

describe('on a file', () => {
  test('write appends at the position, read goes on from it', () => {
    const file = join(ownDirectory(), 'file');
    const fd = own(openSync(file, 'w+'));
    expect(write(fd, 'hello, ')).toBe(7);
    expect(write(fd, 'file')).toBe(4);
    expect(readFileSync(file, 'utf8')).toBe('hello, file');
    expect(read(fd, new Uint8Array(1))).toBe(0);
    const reader = own(openSync(file, 'r'));
    const buffer = new Uint8Array(6);
    const parts = [1, 2, 3].map(() => text(buffer, read(reader, buffer)));
    expect(parts).toEqual(['hello,', ' file', '']);
  });

  test('the wrong direction and a directory fail', () => {
    const file = join(ownDirectory(), 'file');
    writeFileSync(file, '');
    const [reader, writer, directory] = [openSync(file, 'r'), openSync(file, 'w'), openSync('/', 'r')].map(own);
    expect(() => write(reader as number, 'x')).toFailWith('EBADF', 'write');
    expect(() => read(writer as number, new Uint8Array(1))).toFailWith('EBADF', 'read');
    expect(() => read(directory as number, new Uint8Array(1))).toFailWith('EISDIR', 'read');
    expect(raw.write(reader as number, bytes('x'))).toBeErrno(EBADF);
    expect(raw.read(directory as number, new Uint8Array(1))).toBeErrno(EISDIR);
  });

  test('a full device fails with ENOSPC', () => {
    const full = openSync('/dev/full', 'w');
    try {
      expect(() => write(full, 'x')).toFailWith('ENOSPC', 'write');
    } finally {
      closeSync(full);
    }
  });
});

describe('read and write', () => {
  const room = () => new Uint8Array(4);
  failsAlike([
    ['a closed descriptor, reading', 'EBADF', (os) => os.read(-1, room())],
    ['a closed descriptor, writing', 'EBADF', (os) => os.write(-1, room())],
    ['a TCP socket without a connection, reading', 'ENOTCONN', (os) => os.read(tcp(os), room())],
    ['a TCP socket without a connection, writing', 'EPIPE', (os) => os.write(tcp(os), room())],
    ['a listening socket, reading', 'ENOTCONN', (os) => os.read(listeningOn(os, anyPort.v4)[0], room())],
    ['a UDP socket without a peer, writing', 'EDESTADDRREQ', (os) => os.write(udp(os), room())],
    ['an AF_UNIX stream without a connection, reading', 'EINVAL', (os) => os.read(unix(os), room())],
    [
      'an AF_UNIX datagram socket without a peer',
      'ENOTCONN',
      (os) => os.write(boundOn(os, abstract(), SOCK_DGRAM), room()),
    ],
    [
      'an AF_UNIX stream whose peer is gone',
      'EPIPE',
      (os) => {
        const [a, b] = pairOn(os, 'unix stream');
        succeed(os.close(b));
        return os.write(a, room());
      },
    ],
  ]);
});
