/**
 * <netdb.h>: names and numbers of hosts, services, protocols and networks; and the name of this host.
 *
 * Lookups read files such as /etc/hosts and, unless they are told not to, ask name servers: these calls may block for
 * many seconds, as in C. Lists come as arrays, and there is nothing to free.
 */

import { addressBytes, decodeSockaddr } from '../address/index.js';
import { formatAddress } from '../address/text.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, checkText, outOfRange, wrongType } from '../argument.js';
import { AddrInfoError, check, SocketError } from '../error.js';
import type { AddressFamily, AddrInfoFlag, IpProtocol, NameInfoFlag, SocketType } from '../gen/groups.js';
import { AF_INET, AF_UNSPEC, NETDB_INTERNAL } from '../gen/own.js';
import { inet_ntop } from '../raw/inet.js';
import * as raw from '../raw/netdb.js';
import { badWord, isWord } from '../raw/registers.js';
import { takeBytes } from '../view.js';

/** Where the C library's errno is put. */
const error = new Int32Array(1);

function checkWord(call: string, argument: string, value: unknown): void {
  if (!isWord(value as number)) throw badWord(call, argument, value);
}

/** What {@link getaddrinfo} is to look for; each is 0, for anything, when not given. */
export interface AddrInfoHints {
  /** AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, …, or-ed. */
  flags?: AddrInfoFlag | number;
  /** AF_INET, AF_INET6, or AF_UNSPEC for both. */
  family?: AddressFamily;
  /** Without it, a host's every address comes once for each type of socket. */
  socktype?: SocketType;
  protocol?: IpProtocol;
}

/** What to make a socket of, and where to connect or bind it to. */
export interface AddrInfo {
  /** The flags of the hints. */
  flags: number;
  family: AddressFamily;
  socktype: SocketType;
  protocol: IpProtocol;
  /** The official name of the host: in the first answer, when AI_CANONNAME asked for it. */
  canonname?: string;
  address: Sockaddr;
}

/** The text of a service, or of a port in its place. */
function serviceText(call: string, service: string | number | null): string | null {
  if (typeof service === 'number') {
    checkInteger(call, 'service', service, 0, 65535);
    return String(service);
  }
  if (service != null) checkText(call, 'service', service);
  return service;
}

/**
 * The arguments of getaddrinfo, checked.
 *
 * @internal
 */
export function prepareAddrInfo(node: string | null, service: string | number | null, hints: AddrInfoHints) {
  if (node != null) checkText('getaddrinfo', 'node', node);
  const serviceName = serviceText('getaddrinfo', service);
  if (typeof hints !== 'object' || hints === null) throw wrongType('getaddrinfo', 'hints', 'an object', hints);
  const { flags = 0, family = AF_UNSPEC, socktype = 0, protocol = 0 } = hints;
  for (const [key, value] of Object.entries({ flags, family, socktype, protocol }))
    checkWord('getaddrinfo', `hints.${key}`, value);
  return [node, serviceName, flags, family, socktype, protocol] as const;
}

/**
 * What getaddrinfo says, or the error.
 *
 * @internal
 */
export function addrInfos(
  result: raw.RawAddrInfo[] | number,
  [node, service]: ReturnType<typeof prepareAddrInfo>,
  error: Int32Array,
): AddrInfo[] {
  if (typeof result === 'number') throw new AddrInfoError(result, 'getaddrinfo', node ?? service ?? '', error[0]);
  return result.map((info) => ({ ...info, address: decodeSockaddr(info.address) as Sockaddr }));
}

/**
 * The addresses of a host and a service: `getaddrinfo(3)`.
 *
 * They come in the order in which they should be tried. With a name that is no number, and is not in /etc/hosts, this
 * asks name servers and blocks meanwhile; AI_NUMERICHOST forbids it.
 *
 * @param node - a name or a numeric address, 'fe80::1%eth0' too; null for this host: its loopback addresses, or with
 *   AI_PASSIVE the ones that bind(2) takes for all of them
 * @param service - a name of /etc/services or a port, 0 to 65535; null for port 0. In a string C takes any number and
 *   keeps its low 16 bits
 * @throws {@link AddrInfoError}
 * - `EAI_NONAME` no such host, or neither host nor service given, or a name where the flags want a number
 * - `EAI_AGAIN` no name server answers; a later try may succeed
 * - `EAI_FAIL`, `EAI_NODATA` the name server refuses; it knows the name and no address
 * - `EAI_SERVICE` no such service for this type of socket
 * - `EAI_ADDRFAMILY`, `EAI_FAMILY` the numeric address is of another family; there is no such family
 * - `EAI_SOCKTYPE`, `EAI_BADFLAGS` type and protocol do not go together; flags do not
 * - `EAI_SYSTEM` a system call failed: `cause` is the SocketError
 * @example
 * const [first] = getaddrinfo('localhost', 'http', { socktype: SOCK_STREAM });
 * const fd = socket(first.family, first.socktype, first.protocol);
 * connect(fd, first.address);
 * @see getaddrinfo(3)
 */
export function getaddrinfo(
  node: string | null,
  service: string | number | null,
  hints: AddrInfoHints = {},
): AddrInfo[] {
  const question = prepareAddrInfo(node, service, hints);
  return addrInfos(raw.getaddrinfo(...question, error), question, error);
}

/** A host and a service by name, or by number where there is no name. */
export interface NameInfo {
  host: string;
  service: string;
}

/** NI_MAXHOST. */
const host = Buffer.alloc(1025);
/** More than NI_MAXSERV, which is 32, because the service of an AF_UNIX address is its path. */
const service = Buffer.alloc(128);

const textOf = (bytes: Buffer) => bytes.toString('utf8', 0, bytes.indexOf(0));

/**
 * The names of an address's host and service: `getnameinfo(3)`.
 *
 * Without NI_NUMERICHOST this asks name servers, and blocks meanwhile. Of an AF_UNIX address the host is this one, and
 * the service its path.
 *
 * @param flags - NI_NUMERICHOST, NI_NUMERICSERV, NI_DGRAM, NI_NAMEREQD, …, or-ed; 0 when not given
 * @throws {@link AddrInfoError}
 * - `EAI_NONAME` NI_NAMEREQD, and the host has no name
 * - `EAI_FAMILY` addresses of this family have no names
 * - `EAI_AGAIN`, `EAI_FAIL` the name servers do not answer, or refuse
 * - `EAI_BADFLAGS` flags that do not exist
 * - `EAI_SYSTEM` a system call failed: `cause` is the SocketError
 * @example
 * const { host, service } = getnameinfo(getpeername(fd), NI_NUMERICHOST | NI_NUMERICSERV);
 * @see getnameinfo(3)
 */
export function getnameinfo(address: Sockaddr, flags: NameInfoFlag | number = 0): NameInfo {
  checkWord('getnameinfo', 'flags', flags);
  const result = raw.getnameinfo(addressBytes('getnameinfo', address), host, service, flags, error);
  if (result !== 0) throw new AddrInfoError(result, 'getnameinfo', formatAddress(address), error[0]);
  return { host: textOf(host), service: textOf(service) };
}

/**
 * What an EAI_* value means, in the C library's words: `gai_strerror(3)`.
 *
 * @param code - 32 bits; negative, as the values are
 * @returns 'Name or service not known' for EAI_NONAME, 'Unknown error' for a number without a meaning
 * @see gai_strerror(3)
 */
export function gai_strerror(code: number): string {
  checkInteger('gai_strerror', 'code', code, -0x80000000, 0x7fffffff);
  return raw.gai_strerror(code);
}

/** A host, by the calls that are older than {@link getaddrinfo}. */
export interface Hostent {
  /** The official name. */
  name: string;
  aliases: string[];
  family: AddressFamily;
  /** At least one: '127.0.0.1', '::1'. */
  addresses: string[];
}

/** The answer, or the error of the calls that have h_errno. */
function answered<T>(result: T | number, call: string, subject: string): T {
  if (typeof result !== 'number') return result;
  if (result === NETDB_INTERNAL) throw new SocketError(error[0] as number, call);
  throw new AddrInfoError(result, call, subject);
}

function hostOf(result: raw.RawHost | number, call: string, subject: string): Hostent {
  const found = answered(result, call, subject);
  return { ...found, addresses: found.addresses.map((bytes) => inet_ntop(found.family, bytes)) };
}

/**
 * The IPv4 addresses of a host: `gethostbyname(3)`. {@link getaddrinfo} is its successor.
 *
 * @param name - a name, or a numeric address, which is its own answer
 * @throws {@link AddrInfoError}
 * - `HOST_NOT_FOUND` no such host
 * - `NO_DATA` it has no address of this family
 * - `TRY_AGAIN` no name server answers
 * - `NO_RECOVERY` the name server refuses
 * @throws {@link SocketError} the lookup itself failed (NETDB_INTERNAL in C)
 * @see gethostbyname(3)
 */
export function gethostbyname(name: string): Hostent {
  checkText('gethostbyname', 'name', name);
  return hostOf(raw.gethostbyname(name, error), 'gethostbyname', name);
}

/**
 * The addresses of a host in one family: `gethostbyname2(3)`.
 *
 * @param family - AF_INET or AF_INET6
 * @throws {@link AddrInfoError} and {@link SocketError} as {@link gethostbyname}
 * @see gethostbyname2(3)
 */
export function gethostbyname2(name: string, family: AddressFamily): Hostent {
  checkText('gethostbyname2', 'name', name);
  checkWord('gethostbyname2', 'family', family);
  return hostOf(raw.gethostbyname2(name, family, error), 'gethostbyname2', name);
}

/**
 * The host that has an address: `gethostbyaddr(3)`. {@link getnameinfo} is its successor.
 *
 * @param bytes - 4 for AF_INET, 16 for AF_INET6, in network order, as {@link inet_pton} makes them
 * @throws {@link AddrInfoError} and {@link SocketError} as {@link gethostbyname}
 * @example
 * gethostbyaddr(inet_pton(AF_INET, '127.0.0.1'), AF_INET).name; // 'localhost'
 * @see gethostbyaddr(3)
 */
export function gethostbyaddr(bytes: Uint8Array, family: AddressFamily): Hostent {
  checkWord('gethostbyaddr', 'family', family);
  const address = takeBytes('gethostbyaddr', 'bytes', bytes);
  const size = family === AF_INET ? 4 : 16;
  if (address.length !== size) throw outOfRange('gethostbyaddr', 'bytes', `${size} bytes long`, address.length);
  const result = raw.gethostbyaddr(address, family, error);
  return hostOf(result, 'gethostbyaddr', inet_ntop(family, address));
}

/** A network of /etc/networks. */
export interface Netent {
  /** The official name. */
  name: string;
  aliases: string[];
  family: AddressFamily;
  /** Its number, in host order: 0x7f000000 for 127.0.0.0. */
  net: number;
}

/**
 * The number of a network: `getnetbyname(3)`.
 *
 * @throws {@link AddrInfoError} and {@link SocketError} as {@link gethostbyname}
 * @see getnetbyname(3)
 */
export function getnetbyname(name: string): Netent {
  checkText('getnetbyname', 'name', name);
  return answered(raw.getnetbyname(name, error), 'getnetbyname', name);
}

/**
 * The name of a network: `getnetbyaddr(3)`.
 *
 * @param net - 32 bits in host order, either sign: 0x7f000000 for 127.0.0.0
 * @param family - AF_INET, the default
 * @throws {@link AddrInfoError} and {@link SocketError} as {@link gethostbyname}
 * @see getnetbyaddr(3)
 */
export function getnetbyaddr(net: number, family: AddressFamily = AF_INET): Netent {
  checkWord('getnetbyaddr', 'net', net);
  checkWord('getnetbyaddr', 'family', family);
  return answered(raw.getnetbyaddr(net, family, error), 'getnetbyaddr', `0x${(net >>> 0).toString(16)}`);
}

/** A service of /etc/services. */
export interface Servent {
  /** The official name. */
  name: string;
  aliases: string[];
  /** In host order, where C has it in network order. */
  port: number;
  /** The protocol to speak it over: 'tcp', 'udp'. */
  protocol: string;
}

/** The answer, or the error, of the calls that have no h_errno. */
function found<T>(result: T | number, call: string): T {
  if (typeof result === 'number') throw new SocketError(-result, call);
  return result;
}

function checkProtocol(call: string, protocol: unknown): void {
  if (protocol !== undefined) checkText(call, 'protocol', protocol);
}

/**
 * A service by its name: `getservbyname(3)`.
 *
 * @param name - the official name or an alias
 * @param protocol - 'tcp', 'udp', …; the first one that has the service when not given
 * @returns undefined when there is none
 * @throws {@link SocketError} the file could not be read: `EMFILE`, `EACCES`
 * @example
 * getservbyname('domain', 'udp')?.port; // 53
 * @see getservbyname(3)
 */
export function getservbyname(name: string, protocol?: string): Servent | undefined {
  checkText('getservbyname', 'name', name);
  checkProtocol('getservbyname', protocol);
  return found(raw.getservbyname(name, protocol), 'getservbyname');
}

/**
 * A service by its port: `getservbyport(3)`.
 *
 * @param port - 0 to 65535, in host order: no htons(), which C wants here
 * @param protocol - as in {@link getservbyname}
 * @returns undefined when there is none
 * @throws {@link SocketError} the file could not be read: `EMFILE`, `EACCES`
 * @see getservbyport(3)
 */
export function getservbyport(port: number, protocol?: string): Servent | undefined {
  checkInteger('getservbyport', 'port', port, 0, 65535);
  checkProtocol('getservbyport', protocol);
  return found(raw.getservbyport(port, protocol), 'getservbyport');
}

/** A protocol of /etc/protocols. */
export interface Protoent {
  /** The official name: 'tcp'. */
  name: string;
  aliases: string[];
  /** Its number in the IP header, which socket(2) takes. */
  protocol: IpProtocol;
}

/**
 * A protocol by its name: `getprotobyname(3)`.
 *
 * @param name - the official name or an alias
 * @returns undefined when there is none
 * @throws {@link SocketError} the file could not be read: `EMFILE`, `EACCES`
 * @example
 * const fd = socket(AF_INET, SOCK_RAW, getprotobyname('icmp')?.protocol);
 * @see getprotobyname(3)
 */
export function getprotobyname(name: string): Protoent | undefined {
  checkText('getprotobyname', 'name', name);
  return found(raw.getprotobyname(name), 'getprotobyname');
}

/**
 * A protocol by its number: `getprotobynumber(3)`.
 *
 * @param protocol - 32 bits; IPPROTO_TCP, …
 * @returns undefined when there is none
 * @throws {@link SocketError} the file could not be read: `EMFILE`, `EACCES`
 * @see getprotobynumber(3)
 */
export function getprotobynumber(protocol: IpProtocol): Protoent | undefined {
  checkWord('getprotobynumber', 'protocol', protocol);
  return found(raw.getprotobynumber(protocol), 'getprotobynumber');
}

/**
 * The name of this host: `gethostname(2)`.
 *
 * @returns at most HOST_NAME_MAX bytes; not always one that can be looked up
 * @see gethostname(2)
 */
export function gethostname(): string {
  check(raw.gethostname(host), 'gethostname');
  return textOf(host);
}

/**
 * Names this host, until it is started again: `sethostname(2)`.
 *
 * @param name - at most HOST_NAME_MAX, 64, bytes
 * @throws {@link SocketError}
 * - `EPERM` without CAP_SYS_ADMIN in the host's namespace
 * - `EINVAL` the name is too long
 * @see sethostname(2)
 */
export function sethostname(name: string): void {
  checkText('sethostname', 'name', name);
  check(raw.sethostname(Buffer.from(name)), 'sethostname');
}
