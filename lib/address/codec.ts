/**
 * What a family must be able to do. Most families are data: a struct in native/defs with `@family`, from which form.ts
 * makes the codec. One whose length or text is more than that is a file beside this one, and a line in families.ts.
 */
import { checkInteger } from '../argument.js';
import { type Field, readField, writeField } from '../struct.js';
import { takeBytes } from '../view.js';
import type { Sockaddr } from './types.js';

export interface Codec<S extends Sockaddr = Sockaddr> {
  /**
   * Writes the C struct to the start of `out`, whose 128 bytes may hold anything, and returns its length: the addrlen a
   * C program would pass. Throws a TypeError or RangeError that names the property.
   */
  encode(call: string, address: S, out: Uint8Array): number;
  /** Reads the first `length` bytes; undefined when they are too few for this family. Never throws. */
  decode(bytes: Uint8Array, length: number): S | undefined;
  /** As a message shows it: `127.0.0.1:5006`. */
  text(address: S): string;
}

/** Checks a whole number of an address against its field, and writes it. */
export function putInteger(
  call: string,
  property: string,
  value: unknown,
  bytes: Uint8Array,
  field: Field,
  low = 0,
  high = 2 ** (8 * field.size) - 1,
): void {
  checkInteger(call, `address.${property}`, value, low, high);
  writeField(bytes, field, value as number);
}

export { readField, takeBytes };
