/** Arrays of values, and options that take or give one of several kinds. */
import { wrongType } from '../argument.js';
import { joined } from '../control/kind.js';
import { always, type GetOf, type OptionKind, type SetOf } from './kind.js';

/** A list that does not fit is asked for again with more room. */
const ROOMS = [512, 8192, 131072, 2097152];

/** As many values of one kind as there are. */
export function list<Get, Set>(each: OptionKind<Get, Set>): OptionKind<Get[], readonly Set[]> {
  const size = each.room as number;
  return {
    room: ROOMS,
    suits: Array.isArray,
    fits: always,
    encode(call, argument, values) {
      if (!Array.isArray(values)) throw wrongType(call, argument, 'an array', values);
      return joined(Array.from(values, (value: Set, i) => each.encode(call, `${argument}[${i}]`, value)));
    },
    decode: (bytes) =>
      Array.from({ length: Math.floor(bytes.length / size) }, (_, i) =>
        each.decode(bytes.subarray(i * size, (i + 1) * size)),
      ),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each kind has another value type
type Any = OptionKind<any, any>;

/**
 * The first of several kinds that the value suits, or that the bytes fit. When none does, the first is tried with the
 * value, and its error says what is wrong; the last reads the bytes, as far as they go.
 */
export function either<K extends readonly [Any, ...Any[]]>(
  ...kinds: K
): OptionKind<GetOf<K[number]>, SetOf<K[number]>> {
  const pick = (value: unknown): Any => kinds.find((kind) => kind.suits(value)) ?? kinds[0];
  return {
    room: Math.max(...kinds.flatMap(({ room }) => room)),
    suits: (value) => kinds.some((kind) => kind.suits(value)),
    fits: (bytes) => kinds.some((kind) => kind.fits(bytes)),
    pick,
    encode: (call, argument, value) => pick(value).encode(call, argument, value),
    decode: (bytes) => (kinds.find((kind) => kind.fits(bytes)) ?? (kinds.at(-1) as Any)).decode(bytes),
  };
}
