/**
 * The names of constants by group, and of struct fields, as text that lib/format takes apart when it is first asked:
 * importing the package costs nothing but its bytes.
 */
import { layoutName } from './families.mjs';

/** A group is or-ed when it says so, or when its name ends in Flag. */
const isFlags = ({ name, flags }) => flags !== undefined || name.endsWith('Flag');

/** What the constants of a group have in common: 'MSG' of MSG_OOB and MSG_PEEK. */
function commonPrefix({ members }) {
  let [prefix] = members.map(({ name }) => name);
  for (const { name } of members) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix.includes('_') ? prefix.slice(0, prefix.lastIndexOf('_')) : undefined;
}

/** Groups of sizes and limits: their numbers are compared with, and stand for nothing. */
const BOUNDS = /(Limit|Length|Size)$/;

/** The groups by what they are called: by prefix, which several may share when they say so; or by the type's name. */
function printedGroups(groups) {
  const all = [...groups.values()].filter(({ name, members }) => members.length > 0 && !BOUNDS.test(name));
  const claimed = new Set(all.map(({ prefix }) => prefix));
  const shared = all.map(commonPrefix).filter((prefix, i, list) => list.indexOf(prefix) !== i);
  const byKey = new Map();
  for (const group of all) {
    const common = commonPrefix(group);
    const isOwn = common !== undefined && !claimed.has(common) && !shared.includes(common);
    const key = group.prefix ?? (isOwn ? common : group.name);
    const members = group.members.filter(({ show, grows }) => show !== 'never' && !grows);
    const row = byKey.get(key) ?? { key, hint: group.prefix ?? common ?? '', types: [], flags: undefined, members: [] };
    row.types.push(group.name);
    if (isFlags(group)) row.flags = group.flags ?? row.flags ?? '0';
    row.members.push(...members);
    byKey.set(key, row);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const numberOf = ({ value, arm64 }) => (arm64 === undefined ? value : `${value}/${arm64}`);

/** `MSG MSG 0 MSG_OOB=1 MSG_PEEK=2`: key, what stands before `_???`, the mask of flags, members. */
function groupLine({ key, hint, flags, members }) {
  const names = members.map((member) => `${member.name}=${numberOf(member)}`);
  return [key, hint || '-', flags ?? '-', ...names].join(' ');
}

/** `1 SOL_SOCKET SO SCM`: a level, its name, its options or -, its control messages or -. */
function levelLines(printed, groups, constants) {
  const levels = new Map();
  for (const group of groups.values()) {
    for (const level of group.levels ?? []) {
      const { value, show } = constants.find(({ name }) => name === level);
      if (show === 'never') continue; // another level has the number
      const row = levels.get(value) ?? { value, name: level, options: [], controls: [] };
      if (level.startsWith('SOL_')) row.name = level;
      const { key } = printed.find(({ types }) => types.includes(group.name));
      (group.name.endsWith('Option') ? row.options : row.controls).push(key);
      levels.set(value, row);
    }
  }
  const words = (keys) => [...new Set(keys)].join(',') || '-';
  return [...levels.values()]
    .sort((a, b) => a.value - b.value)
    .map(({ value, name, options, controls }) => [value, name, words(options), words(controls)].join(' '));
}

/**
 * `linger onoff:l_onoff:i32`: the property, the C name and the kind of each field, and how it is shown. `*key` is the
 * length of a property, `=16` a number without one, and `key?` may be left out.
 */
function structLine(struct, printed, constants) {
  const keyOf = (name) => printed.find(({ types }) => types.includes(name))?.key ?? name;
  const fields = struct.fields
    .filter(({ hidden, is }) => !hidden || is !== undefined)
    .map((field) => {
      const { name, kind, show = field.of ?? '' } = field;
      const words = show.split(',').map(keyOf).join(',');
      return [propertyOf(field, struct, constants), name, kind, words].filter(Boolean).join(':');
    });
  return [layoutName(struct), ...fields].join(' ');
}

function propertyOf({ key, hidden, counts, optional, is }, struct, constants) {
  if (counts) return `*${struct.fields.find(({ name }) => name === counts).key}`;
  if (hidden) return `=${/^\d+$/.test(is) ? is : constants.find(({ name }) => name === is).value}`;
  return optional ? `${key}?` : key;
}

/** Structs whose kind has another name, as they are more than a struct. */
const STRUCT_OF = { program: 'sock_filter' };

/** `1 13 linger`: what the value of an option may be, by level and name, of those that are structs. */
function optionLines(files, groups, constants) {
  const structs = new Set(structsOf(files).map(({ name }) => name));
  return constants.flatMap((constant) => {
    const { value, option, get = option, set = option, also = [], is } = constant;
    const levels = [...(groups.get(constant.group).levels ?? []), ...also];
    const words = `${get},${set}`.split(',').map((word) => word.replace('[]', ''));
    const names = [...new Set(words.map((word) => STRUCT_OF[word] ?? word))].filter((word) => structs.has(word));
    if (is !== undefined || names.length === 0) return [];
    const numbers = levels.map((level) => constants.find(({ name }) => name === level).value);
    return [...new Set(numbers)].map((level) => [level, value, ...names].join(' '));
  });
}

/** `29 sockaddr_can_isotp sockaddr_can_raw`: the number of a family, and the structs that its addresses may be. */
function familyLines(files, constants) {
  const families = new Map();
  for (const struct of structsOf(files)) {
    for (const family of struct.family ?? []) {
      const { value } = constants.find(({ name }) => name === family);
      families.set(value, [...(families.get(value) ?? []), layoutName(struct)]);
    }
  }
  return [...families].sort(([a], [b]) => a - b).map(([family, names]) => [family, ...names].join(' '));
}

/** `1 1 fds`: what a control message carries, by level and type. */
function controlLines(groups, constants) {
  return constants.flatMap(({ value, group, control, also = [] }) => {
    if (control === undefined) return [];
    const levels = [...groups.get(group).levels, ...also];
    const numbers = levels.map((level) => constants.find(({ name }) => name === level).value);
    return [...new Set(numbers)].map((level) => [level, value, control].join(' '));
  });
}

const structsOf = (files) => files.flatMap(({ units }) => units.flatMap(({ structs }) => structs));

const text = (name, doc, lines) => `/** ${doc} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;

export function emitNames(files, groups, constants) {
  const printed = printedGroups(groups);
  const structs = structsOf(files).filter(({ fields }) => fields.length > 0);
  return [
    text('groups', 'Name, prefix, mask of the values among the flags or -, and the members.', printed.map(groupLine)),
    text(
      'levels',
      'Level, its name, and the groups of its options and of its control messages.',
      levelLines(printed, groups, constants),
    ),
    text(
      'structs',
      'Struct, and of each property its name, C name, kind, and how it is shown.',
      structs.map((struct) => structLine(struct, printed, constants)),
    ),
    text('families', 'Family, and the structs that an address of it may be.', familyLines(files, constants)),
    text('controlKinds', 'Level, type, and the kind of what the message carries.', controlLines(groups, constants)),
    text(
      'optionStructs',
      'Level, option, and the structs that its value may be.',
      optionLines(files, groups, constants),
    ),
    `/** What format() takes to know a number by: the prefix of its constants, or, where others have that too, their type. */
export type ConstantGroup =
${printed.map(({ key }) => `  | '${key}'\n`).join('')};\n`,
  ].join('\n');
}
