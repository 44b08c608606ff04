/**
 * Views that are used again. To look up where a view's memory lies is the dearest part of a hot call, so the native side
 * keeps what it found last for each role, and this file remembers which view that was. A call that is given the same
 * view again names none, and costs half.
 *
 * What was found stays true for as long as the view has an element 0:
 * - its memory does not move. Small arrays are born in memory that may, on V8 until they are looked up, on JavaScriptCore
 *   until their `buffer` is read: both have happened before a view is remembered;
 * - it is not freed, because the view is held here;
 * - a view whose memory was detached has no element 0, and nobody can give it one: an index of a typed array cannot be
 *   redefined. Nor does it ever get memory again;
 * - a view of a buffer that can be resized is not remembered.
 */
import * as types from 'node:util/types';
import { bufferOf, isFixed } from '../view.js';
import { R, REFUSED, RESULT } from './registers.js';
import type { Bytes } from './types.js';

interface Known {
  /** The view whose memory the native side has for this role. */
  view: Bytes;
  /** The last view. It becomes known when it comes a second time, so that views that come once cost nothing. */
  seen: Bytes | null;
}

/** Never known, because it has no element 0; and no argument is it. */
const NONE = new Uint8Array(0);

function nothing(): Known {
  return { view: NONE, seen: null };
}

// One for each role of native/registers.h.
export const DATA = nothing();
export const TO = nothing();
export const BUFFER = nothing();
export const FROM = nothing();
export const VALUE = nothing();
export const EVENTS = nothing();

/** Larger views are not kept from the garbage collector, and moving their bytes costs more than looking them up. */
const LARGEST = 256 * 1024;

/** A native function; without its arguments, it takes the memory that it has for their roles. */
export type OneBuffer = (view?: Bytes) => void;
export type TwoBuffers = (view?: Bytes, address?: Bytes) => void;

/** Is this view's memory what the native side has for the role? Runs none of the caller's code. */
export function isKnown(known: Known, view: Bytes): boolean {
  return view === known.view && (view as Uint8Array)[0] !== undefined;
}

/**
 * To be called after the native side has looked a view up, which made it forget the one before. Runs none of the
 * caller's code either: a call that such code made would change what is known.
 */
export function meet(known: Known, view: Bytes): void {
  if ((R[RESULT] as number) <= REFUSED) return; // No call was made, and the native side kept what it had.
  known.view = NONE;
  // The native side takes Uint8Arrays only, so this is one, and its elements run no code.
  if (view !== known.seen) known.seen = (view as Uint8Array)[LARGEST] === undefined ? view : null;
  else if (stays(view)) known.view = view;
}

function stays(view: Bytes): boolean {
  return types.isUint8Array(view) && isFixed(bufferOf(view));
}
