/**
 * send(2), sendto(2)
 * - what is sent arrives: bytes on streams, whole messages elsewhere, an empty message where there are messages
 * - data is any view, a buffer, or a string as UTF-8; of a view, only what it covers
 * - a non-blocking stream takes what has room, and then fails with EAGAIN
 * - sendto sends a datagram to whom it says, connected or not; on a connected TCP socket the address is ignored
 * - EPIPE after the peer has gone; ECONNRESET before that, when it reset the connection
 * - EMSGSIZE, EDESTADDRREQ, ENOTCONN, EISCONN, EACCES, ECONNREFUSED, ENOTSOCK, EBADF
 */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  connect,
  ENOTCONN,
  EPIPE,
  F_SETFL,
  fcntl,
  getsockname,
  MSG_DONTWAIT,
  O_NONBLOCK,
  POLLRDHUP,
  recv,
  recvfrom,
  SHUT_WR,
  SO_LINGER,
  SO_SNDBUF,
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
import { encoded, ownName } from '../support/addresses.js';
import { closeOwned, own } from '../support/own.js';
import { abstract, anyPort, arrived, bound, kindsWith, nobodysAddress, pairKinds } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, succeed, tcp, udp, unix } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { bytes, int, linger, text } from '../support/values.js';

describe.each(pairKinds)('send on $name', ({ make }) => {
  test('what one end sends the other receives, both ways', () => {
    const [a, b] = make();
    const buffer = new Uint8Array(100);
    for (const [from, to, words] of [
      [a, b, 'ping'],
      [b, a, 'pong and more'],
    ] as const) {
      expect(send(from, words)).toBe(words.length);
      expect(text(buffer, recv(to, buffer))).toBe(words);
    }
  });

  test.each([
    ['a string, as UTF-8', 'ä€𝄞', Buffer.from('ä€𝄞')],
    ['a Buffer', Buffer.from([1, 2, 3]), [1, 2, 3]],
    ['a Uint16Array', new Uint16Array([0x0101, 0x0202]), [1, 1, 2, 2]],
    ['a DataView', new DataView(new Uint8Array([9, 8, 7]).buffer), [9, 8, 7]],
    ['an ArrayBuffer', new Uint8Array([5, 4]).buffer, [5, 4]],
    ['a part of a buffer', new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 3), [1, 2]],
    ['a part of a buffer, as a DataView', new DataView(new Uint8Array([0, 1, 2, 3]).buffer, 2, 1), [2]],
  ])('data may be %s', (_what, data, wanted) => {
    const [a, b] = make();
    expect(send(a, data)).toBe(wanted.length);
    const buffer = new Uint8Array(20);
    const n = recv(b, buffer);
    expect([...buffer.subarray(0, n)]).toEqual([...wanted]);
  });
});

describe.each(kindsWith('messages'))('send on $name', ({ make }) => {
  test('each message arrives by itself', () => {
    const [a, b] = make();
    for (const words of ['one', 'two', '', 'four']) expect(send(a, words)).toBe(words.length);
    const buffer = new Uint8Array(100);
    const got = [1, 2, 3, 4].map(() => text(buffer, recv(b, buffer)));
    expect(got).toEqual(['one', 'two', '', 'four']);
  });

  test('a message longer than the send buffer is refused, not cut', () => {
    const [a] = make();
    setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4608);
    expect(() => send(a, new Uint8Array(70_000))).toFailWith('EMSGSIZE', 'send');
  });
});

describe.each(kindsWith('stream'))('send on $name', ({ make }) => {
  test('messages run together', () => {
    const [a, b] = make();
    for (const words of ['one', '', 'two']) expect(send(a, words)).toBe(words.length);
    const buffer = new Uint8Array(6);
    let n = 0;
    while (n < 6) n += recv(b, buffer.subarray(n));
    expect(text(buffer)).toBe('onetwo');
  });

  test('without blocking it takes what has room, and all of it arrives', () => {
    const [a, b] = make();
    fcntl(a, F_SETFL, O_NONBLOCK);
    const chunk = new Uint8Array(100_000).fill(7);
    let sent = 0;
    const fill = () => {
      for (let i = 0; i < 1000; i++) sent += send(a, chunk);
    };
    expect(fill).toFailWith('EAGAIN', 'send');
    expect(sent).toBeGreaterThan(chunk.length);
    shutdown(a, SHUT_WR);
    let received = 0;
    for (let n = 1; n > 0; received += n) n = recv(b, chunk);
    expect(received).toBe(sent);
  });
});

describe.each(kindsWith('reliable', 'messages'))('send on $name', ({ make }) => {
  test('without blocking it fails when the queue is full, and goes on when it is read', () => {
    const [a, b] = make();
    const fill = () => {
      for (let i = 0; i < 10_000; i++) send(a, 'x'.repeat(1000), MSG_DONTWAIT);
    };
    expect(fill).toFailWith('EAGAIN', 'send');
    // AF_UNIX makes room when the queue is half empty or so.
    for (let n = 0; n >= 0; ) n = raw.recv(b, new Uint8Array(1000), MSG_DONTWAIT);
    expect(send(a, 'x')).toBe(1);
  });
});

describe.each(kindsWith('connection'))('send on $name', ({ make, traits }) => {
  test('fails with EPIPE when this end has finished', () => {
    const [a] = make();
    shutdown(a, SHUT_WR);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
    expect(raw.send(a, bytes('x'), 0)).toBeErrno(EPIPE);
  });

  test('when the peer is gone, fails at once on AF_UNIX, and on TCP when it has said so', () => {
    const [a, b] = make();
    closeOwned(b);
    // TCP does not know before the first of it comes back with a reset.
    if (traits.has('internet')) expect(send(arrived(a, POLLRDHUP), 'x')).toBe(1);
    arrived(a, 0);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
  });
});

describe.each(kindsWith('internet', 'stream'))('send on $name', ({ make }) => {
  test('after a reset, fails with ECONNRESET once and then with EPIPE', () => {
    const [a, b] = make();
    setsockopt(b, SOL_SOCKET, SO_LINGER, linger(0));
    closeOwned(b);
    arrived(a, 0);
    expect(() => send(a, 'x')).toFailWith('ECONNRESET', 'send');
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
  });

  test('sendto ignores the address', () => {
    const [a, b] = make();
    expect(sendto(a, 'hello', 0, { family: AF_INET, address: '192.0.2.1', port: 9 })).toBe(5);
    const buffer = new Uint8Array(5);
    expect(text(buffer, recv(b, buffer))).toBe('hello');
  });
});

describe.each([
  { name: 'udp', address: () => anyPort.v4 },
  { name: 'udp6', address: () => anyPort.v6 },
  { name: 'unix datagram', address: abstract },
])('sendto on $name', ({ address }) => {
  test('sends to whom it says, connected to another or not', () => {
    const [a, b, other] = [1, 2, 3].map(() => bound(address(), SOCK_DGRAM)) as [number, number, number];
    const buffer = new Uint8Array(10);
    expect(sendto(a, 'first', 0, getsockname(b))).toBe(5);
    connect(a, getsockname(other));
    expect(sendto(a, 'second', 0, getsockname(b))).toBe(6);
    for (const words of ['first', 'second']) {
      const { bytes: n, address: from } = recvfrom(b, buffer);
      expect(text(buffer, n)).toBe(words);
      expect(from).toEqual(getsockname(a));
    }
  });

  test('without an address it is send', () => {
    const [a, b] = [bound(address(), SOCK_DGRAM), bound(address(), SOCK_DGRAM)];
    connect(a, getsockname(b));
    expect(sendto(a, 'hello', 0)).toBe(5);
    expect(raw.sendto(a, bytes('raw'), 0, null)).toBe(3);
    const buffer = new Uint8Array(10);
    expect(text(buffer, recv(b, buffer))).toBe('hello');
    expect(text(buffer, recv(b, buffer))).toBe('raw');
  });
});

test('sendto binds an unbound UDP socket', () => {
  const receiver = bound(anyPort.v4, SOCK_DGRAM);
  const fd = own(socket(AF_INET, SOCK_DGRAM));
  sendto(fd, 'x', 0, getsockname(receiver));
  const { address } = recvfrom(receiver, new Uint8Array(1));
  expect(address).toMatchObject({ address: '127.0.0.1', port: (getsockname(fd) as { port: number }).port });
});

test('the error of sendto names the address', () => {
  const fd = own(socket(AF_UNIX, SOCK_DGRAM));
  const address = nobodysAddress(abstract(), SOCK_DGRAM);
  expect(() => sendto(fd, 'x', 0, address)).toThrow(expect.objectContaining({ fd, address, code: 'ECONNREFUSED' }));
});

describe('send and sendto', () => {
  const one = bytes('x');
  const somewhere = encoded({ family: AF_INET, address: '127.0.0.1', port: 9 });
  const broadcast = encoded({ family: AF_INET, address: '127.255.255.255', port: 9 });

  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.send(-1, one, 0)],
    ['a closed descriptor, with an address', 'EBADF', (os) => os.sendto(-1, one, 0, somewhere)],
    ['a file', 'ENOTSOCK', (os) => os.send(os.file, one, 0)],
    ['a TCP socket without a connection', 'EPIPE', (os) => os.send(tcp(os), one, 0)],
    ['a listening TCP socket', 'EPIPE', (os) => os.send(listeningOn(os, anyPort.v4)[0], one, 0)],
    ['a UDP socket without a peer', 'EDESTADDRREQ', (os) => os.send(udp(os), one, 0)],
    ['an AF_UNIX datagram socket without a peer', 'ENOTCONN', (os) => os.send(unix(os, SOCK_DGRAM), one, 0)],
    ['an AF_UNIX stream without a connection', 'ENOTCONN', (os) => os.send(unix(os), one, 0)],
    ['an AF_UNIX seqpacket without a connection', 'ENOTCONN', (os) => os.send(unix(os, SOCK_SEQPACKET), one, 0)],
    ['a datagram too long for UDP', 'EMSGSIZE', (os) => os.sendto(udp(os), new Uint8Array(65_508), 0, somewhere)],
    ['a broadcast without SO_BROADCAST', 'EACCES', (os) => os.sendto(udp(os), one, 0, broadcast)],
    [
      'port 0',
      'EINVAL',
      (os) => os.sendto(udp(os), one, 0, encoded({ family: AF_INET, address: '127.0.0.1', port: 0 })),
    ],
    [
      'an address of another family',
      'EAFNOSUPPORT',
      (os) => os.sendto(udp(os), one, 0, encoded({ family: AF_INET6, address: '::1', port: 9 })),
    ],
    ['an address that is too short', 'EINVAL', (os) => os.sendto(udp(os), one, 0, somewhere.subarray(0, 10))],
    [
      'an address, on a connected AF_UNIX stream',
      'EISCONN',
      (os) => os.sendto(pairOn(os, 'unix stream')[0], one, 0, encoded(abstract())),
    ],
    [
      'an address, on an unconnected AF_UNIX stream',
      'EOPNOTSUPP',
      (os) => os.sendto(unix(os), one, 0, encoded(abstract())),
    ],
    ['a name that nobody has', 'ECONNREFUSED', (os) => os.sendto(unix(os, SOCK_DGRAM), one, 0, encoded(abstract()))],
    [
      'a path that is not there',
      'ENOENT',
      (os) => os.sendto(unix(os, SOCK_DGRAM), one, 0, encoded({ family: AF_UNIX, path: '/nowhere/s' })),
    ],
    [
      'an AF_UNIX datagram socket that is connected to another',
      'EPERM',
      (os) => {
        const [receiver, other] = [boundOn(os, abstract(), SOCK_DGRAM), boundOn(os, abstract(), SOCK_DGRAM)];
        succeed(os.connect(receiver, ownName(os, other)));
        return os.sendto(unix(os, SOCK_DGRAM), one, 0, ownName(os, receiver));
      },
    ],
    [
      'a seqpacket longer than the send buffer',
      'EMSGSIZE',
      (os) => {
        const [a] = pairOn(os, 'unix seqpacket');
        succeed(os.setsockopt(a, SOL_SOCKET, SO_SNDBUF, int(4608)));
        return os.send(a, new Uint8Array(50_000), 0);
      },
    ],
  ]);

  test('the raw tier fails with the same numbers', () => {
    const fd = own(socket(AF_UNIX, SOCK_DGRAM));
    expect(raw.send(fd, one, 0)).toBeErrno(ENOTCONN);
    bind(fd, abstract());
    expect(() => send(fd, one)).toFailWith('ENOTCONN', 'send');
  });
});
