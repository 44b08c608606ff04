/** How a property of an address becomes the bytes of its field, and back: by kind of field. */
import * as types from 'node:util/types';
import { checkInteger, outOfRange, wrongType, wrongValue } from '../argument.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { type Field, type FieldKind, readBigField, readField, writeBigField, writeField } from '../struct.js';
import { textOf } from '../utf8.js';
import { type Codec, takeBytes } from './codec.js';
import { formatInet, inet, parseInet } from './in.js';
import { inet6 } from './in6.js';
import type { SockaddrIn, SockaddrIn6 } from './types.js';

/** A property of an address: what messages call it, its field, and the field that has its length, if one does. */
export interface Property {
  readonly key: string;
  /** `address.port` */
  readonly name: string;
  readonly field: Field;
  readonly counter: Field | undefined;
}

interface Kind {
  /** Checks the value and writes it over zeros. Throws a TypeError or RangeError that names the property. */
  put(call: string, property: Property, value: unknown, bytes: Uint8Array): void;
  /** Never throws; undefined when the bytes cannot be of this kind. */
  get(bytes: Uint8Array, property: Property): unknown;
}

const NUL = 0;
const BLANK = 32;

function writeLength(counter: Field, bytes: Uint8Array, length: number): void {
  if (counter.kind === 'u64') writeBigField(bytes, counter, BigInt(length));
  else writeField(bytes, counter, length);
}

/** The bytes that count; undefined when the counter says more than there are. */
function counted(bytes: Uint8Array, { offset, size }: Field, counter: Field): Uint8Array | undefined {
  const length = counter.kind === 'u64' ? readBigField(bytes, counter) : readField(bytes, counter);
  return length > size ? undefined : bytes.slice(offset, offset + Number(length));
}

function whole(bytes: Uint8Array, { offset, size }: Field): Uint8Array {
  return bytes.slice(offset, offset + size);
}

const integer = (low: number, high: number): Kind => ({
  put(call, { name, field }, value, bytes) {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
    if (!fits) checkInteger(call, name, value, low, high);
    writeField(bytes, field, value as number);
  },
  get: (bytes, { field }) => readField(bytes, field),
});

const big: Kind = {
  put(call, { name, field }, value, bytes) {
    const expected = 'a bigint from 0n to 2n ** 64n - 1n';
    if (typeof value !== 'bigint') throw wrongType(call, name, expected, value);
    if (value !== BigInt.asUintN(64, value)) throw outOfRange(call, name, expected, value);
    writeBigField(bytes, field, value);
  },
  get: (bytes, { field }) => readBigField(bytes, field),
};

/** Writes bytes that fill the field, or that a counter counts. */
function putBytes(call: string, { name, field, counter }: Property, value: unknown, bytes: Uint8Array): void {
  const view = takeBytes(call, name, value);
  const { length } = view;
  if (counter === undefined ? length !== field.size : length > field.size) {
    const expected = `${counter === undefined ? 'exactly' : 'at most'} ${field.size} bytes`;
    throw outOfRange(call, name, expected, length);
  }
  bytes.set(view, field.offset);
  if (counter !== undefined) writeLength(counter, bytes, length);
}

const bytes: Kind = {
  put: putBytes,
  get: (from, { field, counter }) => (counter === undefined ? whole(from, field) : counted(from, field, counter)),
};

/** Text is a string where that says all there is to say, and otherwise the bytes of the field. */
function textOr(part: Uint8Array, all: Uint8Array): string | Uint8Array {
  return part.includes(NUL) ? all : (textOf(part) ?? all);
}

/** Writes text of at most `room` bytes, and `filler` behind it. */
function putText(room: number, filler: number, call: string, property: Property, value: unknown, bytes: Uint8Array) {
  const { name, field, counter } = property;
  if (types.isUint8Array(value)) {
    putBytes(call, property, value, bytes);
    return;
  }
  if (typeof value !== 'string') throw wrongType(call, name, 'a string or a Uint8Array', value);
  if (!value.isWellFormed()) throw wrongValue(call, name, 'a string that can be UTF-8, or bytes', value);
  if (value.includes('\0')) throw wrongValue(call, name, 'a string without NUL characters, or bytes', value);
  const utf8 = Buffer.from(value);
  if (utf8.length > room) throw outOfRange(call, name, `at most ${room} bytes`, utf8.length);
  bytes.fill(filler, field.offset, field.offset + field.size);
  bytes.set(utf8, field.offset);
  if (counter !== undefined) writeLength(counter, bytes, utf8.length);
}

const text: Kind = {
  put(call, property, value, to) {
    const { field, counter } = property;
    putText(counter === undefined ? field.size - 1 : field.size, NUL, call, property, value, to);
  },
  get(from, { field, counter }) {
    if (counter !== undefined) {
      const part = counted(from, field, counter);
      return part && textOr(part, part);
    }
    const all = whole(from, field);
    const end = all.indexOf(NUL);
    const isText = end >= 0 && all.subarray(end).every((byte) => byte === NUL);
    return isText ? textOr(all.subarray(0, end), all) : all;
  },
};

const blank: Kind = {
  put: (call, property, value, to) => putText(property.field.size, BLANK, call, property, value, to),
  get(from, { field }) {
    const all = whole(from, field);
    return textOr(all.subarray(0, all.findLastIndex((byte) => byte !== BLANK) + 1), all);
  },
};

const inetText: Kind = {
  put(call, { name, field }, value, to) {
    if (typeof value !== 'string') throw wrongType(call, name, 'a string', value);
    if (!parseInet(value, to, field.offset)) throw wrongValue(call, name, "an IPv4 address like '192.0.2.1'", value);
  },
  get: (from, { field }) => formatInet(from, field.offset),
};

/** An address inside an address. Its family has been looked at when it is to be read. */
function inner<S extends SockaddrIn | SockaddrIn6>(codec: Codec<S>, family: S['family']): Kind {
  return {
    put(call, { name, field }, value, to) {
      const isOne = typeof value === 'object' && value !== null && (value as S).family === family;
      if (!isOne) throw wrongType(call, name, 'a SockaddrIn or a SockaddrIn6', value);
      codec.encode(call, value as S, to.subarray(field.offset, field.offset + field.size));
    },
    get: (from, { field: { offset, size } }) => codec.decode(from.subarray(offset, offset + size), size),
  };
}

const u8 = integer(0, 0xff);
const u16 = integer(0, 0xffff);
const u32 = integer(0, 0xffffffff);

export const kinds: Readonly<Record<FieldKind, Kind>> = {
  u8,
  u16,
  u32,
  i8: integer(-(2 ** 7), 2 ** 7 - 1),
  i16: integer(-(2 ** 15), 2 ** 15 - 1),
  i32: integer(-(2 ** 31), 2 ** 31 - 1),
  be16: u16,
  be32: u32,
  le16: u16,
  u64: big,
  bytes,
  text,
  blank,
  inet: inetText,
  sin: inner(inet, AF_INET),
  sin6: inner(inet6, AF_INET6),
};
