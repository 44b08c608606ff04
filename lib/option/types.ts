/** What a program gets and sets, by level and name. */
import type { Data } from '../bytes.js';
import type { TypedOption } from '../gen/options.js';
import type { OptionRow } from './kind.js';

export type AnyKind = NonNullable<OptionRow[2]>;

/** Whether two types are the same. Assignability does not tell, since any number may stand for a constant. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The row of an option, when its name is a constant; never for a plain number, and for an int. */
type RowOf<L, N, Row = TypedOption> = Row extends { level: infer RowLevel; name: infer RowName }
  ? Same<N, RowName> extends true
    ? [L] extends [RowLevel]
      ? Row
      : never
    : never
  : never;

/** What `getsockopt()` returns. */
export type OptionGot<L, N> = [RowOf<L, N>] extends [{ get: infer T }]
  ? [RowOf<L, N>] extends [never]
    ? number
    : T
  : number;

/** What `getsockopt()` has to be asked with, for the few options that need it. */
export type OptionAsked<L, N> = [RowOf<L, N>] extends [never]
  ? never
  : RowOf<L, N> extends { ask: infer T }
    ? T
    : never;

/** What `setsockopt()` takes. Bytes are always taken. */
export type OptionSet<L, N> = [RowOf<L, N>] extends [never]
  ? number | boolean | Data
  : RowOf<L, N> extends { set: infer T }
    ? T | Exclude<Data, string>
    : number | boolean | Data;
