/**
 * Wrong arguments: a TypeError or RangeError with Node's codes that names the call and the argument, thrown before any
 * system call is made. Every argument error of the package is made here; native code comes here too.
 */
import { native } from './binding.js';

type Code = 'ERR_INVALID_ARG_TYPE' | 'ERR_INVALID_ARG_VALUE' | 'ERR_OUT_OF_RANGE';

/** The value as a reader of the message would want it: short, and without running any of its code. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `'${value.slice(0, 60)}…' (${value.length} characters)` : `'${value}'`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : isArray(value) ? 'an array' : 'an object';
    case 'undefined':
    case 'boolean':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A revoked proxy throws even at this question. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function withCode<E extends Error>(error: E, code: Code): E & { code: Code } {
  return Object.assign(error, { code });
}

/** The value is of a type that the argument cannot have. */
export function wrongType(call: string, argument: string, expected: string, value: unknown): TypeError {
  const text = `${call}: ${argument} must be ${expected}; received ${describe(value)}`;
  return withCode(new TypeError(text), 'ERR_INVALID_ARG_TYPE');
}

/** The value has the right type and no meaning: '300.1.1.1' as an address. */
export function wrongValue(call: string, argument: string, expected: string, value: unknown): TypeError {
  const text = `${call}: ${argument} must be ${expected}; received ${describe(value)}`;
  return withCode(new TypeError(text), 'ERR_INVALID_ARG_VALUE');
}

/** The number, or the length, is outside what the argument can hold. */
export function outOfRange(call: string, argument: string, expected: string, value: unknown): RangeError {
  const text = `${call}: ${argument} must be ${expected}; received ${describe(value)}`;
  return withCode(new RangeError(text), 'ERR_OUT_OF_RANGE');
}

/** For a value that is not the integer it should be: another type, or a number such as 1.5, NaN or 2 ** 32. */
export function notAnInteger(call: string, argument: string, expected: string, value: unknown): TypeError {
  return (typeof value === 'number' ? wrongValue : wrongType)(call, argument, expected, value);
}

/** Throws unless `value` is a whole number from `low` to `high`. */
export function checkInteger(call: string, argument: string, value: unknown, low: number, high: number): void {
  const expected = `an integer from ${low} to ${high}`;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw notAnInteger(call, argument, expected, value);
  if (value < low || value > high) throw outOfRange(call, argument, expected, value);
}

/** No call takes longer lists, and to copy one would take all memory. */
const LONGEST = 2 ** 20;

/** A copy of an array, which nobody else can change. `elements` says of what. */
export function copyOfArray(call: string, argument: string, value: unknown, elements: string): unknown[] {
  if (!Array.isArray(value)) throw wrongType(call, argument, `an array of ${elements}`, value);
  const { length } = value;
  if (length > LONGEST) throw outOfRange(call, argument, `an array of at most ${LONGEST} ${elements}`, length);
  return Array.from(value);
}

/** Throws unless `value` is a string that can be UTF-8 and, being C text, holds no NUL. */
export function checkText(call: string, argument: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(call, argument, 'a string', value);
  if (value.includes('\0')) throw wrongValue(call, argument, 'a string without NUL characters', value);
}

type Reject = (call: string, argument: string, expected: string, value: unknown, ofType: boolean) => never;

native<(reject: Reject) => void>('setReject')((call, argument, expected, value, ofType) => {
  throw (ofType ? wrongValue : wrongType)(call, argument, expected, value);
});
