/** Socket options: the interfaces and layouts of the structs that are values, and the table by which options are typed. */
import { comment, see } from './comment.mjs';

/** `tcp_info` -> `TcpInfo`, unless the struct says another name. */
const interfaceName = ({ name, option }) =>
  option[0] ?? name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

const structsOf = (files) =>
  files.flatMap(({ units }) => units.flatMap(({ structs }) => structs)).filter(({ option }) => option);

/** A number, or the constant of that name. */
function fixedValue({ name, is }, constants) {
  if (is === undefined) return undefined;
  if (/^\d+$/.test(is)) return { value: Number(is), type: is };
  const constant = constants.find((one) => one.name === is);
  if (!constant) throw new Error(`${name}: there is no ${is}`);
  return { value: constant.value, type: `G.${constant.group}.${constant.name}` };
}

/** Type and note of a property, by the kind of its field. */
function typeOf(field, struct, { structs, constants }) {
  const { kind, size, number, of: inner } = field;
  const fixed = fixedValue(field, constants);
  if (fixed) return { type: fixed.type };
  if (kind === 'struct') return { type: interfaceName(structs.find(({ name }) => name === inner)) };
  if (kind === 'sockaddr') return { type: 'Sockaddr' };
  if (kind === 'inet') return { type: 'string', note: "Like '192.0.2.1'." };
  if (kind === 'in6') return { type: 'string', note: "Like '2001:db8::1'." };
  if (kind === 'bytes') {
    const counted = struct.fields.some(({ counts }) => counts === field.name);
    return { type: 'Uint8Array', note: counted ? `At most ${size} bytes.` : `${size} bytes.` };
  }
  return { type: size === 8 && !number ? 'bigint' : 'number' };
}

function emptyOf({ kind, size, number }) {
  if (kind === 'inet') return "'0.0.0.0'";
  if (kind === 'in6') return "'::'";
  if (kind === 'bytes') return 'All zero';
  return size === 8 && !number ? '0n' : '0';
}

/** The fields that the oldest kernel to return the struct did not have. */
const isLate = (field, { grows }) => grows !== undefined && field.offset >= Number(grows[0]);

function property(field, struct, defs) {
  const { type, note } = typeOf(field, struct, defs);
  const left = field.optional && field.kind !== 'sockaddr' && `${emptyOf(field)} when not given.`;
  const doc = [field.doc, note, left, `C: \`${field.name}\`.`].filter(Boolean).join(' ');
  const mark = field.optional || isLate(field, struct) ? '?' : '';
  return `${comment([doc], '  ')}  ${field.key}${mark}: ${type};\n`;
}

/** How the struct is read and written: what `struct()` of lib/option/struct.ts takes. */
function rules(field, struct, constants) {
  const counted = struct.fields.find(({ name }) => name === field.counts);
  if (field.counts && !counted) throw new Error(`${field.name} counts ${field.counts}, which is no field`);
  const fixed = fixedValue(field, constants);
  return [
    `kind: '${field.kind}'`,
    `offset: ${field.offset}`,
    `size: ${field.size}`,
    ...['hidden', 'optional', 'bool', 'number'].filter((flag) => field[flag]).map((flag) => `${flag}: true`),
    ...(fixed ? [`value: ${fixed.value}`] : []),
    ...(counted ? [`counts: '${counted.key}'`] : []),
    ...(field.bits ? [`bits: [${field.bits.replace(',', ', ')}]`] : []),
    ...(field.of ? [`of: ${field.of}`] : []),
  ].join(', ');
}

/** The types that a program gets and sets: the interface, with what may be left out and what may be a boolean. */
function typesOf(struct) {
  const { fields, grows } = struct;
  const type = `S.${interfaceName(struct)}`;
  const switches = fields.filter(({ bool }) => bool).map(({ key }) => `'${key}'`);
  return {
    got: fields.some(({ optional }) => optional) && !grows ? `Required<${type}>` : type,
    set: switches.length > 0 ? `Switches<${type}, ${switches.join(' | ')}>` : type,
  };
}

/** One interface for each struct. */
export function emitStructs(files, constants) {
  const structs = structsOf(files);
  const body = structs.map((struct) => {
    const shown = struct.fields.filter(({ hidden, counts }) => !hidden && !counts);
    const doc = comment([`${struct.doc} C: \`struct ${struct.name}\`.`, '', ...see(struct.man)]);
    const properties = shown.map((field) => property(field, struct, { structs, constants })).join('');
    return `${doc}export interface ${interfaceName(struct)} {\n${properties}}\n`;
  });
  return `import type { Sockaddr } from '../address/types.js';
import type * as G from './groups.js';

${body.join('\n')}`;
}

/** One kind for each struct. A struct comes after those inside it. */
export function emitKinds(files, constants) {
  const structs = structsOf(files);
  const body = structs.map((struct) => {
    const layout = struct.fields.map((field) => `  ${field.key}: { ${rules(field, struct, constants)} },\n`).join('');
    const size = Math.max(struct.size, ...struct.fields.map(({ offset, size: bytes }) => offset + bytes));
    const { got, set } = typesOf(struct);
    return `export const ${struct.name} = struct<${got === set ? got : `${got}, ${set}`}>(${size}, () => ({\n${layout}}));\n`;
  });
  return `import { type Switches, struct } from '../option/struct.js';
import type * as S from './structs.js';

${body.join('\n')}`;
}

const isTyped = ({ option, get, set }) => option !== undefined || get !== undefined || set !== undefined;

function levelsOf({ group, name, also = [] }, groups, constants) {
  const { levels } = groups.get(group);
  if (levels === undefined) throw new Error(`${name} is an option, but its group ${group} has no @level`);
  return levels.concat(also).map((level) => constants.find((constant) => constant.name === level));
}

/** The types that the level of an option may have: the two usual groups, and single constants of others. */
export function optionLevels(groups, constants) {
  const usual = ['SocketLevel', 'IpProtocol'];
  const others = constants
    .filter(isTyped)
    .flatMap((constant) => levelsOf(constant, groups, constants))
    .filter(({ group }) => !usual.includes(group));
  return [...usual, ...new Set(others.map(({ group, name }) => `${group}.${name}`))];
}

/** What an attribute says, as an expression and as the types that are read, written and asked with. */
function kindOf(text, structs, asked) {
  if (text === undefined) return undefined;
  const parts = text.split(',').map((word) => {
    const name = word.replace('[]', '');
    const struct = structs.get(name);
    const code = struct ? `structs.${name}` : `kinds.${name}`;
    const { got, set } = struct ? typesOf(struct) : { got: `GetOf<typeof ${code}>`, set: `SetOf<typeof ${code}>` };
    if (word !== name) return { code: `kinds.list(${code})`, got: `${got}[]`, set: `readonly ${set}[]` };
    if (!asked) return { code, got, set };
    return struct
      ? { code: `kinds.asked(${code})`, got, set, ask: `Partial<${set}>` }
      : { code, got, set, ask: `AskOf<typeof ${code}>` };
  });
  if (parts.length === 1) return parts[0];
  return {
    code: `kinds.either(${parts.map(({ code }) => code).join(', ')})`,
    got: parts.map(({ got }) => got).join(' | '),
    set: parts.map(({ set }) => set).join(' | '),
  };
}

/** One row for each option that is more than an int, and the union that says what each takes and gives. */
export function emitOptions(files, groups, constants) {
  const structs = new Map(structsOf(files).map((struct) => [struct.name, struct]));
  const rows = [];
  const union = [];
  for (const option of constants.filter((constant) => isTyped(constant) && !constant.is)) {
    const levels = levelsOf(option, groups, constants);
    const got = kindOf(option.get ?? option.option, structs, option.asked);
    const set = kindOf(option.set ?? option.option, structs, option.asked);
    const code = got?.code === set?.code ? got.code : `${got?.code}, ${set?.code}`;
    for (const level of new Set(levels.map(({ value }) => value)))
      rows.push(`  [${level}, ${option.value}, ${code}], // ${option.name}\n`);
    const types = [
      `level: ${levels.map((level) => `G.${level.group}.${level.name}`).join(' | ')}`,
      `name: G.${option.group}.${option.name}`,
      ...(got ? [`get: ${got.got}`] : []),
      ...(set ? [`set: ${set.set}`] : []),
      ...(got?.ask ? [`ask: ${got.ask}`] : []),
    ];
    union.push(`  | { ${types.join('; ')} }\n`);
  }
  return `import type { AskOf, GetOf, OptionRow, SetOf } from '../option/kind.js';
import * as kinds from '../option/kinds.js';
import type { Switches } from '../option/struct.js';
import type * as G from './groups.js';
import * as structs from './structkinds.js';
import type * as S from './structs.js';

/** A socket option whose value is more than an int: what it gives, what it takes, and what it may be asked with. */
export type TypedOption =
${union.join('')};

/** Level, name, and how the value is read and written; where the two differ, first how it is read. */
export const optionRows = (): readonly OptionRow[] => [
${rows.join('')}];
`;
}
