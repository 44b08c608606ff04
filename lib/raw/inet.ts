/** Text and numbers: <arpa/inet.h>, strerror(3); and bindresvport(3). */
import { native } from '../binding.js';
import type { AddressFamily } from '../gen/groups.js';
import type { Bytes, Fd } from './types.js';

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
 * The number of a network, in any of the old forms (`10`, `192.168`, `0x7f.1`): `inet_network(3)`.
 *
 * @returns the number in host order; INADDR_NONE (0xffffffff) when the text is none, and for 255.255.255.255
 * @see inet_network(3)
 */
export const inet_network = native<(text: string) => number>('inet_network');

/**
 * Puts an address together from the numbers of its network and its host, by the old classes: `inet_makeaddr(3)`.
 *
 * @param net - 32 bits, in host order
 * @param host - 32 bits, in host order
 * @param destination - at least 4 bytes; -ENOSPC when it is shorter
 * @returns 0
 * @see inet_makeaddr(3)
 */
export const inet_makeaddr = native<(net: number, host: number, destination: Bytes) => number>('inet_makeaddr');

/**
 * The number of an address's network, by the old classes: `inet_netof(3)`.
 *
 * @param source - at least 4 bytes; -EINVAL when it is shorter
 * @returns the number in host order
 * @see inet_netof(3)
 */
export const inet_netof = native<(source: Bytes) => number>('inet_netof');

/**
 * The number of an address within its network, by the old classes: `inet_lnaof(3)`.
 *
 * @param source - at least 4 bytes; -EINVAL when it is shorter
 * @returns the number in host order
 * @see inet_lnaof(3)
 */
export const inet_lnaof = native<(source: Bytes) => number>('inet_lnaof');

/**
 * Binds a socket to a free privileged port: `bindresvport(3)`.
 *
 * @param address - a sockaddr_in, whose port is not looked at and receives the one found; null for any address
 * @returns 0, or -errno
 * @see bindresvport(3)
 */
export const bindresvport = native<(fd: Fd, address: Bytes | null) => number>('bindresvport');

/**
 * What an error number means, in the C library's words: `strerror(3)`.
 *
 * @see strerror(3)
 */
export const strerror = native<(errno: number) => string>('strerror');
