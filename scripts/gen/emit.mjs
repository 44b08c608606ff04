/** Turns parsed and measured definitions into the committed files, as a Map from path to text. */
import { comment, see } from './comment.mjs';
import { emitAddresses, emitFamilies, fieldRules, layoutName, structRules } from './families.mjs';
import { PREAMBLE } from './measure.mjs';

const HEAD = 'Generated from native/defs/*.def by `npm run gen`. Do not edit.';

/**
 * The few constants that lib/ itself needs at run time. They come in a file of their own so that `bsd-sockets/raw` does
 * not load the three thousand others.
 */
const OWN = [
  ...['EAI_SYSTEM', 'HOST_NOT_FOUND', 'TRY_AGAIN', 'NO_RECOVERY', 'NO_DATA', 'NETDB_INTERNAL', 'INADDR_NONE'],
  ...['AF_UNSPEC', 'AF_UNIX', 'AF_INET', 'AF_INET6', 'AF_PACKET'],
  ...['EAFNOSUPPORT', 'ENXIO', 'FD_SETSIZE', 'SOMAXCONN', 'SO_EE_ORIGIN_ICMP', 'SO_EE_ORIGIN_ICMP6'],
];

export function emit({ files, groups, constants }) {
  const out = new Map();
  for (const file of files) {
    file.units.forEach((unit, index) => {
      out.set(`native/gen/${file.name}${index === 0 ? '' : index + 1}.c`, checks(unit, file.file));
    });
  }
  out.set('native/gen/sources.txt', `${[...out.keys()].sort().join('\n')}\n`);
  out.set('lib/gen/groups.ts', emitGroups(groups));
  out.set('lib/gen/constants.ts', emitConstants(constants, groups));
  out.set(
    'lib/gen/own.ts',
    emitConstants(
      constants.filter(({ name }) => OWN.includes(name)),
      groups,
    ),
  );
  out.set('lib/gen/controls.ts', emitControls(constants, groups));
  out.set('lib/gen/errno.ts', emitErrno(constants));
  out.set('lib/gen/offsets.ts', emitOffsets(files));
  out.set('lib/gen/layouts.ts', emitLayouts(files, constants));
  out.set('lib/gen/addresses.ts', `// ${HEAD}\n${emitAddresses(files, constants)}`);
  out.set('lib/gen/families.ts', `// ${HEAD}\n${emitFamilies(files, constants)}`);
  return out;
}

/** C that does not compile unless the target's compiler sees the numbers that TypeScript was given. */
function checks(unit, file) {
  const lines = [`// Generated from native/defs/${file} by \`npm run gen\`. Do not edit.`, PREAMBLE.trim()];
  for (const header of unit.headers) {
    lines.push(`#if __has_include(<${header}>)`, `#include <${header}>`, '#endif');
  }
  lines.push('#include "../same.h"');
  for (const constant of unit.constants) lines.push(...constantCheck(constant, unit.headers[0]));
  lines.push(...structChecks(unit));
  return `${lines.join('\n')}\n`;
}

/** Those of structs whose headers are there: some are one C library's own, or come with a package that few install. */
function structChecks({ headers, structs }) {
  if (structs.length === 0) return [];
  const same = structs.flatMap((struct) => [
    `SAME_SIZE(${struct.name}, ${struct.size})`,
    ...struct.fields.map(({ name, offset, size }) => `SAME_FIELD(${struct.name}, ${name}, ${offset}, ${size})`),
  ]);
  const guard = headers.map((header) => `__has_include(<${header}>)`).join(' && ');
  return [`#if ${guard}`, ...new Set(same), '#endif'];
}

function constantCheck({ name, kind, pin, value, grows, arm64, glibc }, header) {
  if (kind === 'enum' && pin !== undefined && !grows) return []; // newer than some headers, and no #ifdef can tell
  const check = grows ? 'AT_LEAST' : 'SAME';
  const line = arm64 === undefined ? `${check}(${name}, ${value})` : `${check}(${name}, BY_ARCH(${value}, ${arm64}))`;
  const guards = [kind === 'macro' ? `defined(${name})` : `__has_include(<${header}>)`];
  if (glibc) guards.push('defined(__GLIBC__)');
  return [`#if ${guards.join(' && ')}`, line, '#endif'];
}

function emitGroups(groups) {
  const all = [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const body = all.map((group) => {
    const members = group.members.map(({ name }) => name).sort();
    const doc = [group.doc ?? `The type of the constants \`${members[0]}\`, …`, '', ...see(group.man)];
    return `${comment(doc)}export declare enum ${group.name} {\n${members.map((name) => `  ${name},\n`).join('')}}\n`;
  });
  return `// ${HEAD}
// Phantom enums: they exist for the type checker only and are re-exported with \`export type *\`, so that nobody can
// reach for a value that is not there. Plain numbers may be passed for them; members of another group may not.

${body.join('\n')}
/** The level of a socket option: \`SOL_SOCKET\`, or the protocol whose option it is. */
export type OptionLevel = SocketLevel | IpProtocol;

/** The name of a socket option: a constant of any group of options. */
export type OptionName =
${all
  .filter(({ name }) => name.endsWith('Option'))
  .map(({ name }) => `  | ${name}\n`)
  .join('')};
`;
}

function emitConstants(constants, groups) {
  const byName = new Map(constants.map((constant) => [constant.name, constant]));
  const body = constants.map((constant) => {
    const target = byName.get(constant.is) ?? constant;
    const doc = [constant.doc, ...see(groups.get(constant.group).man)];
    const value =
      constant.arm64 === undefined
        ? constant.value
        : `/* @__PURE__ */ (() => (process.arch === 'arm64' ? ${constant.arm64} : ${constant.value}))()`;
    return `${comment([doc.join(' ')])}export const ${constant.name}: G.${target.group}.${target.name} = ${value};\n`;
  });
  return `// ${HEAD}\nimport type * as G from './groups.js';\n\n${body.join('')}`;
}

/** One row for each control message, and the union that tells them apart by their type. */
function emitControls(constants, groups) {
  const byName = new Map(constants.map((constant) => [constant.name, constant]));
  const messages = constants.filter(({ control }) => control !== undefined);
  const levelsOf = ({ group, name, also = [] }) => {
    const { levels } = groups.get(group);
    if (levels === undefined) throw new Error(`${name} is a control message, but its group ${group} has no @level`);
    return levels.concat(also).map((level) => byName.get(level));
  };
  const rows = messages.flatMap((message) =>
    [...new Set(levelsOf(message).map(({ value }) => value))].map(
      (level) => `  [${level}, ${message.value}, kinds.${message.control}], // ${message.name}\n`,
    ),
  );
  const union = messages.map((message) => {
    const levels = levelsOf(message).map((level) => `G.${level.group}.${level.name}`);
    return `  | { level: ${levels.join(' | ')}; type: G.${message.group}.${message.name}; value: ValueOf<typeof kinds.${message.control}> }\n`;
  });
  return `// ${HEAD}
import type { Kind } from '../control/kind.js';
import * as kinds from '../control/kinds.js';
import type * as G from './groups.js';

type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** A control message whose data has a type: comparing \`type\` narrows \`value\`. */
export type TypedControlMessage =
${union.join('')};

/** Level, type, and how the data is encoded and decoded. */
// biome-ignore lint/suspicious/noExplicitAny: each row has another value type
export const controlRows: readonly (readonly [level: number, type: number, kind: Kind<any>])[] = [
${rows.join('')}];
`;
}

function emitErrno(constants) {
  const map = (group) =>
    constants
      .filter((constant) => constant.group === group && !constant.is)
      .sort((a, b) => a.value - b.value)
      .map(({ name, value }) => `  [${value}, '${name}'],\n`)
      .join('');
  return `// ${HEAD}

/** The name of every error number, each number once. */
export const errnoNames: ReadonlyMap<number, string> = new Map([
${map('Errno')}]);

/** The names of what getaddrinfo(3) returns. */
export const eaiNames: ReadonlyMap<number, string> = new Map([
${map('AddrInfoErrno')}]);
`;
}

/** sizeof and offsetof by C's own names, for lib/call/sizeof.ts. A union makes several of a struct; here they are one. */
function emitOffsets(files) {
  const structs = new Map();
  for (const { name, size, fields } of files.flatMap((file) => file.units.flatMap((unit) => unit.structs))) {
    const struct = structs.get(name) ?? { size, offsets: new Map() };
    for (const field of fields) struct.offsets.set(field.name, field.offset);
    structs.set(name, struct);
  }
  const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
  const rows = [...structs].map(([name, { size, offsets }]) => {
    const lines = [...offsets].map(([field, offset]) => `      ${key(field)}: ${offset},\n`);
    return `  ${name}: {\n    size: ${size},\n    offsets: {\n${lines.join('')}    },\n  },\n`;
  });
  return `// ${HEAD}\n\nexport const structs = {\n${rows.join('')}} as const;\n`;
}

function emitLayouts(files, constants) {
  const structs = files.flatMap((file) => file.units.flatMap((unit) => unit.structs));
  const body = structs.map((struct) => {
    const fields = struct.fields.map(
      (field) =>
        `${comment([`${field.doc} C: \`${field.name}\`.`], '    ')}    ${field.key}: { kind: '${field.kind}', offset: ${field.offset}, size: ${field.size}${fieldRules(struct, field, constants)} },\n`,
    );
    const doc = comment([struct.doc ?? `\`struct ${struct.name}\`.`, '', ...see(struct.man)]);
    return `${doc}export const ${layoutName(struct)} = {\n  name: '${struct.name}',\n  size: ${struct.length},\n${structRules(struct)}  fields: {\n${fields.join('')}  },\n} as const satisfies ${struct.family ? 'Form' : 'Layout'};\n`;
  });
  return `// ${HEAD}\nimport type { Form } from '../address/form.js';\nimport type { Layout } from '../struct.js';\n\n${body.join('\n')}`;
}
