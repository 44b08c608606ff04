/** Memory that streams receive into: what is handed out is the reader's alone, and little of it is copied. */
import { MSG_DONTWAIT } from '../gen/own.js';
import { recv } from '../raw/io.js';
import type { Fd } from '../raw/types.js';

/** A slab is cut into the chunks that were received into it. */
const SLAB = 128 * 1024;
/** What a chunk can hold at least. */
const ROOM = 64 * 1024;
/** Chunks up to here are copied: a reader that keeps one keeps no slab with it, and the next has the same memory. */
const COPIED = 2048;

/** What is left of the slab. All streams share it: nothing is kept for those that wait. */
let room = Buffer.alloc(0);

/** What was received. */
export interface Chunk {
  bytes: Buffer;
  /** There was room for more. */
  isAll: boolean;
}

/**
 * Receives what is there.
 *
 * @returns 0 at the end; -errno
 */
export function receiveChunk(fd: Fd): Chunk | number {
  if (room.length < ROOM) room = Buffer.allocUnsafeSlow(SLAB);
  const n = recv(fd, room, MSG_DONTWAIT);
  if (n <= 0) return n;
  const isAll = n < room.length;
  const bytes = room.subarray(0, n);
  if (n <= COPIED) return { bytes: Buffer.from(bytes), isAll };
  room = room.subarray((n + 7) & ~7);
  return { bytes, isAll };
}
