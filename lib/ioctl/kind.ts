/**
 * What a kind of argument must be able to do: that of a request of ioctl(2), or of a command of fcntl(2). Encoders check
 * every property and name it; decoders are total. And the kinds that are no struct.
 */
import { checkInteger, outOfRange, wrongType } from '../argument.js';
import {
  littleEndian,
  timespec as timespecBytes,
  timeval as timevalBytes,
  u64 as u64Bytes,
  viewOf,
} from '../control/kind.js';

/** What the raw tier is given, and has filled in when a kind decodes it. */
export interface Passed {
  argument: Uint8Array | number;
  /** What the pointer in the argument leads to. */
  data?: Uint8Array;
}

export interface RequestKind<In, Out> {
  encode(call: string, value: In): Passed;
  /** @param result - what the call returned, not negative */
  decode(passed: Passed, result: number): Out;
}

export type InOf<K> = K extends { encode(call: string, value: infer T): Passed } ? T : never;
export type OutOf<K> = K extends { decode(passed: Passed, result: number): infer T } ? T : never;

/** The bytes of a struct that the kernel has filled in. */
export const filled = ({ argument }: Passed): Uint8Array => argument as Uint8Array;

/** For what is written and not read, the result is all there is to tell. */
export function setter<In>(encode: (call: string, value: In) => Passed): RequestKind<In, number> {
  return { encode, decode: (_passed, result) => result };
}

function wholeNumber(call: string, value: unknown): number {
  checkInteger(call, 'argument', value, -0x80000000, 0xffffffff);
  return value as number;
}

/** A pointer to an int: what is there afterwards is the result. */
export const int: RequestKind<number | undefined, number> = {
  encode: (call, value = 0) => ({ argument: new Uint8Array(Int32Array.of(wholeNumber(call, value)).buffer) }),
  decode: (passed) => viewOf(filled(passed)).getInt32(0, littleEndian),
};

/** The same for a request that this package does not know: one may return something and leave the int alone. */
export const unknown: RequestKind<number | undefined, number> = {
  encode(call, value) {
    if (value !== undefined && typeof value !== 'number') throw wrongType(call, 'argument', 'a number or bytes', value);
    return int.encode(call, value);
  },
  decode: (passed, result) => result || int.decode(passed, result),
};

/** A number by itself. */
export const value: RequestKind<number | undefined, number> = setter((call, number = 0) => ({
  argument: wholeNumber(call, number),
}));

/** No argument. */
export const none: RequestKind<undefined, number> = setter((call, nothing) => {
  if (nothing !== undefined && (nothing as unknown) !== 0)
    throw wrongType(call, 'argument', 'undefined: the request takes none', nothing);
  return { argument: 0 };
});

function reader<Out>(size: number, decode: (bytes: Uint8Array) => Out): RequestKind<undefined, Out> {
  return {
    encode(call, nothing) {
      if (nothing !== undefined) throw wrongType(call, 'argument', 'undefined, or bytes', nothing);
      return { argument: new Uint8Array(size) };
    },
    decode: (passed) => decode(filled(passed)),
  };
}

/** A time in nanoseconds. */
export const timeval = reader(16, (bytes) => timevalBytes.decode(bytes) as bigint);
export const timespec = reader(16, (bytes) => timespecBytes.decode(bytes) as bigint);

/** A number of 64 bits: one of RWH_WRITE_LIFE_*. */
export const u64 = reader(8, (bytes) => viewOf(bytes).getBigUint64(0, littleEndian));
export const setU64 = setter<bigint>((call, number) => ({ argument: u64Bytes.encode(call, 'argument', number) }));

/** A real and an effective user. */
export const uids = reader(8, (bytes) => ({
  uid: viewOf(bytes).getUint32(0, littleEndian),
  euid: viewOf(bytes).getUint32(4, littleEndian),
}));

/** Throws unless the value is an object. Its properties are the caller's code: each is read once. */
export function checkStruct(call: string, argument: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null) throw wrongType(call, argument, 'an object, or bytes', value);
}

/** Throws when bytes are more than there is room for. */
export function checkFits(call: string, argument: string, bytes: Uint8Array, room: number): void {
  if (bytes.length > room) throw outOfRange(call, argument, `at most ${room} bytes`, bytes.length);
}
