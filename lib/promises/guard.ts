/** What may end a wait before its time: a signal, a timeout. */

import { wrongType } from '../argument.js';
import { checkTimeout } from '../socket/deadline.js';

/** What every operation of this tier takes as its last argument. */
export interface Options {
  /** Ends the wait when it aborts: the promise is rejected with the signal's reason. What has not begun does not begin. */
  signal?: AbortSignal | undefined;
  /** How long to wait at most, in milliseconds; then the promise is rejected with a {@link TimeoutError}. */
  timeoutMs?: number | undefined;
  /** false: the process may end while this waits, as after `unref()` of a timer. true when not given. */
  ref?: boolean | undefined;
}

/** What setTimeout() can wait at most; it takes longer times for 1 ms. */
const LONGEST_MS = 0x7fffffff;

const isAborted = Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get as (this: unknown) => boolean;

/** Who is to be told of a signal; one listener for all, because runtimes warn of more than ten. */
interface Audience {
  readonly members: Set<() => void>;
  readonly listener: () => void;
}

const audiences = new WeakMap<AbortSignal, Audience>();

function join(signal: AbortSignal, member: () => void): void {
  let audience = audiences.get(signal);
  if (audience === undefined) {
    const members = new Set<() => void>();
    const listener = () => {
      // The end of one can bring to light that others have ended, who leave then and are not told.
      for (const each of members) each();
    };
    audience = { members, listener };
    audiences.set(signal, audience);
    signal.addEventListener('abort', listener, { once: true });
  }
  audience.members.add(member);
}

function leave(signal: AbortSignal, member: () => void): void {
  const audience = audiences.get(signal);
  if (audience === undefined || !audience.members.delete(member) || audience.members.size > 0) return;
  audiences.delete(signal);
  signal.removeEventListener('abort', audience.listener);
}

/** Ends one wait. It is told which, and how, when the wait begins. */
export class Guard {
  readonly #signal: AbortSignal | undefined;
  readonly timeoutMs: number | undefined;
  readonly keepsAlive: boolean;
  #timer: NodeJS.Timeout | undefined;
  #aborted: (() => void) | undefined;

  constructor(call: string, { signal, timeoutMs, ref = true }: Options) {
    if (signal !== undefined && !isSignal(signal)) throw wrongType(call, 'options.signal', 'an AbortSignal', signal);
    checkTimeout(call, 'options.timeoutMs', timeoutMs);
    if (typeof ref !== 'boolean') throw wrongType(call, 'options.ref', 'a boolean', ref);
    this.#signal = signal;
    this.timeoutMs = timeoutMs;
    this.keepsAlive = ref;
  }

  check(): void {
    this.#signal?.throwIfAborted();
  }

  begin(onAbort: (reason: unknown) => void, onTimeout: (timeoutMs: number) => void): void {
    const signal = this.#signal;
    if (signal !== undefined) {
      this.#aborted = () => onAbort(signal.reason);
      join(signal, this.#aborted);
    }
    if (this.timeoutMs !== undefined) this.#sleep(this.timeoutMs, onTimeout);
  }

  #sleep(leftMs: number, onTimeout: (timeoutMs: number) => void): void {
    const part = Math.min(leftMs, LONGEST_MS);
    const done = () => (leftMs > part ? this.#sleep(leftMs - part, onTimeout) : onTimeout(this.timeoutMs as number));
    // The wait keeps the process alive, or does not; that is not for the timer to say.
    this.#timer = setTimeout(done, Math.ceil(part));
    this.#timer.unref();
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#aborted !== undefined) leave(this.#signal as AbortSignal, this.#aborted);
  }
}

function isSignal(value: unknown): value is AbortSignal {
  try {
    isAborted.call(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * What guards a call, if anything does. Reads the options, once, which runs code of the caller's.
 *
 * @throws the signal's reason when it has aborted already
 */
export function guard(call: string, options: Options | undefined): Guard | undefined {
  if (options === undefined) return undefined;
  if (typeof options !== 'object' || options === null) throw wrongType(call, 'options', 'an object', options);
  const guarded = new Guard(call, options);
  guarded.check();
  return guarded;
}
