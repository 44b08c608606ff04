/**
 * accept(2), accept4(2)
 * - gives a descriptor for the connection, and the address of the peer, which is the peer's own name
 * - the new descriptor is blocking and inherited whatever the listening one is; accept4 sets both as told
 * - socket options such as TCP_NODELAY come from the listening socket
 * - the raw tier leaves the address out when it is not wanted, cuts it to its room, and gives its real length
 * - a connection that was reset while it waited is still accepted; the error comes when it is read
 * - EAGAIN when nobody waits and the socket is non-blocking · EINVAL when it does not listen
 * - EMFILE leaves the connection in the queue
 */
import { execFileSync } from 'node:child_process';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  accept,
  accept4,
  bind,
  connect,
  EBADF,
  EMFILE,
  F_GETFD,
  F_GETFL,
  F_SETFL,
  FD_CLOEXEC,
  fcntl,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  O_NONBLOCK,
  recv,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  type SocketType,
  setsockopt,
  socket,
  TCP_NODELAY,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { encoded } from '../support/addresses.js';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { closeOwned, own } from '../support/own.js';
import { abstract, anyPort, listening, pathName } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, succeed, tcp, udp, unix } from '../support/programs.js';
import { type Calls, failsAlike } from '../support/systems.js';
import { linger } from '../support/values.js';

const calls = [
  { call: 'accept', take: accept },
  { call: 'accept4', take: (fd: number) => accept4(fd, 0) },
];

const places = [
  { place: 'tcp', address: () => anyPort.v4, type: SOCK_STREAM, own: () => anyPort.v4 },
  { place: 'tcp6', address: () => anyPort.v6, type: SOCK_STREAM, own: () => anyPort.v6 },
  { place: 'unix stream', address: pathName, type: SOCK_STREAM, own: pathName },
  { place: 'unix stream, abstract', address: abstract, type: SOCK_STREAM, own: abstract },
  { place: 'unix seqpacket', address: pathName, type: SOCK_SEQPACKET, own: pathName },
];

/** A connection that waits to be accepted. */
function knock(listener: number, type: SocketType = SOCK_STREAM, name?: Sockaddr): number {
  const address = getsockname(listener);
  const client = own(socket(address.family, type));
  if (name) bind(client, name);
  connect(client, address);
  return client;
}

describe.each(calls)('$call', ({ take }) => {
  test.each(places)('gives a connection on $place, and the peer’s name', ({ address, type, own: name }) => {
    const listener = listening(address(), type);
    const client = knock(listener, type, name());
    const connection = take(listener);
    own(connection.fd);
    expect(connection.address).toEqual(getsockname(client));
    expect(getsockname(connection.fd)).toEqual(getsockname(listener));
  });

  test('gives an AF_UNIX peer without a name as one', () => {
    const listener = listening(abstract());
    knock(listener);
    const { fd, address } = take(listener);
    own(fd);
    expect(address).toEqual({ family: AF_UNIX, path: '' });
  });

  test('the new descriptor is blocking and inherited, whatever the listening one is', () => {
    const listener = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC));
    raw.listen(listener, 1);
    knockAt(listener);
    const fd = own(take(listener).fd);
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(0);
    expect(fcntl(fd, F_GETFD)).toBe(0);
  });

  test('socket options come from the listening socket', () => {
    const listener = listening(anyPort.v4);
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, true);
    const client = knock(listener);
    expect(getsockopt(own(take(listener).fd), IPPROTO_TCP, TCP_NODELAY)).toBe(1);
    expect(getsockopt(client, IPPROTO_TCP, TCP_NODELAY)).toBe(0);
  });

  test('a connection that was reset meanwhile is accepted, and fails when it is read', () => {
    const listener = listening(anyPort.v4);
    const client = knock(listener);
    setsockopt(client, SOL_SOCKET, SO_LINGER, linger(0));
    closeOwned(client);
    const { fd } = take(listener);
    own(fd);
    expect(() => recv(fd, new Uint8Array(1))).toFailWith('ECONNRESET', 'recv');
    expect(recv(fd, new Uint8Array(1))).toBe(0);
  });
});

/** The listener is bound to every address, so a client must choose one. */
function knockAt(listener: number): void {
  const { port } = getsockname(listener) as { port: number };
  connect(own(socket(AF_INET, SOCK_STREAM)), { family: AF_INET, address: '127.0.0.1', port });
}

test.each([
  ['SOCK_NONBLOCK', SOCK_NONBLOCK, O_NONBLOCK, 0],
  ['SOCK_CLOEXEC', SOCK_CLOEXEC, 0, FD_CLOEXEC],
  ['both', SOCK_NONBLOCK | SOCK_CLOEXEC, O_NONBLOCK, FD_CLOEXEC],
])('accept4 with %s: the new descriptor has it', (_name, flags, status, descriptor) => {
  const listener = listening(anyPort.v4);
  knock(listener);
  const fd = own(accept4(listener, flags).fd);
  expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(status);
  expect(fcntl(fd, F_GETFD)).toBe(descriptor);
  expect(fcntl(listener, F_GETFL) & O_NONBLOCK).toBe(0);
});

describe.each([
  { call: 'accept', take: raw.accept },
  {
    call: 'accept4',
    take: (fd: number, address: raw.Bytes | null, out: Int32Array | null) => raw.accept4(fd, address, out, 0),
  },
])('$call in the raw tier', ({ take }) => {
  test('needs no room for the address', () => {
    const listener = listening(anyPort.v4);
    knock(listener);
    own(take(listener, null, null));
  });

  test('gives the address and its length', () => {
    const listener = listening(anyPort.v4);
    const client = knock(listener);
    const [address, out] = [new Uint8Array(128).fill(0xee), new Int32Array([128])];
    own(take(listener, address, out));
    expect(out[0]).toBe(16);
    expect(address.subarray(0, 16)).toEqual(encoded(getsockname(client)));
    expect(address.subarray(16)).toEqual(new Uint8Array(112).fill(0xee));
  });

  test('cuts the address to its room, and gives its real length', () => {
    const listener = listening(anyPort.v6);
    const client = knock(listener);
    const [address, out] = [new Uint8Array(16).fill(0xee), new Int32Array([4])];
    own(take(listener, address, out));
    expect(out[0]).toBe(28);
    expect(address.subarray(0, 4)).toEqual(encoded(getsockname(client)).subarray(0, 4));
    expect(address.subarray(4)).toEqual(new Uint8Array(12).fill(0xee));
  });

  test('leaves room and length alone when it fails', () => {
    const [address, out] = [new Uint8Array(16).fill(0xee), new Int32Array([16])];
    expect(take(-1, address, out)).toBeErrno(EBADF);
    expect(out[0]).toBe(16);
    expect(address).toEqual(new Uint8Array(16).fill(0xee));
  });
});

test('accept fails without a free descriptor, and the connection stays in the queue', async () => {
  const listener = listening(anyPort.v4);
  knock(listener);
  const there = await elsewhere.process([listener]);
  const { result: highest } = await there.call('socket', AF_INET6, SOCK_STREAM, 0);
  const limit = (n: number) => execFileSync('prlimit', ['--pid', String(there.pid), `--nofile=${n}:4096`]);
  limit(highest + 1);
  expect((await there.call('accept', FIRST_PASSED, null, null)).result).toBeErrno(EMFILE);
  expect((await there.call('accept4', FIRST_PASSED, null, null, 0)).result).toBeErrno(EMFILE);
  limit(highest + 2);
  expect((await there.call('accept', FIRST_PASSED, null, null)).result).toBe(highest + 1);
});

describe.each([
  { call: 'accept', take: (os: Calls, fd: number) => os.accept(fd, null, null) },
  { call: 'accept4', take: (os: Calls, fd: number) => os.accept4(fd, null, null, 0) },
])('$call', ({ take }) => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => take(os, -1)],
    ['a file', 'ENOTSOCK', (os) => take(os, os.file)],
    ['a TCP socket that does not listen', 'EINVAL', (os) => take(os, tcp(os))],
    ['an AF_UNIX socket that does not listen', 'EINVAL', (os) => take(os, boundOn(os, abstract(), SOCK_STREAM))],
    ['a connected TCP socket', 'EINVAL', (os) => take(os, pairOn(os, 'tcp')[0])],
    ['a UDP socket', 'EOPNOTSUPP', (os) => take(os, udp(os))],
    ['an AF_UNIX datagram socket', 'EOPNOTSUPP', (os) => take(os, unix(os, SOCK_DGRAM))],
    [
      'a non-blocking TCP socket with nobody waiting',
      'EAGAIN',
      (os) => {
        const [fd] = listeningOn(os, anyPort.v4);
        succeed(os.fcntl(fd, F_SETFL, O_NONBLOCK));
        return take(os, fd);
      },
    ],
    [
      'a non-blocking AF_UNIX socket with nobody waiting',
      'EAGAIN',
      (os) => {
        const [fd] = listeningOn(os, abstract(), 1, SOCK_SEQPACKET);
        succeed(os.fcntl(fd, F_SETFL, O_NONBLOCK));
        return take(os, fd);
      },
    ],
  ]);
});

describe('accept4', () => {
  failsAlike([
    ['a flag that does not exist', 'EINVAL', (os) => os.accept4(listeningOn(os, anyPort.v4)[0], null, null, 1)],
    ['a flag of open(2)', 'EINVAL', (os) => os.accept4(listeningOn(os, anyPort.v4)[0], null, null, 0x1000)],
  ]);
});
