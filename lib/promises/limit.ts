/** Operations that wait several times, with one time and one signal for all. */
import type { Sockaddr } from '../address/types.js';
import { TimeoutError } from '../error.js';
import type { Fd } from '../raw/types.js';
import { Deadline } from '../socket/deadline.js';
import { guard, type Options } from './guard.js';

/** Begins with the operation. */
export class Limit {
  readonly #signal: AbortSignal | undefined;
  readonly #ref: boolean | undefined;
  readonly #deadline: Deadline | undefined;

  /** @throws as {@link guard}, when the signal has aborted already, too */
  constructor(call: string, options: Options = {}) {
    guard(call, options);
    const { signal, timeoutMs, ref } = options;
    this.#signal = signal;
    this.#ref = ref;
    this.#deadline = timeoutMs === undefined ? undefined : new Deadline(timeoutMs);
  }

  /** The options of the next wait. */
  next(): Options {
    return { signal: this.#signal, timeoutMs: this.#deadline?.left(), ref: this.#ref };
  }

  /** Nothing more can be waited for. */
  isOver(): boolean {
    return this.#signal?.aborted === true || this.#deadline?.left() === 0;
  }

  /** The error of a wait. That its time was over means that the operation's was. */
  errorOf(error: unknown, syscall: string, fd?: Fd, address?: Sockaddr): unknown {
    if (!(error instanceof TimeoutError) || this.#deadline === undefined) return error;
    return new TimeoutError(this.#deadline.timeoutMs, syscall, fd, address);
  }
}
