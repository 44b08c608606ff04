/** Moving bytes between descriptors, inside the kernel: sendfile(2) and splice(2). */
import { native } from '../binding.js';
import type { SpliceFlag } from '../gen/groups.js';
import type { Fd } from './types.js';

const nativeSendfile = native<(out: Fd, from: Fd, offset: BigInt64Array | null, count: number) => number>('sendfile');
const nativeSplice =
  native<
    (
      from: Fd,
      fromOffset: BigInt64Array | null,
      to: Fd,
      toOffset: BigInt64Array | null,
      count: number,
      flags: number,
    ) => number
  >('splice');

/**
 * Sends from a file, or from anything else that can be mapped: `sendfile(2)`.
 *
 * @param out - where the bytes go; any descriptor
 * @param from - where they come from; no socket
 * @param offset - `offset[0]` is where to begin in `from`, and afterwards where to go on, while the file's own position
 *   stays; null: begin at the file's own position, and move that
 * @param count - at most so many bytes; the kernel moves no more than 0x7ffff000 at once
 * @returns the number of bytes sent, 0 at the end of the file; -errno on failure
 * @see sendfile(2)
 */
export function sendfile(out: Fd, from: Fd, offset: BigInt64Array | null, count: number): number {
  return nativeSendfile(out, from, offset, count);
}

/**
 * Moves bytes between a pipe and another descriptor: `splice(2)`.
 *
 * @param fromOffset - null for a pipe, a socket, or a file that shall be read at its own position; otherwise
 *   `fromOffset[0]` is where to begin, and afterwards where to go on
 * @param toOffset - likewise
 * @returns the number of bytes moved, 0 when nothing comes any more; -errno on failure
 * @see splice(2)
 */
export function splice(
  from: Fd,
  fromOffset: BigInt64Array | null,
  to: Fd,
  toOffset: BigInt64Array | null,
  count: number,
  flags: SpliceFlag,
): number {
  return nativeSplice(from, fromOffset, to, toOffset, count, flags);
}
