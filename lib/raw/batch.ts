/**
 * A batch as the native side takes it: where each view lies, in numbers, and each memory once.
 *
 * To ask N-API for a view costs 20 to 60 ns, and a datagram 700. So what there is to know of views is asked of the built-in
 * getters here, and native code asks for the memories only: for one, when all views are of the same ArrayBuffer. It asks
 * in each call, which is also when it sees whether the memory is still there and reaches as far as the views.
 *
 * A batch is remembered with its list of views, and holds as long as the lists have the same elements, since a view never
 * moves within its memory. Lists of lists, empty views, and views of memory that can be resized are looked at each time.
 */
import * as types from 'node:util/types';
import { wrongType } from '../argument.js';
import { asUint8Array, bufferOf, byteLengthOf, byteOffsetOf, checkThere, isFixed } from '../view.js';
import type { Bytes } from './types.js';

export type Messages = readonly (Bytes | readonly Bytes[])[];
export type Each = readonly (Bytes | null)[] | null;

/**
 * The table has the number of messages, of addresses and of controls; then how many views each message has; then three
 * numbers for each view, those of the messages first: which memory it is of, its offset, and its length in bytes. The
 * first number of a view that is null is -1.
 */
export type Batch = [table: Float64Array, ...memories: (ArrayBufferLike | Uint8Array)[]];

type Elements = readonly unknown[];

interface Remembered {
  readonly addresses: Each;
  readonly controls: Each;
  /** What was in the lists. */
  readonly elements: readonly [iov: Elements, addresses: Elements, controls: Elements];
  readonly batch: Batch;
}

const remembered = new WeakMap<object, Remembered>();

/** The kernel takes no more messages, so longer lists are not read to their end. */
export const MOST_MESSAGES = 1024;
/** Of the views of a message, one more than the kernel takes is enough for it to say EMSGSIZE. */
const MOST_VIEWS = 1024 + 1;

const NONE: Elements = [];
const IOV = 'an array of TypedArrays, DataViews, or arrays of them';
const EACH = 'null, or an array with a TypedArray, a DataView or null for each message';

/** The lists of a batch, parallel: an element of `iov` is a view or a list of views, of the others a view or null. */
export function batchOf(call: string, iov: Messages, addresses: Each, controls: Each): Batch {
  const known = remembered.get(iov);
  if (known !== undefined && holds(known, iov, addresses, controls)) return known.batch;
  const elements = [
    elementsOf(call, 'iov', iov, IOV),
    elementsOfEach(call, 'addresses', addresses),
    elementsOfEach(call, 'controls', controls),
  ] as const;
  const [messages, names, ancillary] = elements;
  const fits = ({ length }: Elements) => length === 0 || length === messages.length;
  if (!fits(names)) throw wrongType(call, 'addresses', EACH, addresses);
  if (!fits(ancillary)) throw wrongType(call, 'controls', EACH, controls);
  // Read now, and looked at afterwards, when none of the caller's code can run.
  const parts = messages.map((element) => (isList(element) ? take(element, MOST_VIEWS) : element));
  const places = new Places(call, [parts, names, ancillary]);
  if (places.stay) remembered.set(iov, { addresses, controls, elements, batch: places.batch });
  return places.batch;
}

function holds(known: Remembered, iov: Elements, addresses: Each, controls: Each): boolean {
  const { elements } = known;
  if (known.addresses !== addresses || known.controls !== controls) return false;
  return isSame(elements[0], iov) && isSame(elements[1], addresses) && isSame(elements[2], controls);
}

function isSame(elements: Elements, list: Elements | null): boolean {
  const given = list ?? NONE;
  if (Math.min(given.length, MOST_MESSAGES) !== elements.length) return false;
  for (let i = 0; i < elements.length; i++) if (given[i] !== elements[i]) return false;
  return true;
}

/** A proxy may answer anything, and is no list here. */
function isList(value: unknown): value is Elements {
  return !ArrayBuffer.isView(value) && !types.isProxy(value) && Array.isArray(value);
}

function take(list: Elements, most: number): unknown[] {
  const elements = new Array<unknown>(Math.min(list.length, most));
  for (let i = 0; i < elements.length; i++) elements[i] = list[i];
  return elements;
}

function elementsOf(call: string, argument: string, list: unknown, expected: string): unknown[] {
  if (!isList(list)) throw wrongType(call, argument, expected, list);
  return take(list, MOST_MESSAGES);
}

function elementsOfEach(call: string, argument: string, list: Each): Elements {
  return list === null || list === undefined ? NONE : elementsOf(call, argument, list, EACH);
}

/** Where the views of three lists lie. Asks the built-in getters only. */
class Places {
  readonly batch: Batch;
  /** Whether the lists say all there is to know. */
  stay = true;
  readonly #call: string;
  readonly #table: Float64Array;
  readonly #memories: ArrayBufferLike[] = [];
  readonly #indices = new Map<ArrayBufferLike, number>();
  #at = 3;

  constructor(call: string, lists: readonly [iov: Elements, addresses: Elements, controls: Elements]) {
    const [iov, addresses, controls] = lists;
    const counts = iov.map((element) => (Array.isArray(element) ? element.length : 1));
    const views = counts.reduce((sum, count) => sum + count, 0) + addresses.length + controls.length;
    this.#call = call;
    this.#table = new Float64Array(3 + counts.length + 3 * views);
    this.#table.set([iov.length, addresses.length, controls.length]);
    this.#table.set(counts, 3);
    this.#at += counts.length;
    for (const element of iov) this.#putMessage(element);
    for (const element of addresses) this.#putOne('addresses', element);
    for (const element of controls) this.#putOne('controls', element);
    this.batch = [this.#table, ...this.#memories.map(memoryOf)];
  }

  #putMessage(element: unknown): void {
    if (!Array.isArray(element)) {
      this.#put('iov', element);
      return;
    }
    this.stay = false;
    for (const part of element) this.#put('iov', part);
  }

  #putOne(argument: string, element: unknown): void {
    if (element !== null && element !== undefined) {
      this.#put(argument, element);
      return;
    }
    this.#table[this.#at] = -1;
    this.#at += 3;
  }

  #put(argument: string, element: unknown): void {
    const view = types.isUint8Array(element) ? element : asUint8Array(this.#call, argument, element);
    const length = byteLengthOf(view);
    if (length === 0) {
      this.stay = false; // native code sees no difference when the memory goes
      checkThere(this.#call, argument, view);
    }
    this.#table[this.#at] = this.#indexOf(bufferOf(view));
    this.#table[this.#at + 1] = byteOffsetOf(view);
    this.#table[this.#at + 2] = length;
    this.#at += 3;
  }

  #indexOf(buffer: ArrayBufferLike): number {
    const last = this.#memories.length - 1;
    if (last >= 0 && this.#memories[last] === buffer) return last;
    const known = this.#indices.get(buffer);
    if (known !== undefined) return known;
    if (!isFixed(buffer)) this.stay = false;
    this.#indices.set(buffer, last + 1);
    this.#memories.push(buffer);
    return last + 1;
  }
}

/** N-API knows shared memory by its views only. */
function memoryOf(buffer: ArrayBufferLike): ArrayBufferLike | Uint8Array {
  return types.isSharedArrayBuffer(buffer) ? new Uint8Array(buffer) : buffer;
}
