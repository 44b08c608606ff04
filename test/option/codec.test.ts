/**
 * Values of socket options as bytes
 * - each is what C makes with its struct, and decodes again; for a level and its other spelling alike
 * - TCP_INFO decodes by its length: what an older kernel does not return is undefined
 * - every option that native/defs has a kind for is in a table, every one whose text speaks of more than an int has a kind
 *   or a reason
 * - decoders read any bytes; encoders name the field that is wrong, and take bytes as they are
 */
import * as sockets from 'bsd-sockets';
import { decodeOption, encodeOption, type OptionLevel, type OptionName } from 'bsd-sockets';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Definition, definitions } from '../support/defs.js';
import { need, testWith } from '../support/need.js';
import { runs } from '../support/runs.js';
import { goldenOptions } from './golden.js';
import { cases } from './kernel.js';
import { levelOf, optionsOf } from './row.js';
import { rows } from './table.js';

const { SOL_SOCKET, SOL_TCP, SOL_IP, SO_LINGER, TCP_INFO, IP_MSFILTER, SO_MAX_PACING_RATE, SO_RCVTIMEO } = sockets;

const encode = encodeOption as (level: number, name: number, value: unknown) => Uint8Array;
const decode = decodeOption as (level: number, name: number, bytes: Uint8Array) => unknown;

const numbered = rows.map((row, index) => ({ row, index, title: `${index}: ${row.level} ${row.names.join(' ')}` }));
const encoded = numbered.filter(({ row }) => row.only !== 'get');
const decoded = numbered.filter(({ row }) => row.only !== 'set');

const typed = definitions.constants.filter(({ option, get, set }) => option ?? get ?? set);
const value = (name: string): number => (sockets as unknown as Record<string, number>)[name] as number;
const levelsOf = ({ group, also = [] }: Definition): string[] => [
  ...(definitions.groups.get(group)?.levels ?? []),
  ...also,
];

describe('a value', () => {
  let golden: Uint8Array[] = [];

  beforeAll(() => {
    if (need.cc.ok) golden = goldenOptions(rows);
  });

  testWith(need.cc).each(encoded)('$title encodes to the bytes of C', ({ row, index }) => {
    const settable = row.names.filter((name) => {
      const definition = typed.find((one) => one.name === name);
      return definition?.set ?? definition?.option;
    });
    for (const name of settable) expect(encode(levelOf(row), value(name), row.value)).toEqual(golden[index]);
  });

  testWith(need.cc).each(decoded)('$title decodes from the bytes of C', ({ row, index }) => {
    const gettable = row.names.filter((name) => {
      const definition = typed.find((one) => one.name === name);
      return definition?.get ?? definition?.option;
    });
    const wanted = row.decoded === undefined ? row.value : row.decoded;
    for (const name of gettable) expect(decode(levelOf(row), value(name), golden[index] as Uint8Array)).toEqual(wanted);
  });

  test('of bytes is those bytes, for every option', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    for (const row of rows)
      for (const option of optionsOf(row)) expect(encode(levelOf(row), option, bytes)).toEqual(bytes);
  });
});

describe('TCP_INFO', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, i) => i & 0xff);
  const ofLength = (length: number) => decodeOption(SOL_TCP, TCP_INFO, bytes.subarray(0, length));

  test('of glibc’s 104 bytes ends with totalRetrans', () => {
    expect(Object.keys(ofLength(104)).at(-1)).toBe('totalRetrans');
    expect(ofLength(104).pacingRate).toBeUndefined();
  });

  test('of 232 bytes ends with sndWnd, of 280 with accecnOptSeen, and of more too', () => {
    expect(Object.keys(ofLength(232)).at(-1)).toBe('sndWnd');
    expect(Object.keys(ofLength(280)).at(-1)).toBe('accecnOptSeen');
    expect(ofLength(400)).toEqual(ofLength(280));
  });

  test('a field that is not there whole is not there', () => {
    expect(ofLength(111).pacingRate).toBeUndefined();
    expect(ofLength(112).pacingRate).toBe(0x6f6e6d6c6b6a6968n);
  });

  test('has its bit-fields apart', () => {
    const info = decodeOption(SOL_TCP, TCP_INFO, Uint8Array.from([0, 0, 0, 0, 0, 0, 0xa7, 0x05]));
    expect(info).toMatchObject({ sndWscale: 7, rcvWscale: 10, deliveryRateAppLimited: 1, fastopenClientFail: 2 });
  });
});

/** Options whose text speaks of more than an int, and that are left to bytes all the same. */
const untyped: Record<string, string> = {
  SO_PEERNAME: 'the kernel wants the very length of the address; getpeername(2) tells the same',
  HCI_FILTER: 'its level is 0, so that its number is that of IP_TTL',
  SO_ATMQOS: 'the structs of ATM are the drivers’ matter, and no kernel here has it',
  SO_ATMSAP: 'the structs of ATM are the drivers’ matter, and no kernel here has it',
  SO_ATMPVC: 'getsockname(2) and getpeername(2) tell the same',
  SO_CIRANGE: 'present kernels do not implement it',
  CAIFSO_REQ_PARAM: 'bytes, and set only: Data is its type',
  CAIFSO_RSP_PARAM: 'the kernel has no getsockopt(2) for CAIF',
  DCCP_SOCKOPT_CCID_RX_INFO: 'its struct is in no header',
  DCCP_SOCKOPT_CCID_TX_INFO: 'its struct is in no header',
  MPTCP_FULL_INFO: 'its struct has addresses that the kernel writes to; the three others tell the same',
  NETLINK_RX_RING: 'removed in Linux 4.6',
  NETLINK_TX_RING: 'removed in Linux 4.6',
  RDS_GET_MR: 'its struct has addresses that the kernel writes to',
  RDS_GET_MR_FOR_DEST: 'its struct has addresses that the kernel writes to',
  RDS_INFO_COUNTERS: 'tools read it; the structs have no public use',
  RDS_INFO_CONNECTIONS: 'tools read it; the structs have no public use',
  RDS_INFO_SEND_MESSAGES: 'tools read it; the structs have no public use',
  RDS_INFO_RETRANS_MESSAGES: 'tools read it; the structs have no public use',
  RDS_INFO_RECV_MESSAGES: 'tools read it; the structs have no public use',
  RDS_INFO_SOCKETS: 'tools read it; the structs have no public use',
  RDS_INFO_TCP_SOCKETS: 'tools read it; the structs have no public use',
  RDS_INFO_IB_CONNECTIONS: 'tools read it; the structs have no public use',
  SCTP_SOCKOPT_CONNECTX3: 'its struct has an address',
  SCTP_SOCKOPT_PEELOFF: 'a call in disguise, whose struct has no name',
  SCTP_SOCKOPT_PEELOFF_FLAGS: 'a call in disguise, whose struct has no name',
  TCP_AO_ADD_KEY: 'no kernel here has it to check against',
  TCP_AO_DEL_KEY: 'no kernel here has it to check against',
  TCP_AO_INFO: 'no kernel here has it to check against',
  TCP_AO_GET_KEYS: 'no kernel here has it to check against',
  TCP_AO_REPAIR: 'no kernel here has it to check against',
};

/** These are ints; it is what goes with them that is a struct. */
const ints = ['MCTP_OPT_ADDR_EXT', 'PACKET_VNET_HDR', 'PACKET_VNET_HDR_SZ'];

describe('native/defs', () => {
  test('has no option with a kind that is in no table', () => {
    const known = new Set([
      ...rows.flatMap((row) => row.names.map((name) => `${levelOf(row)} ${name}`)),
      ...cases.map(({ level, name }) => `${level} ${name}`),
    ]);
    const missing = typed
      .filter(({ is }) => is === undefined)
      .flatMap((definition) => levelsOf(definition).map((level) => `${value(level)} ${definition.name}`))
      .filter((key) => !known.has(key));
    expect(missing).toEqual([]);
  });

  test('has no option of more than an int without a kind or a reason', () => {
    const speaks =
      /\bstruct |\bunion |array of|[Bb]ytes,? (?:at most|string)|\bstring\b|64-bit|\bu64\b|in network (?:byte )?order|parameters of|_arg_t\b|: the address of/;
    const plain = definitions.constants
      .filter(({ group, is }) => /Option$/.test(group) && group !== 'TcpHeaderOption' && is === undefined)
      .filter(({ option, get, set, control }) => (option ?? get ?? set ?? control) === undefined)
      .filter(({ doc }) => speaks.test(doc));
    expect(plain.map(({ name }) => name).sort()).toEqual([...Object.keys(untyped), ...ints].sort());
  });

  test('has no two options of one number at one level, of which one has a kind', () => {
    const at = new Map<string, string[]>();
    for (const definition of definitions.constants.filter(({ group, is }) => /Option$/.test(group) && is === undefined))
      for (const level of new Set(levelsOf(definition).map(value))) {
        const key = `${level} ${value(definition.name)}`;
        at.set(key, [...(at.get(key) ?? []), definition.name]);
      }
    const isTyped = (name: string) => typed.some((one) => one.name === name);
    const shared = [...at.values()].filter((names) => names.some(isTyped) && !names.every(isTyped));
    expect(shared).toEqual([]);
  });
});

describe('decodeOption', () => {
  test('reads any bytes', () => {
    const keys = typed.flatMap((definition) =>
      levelsOf(definition).map((level): [number, number] => [value(level), value(definition.name)]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.uint8Array({ maxLength: 700 }), ([level, name], bytes) => {
        decode(level, name, bytes);
      }),
      runs(3000),
    );
  });

  test.each(typed.map((definition) => [definition.name, definition] as const))(
    'reads no bytes of %s',
    (_, definition) => {
      decode(value(levelsOf(definition)[0] as string), value(definition.name), new Uint8Array(0));
    },
  );

  test('is an int for every other option', () => {
    expect(decodeOption(SOL_SOCKET, 9999 as OptionName, Uint8Array.of(255, 255, 255, 255))).toBe(-1);
    expect(decodeOption(9999 as OptionLevel, 1 as OptionName, Uint8Array.of(200))).toBe(200);
  });
});

describe('encodeOption', () => {
  test.each<[string, number, number, unknown, RegExp]>([
    ['a number for a struct', SOL_SOCKET, SO_LINGER, 1, /^encodeOption: value must be an object; received 1$/],
    ['a field that is missing', SOL_SOCKET, SO_LINGER, { onoff: 1 }, /^encodeOption: value.linger must be an integer/],
    [
      'a field out of range',
      SOL_SOCKET,
      SO_LINGER,
      { onoff: 1, linger: 2 ** 31 },
      /value.linger must be an integer from/,
    ],
    [
      'a field that is no integer',
      SOL_SOCKET,
      SO_RCVTIMEO,
      { sec: 0.5, usec: 0 },
      /value.sec must be a bigint or a safe/,
    ],
    ['a bigint beyond', SOL_SOCKET, SO_MAX_PACING_RATE, 2n ** 64n, /value must be a bigint or a safe integer from 0/],
    ['text that is too long', SOL_SOCKET, value('SO_BINDTODEVICE'), 'a'.repeat(16), /value must be at most 15 bytes/],
    ['text with a NUL', SOL_TCP, value('TCP_CONGESTION'), 'reno\0', /value must be a string without NUL/],
    ['no text', SOL_TCP, value('TCP_CONGESTION'), 5, /value must be a string; received 5/],
    ['an element', SOL_SOCKET, value('SO_ATTACH_FILTER'), [{ code: 6 }, { code: -1 }], /value\[1\].code must be/],
    [
      'an address',
      SOL_IP,
      value('IP_ADD_MEMBERSHIP'),
      { multiaddr: '1', ifindex: 1 },
      /value.multiaddr must be an IPv4/,
    ],
    [
      'an address inside',
      SOL_IP,
      value('MCAST_JOIN_GROUP'),
      { interface: 1, group: { family: 2, address: '1.2.3.4', port: 70000 } },
      /^encodeOption: value.group: address.port must be an integer from 0 to 65535; received 70000$/,
    ],
    [
      'a sender',
      SOL_IP,
      IP_MSFILTER,
      { multiaddr: '232.1.1.1', interface: '127.0.0.1', fmode: 1, slist: [7] },
      /value.slist\[0\] must/,
    ],
    [
      'no list',
      SOL_IP,
      IP_MSFILTER,
      { multiaddr: '232.1.1.1', interface: '127.0.0.1', fmode: 1 },
      /value.slist must be an array/,
    ],
    [
      'another cipher',
      value('SOL_TLS'),
      value('TLS_TX'),
      { version: 1, cipherType: 99 },
      /value.iv must|value.cipherType must be/,
    ],
    [
      'a key that is too long',
      SOL_TCP,
      value('TCP_MD5SIG'),
      { addr: { family: 2, address: '1.2.3.4', port: 0 }, key: new Uint8Array(81) },
      /value.key must be at most 80 bytes/,
    ],
    [
      'words',
      value('IPPROTO_ICMPV6'),
      value('ICMP6_FILTER'),
      { filt: [1] },
      /value.filt must be an array of 8 numbers/,
    ],
    ['half an int', SOL_SOCKET, value('SO_REUSEADDR'), 0.5, /value must be a/],
    ['a level', Number.NaN, 1, 1, /^encodeOption: level must be an integer/],
  ])('refuses %s', (_, level, name, given, message) => {
    expect(() => encode(level, name, given)).toThrow(message);
    expect(() => encode(level, name, given)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_/) }));
  });
});
