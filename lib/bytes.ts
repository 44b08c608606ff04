/** What callers may pass as bytes, and how it becomes the view that the raw tier takes. */
import * as types from 'node:util/types';
import { wrongType, wrongValue } from './argument.js';
import { asUint8Array } from './view.js';

/** Bytes in: any view or buffer; a string is sent as UTF-8. Lengths always come from the view. */
export type Data = NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer | string;

/** Bytes out: the caller's own memory. */
export type Target = NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

// Views become Uint8Arrays here, before an address is encoded: their getters are the caller's code, and could make a
// call of their own.

/** Whether the value is memory, and no text. */
export function isMemory(value: unknown): value is Target {
  return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value);
}

export function dataBytes(call: string, argument: string, data: Data): Uint8Array {
  if (types.isUint8Array(data)) return data;
  if (typeof data === 'string') return Buffer.from(data);
  return viewBytes(call, argument, data, 'a view, an ArrayBuffer or a string');
}

export function targetBytes(call: string, argument: string, target: Target): Uint8Array {
  if (types.isUint8Array(target)) return target;
  return viewBytes(call, argument, target, 'a view or an ArrayBuffer');
}

function viewBytes(call: string, argument: string, value: unknown, expected: string): Uint8Array {
  if (ArrayBuffer.isView(value)) return asUint8Array(call, argument, value);
  if (!types.isAnyArrayBuffer(value)) throw wrongType(call, argument, expected, value);
  try {
    return new Uint8Array(value);
  } catch {
    throw wrongValue(call, argument, `${expected} that is not detached`, value);
  }
}
