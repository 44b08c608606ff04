/** The data of the control messages of IPv4 and IPv6, and of every error queue. */
import { addressBytes, decodeSockaddr } from '../address/index.js';
import type { Sockaddr, SockaddrIn6 } from '../address/types.js';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import { in_pktinfo, in6_pktinfo, ip6_mtuinfo, sock_ee_data_rfc4884, sock_extended_err } from '../gen/layouts.js';
import { AF_INET, AF_INET6, SO_EE_ORIGIN_ICMP, SO_EE_ORIGIN_ICMP6 } from '../gen/own.js';
import { inet_ntop, inet_pton } from '../raw/inet.js';
import { type Field, readField, writeField } from '../struct.js';
import { checkObject, joined, type Kind, struct } from './kind.js';

type Family = typeof AF_INET | typeof AF_INET6;

function putAddress(call: string, argument: string, family: Family, value: unknown, room: Uint8Array): void {
  if (typeof value !== 'string' || value.includes('\0') || inet_pton(family, value, room) !== 1)
    throw wrongValue(call, argument, family === AF_INET ? 'an IPv4 address' : 'an IPv6 address', value);
}

const part = (bytes: Uint8Array, { offset, size }: Field): Uint8Array => bytes.subarray(offset, offset + size);

/** An address without a port, as text. */
function address(family: Family, size: number): Kind<string> {
  return {
    encode(call, argument, value) {
      const out = new Uint8Array(size);
      putAddress(call, argument, family, value, out);
      return out;
    },
    decode: (data) => (data.length < size ? undefined : inet_ntop(family, data.subarray(0, size))),
  };
}

/** struct in_addr. */
export const inAddr = address(AF_INET, 4);
/** struct in6_addr. */
export const in6Addr = address(AF_INET6, 16);

/** Where an IPv4 datagram came in or shall go out, C's `struct in_pktinfo`. */
export interface InPktinfo {
  ifindex: number;
  /** The local address to answer from. '0.0.0.0' when not given. */
  specDst?: string;
  /** The destination it was sent to; not used when sending. '0.0.0.0' when not given. */
  addr?: string;
}
export const inPktinfo: Kind<InPktinfo> = {
  encode(call, argument, value) {
    checkObject(call, argument, value);
    const { ifindex, specDst = '0.0.0.0', addr = '0.0.0.0' } = value;
    const out = new Uint8Array(in_pktinfo.size);
    checkInteger(call, `${argument}.ifindex`, ifindex, -0x80000000, 0x7fffffff);
    writeField(out, in_pktinfo.fields.ifindex, ifindex);
    putAddress(call, `${argument}.specDst`, AF_INET, specDst, part(out, in_pktinfo.fields.specDst));
    putAddress(call, `${argument}.addr`, AF_INET, addr, part(out, in_pktinfo.fields.addr));
    return out;
  },
  decode(data) {
    if (data.length < in_pktinfo.size) return undefined;
    return {
      ifindex: readField(data, in_pktinfo.fields.ifindex),
      specDst: inet_ntop(AF_INET, part(data, in_pktinfo.fields.specDst)),
      addr: inet_ntop(AF_INET, part(data, in_pktinfo.fields.addr)),
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
  encode(call, argument, value) {
    checkObject(call, argument, value);
    const { ifindex, addr = '::' } = value;
    const out = new Uint8Array(in6_pktinfo.size);
    checkInteger(call, `${argument}.ifindex`, ifindex, 0, 0xffffffff);
    writeField(out, in6_pktinfo.fields.ifindex, ifindex);
    putAddress(call, `${argument}.addr`, AF_INET6, addr, part(out, in6_pktinfo.fields.addr));
    return out;
  },
  decode(data) {
    if (data.length < in6_pktinfo.size) return undefined;
    return {
      ifindex: readField(data, in6_pktinfo.fields.ifindex),
      addr: inet_ntop(AF_INET6, part(data, in6_pktinfo.fields.addr)),
    };
  },
};

/** A socket address of any family. */
export const sockaddr: Kind<Sockaddr> = {
  encode(call, argument, value) {
    if (typeof value !== 'object' || value === null) throw wrongType(call, argument, 'a Sockaddr object', value);
    return Uint8Array.from(addressBytes(call, value) as Uint8Array);
  },
  // Half a family is no address.
  decode: (data) => (data.length < 2 ? undefined : decodeSockaddr(data)),
};

/** The path MTU towards a destination, C's `struct ip6_mtuinfo`. */
export interface Ip6Mtuinfo {
  addr: SockaddrIn6;
  mtu: number;
}
export const mtuinfo: Kind<Ip6Mtuinfo> = {
  encode(call, argument, value) {
    checkObject(call, argument, value);
    const { addr, mtu } = value;
    const destination = sockaddr.encode(call, `${argument}.addr`, addr);
    if (addr.family !== AF_INET6 || destination.length !== ip6_mtuinfo.fields.addr.size)
      throw wrongValue(call, `${argument}.addr`, 'a SockaddrIn6', addr);
    const out = new Uint8Array(ip6_mtuinfo.size);
    checkInteger(call, `${argument}.mtu`, mtu, 0, 0xffffffff);
    writeField(out, ip6_mtuinfo.fields.mtu, mtu);
    out.set(destination, ip6_mtuinfo.fields.addr.offset);
    return out;
  },
  decode(data) {
    if (data.length < ip6_mtuinfo.size) return undefined;
    const addr = decodeSockaddr(part(data, ip6_mtuinfo.fields.addr));
    if (addr?.family !== AF_INET6) return undefined;
    return { addr: addr as SockaddrIn6, mtu: readField(data, ip6_mtuinfo.fields.mtu) };
  },
};

/** Where an ICMP error has its extensions, C's `struct sock_ee_data_rfc4884`. */
export interface SockEeDataRfc4884 {
  /** Bytes of the quoted packet's payload before the extensions begin; 0: there are none. */
  len: number;
  /** SO_EE_RFC4884_FLAG_INVALID: they are malformed. */
  flags: number;
}

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
  /** The last of the range, or the timestamp's key. */
  data: number;
  /** `data` read as where the ICMP extensions are, with IP_RECVERR_RFC4884; undefined when it is not that. */
  rfc4884?: SockEeDataRfc4884;
  /** Who sent the error; undefined when it is not from the network. */
  offender?: Sockaddr;
}
const errorEntry = struct<Omit<SockExtendedErr, 'rfc4884' | 'offender'>>(sock_extended_err, {
  errno: 'errno',
  origin: 'origin',
  type: 'type',
  code: 'code',
  info: 'info',
  data: 'data',
});
const extensions = struct<SockEeDataRfc4884>(sock_ee_data_rfc4884, { len: 'len', flags: 'flags' });

export const extendedErr: Kind<SockExtendedErr> = {
  encode(call, argument, value) {
    const entry = errorEntry.encode(call, argument, value);
    const { rfc4884, offender } = value;
    // The two share their bytes, as in C's union.
    if (rfc4884 !== undefined)
      entry.set(extensions.encode(call, `${argument}.rfc4884`, rfc4884), sock_extended_err.fields.data.offset);
    return offender === undefined ? entry : joined([entry, sockaddr.encode(call, `${argument}.offender`, offender)]);
  },
  decode(data) {
    const entry: SockExtendedErr | undefined = errorEntry.decode(data);
    if (entry === undefined || data.length === sock_extended_err.size + 1) return undefined; // half a family is none
    const isIcmp = entry.origin === SO_EE_ORIGIN_ICMP || entry.origin === SO_EE_ORIGIN_ICMP6;
    if (isIcmp && entry.data !== 0) entry.rfc4884 = extensions.decode(part(data, sock_extended_err.fields.data));
    // SO_EE_OFFENDER: the address after the struct, AF_UNSPEC when there is none.
    const offender = decodeSockaddr(data.slice(sock_extended_err.size));
    if (offender !== undefined && offender.family !== 0) entry.offender = offender;
    return entry;
  },
};
