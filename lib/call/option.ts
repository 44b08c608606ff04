/** getsockopt(2) and setsockopt(2): integers and bytes. */
import { checkInteger, notAnInteger } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import { check } from '../error.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import * as raw from '../raw/option.js';
import type { Fd } from '../raw/types.js';

const integer = new Int32Array(1);
const integerBytes = new Uint8Array(integer.buffer);
const optlen = new Int32Array(1);

/**
 * Reads a socket option that is an int, as most are: `getsockopt(2)`.
 *
 * An option that answers with one byte, as a few do on other systems, is widened. For one that is a struct or a string,
 * give a length.
 *
 * @param level - `SOL_SOCKET`, `IPPROTO_TCP`, …
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or this kernel has not
 * - `EINVAL` the option is no int
 * @example
 * const type = getsockopt(fd, SOL_SOCKET, SO_TYPE);
 * @see getsockopt(2)
 */
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName): number;
/**
 * Reads the bytes of any socket option, known or not: `getsockopt(2)`.
 *
 * @param length - how much room the kernel is given, 0 to 2 ** 31 - 1 bytes
 * @returns as many bytes as the kernel wrote, at most `length`
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or this kernel has not
 * - `EINVAL` the length is not what the option wants
 * @example
 * const name = getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, IFNAMSIZ); // 'lo\0'
 * const linger = new Int32Array(getsockopt(fd, SOL_SOCKET, SO_LINGER, 8).slice().buffer); // struct linger
 * @see getsockopt(2)
 */
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, length: number): Uint8Array;
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, length?: number): number | Uint8Array {
  if (length !== undefined) return bytesOf(fd, level, name, length);
  integer[0] = 0;
  optlen[0] = 4;
  const result = raw.getsockopt(fd, level, name, integerBytes, optlen);
  if (result < 0) check(result, 'getsockopt', fd);
  return (optlen[0] === 1 ? integerBytes[0] : integer[0]) as number;
}

function bytesOf(fd: Fd, level: OptionLevel, name: OptionName, length: number): Uint8Array {
  checkInteger('getsockopt', 'length', length, 0, 2 ** 31 - 1);
  const value = new Uint8Array(length);
  optlen[0] = length;
  check(raw.getsockopt(fd, level, name, value, optlen), 'getsockopt', fd);
  // A few options return the length they would have liked, which is more than was written.
  return value.subarray(0, Math.min(optlen[0] as number, length));
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
