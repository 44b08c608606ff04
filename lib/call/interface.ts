/** <net/if.h>, <ifaddrs.h> and <netinet/ether.h>: interfaces, their addresses, and addresses of Ethernet. */

import { decodeSockaddr } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, checkText, outOfRange, wrongValue } from '../argument.js';
import { SocketError } from '../error.js';
import { ENXIO } from '../gen/own.js';
import * as raw from '../raw/interface.js';
import { takeBytes } from '../view.js';

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

/** An interface's number and name. */
export interface IfNameindex {
  /** At least 1. */
  index: number;
  name: string;
}

/**
 * The numbers and names of all interfaces: `if_nameindex(3)`.
 *
 * There is nothing to free.
 *
 * @throws {@link SocketError} `EMFILE`, `ENFILE` it needs a descriptor for itself
 * @see if_nameindex(3)
 */
export function if_nameindex(): IfNameindex[] {
  const result = raw.if_nameindex();
  if (typeof result === 'number') throw new SocketError(-result, 'if_nameindex');
  return result;
}

/** One address of one interface. */
export interface Ifaddrs {
  /** The interface's name; for an IPv4 address its label, which may be 'eth0:1'. */
  name: string;
  /** IFF_UP, IFF_LOOPBACK, … of the interface, or-ed. */
  flags: number;
  /** Absent for an interface without one, such as a tunnel. Of AF_PACKET it tells the hardware address and the number. */
  address?: Sockaddr;
  /** An address whose bits are the mask. AF_PACKET has none. */
  netmask?: Sockaddr;
  /** Where broadcasts go, if the interface can broadcast and the address has such a place. */
  broadaddr?: Sockaddr;
  /** The other end, if the interface has just one (IFF_POINTOPOINT). */
  dstaddr?: Sockaddr;
}

const decode = (bytes: Uint8Array | undefined) => bytes && decodeSockaddr(bytes);

/**
 * The addresses of all interfaces: `getifaddrs(3)`.
 *
 * An entry is an address: an interface has one of AF_PACKET, and one for each of its addresses of AF_INET and AF_INET6.
 * There is nothing to free.
 *
 * @throws {@link SocketError} `EMFILE`, `ENFILE` it needs a descriptor for itself
 * @example
 * const mine = getifaddrs().filter(({ flags, address }) => !(flags & IFF_LOOPBACK) && address?.family === AF_INET);
 * @see getifaddrs(3)
 */
export function getifaddrs(): Ifaddrs[] {
  const result = raw.getifaddrs();
  if (typeof result === 'number') throw new SocketError(-result, 'getifaddrs');
  return result.map(({ name, flags, ...addresses }) => {
    const entry: Ifaddrs = { name, flags };
    for (const [key, bytes] of Object.entries(addresses) as [keyof typeof addresses, Uint8Array][])
      entry[key] = decode(bytes);
    return entry;
  });
}

/** Bytes of an Ethernet address: ETH_ALEN. */
const LENGTH = 6;

function takeAddress(call: string, value: unknown): Uint8Array {
  const bytes = takeBytes(call, 'bytes', value);
  if (bytes.length !== LENGTH) throw outOfRange(call, 'bytes', `${LENGTH} bytes long`, bytes.length);
  return bytes;
}

/**
 * Text to Ethernet address: `ether_aton(3)`. Six hexadecimal numbers with colons, of one or two digits each;
 * what follows them is not looked at.
 *
 * @returns 6 bytes
 * @throws TypeError when the text is no address (C returns NULL)
 * @see ether_aton(3)
 */
export function ether_aton(text: string): Uint8Array {
  checkText('ether_aton', 'text', text);
  const bytes = new Uint8Array(LENGTH);
  if (raw.ether_aton(text, bytes) !== 1) throw wrongValue('ether_aton', 'text', 'an Ethernet address', text);
  return bytes;
}

/**
 * Ethernet address to text, without leading zeros: `ether_ntoa(3)`. '2:0:0:0:0:1', where ip(8) shows 02:00:00:00:00:01.
 *
 * @param bytes - 6 of them
 * @see ether_ntoa(3)
 */
export function ether_ntoa(bytes: Uint8Array): string {
  return raw.ether_ntoa(takeAddress('ether_ntoa', bytes));
}

/**
 * The Ethernet address that /etc/ethers gives a host: `ether_hostton(3)`.
 *
 * @returns 6 bytes; undefined when there is none, or no such file
 * @see ether_hostton(3)
 */
export function ether_hostton(name: string): Uint8Array | undefined {
  checkText('ether_hostton', 'name', name);
  const bytes = new Uint8Array(LENGTH);
  return raw.ether_hostton(name, bytes) === 1 ? bytes : undefined;
}

/**
 * The host that /etc/ethers gives an Ethernet address: `ether_ntohost(3)`.
 *
 * @param bytes - 6 of them
 * @returns undefined when there is none, or no such file
 * @see ether_ntohost(3)
 */
export function ether_ntohost(bytes: Uint8Array): string | undefined {
  return raw.ether_ntohost(takeAddress('ether_ntohost', bytes)) || undefined;
}
