/** Socket options that are more than an int. The list of them is lib/gen/options.ts, made from native/defs. */
import { checkInteger } from '../argument.js';
import { type Data, dataBytes, isMemory } from '../bytes.js';
import { copyOf } from '../control/kind.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import { optionRows } from '../gen/options.js';
import { lazy } from '../lazy.js';
import { asUint8Array } from '../view.js';
import type { AnyKind, OptionGot, OptionSet } from './types.js';
import { int } from './word.js';

type Table = Map<number, Map<number, AnyKind>>;

/**
 * Not 0 for the level and name of an option that is in a table, each cut to some bits. Most calls are about an int, and
 * this tells faster than the tables that they are. Until the tables are made, any option may be in them.
 */
const LEVEL_BITS = 9;
const NAME_BITS = 7;
const known = new Uint8Array(1 << (LEVEL_BITS + NAME_BITS)).fill(1);
const placeOf = (level: number, name: number): number =>
  ((level & ((1 << LEVEL_BITS) - 1)) << NAME_BITS) | (name & ((1 << NAME_BITS) - 1));

function add(table: Table, level: number, name: number, kind: AnyKind | undefined): void {
  if (kind === undefined) return;
  const names = table.get(level) ?? new Map<number, AnyKind>();
  table.set(level, names.set(name, kind));
  known[placeOf(level, name)] = 1;
}

/** How each option is read and written, by level and then by name. */
const tables = lazy(() => {
  const [readers, writers]: [Table, Table] = [new Map(), new Map()];
  known.fill(0);
  for (const row of optionRows()) {
    const [level, name, get] = row;
    add(readers, level, name, get);
    add(writers, level, name, row.length === 3 ? get : row[3]);
  }
  return { readers, writers };
});

/** Whether an option may be in a table. What is no number is not turned into one, which could run the caller's code. */
export function mayBeTyped(level: unknown, name: unknown): boolean {
  return typeof level === 'number' && typeof name === 'number' && known[placeOf(level, name)] !== 0;
}

/** How the option is read; undefined for an int. */
export const readerOf = (level: OptionLevel, name: OptionName): AnyKind | undefined =>
  tables().readers.get(level)?.get(name);
/** How the option is written; undefined for an int. */
export const writerOf = (level: OptionLevel, name: OptionName): AnyKind | undefined =>
  tables().writers.get(level)?.get(name);

const CHECKED = [-0x80000000, 0xffffffff] as const;

function checkOption(call: string, level: unknown, name: unknown): void {
  checkInteger(call, 'level', level, ...CHECKED);
  checkInteger(call, 'name', name, ...CHECKED);
}

/**
 * The bytes of an option's value, as the raw tier's setsockopt() takes them.
 *
 * @param value - what the typed {@link setsockopt} takes; bytes stay as they are
 * @returns fresh bytes. Of a BPF program, which C passes by address, they are its instructions, as for the raw tier's
 *   setsockopt_fprog()
 * @throws TypeError or RangeError for a value that is not what the option takes
 * @example
 * raw.setsockopt(fd, SOL_SOCKET, SO_LINGER, encodeOption(SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 }));
 */
export function encodeOption<L extends OptionLevel, N extends OptionName>(
  level: L,
  name: N,
  value: OptionSet<L, N>,
): Uint8Array {
  checkOption('encodeOption', level, name);
  const kind = writerOf(level, name);
  if (kind !== undefined && !isMemory(value)) {
    return (kind.pick?.(value) ?? kind).encode('encodeOption', 'value', value);
  }
  if (int.suits(value)) return int.encode('encodeOption', 'value', value as number);
  return asUint8Array('encodeOption', 'value', dataBytes('encodeOption', 'value', value as Data)).slice();
}

/**
 * What the bytes say that getsockopt(2) returned: the value that the typed {@link getsockopt} gives.
 *
 * @param bytes - as many as the kernel said. Any bytes decode to something: fields that they do not reach are undefined
 * @example
 * const out = new Int32Array([room.length]);
 * raw.getsockopt(fd, IPPROTO_TCP, TCP_INFO, room, out);
 * const { rtt } = decodeOption(IPPROTO_TCP, TCP_INFO, room.subarray(0, out[0]));
 */
export function decodeOption<L extends OptionLevel, N extends OptionName>(
  level: L,
  name: N,
  bytes: Uint8Array,
): OptionGot<L, N> {
  checkOption('decodeOption', level, name);
  const own = copyOf('decodeOption', 'bytes', bytes);
  return (readerOf(level, name) ?? int).decode(own);
}
