/**
 * recv(2), recvfrom(2)
 * - fills the buffer from its start and no further; a stream keeps the rest, a datagram loses it
 * - 0 on a connection is the end; an empty buffer gives 0 on a stream, and throws away a message elsewhere
 * - recvfrom gives the sender's name on datagram sockets, none on connections
 * - SO_RCVTIMEO ends the wait with EAGAIN
 * - after a reset ECONNRESET, once, and then the end · ENOTCONN without a connection · ENOTSOCK, EBADF
 */
import {
  AF_UNIX,
  connect,
  EAGAIN,
  F_SETFL,
  fcntl,
  getpeername,
  getsockname,
  MSG_DONTWAIT,
  O_NONBLOCK,
  recv,
  recvfrom,
  SHUT_WR,
  SO_LINGER,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  send,
  sendto,
  setsockopt,
  shutdown,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { closeOwned, own } from '../support/own.js';
import { abstract, anyPort, bound, kindsWith, pairKinds, pathName } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, programPairs, succeed, tcp, unix } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { bytes, linger, text, timeval } from '../support/values.js';

const FILL = 0xee;

describe.each(pairKinds)('recv on $name', ({ make, traits }) => {
  test.each([
    ['a Uint8Array', () => new Uint8Array(8).fill(FILL)],
    ['a Buffer', () => Buffer.alloc(8, FILL)],
    ['a Uint32Array', () => new Uint32Array(new Uint8Array(8).fill(FILL).buffer)],
    ['a DataView', () => new DataView(new Uint8Array(8).fill(FILL).buffer)],
    ['an ArrayBuffer', () => new Uint8Array(8).fill(FILL).buffer],
  ])('fills %s from its start, and no further', (_what, room) => {
    const [a, b] = make();
    const target = room();
    send(a, new Uint8Array([1, 2, 3]));
    expect(recv(b, target)).toBe(3);
    const buffer = target instanceof ArrayBuffer ? target : target.buffer;
    const all = new Uint8Array(buffer as ArrayBuffer, target instanceof ArrayBuffer ? 0 : target.byteOffset, 8);
    expect([...all]).toEqual([1, 2, 3, FILL, FILL, FILL, FILL, FILL]);
  });

  test('fills a part of a buffer, and leaves the rest alone', () => {
    const [a, b] = make();
    const buffer = new Uint8Array(6).fill(FILL);
    send(a, new Uint8Array([1, 2, 3, 4]));
    expect(recv(b, buffer.subarray(1, 3))).toBe(2);
    expect([...buffer]).toEqual([FILL, 1, 2, FILL, FILL, FILL]);
  });

  test('of what is longer than the buffer, a stream keeps the rest and a message loses it', () => {
    const [a, b] = make();
    send(a, 'abcdef');
    send(a, 'next');
    const buffer = new Uint8Array(4);
    expect(text(buffer, recv(b, buffer))).toBe('abcd');
    const rest = text(buffer, recv(b, buffer));
    expect(traits.has('stream') ? rest.slice(0, 2) : rest).toBe(traits.has('stream') ? 'ef' : 'next');
  });

  test('without anything there it fails when it must not block', () => {
    const [, b] = make();
    const buffer = new Uint8Array(4);
    expect(() => recv(b, buffer, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    fcntl(b, F_SETFL, O_NONBLOCK);
    expect(() => recv(b, buffer)).toFailWith('EAGAIN', 'recv');
    expect(() => recvfrom(b, buffer)).toFailWith('EAGAIN', 'recvfrom');
    expect(raw.recv(b, buffer, 0)).toBeErrno(EAGAIN);
    expect(raw.recvfrom(b, buffer, 0, null, null)).toBeErrno(EAGAIN);
  });

  test('SO_RCVTIMEO ends the wait with EAGAIN, and not before its time', () => {
    const [, b] = make();
    setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(50));
    const before = performance.now();
    expect(() => recv(b, new Uint8Array(1))).toFailWith('EAGAIN', 'recv');
    expect(performance.now() - before).toBeGreaterThan(40);
  });
});

describe.each(kindsWith('stream'))('recv on $name', ({ make }) => {
  test('with an empty buffer it gives 0 at once, and takes nothing', () => {
    const [a, b] = make();
    send(a, 'x');
    const buffer = new Uint8Array(4);
    expect(recv(b, new Uint8Array(0))).toBe(0);
    expect(text(buffer, recv(b, buffer))).toBe('x');
  });
});

describe.each(kindsWith('messages'))('recv on $name', ({ make }) => {
  test('with an empty buffer it gives 0, and throws the message away', () => {
    const [a, b] = make();
    send(a, 'lost');
    send(a, 'kept');
    const buffer = new Uint8Array(4);
    expect(recv(b, new Uint8Array(0))).toBe(0);
    expect(text(buffer, recv(b, buffer))).toBe('kept');
  });

  test('an empty message is 0 bytes, and not the end', () => {
    const [a, b] = make();
    send(a, '');
    send(a, 'more');
    const buffer = new Uint8Array(4);
    expect(recv(b, buffer)).toBe(0);
    expect(recv(b, buffer)).toBe(4);
  });
});

describe.each(kindsWith('connection'))('recv on $name', ({ make }) => {
  test('gives what is left and then 0, every time, when the peer has finished', () => {
    const [a, b] = make();
    send(a, 'last');
    shutdown(a, SHUT_WR);
    const buffer = new Uint8Array(10);
    expect(text(buffer, recv(b, buffer))).toBe('last');
    expect(recv(b, buffer)).toBe(0);
    expect(recv(b, buffer)).toBe(0);
  });

  test('recvfrom gives no address on TCP, and on AF_UNIX the peer’s name if it has one', () => {
    const [a, b] = make();
    send(a, 'x');
    const name = getpeername(b);
    const named = name.family === AF_UNIX && 'path' in name && name.path !== '';
    expect(recvfrom(b, new Uint8Array(1))).toEqual({ bytes: 1, address: named ? name : undefined });
  });
});

describe.each(kindsWith('internet', 'stream'))('recv on $name', ({ make }) => {
  test('fails with ECONNRESET once when the peer resets, and then gives 0', () => {
    const [a, b] = make();
    setsockopt(a, SOL_SOCKET, SO_LINGER, linger(0));
    closeOwned(a);
    expect(() => recv(b, new Uint8Array(1))).toFailWith('ECONNRESET', 'recv');
    expect(recv(b, new Uint8Array(1))).toBe(0);
  });
});

describe.each(kindsWith('datagram', 'named'))('recvfrom on $name', ({ make }) => {
  test('gives the sender', () => {
    const [a, b] = make();
    send(a, 'x');
    expect(recvfrom(b, new Uint8Array(1))).toEqual({ bytes: 1, address: getsockname(a) });
  });

  test('gives the sender of an empty datagram, and of one that is thrown away', () => {
    const [a, b] = make();
    send(a, '');
    send(a, 'xyz');
    expect(recvfrom(b, new Uint8Array(1))).toEqual({ bytes: 0, address: getsockname(a) });
    expect(recvfrom(b, new Uint8Array(0))).toEqual({ bytes: 0, address: getsockname(a) });
  });
});

test.each([
  ['a path', pathName],
  ['an abstract name', abstract],
])('recvfrom gives no sender of an AF_UNIX datagram without a name, and one with %s', (_what, name) => {
  const receiver = bound(abstract(), SOCK_DGRAM);
  const sender = own(socket(AF_UNIX, SOCK_DGRAM));
  sendto(sender, 'x', 0, getsockname(receiver));
  expect(recvfrom(receiver, new Uint8Array(1)).address).toBe(undefined);
  const named = bound(name(), SOCK_DGRAM);
  sendto(named, 'x', 0, getsockname(receiver));
  expect(recvfrom(receiver, new Uint8Array(1)).address).toEqual(getsockname(named));
});

test('each result of recvfrom has an address of its own', () => {
  const receiver = bound(anyPort.v4, SOCK_DGRAM);
  const senders = [1, 2].map(() => bound(anyPort.v4, SOCK_DGRAM));
  for (const fd of senders) sendto(fd, 'x', 0, getsockname(receiver));
  const results = senders.map(() => recvfrom(receiver, new Uint8Array(1)));
  expect(results.map(({ address }) => address)).toEqual(senders.map((fd) => getsockname(fd)));
});

describe('recvfrom in the raw tier', () => {
  testWith(need.cc).each(programPairs)(
    'gives address and length as C does, whatever the room, on $name',
    ({ make }) => {
      alike((os) => {
        const [a, b] = make(os);
        return [0, 1, 2, 5, 16, 28, 64].map((room) => {
          succeed(os.send(a, bytes('hello'), 0));
          const [buffer, address, out] = [new Uint8Array(5), new Uint8Array(64).fill(FILL), new Int32Array([room])];
          const result = os.recvfrom(b, buffer, 0, address, out);
          // Ports differ from run to run: the family's bytes are what can be compared, and where the filling ends.
          const untouched = address.subarray(Math.min(room, out[0] as number)).every((byte) => byte === FILL);
          return { result, text: text(buffer), length: out[0], family: [...address.subarray(0, 2)], untouched };
        });
      });
    },
  );

  test('leaves address and length alone when it fails', () => {
    const [address, out] = [new Uint8Array(16).fill(FILL), new Int32Array([16])];
    const fd = bound(anyPort.v4, SOCK_DGRAM);
    expect(raw.recvfrom(fd, new Uint8Array(1), MSG_DONTWAIT, address, out)).toBeErrno(EAGAIN);
    expect(out[0]).toBe(16);
    expect(address).toEqual(new Uint8Array(16).fill(FILL));
  });

  test('does not touch the buffer’s end', () => {
    const fd = bound(anyPort.v4, SOCK_DGRAM);
    connect(fd, getsockname(fd)); // to itself
    send(fd, 'abc');
    const buffer = new Uint8Array(5).fill(FILL);
    expect(raw.recvfrom(fd, buffer, 0, null, null)).toBe(3);
    expect([...buffer]).toEqual([97, 98, 99, FILL, FILL]);
  });
});

describe('recv and recvfrom', () => {
  const room = () => new Uint8Array(4);
  const name = () => [new Uint8Array(16), new Int32Array([16])] as const;

  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.recv(-1, room(), 0)],
    ['a closed descriptor, with an address', 'EBADF', (os) => os.recvfrom(-1, room(), 0, ...name())],
    ['a file', 'ENOTSOCK', (os) => os.recv(os.file, room(), 0)],
    ['a file, with an address', 'ENOTSOCK', (os) => os.recvfrom(os.file, room(), 0, ...name())],
    ['a TCP socket without a connection', 'ENOTCONN', (os) => os.recv(tcp(os), room(), 0)],
    ['a listening TCP socket', 'ENOTCONN', (os) => os.recv(listeningOn(os, anyPort.v4)[0], room(), 0)],
    ['an AF_UNIX stream without a connection', 'EINVAL', (os) => os.recv(unix(os), room(), 0)],
    ['an AF_UNIX seqpacket without a connection', 'ENOTCONN', (os) => os.recv(unix(os, SOCK_SEQPACKET), room(), 0)],
    [
      'a datagram socket with nothing there',
      'EAGAIN',
      (os) => os.recv(boundOn(os, anyPort.v4, SOCK_DGRAM), room(), MSG_DONTWAIT),
    ],
    [
      'a UDP socket whose datagram nobody took',
      'ECONNREFUSED',
      (os) => {
        const [a, b] = pairOn(os, 'udp');
        succeed(os.close(b));
        succeed(os.send(a, bytes('x'), 0));
        return os.recv(a, room(), 0);
      },
    ],
    [
      'a TCP connection that the peer reset',
      'ECONNRESET',
      (os) => {
        const [a, b] = pairOn(os, 'tcp');
        succeed(os.setsockopt(b, SOL_SOCKET, SO_LINGER, linger(0)));
        succeed(os.close(b));
        return os.recvfrom(a, room(), 0, ...name());
      },
    ],
    [
      'an AF_UNIX stream whose peer left data unread',
      'ECONNRESET',
      (os) => {
        const [a, b] = pairOn(os, 'unix stream');
        succeed(os.send(a, bytes('unread'), 0));
        succeed(os.close(b));
        return os.recv(a, room(), 0);
      },
    ],
  ]);
});
