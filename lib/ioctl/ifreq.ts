/** struct ifreq: an interface's name, and one thing about it. Which one it is, the request says. */

import { encodeSockaddr } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import { ifconf, ifmap, in6_ifreq, ifreq as layout } from '../gen/layouts.js';
import { AF_INET6 } from '../gen/own.js';
import { writeBigField, writeField } from '../struct.js';
import { takeBytes } from '../view.js';
import { checkStruct, filled, type Passed, type RequestKind, setter } from './kind.js';
import {
  address,
  flags,
  getMembers,
  type HardwareAddress,
  hardware,
  integer,
  long,
  type Member,
  type Members,
  putMembers,
  text,
} from './member.js';

/** The hardware parameters of a device, C's `struct ifmap`. Few devices have any. */
export interface Ifmap {
  memStart: number | bigint;
  memEnd: number | bigint;
  baseAddr: number;
  irq: number;
  dma: number;
  /** IF_PORT_*. */
  port: number;
}

/** C's `struct ifreq`, all of it. Each request has the name, and the one member that it is about. */
export interface Ifreq {
  /** Of the interface, at most 15 bytes. */
  name: string;
  addr: Sockaddr;
  dstaddr: Sockaddr;
  broadaddr: Sockaddr;
  /** An address whose bits are the mask. */
  netmask: Sockaddr;
  hwaddr: HardwareAddress;
  /** IFF_UP, IFF_LOOPBACK, … or-ed; only 16 bits of them. */
  flags: number;
  /** At least 1. */
  ifindex: number;
  metric: number;
  /** Bytes. */
  mtu: number;
  map: Ifmap;
  /** Name of another interface. */
  slave: string;
  /** The name to be had from now on. */
  newname: string;
  /** What `ifr_data` points to, the whole struct. */
  data: Uint8Array;
  /** Packets. */
  qlen: number;
}

const { size, fields } = layout;

const mapMembers: Members<Ifmap> = {
  memStart: { is: long, field: ifmap.fields.memStart },
  memEnd: { is: long, field: ifmap.fields.memEnd },
  baseAddr: { is: integer, field: ifmap.fields.baseAddr },
  irq: { is: integer, field: ifmap.fields.irq },
  dma: { is: integer, field: ifmap.fields.dma },
  port: { is: integer, field: ifmap.fields.port },
};

const map: Member<Ifmap> = {
  put: (call, argument, value, bytes, { offset }) =>
    putMembers(call, argument, value, bytes.subarray(offset), mapMembers),
  get: (bytes, { offset }) => getMembers(bytes.subarray(offset), mapMembers),
};

type Key = Exclude<keyof Ifreq, 'name' | 'data'>;

const members: { [K in Key]: Member<Ifreq[K]> } = {
  ...{ addr: address, dstaddr: address, broadaddr: address, netmask: address, hwaddr: hardware },
  ...{ flags, ifindex: integer, metric: integer, mtu: integer, qlen: integer, map, slave: text, newname: text },
};

/** A struct ifreq with the name in it. */
function named(call: string, value: { name: string }): Uint8Array {
  checkStruct(call, 'argument', value);
  const bytes = new Uint8Array(size);
  text.put(call, 'argument.name', value.name, bytes, fields.name);
  return bytes;
}

const nameOf = (passed: Passed): string => text.get(filled(passed), fields.name);

type With<K extends keyof Ifreq> = Pick<Ifreq, 'name' | K>;

function encodeWith<K extends Key>(key: K) {
  return (call: string, value: With<K>): Passed => {
    const argument = named(call, value);
    (members[key] as Member<unknown>).put(call, `argument.${key}`, value[key], argument, fields[key]);
    return { argument };
  };
}

const decodeWith =
  <K extends Key>(key: K) =>
  (passed: Passed): With<K> =>
    ({ name: nameOf(passed), [key]: members[key].get(filled(passed), fields[key]) }) as With<K>;

const getter = <K extends Key>(key: K): RequestKind<Pick<Ifreq, 'name'>, With<K>> => ({
  encode: (call, value) => ({ argument: named(call, value) }),
  decode: decodeWith(key),
});

const exchanger = <K extends Key>(key: K): RequestKind<With<K>, With<K>> => ({
  encode: encodeWith(key),
  decode: decodeWith(key),
});

const changer = <K extends Key>(key: K): RequestKind<With<K>, number> => setter(encodeWith(key));

/** SIOCGIFNAME goes the other way round. */
const name: RequestKind<Pick<Ifreq, 'ifindex'>, With<'ifindex'>> = {
  encode(call, value) {
    checkStruct(call, 'argument', value);
    const argument = new Uint8Array(size);
    integer.put(call, 'argument.ifindex', value.ifindex, argument, fields.ifindex);
    return { argument };
  },
  decode: decodeWith('ifindex'),
};

/** What has a pointer to something of the caller's. */
const data: RequestKind<With<'data'>, With<'data'>> = {
  encode(call, value) {
    const argument = named(call, value);
    return { argument, data: takeBytes(call, 'argument.data', value.data).slice() };
  },
  decode: (passed) => ({ name: nameOf(passed), data: passed.data as Uint8Array }),
};

/** An IPv6 address of an interface, C's `struct in6_ifreq`, for a socket of AF_INET6. */
export interface In6Ifreq {
  /** Of AF_INET6; only the address in it counts. */
  addr: Sockaddr;
  /** How many bits of it are the network, 0 to 128. */
  prefixlen: number;
  /** Number of the interface. */
  ifindex: number;
}

const IN6_ADDR = 8; // sin6_addr

/** As long as a struct ifreq, since one request has both. */
function encodeIn6({ addr, prefixlen, ifindex }: In6Ifreq, call: string): Passed {
  const argument = new Uint8Array(size);
  const { fields: at } = in6_ifreq;
  if (typeof addr !== 'object' || addr?.family !== AF_INET6)
    throw wrongType(call, 'argument.addr', 'a Sockaddr of AF_INET6', addr);
  argument.set(encodeSockaddr(addr).subarray(IN6_ADDR, IN6_ADDR + at.addr.size), at.addr.offset);
  integer.put(call, 'argument.prefixlen', prefixlen, argument, at.prefixlen);
  integer.put(call, 'argument.ifindex', ifindex, argument, at.ifindex);
  return { argument };
}

const setAddr: RequestKind<With<'addr'> | In6Ifreq, number> = setter((call, value) => {
  checkStruct(call, 'argument', value);
  return 'prefixlen' in value ? encodeIn6(value, call) : encodeWith('addr')(call, value);
});

/** How much room SIOCGIFCONF is given. */
export interface Ifconf {
  /** Bytes, 40 for each address; what finds no room is left out. 40960 when not given. */
  len?: number;
}

const ROOM = 1024 * size;

/** SIOCGIFCONF: the interfaces that have an IPv4 address, once for each. */
export const list: RequestKind<Ifconf | undefined, With<'addr'>[]> = {
  encode(call, value = {}) {
    checkStruct(call, 'argument', value);
    const { len = ROOM } = value;
    checkInteger(call, 'argument.len', len, 0, 2 ** 24);
    const argument = new Uint8Array(ifconf.size);
    writeField(argument, ifconf.fields.len, len);
    writeBigField(argument, ifconf.fields.buf, 0n);
    return { argument, data: new Uint8Array(len) };
  },
  decode(passed) {
    const room = passed.data as Uint8Array;
    const used = Math.min(integer.get(filled(passed), ifconf.fields.len), room.length);
    return Array.from({ length: Math.floor(used / size) }, (_, i) =>
      decodeWith('addr')({ argument: room.subarray(i * size, (i + 1) * size) }),
    );
  },
};

const each = <T>(make: (key: Key) => T) =>
  Object.fromEntries(Object.keys(members).map((key) => [key, make(key as Key)]));

type Each<F extends 'get' | 'set' | 'exchange'> = {
  [K in Key]: RequestKind<F extends 'get' ? Pick<Ifreq, 'name'> : With<K>, F extends 'set' ? number : With<K>>;
};

export const ifreq = {
  get: { ...(each(getter) as Each<'get'>), name, data },
  set: { ...(each(changer) as Each<'set'>), addr: setAddr },
  exchange: each(exchanger) as Each<'exchange'>,
};
