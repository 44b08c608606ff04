/**
 * The flags of send(2) and recv(2), each by what it does. What they do where they do nothing, and all the bits that no
 * header names, are in flag-sweep.test.ts.
 */
import { readFileSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  accept,
  F_SETFL,
  fcntl,
  getsockname,
  IP_RECVERR,
  IPPROTO_IP,
  IPPROTO_TCP,
  MSG_CONFIRM,
  MSG_DONTROUTE,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_ERRQUEUE,
  MSG_FASTOPEN,
  MSG_MORE,
  MSG_NOSIGNAL,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  MSG_ZEROCOPY,
  O_NONBLOCK,
  POLLPRI,
  recv,
  recvfrom,
  SHUT_WR,
  SO_OOBINLINE,
  SO_RCVTIMEO,
  SO_ZEROCOPY,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendto,
  setsockopt,
  shutdown,
  socket,
  socketpair,
  TCP_FASTOPEN,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { closeOwned, own, ownPair } from '../support/own.js';
import { anyPort, arrived, bound, kindsWith, listening, nobodysAddress, pairKinds } from '../support/pairs.js';
import { text, timeval } from '../support/values.js';

const buffer = new Uint8Array(100);

describe.each(pairKinds)('on $name', ({ make, traits }) => {
  test('MSG_PEEK leaves what it reads', () => {
    const [a, b] = make();
    send(a, 'hello');
    const peeked = new Uint8Array(3);
    expect(text(peeked, recv(b, peeked, MSG_PEEK))).toBe('hel');
    expect(text(buffer, recvfrom(b, buffer, MSG_PEEK).bytes)).toBe('hello');
    expect(text(buffer, recv(b, buffer))).toBe('hello');
    expect(() => recv(b, buffer, MSG_PEEK | MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
  });

  test('MSG_DONTWAIT makes this call non-blocking, and no other', () => {
    const [, b] = make();
    expect(() => recv(b, buffer, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(50));
    const before = performance.now();
    expect(() => recv(b, buffer)).toFailWith('EAGAIN', 'recv');
    expect(performance.now() - before).toBeGreaterThan(40);
  });

  test('MSG_NOSIGNAL changes nothing here, where SIGPIPE is ignored', () => {
    const [a, b] = make();
    expect(send(a, 'hello', MSG_NOSIGNAL)).toBe(5);
    expect(text(buffer, recv(b, buffer))).toBe('hello');
    if (!traits.has('connection')) return;
    shutdown(a, SHUT_WR);
    expect(() => send(a, 'x', MSG_NOSIGNAL)).toFailWith('EPIPE', 'send');
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
  });
});

describe.each(kindsWith('messages'))('on $name', ({ make }) => {
  test('MSG_TRUNC gives the real length of what is cut off', () => {
    const [a, b] = make();
    send(a, 'hello');
    send(a, 'hello');
    const small = new Uint8Array(2);
    expect(recv(b, small, MSG_TRUNC)).toBe(5);
    expect(text(small)).toBe('he');
    expect(recv(b, new Uint8Array(0), MSG_TRUNC | MSG_PEEK)).toBe(5);
    expect(recv(b, small)).toBe(2);
  });

  test('MSG_WAITALL waits for one message, not for a full buffer', () => {
    const [a, b] = make();
    send(a, 'one');
    send(a, 'two');
    expect(text(buffer, recv(b, buffer, MSG_WAITALL))).toBe('one');
  });
});

describe.each(kindsWith('stream'))('on $name', ({ make }) => {
  test('MSG_WAITALL waits for a full buffer', async () => {
    const [a, b] = make();
    const there = await elsewhere.thread();
    const call = there.call('recv', b, new Uint8Array(9), MSG_WAITALL);
    await there.blocked();
    for (const part of ['abc', 'def']) {
      send(a, part);
      await there.blocked();
    }
    send(a, 'ghij');
    const { result, args } = await call;
    expect(text(args[1] as Uint8Array, result)).toBe('abcdefghi');
    expect(text(buffer, recv(b, buffer))).toBe('j');
  });

  test('MSG_WAITALL ends with the stream, and with SO_RCVTIMEO', () => {
    const [a, b] = make();
    setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(50));
    send(a, 'abc');
    expect(text(buffer, recv(b, buffer, MSG_WAITALL))).toBe('abc');
    send(a, 'end');
    shutdown(a, SHUT_WR);
    expect(text(buffer, recv(b, buffer, MSG_WAITALL))).toBe('end');
  });
});

describe.each(kindsWith('stream', 'internet'))('on $name', ({ make }) => {
  test('MSG_TRUNC throws bytes away, and leaves the buffer alone', () => {
    const [a, b] = make();
    send(a, 'abcdef');
    const untouched = new Uint8Array(4).fill(0xee);
    expect(recv(b, untouched, MSG_TRUNC)).toBe(4);
    expect(untouched).toEqual(new Uint8Array(4).fill(0xee));
    expect(text(buffer, recv(b, buffer))).toBe('ef');
  });

  test('MSG_MORE holds a partial segment back until more comes', () => {
    const [a, b] = make();
    // The first segment goes out at once when nothing is on its way, MSG_MORE or not; what matters is the order.
    expect(send(a, 'head ', MSG_MORE)).toBe(5);
    expect(send(a, 'body')).toBe(4);
    expect(text(buffer, recv(b, buffer.subarray(0, 9), MSG_WAITALL))).toBe('head body');
  });
});

describe.each(kindsWith('datagram', 'internet'))('on $name', ({ make }) => {
  test('MSG_MORE gathers one datagram of several sends', () => {
    const [a, b] = make();
    expect(send(a, 'one ', MSG_MORE)).toBe(4);
    expect(send(a, 'two ', MSG_MORE)).toBe(4);
    expect(() => recv(b, buffer, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    expect(send(a, 'three')).toBe(5);
    expect(text(buffer, recv(b, buffer))).toBe('one two three');
  });

  test.each([
    ['MSG_CONFIRM', MSG_CONFIRM],
    ['MSG_DONTROUTE', MSG_DONTROUTE],
  ])('%s sends all the same, to a neighbour', (_name, flag) => {
    const [a, b] = make();
    expect(send(a, 'hello', flag)).toBe(5);
    expect(text(buffer, recv(b, buffer))).toBe('hello');
  });
});

describe.each(kindsWith('outOfBand'))('MSG_OOB on $name', ({ make }) => {
  test('the byte is read apart, once', () => {
    const [a, b] = make();
    send(a, 'abc');
    expect(send(a, 'xy!', MSG_OOB)).toBe(3);
    send(a, 'def');
    arrived(b, POLLPRI);
    // Only the last byte is out of band; the reading stops at its place.
    expect(text(buffer, recv(b, buffer))).toBe('abcxy');
    expect(text(buffer, recv(b, buffer, MSG_OOB))).toBe('!');
    expect(() => recv(b, buffer, MSG_OOB)).toFailWith('EINVAL', 'recv');
    expect(text(buffer, recv(b, buffer))).toBe('def');
  });

  test('MSG_PEEK leaves the byte', () => {
    const [a, b] = make();
    send(a, '!', MSG_OOB);
    arrived(b, POLLPRI);
    expect(text(buffer, recv(b, buffer, MSG_OOB | MSG_PEEK))).toBe('!');
    expect(text(buffer, recv(b, buffer, MSG_OOB))).toBe('!');
  });

  test('without one pending it fails', () => {
    const [a, b] = make();
    expect(() => recv(b, buffer, MSG_OOB)).toFailWith('EINVAL', 'recv');
    send(a, 'ordinary');
    expect(() => recv(b, buffer, MSG_OOB)).toFailWith('EINVAL', 'recv');
  });

  test('SO_OOBINLINE leaves the byte in the stream, and nothing beside it', () => {
    const [a, b] = make();
    setsockopt(b, SOL_SOCKET, SO_OOBINLINE, true);
    send(a, 'ab');
    send(a, '!', MSG_OOB);
    arrived(b, POLLPRI);
    expect(() => recv(b, buffer, MSG_OOB)).toFailWith('EINVAL', 'recv');
    expect(text(buffer, recv(b, buffer))).toBe('ab');
    expect(text(buffer, recv(b, buffer))).toBe('!');
  });
});

describe('MSG_OOB without out-of-band data', () => {
  test.each(kindsWith('!outOfBand', 'unix'))('fails on $name', ({ make }) => {
    const [a, b] = make();
    expect(() => send(a, 'x', MSG_OOB)).toFailWith('EOPNOTSUPP', 'send');
    expect(() => recv(b, buffer, MSG_OOB)).toFailWith('EOPNOTSUPP', 'recv');
  });

  test.each(kindsWith('!outOfBand', 'internet'))('fails on $name when it is sent over IPv4', ({ make, family }) => {
    const [a, b] = make();
    // UDP over IPv6 does not look at the flag, and no UDP does when it receives.
    if (family === AF_INET) expect(() => send(a, 'x', MSG_OOB)).toFailWith('EOPNOTSUPP', 'send');
    else expect(send(a, 'x', MSG_OOB)).toBe(1);
    send(a, 'y');
    expect(recv(b, buffer, MSG_OOB)).toBe(1);
  });
});

test('MSG_EOR is taken by seqpacket sockets, and the record arrives', () => {
  const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_SEQPACKET));
  expect(send(a, 'record', MSG_EOR)).toBe(6);
  expect(text(buffer, recv(b, buffer))).toBe('record');
});

describe('MSG_ERRQUEUE', () => {
  test.each(kindsWith('internet'))('never blocks, on $name', ({ make }) => {
    const [a] = make();
    expect(() => recv(a, buffer, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recv');
  });

  test('gives back the datagram that nobody took, and who should have', () => {
    const fd = bound(anyPort.v4, SOCK_DGRAM);
    setsockopt(fd, IPPROTO_IP, IP_RECVERR, true);
    const nobody = nobodysAddress(anyPort.v4, SOCK_DGRAM);
    sendto(fd, 'returned', 0, nobody);
    arrived(fd, 0);
    const { bytes: n, address } = recvfrom(fd, buffer, MSG_ERRQUEUE);
    expect(text(buffer, n)).toBe('returned');
    expect(address).toEqual(nobody);
    expect(() => recv(fd, buffer, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recv');
    // Reading the queue took the pending error away, too.
    expect(() => recv(fd, buffer, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
  });

  test('MSG_ZEROCOPY without SO_ZEROCOPY is an ordinary send; with it, the queue says when the buffer is free', () => {
    const [a, b] = (kindsWith('stream', 'internet')[0] as (typeof pairKinds)[number]).make();
    expect(send(a, 'plain', MSG_ZEROCOPY)).toBe(5);
    expect(() => recv(a, buffer, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recv');
    setsockopt(a, SOL_SOCKET, SO_ZEROCOPY, true);
    expect(send(a, 'pinned', MSG_ZEROCOPY)).toBe(6);
    expect(text(buffer, recv(b, buffer.subarray(0, 11), MSG_WAITALL))).toBe('plainpinned');
    expect(recv(arrived(a, 0), buffer, MSG_ERRQUEUE)).toBe(0);
  });
});

describe('MSG_FASTOPEN', () => {
  /** Bit 0: clients may; bit 1: servers may. */
  const allowed = Number(readFileSync('/proc/sys/net/ipv4/tcp_fastopen', 'utf8'));
  const name = allowed & 1 ? 'connects and sends at once' : 'is refused, as net.ipv4.tcp_fastopen says';

  test(name, () => {
    const listener = listening(anyPort.v4);
    if (allowed & 2) setsockopt(listener, IPPROTO_TCP, TCP_FASTOPEN, 5);
    const fd = own(socket(AF_INET, SOCK_STREAM));
    const call = () => sendto(fd, 'at once', MSG_FASTOPEN, getsockname(listener));
    if (!(allowed & 1)) {
      expect(call).toFailWith('EOPNOTSUPP', 'sendto');
      return;
    }
    expect(call()).toBe(7);
    const server = own(accept(listener).fd);
    expect(text(buffer, recv(server, buffer))).toBe('at once');
    closeOwned(server);
  });

  test('fails like connect', () => {
    if (!(allowed & 1)) return;
    const fd = own(socket(AF_INET, SOCK_STREAM));
    fcntl(fd, F_SETFL, O_NONBLOCK);
    // There is no cookie of that server yet, so the first SYN goes without the data.
    expect(() => sendto(fd, 'x', MSG_FASTOPEN, nobodysAddress(anyPort.v4))).toFailWith('EINPROGRESS', 'sendto');
    const blocking = own(socket(AF_INET, SOCK_STREAM));
    const nobody = nobodysAddress(anyPort.v4);
    expect(() => sendto(blocking, 'x', MSG_FASTOPEN, nobody)).toFailWith('ECONNREFUSED', 'sendto');
  });
});
