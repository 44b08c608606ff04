/**
 * The addresses that are layouts
 * - every struct has the C compiler's bytes, and its bytes decode to the same object
 * - strace, who knows the structs of many from elsewhere, reads in our bytes what we wrote
 * - any values survive the way to bytes and back; what is optional is zero
 * - decoding is total: too short, too long for one of several structs, or of no known form is a SockaddrOther, whole
 * - a value that a field cannot hold is refused, by name, also when a getter makes calls of its own
 * - L2TP/IP sockets have their own pair
 * - the kernel takes them, where it has the family
 */
import * as sockets from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  bind,
  close,
  decodeSockaddr,
  encodeSockaddr,
  getsockname,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  type Sockaddr,
  socket,
} from 'bsd-sockets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { outputOf } from '../support/compile.js';
import { type Need, need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { runs } from '../support/runs.js';
import { fields, type Row, rows } from './families.table.js';

type InC = Pick<Row, 'headers' | 'declaration' | 'c' | 'length'>;

/** What a program is made of: not all headers go together. */
const headOf = ({ headers, declaration = '' }: InC) =>
  [...headers.map((header) => `#include <${header}>`), declaration].join('\n');

/** The bytes of structs that have the same headers. Static ones, since the padding of others may be anything. */
function bytesInC(structs: InC[]): Uint8Array[] {
  const blocks = structs.map(
    ({ c: [type, initializer], length }) =>
      `{ static const struct ${type} a = ${initializer}; hex(&a, ${length ?? 'sizeof a'}); }`,
  );
  const output = outputOf(`#include <stdio.h>
#include <sys/socket.h>
${headOf(structs[0] as InC)}
#ifndef AF_MCTP
#define AF_MCTP 45
#endif
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BE16(x) __builtin_bswap16(x)
#define BE32(x) __builtin_bswap32(x)
#define LE16(x) (x)
#else
#define BE16(x) (x)
#define BE32(x) (x)
#define LE16(x) __builtin_bswap16(x)
#endif
static void hex(const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) printf("%02x", ((const unsigned char *)bytes)[i]);
  printf("\\n");
}
int main(void) {
${blocks.join('\n')}
  return 0;
}
`);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => Uint8Array.from(Buffer.from(line, 'hex')));
}

const golden = new Map<Row, Uint8Array>();

/** The bytes of a row, made with those of its neighbours when first asked for. */
function inC(row: Row): Uint8Array {
  if (!golden.has(row)) {
    const neighbours = rows.filter((other) => headOf(other) === headOf(row));
    const bytes = bytesInC(neighbours);
    for (const [i, neighbour] of neighbours.entries()) golden.set(neighbour, bytes[i] as Uint8Array);
  }
  return golden.get(row) as Uint8Array;
}

describe.each(rows)('$name', (row) => {
  testWith(need.cc)("has the C compiler's bytes", () => {
    expect(encodeSockaddr(row.address)).toEqual(inC(row));
  });

  test('decodes to the same object', () => {
    const encoded = encodeSockaddr(row.address);
    expect(decodeSockaddr(encoded)).toEqual(row.decoded ?? row.address);
    expect(encodeSockaddr(decodeSockaddr(encoded) as Sockaddr)).toEqual(encoded);
  });

  test('any values survive', () => {
    const { decoded: _, address, any } = row;
    fc.assert(
      fc.property(fc.record(fields({ ...address, ...any })), (values) => {
        const encoded = encodeSockaddr(values as unknown as Sockaddr);
        if (row.decoded === undefined) expect(decodeSockaddr(encoded)).toEqual(values);
        expect(encodeSockaddr(decodeSockaddr(encoded) as Sockaddr)).toEqual(encoded);
      }),
      runs(200),
    );
  });

  test('too short is bytes, and lossless', () => {
    const encoded = encodeSockaddr(row.address);
    const lengths = new Set(rows.filter((r) => r.address.family === row.address.family).map((r) => sizeOf(r)));
    for (let length = 2; length < encoded.length; length++) {
      if (lengths.has(length)) continue;
      const part = encoded.subarray(0, length);
      const decoded = decodeSockaddr(part) as Sockaddr;
      expect(decoded).toEqual({ family: row.address.family, data: part.slice(2) });
      expect(encodeSockaddr(decoded)).toEqual(part);
    }
  });
});

const sizeOf = ({ address }: Row) => encodeSockaddr(address).length;

/** Binds a descriptor that nobody has to each address of the table. */
const BINDER = `
import * as raw from 'bsd-sockets/raw';
for (const hex of process.argv.slice(1)) raw.bind(-1, Uint8Array.from(Buffer.from(hex, 'hex')));
`;

testWith(need.strace)('strace reads what was written', async () => {
  const known = rows.filter(({ strace }) => strace !== undefined);
  const hex = known.map(({ address }) => Buffer.from(encodeSockaddr(address)).toString('hex'));
  const node = [process.execPath, '--input-type=module', '--eval', BINDER, ...hex];
  const { stderr, code } = await runCommand(['strace', '-qq', '-e', 'trace=bind', '-e', 'signal=none', ...node]);
  expect(code, stderr).toBe(0);
  const lines = stderr.split('\n').filter((line) => line.startsWith('bind(-1'));
  expect(lines).toHaveLength(known.length);
  // An older strace shows the bytes of those that it does not know.
  const read = known.filter((_row, i) => !lines[i]?.includes('sa_data='));
  expect(read.length).toBeGreaterThan(12);
  for (const row of read) {
    const line = lines[known.indexOf(row)]?.replaceAll(/ \/\*.*?\*\//g, '');
    expect(line).toContain(`sa_family=${row.name.match(/^\w+/)?.[0]}, `);
    expect(line).toContain(row.strace);
  }
});

test('every family of the table of the package is in this one', () => {
  const names = Object.keys(sockets).filter((name) => name.startsWith('AF_') && name !== 'AF_UNSPEC');
  const untyped = names.filter((name) => {
    const family = (sockets as unknown as Record<string, number>)[name] as number;
    return 'data' in (decodeSockaddr(storageOf(family)) as object) && !rows.some((r) => r.address.family === family);
  });
  // What is left has no socket address of its own, or no implementation: see docs/addresses.md.
  expect(untyped.sort()).toEqual(
    [
      ...['AF_ASH', 'AF_BRIDGE', 'AF_DECnet', 'AF_ECONET', 'AF_IB', 'AF_IRDA', 'AF_ISDN', 'AF_KCM', 'AF_KEY'],
      ...['AF_MAX', 'AF_MPLS', 'AF_NETBEUI', 'AF_RDS', 'AF_SECURITY', 'AF_SMC', 'AF_SNA', 'AF_WANPIPE'],
    ].sort(),
  );
});

/** As much as an address can be, all ones after the family. */
function storageOf(family: number): Uint8Array {
  const bytes = new Uint8Array(128).fill(0xff);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, family, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1);
  return bytes;
}

describe('decoding', () => {
  const families = [...new Set(rows.map(({ address }) => address.family as number))];
  test('is total, lossless, and sees nothing beyond the bytes', () => {
    const any = fc.tuple(fc.constantFrom(...families), fc.uint8Array({ minLength: 2, maxLength: 128 }));
    fc.assert(
      fc.property(any, ([family, bytes]) => {
        bytes.set(storageOf(family).subarray(0, 2));
        const memory = new Uint8Array(512).fill(0xee);
        memory.set(bytes, 100);
        const decoded = decodeSockaddr(memory.subarray(100, 100 + bytes.length)) as Sockaddr;
        expect(decoded).toEqual(decodeSockaddr(bytes));
        expect(decoded.family).toBe(family);
        expect(decodeSockaddr(encodeSockaddr(decoded))).toEqual(decoded);
      }),
      runs(2000),
    );
  });

  test.each<[string, Sockaddr, (bytes: Uint8Array) => void]>([
    ['an address type that TIPC has not', find('AF_TIPC, a socket'), (bytes) => bytes.fill(9, 2, 3)],
    ['a protocol that PPPoX has not', find('AF_PPPOX, PPPoE'), (bytes) => bytes.fill(9, 2, 3)],
    ['a PPTP address as long as an L2TP one', find('AF_PPPOX, L2TPv2 over IPv4'), (bytes) => bytes.fill(2, 2, 3)],
    ['an RxRPC address over a family it has not', find('AF_RXRPC over IPv4'), (bytes) => bytes.fill(1, 8, 9)],
    ['an RxRPC address whose length is another', find('AF_RXRPC over IPv4'), (bytes) => bytes.fill(28, 6, 7)],
    ['a hardware address longer than its field', find('AF_MCTP, extended'), (bytes) => bytes.fill(33, 16, 17)],
    ['a service name longer than its field', find('AF_NFC, LLCP'), (bytes) => bytes.fill(64, 88, 89)],
  ])('%s is bytes', (_name, address, spoil) => {
    const bytes = encodeSockaddr(address);
    spoil(bytes);
    expect(decodeSockaddr(bytes)).toEqual({ family: address.family, data: bytes.slice(2) });
  });

  test("two addresses in one, as TIPC's groups have them, are bytes", () => {
    const one = encodeSockaddr(find('AF_TIPC, a socket'));
    expect(decodeSockaddr(Buffer.concat([one, one]))).toHaveProperty('data');
  });

  test('a single struct ignores what follows it', () => {
    const bytes = Buffer.concat([encodeSockaddr(find('AF_QIPCRTR')), new Uint8Array(100)]);
    expect(decodeSockaddr(bytes)).toEqual(find('AF_QIPCRTR'));
  });

  test('text without a NUL, or with something behind it, is bytes', () => {
    const bytes = encodeSockaddr({ family: sockets.AF_X25, addr: '12' });
    bytes[10] = 1;
    expect(decodeSockaddr(bytes)).toEqual({ family: sockets.AF_X25, addr: bytes.slice(2) });
    expect(decodeSockaddr(bytes.fill(0x31, 2))).toEqual({ family: sockets.AF_X25, addr: bytes.slice(2) });
  });
});

function find(name: string): Sockaddr {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`the table has no ${name}`);
  return row.address;
}

test('what is optional is zero when not given', () => {
  const { feat: _feat, mask: _mask, ...alg } = find('AF_ALG') as sockets.SockaddrAlg;
  expect(decodeSockaddr(encodeSockaddr(alg))).toEqual({ ...alg, feat: 0, mask: 0 });
  const { name: _name, ...j1939 } = find('AF_CAN, J1939') as sockets.SockaddrCanJ1939;
  expect(decodeSockaddr(encodeSockaddr(j1939))).toEqual({ ...j1939, name: 0n });
});

describe('wrong values', () => {
  const wrong: [string, unknown, object, string, string][] = [
    ['a number for a bigint', find('AF_CAN, J1939'), { name: 1 }, 'name', 'ERR_INVALID_ARG_TYPE'],
    ['a bigint of 65 bits', find('AF_CAN, J1939'), { name: 2n ** 64n }, 'name', 'ERR_OUT_OF_RANGE'],
    ['a negative bigint', find('AF_CAN, J1939'), { name: -1n }, 'name', 'ERR_OUT_OF_RANGE'],
    ['half of ISO-TP', find('AF_CAN, ISO-TP'), { txId: undefined }, 'txId', 'ERR_INVALID_ARG_TYPE'],
    ['an interface of 33 bits', find('AF_CAN, raw'), { ifindex: 2 ** 31 }, 'ifindex', 'ERR_OUT_OF_RANGE'],
    ['half a number', find('AF_QIPCRTR'), { node: 0.5 }, 'node', 'ERR_INVALID_ARG_VALUE'],
    ['NaN', find('AF_QIPCRTR'), { node: Number.NaN }, 'node', 'ERR_INVALID_ARG_VALUE'],
    ['null for what is optional', find('AF_ALG'), { feat: null }, 'feat', 'ERR_INVALID_ARG_TYPE'],
    ['a scope below 8 bits', find('AF_TIPC, a range'), { scope: -129 }, 'scope', 'ERR_OUT_OF_RANGE'],
    ['an address type TIPC has not', find('AF_TIPC, a range'), { addrtype: 4 }, 'addrtype', 'ERR_INVALID_ARG_VALUE'],
    ['five bytes of six', find('AF_BLUETOOTH, SCO'), { bdaddr: new Uint8Array(5) }, 'bdaddr', 'ERR_OUT_OF_RANGE'],
    ['text for bytes', find('AF_BLUETOOTH, SCO'), { bdaddr: '010203' }, 'bdaddr', 'ERR_INVALID_ARG_TYPE'],
    ['another view for bytes', find('AF_LLC'), { mac: new Uint16Array(3) }, 'mac', 'ERR_INVALID_ARG_TYPE'],
    ['a proxy of bytes', find('AF_LLC'), { mac: new Proxy(new Uint8Array(6), {}) }, 'mac', 'ERR_INVALID_ARG_TYPE'],
    ['no bytes at all', find('AF_LLC'), { mac: undefined }, 'mac', 'ERR_INVALID_ARG_TYPE'],
    [
      '33 bytes of hardware address',
      find('AF_MCTP, extended'),
      { haddr: new Uint8Array(33) },
      'haddr',
      'ERR_OUT_OF_RANGE',
    ],
    ['text without room for its NUL', find('AF_X25'), { addr: '0'.repeat(16) }, 'addr', 'ERR_OUT_OF_RANGE'],
    ['text with a NUL', find('AF_ALG'), { name: 'a\0b' }, 'name', 'ERR_INVALID_ARG_VALUE'],
    ['half a surrogate pair', find('AF_ALG'), { name: '\ud800' }, 'name', 'ERR_INVALID_ARG_VALUE'],
    ['a number for text', find('AF_ALG'), { type: 1 }, 'type', 'ERR_INVALID_ARG_TYPE'],
    ['bytes of another length for text', find('AF_ALG'), { type: new Uint8Array(13) }, 'type', 'ERR_OUT_OF_RANGE'],
    ['nine characters of eight', find('AF_IUCV'), { name: '123456789' }, 'name', 'ERR_OUT_OF_RANGE'],
    ['no IPv4 address', find('AF_PPPOX, PPTP'), { addr: '192.0.2' }, 'addr', 'ERR_INVALID_ARG_VALUE'],
    ['a number for an IPv4 address', find('AF_PPPOX, PPTP'), { addr: 1 }, 'addr', 'ERR_INVALID_ARG_TYPE'],
    ['no version', find('AF_PPPOX, L2TPv2 over IPv4'), { version: undefined }, 'version', 'ERR_INVALID_ARG_VALUE'],
    [
      'a session of 17 bits in L2TPv2',
      find('AF_PPPOX, L2TPv2 over IPv4'),
      { sSession: 65536 },
      'sSession',
      'ERR_OUT_OF_RANGE',
    ],
    ['a protocol PPPoX has not', find('AF_PPPOX, PPPoE'), { protocol: 3 }, 'protocol', 'ERR_INVALID_ARG_VALUE'],
    [
      'an address inside of a family it cannot be',
      find('AF_RXRPC over IPv4'),
      { transport: { family: 1 } },
      'transport',
      'ERR_INVALID_ARG_TYPE',
    ],
    ['no address inside', find('AF_RXRPC over IPv4'), { transport: null }, 'transport', 'ERR_INVALID_ARG_TYPE'],
  ];
  test.each(wrong)('%s', (_name, address, change, property, code) => {
    const call = () => encodeSockaddr({ ...(address as object), ...change } as Sockaddr);
    expect(call).toThrow(expect.objectContaining({ code }));
    expect(call).toThrow(`encodeSockaddr: address.${property} must be`);
  });

  test('a port of an address inside that does not fit is refused too', () => {
    const call = () =>
      encodeSockaddr({
        ...find('AF_RXRPC over IPv4'),
        transport: { family: AF_INET, address: '::', port: 1 },
      } as Sockaddr);
    expect(call).toThrow("encodeSockaddr: address.address must be an IPv4 address like '192.0.2.1'");
  });
});

test('a getter that encodes another address meanwhile does no harm', () => {
  const golden = encodeSockaddr(find('AF_RXRPC over IPv4'));
  const trapped = (object: object): object => {
    const out = {};
    for (const [key, value] of Object.entries(object)) {
      Object.defineProperty(out, key, {
        enumerable: true,
        get() {
          encodeSockaddr({ family: sockets.AF_UNIX, path: 'x'.repeat(100) });
          return typeof value === 'object' ? trapped(value) : value;
        },
      });
    }
    return out;
  };
  expect(encodeSockaddr(trapped(find('AF_RXRPC over IPv4')) as Sockaddr)).toEqual(golden);
});

test('an address in the message of an error', () => {
  const message = (address: Sockaddr) => {
    try {
      sockets.bind(-1, address);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  expect(message(find('AF_QIPCRTR'))).toBe('bind EBADF AF_QIPCRTR node 4294967294 port 16909060: Bad file descriptor');
  expect(message(find('AF_BLUETOOTH, RFCOMM'))).toContain(' AF_BLUETOOTH bdaddr 010203040506 channel 30: ');
  expect(message(find('AF_RXRPC over IPv6'))).toContain(' transport [2001:db8::1%5]:4660: ');
});

describe('L2TP/IP', () => {
  const { decodeSockaddrL2tpip, encodeSockaddrL2tpip } = sockets;
  const four = { family: AF_INET, address: '192.0.2.1', connId: 0xfffffffe } as const;
  const six = {
    family: AF_INET6,
    address: '2001:db8::1',
    flowinfo: 0x01020304,
    scopeId: 5,
    connId: 0x01020304,
  } as const;
  const headers = ['netinet/in.h', 'linux/l2tp.h'];

  testWith(need.cc)("has the C compiler's bytes", () => {
    const c4 = '{.l2tp_family = AF_INET, .l2tp_addr = {BE32(0xc0000201)}, .l2tp_conn_id = 0xfffffffe}';
    expect(encodeSockaddrL2tpip(four)).toEqual(bytesInC([{ headers, c: ['sockaddr_l2tpip', c4] }])[0]);
    const c6 = '{AF_INET6, 0, BE32(0x01020304), {{{0x20, 1, 0xd, 0xb8, [15] = 1}}}, 5, 0x01020304}';
    expect(encodeSockaddrL2tpip(six)).toEqual(bytesInC([{ headers, c: ['sockaddr_l2tpip6', c6] }])[0]);
  });

  test('decodes to the same object; other bytes to nothing', () => {
    expect(decodeSockaddrL2tpip(encodeSockaddrL2tpip(four))).toEqual(four);
    expect(decodeSockaddrL2tpip(encodeSockaddrL2tpip(six))).toEqual(six);
    expect(decodeSockaddrL2tpip(encodeSockaddrL2tpip(four).subarray(0, 15))).toBeUndefined();
    expect(decodeSockaddrL2tpip(encodeSockaddrL2tpip(six).subarray(0, 28))).toBeUndefined();
    expect(decodeSockaddrL2tpip(storageOf(sockets.AF_UNIX))).toBeUndefined();
    expect(decodeSockaddrL2tpip(new Uint8Array())).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'address must be'],
    ['another family', { ...four, family: 1 }, 'address.family must be'],
    ['no tunnel', { ...four, connId: undefined }, 'address.connId must be'],
    ['a tunnel of 33 bits', { ...six, connId: 2 ** 32 }, 'address.connId must be'],
    ['no address', { ...six, address: 'x' }, 'address.address must be'],
  ])('refuses %s', (_name, address, message) => {
    expect(() => encodeSockaddrL2tpip(address as never)).toThrow(`encodeSockaddrL2tpip: ${message}`);
  });
});

/** Whether the kernel here has such sockets. */
function kernelHas(name: string, ...args: Parameters<typeof socket>): Need {
  try {
    close(socket(...args));
    return { ok: true, reason: '' };
  } catch (error) {
    return { ok: false, reason: `needs a kernel with ${name}, and leave to use it: ${(error as Error).message}` };
  }
}

describe('the kernel', () => {
  const { AF_ALG, AF_CAN, AF_MCTP, AF_TIPC, AF_VSOCK, AF_XDP, CAN_RAW, SOCK_DGRAM, SOCK_RAW, SOCK_RDM } = sockets;
  const { MCTP_ADDR_ANY, MCTP_NET_ANY, TIPC_NODE_SCOPE, TIPC_SERVICE_RANGE, TIPC_SOCKET_ADDR } = sockets;

  const xdp = kernelHas('AF_XDP', AF_XDP, SOCK_RAW);
  testWith(xdp)('looks for the interface of an AF_XDP address, and then for memory', () => {
    const fd = own(socket(AF_XDP, SOCK_RAW));
    const absent = { family: AF_XDP, ifindex: 0x7ffffffe, queueId: 0 } as const;
    expect(() => bind(fd, absent)).toFailWith('ENODEV', 'bind');
    expect(() => bind(fd, { ...absent, ifindex: 1 })).toFailWith('EINVAL', 'bind');
    expect(() => bind(fd, { ...absent, flags: 0x8000 })).toFailWith('EINVAL', 'bind');
  });

  const vsock = kernelHas('AF_VSOCK', AF_VSOCK, SOCK_STREAM);
  testWith(vsock)('gives an AF_VSOCK address back', () => {
    const fd = own(socket(AF_VSOCK, SOCK_STREAM));
    bind(fd, { family: AF_VSOCK, cid: sockets.VMADDR_CID_ANY, port: sockets.VMADDR_PORT_ANY });
    const { port, ...name } = getsockname(fd) as sockets.SockaddrVm;
    expect(name).toEqual({ family: AF_VSOCK, cid: sockets.VMADDR_CID_ANY, flags: 0 });
    expect(port).toBeGreaterThan(1023);
    expect(port).toBeLessThan(sockets.VMADDR_PORT_ANY);
  });

  const alg = kernelHas('AF_ALG', AF_ALG, SOCK_SEQPACKET);
  testWith(alg)('knows the algorithms of AF_ALG addresses by name', () => {
    const fd = own(socket(AF_ALG, SOCK_SEQPACKET));
    expect(() => bind(fd, { family: AF_ALG, type: 'nothing', name: 'sha256' })).toFailWith('ENOENT', 'bind');
    bind(fd, { family: AF_ALG, type: 'hash', name: 'sha256' });
  });

  const can = kernelHas('AF_CAN', AF_CAN, SOCK_RAW, CAN_RAW);
  testWith(can)('gives an AF_CAN address back, in 8 bytes', () => {
    const fd = own(socket(AF_CAN, SOCK_RAW, CAN_RAW));
    bind(fd, { family: AF_CAN, ifindex: 0 });
    expect(getsockname(fd)).toEqual({ family: AF_CAN, ifindex: 0 });
  });

  const tipc = kernelHas('AF_TIPC', AF_TIPC, SOCK_RDM);
  testWith(tipc)('publishes an AF_TIPC service, and names the socket', () => {
    const fd = own(socket(AF_TIPC, SOCK_RDM));
    const range = { addrtype: TIPC_SERVICE_RANGE, scope: TIPC_NODE_SCOPE, type: 1000, lower: 1, upper: 2 };
    bind(fd, { family: AF_TIPC, ...range });
    expect(getsockname(fd)).toMatchObject({ family: AF_TIPC, addrtype: TIPC_SOCKET_ADDR, scope: 0 });
  });

  const mctp = kernelHas('AF_MCTP', AF_MCTP, SOCK_DGRAM);
  testWith(mctp)('takes an AF_MCTP address', () => {
    const fd = own(socket(AF_MCTP, SOCK_DGRAM));
    bind(fd, { family: AF_MCTP, network: MCTP_NET_ANY, addr: MCTP_ADDR_ANY, type: 1, tag: 0 });
  });
});
