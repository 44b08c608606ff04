/**
 * RFC 3542, <netinet/in.h>: the options of IPv6 extension headers, and routing headers. They work on memory and make no
 * system call; their failure is -1, without an errno.
 *
 * Where C returns a pointer into the header, these return where it points: the number of bytes from the beginning.
 */
import { native } from '../binding.js';
import type { Bytes } from './types.js';

/**
 * Begins a header: `inet6_opt_init(3)`.
 *
 * @param extbuf - its memory, a multiple of 8 bytes up to 2048; null to compute how much will be needed
 * @returns where the first option goes, 2; -1 when the memory has another size
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.1
 */
export const inet6_opt_init = native<(extbuf: Bytes | null) => number>('inet6_opt_init');

/**
 * Adds an option, behind the padding it needs: `inet6_opt_append(3)`.
 *
 * @param extbuf - the header, or null
 * @param offset - what the call before returned
 * @param type - 2 to 255: IP6OPT_PAD1 and IP6OPT_PADN are added as needed, not asked for
 * @param length - of the option's data, 0 to 255 bytes
 * @param align - of its data: 1, 2, 4 or 8, and not more than the length
 * @param out - receives where the data goes; -1 when extbuf is null
 * @returns the offset for the next call, -1 on failure
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.2
 */
export const inet6_opt_append =
  native<
    (extbuf: Bytes | null, offset: number, type: number, length: number, align: number, out: Int32Array) => number
  >('inet6_opt_append');

/**
 * Ends a header, padding it to a multiple of 8 bytes: `inet6_opt_finish(3)`.
 *
 * @param extbuf - the header, or null
 * @param offset - what the call before returned
 * @returns the length of the header in bytes, -1 on failure
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.3
 */
export const inet6_opt_finish = native<(extbuf: Bytes | null, offset: number) => number>('inet6_opt_finish');

/**
 * Writes a part of an option's data: `inet6_opt_set_val(3)`.
 *
 * @param databuf - the option's data
 * @param offset - where in it
 * @returns the offset behind the value; -1 when it does not fit
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.4
 */
export const inet6_opt_set_val = native<(databuf: Bytes, offset: number, value: Bytes) => number>('inet6_opt_set_val');

/**
 * Goes to the next option, past any padding: `inet6_opt_next(3)`.
 *
 * @param extbuf - the header
 * @param offset - 0 for the first, then what the call before returned
 * @param out - receives [type, length, where the data begins]
 * @returns the offset for the next call; -1 when there is no other option, or it does not end within the header
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.5
 */
export const inet6_opt_next = native<(extbuf: Bytes, offset: number, out: Int32Array) => number>('inet6_opt_next');

/**
 * Goes to the next option of a type: `inet6_opt_find(3)`.
 *
 * @param type - 0 to 255
 * @param out - receives [type, length, where the data begins]
 * @returns the offset for the next call; -1 when there is none
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.6
 */
export const inet6_opt_find =
  native<(extbuf: Bytes, offset: number, type: number, out: Int32Array) => number>('inet6_opt_find');

/**
 * Reads a part of an option's data: `inet6_opt_get_val(3)`.
 *
 * @param databuf - the option's data
 * @param offset - where in it
 * @param value - receives as many bytes as it has
 * @returns the offset behind the value; -1 when that is beyond the data
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-10.7
 */
export const inet6_opt_get_val = native<(databuf: Bytes, offset: number, value: Bytes) => number>('inet6_opt_get_val');

/**
 * How many bytes a routing header takes: `inet6_rth_space(3)`.
 *
 * @param type - IPV6_RTHDR_TYPE_0, the only one the C library knows
 * @param segments - 0 to 127
 * @returns 0 for another type, or for more segments
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.1
 */
export const inet6_rth_space = native<(type: number, segments: number) => number>('inet6_rth_space');

/**
 * Begins a routing header: `inet6_rth_init(3)`.
 *
 * @param bp - its memory: at least as much as {@link inet6_rth_space} says
 * @returns 0, or -1 where C returns NULL
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.2
 */
export const inet6_rth_init = native<(bp: Bytes, type: number, segments: number) => number>('inet6_rth_init');

/**
 * Adds an address to a routing header: `inet6_rth_add(3)`.
 *
 * @param address - 16 bytes
 * @returns 0; -1 when the header is full, or none
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.3
 */
export const inet6_rth_add = native<(bp: Bytes, address: Bytes) => number>('inet6_rth_add');

/**
 * Turns a routing header round, for the way back: `inet6_rth_reverse(3)`.
 *
 * @param out - receives the header; may be the same memory
 * @returns 0; -1 when `bp` is no routing header, or `out` too short for it
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.4
 */
export const inet6_rth_reverse = native<(bp: Bytes, out: Bytes) => number>('inet6_rth_reverse');

/**
 * How many segments a routing header has: `inet6_rth_segments(3)`.
 *
 * @returns 0 to 127; -1 when it is no routing header
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.5
 */
export const inet6_rth_segments = native<(bp: Bytes) => number>('inet6_rth_segments');

/**
 * Where in a routing header one of its addresses lies: `inet6_rth_getaddr(3)`.
 *
 * @param index - 0 up to one less than the number of segments
 * @returns the first of its 16 bytes; -1 when there is none of that number
 * @see https://www.rfc-editor.org/rfc/rfc3542#section-7.6
 */
export const inet6_rth_getaddr = native<(bp: Bytes, index: number) => number>('inet6_rth_getaddr');
