/** <net/if.h>, <ifaddrs.h>, <netinet/ether.h>: interfaces, and addresses of Ethernet. */
import { native } from '../binding.js';
import type { Bytes } from './types.js';

/**
 * An interface's number: `if_nametoindex(3)`.
 *
 * @returns the number, which is at least 1; -ENODEV when there is none of that name
 * @see if_nametoindex(3)
 */
export const if_nametoindex = native<(name: string) => number>('if_nametoindex');

/**
 * An interface's name: `if_indextoname(3)`.
 *
 * @returns the name; '' where C returns NULL, with errno ENXIO
 * @see if_indextoname(3)
 */
export const if_indextoname = native<(index: number) => string>('if_indextoname');

/**
 * What `if_nameindex(3)` returns, or -errno. A list of names is nothing for the raw tier, which does not export it.
 *
 * @internal
 */
export const if_nameindex = native<() => { index: number; name: string }[] | number>('if_nameindex');

/** An entry of {@link getifaddrs}: addresses are bytes, as long as their family makes them. */
export interface RawIfaddr {
  name: string;
  flags: number;
  address?: Uint8Array;
  netmask?: Uint8Array;
  broadaddr?: Uint8Array;
  dstaddr?: Uint8Array;
}

/**
 * What `getifaddrs(3)` returns, or -errno. Not exported by the raw tier either.
 *
 * @internal
 */
export const getifaddrs = native<() => RawIfaddr[] | number>('getifaddrs');

/**
 * Text to Ethernet address: `ether_aton(3)`.
 *
 * @param destination - at least 6 bytes; -ENOSPC when it is shorter
 * @returns 1, or 0 when the text is no address
 * @see ether_aton(3)
 */
export const ether_aton = native<(text: string, destination: Bytes) => number>('ether_aton');

/**
 * Ethernet address to text: `ether_ntoa(3)`.
 *
 * @returns the text, without leading zeros ('2:0:0:0:0:1'); '' for fewer than 6 bytes
 * @see ether_ntoa(3)
 */
export const ether_ntoa = native<(source: Bytes) => string>('ether_ntoa');

/**
 * The Ethernet address that /etc/ethers gives a host: `ether_hostton(3)`.
 *
 * @param destination - at least 6 bytes; -ENOSPC when it is shorter
 * @returns 1, or 0 when there is none
 * @see ether_hostton(3)
 */
export const ether_hostton = native<(name: string, destination: Bytes) => number>('ether_hostton');

/**
 * The host that /etc/ethers gives an Ethernet address: `ether_ntohost(3)`.
 *
 * @returns the name; '' when there is none, or for fewer than 6 bytes
 * @see ether_ntohost(3)
 */
export const ether_ntohost = native<(source: Bytes) => string>('ether_ntohost');
