/** The calls that hand out an address: accept(2), getsockname(2), getpeername(2). All hot; see registers.ts. */
import { native } from '../binding.js';
import type { SocketFlag } from '../gen/groups.js';
import { asUint8Array } from '../view.js';
import { lengthIn, tooShort } from './length.js';
import { A, badFd, badWord, FD, isInt32, isWord, LENGTH, R, REFUSED, RESULT, storage, TOO_SHORT } from './registers.js';
import type { Bytes, Fd } from './types.js';

type NoBuffer = () => void;
type OneBuffer = (address: Bytes) => void;
const nativeAccept = native<NoBuffer>('accept');
const nativeAcceptHere = native<NoBuffer>('acceptHere');
const nativeAcceptInto = native<OneBuffer>('acceptInto');
const nativeAccept4 = native<NoBuffer>('accept4');
const nativeAccept4Here = native<NoBuffer>('accept4Here');
const nativeAccept4Into = native<OneBuffer>('accept4Into');
const nativeGetsockname = native<OneBuffer>('getsockname');
const nativeGetpeername = native<OneBuffer>('getpeername');

/** The result, with the length the kernel gave; on failure C leaves `*addrlen` as it was, and so do we. */
function finish(n: number, out: Int32Array | null): number {
  if (n >= 0 && out !== null) out[0] = R[LENGTH] as number;
  return n;
}

/**
 * Takes a connection from a listening socket: `accept(2)`. Blocks until there is one, unless the socket is non-blocking.
 *
 * @param address - room for the peer's address; null when it is not wanted
 * @param out - `out[0]` is C's `addrlen`: before, how much of `address` may be filled; after, how long the address is
 * @returns the new descriptor, -errno on failure
 * @see accept(2)
 */
export function accept(fd: Fd, address: Bytes | null, out: Int32Array | null): number {
  if (!isInt32(fd)) throw badFd('accept', fd);
  const length = address === null ? 0 : lengthIn('accept', 'address', out);
  R[LENGTH] = length;
  R[FD] = fd;
  if (address === null) nativeAccept();
  else if (address === storage) nativeAcceptHere();
  else nativeAcceptInto(address);
  const n = R[RESULT] as number;
  if (n === TOO_SHORT) throw tooShort('accept', 'address', address as Bytes, out);
  if (n <= REFUSED) return accept(fd, asUint8Array('accept', 'address', address as Bytes), out);
  return finish(n, address === null ? null : out);
}

/**
 * Takes a connection and sets flags on the new descriptor at once: `accept4(2)`.
 *
 * @param address - room for the peer's address; null when it is not wanted
 * @param out - `out[0]` is C's `addrlen`: before, how much of `address` may be filled; after, how long the address is
 * @param flags - `SOCK_NONBLOCK`, `SOCK_CLOEXEC`, or 0
 * @returns the new descriptor, -errno on failure
 * @see accept4(2)
 */
export function accept4(fd: Fd, address: Bytes | null, out: Int32Array | null, flags: SocketFlag): number {
  if (!isInt32(fd)) throw badFd('accept4', fd);
  if (!isWord(flags)) throw badWord('accept4', 'flags', flags);
  const length = address === null ? 0 : lengthIn('accept4', 'address', out);
  R[LENGTH] = length;
  R[FD] = fd;
  R[A] = flags;
  if (address === null) nativeAccept4();
  else if (address === storage) nativeAccept4Here();
  else nativeAccept4Into(address);
  const n = R[RESULT] as number;
  if (n === TOO_SHORT) throw tooShort('accept4', 'address', address as Bytes, out);
  if (n <= REFUSED) return accept4(fd, asUint8Array('accept4', 'address', address as Bytes), out, flags);
  return finish(n, address === null ? null : out);
}

/**
 * The socket's own address: `getsockname(2)`.
 *
 * @param out - `out[0]` is C's `addrlen`, in and out
 * @returns 0, or -errno
 * @see getsockname(2)
 */
export function getsockname(fd: Fd, address: Bytes, out: Int32Array): number {
  return nameOf('getsockname', nativeGetsockname, fd, address, out);
}

/**
 * The address of the peer of a connected socket: `getpeername(2)`.
 *
 * @param out - `out[0]` is C's `addrlen`, in and out
 * @returns 0, or -errno
 * @see getpeername(2)
 */
export function getpeername(fd: Fd, address: Bytes, out: Int32Array): number {
  return nameOf('getpeername', nativeGetpeername, fd, address, out);
}

function nameOf(call: string, invoke: OneBuffer, fd: Fd, address: Bytes, out: Int32Array): number {
  if (!isInt32(fd)) throw badFd(call, fd);
  const length = lengthIn(call, 'address', out);
  R[LENGTH] = length;
  R[FD] = fd;
  invoke(address);
  const n = R[RESULT] as number;
  if (n === TOO_SHORT) throw tooShort(call, 'address', address, out);
  if (n <= REFUSED) return nameOf(call, invoke, fd, asUint8Array(call, 'address', address), out);
  return finish(n, out);
}
