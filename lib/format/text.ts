/** Bytes and lists, as strace writes them. */

const ESCAPES = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
]);

const isOctalDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x37;

/** A C string of the bytes. An escape has as few digits as what follows allows. */
export function quote(bytes: Uint8Array): string {
  let text = '';
  for (const [i, byte] of bytes.entries()) {
    const escaped = ESCAPES.get(byte);
    if (escaped !== undefined) text += escaped;
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\${byte.toString(8).padStart(isOctalDigit(bytes[i + 1]) ? 3 : 1, '0')}`;
  }
  return `"${text}"`;
}

/** How much of a buffer is shown. */
const SHOWN = 32;

/** The beginning of a buffer, and dots where there is more. */
export function quoteShort(bytes: Uint8Array): string {
  return bytes.length > SHOWN ? `${quote(bytes.subarray(0, SHOWN))}...` : quote(bytes);
}

/** All bytes in hexadecimal: "\x01\x02". */
export function quoteHex(bytes: Uint8Array): string {
  return `"${Array.from(bytes, (byte) => `\\x${hexByte(byte)}`).join('')}"`;
}

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A hardware address: 09:0a:0b. */
export const mac = (bytes: Uint8Array): string => Array.from(bytes, hexByte).join(':');

/** A number as C's "%#x" has it: 0 goes without the prefix. */
export const hex = (value: number | bigint): string => (Number(value) === 0 ? '0' : `0x${value.toString(16)}`);

/** A number as C's "%#08x" has it. */
export const word = (value: number): string => (value === 0 ? '00000000' : `0x${value.toString(16).padStart(6, '0')}`);

export const list = (parts: readonly string[]): string => `[${parts.join(', ')}]`;

export const braces = (parts: readonly string[]): string => `{${parts.join(', ')}}`;

export const utf8 = (text: string): Uint8Array => Buffer.from(text);
