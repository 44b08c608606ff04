/**
 * RFC 3542, <netinet/in.h>: the options of IPv6 extension headers, and routing headers. They work on memory and make no
 * system call. The headers are for IPV6_HOPOPTS, IPV6_DSTOPTS and IPV6_RTHDR, as options of a socket or as ancillary data.
 */

import { checkInteger, outOfRange, wrongType, wrongValue } from '../argument.js';
import type { Ipv6OptionType, Ipv6RoutingType } from '../gen/groups.js';
import { AF_INET6 } from '../gen/own.js';
import { inet_ntop, inet_pton } from '../raw/inet.js';
import * as raw from '../raw/inet6.js';
import { takeBytes } from '../view.js';

/** An extension header counts its units of 8 bytes, but for the first, in one byte. */
const LONGEST = 2048;
/** What an option's type and length take, and the header's own two bytes. */
const PREFIX = 2;

const out = new Int32Array(3);

function headerBytes(call: string, argument: string, header: unknown): Uint8Array {
  const bytes = takeBytes(call, argument, header);
  if (bytes.length > LONGEST) throw outOfRange(call, argument, `at most ${LONGEST} bytes long`, bytes.length);
  return bytes;
}

function checkOffset(call: string, offset: unknown, low: number): void {
  checkInteger(call, 'offset', offset, low, LONGEST);
}

/**
 * Begins a header of options: `inet6_opt_init(3)`.
 *
 * A header is made twice: once with null, to learn how long it will be, and then in memory of that length.
 *
 * @param extbuf - the header's memory, a multiple of 8 bytes up to 2048; null to compute its length only
 * @returns where the first option goes
 * @throws RangeError when the memory has another length
 * @example
 * const build = (extbuf: Uint8Array | null) => {
 *   let offset = inet6_opt_init(extbuf);
 *   const option = inet6_opt_append(extbuf, offset, 0x1e, 4, 4);
 *   if (option.databuf) inet6_opt_set_val(option.databuf, 0, new Uint8Array([1, 2, 3, 4]));
 *   return inet6_opt_finish(extbuf, option.offset);
 * };
 * const header = new Uint8Array(build(null));
 * build(header);
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.1
 */
export function inet6_opt_init(extbuf: Uint8Array | null): number {
  const call = 'inet6_opt_init';
  const bytes = extbuf === null ? null : headerBytes(call, 'extbuf', extbuf);
  const result = raw.inet6_opt_init(bytes);
  if (result < 0) throw outOfRange(call, 'extbuf', `a multiple of 8 bytes up to ${LONGEST} long`, bytes?.length);
  return result;
}

/** An option that was added. */
export interface Inet6OptionRoom {
  /** For the next call. */
  offset: number;
  /** The memory for the option's data, a part of the header; undefined when there is no header yet. */
  databuf: Uint8Array | undefined;
}

/**
 * Adds an option, behind the padding it needs: `inet6_opt_append(3)`.
 *
 * @param extbuf - the header; null to compute its length only
 * @param offset - what the call before returned
 * @param type - 2 to 255; IP6OPT_PAD1 and IP6OPT_PADN are added as needed
 * @param length - of the option's data, 0 to 255 bytes
 * @param align - of its data: 1, 2, 4 or 8 bytes, and not more than the length
 * @throws RangeError when there is no room for it
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.2
 */
export function inet6_opt_append(
  extbuf: Uint8Array | null,
  offset: number,
  type: Ipv6OptionType,
  length: number,
  align: number,
): Inet6OptionRoom {
  const call = 'inet6_opt_append';
  const bytes = extbuf === null ? null : headerBytes(call, 'extbuf', extbuf);
  checkOffset(call, offset, PREFIX);
  checkInteger(call, 'type', type, 2, 255);
  checkInteger(call, 'length', length, 0, 255);
  checkInteger(call, 'align', align, 1, 8);
  if ((align & (align - 1)) !== 0 || align > length)
    throw wrongValue(call, 'align', '1, 2, 4 or 8, and not more than the length', align);
  const result = raw.inet6_opt_append(bytes, offset, type, length, align, out);
  if (result < 0) throw outOfRange(call, 'extbuf', 'long enough for the option', bytes?.length);
  const at = out[0] as number;
  return { offset: result, databuf: bytes?.subarray(at, at + length) };
}

/**
 * Ends a header, padding it to a multiple of 8 bytes: `inet6_opt_finish(3)`.
 *
 * @param extbuf - the header; null to compute its length only
 * @param offset - what the call before returned
 * @returns the length of the header in bytes
 * @throws RangeError when there is no room for the padding
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.3
 */
export function inet6_opt_finish(extbuf: Uint8Array | null, offset: number): number {
  const call = 'inet6_opt_finish';
  const bytes = extbuf === null ? null : headerBytes(call, 'extbuf', extbuf);
  checkOffset(call, offset, PREFIX);
  const result = raw.inet6_opt_finish(bytes, offset);
  if (result < 0) throw outOfRange(call, 'extbuf', 'long enough for the padding', bytes?.length);
  return result;
}

/**
 * Writes a part of an option's data: `inet6_opt_set_val(3)`. Numbers in it are in network byte order.
 *
 * @param databuf - the option's data, from {@link inet6_opt_append}
 * @param offset - where in it, in bytes
 * @returns the offset behind the value
 * @throws RangeError when the value does not fit
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.4
 */
export function inet6_opt_set_val(databuf: Uint8Array, offset: number, value: Uint8Array): number {
  const call = 'inet6_opt_set_val';
  const bytes = headerBytes(call, 'databuf', databuf);
  checkOffset(call, offset, 0);
  const result = raw.inet6_opt_set_val(bytes, offset, headerBytes(call, 'value', value));
  if (result < 0) throw outOfRange(call, 'databuf', 'long enough for the value', bytes.length);
  return result;
}

/** An option that was met in a header. */
export interface Inet6Option {
  /** For the next call. */
  offset: number;
  type: Ipv6OptionType;
  /** The option's data, a part of the header. */
  databuf: Uint8Array;
}

function optionAt(bytes: Uint8Array, offset: number): Inet6Option | undefined {
  if (offset < 0) return undefined;
  const [type, length, at] = out as unknown as [Ipv6OptionType, number, number];
  return { offset, type, databuf: bytes.subarray(at, at + length) };
}

/**
 * Goes to the next option, past any padding: `inet6_opt_next(3)`.
 *
 * @param extbuf - the header
 * @param offset - 0 for the first, then the `offset` of the option before
 * @returns undefined when there is no other option, or it does not end within the header
 * @example
 * for (let o = inet6_opt_next(header, 0); o; o = inet6_opt_next(header, o.offset)) console.log(o.type, o.databuf);
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.5
 */
export function inet6_opt_next(extbuf: Uint8Array, offset: number): Inet6Option | undefined {
  const bytes = headerBytes('inet6_opt_next', 'extbuf', extbuf);
  checkOffset('inet6_opt_next', offset, 0);
  return optionAt(bytes, raw.inet6_opt_next(bytes, offset, out));
}

/**
 * Goes to the next option of a type: `inet6_opt_find(3)`.
 *
 * @param extbuf - the header
 * @param offset - 0 for the first, then the `offset` of the option before
 * @param type - 0 to 255
 * @returns undefined when there is none
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.6
 */
export function inet6_opt_find(extbuf: Uint8Array, offset: number, type: Ipv6OptionType): Inet6Option | undefined {
  const bytes = headerBytes('inet6_opt_find', 'extbuf', extbuf);
  checkOffset('inet6_opt_find', offset, 0);
  checkInteger('inet6_opt_find', 'type', type, 0, 255);
  return optionAt(bytes, raw.inet6_opt_find(bytes, offset, type, out));
}

/**
 * Reads a part of an option's data: `inet6_opt_get_val(3)`.
 *
 * @param databuf - the option's data
 * @param offset - where in it, in bytes
 * @param value - receives as many bytes as it has
 * @returns the offset behind the value
 * @throws RangeError when that is beyond the data
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.7
 */
export function inet6_opt_get_val(databuf: Uint8Array, offset: number, value: Uint8Array): number {
  const call = 'inet6_opt_get_val';
  const bytes = headerBytes(call, 'databuf', databuf);
  checkOffset(call, offset, 0);
  const result = raw.inet6_opt_get_val(bytes, offset, headerBytes(call, 'value', value));
  if (result < 0) throw outOfRange(call, 'databuf', 'as long as the value', bytes.length);
  return result;
}

/**
 * How many bytes a routing header takes: `inet6_rth_space(3)`.
 *
 * @param type - IPV6_RTHDR_TYPE_0, the only one the C library knows. It is deprecated (RFC 5095), and routers drop it
 * @param segments - how many addresses it will have, 0 to 127
 * @returns 0 for another type, or for more segments
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.1
 */
export function inet6_rth_space(type: Ipv6RoutingType, segments: number): number {
  return raw.inet6_rth_space(type, segments);
}

/**
 * Begins a routing header, without addresses yet: `inet6_rth_init(3)`.
 *
 * @param bp - its memory: at least as much as {@link inet6_rth_space} says
 * @param type - IPV6_RTHDR_TYPE_0
 * @param segments - how many addresses it will have, 0 to 127
 * @throws RangeError when the memory is too short, or there is no such type
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.2
 */
export function inet6_rth_init(bp: Uint8Array, type: Ipv6RoutingType, segments: number): void {
  const call = 'inet6_rth_init';
  const bytes = headerBytes(call, 'bp', bp);
  checkInteger(call, 'type', type, 0, 255);
  checkInteger(call, 'segments', segments, 0, 127);
  if (raw.inet6_rth_init(bytes, type, segments) < 0)
    throw outOfRange(call, 'bp', 'of a type that is known, and long enough', bytes.length);
}

/**
 * Adds an address behind the others: `inet6_rth_add(3)`.
 *
 * @param bp - a routing header
 * @param address - '2001:db8::1'
 * @throws RangeError when the header has all the segments that were announced, or is none
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.3
 */
export function inet6_rth_add(bp: Uint8Array, address: string): void {
  const call = 'inet6_rth_add';
  const bytes = headerBytes(call, 'bp', bp);
  if (typeof address !== 'string') throw wrongType(call, 'address', 'a string', address);
  const segment = new Uint8Array(16);
  if (address.includes('\0') || inet_pton(AF_INET6, address, segment) !== 1)
    throw wrongValue(call, 'address', "an IPv6 address like '2001:db8::1'", address);
  if (raw.inet6_rth_add(bytes, segment) < 0)
    throw outOfRange(call, 'bp', 'a routing header with room for a segment', bytes.length);
}

/**
 * Turns a routing header round, for the way back: `inet6_rth_reverse(3)`.
 *
 * @param bp - a routing header
 * @param reversed - receives the header; may be the same memory
 * @throws RangeError when `bp` is no routing header, or `reversed` too short for it
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.4
 */
export function inet6_rth_reverse(bp: Uint8Array, reversed: Uint8Array): void {
  const call = 'inet6_rth_reverse';
  const bytes = headerBytes(call, 'bp', bp);
  if (raw.inet6_rth_reverse(bytes, headerBytes(call, 'reversed', reversed)) < 0)
    throw outOfRange(call, 'bp', 'a routing header, and not longer than the other', bytes.length);
}

/**
 * How many segments a routing header has: `inet6_rth_segments(3)`.
 *
 * @returns 0 to 127
 * @throws RangeError when it is no routing header
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.5
 */
export function inet6_rth_segments(bp: Uint8Array): number {
  const bytes = headerBytes('inet6_rth_segments', 'bp', bp);
  const result = raw.inet6_rth_segments(bytes);
  if (result < 0) throw outOfRange('inet6_rth_segments', 'bp', 'a routing header', bytes.length);
  return result;
}

/**
 * One of a routing header's addresses: `inet6_rth_getaddr(3)`.
 *
 * @param index - 0 for the first
 * @returns undefined when there is none of that number
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.6
 */
export function inet6_rth_getaddr(bp: Uint8Array, index: number): string | undefined {
  const bytes = headerBytes('inet6_rth_getaddr', 'bp', bp);
  checkInteger('inet6_rth_getaddr', 'index', index, 0, 127);
  const at = raw.inet6_rth_getaddr(bytes, index);
  return at < 0 ? undefined : inet_ntop(AF_INET6, bytes.subarray(at, at + 16));
}
