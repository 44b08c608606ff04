/**
 * The requests of ioctl(2) and the commands of fcntl(2) whose argument is a pointer: how many bytes it points to, and
 * what they are. From the attributes `ioctl=` and `fcntl=`, which say
 *
 *     int                a pointer to an int
 *     value  none        no pointer: a number, or nothing
 *     pointers           a struct that this package lets nobody fill in
 *     get.ifreq.addr     a struct, and which of its members is read; the last two words name a kind of lib/ioctl/kinds.ts
 *     set.ifreq.addr     the same, written
 *     exchange.…         the same, written and read
 *     raw.iwreq          a struct that has no kind: bytes only
 *
 * `pointer=FIELD` is the field of the struct that is a pointer itself; `count=N` says that the next N - 1 numbers are
 * such requests too.
 */

const SCALARS = { int: 4, u64: 8, timeval: 16, timespec: 16, uids: 8 };
/** Instead of a size. */
const NOT_BYTES = { none: 'NONE', value: 'VALUE', pointers: 'POINTERS' };

const structsOf = (files) =>
  new Map(files.flatMap(({ units }) => units.flatMap(({ structs }) => structs)).map((struct) => [struct.name, struct]));

/** `get.ifreq.addr` -> `ifreq`, and `int` -> `int`. */
const structName = (kind) => (kind.includes('.') ? kind.split('.')[1] : kind);

/** For each call its constants that have the attribute. */
function constantsOf(constants, attribute) {
  return constants.filter((constant) => constant[attribute] !== undefined && !constant.is);
}

/** `lib/gen/requests.ts`: numbers only, for the raw tier. */
export function emitRequests(files, constants) {
  const structs = structsOf(files);
  const size = ({ name }, kind) => {
    const found = NOT_BYTES[kind] ?? SCALARS[structName(kind)] ?? structs.get(structName(kind))?.size;
    if (found === undefined) throw new Error(`${name}: ${kind} is of no known struct`);
    return found;
  };
  const pointerOf = (constant, kind) => {
    if (constant.pointer === undefined) return '';
    const field = structs.get(structName(kind)).fields.find(({ name }) => name === constant.pointer);
    if (field === undefined) throw new Error(`${constant.name}: pointer=${constant.pointer} is no field`);
    return `, ${field.offset}`;
  };
  const rows = (attribute) => {
    const all = new Map();
    for (const constant of constantsOf(constants, attribute)) {
      const kind = constant[attribute];
      for (let i = 0; i < Number(constant.count ?? 1); i++) {
        const row = `  [${constant.value + i}, ${size(constant, kind)}${pointerOf(constant, kind)}], // ${constant.name}${i ? ` + ${i}` : ''}\n`;
        all.set(constant.value + i, row);
      }
    }
    return [...all.values()].join('');
  };
  return `
/** The number of a request, the bytes of its argument, and where in them a pointer lies, if one does. */
export type Row = readonly [request: number, size: number, pointer?: number];

/** In place of a size: there is no argument; it is a number; it holds pointers, and may not be given. */
export const NONE = -1;
export const VALUE = -2;
export const POINTERS = -3;

/** The requests of ioctl(2) whose argument is known. */
export const requests = (): readonly Row[] => [
${rows('ioctl')}];

/** The commands of fcntl(2) whose argument is a pointer. */
export const commands = (): readonly Row[] => [
${rows('fcntl')}];
`;
}

const hasKind = (kind) => NOT_BYTES[kind] !== 'POINTERS' && !kind.startsWith('raw.');

/** `lib/gen/ioctls.ts`: the kinds, for the typed tier, and the types of the arguments. */
export function emitIoctls(constants) {
  const table = (attribute) => {
    const typed = constantsOf(constants, attribute).filter((constant) => hasKind(constant[attribute]));
    const rows = typed.map((c) => `  [${c.value}, kinds.${c[attribute]}], // ${c.name}\n`);
    const types = typed
      .filter((constant) => constant[attribute].includes('.'))
      .map((c) => `  | { request: G.${c.group}.${c.name}; kind: typeof kinds.${c[attribute]} }\n`);
    return { rows: rows.join(''), types: types.join('') };
  };
  const [ioctl, fcntl] = [table('ioctl'), table('fcntl')];
  return `import * as kinds from '../ioctl/kinds.js';
import type { RequestKind } from '../ioctl/kind.js';
import type * as G from './groups.js';

/** The requests of ioctl(2) whose argument is an object. */
export type TypedIoctl =
${ioctl.types};

/** The commands of fcntl(2) whose argument is an object. */
export type TypedFcntl =
${fcntl.types};

// biome-ignore lint/suspicious/noExplicitAny: each row has other types
type Rows = readonly (readonly [request: number, kind: RequestKind<any, any>])[];

export const ioctlRows = (): Rows => [
${ioctl.rows}];

export const fcntlRows = (): Rows => [
${fcntl.rows}];
`;
}
