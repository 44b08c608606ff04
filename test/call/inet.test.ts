/**
 * <arpa/inet.h>, <net/if.h>, strerror(3)
 * - htons, htonl and their inverses swap bytes on a little-endian machine, of all values
 * - inet_pton, inet_ntop, inet_aton, inet_ntoa agree with C on what is an address and how it is written
 * - if_nametoindex and if_indextoname are each other's inverses; ENODEV and ENXIO for what does not exist
 * - strerror says what the C library says, and errnoName has the name of every number it knows
 */
import { networkInterfaces } from 'node:os';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  EAFNOSUPPORT,
  ECONNREFUSED,
  ENODEV,
  ENOSPC,
  errnoName,
  htonl,
  htons,
  if_indextoname,
  if_nametoindex,
  inet_aton,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
  ntohs,
  strerror,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { oracle } from '../support/oracle.js';

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Text as C wants it. */
function cText(words: string): Buffer {
  return Buffer.from(`${words}\0`);
}

/** What C writes for a call whose last argument is room for text. */
function cWrites(call: string, ...args: (number | NodeJS.ArrayBufferView)[]): string {
  const room = Buffer.alloc(256);
  const length = oracle().call(call, [...args, room]);
  return length < 0 ? `fails with ${-length}` : room.toString('utf8', 0, length);
}

describe('byte order', () => {
  test('is the network’s in memory', () => {
    expect([...new Uint8Array(new Uint16Array([htons(0x1234)]).buffer)]).toEqual([0x12, 0x34]);
    expect([...new Uint8Array(new Uint32Array([htonl(0x12345678)]).buffer)]).toEqual([0x12, 0x34, 0x56, 0x78]);
  });

  test('htons and ntohs are each other’s inverses, for every value', () => {
    for (let value = 0; value <= 0xffff; value++) {
      const swapped = littleEndian ? (value % 256) * 256 + Math.floor(value / 256) : value;
      if (htons(value) !== swapped || ntohs(swapped) !== value) expect.fail(`${value} became ${htons(value)}`);
    }
  });

  test.each([0, 1, 0x80, 0xff00, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff])('htonl and ntohl of %i', (value) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    const swapped = littleEndian ? bytes.readUInt32LE() : value;
    expect(htonl(value)).toBe(swapped);
    expect(ntohl(swapped)).toBe(value);
    // The same 32 bits, after JavaScript's bit operators.
    expect(htonl(value | 0)).toBe(swapped);
  });
});

const four = ['0.0.0.0', '127.0.0.1', '192.0.2.255', '255.255.255.255', '1.2.3.4'];
const notFour = [
  '',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '1.2.3.04',
  '0x7f.0.0.1',
  ' 1.2.3.4',
  '1.2.3.4 ',
  'a.b.c.d',
  '1..2.3',
];
const six = [
  '::',
  '::1',
  '2001:db8::1',
  'fe80::1:2:3:4',
  '1:2:3:4:5:6:7:8',
  '::ffff:192.0.2.1',
  '::192.0.2.1',
  'ff02::',
  '1::8',
];
const notSix = [
  '',
  ':',
  ':::',
  '1:2',
  '1:2:3:4:5:6:7:8:9',
  '::1::',
  'g::',
  '12345::',
  '::1.2.3',
  'fe80::1%lo',
  '1:2:3:4:5:6:7::8:9',
];
const old = ['127.1', '1', '0x7f000001', '0177.0.0.1', '1.2.3', '127.0.0.1 ', '4294967295'];
const notOld = ['', '256.0.0.1', '1.2.3.4.5', '08.0.0.1', '4294967296', 'x', '1.2.3.', '127.0.0.1x'];

describe('text and addresses', () => {
  const all = [...new Set([...four, ...notFour, ...six, ...notSix, ...old, ...notOld])];

  testWith(need.cc).each([
    ['AF_INET', AF_INET, 4],
    ['AF_INET6', AF_INET6, 16],
  ] as const)('inet_pton agrees with C on every text, for %s', (_name, family, size) => {
    for (const words of all) {
      const [ours, theirs] = [new Uint8Array(size), new Uint8Array(size)];
      const wanted = oracle().call('inet_pton', [family, cText(words), theirs]);
      expect([words, raw.inet_pton(family, words, ours), ours]).toEqual([words, wanted, theirs]);
      if (wanted === 1) expect(inet_pton(family, words)).toEqual(theirs);
      else expect(() => inet_pton(family, words), words).toThrow(TypeError);
    }
  });

  testWith(need.cc)('inet_aton agrees with C on every text', () => {
    for (const words of all) {
      const [ours, theirs] = [new Uint8Array(4), new Uint8Array(4)];
      const wanted = oracle().call('inet_aton', [cText(words), theirs]);
      expect([words, raw.inet_aton(words, ours), ours]).toEqual([words, wanted, theirs]);
      if (wanted === 1) expect(inet_aton(words)).toEqual(theirs);
      else expect(() => inet_aton(words), words).toThrow(TypeError);
    }
  });

  testWith(need.cc)('inet_ntop and inet_ntoa write what C writes', () => {
    for (const words of [...four, ...six]) {
      const family = words.includes(':') ? AF_INET6 : AF_INET;
      const bytes = inet_pton(family, words);
      const wanted = cWrites('inet_ntop', family, bytes);
      expect(inet_ntop(family, bytes)).toBe(wanted);
      expect(raw.inet_ntop(family, bytes)).toBe(wanted);
      expect(inet_pton(family, wanted)).toEqual(bytes);
      if (family === AF_INET) expect(inet_ntoa(bytes)).toBe(cWrites('inet_ntoa', bytes));
    }
  });

  test('the known ones', () => {
    expect([...inet_pton(AF_INET, '192.0.2.1')]).toEqual([192, 0, 2, 1]);
    expect([...inet_aton('127.1')]).toEqual([127, 0, 0, 1]);
    expect(inet_ntoa(new Uint8Array([10, 0, 0, 255]))).toBe('10.0.0.255');
    expect(inet_ntop(AF_INET6, new Uint8Array(16))).toBe('::');
    expect(inet_ntop(AF_INET6, inet_pton(AF_INET6, '2001:DB8:0:0:0:0:0:1'))).toBe('2001:db8::1');
  });

  test('another family fails with EAFNOSUPPORT', () => {
    expect(() => inet_pton(AF_UNIX, '/x')).toFailWith('EAFNOSUPPORT', 'inet_pton');
    expect(() => inet_ntop(AF_UNIX, new Uint8Array(4))).toFailWith('EAFNOSUPPORT', 'inet_ntop');
    expect(raw.inet_pton(AF_UNIX, '127.0.0.1', new Uint8Array(16))).toBeErrno(EAFNOSUPPORT);
    expect(raw.inet_ntop(AF_UNIX, new Uint8Array(16))).toBe('');
  });

  test('the raw tier writes nothing into room that is too small, and no further than it must', () => {
    const small = new Uint8Array(3);
    expect(raw.inet_pton(AF_INET, '1.2.3.4', small)).toBeErrno(ENOSPC);
    expect(raw.inet_aton('1.2.3.4', small)).toBeErrno(ENOSPC);
    expect([...small]).toEqual([0, 0, 0]);
    const large = new Uint8Array(6);
    expect(raw.inet_pton(AF_INET, '1.2.3.4', large)).toBe(1);
    expect([...large]).toEqual([1, 2, 3, 4, 0, 0]);
  });
});

describe('interfaces', () => {
  test('names and numbers are each other’s inverses', () => {
    const names = Object.keys(networkInterfaces());
    expect(names).toContain('lo');
    for (const name of names) expect(if_indextoname(if_nametoindex(name))).toBe(name);
  });

  testWith(need.cc)('are as in C', () => {
    expect(if_nametoindex('lo')).toBe(oracle().call('if_nametoindex', [cText('lo')]));
    expect(if_indextoname(if_nametoindex('lo'))).toBe(cWrites('if_indextoname', if_nametoindex('lo')));
    for (const name of ['', 'nosuch0', 'a name that is longer than sixteen bytes']) {
      const wanted = oracle().call('if_nametoindex', [cText(name)]);
      expect(raw.if_nametoindex(name), name).toBe(wanted);
      expect(wanted).toBeErrno(ENODEV);
    }
    expect(cWrites('if_indextoname', 0)).toBe('fails with 6');
  });

  test('what does not exist fails', () => {
    expect(() => if_nametoindex('nosuch0')).toFailWith('ENODEV', 'if_nametoindex');
    expect(() => if_indextoname(0)).toFailWith('ENXIO', 'if_indextoname');
    expect(() => if_indextoname(0xffffffff)).toFailWith('ENXIO', 'if_indextoname');
    expect(raw.if_indextoname(0)).toBe('');
  });
});

describe('strerror', () => {
  testWith(need.cc)('says what C says, of every number', () => {
    for (const errno of [...Array(140).keys(), 512, 999, -1, 2 ** 31 - 1]) {
      const wanted = cWrites('strerror', errno);
      expect(strerror(errno)).toBe(wanted);
      expect(raw.strerror(errno)).toBe(wanted);
    }
  });

  test('the known ones', () => {
    expect(strerror(ECONNREFUSED)).toBe('Connection refused');
    expect(strerror(0)).toBe('Success');
    expect(strerror(9999)).toMatch(/9999/);
  });

  test('errnoName knows the numbers that strerror knows', () => {
    for (let errno = 1; errno < 140; errno++) {
      expect(errnoName(errno) === undefined, `${errno}`).toBe(/^Unknown error/.test(strerror(errno)));
    }
  });
});
