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
  /** A level that the control message has besides those of its group. */
  also?: string;
}

export interface Unit {
  headers: string[];
  constants: Definition[];
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
