/** Values that are C structs: an object with a property for each field, by the layouts that the compiler measured. */
import { addressBytes, decodeSockaddr } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, isObject, outOfRange, wrongType, wrongValue } from '../argument.js';
import { in6Addr, inAddr } from '../control/ip.js';
import { type Field, type FieldKind, readField, writeField } from '../struct.js';
import { takeBytes } from '../view.js';
import type { OptionKind } from './kind.js';
import { checkWord64, getWord64, putWord64 } from './word64.js';

/** What a field of an option holds: also numbers of 64 bits with a sign, addresses, and structs inside. */
type OptionFieldKind = Exclude<FieldKind, 'text' | 'blank' | 'sin' | 'sin6'> | 'i64' | 'in6' | 'sockaddr' | 'struct';

/** A field, and how an option treats it. */
export interface OptionField {
  readonly kind: OptionFieldKind;
  readonly offset: number;
  readonly size: number;
  /** Padding, or what is reserved: no property, and zero. */
  readonly hidden?: true;
  /** The property may be left out, and is zero then. */
  readonly optional?: true;
  /** A boolean will do too. */
  readonly bool?: true;
  /** 64 bits that are a number. */
  readonly number?: true;
  /** The only value that the field may have. */
  readonly value?: number;
  /** The property whose length in bytes it is; no property itself. */
  readonly counts?: string;
  /** The lowest bit and how many, of a bit-field in one byte. */
  readonly bits?: readonly [low: number, count: number];
  /** The struct inside. */
  readonly of?: OptionKind<object>;
}

type Fields = Readonly<Record<string, OptionField>>;
type Values = Record<string, unknown>;

/** An object whose properties K take a boolean too. */
export type Switches<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | boolean };

interface FieldCodec {
  put(call: string, argument: string, value: unknown, bytes: Uint8Array, field: OptionField): void;
  get(bytes: Uint8Array, field: OptionField): unknown;
}

const part = (bytes: Uint8Array, { offset, size }: OptionField): Uint8Array => bytes.subarray(offset, offset + size);

const integer: FieldCodec = {
  put(call, argument, value, bytes, field) {
    const word = field.bool && typeof value === 'boolean' ? Number(value) : value;
    const signed = field.kind.startsWith('i');
    const bits = field.bits?.[1] ?? 8 * field.size;
    const low = signed ? -(2 ** (bits - 1)) : 0;
    checkInteger(call, argument, word, low, low + 2 ** bits - 1);
    if (field.bits) bytes[field.offset] = (bytes[field.offset] as number) | ((word as number) << field.bits[0]);
    else writeField(bytes, field as Field, word as number);
  },
  get(bytes, field) {
    const word = readField(bytes, field as Field);
    return field.bits ? (word >> field.bits[0]) & (2 ** field.bits[1] - 1) : word;
  },
};

const big: FieldCodec = {
  put(call, argument, value, bytes, field) {
    putWord64(bytes, field.offset, checkWord64(call, argument, value, field.kind === 'i64'));
  },
  get(bytes, field) {
    const word = getWord64(bytes, field.offset, field.kind === 'i64');
    return field.number ? Number(word) : word;
  },
};

const bytesCodec: FieldCodec = {
  put(call, argument, value, bytes, field) {
    const view = takeBytes(call, argument, value);
    if (view.length !== field.size) throw outOfRange(call, argument, `exactly ${field.size} bytes`, view.length);
    bytes.set(view, field.offset);
  },
  get: (bytes, field) => part(bytes, field).slice(),
};

const address = (kind: typeof inAddr): FieldCodec => ({
  put(call, argument, value, bytes, field) {
    bytes.set(kind.encode(call, argument, value as string), field.offset);
  },
  get: (bytes, field) => kind.decode(part(bytes, field)),
});

const sockaddr: FieldCodec = {
  put(call, argument, value, bytes, field) {
    bytes.set(sockaddrBytes(call, argument, value), field.offset);
  },
  get: (bytes, field) => decodeSockaddr(part(bytes, field)),
};

/** An address inside a value: the message names the value, and then what is wrong in the address. */
export function sockaddrBytes(call: string, argument: string, value: unknown): Uint8Array {
  if (!isObject(value)) throw wrongType(call, argument, 'a Sockaddr object', value);
  return Uint8Array.from(addressBytes(`${call}: ${argument}`, value as Sockaddr) as Uint8Array);
}

const inside: FieldCodec = {
  put(call, argument, value, bytes, field) {
    bytes.set((field.of as OptionKind<object>).encode(call, argument, value as object), field.offset);
  },
  get: (bytes, field) => (field.of as OptionKind<object>).decode(part(bytes, field)),
};

const codecs: Readonly<Record<OptionFieldKind, FieldCodec>> = {
  u8: integer,
  u16: integer,
  u32: integer,
  i8: integer,
  i16: integer,
  i32: integer,
  be16: integer,
  be32: integer,
  le16: integer,
  u64: big,
  i64: big,
  bytes: bytesCodec,
  inet: address(inAddr),
  in6: address(in6Addr),
  sockaddr,
  struct: inside,
};

/** A struct, of which a question to the kernel may have some fields only. */
export interface StructKind<Get, Set> extends OptionKind<Get, Set> {
  readonly room: number;
  encodeSome(call: string, argument: string, value: Partial<Set>): Uint8Array;
}

/** An option that reads the struct before it fills it in. */
export function asked<Get, Set>(kind: StructKind<Get, Set>): OptionKind<Get, Set, Partial<Set>> {
  return { ...kind, ask: kind.encodeSome, question: new Uint8Array(0) };
}

/** A property, its field, and the field that has its length, if one does. */
interface Member {
  readonly key: string;
  readonly field: OptionField;
  readonly counter: OptionField | undefined;
}

/** The fields, sorted for use. */
interface Shape {
  /** Those that are properties. */
  readonly members: readonly Member[];
  /** Those of one value. */
  readonly fixed: readonly Member[];
  /** Those that an object must have. */
  readonly needed: readonly Member[];
}

function shapeOf(fields: Fields): Shape {
  const all = Object.entries(fields);
  const members = all
    .filter(([, { hidden, counts }]) => !hidden && counts === undefined)
    .map(([key, field]) => ({ key, field, counter: all.find(([, { counts }]) => counts === key)?.[1] }));
  return {
    members,
    fixed: members.filter(({ field }) => field.value !== undefined),
    needed: members.filter(({ field }) => !field.optional && field.value === undefined),
  };
}

/**
 * A struct of `size` bytes. What the kernel did not return of it is not in the object. The fields are looked at when the
 * struct is first used, since a program uses few of them, and loads them all.
 */
export function struct<Get extends object, Set = Get>(size: number, fields: () => Fields): StructKind<Get, Set> {
  let made: Shape | undefined;
  const shape = (): Shape => {
    made ??= shapeOf(fields());
    return made;
  };
  const encode = (some: boolean) => (call: string, argument: string, value: unknown) => {
    if (!isObject(value)) throw wrongType(call, argument, 'an object', value);
    const bytes = new Uint8Array(size);
    for (const member of shape().members) {
      const one = (value as Values)[member.key];
      if (one === undefined && (some || member.field.optional)) continue;
      put(call, `${argument}.${member.key}`, one, bytes, member);
    }
    return bytes;
  };
  return {
    room: size,
    suits: (value) =>
      isObject(value) &&
      shape().needed.every(({ key }) => (value as Values)[key] !== undefined) &&
      shape().fixed.every(({ key, field }) => (value as Values)[key] === field.value),
    fits: (bytes) =>
      bytes.length >= size && shape().fixed.every(({ field }) => integer.get(bytes, field) === field.value),
    encode: encode(false),
    encodeSome: encode(true),
    decode(bytes) {
      const value: Values = {};
      for (const { key, field, counter } of shape().members) {
        if (field.offset + field.size > bytes.length) continue;
        value[key] = shorten(codecs[field.kind].get(bytes, field), bytes, counter);
      }
      return value as Get;
    },
  };
}

function put(call: string, argument: string, value: unknown, bytes: Uint8Array, { field, counter }: Member): void {
  if (field.value !== undefined && value !== field.value) throw wrongValue(call, argument, String(field.value), value);
  if (counter === undefined) {
    codecs[field.kind].put(call, argument, value, bytes, field);
    return;
  }
  const view = takeBytes(call, argument, value);
  if (view.length > field.size) throw outOfRange(call, argument, `at most ${field.size} bytes`, view.length);
  bytes.set(view, field.offset);
  writeField(bytes, counter as Field, view.length);
}

/** As many bytes as the counter says; all of them when it says more. */
function shorten(value: unknown, bytes: Uint8Array, counter: OptionField | undefined): unknown {
  return counter === undefined ? value : (value as Uint8Array).slice(0, readField(bytes, counter as Field));
}
