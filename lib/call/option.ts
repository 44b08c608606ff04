/** getsockopt(2) and setsockopt(2): integers, typed values, and bytes. */
import { checkInteger, wrongType } from '../argument.js';
import { type Data, dataBytes, isMemory } from '../bytes.js';
import { check } from '../error.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import { EINVAL, ERANGE } from '../gen/own.js';
import { mayBeTyped, readerOf, writerOf } from '../option/index.js';
import type { AnyKind, OptionAsked, OptionGot, OptionSet } from '../option/types.js';
import { checkWord } from '../option/word.js';
import * as raw from '../raw/option.js';
import type { Fd } from '../raw/types.js';

const integer = new Int32Array(1);
const integerBytes = new Uint8Array(integer.buffer);
const optlen = new Int32Array(1);

/**
 * Reads a socket option: `getsockopt(2)`.
 *
 * What comes back is typed by level and name: a `Linger` for `SO_LINGER`, a `TcpInfo` for `TCP_INFO`, a
 * string for `TCP_CONGESTION`, a bigint for `SO_COOKIE`. Every option that is not known to be more is an int, as most
 * are; one that answers with a single byte is widened. `SO_PEERPIDFD` gives a new descriptor each time, which is the
 * caller's to close.
 *
 * @param level - `SOL_SOCKET`, `IPPROTO_TCP`, …
 * @returns fields that an older kernel does not return are undefined
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or this kernel has not, or it cannot be read
 * - `EINVAL` the option is no int, and not known here: give a length
 * @example
 * const type = getsockopt(fd, SOL_SOCKET, SO_TYPE);
 * const { rtt, sndCwnd } = getsockopt(fd, IPPROTO_TCP, TCP_INFO);
 * @see getsockopt(2)
 */
export function getsockopt<L extends OptionLevel, N extends OptionName>(fd: Fd, level: L, name: N): OptionGot<L, N>;
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
/**
 * Reads a socket option that has to be told what is asked for: `getsockopt(2)`.
 *
 * @param request - what C puts into the struct before the call
 * @throws {@link SocketError}
 * - `EADDRNOTAVAIL` the socket is not a member of the group whose filter is asked for
 * @example
 * const { fmode, slist } = getsockopt(fd, IPPROTO_IP, IP_MSFILTER, { multiaddr: '232.1.1.1', interface: '127.0.0.1' });
 * @see getsockopt(2)
 */
export function getsockopt<L extends OptionLevel, N extends OptionName>(
  fd: Fd,
  level: L,
  name: N,
  request: OptionAsked<L, N>,
): OptionGot<L, N>;
export function getsockopt(fd: Fd, level: OptionLevel, name: OptionName, request?: unknown): unknown {
  if (request !== undefined || mayBeTyped(level, name)) return otherOf(fd, level, name, request);
  return intOf(fd, level, name);
}

function intOf(fd: Fd, level: OptionLevel, name: OptionName): number {
  integer[0] = 0;
  optlen[0] = 4;
  const result = raw.getsockopt(fd, level, name, integerBytes, optlen);
  if (result < 0) check(result, 'getsockopt', fd);
  return (optlen[0] === 1 ? integerBytes[0] : integer[0]) as number;
}

function otherOf(fd: Fd, level: OptionLevel, name: OptionName, request: unknown): unknown {
  const kind = readerOf(level, name);
  if (typeof request === 'object' && request !== null && kind?.ask !== undefined)
    return readValue(fd, level, name, kind, kind.ask('getsockopt', 'request', request));
  if (request !== undefined) return bytesOf(fd, level, name, request, kind?.unit);
  return kind === undefined ? intOf(fd, level, name) : readValue(fd, level, name, kind, questionOf(kind));
}

function questionOf(kind: AnyKind): Uint8Array | undefined {
  if (kind.ask !== undefined && kind.question === undefined)
    throw wrongType('getsockopt', 'request', 'an object that says what is asked for', undefined);
  return kind.question;
}

function bytesOf(fd: Fd, level: OptionLevel, name: OptionName, length: unknown, unit = 1): Uint8Array {
  checkInteger('getsockopt', 'length', length, 0, 2 ** 31 - 1);
  const value = new Uint8Array(length as number);
  const units = Math.floor((length as number) / unit);
  optlen[0] = units;
  check(raw.getsockopt(fd, level, name, value, optlen), 'getsockopt', fd);
  // A few options return the length they would have liked, which is more than was written.
  return value.subarray(0, Math.min(unit * (optlen[0] as number), length as number));
}

/** Reads a value into room that is enough for it; `question` is what the kernel finds there. */
function readValue(fd: Fd, level: OptionLevel, name: OptionName, kind: AnyKind, question?: Uint8Array): unknown {
  const { room, unit = 1 } = kind;
  const rooms = typeof room === 'number' ? [room] : room;
  for (let i = 0; ; i++) {
    const length = rooms[i] as number;
    const bytes = new Uint8Array(length);
    if (question !== undefined) bytes.set(question);
    optlen[0] = length / unit;
    const result = raw.getsockopt(fd, level, name, bytes, optlen);
    const returned = unit * (optlen[0] as number);
    const tooShort = result === -ERANGE || result === -EINVAL || returned > length;
    if (tooShort && i < rooms.length - 1) continue;
    check(result, 'getsockopt', fd);
    return kind.decode(bytes.subarray(0, Math.min(returned, length)));
  }
}

/**
 * Sets a socket option: `setsockopt(2)`.
 *
 * @param value - what level and name say: an object, a string, a list, for those that {@link getsockopt} gives as such;
 *   for every other an int (32 bits, either sign) or a boolean for 1 or 0. The bytes of the C value, as any view or
 *   buffer, do for every option; where no text is expected a string is its UTF-8
 * @throws {@link SocketError}
 * - `ENOPROTOOPT` the level has no such option, or it cannot be set
 * - `EINVAL`, `EDOM` the value or its length is not what the option wants
 * - `EPERM` it needs a capability
 * @example
 * setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true);
 * setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: true, linger: 0 });
 * setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0])); // the same as bytes
 * setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, { multiaddr: '239.1.1.1', ifindex: if_nametoindex('eth0') });
 * @see setsockopt(2)
 */
export function setsockopt<L extends OptionLevel, N extends OptionName>(
  fd: Fd,
  level: L,
  name: N,
  value: OptionSet<L, N>,
): void;
export function setsockopt(fd: Fd, level: OptionLevel, name: OptionName, value: unknown): void {
  const { write, bytes } = prepareOption(level, name, value);
  check(write(fd, level, name, bytes), 'setsockopt', fd);
}

interface PreparedOption {
  bytes: ArrayBufferView;
  write(fd: Fd, level: OptionLevel, name: OptionName, bytes: ArrayBufferView): number;
}

/**
 * The bytes of an option's value, and what sets it to them, which is to be called before anything else is: integers share
 * their memory. All code of the caller's that reading the value may run has run then.
 *
 * @internal
 */
export function prepareOption(level: OptionLevel, name: OptionName, value: unknown): PreparedOption {
  const kind = mayBeTyped(level, name) ? writerOf(level, name) : undefined;
  if (kind !== undefined && !isMemory(value)) {
    const { encode, write = raw.setsockopt } = kind.pick?.(value) ?? kind;
    return { bytes: encode('setsockopt', 'value', value), write: write as PreparedOption['write'] };
  }
  if (typeof value !== 'number' && typeof value !== 'boolean')
    return { bytes: dataBytes('setsockopt', 'value', value as Data), write: raw.setsockopt };
  integer[0] = checkWord('setsockopt', 'value', value);
  return { bytes: integerBytes, write: raw.setsockopt };
}
