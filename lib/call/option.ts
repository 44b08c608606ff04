/** getsockopt(2) and setsockopt(2): integers and bytes. */
import { checkInteger, notAnInteger } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import { check } from '../error.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import * as raw from '../raw/option.js';
import type { Fd } from '../raw/types.js';

const integer = new Int32Array(1);
const integerBytes = new Uint8Array(integer.buffer);
const length = new Int32Array(1);

/**
 * Reads a socket option: `getsockopt(2)`.
 *
 * Without `length` the option is an int, as most are; the few that answer with one byte (IP_MULTICAST_TTL on other
 * systems) are widened. With `length`, the bytes of any option, known or not: at most `length` of them, and as many as
 * the kernel wrote.
 *
 * @param level - `SOL_SOCKET`, `IPPROTO_TCP`, …
 * @param length - 0 to 2 ** 31 - 1 bytes
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or this kernel has not
 * - `EINVAL` the length is not what the option wants
 * @example
 * const type = getsockopt(fd, SOL_SOCKET, SO_TYPE);
 * const name = getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, IFNAMSIZ);
 * @see getsockopt(2)
 */
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName): number;
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, length: number): Uint8Array;
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, room?: number): number | Uint8Array {
  if (room !== undefined) return bytesOf(fd, level, name, room);
  integer[0] = 0;
  length[0] = 4;
  const result = raw.getsockopt(fd, level, name, integerBytes, length);
  if (result < 0) check(result, 'getsockopt', fd);
  return (length[0] === 1 ? integerBytes[0] : integer[0]) as number;
}

function bytesOf(fd: Fd, level: OptionLevel, name: OptionName, room: number): Uint8Array {
  checkInteger('getsockopt', 'length', room, 0, 2 ** 31 - 1);
  const value = new Uint8Array(room);
  length[0] = room;
  check(raw.getsockopt(fd, level, name, value, length), 'getsockopt', fd);
  // A few options return the length they would have liked, which is more than was written.
  return value.subarray(0, Math.min(length[0] as number, room));
}

/**
 * Sets a socket option: `setsockopt(2)`.
 *
 * @param value - an int (32 bits, either sign), a boolean for 1 or 0, or the bytes of the C value; a string is its UTF-8
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or it cannot be set
 * - `EINVAL`, `EDOM` the value or its length is not what the option wants
 * - `EPERM` it needs a capability
 * @example
 * setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true);
 * setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0])); // struct linger
 * @see setsockopt(2)
 */
export function setsockopt(fd: Fd, level: OptionLevel, name: OptionName, value: number | boolean | Data): void {
  let bytes: ArrayBufferView = integerBytes;
  if (typeof value === 'number' || typeof value === 'boolean') {
    const word = Number(value);
    if ((word | 0) !== word && word >>> 0 !== word)
      throw notAnInteger('setsockopt', 'value', 'a 32-bit integer', value);
    integer[0] = word;
  } else {
    bytes = dataBytes('setsockopt', 'value', value);
  }
  check(raw.setsockopt(fd, level, name, bytes), 'setsockopt', fd);
}
