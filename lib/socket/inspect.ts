/** How a Socket looks when it is printed. */
import { decodeSockaddr } from '../address/index.js';
import { formatAddress } from '../address/text.js';
import { symbolOf } from '../format/names.js';
import { AF_UNIX } from '../gen/own.js';
import { getpeername, getsockname } from '../raw/name.js';
import type { Bytes, Fd } from '../raw/types.js';

type NameOf = (fd: Fd, address: Bytes, out: Int32Array) => number;

/** The text of an address; undefined when the socket has none, and whenever the kernel says no. */
function nameText(nameOf: NameOf, fd: Fd): string | undefined {
  const bytes = new Uint8Array(128);
  const length = new Int32Array([bytes.length]);
  if (nameOf(fd, bytes, length) < 0) return undefined;
  const address = decodeSockaddr(bytes.subarray(0, length[0]));
  if (address === undefined || (address.family === AF_UNIX && 'path' in address && address.path === ''))
    return undefined;
  return formatAddress(address);
}

/**
 * `<Socket fd=3 AF_INET SOCK_STREAM 127.0.0.1:5006 → 127.0.0.1:40112>`, `<Socket closed AF_INET SOCK_STREAM>`.
 *
 * @param fd - -1 for a closed one
 */
export function describeSocket(fd: Fd, family: number, type: number): string {
  const kind = `${symbolOf(family, 'AF')} ${symbolOf(type, 'SOCK')}`;
  if (fd === -1) return `<Socket closed ${kind}>`;
  const own = nameText(getsockname, fd);
  const peer = nameText(getpeername, fd);
  const names = [own, peer && `→ ${peer}`].filter(Boolean);
  return `<${[`Socket fd=${fd}`, kind, ...names].join(' ')}>`;
}
