/**
 * Socket options that are an int, on the kernel
 * - each: the value at first, another one set, that one read back; C sees the same with the same calls
 * - options that can only be set show what they did
 * - ENOENT no filter to take off · EPERM it is locked · EBADF and EINVAL no eBPF program · EINVAL out of range
 */
import * as sockets from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_XDP,
  ENOPROTOOPT,
  EPROTONOSUPPORT,
  encodeOption,
  errnoName,
  getsockopt,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  IPPROTO_UDPLITE,
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_ROUTE,
  type OptionLevel,
  type OptionName,
  SO_ATTACH_BPF,
  SO_ATTACH_FILTER,
  SO_ATTACH_REUSEPORT_EBPF,
  SO_BUSY_POLL_BUDGET,
  SO_DETACH_BPF,
  SO_DETACH_FILTER,
  SO_DETACH_REUSEPORT_BPF,
  SO_GET_FILTER,
  SO_LOCK_FILTER,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_NETLINK,
  SOL_PACKET,
  SOL_SOCKET,
  SOL_XDP,
  setsockopt,
  socket,
  XDP_RX_RING,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { tcp, udp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { int, intOf } from '../support/values.js';

type Make = readonly [domain: number, type: number, protocol: number];

/** For experiments, RFC 3692: no protocol of the kernel's. */
const EXPERIMENT = 253;

const udp4: Make = [AF_INET, SOCK_DGRAM, 0];
const udp6: Make = [AF_INET6, SOCK_DGRAM, 0];
const udplite: Make = [AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE];
const tcp4: Make = [AF_INET, SOCK_STREAM, 0];
const unix: Make = [AF_UNIX, SOCK_STREAM, 0];
const raw6: Make = [AF_INET6, SOCK_RAW, EXPERIMENT];
const packet: Make = [AF_PACKET, SOCK_RAW, 0];
const netlink: Make = [AF_NETLINK, SOCK_RAW, NETLINK_ROUTE];
const xdp: Make = [AF_XDP, SOCK_RAW, 0];

/** Of sockets that are made alike: their options of one level, each with a value that it does not have at first. */
const groups: { make: Make; level: number; root?: true; options: Record<string, number> }[] = [
  { make: udp4, level: SOL_SOCKET, options: { SO_INCOMING_CPU: 0, SO_LOCK_FILTER: 1 } },
  { make: udp4, level: SOL_SOCKET, root: true, options: { SO_BUSY_POLL: 7, SO_PREFER_BUSY_POLL: 1 } },
  { make: unix, level: SOL_SOCKET, options: { SO_PASSRIGHTS: 0 } },
  {
    make: udp4,
    level: IPPROTO_IP,
    options: {
      IP_MTU_DISCOVER: 2,
      IP_FREEBIND: 1,
      IP_BIND_ADDRESS_NO_PORT: 1,
      IP_MINTTL: 255,
      IP_MULTICAST_ALL: 0,
      IP_MULTICAST_LOOP: 0,
      IP_RECVERR_RFC4884: 1,
    },
  },
  { make: udp4, level: IPPROTO_IP, root: true, options: { IP_TRANSPARENT: 1 } },
  {
    make: udp6,
    level: IPPROTO_IPV6,
    options: {
      IPV6_MTU_DISCOVER: 2,
      IPV6_FREEBIND: 1,
      IPV6_MINHOPCOUNT: 255,
      IPV6_UNICAST_HOPS: 33,
      IPV6_MULTICAST_HOPS: 7,
      IPV6_MULTICAST_LOOP: 0,
      IPV6_MULTICAST_ALL: 0,
      IPV6_FLOWINFO_SEND: 1,
      IPV6_RECVERR_RFC4884: 1,
      IPV6_ADDR_PREFERENCES: 0x401,
    },
  },
  { make: raw6, level: IPPROTO_IPV6, root: true, options: { IPV6_CHECKSUM: 4 } },
  {
    make: tcp4,
    level: IPPROTO_TCP,
    options: {
      TCP_KEEPINTVL: 30,
      TCP_KEEPCNT: 4,
      TCP_CORK: 1,
      TCP_QUICKACK: 0,
      TCP_THIN_LINEAR_TIMEOUTS: 1,
      TCP_SYNCNT: 3,
      TCP_MAXSEG: 1000,
      TCP_DEFER_ACCEPT: 3,
      TCP_FASTOPEN: 5,
      TCP_FASTOPEN_CONNECT: 1,
    },
  },
  {
    make: udp6,
    level: IPPROTO_UDP,
    options: {
      UDP_CORK: 1,
      UDP_ENCAP: 2,
      UDP_NO_CHECK6_TX: 1,
      UDP_NO_CHECK6_RX: 1,
      UDP_SEGMENT: 1200,
      UDP_GRO: 1,
    },
  },
  { make: udplite, level: IPPROTO_UDPLITE, options: { UDPLITE_SEND_CSCOV: 10, UDPLITE_RECV_CSCOV: 12 } },
  {
    make: packet,
    level: SOL_PACKET,
    root: true,
    options: {
      PACKET_AUXDATA: 1,
      PACKET_ORIGDEV: 1,
      PACKET_LOSS: 1,
      PACKET_VNET_HDR: 1,
      PACKET_VNET_HDR_SZ: 12,
      PACKET_TIMESTAMP: 1,
      PACKET_TX_HAS_OFF: 1,
      PACKET_QDISC_BYPASS: 1,
      PACKET_IGNORE_OUTGOING: 1,
    },
  },
  {
    make: netlink,
    level: SOL_NETLINK,
    options: {
      NETLINK_PKTINFO: 1,
      NETLINK_BROADCAST_ERROR: 1,
      NETLINK_NO_ENOBUFS: 1,
      NETLINK_LISTEN_ALL_NSID: 1,
      NETLINK_CAP_ACK: 1,
      NETLINK_EXT_ACK: 1,
      NETLINK_GET_STRICT_CHK: 1,
    },
  },
];

const numberOf = (name: string): number => (sockets as unknown as Record<string, number>)[name] as number;
const open = ([domain, type, protocol]: Make) => own(socket(domain, type, protocol));

/** Whether the running kernel lacks an option, or its protocol. */
function isUnknown(make: Make, level: number, name: number): boolean {
  const fd = raw.socket(...make);
  if (fd < 0) return fd === -EPROTONOSUPPORT;
  const result = raw.getsockopt(fd, level, name, new Uint8Array(4), new Int32Array([4]));
  raw.close(fd);
  return result === -ENOPROTOOPT;
}

for (const { make, level, root, options } of groups)
  describe.each(Object.entries(options))('%s', (name, value) => {
    const option = numberOf(name);
    const needs = root ? [need.root] : [];
    if (isUnknown(make, level, option)) {
      test.skip('(skipped: this kernel does not have it)');
      return;
    }

    testWith(...needs)('that is set is read back', () => {
      const fd = open(make);
      expect(getsockopt(fd, level as OptionLevel, option as OptionName)).not.toBe(value);
      setsockopt(fd, level as OptionLevel, option as OptionName, value);
      expect(getsockopt(fd, level as OptionLevel, option as OptionName)).toBe(value);
    });

    testWith(need.cc, ...needs)('is the same in C', () => {
      const seen = alike((os) => {
        const fd = os.socket(...make);
        const read = () => {
          const [room, out] = [new Uint8Array(8), new Int32Array([8])];
          return [os.getsockopt(fd, level, option, room, out), out[0], intOf(room)];
        };
        return [read(), os.setsockopt(fd, level, option, int(value)), read()];
      });
      expect(seen.slice(1)).toEqual([0, [0, 4, value]]);
    });
  });

const everything = [{ code: 6, jt: 0, jf: 0, k: 0xffff }];

describe('an option that can only be set', () => {
  test('SO_DETACH_FILTER and SO_DETACH_BPF take a filter off, once', () => {
    for (const option of [SO_DETACH_FILTER, SO_DETACH_BPF]) {
      const fd = open(udp4);
      setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, everything);
      setsockopt(fd, SOL_SOCKET, option, 0);
      expect(() => setsockopt(fd, SOL_SOCKET, option, 0)).toFailWith('ENOENT', 'setsockopt');
    }
  });

  test('raw.setsockopt_fprog puts on the instructions that it is given as bytes', () => {
    const fd = open(udp4);
    const program = encodeOption(SOL_SOCKET, SO_ATTACH_FILTER, everything);
    expect(raw.setsockopt_fprog(fd, SOL_SOCKET, SO_ATTACH_FILTER, program)).toBe(0);
    expect(getsockopt(fd, SOL_SOCKET, SO_GET_FILTER)).toEqual(everything);
    const jump = encodeOption(SOL_SOCKET, SO_ATTACH_FILTER, [{ code: 5, jt: 0, jf: 0, k: 9 }]);
    for (const [wrong, code] of [
      [raw.setsockopt_fprog(-1, SOL_SOCKET, SO_ATTACH_FILTER, program), 'EBADF'],
      [raw.setsockopt_fprog(fd, SOL_SOCKET, SO_ATTACH_FILTER, new Uint8Array(0)), 'EINVAL'],
      [raw.setsockopt_fprog(fd, SOL_SOCKET, SO_ATTACH_FILTER, new Uint8Array(8 * 4097)), 'EINVAL'],
      [raw.setsockopt_fprog(fd, SOL_SOCKET, SO_ATTACH_FILTER, jump), 'EINVAL'],
    ] as const)
      expect(errnoName(-wrong)).toBe(code);
    expect(getsockopt(fd, SOL_SOCKET, SO_GET_FILTER)).toEqual(everything);
  });

  test('SO_LOCK_FILTER: the filter stays, and so does the lock', () => {
    const fd = open(udp4);
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, everything);
    setsockopt(fd, SOL_SOCKET, SO_LOCK_FILTER, true);
    expect(() => setsockopt(fd, SOL_SOCKET, SO_DETACH_FILTER, 0)).toFailWith('EPERM', 'setsockopt');
    expect(() => setsockopt(fd, SOL_SOCKET, SO_LOCK_FILTER, false)).toFailWith('EPERM', 'setsockopt');
  });

  test('NETLINK_ADD_MEMBERSHIP and NETLINK_DROP_MEMBERSHIP, by NETLINK_LIST_MEMBERSHIPS', () => {
    const fd = open(netlink);
    setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 3);
    expect(getsockopt(fd, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)[0]).toBe(1 << 2);
    setsockopt(fd, SOL_NETLINK, NETLINK_DROP_MEMBERSHIP, 3);
    expect(getsockopt(fd, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)[0]).toBe(0);
  });

  testWith(need.root)('SO_BUSY_POLL_BUDGET: one that is read does not exist', () => {
    const fd = open(udp4);
    setsockopt(fd, SOL_SOCKET, SO_BUSY_POLL_BUDGET, 9);
    expect(() => getsockopt(fd, SOL_SOCKET, SO_BUSY_POLL_BUDGET)).toFailWith('ENOPROTOOPT', 'getsockopt');
    expect(() => setsockopt(fd, SOL_SOCKET, SO_BUSY_POLL_BUDGET, 0x10000)).toFailWith('EINVAL', 'setsockopt');
  });

  testWith(need.root)('XDP_RX_RING: a ring is made once, of a power of two', () => {
    const fd = open(xdp);
    expect(() => setsockopt(fd, SOL_XDP, XDP_RX_RING, 63)).toFailWith('EINVAL', 'setsockopt');
    setsockopt(fd, SOL_XDP, XDP_RX_RING, 64);
    expect(() => setsockopt(fd, SOL_XDP, XDP_RX_RING, 64)).toFailWith('EINVAL', 'setsockopt');
  });
});

describe('setsockopt', () => {
  failsAlike([
    ['no filter to take off', 'ENOENT', (os) => os.setsockopt(udp(os), SOL_SOCKET, SO_DETACH_FILTER, int(0))],
    [
      'a program of a group, and no group',
      'EINVAL',
      (os) => os.setsockopt(udp(os), SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, int(0)),
    ],
    ['an eBPF program that is not open', 'EBADF', (os) => os.setsockopt(udp(os), SOL_SOCKET, SO_ATTACH_BPF, int(-1))],
    [
      'an eBPF program that is a file',
      'EINVAL',
      (os) => os.setsockopt(udp(os), SOL_SOCKET, SO_ATTACH_BPF, int(os.file)),
    ],
    [
      'an eBPF program for a group that is a file',
      'EINVAL',
      (os) => os.setsockopt(udp(os), SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF, int(os.file)),
    ],
    ['a period of 0', 'EINVAL', (os) => os.setsockopt(tcp(os), IPPROTO_TCP, numberOf('TCP_KEEPINTVL'), int(0))],
    [
      'a segment that fits no datagram',
      'EINVAL',
      (os) => os.setsockopt(udp(os), IPPROTO_UDP, numberOf('UDP_SEGMENT'), int(0x10000)),
    ],
    [
      'a group that netlink does not have',
      'EINVAL',
      (os) => os.setsockopt(os.socket(...netlink), SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, int(0)),
    ],
  ]);

  testWith(need.root)('EINVAL: ICMPv6 has its checksum where it has it', () => {
    const fd = own(socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6));
    expect(getsockopt(fd, IPPROTO_IPV6, numberOf('IPV6_CHECKSUM') as OptionName)).toBe(2);
    expect(() => setsockopt(fd, IPPROTO_IPV6, numberOf('IPV6_CHECKSUM') as OptionName, 4)).toFailWith('EINVAL');
  });
});
