/** AF_INET: four bytes and a port. The hottest address there is, so text and bytes are converted by hand. */
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { sockaddr_in } from '../gen/layouts.js';
import { AF_INET } from '../gen/own.js';
import { writeField } from '../struct.js';
import type { Codec } from './codec.js';
import type { SockaddrIn } from './types.js';

const { size, fields } = sockaddr_in;
const PORT = fields.port.offset;
const ADDR = fields.addr.offset;

const DOT = 46;
const ZERO = 48;

/**
 * Writes the address at `offset`, by inet_pton's rules: four decimal numbers up to 255 without leading zeros.
 * Returns false, with the bytes in an undefined state, when the text is none.
 */
export function parseInet(text: string, bytes: Uint8Array, offset: number): boolean {
  let octet = 0;
  let digits = 0;
  let octets = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) {
      if (digits === 0 || octets === 3) return false;
      bytes[offset + octets++] = octet;
      octet = digits = 0;
    } else {
      if (code < ZERO || code > ZERO + 9 || (digits > 0 && octet === 0)) return false;
      octet = octet * 10 + code - ZERO;
      digits++;
      if (octet > 255) return false;
    }
  }
  if (digits === 0 || octets !== 3) return false;
  bytes[offset + 3] = octet;
  return true;
}

// Servers see the same few peers again and again: a small direct-mapped cache saves making the string each time.
const SLOTS = 256;
const cachedKeys = new Int32Array(SLOTS);
const cachedTexts: string[] = new Array(SLOTS).fill('0.0.0.0');

export function formatInet(bytes: Uint8Array, offset: number): string {
  const a = bytes[offset] as number;
  const b = bytes[offset + 1] as number;
  const c = bytes[offset + 2] as number;
  const d = bytes[offset + 3] as number;
  const key = (a << 24) | (b << 16) | (c << 8) | d;
  const slot = (c ^ d) & (SLOTS - 1);
  if (cachedKeys[slot] !== key) {
    cachedKeys[slot] = key;
    cachedTexts[slot] = `${a}.${b}.${c}.${d}`;
  }
  return cachedTexts[slot] as string;
}

export const inet: Codec<SockaddrIn> = {
  encode(call, { address, port }, out) {
    out.fill(0, 0, size);
    if (typeof address !== 'string') throw wrongType(call, 'address.address', 'a string', address);
    if (!parseInet(address, out, ADDR))
      throw wrongValue(call, 'address.address', "an IPv4 address like '192.0.2.1'", address);
    if (typeof port !== 'number' || (port & 0xffff) !== port) checkInteger(call, 'address.port', port, 0, 65535);
    writeField(out, fields.family, AF_INET);
    out[PORT] = port >> 8;
    out[PORT + 1] = port & 255;
    return size;
  },
  decode(bytes, length) {
    if (length < size) return undefined;
    const port = ((bytes[PORT] as number) << 8) | (bytes[PORT + 1] as number);
    return { family: AF_INET, address: formatInet(bytes, ADDR), port };
  },
  text: ({ address, port }) => `${address}:${port}`,
};
