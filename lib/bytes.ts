/** What callers may pass as bytes, and how it becomes the view that the raw tier takes. */
import { types } from 'node:util';
import { wrongType } from './argument.js';
import type { Bytes } from './raw/types.js';

/** Bytes in: any view or buffer; a string is sent as UTF-8. Lengths always come from the view. */
export type Data = NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer | string;

/** Bytes out: the caller's own memory. */
export type Target = NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

export function dataBytes(call: string, argument: string, data: Data): Bytes {
  if (ArrayBuffer.isView(data)) return data;
  if (typeof data === 'string') return Buffer.from(data);
  return wholeBuffer(call, argument, data, 'a view, an ArrayBuffer or a string');
}

export function targetBytes(call: string, argument: string, target: Target): Bytes {
  if (ArrayBuffer.isView(target)) return target;
  return wholeBuffer(call, argument, target, 'a view or an ArrayBuffer');
}

function wholeBuffer(call: string, argument: string, value: unknown, expected: string): Bytes {
  if (!types.isAnyArrayBuffer(value)) throw wrongType(call, argument, expected, value);
  try {
    return new Uint8Array(value);
  } catch {
    throw wrongType(call, argument, `${expected} that is not detached`, value);
  }
}
