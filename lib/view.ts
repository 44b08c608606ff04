/**
 * Views as they are, not as they say they are: a subclass can lie about its length, a proxy can run code when it is
 * looked at. What is here asks the built-in getters, and runs none of the caller's code.
 */
import * as types from 'node:util/types';
import { wrongType, wrongValue } from './argument.js';
import { native } from './binding.js';

type Getters = Record<'buffer' | 'byteOffset' | 'byteLength', (this: ArrayBufferView) => unknown>;

function getter(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => unknown;
}

function gettersOf(prototype: object): Getters {
  const get = (name: string) => getter(prototype, name);
  return { buffer: get('buffer'), byteOffset: get('byteOffset'), byteLength: get('byteLength') };
}

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype);
const ofTypedArray = gettersOf(TypedArray);
const ofDataView = gettersOf(DataView.prototype);
// keys() throws for an array whose memory is gone, and for no other.
const keys = TypedArray.keys ?? TypedArray[Symbol.iterator];

// The native side asks the same of a view that seems to be empty; so does the getter of DataViews.
native<(...probes: unknown[]) => void>('setProbes')(keys, ofDataView.byteLength);

/** The memory of any view, as a Uint8Array of our own. */
export function asUint8Array(call: string, argument: string, view: unknown): Uint8Array {
  if (!ArrayBuffer.isView(view)) throw wrongType(call, argument, 'a TypedArray or DataView', view);
  const { buffer, byteOffset, byteLength } = types.isDataView(view) ? ofDataView : ofTypedArray;
  try {
    checkPresent(view);
    return new Uint8Array(
      buffer.call(view) as ArrayBuffer,
      byteOffset.call(view) as number,
      byteLength.call(view) as number,
    );
  } catch {
    throw gone(call, argument, view);
  }
}

/** The memory of a Uint8Array, and of nothing else. */
export function takeBytes(call: string, argument: string, value: unknown): Uint8Array {
  if (!types.isUint8Array(value)) throw wrongType(call, argument, 'a Uint8Array', value);
  return asUint8Array(call, argument, value);
}

/** Throws something when the view's memory was detached, or shrunk away. */
function checkPresent(view: ArrayBufferView): void {
  if (types.isTypedArray(view)) keys.call(view);
}

/** Throws unless the view's memory is there. */
export function checkThere(call: string, argument: string, view: ArrayBufferView): void {
  try {
    checkPresent(view);
  } catch {
    throw gone(call, argument, view);
  }
}

/** The buffer of a typed array. On runtimes that make it only now, the memory moves into it for good. */
export function bufferOf(view: Uint8Array): ArrayBufferLike {
  return ofTypedArray.buffer.call(view) as ArrayBufferLike;
}

export function byteOffsetOf(view: Uint8Array): number {
  return ofTypedArray.byteOffset.call(view) as number;
}

export function byteLengthOf(view: Uint8Array): number {
  return ofTypedArray.byteLength.call(view) as number;
}

const isResizable = getter(ArrayBuffer.prototype, 'resizable');
const isGrowable = getter(SharedArrayBuffer.prototype, 'growable');

/** Will the buffer's length stay as it is, unless it is detached? */
export function isFixed(buffer: ArrayBufferLike): boolean {
  return !(types.isSharedArrayBuffer(buffer) ? isGrowable : isResizable).call(buffer);
}

function gone(call: string, argument: string, view: ArrayBufferView): TypeError {
  return wrongValue(call, argument, 'a view over memory that is still there', view);
}
