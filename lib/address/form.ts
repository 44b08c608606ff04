/**
 * Families that are data: their structs are lines in native/defs, and one codec serves them all.
 *
 * A family has one form or several, each a layout. The first that fits is taken, and what tells them apart is, for
 * objects, the properties of the form's `when`, fixed values, its tag, and the family of an address inside; and for bytes
 * their length, fixed values, and the family of an address inside.
 */
import { wrongValue } from '../argument.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { type Field, type Layout, readField, writeField } from '../struct.js';
import type { Codec } from './codec.js';
import { inet } from './in.js';
import { inet6 } from './in6.js';
import { kinds, type Property } from './kinds.js';
import type { Sockaddr, SockaddrIn, SockaddrIn6 } from './types.js';

/** A field, and how an address treats it. */
export interface FormField extends Field {
  /** Padding, or what is reserved: no property, and zero. */
  readonly hidden?: true;
  /** The property may be left out, and is 0 then. */
  readonly optional?: true;
  /** The only value that the field may have. */
  readonly value?: number;
  /** The property whose length in bytes it is; no property itself. */
  readonly counts?: string;
}

/** A struct that is an address, or one reading of it; `size` is how long the address is. */
export interface Form extends Layout {
  readonly fields: Readonly<Record<string, FormField>>;
  /** An object that has all these is of this form. */
  readonly when?: readonly string[];
  /** A property that no byte stands for, since the length does. */
  readonly tag?: { readonly key: string; readonly value: number };
}

export interface Family {
  readonly name: string;
  readonly family: number;
  readonly forms: () => readonly Form[];
}

interface FormProperty extends Property {
  readonly field: FormField;
}

/** A form, sorted for use. */
interface Shape {
  readonly form: Form;
  readonly properties: readonly FormProperty[];
  /** All fields of one value, shown or not. */
  readonly fixed: readonly { key: string; field: FormField; value: number }[];
  /** The values that an object must have for this form: the fixed ones that are shown, and the tag. */
  readonly required: readonly { key: string; value: number }[];
  /** The properties that are addresses themselves: where their family lies, and which it must be. */
  readonly inner: readonly { key: string; field: Field; family: number }[];
}

type Values = Record<string, unknown>;

/** Where a socket address says its family. */
const familyAt = (offset: number): Field => ({ kind: 'u16', offset, size: 2 });
const FAMILY = familyAt(0);

function shapeOf(form: Form): Shape {
  const fields = Object.entries(form.fields);
  const counterOf = (key: string) => fields.find(([, { counts }]) => counts === key)?.[1];
  const fixed = fields.flatMap(([key, field]) =>
    field.value === undefined ? [] : [{ key, field, value: field.value }],
  );
  const shown = fixed.filter(({ field }) => field.hidden === undefined);
  return {
    form,
    properties: fields
      .filter(([, { hidden, counts }]) => hidden === undefined && counts === undefined)
      .map(([key, field]) => ({ key, name: `address.${key}`, field, counter: counterOf(key) })),
    fixed,
    required: form.tag === undefined ? shown : [...shown, form.tag],
    inner: fields
      .filter(([, { kind }]) => kind === 'sin' || kind === 'sin6')
      .map(([key, { kind, offset }]) => ({
        key,
        field: familyAt(offset),
        family: kind === 'sin' ? AF_INET : AF_INET6,
      })),
  };
}

/** Whether the object is of this form, its addresses inside left aside. */
function suits({ form, required }: Shape, given: Values): boolean {
  return (
    (form.when ?? []).every((key) => given[key] !== undefined) &&
    required.every(({ key, value }) => given[key] === value)
  );
}

function familyInside(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Values).family : undefined;
}

/** The form that the object is of. When it is of none, throws, or leaves that to the encoding of the last. */
function choose(call: string, shapes: readonly Shape[], given: Values): Shape {
  if (shapes.length === 1) return shapes[0] as Shape;
  const suitable = shapes.filter((shape) => suits(shape, given));
  const fits = ({ inner }: Shape) => inner.every(({ key, family }) => familyInside(given[key]) === family);
  const shape = (suitable.find(fits) ?? suitable[0] ?? shapes.at(-1)) as Shape;
  for (const { key, value } of shape.required) {
    if (given[key] === value) continue;
    const known = shapes.flatMap(({ required }) => required.filter((other) => other.key === key));
    throw wrongValue(call, `address.${key}`, [...new Set(known.map((one) => one.value))].join(' or '), given[key]);
  }
  return shape;
}

function encodeForm(call: string, family: number, { form, properties, fixed }: Shape, given: Values): Uint8Array {
  const bytes = new Uint8Array(form.size);
  writeField(bytes, FAMILY, family);
  for (const { field, value } of fixed) writeField(bytes, field, value);
  for (const property of properties) {
    const { key, field } = property;
    if (field.value !== undefined) continue;
    const zero = field.kind === 'u64' ? 0n : 0;
    const value = given[key] === undefined && field.optional ? zero : given[key];
    kinds[field.kind].put(call, property, value, bytes);
  }
  return bytes;
}

function decodeForm(bytes: Uint8Array, family: number, { form, properties, fixed, inner }: Shape): Values | undefined {
  if (fixed.some(({ field, value }) => readField(bytes, field) !== value)) return undefined;
  if (inner.some((address) => readField(bytes, address.field) !== address.family)) return undefined;
  const address: Values = { family };
  if (form.tag !== undefined) address[form.tag.key] = form.tag.value;
  for (const property of properties) {
    const value = kinds[property.field.kind].get(bytes, property);
    if (value === undefined) return undefined;
    address[property.key] = value;
  }
  return address;
}

function spell(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value !== 'object' || value === null) return String(value);
  const inside = value as SockaddrIn | SockaddrIn6;
  return inside.family === AF_INET ? inet.text(inside) : inet6.text(inside as SockaddrIn6);
}

/** The codec of a family. Of several forms, each takes bytes of its own length only; a single one ignores a surplus. */
export function codecOfForms({ name, family, forms: make }: Family): Codec {
  const forms = make();
  const shapes = forms.map(shapeOf);
  const keys = [...new Set(shapes.flatMap((shape) => [...keysOf(shape)]))];
  const fits = (form: Form, length: number) => (forms.length === 1 ? length >= form.size : length === form.size);
  return {
    encode(call, address, out) {
      // All is taken from the caller's object, whose getters may make calls of their own, before `out` is touched.
      const given: Values = {};
      for (const key of keys) given[key] = (address as unknown as Values)[key];
      const bytes = encodeForm(call, family, choose(call, shapes, given), given);
      out.set(bytes);
      return bytes.length;
    },
    decode(bytes, length) {
      for (const shape of shapes) {
        const address = fits(shape.form, length) ? decodeForm(bytes, family, shape) : undefined;
        if (address !== undefined) return address as unknown as Sockaddr;
      }
      return undefined;
    },
    text(address) {
      const given = address as unknown as Values;
      return [name, ...keys.filter((key) => given[key] !== undefined).map((key) => `${key} ${spell(given[key])}`)].join(
        ' ',
      );
    },
  };
}

function keysOf({ form, properties }: Shape): string[] {
  const keys = properties.map(({ key }) => key);
  return form.tag === undefined ? keys : [form.tag.key, ...keys];
}
