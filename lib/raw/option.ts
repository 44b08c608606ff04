/** getsockopt(2) and setsockopt(2). */
import { native } from '../binding.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import { asUint8Array } from '../view.js';
import { isKnown, meet, type OneBuffer, VALUE } from './known.js';
import { lengthIn, tooShort } from './length.js';
import { A, B, badFd, badWord, FD, isInt32, isWord, LENGTH, R, REFUSED, RESULT, TOO_SHORT } from './registers.js';
import type { Bytes, Fd } from './types.js';

const nativeGetsockopt = native<OneBuffer>('getsockopt');
const nativeSetsockopt =
  native<(fd: Fd, level: number, name: number, value: Bytes | null, length: number) => number>('setsockopt');

/**
 * Reads a socket option: `getsockopt(2)`.
 *
 * @param value - room for the value
 * @param out - `out[0]` is C's `optlen`: before, how much of `value` may be filled; after, how much was
 * @returns 0, or -errno
 * @see getsockopt(2)
 */
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, value: Bytes, out: Int32Array): number {
  if (!isInt32(fd)) throw badFd('getsockopt', fd);
  if (!isWord(level)) throw badWord('getsockopt', 'level', level);
  if (!isWord(name)) throw badWord('getsockopt', 'name', name);
  const length = lengthIn('getsockopt', 'value', out);
  R[LENGTH] = length;
  R[FD] = fd;
  R[A] = level;
  R[B] = name;
  if (isKnown(VALUE, value)) nativeGetsockopt();
  else {
    nativeGetsockopt(value);
    meet(VALUE, value);
  }
  const n = R[RESULT] as number;
  if (n === TOO_SHORT) throw tooShort('getsockopt', 'value', value, out);
  if (n <= REFUSED) return getsockopt(fd, level, name, asUint8Array('getsockopt', 'value', value), out);
  if (n >= 0) out[0] = R[LENGTH] as number;
  return n;
}

/**
 * Sets a socket option: `setsockopt(2)`.
 *
 * @param value - the bytes of the C value; null is C's NULL, which a few options want
 * @param length - C's `optlen`; without it, the length of `value`. At most that, unless `value` is null
 * @returns 0, or -errno
 * @see setsockopt(2)
 */
export function setsockopt(fd: Fd, level: OptionLevel, name: OptionName, value: Bytes | null, length?: number): number {
  const bytes = ArrayBuffer.isView(value) ? asUint8Array('setsockopt', 'value', value) : value;
  return nativeSetsockopt(fd, level, name, bytes, length === undefined ? (bytes?.length ?? 0) : length);
}

/**
 * Sets a socket option whose value is a classic BPF program, `SO_ATTACH_FILTER` and its kin: `setsockopt(2)` with a
 * `struct sock_fprog`, whose pointer JavaScript cannot make.
 *
 * @param filter - the instructions, 8 bytes each as in `struct sock_filter`; what is left over at the end is ignored
 * @returns 0, or -errno; -EINVAL for a program that the kernel would not load: none, or more than 4096 instructions
 * @see socket(7)
 */
export const setsockopt_fprog =
  native<(fd: Fd, level: OptionLevel, name: OptionName, filter: Bytes) => number>('setsockopt_fprog');
