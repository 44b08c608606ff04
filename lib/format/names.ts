/** Numbers by the names of their constants. The tables are text, which is taken apart at the first use. */
import { type ConstantGroup, groups as groupText, levels as levelText } from '../gen/names.js';
import { lazy } from '../lazy.js';
import { hex } from './text.js';

/** The constants of one group. */
interface Group {
  /** What stands in `/* MSG_??? *\/` for a number without a name. */
  readonly hint: string;
  /** The bits that are one value among flags; undefined when nothing is or-ed. */
  readonly mask: number | undefined;
  /** In the order in which they are printed. */
  readonly members: readonly (readonly [name: string, value: number])[];
}

/** The lines of a table, each as its words. */
export const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** `O_DIRECT=16384/65536`: the second number is that of arm64. */
function memberOf(word: string): [string, number] {
  const [name, value] = word.split('=') as [string, string];
  const [usual, arm64] = value.split('/');
  return [name, Number(process.arch === 'arm64' ? (arm64 ?? usual) : usual)];
}

const lineOfGroup = lazy(() => new Map(linesOf(groupText).map((words) => [words[0] as string, words])));
const groups = new Map<string, Group>();

/** The group of that name, if there is one. */
export function groupOf(key: string): Group | undefined {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const words = lineOfGroup().get(key);
  if (words === undefined) return undefined;
  const [, hint, mask, ...members] = words as [string, string, string, ...string[]];
  const group = {
    hint: hint === '-' ? '' : `${hint}_`,
    mask: mask === '-' ? undefined : Number(mask),
    members: members.map(memberOf),
  };
  groups.set(key, group);
  return group;
}

/** A level: its name, and the groups of its options and of its control messages. */
interface Level {
  readonly name: string;
  readonly options: readonly string[];
  readonly controls: readonly string[];
}

const keysOf = (text: string): string[] => (text === '-' ? [] : text.split(','));

const levels = lazy(
  () =>
    new Map(
      linesOf(levelText).map(([level, name, options, controls]) => [
        Number(level),
        { name, options: keysOf(options as string), controls: keysOf(controls as string) } as Level,
      ]),
    ),
);

/** The name of a number, if it has one in the group. */
export const named = ({ members }: Group, value: number): string | undefined =>
  members.find(([, one]) => one === value || one >>> 0 === value)?.[0];

const unknown = (value: number, hint: string): string => `${hex(value >>> 0)} /* ${hint}??? */`;

/** A number that is one constant of its group. */
export function enumerated(value: number, group: Group): string {
  return named(group, value) ?? unknown(value, group.hint);
}

/** The names of the flags that are set, and a number for the rest. Below the mask is one value, which may be 0. */
function flags(value: number, group: Group, mask: number): string {
  const low = value & mask;
  const known = low !== 0 ? [enumerated(low, group)] : [named(group, 0)].filter((name) => mask !== 0 && name);
  let rest = (value & ~mask) >>> 0;
  for (const [name, flag] of group.members) {
    const bits = (flag & ~mask) >>> 0;
    if (bits === 0 || (rest & bits) >>> 0 !== bits) continue;
    known.push(name);
    rest = (rest & ~bits) >>> 0;
  }
  if (known.length === 0) return rest === 0 ? (named(group, 0) ?? '0') : unknown(rest, group.hint);
  return [...known, ...(rest === 0 ? [] : [hex(rest)])].join('|');
}

/** A number by a group's names. */
export function symbol(value: number, group: Group): string {
  return group.mask === undefined ? enumerated(value, group) : flags(value, group, group.mask);
}

/** The same by a group's key, for our own tables. */
export const symbolOf = (value: number, key: ConstantGroup): string => symbol(value, groupOf(key) as Group);

/** The name of a level: SOL_SOCKET, or the protocol's or the family's where no SOL_ constant is. */
export function levelName(level: number): string {
  const name = levels().get(level)?.name ?? named(groupOf('SOL') as Group, level);
  return name ?? named(groupOf('IPPROTO') as Group, level) ?? symbolOf(level, 'SOL');
}

/** The name of a level's option. */
export function optionName(name: number, level: number): string {
  const { options = [], controls = [] } = levels().get(level) ?? {};
  return firstName(name, [...options, ...controls]);
}

/** The name of a level's control message; most have the name of an option. */
export function controlName(type: number, level: number): string {
  const { options = [], controls = [] } = levels().get(level) ?? {};
  return firstName(type, [...controls, ...options]);
}

function firstName(value: number, keys: readonly string[]): string {
  const found = keys.map((key) => groupOf(key) as Group);
  const name = found.map((group) => named(group, value)).find((one) => one !== undefined);
  return name ?? (found[0] === undefined ? hex(value >>> 0) : unknown(value, found[0].hint));
}
