/** Socket addresses as bytes, for programs that are run in C too. */
import { encodeSockaddr, type Sockaddr } from 'bsd-sockets';
import type { Calls } from './systems.js';

/** What struct sockaddr_storage holds, and a little more for the longest AF_UNIX name. */
const ROOM = 256;

/** The bytes of the address. */
export function encoded(address: Sockaddr): Uint8Array {
  return encodeSockaddr(address);
}

type NameCall = (fd: number, address: Uint8Array, out: Int32Array) => number;

/** The bytes that getsockname() or getpeername() gives. */
function nameOf(call: NameCall, fd: number): Uint8Array {
  const address = new Uint8Array(ROOM);
  const out = new Int32Array([ROOM]);
  const result = call(fd, address, out);
  if (result < 0) throw new Error(`the socket's name could not be had: ${result}`);
  return address.subarray(0, out[0]);
}

/** The socket's own address, as bytes. */
export function ownName(os: Calls, fd: number): Uint8Array {
  return nameOf(os.getsockname, fd);
}

/** The peer's address, as bytes. */
export function peerName(os: Calls, fd: number): Uint8Array {
  return nameOf(os.getpeername, fd);
}
