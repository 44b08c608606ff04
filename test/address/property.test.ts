/**
 * Addresses that nobody thought of
 * - any bytes decode to something, without an error and without a look past their end, and encode again
 * - any typed address survives the way to bytes and back
 * - text and bytes of IPv4 and IPv6 agree with the C library's inet_pton(3) and inet_ntop(3)
 */
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_VSOCK,
  decodeSockaddr,
  encodeSockaddr,
  type Sockaddr,
  type SockaddrIn,
  type SockaddrIn6,
  type SockaddrOther,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';

const RUNS = runs(3000);
/** One more than the families that Linux has numbered, give or take. */
const FAMILIES = 50;

const u8 = fc.nat(0xff);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffffffff);
const bytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength });

/** Bytes whose first two are mostly a family that there is. */
const anySockaddr = fc.tuple(fc.option(fc.nat(FAMILIES), { freq: 4 }), bytes(0, 256)).map(([family, array]) => {
  if (family !== null && array.length >= 2) new DataView(array.buffer, array.byteOffset).setUint16(0, family, isLittle);
  return array;
});

const isLittle = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** The same bytes in the middle of memory that is full of something else. */
function surrounded(array: Uint8Array, filler: number): Uint8Array {
  const memory = new Uint8Array(array.length + 512).fill(filler);
  memory.set(array, 256);
  return memory.subarray(256, 256 + array.length);
}

describe('decoding', () => {
  test('is total, and sees the bytes and nothing else', () => {
    fc.assert(
      fc.property(anySockaddr, (array) => {
        const address = decodeSockaddr(surrounded(array, 0));
        expect(decodeSockaddr(surrounded(array, 0xff))).toEqual(address);
        expect(array.length === 0 ? address === undefined : typeof address?.family === 'number').toBe(true);
      }),
      RUNS,
    );
  });

  test('a family without a type keeps every byte', () => {
    const untyped = fc.integer({ min: FAMILIES, max: 0xffff });
    fc.assert(
      fc.property(untyped, bytes(0, 126), (family, data) => {
        const address = { family, data } as unknown as SockaddrOther;
        const encoded = encodeSockaddr(address);
        expect(encoded).toHaveLength(2 + data.length);
        expect(decodeSockaddr(encoded)).toEqual(address);
      }),
      RUNS,
    );
  });

  test('what came from bytes goes to bytes that mean the same', () => {
    fc.assert(
      fc.property(anySockaddr, (array) => {
        const address = decodeSockaddr(array);
        // Longer than the kernel takes an address to be, or half a family: there is no way back from those.
        if (address === undefined || array.length < 2 || array.length > 110) return;
        expect(decodeSockaddr(encodeSockaddr(address))).toEqual(address);
      }),
      RUNS,
    );
  });
});

const dotted = fc.tuple(u8, u8, u8, u8).map((parts) => parts.join('.'));
const groups = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });
/** An IPv6 address as inet_ntop(3) writes it. */
const six = groups.map((words) => {
  const array = new Uint8Array(16);
  words.forEach((word, i) => {
    new DataView(array.buffer).setUint16(2 * i, word);
  });
  return raw.inet_ntop(AF_INET6, array);
});
const pathname = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 27 })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
const abstract = bytes(0, 107).map((name) => Buffer.from([0, ...name]));

const typed: Record<string, fc.Arbitrary<unknown>> = {
  AF_INET: fc.record({ family: fc.constant(AF_INET), address: dotted, port: u16 }),
  AF_INET6: fc.record({ family: fc.constant(AF_INET6), address: six, port: u16, flowinfo: u32, scopeId: u32 }),
  'AF_UNIX with a pathname': fc.record({ family: fc.constant(AF_UNIX), path: pathname }),
  'AF_UNIX, abstract': fc.record({ family: fc.constant(AF_UNIX), path: abstract.map(pathOf) }),
  AF_PACKET: fc.record({
    ...{ family: fc.constant(AF_PACKET), protocol: u16, ifindex: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) },
    ...{ hatype: u16, pkttype: u8, addr: bytes(0, 32) },
  }),
  AF_NETLINK: fc.record({ family: fc.constant(AF_NETLINK), pid: u32, groups: u32 }),
  AF_VSOCK: fc.record({ family: fc.constant(AF_VSOCK), cid: u32, port: u32, flags: u8 }),
};

/** As addresses have a path: text when it is UTF-8, bytes when it is not. */
function pathOf(path: Buffer): string | Uint8Array {
  const text = path.toString();
  return Buffer.from(text).equals(path) ? text : Uint8Array.from(path);
}

describe('the way to bytes and back', () => {
  test.each(Object.entries(typed))('%s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (address) => {
        const encoded = encodeSockaddr(address as Sockaddr);
        expect(decodeSockaddr(encoded)).toEqual(address);
        expect(encodeSockaddr(decodeSockaddr(encoded) as Sockaddr)).toEqual(encoded);
      }),
      RUNS,
    );
  });
});

/** Text that is nearly an IPv4 address: an address with a character put in, taken out, or changed. */
const nearly = (from: fc.Arbitrary<string>, characters: string) =>
  fc
    .tuple(from, fc.nat(40), fc.nat(2), fc.constantFrom(...characters))
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
const fromCharacters = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), maxLength });

/** What the C library makes of the text; undefined when nothing. */
function inLibc(family: typeof AF_INET | typeof AF_INET6, text: string): Uint8Array | undefined {
  const out = new Uint8Array(family === AF_INET ? 4 : 16);
  return raw.inet_pton(family, text, out) === 1 ? out : undefined;
}

/** What encodeSockaddr() makes of it. */
function inOurs(address: SockaddrIn | SockaddrIn6): Uint8Array | undefined {
  try {
    const encoded = encodeSockaddr(address);
    return address.family === AF_INET ? encoded.subarray(4, 8) : encoded.subarray(8, 24);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
    return undefined;
  }
}

describe('text', () => {
  const anyFour = fc.oneof(
    dotted,
    nearly(dotted, '0123456789. x-+'),
    fromCharacters('0123456789.', 17),
    fromCharacters('01.', 12),
  );
  test('of IPv4 is read as inet_pton(3) reads it', () => {
    fc.assert(
      fc.property(anyFour, (address) => {
        expect(inOurs({ family: AF_INET, address, port: 0 })).toEqual(inLibc(AF_INET, address));
      }),
      runs(10_000),
    );
  });

  const anySix = fc.oneof(six, nearly(six, '0123456789abcdefABCDEF:.'), fromCharacters('0f:.1', 20));
  test('of IPv6 is read as inet_pton(3) reads it', () => {
    fc.assert(
      fc.property(anySix, (address) => {
        expect(inOurs({ family: AF_INET6, address, port: 0 })).toEqual(inLibc(AF_INET6, address));
      }),
      RUNS,
    );
  });

  test('is written as inet_ntop(3) writes it, also the second time', () => {
    const family = fc.constantFrom(AF_INET, AF_INET6);
    fc.assert(
      fc.property(family, bytes(16, 16), (which, array) => {
        const size = which === AF_INET ? 16 : 28;
        const encoded = new Uint8Array(size);
        encoded.set([which, 0]);
        const address = array.subarray(0, which === AF_INET ? 4 : 16);
        encoded.set(address, which === AF_INET ? 4 : 8);
        const expected = raw.inet_ntop(which, address);
        expect(decodeSockaddr(encoded)).toMatchObject({ address: expected });
        expect(decodeSockaddr(encoded)).toMatchObject({ address: expected });
      }),
      RUNS,
    );
  });
});
