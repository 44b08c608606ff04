/** What kind of address it is: the macros of <netinet/in.h>. They have no kernel side, so that there is no raw tier of them. */
import { checkInteger, checkText, outOfRange, wrongType, wrongValue } from '../argument.js';
import { AF_INET6 } from '../gen/own.js';
import * as raw from '../raw/inet.js';
import { takeBytes } from '../view.js';

/** An IPv6 address: text without a zone, as a SockaddrIn6 of the kernel's has it, or the 16 bytes of inet_pton(3). */
export type In6Addr = string | Uint8Array;

const SIZE = 16;

function bytesOf(call: string, argument: string, address: In6Addr): Uint8Array {
  if (typeof address === 'string') return parsed(call, argument, address);
  if (typeof address !== 'object' || address === null) throw wrongType(call, argument, 'text or a Uint8Array', address);
  const bytes = takeBytes(call, argument, address);
  if (bytes.length !== SIZE) throw outOfRange(call, argument, `${SIZE} bytes long`, bytes.length);
  return bytes;
}

function parsed(call: string, argument: string, text: string): Uint8Array {
  checkText(call, argument, text);
  const bytes = new Uint8Array(SIZE);
  if (raw.inet_pton(AF_INET6, text, bytes) !== 1) throw wrongValue(call, argument, 'an IPv6 address', text);
  return bytes;
}

/** Whether the address begins with these bits, as many as are not 0 in the mask. */
function begins(bytes: Uint8Array, bits: number, mask: number): boolean {
  return ((((bytes[0] as number) << 8) | (bytes[1] as number)) & mask) === bits;
}

const areZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

/** The last four bytes, as a number. */
const lastWord = (bytes: Uint8Array): number => bytes.subarray(12).reduce((word, byte) => 256 * word + byte, 0);

/**
 * Whether an IPv4 address is a multicast group, 224.0.0.0 to 239.255.255.255: `IN_MULTICAST`.
 *
 * @param address - in host order, as inet_network(3) gives it
 * @example
 * IN_MULTICAST(inet_network('239.1.1.1')); // true
 * @see ip(7)
 */
export function IN_MULTICAST(address: number): boolean {
  checkInteger('IN_MULTICAST', 'address', address, -0x80000000, 0xffffffff);
  return address >>> 28 === 0xe;
}

/**
 * Whether an IPv6 address is `::`: `IN6_IS_ADDR_UNSPECIFIED`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_UNSPECIFIED(address: In6Addr): boolean {
  return areZero(bytesOf('IN6_IS_ADDR_UNSPECIFIED', 'address', address));
}

/**
 * Whether an IPv6 address is `::1`: `IN6_IS_ADDR_LOOPBACK`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_LOOPBACK(address: In6Addr): boolean {
  const bytes = bytesOf('IN6_IS_ADDR_LOOPBACK', 'address', address);
  return areZero(bytes.subarray(0, 12)) && lastWord(bytes) === 1;
}

/**
 * Whether an IPv6 address is of `fe80::/10`, good on one link only and in need of a scope: `IN6_IS_ADDR_LINKLOCAL`.
 *
 * @example
 * if (IN6_IS_ADDR_LINKLOCAL(address) && scopeId === 0) throw new Error(`${address} is on which link?`);
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_LINKLOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_LINKLOCAL', 'address', address), 0xfe80, 0xffc0);
}

/**
 * Whether an IPv6 address is of `fec0::/10`, which RFC 3879 has withdrawn: `IN6_IS_ADDR_SITELOCAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_SITELOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_SITELOCAL', 'address', address), 0xfec0, 0xffc0);
}

/**
 * Whether an IPv6 address is an IPv4 address to a dual-stack socket, `::ffff:192.0.2.1`: `IN6_IS_ADDR_V4MAPPED`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_V4MAPPED(address: In6Addr): boolean {
  const bytes = bytesOf('IN6_IS_ADDR_V4MAPPED', 'address', address);
  return areZero(bytes.subarray(0, 10)) && bytes[10] === 0xff && bytes[11] === 0xff;
}

/**
 * Whether an IPv6 address is of the old form `::192.0.2.1`, and not `::` or `::1`: `IN6_IS_ADDR_V4COMPAT`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_V4COMPAT(address: In6Addr): boolean {
  const bytes = bytesOf('IN6_IS_ADDR_V4COMPAT', 'address', address);
  return areZero(bytes.subarray(0, 12)) && lastWord(bytes) > 1;
}

/**
 * Whether an IPv6 address is a multicast group, of `ff00::/8`: `IN6_IS_ADDR_MULTICAST`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MULTICAST(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MULTICAST', 'address', address), 0xff00, 0xff00);
}

/**
 * Whether an IPv6 address is a multicast group that does not leave the host: `IN6_IS_ADDR_MC_NODELOCAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MC_NODELOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MC_NODELOCAL', 'address', address), 0xff01, 0xff0f);
}

/**
 * Whether an IPv6 address is a multicast group of one link: `IN6_IS_ADDR_MC_LINKLOCAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MC_LINKLOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MC_LINKLOCAL', 'address', address), 0xff02, 0xff0f);
}

/**
 * Whether an IPv6 address is a multicast group of one site: `IN6_IS_ADDR_MC_SITELOCAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MC_SITELOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MC_SITELOCAL', 'address', address), 0xff05, 0xff0f);
}

/**
 * Whether an IPv6 address is a multicast group of one organization: `IN6_IS_ADDR_MC_ORGLOCAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MC_ORGLOCAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MC_ORGLOCAL', 'address', address), 0xff08, 0xff0f);
}

/**
 * Whether an IPv6 address is a multicast group of the whole internet: `IN6_IS_ADDR_MC_GLOBAL`.
 *
 * @see ipv6(7)
 */
export function IN6_IS_ADDR_MC_GLOBAL(address: In6Addr): boolean {
  return begins(bytesOf('IN6_IS_ADDR_MC_GLOBAL', 'address', address), 0xff0e, 0xff0f);
}

/**
 * Whether two IPv6 addresses are the same, however they are written: `IN6_ARE_ADDR_EQUAL`.
 *
 * @example
 * IN6_ARE_ADDR_EQUAL('2001:db8::1', '2001:0DB8:0::1'); // true
 * @see ipv6(7)
 */
export function IN6_ARE_ADDR_EQUAL(a: In6Addr, b: In6Addr): boolean {
  const other = bytesOf('IN6_ARE_ADDR_EQUAL', 'b', b);
  return bytesOf('IN6_ARE_ADDR_EQUAL', 'a', a).every((byte, i) => byte === other[i]);
}
