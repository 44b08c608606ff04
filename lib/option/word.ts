/** Values that are one number. */
import { notAnInteger } from '../argument.js';
import * as control from '../control/kind.js';
import { type Kind, littleEndian, viewOf } from '../control/kind.js';
import { always, isNumber, type OptionKind } from './kind.js';
import { checkWord64, getWord64, putWord64 } from './word64.js';

/** The number's 32 bits, whichever sign it is given with; a boolean is 1 or 0. */
export function checkWord(call: string, argument: string, value: unknown): number {
  const word = typeof value === 'boolean' ? Number(value) : value;
  if (typeof word !== 'number' || ((word | 0) !== word && word >>> 0 !== word))
    throw notAnInteger(call, argument, 'a 32-bit integer', value);
  return word;
}

const scalar = {
  suits: isNumber,
  fits: always,
  encode: (call: string, argument: string, value: number | boolean): Uint8Array =>
    new Uint8Array(Int32Array.of(checkWord(call, argument, value)).buffer),
};

/** An int, where an option takes or gives something else too. */
export const int: OptionKind<number, number | boolean> = {
  ...scalar,
  room: 4,
  decode: (bytes) => (bytes.length < 4 ? (bytes[0] ?? 0) : viewOf(bytes).getInt32(0, littleEndian)),
};

/** 32 bits without a sign. */
export const u32: OptionKind<number, number | boolean> = { ...int, decode: (bytes) => int.decode(bytes) >>> 0 };

/** What control messages have too. Bytes that are too few are 0. */
function small(kind: Kind<number>, room: number): OptionKind<number> {
  return { room, suits: isNumber, fits: always, encode: kind.encode, decode: (bytes) => kind.decode(bytes) ?? 0 };
}

export const u8 = small(control.u8, 1);
export const u16 = small(control.u16, 2);
/** 32 bits in network byte order for the kernel, a plain number here. */
export const be32 = small(control.be32, 4);

/** 64 bits; also C's unsigned long. A number is taken too. */
export const u64: OptionKind<bigint, bigint | number> = {
  room: 8,
  suits: isNumber,
  fits: always,
  encode(call, argument, value) {
    const bytes = new Uint8Array(8);
    putWord64(bytes, 0, checkWord64(call, argument, value));
    return bytes;
  },
  decode: (bytes) => (bytes.length < 8 ? BigInt(u32.decode(bytes)) : getWord64(bytes, 0)),
};
