/** The kinds of arguments by their requests. The lists are lib/gen/ioctls.ts, made from native/defs. */
import * as types from 'node:util/types';
import type { Target } from '../bytes.js';
import { fcntlRows, ioctlRows } from '../gen/ioctls.js';
import { lazy } from '../lazy.js';
import { type InOf, type OutOf, type RequestKind, unknown } from './kind.js';

type Row<T, R> = Extract<T, { request: R }>;
type KindOf<T, R> = Row<T, R> extends { kind: infer K } ? K : never;
type IsOne<U, V = U> = U extends unknown ? ([V] extends [U] ? true : false) : never;

/** The parameters of a typed request: none where undefined will do. A plain number could be any request, and is none. */
export type ArgumentOf<T, R> =
  IsOne<Row<T, R>> extends true
    ? undefined extends InOf<KindOf<T, R>>
      ? [argument?: InOf<KindOf<T, R>>]
      : [argument: InOf<KindOf<T, R>>]
    : [argument: never];

export type ResultOf<T, R> = OutOf<KindOf<T, R>>;

// biome-ignore lint/suspicious/noExplicitAny: each row has other types
type Kind = RequestKind<any, any>;
const requests = lazy(() => new Map<number, Kind>(ioctlRows()));
const commands = lazy(() => new Map<number, Kind>(fcntlRows()));

/** A request with its highest bit set may come as a negative number; one that is no number is the raw tier's to refuse. */
const numberOf = (request: unknown): number => (typeof request === 'number' ? request >>> 0 : -1);

export const requestKind = (request: number): Kind => requests().get(numberOf(request)) ?? unknown;

/** None for commands that take a number. */
export const commandKind = (command: number): Kind | undefined => commands().get(numberOf(command));

export function isMemory(argument: unknown): argument is Target {
  return ArrayBuffer.isView(argument) || types.isAnyArrayBuffer(argument);
}
