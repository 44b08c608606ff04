/** `out[0]`: the in/out length of an address or option value, C's `socklen_t *`. */
import * as types from 'node:util/types';
import { outOfRange, wrongType, wrongValue } from '../argument.js';
import { asUint8Array } from '../view.js';

/** How much of the room the kernel may fill. Whether there is so much, the native side says (TOO_SHORT). */
export function lengthIn(call: string, argument: string, out: Int32Array | null): number {
  if (!types.isInt32Array(out))
    throw wrongType(call, 'out', `an Int32Array whose first element is the length of ${argument}`, out);
  const length = out[0] as number;
  if (length === undefined) throw wrongValue(call, 'out', 'an Int32Array of at least one element', out);
  return length;
}

/** What is wrong when the native side found the room too short. */
export function tooShort(call: string, argument: string, room: ArrayBufferView, out: Int32Array | null): RangeError {
  const { length } = asUint8Array(call, argument, room);
  return outOfRange(call, 'out[0]', `an integer from 0 to ${length}, the length of ${argument}`, out?.[0]);
}
