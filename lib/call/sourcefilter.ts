/** RFC 3678, <netinet/in.h>: which senders a member of a multicast group hears. */

import { parseInet } from '../address/in.js';
import { addressBytes, decodeSockaddr, STORAGE_SIZE } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { check } from '../error.js';
import type { MulticastFilterMode } from '../gen/groups.js';
import { AF_INET } from '../gen/own.js';
import { inet_ntop } from '../raw/inet.js';
import { badFd, badWord, isInt32, isWord } from '../raw/registers.js';
import * as raw from '../raw/sourcefilter.js';
import type { Fd } from '../raw/types.js';

/** sizeof(struct in_addr). */
const INET_SIZE = 4;

/** A source filter: MCAST_INCLUDE hears those in the list only, MCAST_EXCLUDE all the others. */
export interface SourceFilter<Source> {
  fmode: MulticastFilterMode;
  slist: Source[];
}

/** Reads a filter of any length: the kernel says how many sources there are, which may be more than fit. */
function readFilter<S>(
  call: string,
  fd: Fd,
  size: number,
  read: (counts: Int32Array, slist: Uint8Array) => number,
  decode: (bytes: Uint8Array) => S,
): SourceFilter<S> {
  for (let room = 16; ; ) {
    const counts = new Int32Array([0, room]);
    const slist = new Uint8Array(room * size);
    check(read(counts, slist), call, fd);
    const [fmode, numsrc] = counts as unknown as [MulticastFilterMode, number];
    if (numsrc <= room) {
      const sources = Array.from({ length: numsrc }, (_, i) => decode(slist.subarray(i * size, (i + 1) * size)));
      return { fmode, slist: sources };
    }
    room = numsrc;
  }
}

/** The bytes of a list of sources, one behind the other. */
function listBytes<S>(
  call: string,
  slist: readonly S[],
  size: number,
  encode: (source: S, argument: string) => Uint8Array,
): Uint8Array {
  if (!Array.isArray(slist)) throw wrongType(call, 'slist', 'an array', slist);
  const parts = Array.from(slist, (source, index) => encode(source, `slist[${index}]`));
  const bytes = new Uint8Array(parts.length * size);
  for (const [index, part] of parts.entries()) bytes.set(part, index * size);
  return bytes;
}

/** The bytes of a typed address, kept while others are encoded. */
function addressCopy(call: string, address: Sockaddr): Uint8Array {
  return (addressBytes(call, address) as Uint8Array).slice();
}

function inetBytes(call: string, argument: string, text: unknown): Uint8Array {
  if (typeof text !== 'string') throw wrongType(call, argument, 'a string', text);
  const bytes = new Uint8Array(INET_SIZE);
  if (!parseInet(text, bytes, 0)) throw wrongValue(call, argument, "an IPv4 address like '192.0.2.1'", text);
  return bytes;
}

function checkFd(call: string, fd: unknown): void {
  if (!isInt32(fd as number)) throw badFd(call, fd);
}

function checkMode(call: string, fmode: unknown): void {
  if (!isWord(fmode as number)) throw badWord(call, 'fmode', fmode);
}

/**
 * Which senders the socket hears in a group: `getsourcefilter(3)`.
 *
 * @param ifindex - the number of the interface that it joined the group on
 * @param address - the group, of AF_INET or AF_INET6; its port counts for nothing
 * @returns the mode and the list; MCAST_EXCLUDE and an empty one after a plain join
 * @throws {@link SocketError}
 * - `EADDRNOTAVAIL` it is no member of the group on this interface
 * - `EINVAL` the address is of another family, or no group
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export function getsourcefilter(fd: Fd, ifindex: number, address: Sockaddr): SourceFilter<Sockaddr> {
  const call = 'getsourcefilter';
  checkFd(call, fd);
  checkInteger(call, 'ifindex', ifindex, 0, 0xffffffff);
  const group = addressCopy(call, address);
  return readFilter(
    call,
    fd,
    STORAGE_SIZE,
    (counts, slist) => raw.getsourcefilter(fd, ifindex, group, counts, slist),
    (bytes) => decodeSockaddr(bytes) as Sockaddr,
  );
}

/**
 * Says which senders the socket shall hear in a group that it is a member of: `setsourcefilter(3)`.
 *
 * The list replaces the one before. MCAST_INCLUDE with an empty list leaves the group.
 *
 * @param ifindex - the number of the interface that it joined the group on
 * @param address - the group, of AF_INET or AF_INET6; its port counts for nothing
 * @param fmode - MCAST_INCLUDE or MCAST_EXCLUDE
 * @param slist - senders, as addresses of the same family
 * @throws {@link SocketError}
 * - `EADDRNOTAVAIL` it is no member of the group on this interface; or a sender is of another family
 * - `EINVAL` the address is no group, or there is no such mode
 * - `ENODEV` there is no such interface
 * - `ENOBUFS` more senders than net.ipv4.igmp_max_msf or net.ipv6.mld_max_msf
 * @example
 * const lo = if_nametoindex('lo');
 * setsourcefilter(fd, lo, group, MCAST_INCLUDE, [{ family: AF_INET, address: '192.0.2.1', port: 0 }]);
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export function setsourcefilter(
  fd: Fd,
  ifindex: number,
  address: Sockaddr,
  fmode: MulticastFilterMode,
  slist: readonly Sockaddr[],
): void {
  const call = 'setsourcefilter';
  checkFd(call, fd);
  checkInteger(call, 'ifindex', ifindex, 0, 0xffffffff);
  const group = addressCopy(call, address);
  checkMode(call, fmode);
  const sources = listBytes(call, slist, STORAGE_SIZE, (source, argument) => {
    if (typeof source !== 'object' || source === null) throw wrongType(call, argument, 'a Sockaddr object', source);
    return addressCopy(call, source);
  });
  check(raw.setsourcefilter(fd, ifindex, group, fmode, sources), call, fd, address);
}

/**
 * Which senders the socket hears in an IPv4 group: `getipv4sourcefilter(3)`.
 *
 * @param interfaceAddress - an address of the interface that it joined the group on: '127.0.0.1'
 * @param group - the group: '239.1.2.3'
 * @returns the mode and the senders' addresses
 * @throws {@link SocketError} as {@link getsourcefilter}
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export function getipv4sourcefilter(fd: Fd, interfaceAddress: string, group: string): SourceFilter<string> {
  const call = 'getipv4sourcefilter';
  checkFd(call, fd);
  const local = inetBytes(call, 'interfaceAddress', interfaceAddress);
  const multicast = inetBytes(call, 'group', group);
  return readFilter(
    call,
    fd,
    INET_SIZE,
    (counts, slist) => raw.getipv4sourcefilter(fd, local, multicast, counts, slist),
    (bytes) => inet_ntop(AF_INET, bytes),
  );
}

/**
 * Says which senders the socket shall hear in an IPv4 group that it is a member of: `setipv4sourcefilter(3)`.
 *
 * @param interfaceAddress - an address of the interface that it joined the group on: '127.0.0.1'
 * @param group - the group: '239.1.2.3'
 * @param fmode - MCAST_INCLUDE or MCAST_EXCLUDE
 * @param slist - the senders' addresses
 * @throws {@link SocketError} as {@link setsourcefilter}
 * @example
 * setipv4sourcefilter(fd, '127.0.0.1', '239.1.2.3', MCAST_EXCLUDE, ['127.0.0.2']);
 * @see https://www.rfc-editor.org/rfc/rfc3678
 */
export function setipv4sourcefilter(
  fd: Fd,
  interfaceAddress: string,
  group: string,
  fmode: MulticastFilterMode,
  slist: readonly string[],
): void {
  const call = 'setipv4sourcefilter';
  checkFd(call, fd);
  const local = inetBytes(call, 'interfaceAddress', interfaceAddress);
  const multicast = inetBytes(call, 'group', group);
  checkMode(call, fmode);
  const sources = listBytes(call, slist, INET_SIZE, (source, argument) => inetBytes(call, argument, source));
  check(raw.setipv4sourcefilter(fd, local, multicast, fmode, sources), call, fd);
}
