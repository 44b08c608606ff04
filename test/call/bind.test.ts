/**
 * bind(2)
 * - gives the socket an address that getsockname(2) returns; port 0 gives one that is free
 * - AF_UNIX: a path name becomes a file, which outlives the socket; an abstract name is free again at once; no name at
 *   all has the kernel choose one; a path may fill all 108 bytes
 * - EADDRINUSE when another socket has the address · EADDRNOTAVAIL when no interface has it
 * - EINVAL when already bound, when the length is wrong, and for a link-local address without its interface
 * - ENOTSOCK on a file · EBADF on a closed descriptor
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  connect,
  EACCES,
  EADDRINUSE,
  getsockname,
  SO_REUSEADDR,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  type SockaddrIn,
  type SockaddrUn,
  setsockopt,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { encoded, ownName } from '../support/addresses.js';
import { elsewhere } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { abstractName, closeOwned, own, ownDirectory } from '../support/own.js';
import { abstract, anyPort, bound, listening, pathName } from '../support/pairs.js';
import { boundOn, listeningOn, pairOn, succeed, tcp, udp6, unix } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';

const four = encoded(anyPort.v4);
const elsewhere4 = encoded({ family: AF_INET, address: '192.0.2.1', port: 0 });
const elsewhere6 = encoded({ family: AF_INET6, address: '2001:db8::1', port: 0 });
const linkLocal = encoded({ family: AF_INET6, address: 'fe80::1', port: 0 });
const path = (name: string) => encoded({ family: AF_UNIX, path: name });

describe.each([
  { name: 'tcp', address: anyPort.v4, type: SOCK_STREAM },
  { name: 'tcp6', address: anyPort.v6, type: SOCK_STREAM },
  { name: 'udp', address: anyPort.v4, type: SOCK_DGRAM },
  { name: 'udp6', address: anyPort.v6, type: SOCK_DGRAM },
])('bind on $name', ({ address, type }) => {
  test('port 0 takes a free port', () => {
    const fd = own(socket(address.family, type));
    bind(fd, address);
    const name = getsockname(fd) as SockaddrIn;
    expect(name).toMatchObject({ ...address, port: expect.any(Number) });
    expect(name.port).toBeGreaterThan(0);
  });

  // Another program may be given the port in between, but not each time.
  test('a port of the caller’s choice is taken', { retry: 5 }, () => {
    const chosen = bound(address, type);
    const name = getsockname(chosen);
    closeOwned(chosen);
    expect(getsockname(bound(name, type))).toEqual(name);
  });

  test('a second socket cannot have the port', () => {
    const name = getsockname(bound(address, type));
    const second = own(socket(address.family, type));
    expect(() => bind(second, name)).toFailWith('EADDRINUSE', 'bind');
    expect(raw.bind(second, encoded(name))).toBeErrno(EADDRINUSE);
  });
});

describe('bind to AF_UNIX', () => {
  test('a path name becomes a socket file, which outlives the socket', () => {
    const address = pathName() as SockaddrUn;
    const fd = bound(address, SOCK_STREAM);
    expect(getsockname(fd)).toEqual(address);
    expect(statSync(address.path as string).isSocket()).toBe(true);
    closeOwned(fd);
    expect(existsSync(address.path as string)).toBe(true);
    expect(() => bind(own(socket(AF_UNIX, SOCK_STREAM)), address)).toFailWith('EADDRINUSE', 'bind');
  });

  test('a path may fill all 108 bytes, and can be connected to', () => {
    const directory = ownDirectory();
    const path = join(directory, 'x'.repeat(108 - directory.length - 1));
    expect(path).toHaveLength(108);
    const fd = listening({ family: AF_UNIX, path });
    expect(getsockname(fd)).toEqual({ family: AF_UNIX, path });
    connect(own(socket(AF_UNIX, SOCK_STREAM)), { family: AF_UNIX, path });
  });

  test('an abstract name may hold NULs, makes no file, and is free again when the socket is closed', () => {
    const address = { family: AF_UNIX, path: `${abstractName()}\0a\0\0` } as const;
    const fd = bound(address, SOCK_STREAM);
    expect(getsockname(fd)).toEqual(address);
    const other = own(socket(AF_UNIX, SOCK_STREAM));
    expect(() => bind(other, address)).toFailWith('EADDRINUSE', 'bind');
    // One NUL fewer is another name.
    bind(other, { family: AF_UNIX, path: address.path.slice(0, -1) });
    closeOwned(fd);
    expect(getsockname(bound(address, SOCK_STREAM))).toEqual(address);
  });

  test('an abstract name that is not UTF-8 comes back as bytes', () => {
    const path = new Uint8Array([0, 0xff, 0xfe, process.pid & 0xff, process.pid >> 8]);
    expect(getsockname(bound({ family: AF_UNIX, path }, SOCK_DGRAM))).toEqual({ family: AF_UNIX, path });
  });

  test('no name at all has the kernel choose an abstract one', () => {
    const { path } = getsockname(bound({ family: AF_UNIX, path: '' }, SOCK_STREAM)) as SockaddrUn;
    expect(path).toMatch(/^\0[0-9a-f]{5}$/);
  });

  testWith(need.cc)('the length that getsockname gives counts a NUL that bind did not', () => {
    // 2 + '/…/s' without its NUL goes in, one byte more comes out; all 108 bytes come out as 111.
    const name = (path: string) =>
      alike((os) => {
        const fd = unix(os);
        succeed(os.bind(fd, new Uint8Array([AF_UNIX, 0, ...Buffer.from(path)])));
        rmSync(path);
        const out = new Int32Array([256]);
        expect(os.getsockname(fd, new Uint8Array(256), out)).toBe(0);
        return out[0] as number;
      }, 'raw only');
    const directory = ownDirectory();
    expect(name(join(directory, 's'))).toBe(2 + directory.length + '/s'.length + 1);
    expect(name(join(directory, 'x'.repeat(108 - directory.length - 1)))).toBe(111);
  });
});

describe('bind to a wildcard', () => {
  test('0.0.0.0 and :: are every address', () => {
    const v4 = getsockname(bound({ family: AF_INET, address: '0.0.0.0', port: 0 }, SOCK_DGRAM));
    expect(v4).toMatchObject({ family: AF_INET, address: '0.0.0.0' });
    const v6 = getsockname(bound({ family: AF_INET6, address: '::', port: 0 }, SOCK_DGRAM));
    expect(v6).toMatchObject({ family: AF_INET6, address: '::' });
  });

  test('SO_REUSEADDR lets two datagram sockets share an address', () => {
    const [first, second] = [own(socket(AF_INET, SOCK_DGRAM)), own(socket(AF_INET, SOCK_DGRAM))];
    for (const fd of [first, second]) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true);
    bind(first, anyPort.v4);
    bind(second, getsockname(first));
    expect(getsockname(second)).toEqual(getsockname(first));
  });
});

describe('bind', () => {
  failsAlike([
    ['a closed descriptor', 'EBADF', (os) => os.bind(-1, four)],
    ['a file', 'ENOTSOCK', (os) => os.bind(os.file, four)],
    ['a socket that is bound', 'EINVAL', (os) => os.bind(boundOn(os, anyPort.v4, SOCK_STREAM), four)],
    [
      'a socket that is bound, of AF_UNIX',
      'EINVAL',
      (os) => os.bind(boundOn(os, abstract(), SOCK_STREAM), encoded(abstract())),
    ],
    ['a connected socket', 'EINVAL', (os) => os.bind(pairOn(os, 'tcp')[0], four)],
    ['an address that somebody listens on', 'EADDRINUSE', (os) => os.bind(tcp(os), listeningOn(os, anyPort.v4)[1])],
    ['an address that no interface has', 'EADDRNOTAVAIL', (os) => os.bind(tcp(os), elsewhere4)],
    ['an IPv6 address that no interface has', 'EADDRNOTAVAIL', (os) => os.bind(udp6(os), elsewhere6)],
    ['a link-local address without its interface', 'EINVAL', (os) => os.bind(udp6(os), linkLocal)],
    ['an address of another family', 'EAFNOSUPPORT', (os) => os.bind(tcp(os), encoded({ ...anyPort.v6 }))],
    ['an IPv4 address on an IPv6 socket', 'EINVAL', (os) => os.bind(udp6(os), four)],
    ['an IPv4 address on an AF_UNIX socket', 'EINVAL', (os) => os.bind(unix(os), four)],
    ['an address that is too short', 'EINVAL', (os) => os.bind(tcp(os), four.subarray(0, 15))],
    ['no address at all', 'EINVAL', (os) => os.bind(tcp(os), new Uint8Array(0)), 'raw only'],
    ['a path that is taken by a file', 'EADDRINUSE', (os) => os.bind(unix(os), path('/dev/null'))],
    ['a path whose directory is not there', 'ENOENT', (os) => os.bind(unix(os), path(join(ownDirectory(), 'no', 's')))],
    ['a path through a file', 'ENOTDIR', (os) => os.bind(unix(os), path('/dev/null/s'))],
    [
      'an abstract name that is taken',
      'EADDRINUSE',
      (os) => os.bind(unix(os), ownName(os, boundOn(os, abstract(), SOCK_STREAM))),
    ],
  ]);

  test('fails without the privilege, on a port below 1024', async () => {
    const there = await elsewhere.process([], { unprivileged: true });
    const { result: fd } = await there.call('socket', AF_INET, SOCK_STREAM, 0);
    const { result } = await there.call('bind', fd, encoded({ family: AF_INET, address: '127.0.0.1', port: 1 }));
    expect(result).toBeErrno(EACCES);
  });
});
