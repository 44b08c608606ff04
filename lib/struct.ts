/** C structs by the layouts that the compiler measured: reading and writing one field, or all of them. */

/** Whole numbers: `be16` and `be32` are in network byte order, `le16` is little-endian, the rest are as the host's. */
type IntegerKind = 'u8' | 'u16' | 'u32' | 'i8' | 'i16' | 'i32' | 'be16' | 'be32' | 'le16';

/**
 * What a field holds. `u64` is a bigint. The last five occur in addresses: text up to a NUL, text filled up with blanks,
 * an IPv4 address, and whole socket addresses of AF_INET and AF_INET6.
 */
export type FieldKind = IntegerKind | 'u64' | 'bytes' | 'text' | 'blank' | 'inet' | 'sin' | 'sin6';

/** Where a field lies. */
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

function isLittle({ kind }: Field): boolean {
  return kind === 'le16' || (hostIsLittle && kind !== 'be16' && kind !== 'be32');
}

/** Reads an integer field. The caller has made sure that the bytes reach to its end. */
export function readField(bytes: Uint8Array, field: Field): number {
  const little = isLittle(field);
  let value = 0;
  for (let i = 0; i < field.size; i++) {
    value = value * 256 + (bytes[field.offset + (little ? field.size - 1 - i : i)] as number);
  }
  if (field.kind !== 'i32' && field.kind !== 'i16' && field.kind !== 'i8') return value;
  const unused = 32 - 8 * field.size;
  return (value << unused) >> unused;
}

/** Writes an integer field; the value has been checked to fit. */
export function writeField(bytes: Uint8Array, field: Field, value: number): void {
  const little = isLittle(field);
  let rest = value < 0 ? value + 2 ** (8 * field.size) : value;
  for (let i = 0; i < field.size; i++) {
    bytes[field.offset + (little ? i : field.size - 1 - i)] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

/** Reads a field of 64 bits. */
export function readBigField(bytes: Uint8Array, { offset }: Field): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset + offset, 8).getBigUint64(0, hostIsLittle);
}

/** Writes a field of 64 bits; the value has been checked to fit. */
export function writeBigField(bytes: Uint8Array, { offset }: Field, value: bigint): void {
  new DataView(bytes.buffer, bytes.byteOffset + offset, 8).setBigUint64(0, value, hostIsLittle);
}
