/** What C's operators say of structs, as the compiler measured them. */
import { wrongType, wrongValue } from '../argument.js';
import { type Fields, structs as text } from '../gen/offsets.js';
import { lazy } from '../lazy.js';

/** The structs that are known, by their names in C. */
export type StructName = keyof Fields;

/** The fields of a struct, by their names in C. */
export type FieldName<S extends StructName> = Fields[S];

interface Struct {
  readonly size: number;
  readonly offsets: ReadonlyMap<string, number>;
}

/** `sockaddr_in 16 sin_family=0 sin_port=2`: the struct's name, and the struct. */
function structFrom(line: string): [string, Struct] {
  const [name, size, ...fields] = line.split(' ') as [string, string, ...string[]];
  const offsets = fields.map((field) => field.split('=') as [string, string]);
  return [name, { size: Number(size), offsets: new Map(offsets.map(([key, offset]) => [key, Number(offset)])) }];
}

const structs = lazy(() => new Map(text.trim().split('\n').map(structFrom)));

function structOf(call: string, name: unknown): Struct {
  if (typeof name !== 'string') throw wrongType(call, 'struct', 'a string', name);
  const struct = structs().get(name);
  if (struct === undefined) throw wrongValue(call, 'struct', 'the name of a struct that is known', name);
  return struct;
}

/**
 * The size of a struct: C's `sizeof (struct NAME)`.
 *
 * @returns bytes, with the padding at its end
 * @example
 * sizeof('sockaddr_in'); // 16
 * const payload = packet.subarray(sizeof('iphdr') + sizeof('udphdr')); // of a raw socket's, without IP options
 */
export function sizeof(struct: StructName): number {
  return structOf('sizeof', struct).size;
}

/**
 * Where in a struct a field lies: C's `offsetof(struct NAME, FIELD)`.
 *
 * @param field - by its name in C: `sin_port`
 * @returns bytes from the beginning
 * @example
 * const port = new DataView(bytes.buffer, bytes.byteOffset).getUint16(offsetof('sockaddr_in', 'sin_port')); // of AF_INET
 */
export function offsetof<S extends StructName>(struct: S, field: FieldName<S>): number {
  const { offsets } = structOf('offsetof', struct);
  if (typeof field !== 'string') throw wrongType('offsetof', 'field', 'a string', field);
  const offset = offsets.get(field);
  if (offset === undefined) throw wrongValue('offsetof', 'field', `a field of struct ${struct}`, field);
  return offset;
}
