/**
 * listen(2)
 * - lets others connect before anybody accepts; an unbound TCP socket gets a port
 * - the backlog is SOMAXCONN when not given, net.core.somaxconn at most, and can be changed by calling again
 * - AF_INET keeps one connection more than the backlog says; a further one does not come through
 * - AF_UNIX too, and a further non-blocking connect(2) fails with EAGAIN, not EINPROGRESS
 * - EOPNOTSUPP on datagram sockets · EADDRINUSE when another listens there · EINVAL on a connected one
 */
import { readFileSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  accept,
  connect,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  poll,
  recv,
  SO_ACCEPTCONN,
  SO_REUSEADDR,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SOMAXCONN,
  type SockaddrIn,
  send,
  socket,
  TCP_INFO,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { encoded, ownName } from '../support/addresses.js';
import { own } from '../support/own.js';
import { abstract, anyPort, bound, listening, pathName } from '../support/pairs.js';
import { boundOn, pairOn, succeed, tcp, udp, unix } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { int, text } from '../support/values.js';

const places = [
  { name: 'tcp', address: () => anyPort.v4, type: SOCK_STREAM },
  { name: 'tcp6', address: () => anyPort.v6, type: SOCK_STREAM },
  { name: 'unix stream', address: pathName, type: SOCK_STREAM },
  { name: 'unix stream, abstract', address: abstract, type: SOCK_STREAM },
  { name: 'unix seqpacket', address: pathName, type: SOCK_SEQPACKET },
];

describe.each(places)('listen on $name', ({ address, type }) => {
  test('others can connect before anybody accepts', () => {
    const fd = bound(address(), type);
    const client = own(socket(address().family, type));
    expect(() => connect(client, getsockname(fd))).toFailWith('ECONNREFUSED', 'connect');
    expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(0);
    listen(fd);
    expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(1);
    connect(client, getsockname(fd));
  });

  test('connections wait in the order they came', () => {
    const fd = listening(address(), type);
    for (const letter of 'abc') {
      const client = own(socket(address().family, type));
      connect(client, getsockname(fd));
      send(client, letter);
    }
    const buffer = new Uint8Array(1);
    const letters = [1, 2, 3].map(() => text(buffer, recv(own(accept(fd).fd), buffer)));
    expect(letters.join('')).toBe('abc');
  });
});

/** The offsets in struct tcp_info of tcpi_unacked and tcpi_sacked, which on a listening socket tell of its queue. */
const QUEUED = 24;
const BACKLOG = 28;

function queue(fd: number): { queued: number; backlog: number } {
  const info = new DataView(getsockopt(fd, IPPROTO_TCP, TCP_INFO, 104).slice().buffer);
  return { queued: info.getUint32(QUEUED, true), backlog: info.getUint32(BACKLOG, true) };
}

describe('the backlog', () => {
  const most = Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'));

  test('is SOMAXCONN when it is not given', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    listen(fd);
    expect(queue(fd).backlog).toBe(Math.min(SOMAXCONN, most));
  });

  test.each([
    [0, 0],
    [5, 5],
    [2 ** 31 - 1, most],
    [-1, most],
  ])('is, for %i, %i', (asked, got) => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    listen(fd, asked);
    expect(queue(fd).backlog).toBe(got);
    listen(fd, 3);
    expect(queue(fd).backlog).toBe(3);
  });

  test('lets one more connection wait than it says, on TCP', () => {
    const fd = listening(anyPort.v4, SOCK_STREAM, 1);
    const clients = [1, 2, 3].map(() => own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK)));
    for (const client of clients) {
      expect(() => connect(client, getsockname(fd))).toFailWith('EINPROGRESS', 'connect');
    }
    for (let tries = 0; queue(fd).queued < 2 && tries < 1000; tries++) poll([], 10);
    expect(queue(fd)).toEqual({ queued: 2, backlog: 1 });
  });

  test('lets one more connection wait than it says, on AF_UNIX, and the next fails with EAGAIN', () => {
    const fd = listening(abstract(), SOCK_STREAM, 1);
    const connectOne = () => connect(own(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK)), getsockname(fd));
    connectOne();
    connectOne();
    expect(connectOne).toFailWith('EAGAIN', 'connect');
    own(accept(fd).fd);
    connectOne();
  });
});

test('listen gives an unbound TCP socket a port', () => {
  const fd = own(socket(AF_INET, SOCK_STREAM));
  listen(fd);
  expect(getsockname(fd)).toMatchObject({ family: AF_INET, address: '0.0.0.0' });
  expect((getsockname(fd) as SockaddrIn).port).toBeGreaterThan(0);
});

describe('listen', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.listen(-1, 1)],
    ['a file', 'ENOTSOCK', (os) => os.listen(os.file, 1)],
    ['a UDP socket', 'EOPNOTSUPP', (os) => os.listen(udp(os), 1)],
    ['an AF_UNIX datagram socket', 'EOPNOTSUPP', (os) => os.listen(boundOn(os, abstract(), SOCK_DGRAM), 1)],
    ['an AF_UNIX socket without a name', 'EINVAL', (os) => os.listen(unix(os), 1)],
    ['a connected TCP socket', 'EINVAL', (os) => os.listen(pairOn(os, 'tcp')[0], 1)],
    ['a connected AF_UNIX socket', 'EINVAL', (os) => os.listen(pairOn(os, 'unix stream')[0], 1)],
    [
      'a port that another socket began to listen on',
      'EADDRINUSE',
      (os) => {
        const [first, second] = [tcp(os), tcp(os)];
        for (const fd of [first, second]) succeed(os.setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, int(1)));
        succeed(os.bind(first, encoded(anyPort.v4)));
        succeed(os.bind(second, ownName(os, first)));
        succeed(os.listen(first, 1));
        return os.listen(second, 1);
      },
    ],
  ]);
});
