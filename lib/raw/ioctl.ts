/**
 * ioctl(2) and fcntl(2). What their argument is depends on the request: lib/gen/requests.ts has the sizes of those that
 * native/defs knows. Of the others only the kernel knows, so they get a copy of the bytes that ends where memory ends.
 */
import { checkInteger, outOfRange, wrongType, wrongValue } from '../argument.js';
import { native } from '../binding.js';
import type { FcntlCommand, IoctlRequest } from '../gen/groups.js';
import { EFAULT } from '../gen/own.js';
import { commands, NONE, POINTERS, type Row, requests, VALUE } from '../gen/requests.js';
import { lazy } from '../lazy.js';
import { asUint8Array } from '../view.js';
import { badFd, badWord, isInt32, isWord } from './registers.js';
import type { Bytes, Fd } from './types.js';

type Call<A extends unknown[]> = (fd: Fd, request: number, ...rest: A) => number;
const nativeIoctl = native<Call<[argument: Uint8Array]>>('ioctl');
const nativeIoctlValue = native<Call<[argument: number]>>('ioctlValue');
const nativeIoctlGuarded = native<Call<[argument: Uint8Array]>>('ioctlGuarded');
const nativeIoctlPointer = native<Call<[argument: Uint8Array, at: number, data: Uint8Array]>>('ioctlPointer');
const nativeFcntl = native<Call<[argument: number]>>('fcntl');
const nativeFcntlBytes = native<Call<[argument: Uint8Array]>>('fcntlBytes');

const byNumber = (rows: () => readonly Row[]) => lazy(() => new Map(rows().map((row) => [row[0], row])));
const knownRequests = byNumber(requests);
const knownCommands = byNumber(commands);

/** Nothing is ever mapped at the first addresses, so that NULL and small numbers can be passed to any request. */
const FIRST_PAGE = 4096;
/** The most bytes that are copied for a request. */
const MOST = 2 ** 24;

/** How many bytes the number of a request says its argument has: C's `_IOC_SIZE`. Old numbers say nothing. */
function encodedSize(request: number): number {
  return request >>> 30 === 0 ? 0 : (request >>> 16) & 0x3fff;
}

/**
 * Whether bytes for this request would have to hold an address.
 *
 * @internal
 */
export function holdsPointer(request: number): boolean {
  const [, size, pointer] = knownRequests().get(request >>> 0) ?? [];
  return size === POINTERS || pointer !== undefined;
}

function checkSize(call: string, argument: string, bytes: Uint8Array, low: number, high = Infinity): void {
  const { length } = bytes;
  if (length < low) throw outOfRange(call, argument, `at least ${low} bytes long`, length);
  if (length > high) throw outOfRange(call, argument, `at most ${high} bytes long`, length);
}

/**
 * Asks a driver or a protocol for something: `ioctl(2)`.
 *
 * No number becomes an address: a request whose argument is a number by itself (TUNSETPERSIST) gets it; any other gets
 * numbers below 4096 only, which are no address, and more is -EFAULT. No bytes do either: a struct with a pointer in it
 * (SIOCETHTOOL, SIOCGIFCONF) takes what it points to as `data`, and whatever was at the pointer's place is overwritten.
 * A request that this package does not know is made as it is, on a copy behind which nothing can be written: when the
 * kernel wants more room than there is, it says -EFAULT. Whether the structs of such requests hold pointers, only the
 * caller knows.
 *
 * @param argument - memory as large as the request's struct, filled in place; a number; null for none
 * @param data - what the pointer in the struct leads to, filled in place; no bytes make it NULL. At most 16 MiB
 * @returns what the request returns, mostly 0; -errno on failure
 * @throws RangeError when `argument` is smaller than the request's struct, as far as that is known
 * @throws TypeError for requests whose structs hold pointers to further pointers (SIOCGIFBR, SIOCWANDEV, SIOCDEVPRIVATE)
 * @example
 * const queued = new Int32Array(1);
 * ioctl(fd, FIONREAD, queued);
 * @see ioctl(2)
 */
export function ioctl(fd: Fd, request: IoctlRequest, argument: Bytes | number | null, data?: Bytes): number {
  if (!isInt32(fd)) throw badFd('ioctl', fd);
  if (!isWord(request)) throw badWord('ioctl', 'request', request);
  const [, size, pointer] = knownRequests().get(request >>> 0) ?? [];
  if (argument === null || typeof argument === 'number') {
    checkInteger('ioctl', 'argument', argument ?? 0, -0x80000000, 0xffffffff);
    const value = argument ?? 0;
    return size === VALUE || (value >= 0 && value < FIRST_PAGE) ? nativeIoctlValue(fd, request, value) : -EFAULT;
  }
  const bytes = asUint8Array('ioctl', 'argument', argument);
  if (size === NONE || size === VALUE)
    throw wrongType('ioctl', 'argument', 'a number or null: the request takes no memory', argument);
  if (size === POINTERS)
    throw wrongValue('ioctl', 'request', 'one whose struct holds no pointers to pointers', request);
  if (size === undefined) {
    checkSize('ioctl', 'argument', bytes, encodedSize(request), MOST);
    return nativeIoctlGuarded(fd, request, bytes);
  }
  checkSize('ioctl', 'argument', bytes, size);
  if (pointer === undefined) return nativeIoctl(fd, request, bytes);
  if (data === undefined)
    throw wrongType('ioctl', 'data', "bytes: the request's struct holds a pointer, and this is what to", data);
  const target = asUint8Array('ioctl', 'data', data);
  checkSize('ioctl', 'data', target, 0, MOST);
  return nativeIoctlPointer(fd, request, bytes.subarray(0, size), pointer, target);
}

/**
 * Manipulates a descriptor: `fcntl(2)`.
 *
 * A command whose argument is a pointer (F_GETLK and its siblings, F_SETOWN_EX, …) takes the bytes of its struct; with a
 * number it returns -EFAULT, since a number from JavaScript is no address.
 *
 * @param argument - 0 for commands that take none; memory as large as the command's struct, filled in place
 * @returns what the command returns, -errno on failure. F_GETOWN returns process groups as negative numbers, which
 *   nobody can tell from errors: F_GETOWN_EX can be told
 * @throws TypeError for bytes with a command that takes a number; RangeError when they are too few
 * @see fcntl(2)
 */
export function fcntl(fd: Fd, command: FcntlCommand, argument: number | Bytes): number {
  if (!ArrayBuffer.isView(argument)) return nativeFcntl(fd, command, argument);
  if (!isInt32(fd)) throw badFd('fcntl', fd);
  if (!isWord(command)) throw badWord('fcntl', 'command', command);
  const known = knownCommands().get(command >>> 0);
  if (known === undefined) throw wrongType('fcntl', 'argument', 'a number: the command takes no memory', argument);
  const bytes = asUint8Array('fcntl', 'argument', argument);
  checkSize('fcntl', 'argument', bytes, known[1]);
  return nativeFcntlBytes(fd, command, bytes);
}
