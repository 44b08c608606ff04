/** Whole numbers of 64 bits: bigints, or numbers where those are exact. */
import { outOfRange, wrongType, wrongValue } from '../argument.js';
import { littleEndian, viewOf } from '../control/kind.js';

const UNSIGNED = { low: 0n, high: 2n ** 64n - 1n };
const SIGNED = { low: -(2n ** 63n), high: 2n ** 63n - 1n };

/** The value as a bigint. Throws unless it is a whole number of 64 bits. */
export function checkWord64(call: string, argument: string, value: unknown, signed = false): bigint {
  const { low, high } = signed ? SIGNED : UNSIGNED;
  const expected = `a bigint or a safe integer from ${low} to ${high}`;
  if (typeof value !== 'bigint' && typeof value !== 'number') throw wrongType(call, argument, expected, value);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw wrongValue(call, argument, expected, value);
  const word = BigInt(value);
  if (word < low || word > high) throw outOfRange(call, argument, expected, value);
  return word;
}

export function putWord64(bytes: Uint8Array, offset: number, word: bigint): void {
  viewOf(bytes).setBigUint64(offset, BigInt.asUintN(64, word), littleEndian);
}

export function getWord64(bytes: Uint8Array, offset: number, signed = false): bigint {
  const word = viewOf(bytes).getBigUint64(offset, littleEndian);
  return signed ? BigInt.asIntN(64, word) : word;
}
