/** Moving bytes between descriptors, inside the kernel: sendfile(2) and splice(2). */
import { checkInteger, outOfRange, wrongType } from '../argument.js';
import { check } from '../error.js';
import type { SpliceFlag } from '../gen/groups.js';
import * as raw from '../raw/file.js';
import type { Fd } from '../raw/types.js';

/** The greatest off_t. */
const MAX = (1n << 63n) - 1n;

/**
 * A position in a file as the raw tier takes it.
 *
 * @internal
 */
export function position(call: string, argument: string, offset: number | bigint | undefined): BigInt64Array | null {
  if (offset === undefined) return null;
  if (typeof offset === 'number') checkInteger(call, argument, offset, 0, Number.MAX_SAFE_INTEGER);
  else if (typeof offset !== 'bigint') throw wrongType(call, argument, 'a number, a bigint or undefined', offset);
  else if (offset < 0n || offset > MAX) throw outOfRange(call, argument, 'from 0n to 2n ** 63n - 1n', offset);
  return BigInt64Array.of(BigInt(offset));
}

/**
 * Sends from a file without reading it into the process: `sendfile(2)`.
 *
 * It can send fewer bytes than there are, as `write(2)` can: call again, further on.
 *
 * @param out - where the bytes go: a socket, a pipe, or another file that was not opened with O_APPEND
 * @param from - where they come from: a file, or anything else that can be mapped, but no socket
 * @param offset - where in `from` to begin, in bytes; the file's own position neither counts nor moves. Not given: begin
 *   at the file's own position, and move that
 * @param count - at most so many bytes, 0 to 2 ** 53 - 1; the kernel moves no more than 0x7ffff000 in one call
 * @returns the number of bytes sent; 0 at or beyond the end of the file
 * @throws {@link SocketError}
 * - `EAGAIN` `out` is non-blocking, and has no room
 * - `EPIPE`, `ECONNRESET` nobody receives any more
 * - `EINVAL` `from` cannot be mapped (a socket), or `out` was opened with O_APPEND
 * - `EOVERFLOW` an offset beyond what the file system's files can have
 * - `ESPIPE` an offset, and `from` has no positions (a pipe)
 * - `EBADF` `from` is not open for reading, or `out` not for writing
 * @example
 * for (let sent = 0; sent < size; ) sent += sendfile(connection, file, sent, size - sent);
 * @see sendfile(2)
 */
export function sendfile(out: Fd, from: Fd, offset: number | bigint | undefined, count: number): number {
  return check(raw.sendfile(out, from, position('sendfile', 'offset', offset), count), 'sendfile', out);
}

/**
 * Moves bytes between a pipe and another descriptor without reading them into the process: `splice(2)`.
 *
 * One end must be a pipe; from a socket to a socket it takes a pipe between them and two calls.
 *
 * @param fromOffset - where in `from` to begin, when it is a file; its own position neither counts nor moves. Not given:
 *   its own position, or it is a pipe or a socket
 * @param toOffset - likewise in `to`
 * @param count - at most so many bytes, 0 to 2 ** 53 - 1
 * @param flags - 0, or `SPLICE_F_NONBLOCK` (do not wait for the pipe), `SPLICE_F_MORE` (as MSG_MORE), `SPLICE_F_MOVE`
 * @returns the number of bytes moved; 0 when nothing comes any more: the end of the file, or no writer of the pipe
 * @throws {@link SocketError}, whose `fd` is `from`
 * - `EINVAL` neither is a pipe, both are the same one, or `to` was opened with O_APPEND
 * - `ESPIPE` an offset for a pipe or a socket
 * - `EAGAIN` SPLICE_F_NONBLOCK, or a descriptor is non-blocking: nothing there, or no room
 * - `EPIPE`, `ECONNRESET` nobody receives any more
 * - `EBADF` `from` is not open for reading, or `to` not for writing
 * @example
 * const n = splice(connection, undefined, pipeIn, undefined, 65536);
 * splice(pipeOut, undefined, file, undefined, n); // the upload is in the file
 * @see splice(2)
 */
export function splice(
  from: Fd,
  fromOffset: number | bigint | undefined,
  to: Fd,
  toOffset: number | bigint | undefined,
  count: number,
  flags: SpliceFlag = 0,
): number {
  const start = position('splice', 'fromOffset', fromOffset);
  const end = position('splice', 'toOffset', toOffset);
  return check(raw.splice(from, start, to, end, count, flags), 'splice', from);
}
