/** <arpa/inet.h>, <net/if.h> and <string.h>: text and numbers. */
import { checkInteger, checkText, outOfRange, wrongType, wrongValue } from '../argument.js';
import { SocketError } from '../error.js';
import type { AddressFamily } from '../gen/groups.js';
import { AF_INET, AF_INET6, EAFNOSUPPORT, ENXIO } from '../gen/own.js';
import * as raw from '../raw/inet.js';
import { isWord } from '../raw/registers.js';

const swap = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function swap16(call: string, value: number): number {
  checkInteger(call, 'value', value, 0, 0xffff);
  return swap ? ((value & 0xff) << 8) | (value >> 8) : value;
}

function swap32(call: string, value: number): number {
  // A 32-bit value that went through JavaScript's bit operators may be negative; the bits are what counts.
  checkInteger(call, 'value', value, -0x80000000, 0xffffffff);
  if (!swap) return value >>> 0;
  return ((value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;
}

/**
 * 16 bits from host to network byte order: `htons(3)`. Ports in Sockaddr objects are in host order and do not need it.
 *
 * @param value - 0 to 65535
 * @example
 * const fd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
 * @see htons(3)
 */
export function htons(value: number): number {
  return swap16('htons', value);
}

/**
 * 16 bits from network to host byte order: `ntohs(3)`.
 *
 * @param value - 0 to 65535
 * @see ntohs(3)
 */
export function ntohs(value: number): number {
  return swap16('ntohs', value);
}

/**
 * 32 bits from host to network byte order: `htonl(3)`.
 *
 * @param value - 32 bits, either sign
 * @returns 0 to 2 ** 32 - 1
 * @see htonl(3)
 */
export function htonl(value: number): number {
  return swap32('htonl', value);
}

/**
 * 32 bits from network to host byte order: `ntohl(3)`.
 *
 * @param value - 32 bits, either sign
 * @returns 0 to 2 ** 32 - 1
 * @see ntohl(3)
 */
export function ntohl(value: number): number {
  return swap32('ntohl', value);
}

function checkFamily(call: string, family: unknown): void {
  if (!isWord(family as number)) throw wrongValue(call, 'family', 'AF_INET or AF_INET6', family);
  if (family !== AF_INET && family !== AF_INET6) throw new SocketError(EAFNOSUPPORT, call);
}

function checkBytes(call: string, bytes: unknown, size: number): void {
  if (!(bytes instanceof Uint8Array)) throw wrongType(call, 'bytes', 'a Uint8Array', bytes);
  if (bytes.length !== size) throw outOfRange(call, 'bytes', `${size} bytes long`, bytes.length);
}

/**
 * Text to address: `inet_pton(3)`.
 *
 * @param family - AF_INET or AF_INET6
 * @returns 4 or 16 bytes in network order
 * @throws TypeError when the text is no address of that family (C returns 0)
 * @throws {@link SocketError} `EAFNOSUPPORT` another family
 * @see inet_pton(3)
 */
export function inet_pton(family: AddressFamily, text: string): Uint8Array {
  checkText('inet_pton', 'text', text);
  checkFamily('inet_pton', family);
  const bytes = new Uint8Array(family === AF_INET ? 4 : 16);
  if (raw.inet_pton(family, text, bytes) !== 1)
    throw wrongValue('inet_pton', 'text', family === AF_INET ? 'an IPv4 address' : 'an IPv6 address', text);
  return bytes;
}

/**
 * Address to text: `inet_ntop(3)`.
 *
 * @param bytes - 4 for AF_INET, 16 for AF_INET6, in network order
 * @throws {@link SocketError} `EAFNOSUPPORT` another family
 * @see inet_ntop(3)
 */
export function inet_ntop(family: AddressFamily, bytes: Uint8Array): string {
  checkFamily('inet_ntop', family);
  checkBytes('inet_ntop', bytes, family === AF_INET ? 4 : 16);
  return raw.inet_ntop(family, bytes);
}

/**
 * IPv4 text to address, in any of the old forms: `inet_aton(3)`. '127.1', '0x7f000001' and '0177.0.0.1' are all
 * 127.0.0.1.
 *
 * @returns 4 bytes in network order
 * @throws TypeError when the text is no address (C returns 0)
 * @see inet_aton(3)
 */
export function inet_aton(text: string): Uint8Array {
  checkText('inet_aton', 'text', text);
  const bytes = new Uint8Array(4);
  if (raw.inet_aton(text, bytes) !== 1) throw wrongValue('inet_aton', 'text', 'an IPv4 address', text);
  return bytes;
}

/**
 * IPv4 address to text: `inet_ntoa(3)`.
 *
 * @param bytes - 4, in network order
 * @see inet_ntoa(3)
 */
export function inet_ntoa(bytes: Uint8Array): string {
  checkBytes('inet_ntoa', bytes, 4);
  return raw.inet_ntop(AF_INET, bytes);
}

/**
 * An interface's number: `if_nametoindex(3)`.
 *
 * @returns at least 1
 * @throws {@link SocketError} `ENODEV` there is none of that name
 * @see if_nametoindex(3)
 */
export function if_nametoindex(name: string): number {
  checkText('if_nametoindex', 'name', name);
  const index = raw.if_nametoindex(name);
  if (index < 0) throw new SocketError(-index, 'if_nametoindex');
  return index;
}

/**
 * An interface's name: `if_indextoname(3)`.
 *
 * @throws {@link SocketError} `ENXIO` there is none of that number
 * @see if_indextoname(3)
 */
export function if_indextoname(index: number): string {
  checkInteger('if_indextoname', 'index', index, 0, 0xffffffff);
  const name = raw.if_indextoname(index);
  if (name === '') throw new SocketError(ENXIO, 'if_indextoname');
  return name;
}

/**
 * What an error number means, in the C library's words: `strerror(3)`.
 *
 * @param errno - positive, as in C
 * @returns 'Connection refused' for 111, 'Unknown error 999' for a number without a meaning
 * @see strerror(3)
 */
export function strerror(errno: number): string {
  checkInteger('strerror', 'errno', errno, -0x80000000, 0x7fffffff);
  return raw.strerror(errno);
}
