/**
 * <netdb.h> and the host's name.
 *
 * Lookups that answer with lists and strings are in the typed tier only: they have no form in numbers and bytes. What is
 * marked as internal here is what the typed tier is made of; `bsd-sockets/raw` does not export it.
 */
import { native } from '../binding.js';
import type { AddressFamily, AddrInfoErrno, AddrInfoFlag, NameInfoFlag, SocketType } from '../gen/groups.js';
import type { Bytes } from './types.js';

/** An answer of {@link getaddrinfo}, whose address is bytes. */
export interface RawAddrInfo {
  flags: number;
  family: AddressFamily;
  socktype: SocketType;
  protocol: number;
  canonname?: string;
  address: Uint8Array;
}

/**
 * `getaddrinfo(3)`.
 *
 * @param error - receives errno, which counts for EAI_SYSTEM
 * @returns the answers, or an EAI_* value
 * @internal
 */
export const getaddrinfo =
  native<
    (
      node: string | null,
      service: string | null,
      flags: AddrInfoFlag,
      family: AddressFamily,
      socktype: SocketType,
      protocol: number,
      error: Int32Array,
    ) => RawAddrInfo[] | AddrInfoErrno
  >('getaddrinfo');

/** What {@link beginGetnameinfo} looks up. */
export interface RawNameInfo {
  host: string;
  service: string;
}

// The same lookups on a thread of the package's own. begin… gives the number of the lookup, or -errno, and in `fd` a
// descriptor that becomes readable when the answer is there; endLookup() closes that, and lets the answer go.

/** @internal */
export const beginGetaddrinfo =
  native<
    (
      node: string | null,
      service: string | null,
      flags: AddrInfoFlag,
      family: AddressFamily,
      socktype: SocketType,
      protocol: number,
      fd: Int32Array,
    ) => number
  >('beginGetaddrinfo');

/** @internal */
export const beginGetnameinfo =
  native<(address: Bytes, flags: NameInfoFlag, fd: Int32Array) => number>('beginGetnameinfo');

/** @internal */
export const answerGetaddrinfo =
  native<(lookup: number, error: Int32Array) => RawAddrInfo[] | AddrInfoErrno>('answerGetaddrinfo');

/** @internal */
export const answerGetnameinfo =
  native<(lookup: number, error: Int32Array) => RawNameInfo | AddrInfoErrno>('answerGetnameinfo');

/** @internal */
export const endLookup = native<(lookup: number) => void>('endLookup');

/**
 * Address to names of host and service: `getnameinfo(3)`.
 *
 * @param address - the whole C struct
 * @param host - room for the host's name and its NUL, NI_MAXHOST bytes for any; null when it is not wanted
 * @param service - the same for the service's, NI_MAXSERV bytes
 * @param error - receives errno in its first element, which counts for EAI_SYSTEM
 * @returns 0, or an EAI_* value, which is negative and no -errno
 * @see getnameinfo(3)
 */
export const getnameinfo =
  native<
    (
      address: Bytes,
      host: Bytes | null,
      service: Bytes | null,
      flags: NameInfoFlag,
      error: Int32Array,
    ) => AddrInfoErrno | 0
  >('getnameinfo');

/**
 * What an EAI_* value means, in the C library's words: `gai_strerror(3)`.
 *
 * @see gai_strerror(3)
 */
export const gai_strerror = native<(code: number) => string>('gai_strerror');

/**
 * What a value of h_errno means, in the C library's words: `hstrerror(3)`.
 *
 * @see hstrerror(3)
 */
export const hstrerror = native<(code: number) => string>('hstrerror');

/** What is known of a host, with its addresses as bytes. */
export interface RawHost {
  name: string;
  aliases: string[];
  family: AddressFamily;
  addresses: Uint8Array[];
}

/** What is known of a network. */
export interface RawNet {
  name: string;
  aliases: string[];
  family: AddressFamily;
  net: number;
}

/** What is known of a service. */
export interface RawService {
  name: string;
  aliases: string[];
  port: number;
  protocol: string;
}

/** What is known of a protocol. */
export interface RawProtocol {
  name: string;
  aliases: string[];
  protocol: number;
}

// The answer, or h_errno; `error` receives errno, which counts for NETDB_INTERNAL.

/** @internal */
export const gethostbyname = native<(name: string, error: Int32Array) => RawHost | number>('gethostbyname');

/** @internal */
export const gethostbyname2 =
  native<(name: string, family: AddressFamily, error: Int32Array) => RawHost | number>('gethostbyname2');

/** @internal */
export const gethostbyaddr =
  native<(address: Bytes, family: AddressFamily, error: Int32Array) => RawHost | number>('gethostbyaddr');

/** @internal */
export const getnetbyname = native<(name: string, error: Int32Array) => RawNet | number>('getnetbyname');

/** @internal */
export const getnetbyaddr =
  native<(net: number, family: AddressFamily, error: Int32Array) => RawNet | number>('getnetbyaddr');

// The answer, undefined when there is none, or -errno.

/** @internal */
export const getservbyname =
  native<(name: string, protocol: string | undefined) => RawService | undefined | number>('getservbyname');

/** @internal */
export const getservbyport =
  native<(port: number, protocol: string | undefined) => RawService | undefined | number>('getservbyport');

/** @internal */
export const getprotobyname = native<(name: string) => RawProtocol | undefined | number>('getprotobyname');

/** @internal */
export const getprotobynumber = native<(protocol: number) => RawProtocol | undefined | number>('getprotobynumber');

/**
 * The name of this host: `gethostname(2)`.
 *
 * @param name - room for it and its NUL: HOST_NAME_MAX + 1 bytes hold any
 * @returns 0, or -errno (-ENAMETOOLONG when the room is too small)
 * @see gethostname(2)
 */
export const gethostname = native<(name: Bytes) => number>('gethostname');

/**
 * Names this host: `sethostname(2)`.
 *
 * @param name - at most HOST_NAME_MAX bytes, with no NUL
 * @returns 0, or -errno
 * @see sethostname(2)
 */
export const sethostname = native<(name: Bytes) => number>('sethostname');
