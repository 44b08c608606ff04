/** Values of SCTP that end in a list, whose length is in front of it. */
import { decodeSockaddr } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, isObject, outOfRange, wrongType } from '../argument.js';
import { copyOf, joined, littleEndian, viewOf } from '../control/kind.js';
import { sctpInitmsg, sctpSndinfo, sctpSndrcvinfo } from '../control/protocols.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { shared } from './bytes.js';
import { always, type OptionKind } from './kind.js';
import { list } from './list.js';
import { sockaddrBytes } from './struct.js';
import { int, u16, u32 } from './word.js';

export const sctp_initmsg = shared(sctpInitmsg, 8, isObject);
export const sctp_sndinfo = shared(sctpSndinfo, 16, isObject);
export const sctp_sndrcvinfo = shared(sctpSndrcvinfo, 32, isObject);

const ROOMS = [512, 8192, 131072];
const base = { room: ROOMS, suits: isObject, fits: always };
const u16s = list(u16);
const ids = list(int);

/** The bytes, and zeros up to `length`. */
function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(Math.max(length, bytes.length));
  whole.set(bytes);
  return whole;
}

/** Which association is meant; 0 on one-to-one sockets. */
function assocId(call: string, argument: string, value: { assocId?: number }): Uint8Array {
  if (!isObject(value)) throw wrongType(call, argument, 'an object', value);
  const { assocId: id = 0 } = value as { assocId?: number };
  checkInteger(call, `${argument}.assocId`, id, -0x80000000, 0x7fffffff);
  return int.encode(call, argument, id);
}

/** A key for authentication, C's `struct sctp_authkey`. */
export interface SctpAuthkey {
  /** Which association, on a one-to-many socket; 0 on others, and when not given. C: `sca_assoc_id`. */
  assocId?: number;
  /** The number of the key. C: `sca_keynumber`. */
  keynumber: number;
  /** The key, at most 65535 bytes; empty is the null key. C: `sca_key`. */
  key: Uint8Array;
}

export const sctp_authkey: OptionKind<never, SctpAuthkey> = {
  ...base,
  encode(call, argument, value) {
    const id = assocId(call, argument, value);
    const { keynumber, key } = value;
    const bytes = copyOf(call, `${argument}.key`, key);
    if (bytes.length > 0xffff) throw outOfRange(call, `${argument}.key`, 'at most 65535 bytes', bytes.length);
    const number = u16.encode(call, `${argument}.keynumber`, keynumber);
    return joined([id, number, u16.encode(call, argument, bytes.length), bytes]);
  },
  decode: () => undefined as never,
};

/** Algorithms of authentication in order of preference, such as SCTP_AUTH_HMAC_ID_SHA1. C: `struct sctp_hmacalgo`. */
export const sctp_hmacalgo: OptionKind<number[], readonly number[]> = {
  ...base,
  suits: Array.isArray,
  encode(call, argument, value) {
    const idents = u16s.encode(call, argument, value);
    return joined([u32.encode(call, argument, idents.length / 2), idents]);
  },
  decode(bytes) {
    const whole = padded(bytes, 4);
    return u16s.decode(whole.subarray(4)).slice(0, viewOf(whole).getUint32(0, littleEndian));
  },
};

/** Types of chunks, C's `struct sctp_authchunks`. */
export const sctp_authchunks: OptionKind<number[], never, { assocId?: number }> = {
  ...base,
  question: new Uint8Array(0),
  ask: assocId,
  encode: () => new Uint8Array(0),
  decode(bytes) {
    const whole = padded(bytes, 8);
    return Array.from(whole.subarray(8)).slice(0, viewOf(whole).getUint32(4, littleEndian));
  },
};

/** Numbers of associations, C's `struct sctp_assoc_ids`. */
export const sctp_assoc_ids: OptionKind<number[], never> = {
  ...base,
  encode: () => new Uint8Array(0),
  decode(bytes) {
    const whole = padded(bytes, 4);
    return ids.decode(whole.subarray(4)).slice(0, viewOf(whole).getUint32(0, littleEndian));
  },
};

/** Streams whose numbers start again, C's `struct sctp_reset_streams`. */
export interface SctpResetStreams {
  /** Which association, on a one-to-many socket; 0 on others, and when not given. C: `srs_assoc_id`. */
  assocId?: number;
  /** SCTP_STREAM_RESET_INCOMING, SCTP_STREAM_RESET_OUTGOING. C: `srs_flags`. */
  flags: number;
  /** The streams; all of them when it is empty. C: `srs_stream_list`. */
  streamList: readonly number[];
}

export const sctp_reset_streams: OptionKind<never, SctpResetStreams> = {
  ...base,
  encode(call, argument, value) {
    const id = assocId(call, argument, value);
    const { flags, streamList } = value;
    const streams = u16s.encode(call, `${argument}.streamList`, streamList);
    const head = u16.encode(call, `${argument}.flags`, flags);
    return joined([id, head, u16.encode(call, `${argument}.streamList.length`, streams.length / 2), streams]);
  },
  decode: () => undefined as never,
};

/** sizeof(struct sockaddr_in) and sizeof(struct sockaddr_in6): addresses are packed, each as long as its family says. */
const SIZES = new Map<number, number>([
  [AF_INET, 16],
  [AF_INET6, 28],
]);

/** IPv4 and IPv6 addresses, one behind the other. */
export const sockaddrs: OptionKind<Sockaddr[], readonly Sockaddr[]> = {
  ...base,
  suits: Array.isArray,
  encode(call, argument, value) {
    if (!Array.isArray(value)) throw wrongType(call, argument, 'an array of addresses', value);
    return joined(Array.from(value, (address, i) => sockaddrBytes(call, `${argument}[${i}]`, address)));
  },
  decode(bytes) {
    const all: Sockaddr[] = [];
    for (let at = 0; at + 2 <= bytes.length; ) {
      const size = SIZES.get(viewOf(bytes).getUint16(at, littleEndian));
      if (size === undefined || at + size > bytes.length) break;
      all.push(decodeSockaddr(bytes.subarray(at, at + size)) as Sockaddr);
      at += size;
    }
    return all;
  },
};

/** The addresses of one side, C's `struct sctp_getaddrs`. */
export const sctp_getaddrs: OptionKind<Sockaddr[], never, { assocId?: number }> = {
  ...base,
  question: new Uint8Array(0),
  ask: assocId,
  encode: () => new Uint8Array(0),
  decode: (bytes) => sockaddrs.decode(bytes.subarray(8)).slice(0, viewOf(padded(bytes, 8)).getUint32(4, littleEndian)),
};
