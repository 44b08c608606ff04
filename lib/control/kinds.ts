/**
 * What the data of control messages is: one codec for each kind that a `control=` in native/defs names. Decoders are
 * total; undefined says that the bytes are too few, and the message is then delivered as bytes.
 */
import { decodeSockaddr, encodeSockaddr } from '../address/index.js';
import type { Sockaddr, SockaddrIn6 } from '../address/types.js';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import {
  in_pktinfo,
  in6_pktinfo,
  ip6_mtuinfo,
  scm_ts_pktinfo,
  sock_extended_err,
  tpacket_auxdata,
  ucred,
} from '../gen/layouts.js';
import { AF_INET, AF_INET6 } from '../gen/own.js';
import { inet_ntop, inet_pton } from '../raw/inet.js';
import type { Fd } from '../raw/types.js';
import { type Field, type Layout, readField, writeField } from '../struct.js';

export interface Kind<T> {
  /** Its values are bytes themselves. For every other kind a Uint8Array is the encoded data already. */
  takesBytes?: boolean;
  encode(call: string, argument: string, value: T): Uint8Array;
  decode(data: Uint8Array): T | undefined;
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function integers(value: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Int32Array.from(value).buffer);
}

/** An int. What arrives as one byte (IP_TOS) or two is widened. */
export const int: Kind<number> = {
  encode(call, argument, value) {
    checkInteger(call, argument, value, -0x80000000, 0x7fffffff);
    return integers([value]);
  },
  decode(data) {
    if (data.length === 1) return data[0];
    if (data.length === 2) return viewOf(data).getUint16(0, littleEndian);
    return data.length < 4 ? undefined : viewOf(data).getInt32(0, littleEndian);
  },
};

function unsigned(size: 1 | 2 | 4): Kind<number> {
  const field: Field = { kind: `u${(8 * size) as 8 | 16 | 32}`, offset: 0, size };
  return {
    encode(call, argument, value) {
      checkInteger(call, argument, value, 0, 2 ** (8 * size) - 1);
      const out = new Uint8Array(size);
      writeField(out, field, value);
      return out;
    },
    // The kernel answers with an int where it takes fewer bytes (UDP_GRO, UDP_SEGMENT).
    decode: (data) =>
      data.length < size ? undefined : size < 4 && data.length >= 4 ? int.decode(data) : readField(data, field),
  };
}

export const u8 = unsigned(1);
export const u16 = unsigned(2);
export const u32 = unsigned(4);

/** 64 bits. */
export const u64: Kind<bigint> = {
  encode(call, argument, value) {
    if (typeof value !== 'bigint') throw wrongType(call, argument, 'a bigint', value);
    if (value < 0n || value >= 1n << 64n) throw wrongValue(call, argument, 'a bigint of 64 bits', value);
    return new Uint8Array(BigUint64Array.of(value).buffer);
  },
  decode: (data) => (data.length < 8 ? undefined : viewOf(data).getBigUint64(0, littleEndian)),
};

/** Descriptors. How many there are is what cmsg_len says, not what was asked for. */
export const fds: Kind<Fd[]> = {
  encode(call, argument, value) {
    if (!Array.isArray(value)) throw wrongType(call, argument, 'an array of file descriptors', value);
    const copy = [...value];
    copy.forEach((fd, i) => {
      checkInteger(call, `${argument}[${i}]`, fd, -0x80000000, 0x7fffffff);
    });
    return integers(copy);
  },
  decode: (data) => Array.from({ length: data.length >> 2 }, (_, i) => viewOf(data).getInt32(4 * i, littleEndian)),
};

/** Text, with or without a NUL after it. */
export const text: Kind<string> = {
  encode(call, argument, value) {
    if (typeof value !== 'string') throw wrongType(call, argument, 'a string', value);
    return Buffer.from(value);
  },
  decode(data) {
    const nul = data.indexOf(0);
    return Buffer.from(data.subarray(0, nul < 0 ? data.length : nul)).toString();
  },
};

/** The bytes as they are: options and headers whose form the user knows. */
export const bytes: Kind<Uint8Array> = {
  takesBytes: true,
  encode(call, argument, value) {
    if (!(value instanceof Uint8Array)) throw wrongType(call, argument, 'a Uint8Array', value);
    return Uint8Array.from(value);
  },
  decode: (data) => data,
};

/** Two 64-bit numbers, seconds and a fraction: a time in nanoseconds. */
function time(perSecond: bigint): Kind<bigint> {
  const scale = 1_000_000_000n / perSecond;
  return {
    encode(call, argument, value) {
      if (typeof value !== 'bigint') throw wrongType(call, argument, 'a bigint, in nanoseconds', value);
      return new Uint8Array(BigInt64Array.of(value / 1_000_000_000n, (value % 1_000_000_000n) / scale).buffer);
    },
    decode: (data) => (data.length < 16 ? undefined : timeAt(data, 0, scale)),
  };
}

function timeAt(data: Uint8Array, offset: number, scale: bigint): bigint {
  const view = viewOf(data);
  return view.getBigInt64(offset, littleEndian) * 1_000_000_000n + view.getBigInt64(offset + 8, littleEndian) * scale;
}

/** struct timeval. */
export const timeval = time(1_000_000n);
/** struct timespec. */
export const timespec = time(1_000_000_000n);

/** The timestamps of one packet in nanoseconds; 0n is one that was not taken. */
export interface ScmTimestamping {
  software: bigint;
  /** Hardware time turned into system time; no driver does that any more. */
  legacy: bigint;
  hardware: bigint;
}

export const timestamping: Kind<ScmTimestamping> = {
  encode(call, argument, value) {
    const each = [value.software, value.legacy, value.hardware].map((ns) => timespec.encode(call, argument, ns));
    return new Uint8Array(Buffer.concat(each));
  },
  decode(data) {
    if (data.length < 48) return undefined;
    return { software: timeAt(data, 0, 1n), legacy: timeAt(data, 16, 1n), hardware: timeAt(data, 32, 1n) };
  },
};

/** One integer of a struct for each property. */
function struct<T extends object>(layout: Layout, map: { [K in keyof T]: string }): Kind<T> {
  const entries = Object.entries(map) as [keyof T & string, string][];
  const field = (name: string): Field => layout.fields[name] as Field;
  return {
    encode(call, argument, value) {
      if (typeof value !== 'object' || value === null) throw wrongType(call, argument, 'an object', value);
      const out = new Uint8Array(layout.size);
      for (const [property, name] of entries) {
        const { kind, size } = field(name);
        const low = kind === 'i32' ? -0x80000000 : 0;
        const number: unknown = value[property];
        checkInteger(call, `${argument}.${property}`, number, low, low + 2 ** (8 * size) - 1);
        writeField(out, field(name), number as number);
      }
      return out;
    },
    decode(data) {
      if (data.length < layout.size) return undefined;
      return Object.fromEntries(entries.map(([property, name]) => [property, readField(data, field(name))])) as T;
    },
  };
}

/** Who a process is, C's `struct ucred`. */
export interface Ucred {
  pid: number;
  uid: number;
  gid: number;
}
export const credentials = struct<Ucred>(ucred, { pid: 'pid', uid: 'uid', gid: 'gid' });

/** What is known of a captured packet, C's `struct tpacket_auxdata`. */
export interface TpacketAuxdata {
  status: number;
  len: number;
  snaplen: number;
  mac: number;
  net: number;
  vlanTci: number;
  vlanTpid: number;
}
export const auxdata = struct<TpacketAuxdata>(tpacket_auxdata, {
  status: 'status',
  len: 'len',
  snaplen: 'snaplen',
  mac: 'mac',
  net: 'net',
  vlanTci: 'vlanTci',
  vlanTpid: 'vlanTpid',
});

/** The packet that a hardware timestamp belongs to, C's `struct scm_ts_pktinfo`. */
export interface ScmTsPktinfo {
  ifIndex: number;
  pktLength: number;
}
export const tsPktinfo = struct<ScmTsPktinfo>(scm_ts_pktinfo, { ifIndex: 'ifIndex', pktLength: 'pktLength' });

function putAddress(
  call: string,
  argument: string,
  family: number,
  value: unknown,
  out: Uint8Array,
  field: Field,
): void {
  const room = out.subarray(field.offset, field.offset + field.size);
  if (typeof value !== 'string' || value.includes('\0') || inet_pton(family, value, room) !== 1)
    throw wrongValue(call, argument, family === AF_INET ? 'an IPv4 address' : 'an IPv6 address', value);
}

function addressAt(family: number, data: Uint8Array, field: Field): string {
  return inet_ntop(family, data.subarray(field.offset, field.offset + field.size));
}

/** Where an IPv4 datagram came in or shall go out, C's `struct in_pktinfo`. */
export interface InPktinfo {
  ifindex: number;
  /** The local address to answer from. '0.0.0.0' when not given. */
  specDst?: string;
  /** The destination it was sent to; not used when sending. '0.0.0.0' when not given. */
  addr?: string;
}
export const inPktinfo: Kind<InPktinfo> = {
  encode(call, argument, { ifindex, specDst = '0.0.0.0', addr = '0.0.0.0' }) {
    const out = new Uint8Array(in_pktinfo.size);
    checkInteger(call, `${argument}.ifindex`, ifindex, -0x80000000, 0x7fffffff);
    writeField(out, in_pktinfo.fields.ifindex, ifindex);
    putAddress(call, `${argument}.specDst`, AF_INET, specDst, out, in_pktinfo.fields.specDst);
    putAddress(call, `${argument}.addr`, AF_INET, addr, out, in_pktinfo.fields.addr);
    return out;
  },
  decode(data) {
    if (data.length < in_pktinfo.size) return undefined;
    return {
      ifindex: readField(data, in_pktinfo.fields.ifindex),
      specDst: addressAt(AF_INET, data, in_pktinfo.fields.specDst),
      addr: addressAt(AF_INET, data, in_pktinfo.fields.addr),
    };
  },
};

/** Where an IPv6 datagram came in or shall go out, C's `struct in6_pktinfo`. */
export interface In6Pktinfo {
  ifindex: number;
  /** Its destination; when sending, the source to use. '::' when not given. */
  addr?: string;
}
export const in6Pktinfo: Kind<In6Pktinfo> = {
  encode(call, argument, { ifindex, addr = '::' }) {
    const out = new Uint8Array(in6_pktinfo.size);
    checkInteger(call, `${argument}.ifindex`, ifindex, 0, 0xffffffff);
    writeField(out, in6_pktinfo.fields.ifindex, ifindex);
    putAddress(call, `${argument}.addr`, AF_INET6, addr, out, in6_pktinfo.fields.addr);
    return out;
  },
  decode(data) {
    if (data.length < in6_pktinfo.size) return undefined;
    return {
      ifindex: readField(data, in6_pktinfo.fields.ifindex),
      addr: addressAt(AF_INET6, data, in6_pktinfo.fields.addr),
    };
  },
};

/** An address. */
export const sockaddr: Kind<Sockaddr> = {
  encode: (_call, _argument, value) => encodeSockaddr(value),
  decode: (data) => decodeSockaddr(data),
};

/** The path MTU towards a destination, C's `struct ip6_mtuinfo`. */
export interface Ip6Mtuinfo {
  addr: SockaddrIn6;
  mtu: number;
}
export const mtuinfo: Kind<Ip6Mtuinfo> = {
  encode(call, argument, { addr, mtu }) {
    const out = new Uint8Array(ip6_mtuinfo.size);
    checkInteger(call, `${argument}.mtu`, mtu, 0, 0xffffffff);
    writeField(out, ip6_mtuinfo.fields.mtu, mtu);
    out.set(encodeSockaddr(addr), ip6_mtuinfo.fields.addr.offset);
    return out;
  },
  decode(data) {
    if (data.length < ip6_mtuinfo.size) return undefined;
    const { addr, mtu } = ip6_mtuinfo.fields;
    // A program that is told about another socket's paths gets an empty address with the family missing.
    const address = decodeSockaddr(data.slice(addr.offset, addr.offset + addr.size));
    return address?.family === AF_INET6 ? { addr: address as SockaddrIn6, mtu: readField(data, mtu) } : undefined;
  },
};

/** An entry of the error queue, C's `struct sock_extended_err`. */
export interface SockExtendedErr {
  /** The error's number, positive. */
  errno: number;
  /** Who reported it, one of SO_EE_ORIGIN_*. */
  origin: number;
  /** ICMP type. */
  type: number;
  /** ICMP code, or SO_EE_CODE_*. */
  code: number;
  /** The MTU, the first of a range of zero-copy sends, or the kind of a timestamp (SCM_TSTAMP_*). */
  info: number;
  /** The last of the range, or the timestamp's key. With RFC 4884 its low 16 bits are the length of the packet quoted. */
  data: number;
  /** Who sent the error; undefined when it is not from the network. */
  offender?: Sockaddr;
}
const errorEntry = struct<Omit<SockExtendedErr, 'offender'>>(sock_extended_err, {
  errno: 'errno',
  origin: 'origin',
  type: 'type',
  code: 'code',
  info: 'info',
  data: 'data',
});
export const extendedErr: Kind<SockExtendedErr> = {
  encode(call, argument, value) {
    const offender = value.offender === undefined ? new Uint8Array(0) : encodeSockaddr(value.offender);
    return new Uint8Array(Buffer.concat([errorEntry.encode(call, argument, value), offender]));
  },
  decode(data) {
    const entry = errorEntry.decode(data);
    if (entry === undefined) return undefined;
    // SO_EE_OFFENDER: the address after the struct, AF_UNSPEC when there is none.
    const offender = decodeSockaddr(data.slice(sock_extended_err.size));
    return offender === undefined || offender.family === 0 ? entry : { ...entry, offender };
  },
};

/** A netlink attribute: what SCM_TIMESTAMPING_OPT_STATS is a list of. */
export interface Attribute {
  /** One of TCP_NLA_*. */
  type: number;
  value: Uint8Array;
}
export const attributes: Kind<Attribute[]> = {
  encode(call, argument) {
    throw wrongValue(call, argument, 'left to the kernel, which alone sends this message', argument);
  },
  decode(data) {
    const list: Attribute[] = [];
    const view = viewOf(data);
    for (let at = 0; at + 4 <= data.length; ) {
      const length = view.getUint16(at, littleEndian);
      if (length < 4) break;
      list.push({ type: view.getUint16(at + 2, littleEndian) & 0x3fff, value: data.slice(at + 4, at + length) });
      at += (length + 3) & ~3;
    }
    return list;
  },
};

/** AF_ALG's initialisation vector, C's `struct af_alg_iv`. */
export const algIv: Kind<Uint8Array> = {
  takesBytes: true,
  encode: (call, argument, value) =>
    new Uint8Array(Buffer.concat([u32.encode(call, argument, value?.length), bytes.encode(call, argument, value)])),
  decode: (data) => (data.length < 4 ? undefined : data.slice(4)),
};
