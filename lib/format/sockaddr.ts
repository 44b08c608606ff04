/** Socket addresses: those that strace knows as strace writes them, the others in the same style. */
import { addressBytes, decodeSockaddr } from '../address/index.js';
import type { Sockaddr, SockaddrIn, SockaddrIn6, SockaddrLl, SockaddrUn, SockaddrVm } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import { families as familyText } from '../gen/names.js';
import { AF_INET, AF_INET6, AF_PACKET, AF_UNIX, AF_UNSPEC, AF_VSOCK } from '../gen/own.js';
import { lazy } from '../lazy.js';
import { linesOf, symbolOf } from './names.js';
import { bestOf, fieldsOf, fieldTexts, interfaceText } from './struct.js';
import { braces, list, quote, utf8 } from './text.js';

type Values = Readonly<Record<string, unknown>>;

function unixFields({ path }: SockaddrUn): string[] {
  const bytes = typeof path === 'string' ? utf8(path) : path;
  if (bytes.length === 0) return [];
  return [bytes[0] === 0 ? `sun_path=@${quote(bytes.subarray(1))}` : `sun_path=${quote(bytes)}`];
}

const inetFields = ({ address, port }: SockaddrIn): string[] => [
  `sin_port=htons(${port})`,
  `sin_addr=inet_addr("${address}")`,
];

/** A scope is an interface where the address is link-local, and only there. */
function scopeText(address: string, scopeId: number): string {
  return /^fe[89ab]|^ff[0-9a-f]2/.test(address) ? interfaceText(scopeId) : String(scopeId);
}

const inet6Fields = ({ address, port, flowinfo = 0, scopeId = 0 }: SockaddrIn6): string[] => [
  `sin6_port=htons(${port})`,
  `sin6_flowinfo=htonl(${flowinfo})`,
  `inet_pton(AF_INET6, "${address}", &sin6_addr)`,
  `sin6_scope_id=${scopeText(address, scopeId)}`,
];

/** strace has the byte in two digits, and 0x before it where it is not 0. */
const hardwareByte = (byte: number): string => (byte === 0 ? '00' : `0x${byte.toString(16)}`);

const packetFields = ({ protocol, ifindex, hatype = 0, pkttype = 0, addr }: SockaddrLl): string[] => [
  `sll_protocol=htons(${symbolOf(protocol, 'ETH_P')})`,
  `sll_ifindex=${interfaceText(ifindex)}`,
  `sll_hatype=${symbolOf(hatype, 'ARPHRD')}`,
  `sll_pkttype=${symbolOf(pkttype, 'PACKET')}`,
  `sll_halen=${addr?.length ?? 0}`,
  ...(addr?.length ? [`sll_addr=${list(Array.from(addr, hardwareByte))}`] : []),
];

/** strace has the two numbers the other way round than the struct. */
function vsockFields(address: SockaddrVm): string[] {
  const [port, cid, ...flags] = fieldTexts(address as unknown as Values, fieldsOf('sockaddr_vm'));
  return [cid as string, port as string, ...flags];
}

/** Those that are not their struct's fields in order. */
// biome-ignore lint/suspicious/noExplicitAny: each family has another address
const special = new Map<number, (address: any) => string[]>([
  [AF_UNSPEC, () => [`sa_data=${quote(new Uint8Array(14))}`]],
  [AF_UNIX, unixFields],
  [AF_INET, inetFields],
  [AF_INET6, inet6Fields],
  [AF_PACKET, packetFields],
  [AF_VSOCK, vsockFields],
]);

const structsOfFamily = lazy(
  () => new Map(linesOf(familyText).map(([family, ...structs]) => [Number(family), structs])),
);

/** Of a family whose structs have the same length, only the object that was given knows which it is. */
function fieldsOfAddress(address: Values, given: Values): string[] {
  const { family, data } = address;
  if (data instanceof Uint8Array) return data.length === 0 ? [] : [`sa_data=${quote(data)}`];
  const fields = special.get(family as number);
  if (fields !== undefined) return fields(address);
  const struct = bestOf(given, structsOfFamily().get(family as number) ?? []);
  return struct === undefined ? [] : fieldTexts(given, fieldsOf(struct));
}

/** An address of a socket of IPPROTO_L2TP, which says AF_INET or AF_INET6 too. */
function tunnelFields(address: SockaddrIn | SockaddrIn6, connId: number): string[] {
  if (address.family === AF_INET) return [`l2tp_addr=inet_addr("${address.address}")`, `l2tp_conn_id=${connId}`];
  const [, flowinfo, addr, scope] = inet6Fields(address as SockaddrIn6).map((text) => text.replace('sin6_', 'l2tp_'));
  return [flowinfo, addr, scope, `l2tp_conn_id=${connId}`] as string[];
}

/**
 * A socket address. It is encoded first, so that what cannot be an address is refused as the calls refuse it, and what
 * may be left out is there.
 */
export function sockaddrText(given: object, familyName = 'sa_family', argument = 'value'): string {
  if (typeof given !== 'object' || given === null) throw wrongType('format', argument, 'a Sockaddr object', given);
  const { family, connId } = given as Values;
  const isTunnel = connId !== undefined && (family === AF_INET || family === AF_INET6);
  if (isTunnel) checkInteger('format', 'value.connId', connId, 0, 0xffffffff);
  const bytes = addressBytes('format', (isTunnel ? { port: 0, ...given } : given) as Sockaddr) as Uint8Array;
  const address = decodeSockaddr(bytes) as Sockaddr;
  const fields = isTunnel
    ? tunnelFields(address as SockaddrIn, connId as number)
    : fieldsOfAddress(address as never, given as Values);
  return braces([`${familyName}=${symbolOf(address.family, 'AF')}`, ...fields]);
}

/** The length that a call is given with the address. */
export const sockaddrLength = (address: Sockaddr): number => (addressBytes('format', address) as Uint8Array).length;
