/** Values of the other protocols that no struct describes. */
import { checkInteger, isObject, wrongType } from '../argument.js';
import { setsockopt } from '../raw/option.js';
import { always, isNumber, type OptionKind } from './kind.js';
import { list } from './list.js';
import { int, u8, u32 } from './word.js';

/** A number that is passed as the length of no value at all. */
export const optlen: OptionKind<number> = {
  room: 0,
  suits: isNumber,
  fits: always,
  encode(call, argument, value) {
    checkInteger(call, argument, value, 0, 0xffff);
    return new Uint8Array(value);
  },
  decode: (bytes) => bytes.length,
  write: (fd, level, name, bytes) => setsockopt(fd, level, name, null, bytes.length),
};

/** Which types of ICMPv6 messages are not wanted, C's `struct icmp6_filter`. */
export interface Icmp6Filter {
  /** 8 numbers of 32 bits: bit `type & 31` of number `type >> 5` blocks that type. C: `icmp6_filt`. */
  filt: number[];
}
const WORDS = 8;
const words = list(u32);

export const icmp6_filter: OptionKind<Icmp6Filter> = {
  room: 4 * WORDS,
  suits: isObject,
  fits: always,
  encode(call, argument, value) {
    if (!isObject(value)) throw wrongType(call, argument, 'an object', value);
    const { filt } = value;
    if (!Array.isArray(filt) || filt.length !== WORDS)
      throw wrongType(call, `${argument}.filt`, `an array of ${WORDS} numbers`, filt);
    return words.encode(call, `${argument}.filt`, Array.from(filt));
  },
  decode: (bytes) => ({ filt: words.decode(bytes) }),
};

/** Length of the header of a ring's slot, which depends on the version of the ring. */
export const tpacket_hdrlen: OptionKind<number, never, { version: number }> = {
  ...(int as OptionKind<number, never>),
  question: new Uint8Array(4),
  ask(call, argument, value) {
    if (!isObject(value)) throw wrongType(call, argument, 'an object', value);
    const { version } = value;
    checkInteger(call, `${argument}.version`, version, 0, 0x7fffffff);
    return int.encode(call, argument, version);
  },
};

/** Which points of the receive path RDS shall trace, each one of RDS_MSG_RX_*. C: `struct rds_rx_trace_so`. */
export const rds_rx_trace_so: OptionKind<number[], readonly number[]> = {
  room: 4,
  suits: Array.isArray,
  fits: always,
  encode(call, argument, value) {
    const most = 3;
    if (!Array.isArray(value) || value.length > most)
      throw wrongType(call, argument, `an array of at most ${most} numbers`, value);
    const bytes = new Uint8Array(1 + most);
    const copy = Array.from(value);
    bytes[0] = copy.length;
    copy.forEach((point, i) => {
      bytes.set(u8.encode(call, `${argument}[${i}]`, point), 1 + i);
    });
    return bytes;
  },
  decode: (bytes) => Array.from(bytes.subarray(1, 1 + (bytes[0] ?? 0))),
};
