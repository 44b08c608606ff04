/**
 * What a kind of option value must be able to do. Encoders check every field and name it; decoders are total: what the
 * kernel returned is read as far as it goes.
 */
import type { Fd } from '../raw/types.js';

export interface OptionKind<Get, Set = Get, Ask = never> {
  /**
   * Bytes of room to read the value into. Of several sizes the next is tried when the kernel says that one was too
   * short, by an error or by a greater length.
   */
  readonly room: number | readonly number[];
  /** What one of the option's length counts, in bytes; 1 when not given. */
  readonly unit?: number;
  /** Whether the value is meant to be of this kind, where an option takes several. */
  suits(value: unknown): boolean;
  /** Whether these bytes are of this kind, where an option gives several. */
  fits(bytes: Uint8Array): boolean;
  /** Which of several kinds the value is for. */
  pick?(value: unknown): OptionKind<Get, Set>;
  encode(call: string, argument: string, value: Set): Uint8Array;
  decode(bytes: Uint8Array): Get;
  /** The bytes that the kernel reads before it answers, for options that have to be told what is asked for. */
  ask?(call: string, argument: string, value: Ask): Uint8Array;
  /** Those bytes when nothing else is asked for; without them there has to be a request. */
  readonly question?: Uint8Array;
  /** Stands in for setsockopt() where the kernel does not want the bytes themselves. Returns 0, or -errno. */
  write?(fd: Fd, level: number, name: number, bytes: Uint8Array): number;
}

export type GetOf<K> = K extends { decode(bytes: Uint8Array): infer T } ? T : never;
export type SetOf<K> = K extends { encode(call: string, argument: string, value: infer T): Uint8Array } ? T : never;
export type AskOf<K> = K extends { ask?(call: string, argument: string, value: infer T): Uint8Array } ? T : never;

// biome-ignore lint/suspicious/noExplicitAny: each row has another value type
type AnyKind = OptionKind<any, any, any>;

/** One kind for both directions, or one for each. */
export type OptionRow =
  | readonly [level: number, name: number, kind: AnyKind]
  | readonly [level: number, name: number, get: AnyKind | undefined, set: AnyKind | undefined];

/** The usual answers: any value, any bytes. */
export const always = (): boolean => true;
export const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
export const isString = (value: unknown): boolean => typeof value === 'string';
