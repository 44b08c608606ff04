/** The memory of sockets that have some, such as rings of packets: mmap(2) and munmap(2). */
import { check } from '../error.js';
import type { MapFlag, MemoryProtection } from '../gen/groups.js';
import * as raw from '../raw/mmap.js';
import type { Fd } from '../raw/types.js';

/**
 * Maps a socket's memory, which the kernel fills and empties while the program looks: `mmap(2)`. Two families have any:
 * AF_PACKET after PACKET_RX_RING or PACKET_TX_RING, and AF_XDP.
 *
 * The buffer is that memory and no copy, so it changes by itself: look only at what its status words say is yours, read
 * and write those by `Atomics`, and copy what you pass on to something that looks twice. It stays mapped when the socket
 * is closed, and the ring with it, until {@link munmap} or the garbage collector ends it. It cannot be transferred to
 * another thread.
 *
 * Files are not mapped, because memory that is gone when a file is cut short would end the process.
 *
 * @param length - bytes, 1 to 2 ** 32 - 1; a packet socket wants exactly all of its rings, the receive ring first
 * @param prot - `PROT_READ | PROT_WRITE`, and nothing else: what is in a buffer can be read and written
 * @param flags - `MAP_SHARED`, and `MAP_LOCKED` and `MAP_POPULATE` if need be; by `MAP_PRIVATE` nothing would get back
 * @param offset - 0 in packet sockets; in AF_XDP which ring, such as `XDP_PGOFF_RX_RING`
 * @throws {@link SocketError}
 * - `EINVAL` the length is not that of the rings, or there is none yet; flags without MAP_SHARED and MAP_PRIVATE
 * - `ENODEV` sockets of this family have no memory to map
 * - `EPERM` a TCP socket: its memory can be mapped for reading only
 * - `EAGAIN` MAP_LOCKED, and more than RLIMIT_MEMLOCK
 * - `ENOTSOCK` a descriptor of something else
 * - `EOPNOTSUPP` this runtime has no ArrayBuffers of memory that is not its own
 * @example
 * setsockopt(fd, SOL_PACKET, PACKET_VERSION, TPACKET_V3);
 * setsockopt(fd, SOL_PACKET, PACKET_RX_RING, { blockSize, blockNr, frameSize, frameNr, retireBlkTov: 10 });
 * const ring = mmap(fd, blockSize * blockNr, PROT_READ | PROT_WRITE, MAP_SHARED);
 * @see mmap(2), packet(7)
 */
export function mmap(
  fd: Fd,
  length: number,
  prot: MemoryProtection,
  flags: MapFlag,
  offset: number | bigint = 0,
): ArrayBuffer {
  const result = raw.mmap(fd, length, prot, flags, offset);
  if (typeof result === 'number') check(result, 'mmap', fd);
  return result as ArrayBuffer;
}

/**
 * Unmaps a socket's memory: `munmap(2)`. The buffer is detached first: it has 0 bytes from then on, and so have its
 * views.
 *
 * Nothing may be at work in another thread on these bytes, such as compressing them by `zlib`.
 *
 * @param buffer - what {@link mmap} returned; it is unmapped whole
 * @throws TypeError when it is another buffer, or unmapped already
 * @see munmap(2)
 */
export function munmap(buffer: ArrayBuffer): void {
  check(raw.munmap(buffer), 'munmap');
}
