/** RFC 3678, <netinet/in.h>: which senders a member of a multicast group hears. */
import { native } from '../binding.js';
import type { MulticastFilterMode } from '../gen/groups.js';
import type { Bytes, Fd } from './types.js';

/**
 * Reads the source filter of a group: `getsourcefilter(3)`.
 *
 * @param ifindex - the interface's number
 * @param group - the group's whole C struct
 * @param counts - [fmode, numsrc]. In: how many sources `slist` has room for. Out: the mode, and how many there are,
 *   which may be more than were written
 * @param slist - receives the sources, 128 bytes (a sockaddr_storage) each; -EFAULT when it is shorter than said
 * @returns 0, or -errno
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export const getsourcefilter =
  native<(fd: Fd, ifindex: number, group: Bytes, counts: Int32Array, slist: Bytes) => number>('getsourcefilter');

/**
 * Sets the source filter of a group: `setsourcefilter(3)`.
 *
 * @param ifindex - the interface's number
 * @param group - the group's whole C struct
 * @param slist - the sources, 128 bytes (a sockaddr_storage) each
 * @returns 0, or -errno
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export const setsourcefilter =
  native<(fd: Fd, ifindex: number, group: Bytes, fmode: MulticastFilterMode, slist: Bytes) => number>(
    'setsourcefilter',
  );

/**
 * Reads the source filter of an IPv4 group: `getipv4sourcefilter(3)`.
 *
 * @param interfaceAddress - an address of the interface, 4 bytes; -EINVAL for any other number
 * @param group - the group, 4 bytes
 * @param counts - [fmode, numsrc], as in {@link getsourcefilter}
 * @param slist - receives the sources, 4 bytes each
 * @returns 0, or -errno
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export const getipv4sourcefilter =
  native<(fd: Fd, interfaceAddress: Bytes, group: Bytes, counts: Int32Array, slist: Bytes) => number>(
    'getipv4sourcefilter',
  );

/**
 * Sets the source filter of an IPv4 group: `setipv4sourcefilter(3)`.
 *
 * @param interfaceAddress - an address of the interface, 4 bytes; -EINVAL for any other number
 * @param group - the group, 4 bytes
 * @param slist - the sources, 4 bytes each
 * @returns 0, or -errno
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export const setipv4sourcefilter =
  native<(fd: Fd, interfaceAddress: Bytes, group: Bytes, fmode: MulticastFilterMode, slist: Bytes) => number>(
    'setipv4sourcefilter',
  );
