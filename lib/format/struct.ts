/** C structs by the names of their fields. */
import * as types from 'node:util/types';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import { structs as structText } from '../gen/names.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { lazy } from '../lazy.js';
import { if_indextoname } from '../raw/interface.js';
import { asUint8Array } from '../view.js';
import { filterText } from './filter.js';
import { groupOf, linesOf, named, symbol } from './names.js';
import { sockaddrText } from './sockaddr.js';
import { braces, hex, list, mac, quote, quoteHex, quoteShort, utf8, word } from './text.js';

/** A field: the property that has its value, its name in C, what it is, and how it is shown. */
interface Shown {
  /** Also `*key` for the length of a property, and `=16` for a number that no property has. */
  readonly key: string;
  readonly optional: boolean;
  readonly name: string;
  readonly kind: string;
  readonly show: string | undefined;
}

const lineOfStruct = lazy(() => new Map(linesOf(structText).map(([name, ...fields]) => [name as string, fields])));

/** The fields of a struct that have a value, by the struct's name in C. */
export function fieldsOf(struct: string): Shown[] {
  return (lineOfStruct().get(struct) ?? []).map((field) => {
    const [key, name, kind, show] = field.split(':') as [string, string, string, string | undefined];
    return { key: key.replace('?', ''), optional: key.endsWith('?'), name, kind, show };
  });
}

type Values = Readonly<Record<string, unknown>>;

/** The index of an interface, by its name where it has one. */
export function interfaceText(index: number): string {
  const name = index > 0 ? if_indextoname(index) : '';
  return name === '' ? String(index) : `if_nametoindex(${quote(utf8(name))})`;
}

const inetText = (value: unknown): string => `inet_addr("${value}")`;

/** No field of a struct is longer. */
const LONGEST = 256;

/** Bytes of a field, by the way that the field is shown. */
function bytesText(bytes: Uint8Array, show: string | undefined): string {
  if (bytes.length > LONGEST) return quoteShort(bytes);
  switch (show) {
    case 'mac':
      return mac(bytes);
    case 'array':
      return list(Array.from(bytes, hex));
    case 'escaped':
      return quoteHex(bytes);
    case 'ax25':
      return bytes.length <= CALL ? callText(bytes) : list(callsOf(bytes).map(callText));
    case 'x25':
      return `{x25_addr=${quote(bytes)}}`;
    default:
      return quote(bytes);
  }
}

/** The bytes of an amateur radio callsign. */
const CALL = 7;

const callText = (bytes: Uint8Array): string => `{ax25_call=${quoteHex(bytes)}}`;

/** The callsigns of a path, up to the first that is all zeros. */
function callsOf(bytes: Uint8Array): Uint8Array[] {
  const count = Math.floor(bytes.length / CALL);
  const calls = Array.from({ length: count }, (_, i) => bytes.subarray(CALL * i, CALL * (i + 1)));
  const end = calls.findIndex((call) => call.every((byte) => byte === 0));
  return end < 0 ? calls : calls.slice(0, end);
}

function numberText(value: number | bigint, { key, kind, show }: Shown): string {
  const plain = integerText(`value.${key}`, value);
  if (typeof value === 'bigint') return show === 'hex' ? hex(value) : plain;
  const shown = shownNumber(show === 'int' ? value | 0 : value, show);
  if (kind === 'be16') return `htons(${shown})`;
  if (kind === 'be32') return `htonl(${shown})`;
  return kind === 'le16' ? `htobs(${shown})` : shown;
}

/** A number as the field wants it: `hex`, `ifindex`, the key of a group, or `GROUP,hex` where most have no name. */
function shownNumber(value: number, show = 'int'): string {
  const [key, otherwise] = show.split(',') as [string, string?];
  if (key === 'hex') return hex(value);
  if (key === 'word') return word(value);
  if (key === 'ifindex') return interfaceText(value);
  const group = groupOf(key);
  if (group === undefined) return String(value);
  return otherwise === undefined ? symbol(value, group) : (named(group, value) ?? shownNumber(value, otherwise));
}

/** What the family of an address inside is called, where the field says which address it is. */
const FAMILY: Readonly<Record<string, string>> = { sin: 'sin_family', sin6: 'sin6_family' };

/** No field and no option holds a fraction. */
function integerText(argument: string, value: number | bigint): string {
  if (typeof value === 'number')
    checkInteger('format', argument, value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return String(value);
}

/** The value of a field. */
function valueText(value: unknown, field: Shown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return numberText(value, field);
  if (typeof value === 'boolean') return String(Number(value));
  if (ArrayBuffer.isView(value)) return bytesText(asUint8Array('format', `value.${field.key}`, value), field.show);
  if (typeof value === 'string')
    return field.kind === 'inet' || field.show === 'inet' ? inetText(value) : bytesText(utf8(value), field.show);
  if (Array.isArray(value)) return list(Array.from(value, (one) => valueText(checkNoList(one), field)));
  if (typeof value === 'object' && value !== null) {
    if ('family' in value) return sockaddrText(value, FAMILY[field.kind]);
    return objectText(value, field.kind === 'struct' && field.show !== undefined ? [field.show] : []);
  }
  throw wrongType('format', `value.${field.key}`, 'what the field may hold', value);
}

/** `sin_port=htons(80)`; IPv6 addresses have the field inside. */
function fieldText(value: unknown, name: string, field: Shown): string {
  const isIn6 = (field.kind === 'in6' || field.show === 'in6') && typeof value === 'string';
  return isIn6 ? `inet_pton(AF_INET6, "${value}", &${name})` : `${name}=${valueText(value, field)}`;
}

/** The fields that the object has. `addr.pan_id` and its neighbours are put in one `addr={…}`. */
export function fieldTexts(value: Values, fields: readonly Shown[]): string[] {
  const present = fields
    .map((field) => ({ field, value: held(value, field) }))
    .filter((one) => one.value !== undefined)
    .map((one) => ({ path: one.field.name.split('.'), ...one }));
  return nest(present);
}

/** What a field holds: what is optional and not given is zero, and what a newer kernel would return is not there. */
function held(value: Values, { key, optional, kind }: Shown): unknown {
  if (key.startsWith('=')) return Number(key.slice(1));
  if (key.startsWith('*')) return lengthOf(value[key.slice(1)]);
  if (value[key] !== undefined || !optional) return value[key];
  if (kind === 'inet') return '0.0.0.0';
  return kind === 'in6' ? '::' : 0;
}

function lengthOf(counted: unknown): number | undefined {
  if (typeof counted === 'string') return utf8(counted).length;
  return types.isUint8Array(counted) ? counted.length : undefined;
}

interface Placed {
  readonly path: readonly string[];
  readonly field: Shown;
  readonly value: unknown;
}

function nest(placed: readonly Placed[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < placed.length; ) {
    const { path, field, value } = placed[i] as Placed;
    const [head, ...rest] = path as [string, ...string[]];
    if (rest.length === 0) {
      texts.push(fieldText(value, head, field));
      i++;
      continue;
    }
    const end = placed.findIndex((one, j) => j > i && one.path[0] !== head);
    const inside = placed.slice(i, end < 0 ? placed.length : end);
    texts.push(`${head}=${braces(nest(inside.map((one) => ({ ...one, path: one.path.slice(1) }))))}`);
    i += inside.length;
  }
  return texts;
}

/** An object as the struct of that name; what goes with the struct, such as the offender of an error, comes after it. */
function structOf(value: Values, struct: string): string {
  const fields = fieldsOf(struct);
  const own = new Set(fields.map(({ key }) => key));
  const others = Object.keys(value).filter((key) => !own.has(key));
  return braces(fieldTexts(value, [...fields, ...others.map(plainField)]));
}

/** `specDst` -> `spec_dst`. */
const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A property that no struct is known for: its own name, in C's spelling. */
const plainField = (key: string): Shown => ({
  ...{ key, name: snakeCase(key), kind: '' },
  ...{ optional: false, show: undefined },
});

/** Whether a field can have that value: an address inside is of one family. */
function fits({ kind }: Shown, value: unknown): boolean {
  const inside = typeof value === 'object' && value !== null ? (value as Values).family : undefined;
  return !(kind === 'sin' && inside === AF_INET6) && !(kind === 'sin6' && inside === AF_INET);
}

/** Of several structs the one that has all properties of the object, and the fewest more. */
export function bestOf(value: Values, structs: readonly string[]): string | undefined {
  const keys = Object.keys(value).filter((key) => key !== 'family');
  const costs = structs.map((struct) => {
    const own = fieldsOf(struct);
    const missing = keys.filter((key) => !own.some((field) => field.key === key && fits(field, value[key])));
    return { struct, cost: 100 * missing.length + own.length };
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.struct;
}

/** Any value that a call may give or take beside an address: as `[1]`, `"text"`, `{field=…}`, or a list of these. */
export function dataText(value: unknown, structs: readonly string[]): string {
  if (typeof value === 'number' || typeof value === 'bigint') return list([integerText('value', value)]);
  if (typeof value === 'boolean') return list([String(Number(value))]);
  if (typeof value === 'string') return quote(utf8(value));
  if (ArrayBuffer.isView(value)) return quoteShort(asUint8Array('format', 'value', value));
  if (types.isAnyArrayBuffer(value)) return quoteShort(dataBytes('format', 'value', value as Data));
  if (Array.isArray(value)) return list(Array.from(value, (one) => elementText(one, structs)));
  if (typeof value !== 'object' || value === null) throw wrongType('format', 'value', 'what the option holds', value);
  return objectText(value, structs);
}

/** In a list numbers have no brackets of their own. */
function elementText(value: unknown, structs: readonly string[]): string {
  if (typeof value === 'number' || typeof value === 'bigint') return integerText('value', value);
  return dataText(checkNoList(value), structs);
}

/** Lists in lists there are none. */
function checkNoList(value: unknown): unknown {
  if (Array.isArray(value)) throw wrongType('format', 'value', 'a list of numbers or objects', value);
  return value;
}

/** No struct has structs in it that deep; an object that holds itself has. */
const DEEPEST = 16;
let depth = 0;

function objectText(value: object, structs: readonly string[]): string {
  if ('family' in value) return sockaddrText(value);
  if (depth === DEEPEST) throw wrongValue('format', 'value', `at most ${DEEPEST} objects deep`, value);
  depth++;
  try {
    const struct = bestOf(value as Values, structs) ?? '';
    return struct === 'sock_filter' ? filterText(value as Values) : structOf(value as Values, struct);
  } finally {
    depth--;
  }
}
