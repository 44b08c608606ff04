/** The memory of sockets that have some, such as rings of packets: mmap(2) and munmap(2). */
import { native } from '../binding.js';
import type { MapFlag, MemoryProtection } from '../gen/groups.js';
import type { Fd } from './types.js';

const nativeMmap =
  native<(fd: Fd, length: number, prot: number, flags: number, offset: number | bigint) => number | ArrayBuffer>(
    'mmap',
  );
const nativeMunmap = native<(buffer: ArrayBuffer) => number>('munmap');

/**
 * Maps a socket's memory: `fstat(2)`, whether it is a socket, and `mmap(2)`.
 *
 * @param length - bytes, 1 to 2 ** 32 - 1
 * @param prot - `PROT_READ | PROT_WRITE`, and nothing else
 * @param flags - `MAP_SHARED` or `MAP_PRIVATE`, and `MAP_LOCKED` and `MAP_POPULATE` if need be
 * @param offset - 0 in packet sockets
 * @returns the memory itself, unmapped by {@link munmap} or when it is garbage; -errno on failure, -ENOTSOCK for what is
 *   no socket, -EOPNOTSUPP where the runtime has no ArrayBuffers of foreign memory
 * @see mmap(2)
 */
export function mmap(
  fd: Fd,
  length: number,
  prot: MemoryProtection,
  flags: MapFlag,
  offset: number | bigint,
): number | ArrayBuffer {
  return nativeMmap(fd, length, prot, flags, offset);
}

/**
 * Detaches the buffer, and unmaps its memory: `munmap(2)`.
 *
 * @param buffer - what mmap() returned, whole
 * @returns 0; -errno on failure
 * @throws TypeError when it is another buffer, or unmapped already
 * @see munmap(2)
 */
export function munmap(buffer: ArrayBuffer): number {
  return nativeMunmap(buffer);
}
