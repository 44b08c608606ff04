/** C structs by the layouts that the compiler measured: reading and writing one field, or all of them. */

export type FieldKind = 'u8' | 'u16' | 'u32' | 'u64' | 'i32' | 'be16' | 'be32' | 'bytes';

/** Where a field lies: `be16` and `be32` are in network byte order, the rest in the host's. */
export interface Field {
  readonly kind: FieldKind;
  readonly offset: number;
  readonly size: number;
}

export interface Layout {
  readonly name: string;
  readonly size: number;
  readonly fields: Readonly<Record<string, Field>>;
}

const hostIsLittle = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Reads an integer field. The caller has made sure that the bytes reach to its end. */
export function readField(bytes: Uint8Array, field: Field): number {
  const little = hostIsLittle && field.kind !== 'be16' && field.kind !== 'be32';
  let value = 0;
  for (let i = 0; i < field.size; i++) {
    value = value * 256 + (bytes[field.offset + (little ? field.size - 1 - i : i)] as number);
  }
  return field.kind === 'i32' ? value | 0 : value;
}

/** Writes an integer field; the value has been checked to fit. */
export function writeField(bytes: Uint8Array, field: Field, value: number): void {
  const little = hostIsLittle && field.kind !== 'be16' && field.kind !== 'be32';
  let rest = field.kind === 'i32' ? value >>> 0 : value;
  for (let i = 0; i < field.size; i++) {
    bytes[field.offset + (little ? i : field.size - 1 - i)] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}
