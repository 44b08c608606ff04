/**
 * Sockaddr objects and the bytes of C structs
 * - encodeSockaddr() makes the very bytes that C makes, and as many as a C program would pass
 * - decodeSockaddr() gives the object back
 * - an address that its family cannot hold is refused, by the name of the property
 */
import { runInNewContext } from 'node:vm';
import {
  AF_ASH,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_VSOCK,
  bind,
  decodeSockaddr,
  encodeSockaddr,
  type Sockaddr,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { goldenBytes } from './golden.js';
import { rows } from './table.js';

let golden: Uint8Array[] | undefined;

describe('the bytes that C makes', () => {
  testWith(need.cc).each(rows.map((row, index) => ({ ...row, index })))('$name', ({ address, decoded, index }) => {
    golden ??= goldenBytes(rows);
    expect(golden).toHaveLength(rows.length);
    const bytes = golden[index] as Uint8Array;
    expect(encodeSockaddr(address)).toEqual(bytes);
    expect(decodeSockaddr(bytes)).toEqual(decoded ?? address);
    expect(encodeSockaddr(decodeSockaddr(bytes) as Sockaddr)).toEqual(bytes);
  });
});

describe('decoding', () => {
  test('no bytes are no address', () => {
    expect(decodeSockaddr(new Uint8Array(0))).toBeUndefined();
  });

  test('a path as the kernel returns it: 108 bytes and a NUL that does not fit', () => {
    const bytes = new Uint8Array(111);
    bytes.set([AF_UNIX, 0]);
    bytes.fill(0x78, 2, 110);
    expect(decodeSockaddr(bytes)).toEqual({ family: AF_UNIX, path: 'x'.repeat(108) });
  });

  test('a hardware address longer than the struct: InfiniBand', () => {
    const addr = Uint8Array.from({ length: 20 }, (_, i) => i);
    const address: Sockaddr = { family: AF_PACKET, protocol: 0x800, ifindex: 2, hatype: 32, pkttype: 0, addr };
    expect(encodeSockaddr(address)).toHaveLength(32);
    expect(decodeSockaddr(encodeSockaddr(address))).toEqual(address);
  });

  test('a hardware address that is said to be longer than the bytes', () => {
    const bytes = new Uint8Array(14);
    bytes.set([AF_PACKET, 0]);
    bytes[11] = 8;
    expect(decodeSockaddr(bytes)).toMatchObject({ family: AF_PACKET, addr: new Uint8Array(2) });
  });

  test('too few bytes for the family: what there is', () => {
    expect(decodeSockaddr(new Uint8Array([AF_INET, 0, 1, 2]))).toEqual({
      family: AF_INET,
      data: new Uint8Array([1, 2]),
    });
    expect(decodeSockaddr(new Uint8Array([AF_INET]))).toEqual({ family: AF_INET, data: new Uint8Array(0) });
  });

  test('bytes of another realm, and of a Buffer', () => {
    const bytes = encodeSockaddr({ family: AF_INET, address: '192.0.2.1', port: 80 });
    const foreign = runInNewContext('new Uint8Array(bytes)', { bytes: [...bytes] }) as Uint8Array;
    expect(decodeSockaddr(foreign)).toEqual(decodeSockaddr(bytes));
    expect(decodeSockaddr(Buffer.from(bytes))).toEqual(decodeSockaddr(bytes));
    const path = runInNewContext('new Uint8Array([47, 120])') as Uint8Array;
    expect(encodeSockaddr({ family: AF_UNIX, path })).toEqual(encodeSockaddr({ family: AF_UNIX, path: '/x' }));
  });

  test('what it returns is its own: the bytes may change afterwards', () => {
    const bytes = encodeSockaddr({ family: AF_ASH, data: new Uint8Array([1, 2, 3]) });
    const address = decodeSockaddr(bytes);
    bytes.fill(9);
    expect(address).toEqual({ family: AF_ASH, data: new Uint8Array([1, 2, 3]) });
  });
});

const four = { family: AF_INET, address: '192.0.2.1', port: 80 };
const six = { family: AF_INET6, address: '::1', port: 80 };
const link = { family: AF_PACKET, protocol: 3, ifindex: 1 };

/** `[what is wrong, the address, the property, the code]` */
const refused: [string, object, string, string][] = [
  ['no family', {}, 'address.family', 'ERR_INVALID_ARG_VALUE'],
  ['a family that is a string', { family: 'AF_INET' }, 'address.family', 'ERR_INVALID_ARG_VALUE'],
  ['a family of 17 bits', { family: 65536, data: new Uint8Array(0) }, 'address.family', 'ERR_INVALID_ARG_VALUE'],
  ['300.1.1.1', { ...four, address: '300.1.1.1' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  ['a name', { ...four, address: 'localhost' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  ['no address', { family: AF_INET, port: 1 }, 'address.address', 'ERR_INVALID_ARG_TYPE'],
  ['an address of IPv6', { ...four, address: '::1' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  ['port 70000', { ...four, port: 70000 }, 'address.port', 'ERR_OUT_OF_RANGE'],
  ['port -1', { ...four, port: -1 }, 'address.port', 'ERR_OUT_OF_RANGE'],
  ['port 1.5', { ...four, port: 1.5 }, 'address.port', 'ERR_INVALID_ARG_VALUE'],
  ['port 2**32 + 80', { ...four, port: 2 ** 32 + 80 }, 'address.port', 'ERR_OUT_OF_RANGE'],
  ["port '80'", { ...four, port: '80' }, 'address.port', 'ERR_INVALID_ARG_TYPE'],
  ['no port', { family: AF_INET, address: '1.2.3.4' }, 'address.port', 'ERR_INVALID_ARG_TYPE'],
  ['port 1n', { ...four, port: 1n }, 'address.port', 'ERR_INVALID_ARG_TYPE'],
  ['IPv6: no address', { ...six, address: undefined }, 'address.address', 'ERR_INVALID_ARG_TYPE'],
  ['IPv6: an address of IPv4', { ...six, address: '127.0.0.1' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  ['IPv6: a NUL', { ...six, address: '::1\0' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  [
    'IPv6: an interface that is not there',
    { ...six, address: 'fe80::1%nosuch9' },
    'address.address',
    'ERR_INVALID_ARG_VALUE',
  ],
  ['IPv6: a zone without a name', { ...six, address: 'fe80::1%' }, 'address.address', 'ERR_INVALID_ARG_VALUE'],
  [
    'IPv6: two different scopes',
    { ...six, address: 'fe80::1%1', scopeId: 2 },
    'address.scopeId',
    'ERR_INVALID_ARG_VALUE',
  ],
  ['IPv6: a scope of 33 bits', { ...six, scopeId: 2 ** 32 }, 'address.scopeId', 'ERR_OUT_OF_RANGE'],
  ['IPv6: a flowinfo of 33 bits', { ...six, flowinfo: 2 ** 32 }, 'address.flowinfo', 'ERR_OUT_OF_RANGE'],
  ['a path of 109 bytes', { family: AF_UNIX, path: 'x'.repeat(109) }, 'address.path', 'ERR_OUT_OF_RANGE'],
  ['a path of 55 letters and 110 bytes', { family: AF_UNIX, path: 'ü'.repeat(55) }, 'address.path', 'ERR_OUT_OF_RANGE'],
  ['a pathname with a NUL', { family: AF_UNIX, path: '/a\0b' }, 'address.path', 'ERR_INVALID_ARG_VALUE'],
  ['a path that is no UTF-16', { family: AF_UNIX, path: '/\ud800' }, 'address.path', 'ERR_INVALID_ARG_VALUE'],
  ['no path', { family: AF_UNIX }, 'address.path', 'ERR_INVALID_ARG_TYPE'],
  ['a protocol of 17 bits', { ...link, protocol: 65536 }, 'address.protocol', 'ERR_OUT_OF_RANGE'],
  ['an ifindex of 2**31', { ...link, ifindex: 2 ** 31 }, 'address.ifindex', 'ERR_OUT_OF_RANGE'],
  ['a hatype of -1', { ...link, hatype: -1 }, 'address.hatype', 'ERR_OUT_OF_RANGE'],
  ['a pkttype of 256', { ...link, pkttype: 256 }, 'address.pkttype', 'ERR_OUT_OF_RANGE'],
  ['a hardware address of 33 bytes', { ...link, addr: new Uint8Array(33) }, 'address.addr', 'ERR_OUT_OF_RANGE'],
  ['a hardware address as text', { ...link, addr: '00:00' }, 'address.addr', 'ERR_INVALID_ARG_TYPE'],
  ['netlink without groups', { family: AF_NETLINK, pid: 0 }, 'address.groups', 'ERR_INVALID_ARG_TYPE'],
  ['netlink: a pid of -1', { family: AF_NETLINK, pid: -1, groups: 0 }, 'address.pid', 'ERR_OUT_OF_RANGE'],
  ['vsock: a cid of 2**32', { family: AF_VSOCK, cid: 2 ** 32, port: 0 }, 'address.cid', 'ERR_OUT_OF_RANGE'],
  ['vsock: no port', { family: AF_VSOCK, cid: 1 }, 'address.port', 'ERR_INVALID_ARG_TYPE'],
  ['vsock: flags of 256', { family: AF_VSOCK, cid: 1, port: 1, flags: 256 }, 'address.flags', 'ERR_OUT_OF_RANGE'],
  ['another family without data', { family: AF_ASH }, 'address.data', 'ERR_INVALID_ARG_TYPE'],
  ['data of 127 bytes', { family: AF_ASH, data: new Uint8Array(127) }, 'address.data', 'ERR_OUT_OF_RANGE'],
];

describe('errors', () => {
  test.each(refused)('%s', (_what, address, property, code) => {
    const attempt = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return error;
      }
    };
    for (const [name, call] of [
      ['encodeSockaddr', () => encodeSockaddr(address as Sockaddr)],
      ['bind', () => bind(-1, address as Sockaddr)],
    ] as const) {
      const error = attempt(call);
      expect(error).toBeInstanceOf(code === 'ERR_OUT_OF_RANGE' ? RangeError : TypeError);
      expect(error).toMatchObject({ code });
      expect((error as Error).message).toMatch(new RegExp(`^${name}: ${property.replace('.', '\\.')} must be `));
    }
  });
});
