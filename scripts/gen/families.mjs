/** Structs that are addresses: their interfaces, and the table by which lib/address/form.ts finds their layouts. */
import { comment, see } from './comment.mjs';

/** The name of the layout: of one reading of a struct, where it has several. */
export const layoutName = ({ name, form }) => form?.[0] ?? name;

/** `full_sockaddr_ax25` -> `FullSockaddrAx25`. */
const interfaceName = (name) => name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());

/** What `is=` says: a number, or the constants it may be called by, all of one value. */
function fixedValue(field, constants) {
  if (field.is === undefined) return undefined;
  if (/^\d+$/.test(field.is)) return { value: Number(field.is) };
  const named = field.is.split(',').map((name) => constants.find((constant) => constant.name === name));
  const values = new Set(named.map((constant) => constant?.value));
  if (values.size !== 1 || values.has(undefined)) throw new Error(`${field.name}: is=${field.is} is not one number`);
  return { value: named[0].value, type: named.map(({ group, name }) => `G.${group}.${name}`).join(' | ') };
}

/** The rest of a field in a layout: how an address treats it. */
export function fieldRules(struct, field, constants) {
  const fixed = fixedValue(field, constants);
  const counted = struct.fields.find(({ name }) => name === field.counts);
  if (field.counts && !counted) throw new Error(`${field.name} counts ${field.counts}, which is no field`);
  return [
    field.hidden && ', hidden: true',
    field.optional && ', optional: true',
    fixed && `, value: ${fixed.value}`,
    counted && `, counts: '${counted.key}'`,
  ]
    .filter(Boolean)
    .join('');
}

/** The rest of a layout: what tells it from the others of its family. */
export function structRules({ when, tag }) {
  const keys = when?.map((key) => `'${key}'`).join(', ');
  return [keys && `  when: [${keys}],\n`, tag && `  tag: { key: '${tag[0]}', value: ${tag[1]} },\n`]
    .filter(Boolean)
    .join('');
}

const formsOf = (files) =>
  files.flatMap(({ units }) => units.flatMap(({ structs }) => structs)).filter((s) => s.family);

/** From the name of a family to its forms, in the order of the .def files. */
function byFamily(files) {
  const families = new Map();
  for (const struct of formsOf(files)) {
    for (const family of struct.family) families.set(family, [...(families.get(family) ?? []), struct]);
  }
  return families;
}

/** Type and note of a property, by the kind of its field. */
function typeOf(field, { counted }) {
  const { kind, size } = field;
  const other = `all ${size} as a Uint8Array when they are something else`;
  if (kind === 'text')
    return {
      type: 'string | Uint8Array',
      note: counted
        ? `At most ${size} bytes of UTF-8; a Uint8Array when they are not.`
        : `At most ${size - 1} bytes of UTF-8 without NULs; ${other}.`,
    };
  if (kind === 'blank')
    return { type: 'string | Uint8Array', note: `At most ${size} bytes, filled up with blanks; ${other}.` };
  if (kind === 'bytes') return { type: 'Uint8Array', note: counted ? `At most ${size} bytes.` : `${size} bytes.` };
  if (kind === 'inet') return { type: 'string', note: "Like '192.0.2.1'." };
  if (kind === 'sin') return { type: 'SockaddrIn' };
  if (kind === 'sin6') return { type: 'SockaddrIn6' };
  const bits = `${8 * size} bits${kind.startsWith('i') ? ', signed' : ''}.`;
  return { type: size === 8 ? 'bigint' : 'number', note: bits };
}

function property(field, struct, constants) {
  const fixed = fixedValue(field, constants);
  const { type, note } = fixed?.type
    ? { type: fixed.type }
    : typeOf(field, { counted: struct.fields.some(({ counts }) => counts === field.name) });
  const zero = field.optional && `0${type === 'bigint' ? 'n' : ''} when not given.`;
  const doc = [field.doc, note, zero, `C: \`${field.name}\`.`].filter(Boolean).join(' ');
  return `${comment([doc], '  ')}  ${field.key}${field.optional ? '?' : ''}: ${type};\n`;
}

/** How this form is told from its siblings, for readers. */
function distinction(struct, siblings) {
  if (siblings.length === 1) return '';
  const keys = [
    ...struct.fields.filter(({ is, hidden }) => is && !hidden).map(({ key }) => `\`${key}\``),
    ...(struct.tag ? [`\`${struct.tag[0]}\``] : []),
    ...struct.fields.filter(({ kind }) => /^sin6?$/.test(kind)).map(({ key }) => `\`${key}.family\``),
  ];
  const given = struct.when?.map((key) => `\`${key}\``).join(' and ');
  if (keys.length) return ` Told from the other addresses of its family by ${keys.join(', ')}.`;
  if (given) return ` Of the addresses of its family, the one with ${given}.`;
  return ` Of the addresses of its family, the one without ${others(siblings)}.`;
}

const others = (siblings) =>
  [...new Set(siblings.flatMap(({ when }) => when ?? []))].map((key) => `\`${key}\``).join(', ');

/** The interfaces, and the union of them all. */
export function emitAddresses(files, constants) {
  const families = byFamily(files);
  const forms = formsOf(files);
  const body = forms.map((struct) => {
    const family = struct.family.map((name) => `G.AddressFamily.${name}`).join(' | ');
    const shown = struct.fields.filter(({ hidden, counts, kind }) => !hidden && !counts && kind);
    const tag = struct.tag
      ? `${comment([`Of L2TP, as the struct is meant for: ${struct.tag[1]}. Told from the length.`], '  ')}  ${struct.tag[0]}: ${struct.tag[1]};\n`
      : '';
    const doc = [
      struct.doc,
      '',
      `C: \`struct ${struct.name}\`, ${struct.length} bytes.${distinction(struct, families.get(struct.family[0]))}`,
      '',
      ...see(struct.man),
    ];
    return `${comment(doc)}export interface ${interfaceName(layoutName(struct))} {\n  family: ${family};\n${tag}${shown.map((field) => property(field, struct, constants)).join('')}}\n`;
  });
  return `import type { SockaddrIn, SockaddrIn6 } from '../address/types.js';
import type * as G from './groups.js';

${body.join('\n')}
${unions(forms)}
/** Every address that a layout describes whole. */
export type SockaddrOfForm =
${forms.map((struct) => `  | ${interfaceName(layoutName(struct))}\n`).join('')};
`;
}

/** A struct with several readings is the union of them. */
function unions(forms) {
  const names = [...new Set(forms.filter(({ form }) => form).map(({ name }) => name))];
  return names
    .map((name) => {
      const readings = forms.filter((struct) => struct.name === name).map((s) => interfaceName(layoutName(s)));
      return `/** C's \`struct ${name}\` in all its forms. */\nexport type ${interfaceName(name)} = ${readings.join(' | ')};\n`;
    })
    .join('\n');
}

/** The families and the layouts of each, as a table. */
export function emitFamilies(files, constants) {
  const families = [...byFamily(files)].map(([name, forms]) => {
    const { value } = constants.find((constant) => constant.name === name);
    return { name, value, forms: forms.map(layoutName) };
  });
  const rows = families
    .sort((a, b) => a.value - b.value)
    .map(
      ({ name, value, forms }) =>
        `  { name: '${name}', family: ${value}, forms: () => [${forms.map((f) => `layouts.${f}()`).join(', ')}] },\n`,
    );
  return `import type { Family } from '../address/form.js';
import * as layouts from './layouts.js';

/** Every family whose addresses are layouts and nothing else. */
export const families = (): readonly Family[] => [
${rows.join('')}];
`;
}
