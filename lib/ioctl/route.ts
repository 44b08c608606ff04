/** The ARP table and the table of IPv4 routes: struct arpreq and struct rtentry. */
import type { Sockaddr } from '../address/types.js';
import { arpreq as arpLayout, rtentry as routeLayout } from '../gen/layouts.js';
import { checkStruct, type RequestKind, setter } from './kind.js';
import {
  address,
  flags,
  type HardwareAddress,
  hardware,
  integer,
  long,
  type Members,
  structGetter,
  structPassed,
  text,
} from './member.js';

/** An entry of the ARP table, C's `struct arpreq`. */
export interface Arpreq {
  /** Protocol address: of AF_INET. */
  pa: Sockaddr;
  /** Hardware address. Not needed to read or delete an entry. */
  ha?: HardwareAddress;
  /** ATF_*, or-ed. */
  flags?: number;
  /** Of networks that are proxied. */
  netmask?: Sockaddr;
  /** Name of the interface. Needed to read an entry, and otherwise found out. */
  dev?: string;
}

const arp = arpLayout.fields;
const arpMembers: Members<Arpreq> = {
  pa: { is: address, field: arp.pa },
  ha: { is: hardware, field: arp.ha, optional: true },
  flags: { is: flags, field: arp.flags, optional: true },
  netmask: { is: address, field: arp.netmask, optional: true },
  dev: { is: text, field: arp.dev, optional: true },
};

/** A route of IPv4, C's `struct rtentry`. */
export interface Rtentry {
  dst: Sockaddr;
  gateway?: Sockaddr;
  genmask?: Sockaddr;
  /** RTF_UP, RTF_GATEWAY, RTF_HOST, … or-ed. */
  flags: number;
  /** Its metric, plus 1; 0 is none given. */
  metric?: number;
  /** Name of the interface. */
  dev?: string;
  /** With RTF_MTU. */
  mtu?: number | bigint;
  /** With RTF_WINDOW. */
  window?: number | bigint;
  /** With RTF_IRTT. */
  irtt?: number;
}

const at = routeLayout.fields;
const routeMembers: Members<Omit<Rtentry, 'dev'>> = {
  dst: { is: address, field: at.dst },
  gateway: { is: address, field: at.gateway, optional: true },
  genmask: { is: address, field: at.genmask, optional: true },
  flags: { is: flags, field: at.flags },
  metric: { is: integer, field: at.metric, optional: true },
  mtu: { is: long, field: at.mtu, optional: true },
  window: { is: long, field: at.window, optional: true },
  irtt: { is: integer, field: at.irtt, optional: true },
};

/** `rt_dev` points to a name; the kernel reads 15 bytes, whatever they are. */
const NAME = { kind: 'text', offset: 0, size: 16 } as const;

export const arpreq = {
  get: structGetter<Arpreq>(arpLayout, arpMembers) as RequestKind<Arpreq, Required<Arpreq>>,
  set: setter<Arpreq>((call, value) => structPassed(call, value, arpLayout.size, arpMembers)),
};

export const rtentry: RequestKind<Rtentry, number> = setter((call, value) => {
  checkStruct(call, 'argument', value);
  const { dev, ...rest } = value;
  const data = new Uint8Array(dev === undefined ? 0 : NAME.size);
  if (dev !== undefined) text.put(call, 'argument.dev', dev, data, NAME);
  return { ...structPassed(call, rest, routeLayout.size, routeMembers), data };
});
