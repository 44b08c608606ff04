/**
 * What a kind of control message must be able to do, and the kinds that are a number, a text, a time, or the fields of
 * a struct. Decoders are total; undefined says that the bytes are not of this kind, and the message is then delivered
 * as bytes.
 */
import { checkInteger, copyOfArray, wrongType, wrongValue } from '../argument.js';
import { type Field, type Layout, readBigField, readField, writeBigField, writeField } from '../struct.js';
import { textOf } from '../utf8.js';
import { takeBytes } from '../view.js';

export interface Kind<T> {
  /** Its values are bytes themselves. For every other kind a Uint8Array is the encoded data already. */
  takesBytes?: boolean;
  encode(call: string, argument: string, value: T): Uint8Array;
  decode(data: Uint8Array): T | undefined;
}

export const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function checkObject(call: string, argument: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null) throw wrongType(call, argument, 'an object', value);
}

function checkBigint(call: string, argument: string, value: unknown, low: bigint, high: bigint): void {
  if (typeof value !== 'bigint') throw wrongType(call, argument, 'a bigint', value);
  if (value < low || value > high) throw wrongValue(call, argument, `a bigint from ${low} to ${high}`, value);
}

/** An int. What arrives as one byte (IP_TOS) or two is widened. */
export const int: Kind<number> = {
  encode(call, argument, value) {
    checkInteger(call, argument, value, -0x80000000, 0x7fffffff);
    return new Uint8Array(Int32Array.of(value).buffer);
  },
  decode(data) {
    if (data.length === 1) return data[0];
    if (data.length === 2) return viewOf(data).getUint16(0, littleEndian);
    return data.length < 4 ? undefined : viewOf(data).getInt32(0, littleEndian);
  },
};

function unsigned(kind: 'u8' | 'u16' | 'u32' | 'be32', size: 1 | 2 | 4): Kind<number> {
  const field: Field = { kind, offset: 0, size };
  return {
    encode(call, argument, value) {
      checkInteger(call, argument, value, 0, 2 ** (8 * size) - 1);
      const out = new Uint8Array(size);
      writeField(out, field, value);
      return out;
    },
    decode: (data) => (data.length < size ? undefined : readField(data, field)),
  };
}

export const u8 = unsigned('u8', 1);
export const u16 = unsigned('u16', 2);
export const u32 = unsigned('u32', 4);
/** 32 bits in network byte order on the wire, a plain number here. */
export const be32 = unsigned('be32', 4);

/** A list of 32-bit numbers, as many as there are. */
export const u32s: Kind<number[]> = {
  encode(call, argument, value) {
    const copy = copyOfArray(call, argument, value, 'numbers') as number[];
    return joined(copy.map((each, i) => u32.encode(call, `${argument}[${i}]`, each)));
  },
  decode: (data) => Array.from({ length: data.length >> 2 }, (_, i) => viewOf(data).getUint32(4 * i, littleEndian)),
};

/** 64 bits; also C's unsigned long. */
export const u64: Kind<bigint> = {
  encode(call, argument, value) {
    checkBigint(call, argument, value, 0n, 2n ** 64n - 1n);
    return new Uint8Array(BigUint64Array.of(value).buffer);
  },
  decode: (data) => (data.length < 8 ? undefined : viewOf(data).getBigUint64(0, littleEndian)),
};

/** 64 bits with a sign. */
export const i64: Kind<bigint> = {
  encode(call, argument, value) {
    checkBigint(call, argument, value, -(2n ** 63n), 2n ** 63n - 1n);
    return new Uint8Array(BigInt64Array.of(value).buffer);
  },
  decode: (data) => (data.length < 8 ? undefined : viewOf(data).getBigInt64(0, littleEndian)),
};

/** No data: that there is such a message says it all. */
export const none: Kind<null> = {
  encode(call, argument, value) {
    if (value !== null) throw wrongType(call, argument, 'null, since the message has no data', value);
    return new Uint8Array(0);
  },
  decode: (data) => (data.length === 0 ? null : undefined),
};

/** The bytes as they are: options and headers whose form the user knows. */
export const bytes: Kind<Uint8Array> = {
  takesBytes: true,
  encode: copyOf,
  decode: (data) => data,
};

/** The caller's bytes, in memory of our own. */
export function copyOf(call: string, argument: string, value: unknown): Uint8Array {
  return takeBytes(call, argument, value).slice();
}

/** Text, with or without a NUL after it. What is not UTF-8 stays bytes. */
export const text: Kind<string> = {
  encode(call, argument, value) {
    if (typeof value !== 'string') throw wrongType(call, argument, 'a string', value);
    return new Uint8Array(Buffer.from(value));
  },
  decode(data) {
    const nul = data.indexOf(0);
    return textOf(data.subarray(0, nul < 0 ? data.length : nul));
  },
};

const SECOND = 1_000_000_000n;

/** Two 64-bit numbers, seconds and a fraction: a time in nanoseconds. */
function time(perSecond: bigint): Kind<bigint> {
  const scale = SECOND / perSecond;
  return {
    encode(call, argument, value) {
      checkBigint(call, argument, value, -(2n ** 63n) * SECOND, 2n ** 63n * SECOND - 1n);
      // C's fraction is never negative: a time before 1970 has its seconds rounded down.
      const fraction = ((value % SECOND) + SECOND) % SECOND;
      return new Uint8Array(BigInt64Array.of((value - fraction) / SECOND, fraction / scale).buffer);
    },
    decode: (data) => (data.length < 16 ? undefined : timeAt(data, 0, scale)),
  };
}

function timeAt(data: Uint8Array, offset: number, scale: bigint): bigint {
  const view = viewOf(data);
  return view.getBigInt64(offset, littleEndian) * SECOND + view.getBigInt64(offset + 8, littleEndian) * scale;
}

/** struct timeval. */
export const timeval = time(1_000_000n);
/** struct timespec. */
export const timespec = time(SECOND);

export function joined(parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** One field of a struct for each property: a number, a bigint where the field has 64 bits, bytes where it is an array. */
export function struct<T extends object>(layout: Layout, map: { [K in keyof T]: string }): Kind<T> {
  const entries = Object.entries(map).map(([property, name]) => [property, layout.fields[name as string] as Field]);
  const fields = entries as [property: keyof T & string, field: Field][];
  return {
    encode(call, argument, value) {
      checkObject(call, argument, value);
      const out = new Uint8Array(layout.size);
      for (const [property, field] of fields) put(call, `${argument}.${property}`, out, field, value[property]);
      return out;
    },
    decode(data) {
      if (data.length < layout.size) return undefined;
      return Object.fromEntries(fields.map(([property, field]) => [property, get(data, field)])) as T;
    },
  };
}

function put(call: string, argument: string, out: Uint8Array, field: Field, value: unknown): void {
  const { kind, offset, size } = field;
  if (kind === 'u64') {
    checkBigint(call, argument, value, 0n, 2n ** 64n - 1n);
    writeBigField(out, field, value as bigint);
  } else if (kind === 'bytes') {
    const data = copyOf(call, argument, value);
    if (data.length !== size) throw wrongValue(call, argument, `a Uint8Array of ${size} bytes`, value);
    out.set(data, offset);
  } else {
    const low = kind.startsWith('i') ? -(2 ** (8 * size - 1)) : 0;
    checkInteger(call, argument, value, low, low + 2 ** (8 * size) - 1);
    writeField(out, field, value as number);
  }
}

function get(data: Uint8Array, field: Field): number | bigint | Uint8Array {
  if (field.kind === 'u64') return readBigField(data, field);
  return field.kind === 'bytes' ? data.slice(field.offset, field.offset + field.size) : readField(data, field);
}
