/** What C's operators say of structs, as the compiler measured them. */
import { wrongType, wrongValue } from '../argument.js';
import { structs } from '../gen/offsets.js';

type Structs = typeof structs;

/** The structs that are known, by their names in C. */
export type StructName = keyof Structs;

/** The fields of a struct, by their names in C. */
export type FieldName<S extends StructName> = keyof Structs[S]['offsets'] & string;

function structOf(call: string, struct: unknown): Structs[StructName] {
  if (typeof struct !== 'string') throw wrongType(call, 'struct', 'a string', struct);
  if (!Object.hasOwn(structs, struct)) throw wrongValue(call, 'struct', 'the name of a struct that is known', struct);
  return structs[struct as StructName];
}

/**
 * The size of a struct: C's `sizeof (struct NAME)`.
 *
 * @returns bytes, with the padding at its end
 * @example
 * sizeof('sockaddr_in'); // 16
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
  if (!Object.hasOwn(offsets, field)) throw wrongValue('offsetof', 'field', `a field of struct ${struct}`, field);
  return (offsets as Record<string, number>)[field] as number;
}
