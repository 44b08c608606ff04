/**
 * What bind(2) is given, getsockname(2) gives back, for every family this kernel has
 * - AF_INET, AF_INET6 with scope; AF_UNIX in all its forms, the one of 111 bytes included
 * - AF_NETLINK, AF_VSOCK, AF_PACKET on the loopback interface
 */
import { join } from 'node:path';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_VSOCK,
  bind,
  encodeSockaddr,
  getsockname,
  htons,
  if_nametoindex,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  type Sockaddr,
  type SockaddrIn6,
  type SockaddrLl,
  type SockaddrUn,
  type SocketType,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { type Need, need, testWith } from '../support/need.js';
import { abstractName, own, ownDirectory } from '../support/own.js';

function bound(address: Sockaddr, type: SocketType = SOCK_DGRAM, protocol = 0): number {
  const fd = own(socket(address.family, type | SOCK_CLOEXEC, protocol));
  bind(fd, address);
  return fd;
}

/** Whether this kernel has the family. */
function family(name: string, domain: typeof AF_VSOCK, type: SocketType): Need {
  const fd = raw.socket(domain, type, 0);
  if (fd >= 0) raw.close(fd);
  return { ok: fd >= 0, reason: `needs ${name} in the kernel: modprobe ${name.slice(3).toLowerCase()}` };
}

describe('AF_INET and AF_INET6', () => {
  test('an address, and a port of the kernel’s choice', () => {
    const address = getsockname(bound({ family: AF_INET, address: '127.0.0.5', port: 0 }));
    expect(address).toEqual({ family: AF_INET, address: '127.0.0.5', port: expect.any(Number) });
    expect((address as { port: number }).port).toBeGreaterThan(0);
  });

  test('the loopback address with a scope, which the kernel forgets', () => {
    const address = getsockname(bound({ family: AF_INET6, address: '::1%lo', port: 0, flowinfo: 5 })) as SockaddrIn6;
    expect(address).toEqual({ family: AF_INET6, address: '::1', port: address.port, flowinfo: 0, scopeId: 0 });
  });
});

describe('AF_UNIX', () => {
  test('a path', () => {
    const address: SockaddrUn = { family: AF_UNIX, path: join(ownDirectory(), 'socket') };
    expect(getsockname(bound(address))).toEqual(address);
  });

  test('a path of 108 bytes: the kernel says 111', () => {
    const directory = ownDirectory();
    const address: SockaddrUn = { family: AF_UNIX, path: `${directory}/${'x'.repeat(107 - directory.length)}` };
    const fd = bound(address);
    expect(getsockname(fd)).toEqual(address);
    const room = new Uint8Array(128);
    const out = new Int32Array([128]);
    raw.getsockname(fd, room, out);
    expect(out[0]).toBe(111);
    expect(room.subarray(0, 110)).toEqual(encodeSockaddr(address));
  });

  test('a path that is no UTF-8', () => {
    const path = Uint8Array.from(Buffer.concat([Buffer.from(`${ownDirectory()}/`), Buffer.from([0xff, 0xfe])]));
    expect(getsockname(bound({ family: AF_UNIX, path }))).toEqual({ family: AF_UNIX, path });
  });

  test.each([
    ['an abstract name', ''],
    ['an abstract name with NULs', '\0inside\0\0'],
  ])('%s', (_what, suffix) => {
    const address: SockaddrUn = { family: AF_UNIX, path: abstractName() + suffix };
    expect(getsockname(bound(address))).toEqual(address);
  });

  test('an abstract name that fills the struct', () => {
    const address: SockaddrUn = { family: AF_UNIX, path: abstractName().padEnd(108, 'x') };
    expect(getsockname(bound(address))).toEqual(address);
  });

  test('no name: the kernel chooses one of five digits', () => {
    expect(getsockname(own(socket(AF_UNIX, SOCK_STREAM)))).toEqual({ family: AF_UNIX, path: '' });
    const { path } = getsockname(bound({ family: AF_UNIX, path: '' })) as SockaddrUn;
    expect(path).toMatch(/^\0[0-9a-f]{5}$/);
  });
});

describe('AF_NETLINK', () => {
  test('a port and groups', () => {
    const address: Sockaddr = { family: AF_NETLINK, pid: 0x7f000000 + process.pid, groups: 1 };
    expect(getsockname(bound(address, SOCK_RAW))).toEqual(address);
  });
});

describe('AF_VSOCK', () => {
  testWith(family('AF_VSOCK', AF_VSOCK, SOCK_STREAM))('any machine, a port of the kernel’s choice', () => {
    const fd = bound({ family: AF_VSOCK, cid: 0xffffffff, port: 0xffffffff }, SOCK_STREAM);
    expect(getsockname(fd)).toEqual({ family: AF_VSOCK, cid: 0xffffffff, port: expect.any(Number), flags: 0 });
  });
});

describe('AF_PACKET', () => {
  testWith(need.root)('the loopback interface', () => {
    const address: SockaddrLl = { family: AF_PACKET, protocol: 0x88b5, ifindex: if_nametoindex('lo') };
    const name = getsockname(bound(address, SOCK_RAW, htons(0x88b5)));
    expect(name).toEqual({ ...address, hatype: 772, pkttype: 0, addr: new Uint8Array(6) });
  });
});
