/** <arpa/inet.h> and <string.h>: text and numbers; and bindresvport(3) of <netinet/in.h>. */

import { addressBytes } from '../address/index.js';
import type { SockaddrIn } from '../address/types.js';
import { checkInteger, checkText, outOfRange, wrongValue } from '../argument.js';
import { check, SocketError } from '../error.js';
import type { AddressFamily } from '../gen/groups.js';
import { AF_INET, AF_INET6, EAFNOSUPPORT, INADDR_NONE } from '../gen/own.js';
import * as raw from '../raw/inet.js';
import { isWord } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { takeBytes } from '../view.js';

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

function takeAddress(call: string, value: unknown, size: number): Uint8Array {
  const bytes = takeBytes(call, 'bytes', value);
  if (bytes.length !== size) throw outOfRange(call, 'bytes', `${size} bytes long`, bytes.length);
  return bytes;
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
  return raw.inet_ntop(family, takeAddress('inet_ntop', bytes, family === AF_INET ? 4 : 16));
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
  return raw.inet_ntop(AF_INET, takeAddress('inet_ntoa', bytes, 4));
}

/**
 * The number of a network, in any of the old forms: `inet_network(3)`. '10', '192.168' and '0x7f.1' are networks; each
 * part is one byte, and a number of fewer parts has fewer bytes.
 *
 * @returns the number in host order: 10 for '10', 0xc0a8 for '192.168'
 * @throws TypeError when the text is no network, and for '255.255.255.255', which C cannot tell from that
 * @see inet_network(3)
 */
export function inet_network(text: string): number {
  checkText('inet_network', 'text', text);
  const net = raw.inet_network(text);
  if (net === INADDR_NONE) throw wrongValue('inet_network', 'text', 'the number of a network', text);
  return net;
}

/**
 * Puts an IPv4 address together from the numbers of its network and its host: `inet_makeaddr(3)`.
 *
 * Where one ends and the other begins is taken from the old classes: a network up to 127 leaves 24 bits to the host, up
 * to 65535 it leaves 16, up to 2 ** 24 - 1 it leaves 8, and a larger one is or-ed with it.
 *
 * @param net - 32 bits in host order, either sign
 * @param host - 32 bits in host order, either sign
 * @returns 4 bytes in network order
 * @example
 * inet_ntoa(inet_makeaddr(inet_network('10'), 0x010203)); // '10.1.2.3'
 * @see inet_makeaddr(3)
 */
export function inet_makeaddr(net: number, host: number): Uint8Array {
  const bytes = new Uint8Array(4);
  raw.inet_makeaddr(net, host, bytes);
  return bytes;
}

/**
 * The number of an address's network, by the old classes: `inet_netof(3)`.
 *
 * @param bytes - 4, in network order
 * @returns the number in host order: 10 for 10.1.2.3, 0xc0a801 for 192.168.1.5
 * @see inet_netof(3)
 */
export function inet_netof(bytes: Uint8Array): number {
  return raw.inet_netof(takeAddress('inet_netof', bytes, 4));
}

/**
 * The number of an address within its network, by the old classes: `inet_lnaof(3)`.
 *
 * @param bytes - 4, in network order
 * @returns the number in host order: 0x010203 for 10.1.2.3, 5 for 192.168.1.5
 * @see inet_lnaof(3)
 */
export function inet_lnaof(bytes: Uint8Array): number {
  return raw.inet_lnaof(takeAddress('inet_lnaof', bytes, 4));
}

/**
 * Binds an IPv4 socket to a free port that only root may have: `bindresvport(3)`.
 *
 * The port is one of 512 to 1023, usually above 600, whatever port the address names; ask {@link getsockname} which.
 *
 * @param address - where to bind; every address of this host when not given
 * @throws {@link SocketError}
 * - `EACCES` without CAP_NET_BIND_SERVICE
 * - `EADDRINUSE` all of them are taken
 * - `EAFNOSUPPORT` the address is of another family
 * - `EINVAL` the socket is already bound
 * @see bindresvport(3)
 */
export function bindresvport(fd: Fd, address?: SockaddrIn): void {
  if (address === undefined) {
    check(raw.bindresvport(fd, null), 'bindresvport', fd);
    return;
  }
  const bytes = addressBytes('bindresvport', address);
  if (address.family !== AF_INET) throw new SocketError(EAFNOSUPPORT, 'bindresvport', fd, address);
  check(raw.bindresvport(fd, bytes), 'bindresvport', fd, address);
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
