/** Text and numbers: <arpa/inet.h>, <net/if.h>, strerror(3). */
import { native } from '../binding.js';
import type { AddressFamily } from '../gen/groups.js';
import type { Bytes } from './types.js';

/**
 * Text to address: `inet_pton(3)`.
 *
 * @param destination - at least 4 bytes for AF_INET, 16 for AF_INET6; -ENOSPC when it is shorter
 * @returns 1; 0 when the text is no address of that family; -EAFNOSUPPORT for other families
 * @see inet_pton(3)
 */
export const inet_pton = native<(family: AddressFamily, text: string, destination: Bytes) => number>('inet_pton');

/**
 * Address to text: `inet_ntop(3)`.
 *
 * @returns the text; '' where C returns NULL (another family, or too few bytes)
 * @see inet_ntop(3)
 */
export const inet_ntop = native<(family: AddressFamily, source: Bytes) => string>('inet_ntop');

/**
 * IPv4 text in any of the old forms (`127.1`, `0x7f000001`, octal) to address: `inet_aton(3)`.
 *
 * @param destination - at least 4 bytes; -ENOSPC when it is shorter
 * @returns 1, or 0 when the text is no address
 * @see inet_aton(3)
 */
export const inet_aton = native<(text: string, destination: Bytes) => number>('inet_aton');

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
 * What an error number means, in the C library's words: `strerror(3)`.
 *
 * @see strerror(3)
 */
export const strerror = native<(errno: number) => string>('strerror');
