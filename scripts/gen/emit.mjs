/** Turns parsed and measured definitions into the committed files, as a Map from path to text. */
import { PREAMBLE } from './measure.mjs';

const HEAD = 'Generated from native/defs/*.def by `npm run gen`. Do not edit.';

/**
 * The few constants that lib/ itself needs at run time. They come in a file of their own so that `bsd-sockets/raw` does
 * not load the three thousand others.
 */
const OWN = [
  ...['AF_UNSPEC', 'AF_UNIX', 'AF_INET', 'AF_INET6', 'AF_NETLINK', 'AF_PACKET', 'AF_VSOCK'],
  ...['EAFNOSUPPORT', 'ENXIO', 'SOMAXCONN'],
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
  out.set('lib/gen/layouts.ts', emitLayouts(files));
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
  for (const struct of unit.structs) {
    lines.push(`SAME_SIZE(${struct.name}, ${struct.size})`);
    for (const field of struct.fields)
      lines.push(`SAME_FIELD(${struct.name}, ${field.name}, ${field.offset}, ${field.size})`);
  }
  return `${lines.join('\n')}\n`;
}

function constantCheck({ name, kind, pin, value, grows, arm64, glibc }, header) {
  if (kind === 'enum' && pin !== undefined && !grows) return []; // newer than some headers, and no #ifdef can tell
  const check = grows ? 'AT_LEAST' : 'SAME';
  const line = arm64 === undefined ? `${check}(${name}, ${value})` : `${check}(${name}, BY_ARCH(${value}, ${arm64}))`;
  const guards = [kind === 'macro' ? `defined(${name})` : `__has_include(<${header}>)`];
  if (glibc) guards.push('defined(__GLIBC__)');
  return [`#if ${guards.join(' && ')}`, line, '#endif'];
}

/** `recv(2), tcp(7)` -> one @see line each; an URL stays whole. */
const see = (man) =>
  (man ?? '')
    .split(/,\s+/)
    .filter(Boolean)
    .map((page) => `@see ${page}`);

function comment(lines, indent = '') {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
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
        : `process.arch === 'arm64' ? ${constant.arm64} : ${constant.value}`;
    return `${comment([doc.join(' ')])}export const ${constant.name}: G.${target.group}.${target.name} = ${value};\n`;
  });
  return `// ${HEAD}\nimport type * as G from './groups.js';\n\n${body.join('')}`;
}

/** One row for each control message, and the union that tells them apart by their type. */
function emitControls(constants, groups) {
  const byName = new Map(constants.map((constant) => [constant.name, constant]));
  const messages = constants.filter(({ control }) => control !== undefined);
  const levelsOf = ({ group, name }) => {
    const { levels } = groups.get(group);
    if (levels === undefined) throw new Error(`${name} is a control message, but its group ${group} has no @level`);
    return levels.map((level) => byName.get(level));
  };
  const rows = messages.map(
    (message) => `  [${levelsOf(message)[0].value}, ${message.value}, kinds.${message.control}], // ${message.name}\n`,
  );
  const union = messages.map((message) => {
    const levels = levelsOf(message).map((level) => `G.${level.group}.${level.name}`);
    return `  | { level: ${levels.join(' | ')}; type: G.${message.group}.${message.name}; value: ValueOf<typeof kinds.${message.control}> }\n`;
  });
  return `// ${HEAD}
import type { Kind } from '../control/kinds.js';
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
  const rows = constants
    .filter(({ group, is }) => group === 'Errno' && !is)
    .sort((a, b) => a.value - b.value)
    .map(({ name, value }) => `  [${value}, '${name}'],\n`);
  return `// ${HEAD}\n\n/** The name of every error number, each number once. */\nexport const errnoNames: ReadonlyMap<number, string> = new Map([\n${rows.join('')}]);\n`;
}

function emitLayouts(files) {
  const structs = files.flatMap((file) => file.units.flatMap((unit) => unit.structs));
  const body = structs.map((struct) => {
    const fields = struct.fields.map(
      ({ key, kind, offset, size, doc, name }) =>
        `${comment([`${doc} C: \`${name}\`.`], '    ')}    ${key}: { kind: '${kind}', offset: ${offset}, size: ${size} },\n`,
    );
    return `${comment([struct.doc ?? `\`struct ${struct.name}\`.`, '', ...see(struct.man)])}export const ${struct.name} = {\n  name: '${struct.name}',\n  size: ${struct.size},\n  fields: {\n${fields.join('')}  },\n} as const satisfies Layout;\n`;
  });
  return `// ${HEAD}\nimport type { Layout } from '../struct.js';\n\n${body.join('\n')}`;
}
