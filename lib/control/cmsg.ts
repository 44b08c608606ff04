/**
 * The bytes of ancillary data: control messages one after the other, each a header, its data, and padding.
 *
 *     0               8       12      16                          CMSG_LEN     CMSG_SPACE
 *     ┌───────────────┬───────┬───────┬───────────────────────────┬────────────┐┌────────
 *     │ cmsg_len      │ level │ type  │ data                      │ padding    ││ cmsg_len …
 *     └───────────────┴───────┴───────┴───────────────────────────┴────────────┘└────────
 *       ╰── counts from 0 to CMSG_LEN ─────────────────────────────╯
 *
 * (on a 64-bit machine.) cmsg_len is size_t and does not count the padding, so the next header is at the next multiple
 * of 8. What a truncated message carries is known from cmsg_len alone: room for one descriptor, with its padding, holds
 * two.
 */
import { checkInteger } from '../argument.js';
import { cmsghdr } from '../gen/layouts.js';
import { readField, writeField } from '../struct.js';

const { size: HEADER, fields } = cmsghdr;
const ALIGNMENT = fields.len.size;

const align = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/**
 * What `cmsg_len` says of a control message: its header and its data, `CMSG_LEN(3)`.
 *
 * @param length - bytes of data, 0 to 2 ** 31 - 1
 * @see cmsg(3)
 */
export function CMSG_LEN(length: number): number {
  checkInteger('CMSG_LEN', 'length', length, 0, 0x7fffffff);
  return align(HEADER) + length;
}

/**
 * How much room a control message takes with its padding, `CMSG_SPACE(3)`. Room for several is the sum.
 *
 * @param length - bytes of data, 0 to 2 ** 31 - 1
 * @example
 * recvmsg(fd, { iov: [buffer], controlLength: CMSG_SPACE(4 * 2) }); // room for two descriptors
 * @see cmsg(3)
 */
export function CMSG_SPACE(length: number): number {
  checkInteger('CMSG_SPACE', 'length', length, 0, 0x7fffffff);
  return align(HEADER) + align(length);
}

/** One control message, its data as bytes. */
export interface RawControl {
  level: number;
  type: number;
  data: Uint8Array;
}

/** Lays control messages out as C does. The last one's padding is there too, and the padding is zero. */
export function packControl(messages: readonly RawControl[]): Uint8Array {
  const out = new Uint8Array(messages.reduce((sum, { data }) => sum + CMSG_SPACE(data.length), 0));
  let at = 0;
  for (const { level, type, data } of messages) {
    const header = out.subarray(at);
    writeField(header, fields.len, CMSG_LEN(data.length));
    writeField(header, fields.level, level);
    writeField(header, fields.type, type);
    header.set(data, align(HEADER));
    at += CMSG_SPACE(data.length);
  }
  return out;
}

/**
 * Takes the control messages apart, each with data of its own. Total: a header that does not fit, or a length that makes
 * no sense, ends the list.
 */
export function unpackControl(bytes: Uint8Array): RawControl[] {
  const messages: RawControl[] = [];
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const header = bytes.subarray(at);
    const length = readField(header, fields.len);
    if (length < HEADER) break;
    const end = Math.min(length, header.length);
    messages.push({
      level: readField(header, fields.level),
      type: readField(header, fields.type),
      data: header.slice(align(HEADER), end),
    });
    at += align(length);
  }
  return messages;
}
