/**
 * shutdown(2)
 * - SHUT_WR: the peer reads what is on its way and then the end; this end can still receive
 * - SHUT_RD: this end reads 0; on AF_UNIX the peer can no longer send
 * - SHUT_RDWR: both; the descriptor stays open, and others that share the socket are shut down with it
 * - ENOTCONN without a connection · EINVAL for another direction · ENOTSOCK, EBADF
 */
import {
  AF_INET,
  accept,
  connect,
  dup,
  FIONREAD,
  getsockname,
  getsockopt,
  MSG_DONTWAIT,
  recv,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  shutdown,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { abstract, anyPort, kindsWith, listening } from '../support/pairs.js';
import { arrivedOn, boundOn, listeningOn, pairOn, programPairs, succeed, tcp, udp, unix } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { bytes, text } from '../support/values.js';

const buffer = new Uint8Array(20);

describe.each(kindsWith('connection'))('shutdown on $name', ({ make, type, traits }) => {
  test('SHUT_WR: the peer reads the rest and the end, and can still send', () => {
    const [a, b] = make();
    send(a, 'last words');
    shutdown(a, SHUT_WR);
    expect(text(buffer, recv(b, buffer))).toBe('last words');
    expect(recv(b, buffer)).toBe(0);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
    send(b, 'answer');
    expect(text(buffer, recv(a, buffer))).toBe('answer');
  });

  test('SHUT_RD: this end reads what is there and then 0, and can still send', () => {
    const [a, b] = make();
    shutdown(a, SHUT_RD);
    expect(recv(a, buffer)).toBe(0);
    send(a, 'still');
    expect(text(buffer, recv(b, buffer))).toBe('still');
    // TCP tells the peer nothing; AF_UNIX does.
    if (traits.has('internet')) expect(send(b, 'x')).toBe(1);
    else expect(() => send(b, 'x')).toFailWith('EPIPE', 'send');
  });

  test('SHUT_RDWR: neither direction works any more, and the descriptor is still open', () => {
    const [a, b] = make();
    shutdown(a, SHUT_RDWR);
    expect(recv(a, buffer)).toBe(0);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
    expect(recv(b, buffer)).toBe(0);
    expect(getsockopt(a, SOL_SOCKET, SO_TYPE)).toBe(type);
  });

  test('goes for all descriptors of the socket', () => {
    const [a, b] = make();
    const copy = own(dup(a));
    shutdown(copy, SHUT_WR);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
    expect(recv(b, buffer)).toBe(0);
  });

  test('a second time does nothing', () => {
    const [a, b] = make();
    shutdown(a, SHUT_WR);
    shutdown(a, SHUT_WR);
    send(b, 'x');
    expect(recv(a, buffer)).toBe(1);
  });
});

describe.each(programPairs)('shutdown on $name', ({ name, make }) => {
  testWith(need.cc).each([
    ['SHUT_RD', SHUT_RD],
    ['SHUT_WR', SHUT_WR],
    ['SHUT_RDWR', SHUT_RDWR],
  ])('%s has the effect that it has in C', (_name, how) => {
    alike((os) => {
      const [a, b] = make(os);
      const room = new Uint8Array(3);
      const queued = () => {
        const count = new Int32Array(1);
        os.ioctl(a, FIONREAD, count);
        return count[0];
      };
      succeed(os.send(b, bytes('queued'), 0));
      arrivedOn(os, a);
      const first = [os.shutdown(a, how), os.recv(a, room, MSG_DONTWAIT), os.send(a, bytes('x'), 0)];
      // What was sent, or the end.
      if (!/udp|datagram/.test(name) || (first[2] as number) > 0) arrivedOn(os, b);
      const second = [os.recv(b, room, MSG_DONTWAIT), os.send(b, bytes('y'), 0)];
      for (let tries = 0; second[1] === 1 && queued() === 0 && tries < 10_000; tries++);
      if (/tcp/.test(name) && how === SHUT_RDWR) arrivedOn(os, b, 0);
      return [...first, ...second, os.recv(a, room, MSG_DONTWAIT), os.shutdown(a, how)];
    });
  });
});

test('a listening TCP socket stops listening, and can begin again', () => {
  const fd = listening(anyPort.v4);
  const address = getsockname(fd);
  shutdown(fd, SHUT_RDWR);
  expect(() => accept(fd)).toFailWith('EINVAL', 'accept');
  expect(() => connect(own(socket(AF_INET, SOCK_STREAM)), address)).toFailWith('ECONNREFUSED', 'connect');
});

describe('shutdown', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.shutdown(-1, SHUT_RDWR)],
    ['a file', 'ENOTSOCK', (os) => os.shutdown(os.file, SHUT_RDWR)],
    ['an unconnected TCP socket', 'ENOTCONN', (os) => os.shutdown(tcp(os), SHUT_RDWR)],
    ['an unconnected UDP socket', 'ENOTCONN', (os) => os.shutdown(udp(os), SHUT_RDWR)],
    ['a bound UDP socket', 'ENOTCONN', (os) => os.shutdown(boundOn(os, anyPort.v4, SOCK_DGRAM), SHUT_RD)],
    ['a direction that does not exist', 'EINVAL', (os) => os.shutdown(pairOn(os, 'tcp')[0], 3)],
    ['a negative direction', 'EINVAL', (os) => os.shutdown(pairOn(os, 'unix stream')[0], -1)],
    ['a direction that does not exist, of an AF_UNIX socket', 'EINVAL', (os) => os.shutdown(unix(os), 9)],
    [
      'a direction that does not exist, of a listening socket',
      'EINVAL',
      (os) => os.shutdown(listeningOn(os, abstract())[0], 5),
    ],
  ]);
});
