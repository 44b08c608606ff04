/** Turns parsed and measured definitions into the committed files, as a Map from path to text. */
import { comment, see } from './comment.mjs';
import { emitAddresses, emitFamilies, fieldRules, layoutName, structRules } from './families.mjs';
import { measuredFields, PREAMBLE } from './measure.mjs';
import { emitNames } from './names.mjs';
import { emitKinds, emitOptions, emitStructs, optionLevels } from './options.mjs';
import { emitIoctls, emitRequests } from './requests.mjs';

const HEAD = 'Generated from native/defs/*.def by `npm run gen`. Do not edit.';

/**
 * The few constants that lib/ itself needs at run time. They come in a file of their own so that `bsd-sockets/raw` does
 * not load the three thousand others.
 */
const OWN = [
  ...['EAI_SYSTEM', 'HOST_NOT_FOUND', 'TRY_AGAIN', 'NO_RECOVERY', 'NO_DATA', 'NETDB_INTERNAL', 'INADDR_NONE'],
  ...['AF_UNSPEC', 'AF_UNIX', 'AF_INET', 'AF_INET6', 'AF_PACKET', 'AF_VSOCK'],
  // For class Socket.
  ...['SOCK_STREAM', 'SOCK_CLOEXEC', 'SOCK_NONBLOCK'],
  ...['SOL_SOCKET', 'SO_DOMAIN', 'SO_TYPE', 'SO_PROTOCOL', 'SO_ERROR', 'SO_REUSEADDR', 'SO_REUSEPORT'],
  ...['IPPROTO_IPV6', 'IPV6_V6ONLY', 'SCM_RIGHTS', 'SCM_PIDFD', 'POLLIN', 'POLLOUT', 'POLLHUP'],
  ...['MSG_DONTWAIT', 'MSG_ERRQUEUE', 'MSG_OOB', 'MSG_TRUNC', 'MSG_CTRUNC', 'MSG_CMSG_CLOEXEC'],
  ...['F_GETFD', 'F_SETFD', 'F_GETFL', 'F_SETFL', 'F_DUPFD_CLOEXEC', 'FD_CLOEXEC', 'O_NONBLOCK'],
  ...['EAGAIN', 'EBADF', 'ECANCELED', 'EINPROGRESS', 'EINTR', 'EINVAL', 'ENOTCONN'],
  // For its promised twin, and duplex().
  ...[
    'ECANCELED',
    'FIONREAD',
    'IOV_MAX',
    'MSG_NOSIGNAL',
    'MSG_PEEK',
    'POLLRDHUP',
    'SHUT_WR',
    'SOCK_SEQPACKET',
    'SO_ACCEPTCONN',
  ],
  ...['BPF_ABS', 'BPF_LD'],
  ...['EFAULT', 'ETHTOOL_GDRVINFO', 'ETHTOOL_GSET', 'F_GETOWN', 'F_GETOWN_EX', 'F_OWNER_PGRP'],
  ...[
    'EAFNOSUPPORT',
    'EINVAL',
    'ENXIO',
    'ERANGE',
    'FD_SETSIZE',
    'SOMAXCONN',
    'SO_EE_ORIGIN_ICMP',
    'SO_EE_ORIGIN_ICMP6',
  ],
];

export function emit({ files, groups, constants }) {
  const out = new Map();
  for (const file of files) {
    file.units.forEach((unit, index) => {
      out.set(`native/gen/${file.name}${index === 0 ? '' : index + 1}.c`, checks(unit, file.file));
    });
  }
  out.set('native/gen/sources.txt', `${[...out.keys()].sort().join('\n')}\n`);
  out.set('lib/gen/groups.ts', emitGroups(groups, optionLevels(groups, constants)));
  out.set('lib/gen/constants.ts', emitConstants(constants, groups));
  out.set(
    'lib/gen/own.ts',
    emitConstants(
      constants.filter(({ name }) => OWN.includes(name)),
      groups,
    ),
  );
  out.set('lib/gen/controls.ts', emitControls(constants, groups));
  out.set('lib/gen/structs.ts', `// ${HEAD}\n${emitStructs(files, constants)}`);
  out.set('lib/gen/structkinds.ts', `// ${HEAD}\n${emitKinds(files, constants)}`);
  out.set('lib/gen/options.ts', `// ${HEAD}\n${emitOptions(files, groups, constants)}`);
  out.set('lib/gen/requests.ts', `// ${HEAD}\n${emitRequests(files, constants)}`);
  out.set('lib/gen/ioctls.ts', `// ${HEAD}\n${emitIoctls(constants)}`);
  out.set('lib/gen/names.ts', `// ${HEAD}\n\n${emitNames(files, groups, constants)}`);
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
  // An option's struct that says all its offsets is newer than some headers.
  const known = structs.filter(({ option, pinned }) => !(option && pinned));
  if (known.length === 0) return [];
  const same = known.flatMap((struct) => [
    ...(struct.grows ? [] : [`SAME_SIZE(${struct.name}, ${struct.size})`]),
    ...(struct.pinned ? struct.fields : measuredFields(struct)).map(
      ({ name, offset, size }) => `SAME_FIELD(${struct.name}, ${name}, ${offset}, ${size})`,
    ),
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

function emitGroups(groups, levels) {
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
export type OptionLevel = ${levels.join(' | ')};

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
export const controlRows = (): readonly (readonly [level: number, type: number, kind: Kind<any>])[] => [
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
    for (const field of fields.filter(({ bits }) => !bits)) struct.offsets.set(field.name, field.offset);
    structs.set(name, struct);
  }
  const types = [...structs].map(([name, { offsets }]) => {
    const fields = [...offsets.keys()].map((field) => `'${field}'`).join(' | ');
    return `  ${name}: ${fields || 'never'};\n`;
  });
  const rows = [...structs].map(([name, { size, offsets }]) =>
    [name, size, ...[...offsets].map(([field, offset]) => `${field}=${offset}`)].join(' '),
  );
  return `// ${HEAD}

/** The fields of each struct. */
export interface Fields {
${types.join('')}}

/** Name, size, and where each field lies. */
export const structs = \`
${rows.join('\n')}
\`;
`;
}

function emitLayouts(files, constants) {
  const structs = files.flatMap((file) => file.units.flatMap((unit) => unit.structs)).filter((s) => !s.option);
  const body = structs.map((struct) => {
    const fields = struct.fields.map(
      (field) =>
        `${comment([`${field.doc} C: \`${field.name}\`.`], '    ')}    ${field.key}: { kind: '${field.kind}', offset: ${field.offset}, size: ${field.size}${fieldRules(struct, field, constants)} },\n`,
    );
    const doc = comment([struct.doc ?? `\`struct ${struct.name}\`.`, '', ...see(struct.man)]);
    // An address's is made when it is first asked for: they are many, and a program uses few families.
    const [open, close] = struct.family
      ? ['() => ({', '}) as const satisfies Form']
      : ['{', '} as const satisfies Layout'];
    return `${doc}export const ${layoutName(struct)} = ${open}\n  name: '${struct.name}',\n  size: ${struct.length},\n${structRules(struct)}  fields: {\n${fields.join('')}  },\n${close};\n`;
  });
  return `// ${HEAD}\nimport type { Form } from '../address/form.js';\nimport type { Layout } from '../struct.js';\n\n${body.join('\n')}`;
}
