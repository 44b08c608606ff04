/**
 * sockatmark(3)
 * - true exactly while the next byte is the one after the out-of-band byte's place
 * - ENOTTY for UDP sockets and for files; AF_UNIX datagram sockets have no mark, and no error either · EBADF for a closed descriptor
 */
import { MSG_OOB, POLLPRI, recv, SO_OOBINLINE, SOL_SOCKET, send, setsockopt, sockatmark } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { arrived, kindsWith } from '../support/pairs.js';
import { arrivedOn, programPairs, succeed, udp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { bytes, text } from '../support/values.js';

describe.each(kindsWith('outOfBand'))('sockatmark on $name', ({ make }) => {
  test('is true when all before the mark is read', () => {
    const [a, b] = make();
    expect(sockatmark(b)).toBe(false);
    send(a, 'before');
    send(a, '!', MSG_OOB);
    send(a, 'after');
    const buffer = new Uint8Array(20);
    arrived(b, POLLPRI);
    expect(sockatmark(b)).toBe(false);
    expect(text(buffer, recv(b, buffer))).toBe('before');
    expect(sockatmark(b)).toBe(true);
    expect(raw.sockatmark(b)).toBe(1);
    expect(text(buffer, recv(b, buffer, MSG_OOB))).toBe('!');
    expect(text(buffer, recv(b, buffer))).toBe('after');
    expect(sockatmark(b)).toBe(false);
    expect(raw.sockatmark(b)).toBe(0);
  });

  test('with SO_OOBINLINE the byte itself is the next', () => {
    const [a, b] = make();
    setsockopt(b, SOL_SOCKET, SO_OOBINLINE, true);
    send(a, 'before');
    send(a, '!', MSG_OOB);
    const buffer = new Uint8Array(20);
    arrived(b, POLLPRI);
    expect(text(buffer, recv(b, buffer))).toBe('before');
    expect(sockatmark(b)).toBe(true);
    expect(text(buffer, recv(b, buffer))).toBe('!');
    expect(sockatmark(b)).toBe(false);
  });
});

describe.each(programPairs)('on $name', ({ make }) => {
  testWith(need.cc)('the mark moves as it does in C', () => {
    alike((os) => {
      const [a, b] = make(os);
      const marks = [os.sockatmark(b)];
      succeed(os.send(a, bytes('ab'), 0));
      const sent = [os.send(a, bytes('c'), MSG_OOB), os.send(a, bytes('de'), MSG_OOB), os.send(a, bytes('f'), 0)];
      if (marks[0] === 0 && (sent[0] as number) > 0) arrivedOn(os, b, POLLPRI);
      const room = new Uint8Array(1);
      for (let i = 0; i < 2; i++) {
        succeed(os.recv(b, room, 0));
        marks.push(os.sockatmark(b));
      }
      return { marks, sent };
    });
  });
});

describe('sockatmark', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.sockatmark(-1)],
    ['a file', 'ENOTTY', (os) => os.sockatmark(os.file)],
    ['a UDP socket', 'ENOTTY', (os) => os.sockatmark(udp(os))],
  ]);
});
