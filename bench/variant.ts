/** Who does the work: our two tiers, C, and the peers. */
import type { Operation, Work } from './cases.js';

/** Does the operation n times. One that looks at the clock itself returns its nanoseconds of CPU time. */
export type Loop = (n: number) => unknown | Promise<number>;

/** Prepares the loop for one case's sockets. What it opens, it closes when `signal` says that the case is over. */
export type Prepare = (work: Work, signal: AbortSignal) => Loop;

export interface Variant {
  name: string;
  /** A peer may fail: the report says so. C and our own tiers may not. */
  peer: boolean;
  /** Why the whole variant cannot run on this machine; not there if it can. */
  missing?: string;
  /** A text is the reason why it cannot do that operation; of one that is not there nothing is said. */
  operations: Partial<Record<Operation, Prepare | string>>;
}

/** A variant of which nothing can be run. */
export function missing(name: string, reason: unknown): Variant {
  const text = reason instanceof Error ? reason.message : String(reason);
  const [line] = text.split('\n') as [string];
  return { name, peer: true, missing: line, operations: {} };
}

/** A loop must notice when a call does something else than what is measured. */
export function unexpected(result: unknown): Error {
  return new Error(`a call returned ${String(result)}`);
}
