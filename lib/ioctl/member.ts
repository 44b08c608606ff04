/** What the fields of the structs of ioctl(2) and fcntl(2) may be, and a struct as the list of them. */
import { decodeSockaddr, encodeSockaddr } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, checkText, outOfRange, wrongType } from '../argument.js';
import type { ArpHardware } from '../gen/groups.js';
import { sockaddr } from '../gen/layouts.js';
import { type Field, type Layout, readBigField, readField, writeBigField, writeField } from '../struct.js';
import { takeBytes } from '../view.js';
import { checkFits, checkStruct, filled, type Passed, type RequestKind } from './kind.js';

export interface Member<T> {
  /** Checks the value and writes it over zeros. Throws a TypeError or RangeError that names the argument. */
  put(call: string, argument: string, value: T, bytes: Uint8Array, field: Field): void;
  /** Never throws. */
  get(bytes: Uint8Array, field: Field): T;
}

/** A whole number that the field can hold. */
export const integer: Member<number> = {
  put(call, argument, value, bytes, field) {
    const low = field.kind.startsWith('i') ? -(2 ** (8 * field.size - 1)) : 0;
    checkInteger(call, argument, value, low, low + 2 ** (8 * field.size) - 1);
    writeField(bytes, field, value);
  },
  get: readField,
};

/** 16 bits or 32 of flags: or-ed ones may have become negative. */
export const flags: Member<number> = {
  put(call, argument, value, bytes, field) {
    const limit = 2 ** (8 * field.size);
    checkInteger(call, argument, value, -limit / 2, limit - 1);
    writeField(bytes, field, value < 0 ? value + limit : value);
  },
  get: (bytes, field) => readField(bytes, field) % 2 ** 32,
};

/** 64 bits with a sign: a number as long as it is exact. */
export const long: Member<number | bigint> = {
  put(call, argument, value, bytes, field) {
    if (typeof value !== 'bigint')
      checkInteger(call, argument, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    const big = BigInt(value);
    if (big !== BigInt.asIntN(64, big)) throw outOfRange(call, argument, 'a bigint of 64 bits', value);
    writeBigField(bytes, field, BigInt.asUintN(64, big));
  },
  get(bytes, field) {
    const big = BigInt.asIntN(64, readBigField(bytes, field));
    return Number.isSafeInteger(Number(big)) ? Number(big) : big;
  },
};

/** Text with a NUL behind it. */
export const text: Member<string> = {
  put(call, argument, value, bytes, { offset, size }) {
    checkText(call, argument, value);
    const utf8 = Buffer.from(value);
    checkFits(call, argument, utf8, size - 1);
    bytes.set(utf8, offset);
  },
  get(bytes, { offset, size }) {
    const all = bytes.subarray(offset, offset + size);
    const end = all.indexOf(0);
    return Buffer.from(end < 0 ? all : all.subarray(0, end)).toString();
  },
};

/** A whole address, which must be no longer than struct sockaddr: of AF_INET, mostly. */
export const address: Member<Sockaddr> = {
  put(call, argument, value, bytes, { offset, size }) {
    if (typeof value !== 'object' || value === null) throw wrongType(call, argument, 'a Sockaddr object', value);
    const encoded = encodeSockaddr(value);
    checkFits(call, argument, encoded, size);
    bytes.set(encoded, offset);
  },
  get: (bytes, { offset, size }) => decodeSockaddr(bytes.slice(offset, offset + size)) as Sockaddr,
};

/** A hardware address: a struct sockaddr whose family is a kind of hardware, and whose length nobody says. */
export interface HardwareAddress {
  /** ARPHRD_ETHER, ARPHRD_LOOPBACK, …; 0 is no address. */
  family: ArpHardware | number;
  /** 14 bytes when read, of which Ethernet uses 6; at most 14, and zeros for what is missing, when written. */
  data: Uint8Array;
}

const { family: FAMILY, data: DATA } = sockaddr.fields;

export const hardware: Member<HardwareAddress> = {
  put(call, argument, value, bytes, { offset, size }) {
    checkStruct(call, argument, value);
    const { family, data } = value;
    const given = takeBytes(call, `${argument}.data`, data);
    checkFits(call, `${argument}.data`, given, DATA.size);
    const own = bytes.subarray(offset, offset + size);
    integer.put(call, `${argument}.family`, family, own, FAMILY);
    own.set(given, DATA.offset);
  },
  get(bytes, { offset, size }) {
    const own = bytes.slice(offset, offset + size);
    return { family: readField(own, FAMILY), data: own.slice(DATA.offset) };
  },
};

/** The members of a struct, by property: what each is, and whether it may be missing. */
export type Members<T> = { [K in keyof T]-?: { is: Member<NonNullable<T[K]>>; field: Field; optional?: true } };

/** Writes each property to its field. One that is optional and undefined stays zero. */
export function putMembers<T extends object>(
  call: string,
  argument: string,
  value: T,
  bytes: Uint8Array,
  members: Members<T>,
): void {
  checkStruct(call, argument, value);
  for (const key of Object.keys(members) as (keyof T & string)[]) {
    const { is, field, optional } = members[key];
    const property = value[key];
    if (property !== undefined || !optional)
      is.put(call, `${argument}.${key}`, property as NonNullable<T[typeof key]>, bytes, field);
  }
}

export function getMembers<T extends object>(bytes: Uint8Array, members: Members<T>): T {
  const entries = Object.entries(members) as [string, { is: Member<unknown>; field: Field }][];
  return Object.fromEntries(entries.map(([key, { is, field }]) => [key, is.get(bytes, field)])) as T;
}

/** A struct that is read, after some of it has said what of. */
export function structGetter<T extends object>(
  { size }: Layout,
  members: Members<T>,
): RequestKind<Partial<T>, Required<T>> & { encode(call: string, value: Partial<T>): Passed } {
  return {
    encode: (call, value) => structPassed(call, value as T, size, members),
    decode: (passed) => getMembers(filled(passed), members) as Required<T>,
  };
}

export function structPassed<T extends object>(call: string, value: T, size: number, members: Members<T>): Passed {
  const argument = new Uint8Array(size);
  putMembers(call, 'argument', value, argument, members);
  return { argument };
}
