/**
 * getsockname(2), getpeername(2)
 * - the socket's own name and its peer's; an unbound socket has its family's wildcard, an AF_UNIX one no name
 * - the raw tier cuts the address to its room and gives its real length, also when there is no room at all
 * - AF_UNIX names come back whole: abstract ones with their NULs, a path of 108 bytes, none
 * - ENOTCONN without a peer · ENOTSOCK on a file · EBADF on a closed descriptor
 */
import { join } from 'node:path';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_UNIX,
  connect,
  EBADF,
  getpeername,
  getsockname,
  NETLINK_ROUTE,
  SHUT_RDWR,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  type SockaddrIn,
  shutdown,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { encoded } from '../support/addresses.js';
import { need, testWith } from '../support/need.js';
import { abstractName, closeOwned, own, ownDirectory } from '../support/own.js';
import { anyPort, bound, connectedByAccept, kindsWith, listening } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, programPairs, tcp, udp, unix } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';

describe.each(kindsWith('named'))('on $name', ({ family, make }) => {
  test('what is one end’s own name is the other’s peer', () => {
    const [a, b] = make();
    expect(getsockname(a).family).toBe(family);
    expect(getpeername(a)).toEqual(getsockname(b));
    expect(getpeername(b)).toEqual(getsockname(a));
  });

  test('the names have the bytes that were bound', () => {
    const [a] = make();
    const [bytes, out] = [new Uint8Array(128), new Int32Array([128])];
    expect(raw.getsockname(a, bytes, out)).toBe(0);
    expect(bytes.subarray(0, out[0])).toEqual(encoded(getsockname(a)));
  });
});

describe('getsockname of an unbound socket', () => {
  test.each([
    ['tcp', AF_INET, SOCK_STREAM, { family: AF_INET, address: '0.0.0.0', port: 0 }],
    ['udp6', AF_INET6, SOCK_DGRAM, { family: AF_INET6, address: '::', port: 0 }],
    ['unix', AF_UNIX, SOCK_STREAM, { family: AF_UNIX, path: '' }],
  ])('%s', (_name, family, type, name) => {
    expect(getsockname(own(socket(family, type)))).toMatchObject(name);
  });

  test('netlink', () => {
    const fd = own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
    expect(getsockname(fd)).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 });
  });
});

test('connect gives an unbound socket a name', () => {
  const listener = listening(anyPort.v4);
  const fd = own(socket(AF_INET, SOCK_STREAM));
  connect(fd, getsockname(listener));
  expect(getsockname(fd)).toMatchObject({ family: AF_INET, address: '127.0.0.1' });
  expect((getsockname(fd) as SockaddrIn).port).toBeGreaterThan(0);
});

describe('AF_UNIX names', () => {
  const directory = () => ownDirectory();
  test.each([
    ['a path', () => join(directory(), 's')],
    ['a path of 107 bytes', () => longPath(107)],
    ['a path of 108 bytes', () => longPath(108)],
    ['an abstract name', abstractName],
    ['an abstract name of 107 bytes', () => abstractName().padEnd(108, 'x')],
    ['an abstract name of a single byte', () => `\0${String.fromCharCode(1 + (process.pid % 126))}`],
    ['an abstract name with NULs', () => `${abstractName()}\0\0x\0`],
  ])('%s comes back whole, to both ends', (_what, make) => {
    const name = { family: AF_UNIX, path: make() } as const;
    const [client, server] = connectedByAccept(name, SOCK_STREAM);
    expect(getsockname(server)).toEqual(name);
    expect(getpeername(client)).toEqual(name);
    expect(getpeername(server)).toEqual({ family: AF_UNIX, path: '' });
  });
});

function longPath(length: number): string {
  const directory = ownDirectory();
  return join(directory, 'x'.repeat(length - directory.length - 1));
}

describe.each([
  { call: 'getsockname', inRaw: raw.getsockname },
  { call: 'getpeername', inRaw: raw.getpeername },
] as const)('$call', ({ call, inRaw }) => {
  testWith(need.cc).each(programPairs.filter(({ name }) => /tcp|udp/.test(name)))(
    'cuts the address to its room, as in C, on $name',
    ({ make }) => {
      const lengths = [0, 1, 2, 4, 15, 16, 28, 100];
      const results = alike((os) => {
        const [a] = make(os);
        return lengths.map((length) => {
          const [address, out] = [new Uint8Array(100).fill(0xee), new Int32Array([length])];
          const result = os[call](a, address, out);
          return { result, length: out[0], untouched: address.subarray(length).every((byte) => byte === 0xee) };
        });
      });
      expect(results.every(({ result, untouched }) => result === 0 && untouched)).toBe(true);
      expect(new Set(results.map(({ length }) => length)).size).toBe(1);
    },
  );

  test('leaves the address alone when it fails', () => {
    const [address, out] = [new Uint8Array(8).fill(0xee), new Int32Array([8])];
    expect(inRaw(-1, address, out)).toBeErrno(EBADF);
    expect(out[0]).toBe(8);
    expect(address).toEqual(new Uint8Array(8).fill(0xee));
  });

  const name = () => [new Uint8Array(128), new Int32Array([128])] as const;
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os[call](-1, ...name())],
    ['a file', 'ENOTSOCK', (os) => os[call](os.file, ...name())],
  ]);
});

describe('getpeername', () => {
  const name = () => [new Uint8Array(128), new Int32Array([128])] as const;
  failsAlike([
    ['an unconnected TCP socket', 'ENOTCONN', (os) => os.getpeername(tcp(os), ...name())],
    ['an unconnected UDP socket', 'ENOTCONN', (os) => os.getpeername(udp(os), ...name())],
    ['an unconnected AF_UNIX socket', 'ENOTCONN', (os) => os.getpeername(unix(os), ...name())],
    ['a bound socket', 'ENOTCONN', (os) => os.getpeername(boundOn(os, anyPort.v4, SOCK_DGRAM), ...name())],
    ['a listening socket', 'ENOTCONN', (os) => os.getpeername(listeningOn(os, anyPort.v4)[0], ...name())],
    [
      'a TCP connection that both ends have ended',
      'ENOTCONN',
      (os) => {
        const [a, b] = pairOn(os, 'tcp');
        os.shutdown(b, SHUT_RDWR);
        os.shutdown(a, SHUT_RDWR);
        // Its end is acknowledged, and that may take a moment.
        for (let tries = 0; tries < 10_000 && os.getpeername(a, ...name()) === 0; tries++);
        return os.getpeername(a, ...name());
      },
    ],
  ]);

  test('still knows the peer of an AF_UNIX stream that is gone', () => {
    const [a, b] = connectedByAccept({ family: AF_UNIX, path: abstractName() }, SOCK_STREAM);
    const name = getpeername(a);
    closeOwned(b);
    expect(getpeername(a)).toEqual(name);
    shutdown(a, SHUT_RDWR);
    expect(getpeername(a)).toEqual(name);
  });

  test('a datagram socket keeps its own name when its peer changes', () => {
    const [a, b] = [bound(anyPort.v4, SOCK_DGRAM), bound(anyPort.v4, SOCK_DGRAM)];
    const before = getsockname(a);
    connect(a, getsockname(b));
    expect(getsockname(a)).toEqual(before);
  });
});
