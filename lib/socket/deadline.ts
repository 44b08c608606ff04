/** How long an operation of a Socket may take. */
import { outOfRange, wrongType, wrongValue } from '../argument.js';

const EXPECTED = 'a number of milliseconds, or undefined';

/** Throws unless it is what `timeoutMs` of a Socket may be. */
export function checkTimeout(call: string, argument: string, timeoutMs: unknown): void {
  if (timeoutMs === undefined) return;
  if (typeof timeoutMs !== 'number') throw wrongType(call, argument, EXPECTED, timeoutMs);
  if (Number.isNaN(timeoutMs)) throw wrongValue(call, argument, EXPECTED, timeoutMs);
  if (timeoutMs < 0 || timeoutMs > Number.MAX_SAFE_INTEGER)
    throw outOfRange(call, argument, '0 to 2 ** 53 - 1 milliseconds, or undefined', timeoutMs);
}

/** A moment on the clock that nobody sets. */
export class Deadline {
  readonly #end: number;

  constructor(readonly timeoutMs: number) {
    this.#end = performance.now() + timeoutMs;
  }

  /** Milliseconds until then; 0 when it has passed. */
  left(): number {
    return Math.max(0, this.#end - performance.now());
  }
}
