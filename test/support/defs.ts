/** native/defs/*.def as its own parser reads them: names, kinds and pins, but no values. */
import { fileURLToPath } from 'node:url';

export interface Definition {
  name: string;
  kind: 'macro' | 'enum';
  group: string;
  doc: string;
  /** The name this one is another spelling of. */
  is?: string;
  /** The value, for headers that do not know it. */
  pin?: number;
  /** The pin is a maximum that newer headers raise. */
  grows?: boolean;
  /** The value on arm64. */
  arm64?: number;
  /** The number is glibc's own. */
  glibc?: boolean;
  /** It is also the type of a control message, whose data is of this kind. */
  control?: string;
  /** What the value of the socket option is, both ways or each. */
  option?: string;
  get?: string;
  set?: string;
  /** Levels that the control message or the option has besides those of its group. */
  also?: string[];
}

/** A struct that is the value of a socket option. */
export interface OptionStruct {
  name: string;
  option?: string[];
  fields: { key: string; optional?: boolean; hidden?: boolean; counts?: string }[];
}

export interface Unit {
  headers: string[];
  constants: Definition[];
  structs: OptionStruct[];
}

interface Definitions {
  files: { file: string; units: Unit[] }[];
  constants: Definition[];
  /** Groups by name; `levels` is what control messages and options of the group belong to. */
  groups: Map<string, { levels?: string[] }>;
}

interface Parser {
  parseDefs(folder: string): Definitions;
}

interface Measure {
  PREAMBLE: string;
}

const root = new URL('../../', import.meta.url);
const load = (path: string) => import(new URL(path, root).href) as Promise<unknown>;

const { parseDefs } = (await load('scripts/gen/parse.mjs')) as Parser;

/** What every unit's headers are included after. */
export const { PREAMBLE } = (await load('scripts/gen/measure.mjs')) as Measure;

export const definitions = parseDefs(fileURLToPath(new URL('native/defs', root)));

const camelCase = (name: string) => name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Structs that are values of socket options, by their names, with that of their interface. */
export const optionStructs = new Map(
  definitions.files
    .flatMap(({ units }) => units.flatMap(({ structs }) => structs))
    .filter(({ option }) => option !== undefined)
    .map((struct) => [struct.name, { ...struct, type: struct.option?.[0] ?? camelCase(struct.name) }]),
);
