/**
 * L2TP/IP: sockets of AF_INET and AF_INET6 whose addresses have the number of a tunnel where others have a port.
 *
 * Their structs say AF_INET and AF_INET6, so nothing in the bytes tells them from sockaddr_in and sockaddr_in6. They are
 * therefore no part of Sockaddr: who has such a socket says so, by calling these two with the raw tier.
 */
import { wrongType, wrongValue } from '../argument.js';
import { sockaddr_l2tpip, sockaddr_l2tpip6 } from '../gen/layouts.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { readField } from '../struct.js';
import { putInteger, takeBytes } from './codec.js';
import { inet } from './in.js';
import { inet6 } from './in6.js';
import type { SockaddrIn, SockaddrIn6 } from './types.js';

/**
 * An address of a socket of `IPPROTO_L2TP`, C's `struct sockaddr_l2tpip` or `struct sockaddr_l2tpip6`: an IPv4 or IPv6
 * address that has the number of a tunnel, 32 bits, and no port.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export type SockaddrL2tpip = (Omit<SockaddrIn, 'port'> | Omit<SockaddrIn6, 'port'>) & {
  /** Number of the tunnel, 32 bits. C: `l2tp_conn_id`. */
  connId: number;
};

/**
 * Encodes an address of a socket of `IPPROTO_L2TP` as the bytes of its C struct: 16 for AF_INET, 32 for AF_INET6.
 *
 * @throws TypeError or RangeError for an address that the struct cannot hold
 * @example
 * const fd = socket(AF_INET, SOCK_DGRAM, IPPROTO_L2TP);
 * raw.bind(fd, encodeSockaddrL2tpip({ family: AF_INET, address: '192.0.2.1', connId: 42 }));
 */
export function encodeSockaddrL2tpip(address: SockaddrL2tpip): Uint8Array {
  const call = 'encodeSockaddrL2tpip';
  if (typeof address !== 'object' || address === null) throw wrongType(call, 'address', 'an object', address);
  const { family, connId } = address;
  if (family !== AF_INET && family !== AF_INET6)
    throw wrongValue(call, 'address.family', 'AF_INET or AF_INET6', family);
  const layout = family === AF_INET ? sockaddr_l2tpip : sockaddr_l2tpip6;
  const bytes = new Uint8Array(layout.size);
  if (family === AF_INET) inet.encode(call, { ...address, family, port: 0 }, bytes);
  else inet6.encode(call, { ...address, family, port: 0 }, bytes);
  putInteger(call, 'connId', connId, bytes, layout.fields.connId);
  return bytes;
}

/**
 * Decodes what `getsockname`, `getpeername` or `recvfrom` of the raw tier wrote for a socket of `IPPROTO_L2TP`.
 *
 * @returns undefined for bytes of another family, or too few
 */
export function decodeSockaddrL2tpip(bytes: Uint8Array): SockaddrL2tpip | undefined {
  const plain = takeBytes('decodeSockaddrL2tpip', 'bytes', bytes);
  if (plain.length < sockaddr_l2tpip.size) return undefined;
  const family = readField(plain, sockaddr_l2tpip.fields.family);
  if (family !== AF_INET && family !== AF_INET6) return undefined;
  const layout = family === AF_INET ? sockaddr_l2tpip : sockaddr_l2tpip6;
  if (plain.length < layout.size) return undefined;
  const decoded = (family === AF_INET ? inet : inet6).decode(plain, layout.size);
  if (decoded === undefined) return undefined;
  const { port: _, ...address } = decoded;
  return { ...address, connId: readField(plain, layout.fields.connId) };
}
