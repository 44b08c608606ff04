/**
 * connect(2)
 * - gives both ends their names; a datagram socket gets a peer it sends to, and receives from nobody else
 * - AF_UNSPEC takes a datagram socket's peer away again, a connected TCP socket's connection too
 * - non-blocking: EINPROGRESS, then EALREADY; SO_ERROR says how it ended, once
 * - interrupted by a signal: EINTR, and the handshake goes on, so that calling again is EALREADY
 * - SO_SNDTIMEO ends the wait with EINPROGRESS
 * - a datagram that nobody takes has the next call on the connected socket fail with ECONNREFUSED
 * - ECONNREFUSED when nobody listens · EISCONN when connected · EAGAIN when a full AF_UNIX backlog would block
 */
import { setTimeout } from 'node:timers/promises';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  accept,
  connect,
  EALREADY,
  ECONNREFUSED,
  EINPROGRESS,
  EINTR,
  F_SETFL,
  getpeername,
  getsockname,
  getsockopt,
  O_NONBLOCK,
  recv,
  SO_BROADCAST,
  SO_ERROR,
  SO_SNDTIMEO,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  send,
  sendto,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { encoded, ownName } from '../support/addresses.js';
import { elsewhere } from '../support/elsewhere.js';
import { closeOwned, own, ownDirectory } from '../support/own.js';
import { abstract, anyPort, arrived, bound, kindsWith, listening, nobodysAddress, pathName } from '../support/pairs.js';
import { arrivedOn, boundOn, listeningOn, pairOn, succeed, tcp, udp, udp6, unix } from '../support/programs.js';
import { type Calls, failsAlike } from '../support/systems.js';
import { text, timeval } from '../support/values.js';

describe.each(kindsWith('named'))('connect on $name', ({ make }) => {
  test('each end is the other’s peer', () => {
    const [a, b] = make();
    expect(getpeername(a)).toEqual(getsockname(b));
    expect(getpeername(b)).toEqual(getsockname(a));
  });
});

describe.each([
  { name: 'udp', address: anyPort.v4 },
  { name: 'udp6', address: anyPort.v6 },
])('connect on $name', ({ address }) => {
  test('the socket receives from its peer only', () => {
    const [fd, peer, stranger] = [1, 2, 3].map(() => bound(address, SOCK_DGRAM)) as [number, number, number];
    connect(fd, getsockname(peer));
    sendto(stranger, 'from a stranger', 0, getsockname(fd));
    sendto(peer, 'from the peer', 0, getsockname(fd));
    const buffer = new Uint8Array(20);
    expect(text(buffer, recv(fd, buffer))).toBe('from the peer');
  });

  test('another call changes the peer, AF_UNSPEC takes it away', () => {
    const [fd, first, second] = [1, 2, 3].map(() => bound(address, SOCK_DGRAM)) as [number, number, number];
    for (const peer of [first, second]) {
      connect(fd, getsockname(peer));
      expect(getpeername(fd)).toEqual(getsockname(peer));
    }
    connect(fd, { family: AF_UNSPEC });
    expect(() => getpeername(fd)).toFailWith('ENOTCONN', 'getpeername');
    expect(() => send(fd, 'x')).toFailWith('EDESTADDRREQ', 'send');
  });

  test('the next call after a datagram that nobody takes fails, once', () => {
    const fd = own(socket(address.family, SOCK_DGRAM));
    connect(fd, nobodysAddress(address, SOCK_DGRAM));
    send(fd, 'first');
    expect(() => recv(fd, new Uint8Array(1))).toFailWith('ECONNREFUSED', 'recv');
    send(fd, 'second');
    arrived(fd, 0);
    expect(() => send(fd, 'third')).toFailWith('ECONNREFUSED', 'send');
    expect(send(fd, 'third')).toBe(5);
  });
});

describe('connect on tcp', () => {
  test('AF_UNSPEC ends the connection, and the socket can connect again', () => {
    const listener = listening(anyPort.v4);
    const fd = own(socket(AF_INET, SOCK_STREAM));
    connect(fd, getsockname(listener));
    const first = own(accept(listener).fd);
    connect(fd, { family: AF_UNSPEC });
    expect(() => recv(first, new Uint8Array(1))).toFailWith('ECONNRESET', 'recv');
    expect(() => getpeername(fd)).toFailWith('ENOTCONN', 'getpeername');
    connect(fd, getsockname(listener));
    expect(own(accept(listener).fd)).toBeGreaterThan(0);
  });

  test('refused without blocking: SO_ERROR says so once, and the next call fails once', async () => {
    const address = nobodysAddress(anyPort.v4);
    const fd = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    expect(() => connect(fd, address)).toFailWith('EINPROGRESS', 'connect');
    expect(await errorOf(fd)).toBe(ECONNREFUSED);
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0);
    expect(() => connect(fd, address)).toFailWith('ECONNABORTED', 'connect');
    expect(() => connect(fd, address)).toFailWith('EINPROGRESS', 'connect');
  });

  test('when it is not blocking and has come through, calling again says EISCONN', async () => {
    const listener = listening(anyPort.v4);
    const fd = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    expect(() => connect(fd, getsockname(listener))).toFailWith('EINPROGRESS', 'connect');
    own(accept(listener).fd);
    connect(fd, getsockname(listener));
    expect(() => connect(fd, getsockname(listener))).toFailWith('EISCONN', 'connect');
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0);
  });

  test('interrupted by a signal: EINTR, then EALREADY, and EISCONN when the handshake has gone through', async () => {
    const listener = full();
    const there = await elsewhere.process();
    const { result: fd } = await there.call('socket', AF_INET, SOCK_STREAM, 0);
    // With a timeout a call is not restarted after a signal, even if its handler asks for that.
    await there.call('setsockopt', fd, SOL_SOCKET, SO_SNDTIMEO, timeval(20_000));
    const address = encoded(getsockname(listener));
    const interrupted = there.call('connect', fd, address);
    await there.blocked();
    there.kill('SIGUSR2');
    expect((await interrupted).result).toBeErrno(EINTR);
    await there.call('fcntl', fd, F_SETFL, O_NONBLOCK);
    expect((await there.call('connect', fd, address)).result).toBeErrno(EALREADY);
  });

  test('SO_SNDTIMEO ends the wait with EINPROGRESS', () => {
    const listener = full();
    const fd = own(socket(AF_INET, SOCK_STREAM));
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, timeval(50));
    const before = performance.now();
    expect(() => connect(fd, getsockname(listener))).toFailWith('EINPROGRESS', 'connect');
    expect(performance.now() - before).toBeGreaterThan(40);
    expect(() => connect(fd, getsockname(listener))).toFailWith('EALREADY', 'connect');
  });
});

/** A listening socket whose queue has no room: connecting to it takes until somebody accepts. */
function full(): number {
  const listener = listening(anyPort.v4, SOCK_STREAM, 0);
  for (let i = 0; i < 2; i++) {
    const fd = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    expect(() => connect(fd, getsockname(listener))).toFailWith('EINPROGRESS');
    arrived(listener);
  }
  return listener;
}

/** Waits for a pending error, and takes it. */
async function errorOf(fd: number): Promise<number> {
  for (let tries = 0; tries < 5000; tries++) {
    const error = getsockopt(fd, SOL_SOCKET, SO_ERROR) as number;
    if (error !== 0) return error;
    await setTimeout(2);
  }
  throw new Error('no error is pending');
}

test('the error names the address', () => {
  const address = nobodysAddress(anyPort.v4) as Extract<Sockaddr, { port: number }>;
  const fd = own(socket(AF_INET, SOCK_STREAM));
  expect(() => connect(fd, address)).toThrow(
    expect.objectContaining({
      message: `connect ECONNREFUSED 127.0.0.1:${address.port}: Connection refused`,
      fd,
      address,
    }),
  );
});

/** A non-blocking TCP socket whose connect() is on its way, and the address it goes to. */
function connecting(os: Calls): [number, Uint8Array] {
  const [listener, name] = listeningOn(os, anyPort.v4, 0);
  let fd = -1;
  for (let i = 0; i < 3; i++) {
    fd = tcp(os);
    succeed(os.fcntl(fd, F_SETFL, O_NONBLOCK));
    expect(os.connect(fd, name)).toBeErrno(EINPROGRESS);
    arrivedOn(os, listener);
  }
  return [fd, name];
}

describe('connect', () => {
  // tcpmux, which no machine has served for decades.
  const nobody = { ...anyPort.v4, port: 1 } as Sockaddr;
  const gone = (os: Calls, type: typeof SOCK_STREAM) => {
    const fd = boundOn(os, abstract(), type);
    const name = ownName(os, fd);
    succeed(os.close(fd));
    return name;
  };

  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.connect(-1, encoded(nobody))],
    ['a file', 'ENOTSOCK', (os) => os.connect(os.file, encoded(nobody))],
    ['a port that nobody listens on', 'ECONNREFUSED', (os) => os.connect(tcp(os), encoded(nobody))],
    [
      'a port that is bound and not listened on',
      'ECONNREFUSED',
      (os) => os.connect(tcp(os), ownName(os, boundOn(os, anyPort.v4, SOCK_STREAM))),
    ],
    ['a connected TCP socket', 'EISCONN', (os) => os.connect(pairOn(os, 'tcp')[0], encoded(nobody))],
    [
      'a connected AF_UNIX stream',
      'EISCONN',
      (os) => os.connect(pairOn(os, 'unix stream')[0], listeningOn(os, abstract())[1]),
    ],
    ['a listening TCP socket', 'EISCONN', (os) => os.connect(listeningOn(os, anyPort.v4)[0], encoded(nobody))],
    ['a TCP socket that is connecting', 'EALREADY', (os) => os.connect(...connecting(os))],
    [
      'an address of another family, on TCP',
      'EAFNOSUPPORT',
      (os) => os.connect(tcp(os), encoded({ family: AF_UNIX, path: '/some/where/long' })),
    ],
    [
      'an address of another family, on UDP',
      'EAFNOSUPPORT',
      (os) => os.connect(udp(os), encoded({ family: AF_INET6, address: '::1', port: 1 })),
    ],
    ['an address of another family, on AF_UNIX', 'EINVAL', (os) => os.connect(unix(os), encoded(nobody))],
    ['an address that is too short', 'EINVAL', (os) => os.connect(tcp(os), encoded(nobody).subarray(0, 8))],
    [
      'a link-local address without its interface',
      'EINVAL',
      (os) => os.connect(udp6(os), encoded({ family: AF_INET6, address: 'fe80::1', port: 1 })),
    ],
    [
      'a broadcast address without SO_BROADCAST',
      'EACCES',
      (os) => os.connect(udp(os), encoded({ family: AF_INET, address: '127.255.255.255', port: 1 })),
    ],
    [
      'a path that is not there',
      'ENOENT',
      (os) => os.connect(unix(os), encoded({ family: AF_UNIX, path: `${ownDirectory()}/s` })),
    ],
    [
      'a path of something else',
      'ECONNREFUSED',
      (os) => os.connect(unix(os), encoded({ family: AF_UNIX, path: '/dev/null' })),
    ],
    ['an abstract name that nobody has', 'ECONNREFUSED', (os) => os.connect(unix(os), gone(os, SOCK_STREAM))],
    [
      'an AF_UNIX socket that does not listen',
      'ECONNREFUSED',
      (os) => os.connect(unix(os), ownName(os, boundOn(os, abstract(), SOCK_STREAM))),
    ],
    [
      'an AF_UNIX socket of another type',
      'EPROTOTYPE',
      (os) => os.connect(unix(os, SOCK_DGRAM), listeningOn(os, pathName())[1]),
    ],
    [
      'an AF_UNIX stream, with a seqpacket',
      'EPROTOTYPE',
      (os) => os.connect(unix(os, SOCK_SEQPACKET), listeningOn(os, pathName())[1]),
    ],
    [
      'an AF_UNIX socket with a full backlog, without blocking',
      'EAGAIN',
      (os) => {
        const [, name] = listeningOn(os, abstract(), 0);
        succeed(os.connect(unix(os), name));
        const fd = unix(os);
        succeed(os.fcntl(fd, F_SETFL, O_NONBLOCK));
        return os.connect(fd, name);
      },
    ],
  ]);

  test('a broadcast address is fine with SO_BROADCAST', () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    setsockopt(fd, SOL_SOCKET, SO_BROADCAST, true);
    connect(fd, { family: AF_INET, address: '127.255.255.255', port: 9 });
    closeOwned(fd);
  });
});
