/** `out[0]`: the in/out length of an address or option value, C's `socklen_t *`. */
import { types } from 'node:util';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { storage } from './registers.js';

/** How much of `room` the kernel may fill. */
export function lengthIn(call: string, room: ArrayBufferView, argument: string, out: Int32Array | null): number {
  if (!(out instanceof Int32Array) && !types.isInt32Array(out))
    throw wrongType(call, 'out', `an Int32Array whose first element is the length of ${argument}`, out);
  const length = out[0] as number;
  if (length === undefined) throw wrongValue(call, 'out', 'an Int32Array of at least one element', out);
  if (room === storage ? length > 256 : length > byteLength(call, room, argument) || length < 0)
    checkInteger(call, 'out[0]', length, 0, room.byteLength);
  return length;
}

function byteLength(call: string, room: ArrayBufferView, argument: string): number {
  if (!ArrayBuffer.isView(room)) throw wrongType(call, argument, 'a TypedArray or DataView', room);
  try {
    return room.byteLength;
  } catch {
    throw wrongValue(call, argument, 'a view over memory that is still there', room);
  }
}
