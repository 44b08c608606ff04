/**
 * Every option with a kind that this machine's kernel may have: what is set and read back, or why one of the two cannot
 * be. Those of protocols that no usual kernel is built with are in table.ts.
 */

import { readFileSync } from 'node:fs';
import * as sockets from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_VSOCK,
  AF_XDP,
  bind,
  connect,
  type Fd,
  getsockopt,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_ROUTE,
  PACKET_MR_MULTICAST,
  SO_REUSEPORT,
  SOCK_RAW,
  SOCK_STREAM,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOL_NETLINK,
  SOL_PACKET,
  SOL_SOCKET,
  setsockopt,
  socket,
  TCP_SAVE_SYN,
  TPACKET_V2,
  TPACKET_V3,
} from 'bsd-sockets';
import { expect } from 'vitest';
import { own } from '../support/own.js';
import { accepted, fanned, mptcp, ofVersion, packet, repaired, tcp, udp, udp6, unconnected, unix } from './sockets.js';

export interface Case {
  level: number;
  name: string;
  /** A socket that the option can be tried on. */
  make: () => Fd;
  /** Set, and read back: another value than the one at first. */
  value?: unknown;
  /** What is read back, when not that. */
  reads?: unknown;
  /** What getsockopt() is asked with. */
  ask?: object;
  /** Why it is only read. */
  getOnly?: string;
  /** Why it is only set. */
  setOnly?: string;
  /** Called with the socket after the option was set: what shows that it was. */
  shows?: (fd: Fd) => void;
  /** Why it is not tried at all. */
  condition?: string;
  root?: true;
}

/** Node adds the effective group, the kernel does not. */
function supplementaryGroups(): number[] {
  const line = /^Groups:(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  return line.trim().split(/\s+/).filter(Boolean).map(Number);
}

const GROUP = { multiaddr: '232.1.2.3', interface: '127.0.0.1' };
const SENDER = { ...GROUP, sourceaddr: '192.0.2.9' };
const LOOPBACK = 1;
const any = { interface: LOOPBACK, group: { family: AF_INET, address: '232.1.2.3', port: 0 } };
const any6 = { interface: LOOPBACK, group: { family: AF_INET6, address: 'ff35::7', port: 0, flowinfo: 0, scopeId: 0 } };
const sender = { family: AF_INET, address: '192.0.2.9', port: 0 };
const sender6 = { family: AF_INET6, address: '2001:db8::9', port: 0, flowinfo: 0, scopeId: 0 };

/** A socket on which these options are set already. */
function after(make: () => Fd, level: number, ...settings: [name: string, value: unknown][]): () => Fd {
  return () => {
    const fd = make();
    for (const [name, value] of settings) set(fd, level, name, value);
    return fd;
  };
}

export const constant = (name: string): number => (sockets as unknown as Record<string, number>)[name] as number;
export const set = (fd: Fd, level: number, name: string, value: unknown): void =>
  (setsockopt as (fd: Fd, level: number, name: number, value: unknown) => void)(fd, level, constant(name), value);
export const get = (fd: Fd, level: number, name: string, ask?: object): unknown =>
  (getsockopt as (fd: Fd, level: number, name: number, ask?: object) => unknown)(fd, level, constant(name), ask);

const filter = (fd: Fd) => get(fd, IPPROTO_IP, 'IP_MSFILTER', GROUP);
const slist =
  (...list: string[]) =>
  (fd: Fd) =>
    expect(filter(fd)).toMatchObject({ slist: list });
const sources = (level: number, ask: object, list: unknown[]) => (fd: Fd) =>
  expect(get(fd, level, 'MCAST_MSFILTER', ask)).toMatchObject({ slist: list });
const refused = (level: number, name: string, value: unknown, code: string) => (fd: Fd) =>
  expect(() => set(fd, level, name, value)).toThrow(expect.objectContaining({ code }));

const WRITE_ONLY = 'the kernel has no getsockopt() for it';
const READ_ONLY = 'the kernel has no setsockopt() for it';
const ACCEPT_ALL = [{ code: 6, jt: 0, jf: 0, k: 0xffff }];
const HEADER = new Uint8Array([0, 0, 1, 4, 0, 0, 0, 0]);
const POLICY = 'needs IPsec in the kernel, and a policy in the format of its tools';
const REDIRECT = 'needs a redirection by netfilter; examples/transparent-proxy.ts shows it';
const ring = { blockSize: 4096, blockNr: 1, frameSize: 2048, frameNr: 2 };

type Rest = Partial<Omit<Case, 'level' | 'name' | 'make'>>;
const on = (level: number, make: () => Fd, rows: [name: string, rest: Rest, make?: () => Fd][]): Case[] =>
  rows.map(([name, rest, other]) => ({ level, name, make: other ?? make, ...rest }));

const socketCases = on(SOL_SOCKET, tcp, [
  ['SO_LINGER', { value: { onoff: 1, linger: 5 } }],
  ['SO_RCVTIMEO', { value: { sec: 2, usec: 500_000 } }],
  ['SO_SNDTIMEO', { value: { sec: 2, usec: 500_000 } }],
  ['SO_RCVTIMEO_NEW', { value: { sec: 2, usec: 500_000 } }],
  ['SO_SNDTIMEO_NEW', { value: { sec: 2, usec: 500_000 } }],
  ['SO_BINDTODEVICE', { value: 'lo', root: true }],
  ['SO_MARK', { value: 0xfffffffe, root: true }],
  ['SO_MAX_PACING_RATE', { value: 2n ** 33n }],
  ['SO_TIMESTAMPING', { value: { flags: SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE, bindPhc: 0 } }],
  [
    'SO_TIMESTAMPING_NEW',
    { value: SOF_TIMESTAMPING_SOFTWARE, reads: { flags: SOF_TIMESTAMPING_SOFTWARE, bindPhc: 0 } },
  ],
  ['SO_TXTIME', { value: { clockid: 11, flags: 2 }, root: true }, udp],
  [
    'SO_ATTACH_FILTER',
    {
      value: ACCEPT_ALL,
      setOnly: WRITE_ONLY,
      shows: (fd) => expect(get(fd, SOL_SOCKET, 'SO_GET_FILTER')).toEqual(ACCEPT_ALL),
    },
  ],
  [
    'SO_GET_FILTER',
    { reads: ACCEPT_ALL, getOnly: 'SO_ATTACH_FILTER sets it' },
    after(tcp, SOL_SOCKET, ['SO_ATTACH_FILTER', ACCEPT_ALL]),
  ],
  [
    'SO_ATTACH_REUSEPORT_CBPF',
    {
      value: [{ code: 6, k: 0 }],
      setOnly: WRITE_ONLY,
      shows: (fd) => set(fd, SOL_SOCKET, 'SO_DETACH_REUSEPORT_BPF', 0),
    },
    () => {
      const fd = udp();
      setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, true);
      bind(fd, { family: AF_INET, address: '127.0.0.1', port: 0 });
      return fd;
    },
  ],
  [
    'SO_PEERCRED',
    { reads: { pid: process.pid, uid: process.geteuid?.(), gid: process.getegid?.() }, getOnly: READ_ONLY },
    unix,
  ],
  [
    'SO_PEERGROUPS',
    {
      reads: supplementaryGroups(),
      getOnly: READ_ONLY,
    },
    unix,
  ],
  ['SO_PEERSEC', { condition: 'needs a security module that labels sockets, such as SELinux' }, unix],
  ['SO_MEMINFO', { reads: expect.arrayContaining([expect.any(Number)]), getOnly: READ_ONLY }],
  ['SO_INCOMING_NAPI_ID', { reads: expect.any(Number), getOnly: READ_ONLY }],
  ['SO_COOKIE', { reads: expect.any(BigInt), getOnly: READ_ONLY }],
  ['SO_NETNS_COOKIE', { reads: expect.any(BigInt), getOnly: READ_ONLY }],
]);

const ipCases = on(IPPROTO_IP, udp, [
  ['IP_OPTIONS', { value: new Uint8Array([1, 1, 1, 0]) }],
  ['IP_MULTICAST_IF', { value: '127.0.0.1' }],
  ['IP_MULTICAST_IF', { value: { interface: '127.0.0.1', multiaddr: '0.0.0.0' }, reads: '127.0.0.1' }],
  ['IP_MULTICAST_IF', { value: { ifindex: LOOPBACK, address: '127.0.0.1' }, reads: '127.0.0.1' }],
  [
    'IP_ADD_MEMBERSHIP',
    { value: GROUP, setOnly: WRITE_ONLY, shows: refused(IPPROTO_IP, 'IP_ADD_MEMBERSHIP', GROUP, 'EADDRINUSE') },
  ],
  [
    'IP_ADD_MEMBERSHIP',
    {
      value: { multiaddr: '232.1.2.3', ifindex: 1 },
      setOnly: WRITE_ONLY,
      shows: refused(IPPROTO_IP, 'IP_ADD_MEMBERSHIP', GROUP, 'EADDRINUSE'),
    },
  ],
  [
    'IP_DROP_MEMBERSHIP',
    { value: GROUP, setOnly: WRITE_ONLY, shows: refused(IPPROTO_IP, 'IP_DROP_MEMBERSHIP', GROUP, 'EADDRNOTAVAIL') },
    after(udp, IPPROTO_IP, ['IP_ADD_MEMBERSHIP', GROUP]),
  ],
  ['IP_ADD_SOURCE_MEMBERSHIP', { value: SENDER, setOnly: WRITE_ONLY, shows: slist('192.0.2.9') }],
  [
    'IP_DROP_SOURCE_MEMBERSHIP',
    { value: SENDER, setOnly: WRITE_ONLY, shows: (fd) => expect(() => filter(fd)).toThrow('EADDRNOTAVAIL') },
    after(udp, IPPROTO_IP, ['IP_ADD_SOURCE_MEMBERSHIP', SENDER]),
  ],
  [
    'IP_BLOCK_SOURCE',
    { value: SENDER, setOnly: WRITE_ONLY, shows: slist('192.0.2.9') },
    after(udp, IPPROTO_IP, ['IP_ADD_MEMBERSHIP', GROUP]),
  ],
  [
    'IP_UNBLOCK_SOURCE',
    { value: SENDER, setOnly: WRITE_ONLY, shows: slist() },
    after(udp, IPPROTO_IP, ['IP_ADD_MEMBERSHIP', GROUP], ['IP_BLOCK_SOURCE', SENDER]),
  ],
  [
    'IP_MSFILTER',
    { value: { ...GROUP, fmode: 1, slist: ['192.0.2.8', '192.0.2.9'] }, ask: GROUP },
    after(udp, IPPROTO_IP, ['IP_ADD_MEMBERSHIP', GROUP]),
  ],
  ['IP_UNICAST_IF', { value: LOOPBACK }],
  ['IP_LOCAL_PORT_RANGE', { value: ((60_000 << 16) | 50_000) >>> 0 }],
  [
    'IP_PKTOPTIONS',
    {
      reads: [{ level: 0, type: constant('IP_PKTINFO'), value: expect.objectContaining({ addr: '127.0.0.1' }) }],
      getOnly: READ_ONLY,
    },
    after(accepted, IPPROTO_IP, ['IP_PKTINFO', true]),
  ],
  ['IP_IPSEC_POLICY', { condition: POLICY }],
  ['IP_XFRM_POLICY', { condition: POLICY }],
  ['SO_ORIGINAL_DST', { condition: REDIRECT }],
]);

const multicast = (
  level: number,
  make: () => Fd,
  one: typeof any | typeof any6,
  from: object,
  joined: string,
): Case[] =>
  on(level, make, [
    [
      'MCAST_JOIN_GROUP',
      { value: one, setOnly: WRITE_ONLY, shows: refused(level, 'MCAST_JOIN_GROUP', one, 'EADDRINUSE') },
    ],
    [
      'MCAST_LEAVE_GROUP',
      { value: one, setOnly: WRITE_ONLY, shows: refused(level, 'MCAST_LEAVE_GROUP', one, 'EADDRNOTAVAIL') },
      after(make, level, [joined, one]),
    ],
    [
      'MCAST_JOIN_SOURCE_GROUP',
      { value: { ...one, source: from }, setOnly: WRITE_ONLY, shows: sources(level, one, [from]) },
    ],
    [
      'MCAST_LEAVE_SOURCE_GROUP',
      {
        value: { ...one, source: from },
        setOnly: WRITE_ONLY,
        shows: (fd) => expect(() => get(fd, level, 'MCAST_MSFILTER', one)).toThrow('EADDRNOTAVAIL'),
      },
      after(make, level, ['MCAST_JOIN_SOURCE_GROUP', { ...one, source: from }]),
    ],
    [
      'MCAST_BLOCK_SOURCE',
      { value: { ...one, source: from }, setOnly: WRITE_ONLY, shows: sources(level, one, [from]) },
      after(make, level, [joined, one]),
    ],
    [
      'MCAST_UNBLOCK_SOURCE',
      { value: { ...one, source: from }, setOnly: WRITE_ONLY, shows: sources(level, one, []) },
      after(make, level, [joined, one], ['MCAST_BLOCK_SOURCE', { ...one, source: from }]),
    ],
    ['MCAST_MSFILTER', { value: { ...one, fmode: 1, slist: [from] }, ask: one }, after(make, level, [joined, one])],
  ]);

const mreq = { multiaddr: 'ff15::7', interface: LOOPBACK };
/** Of this process alone: it lasts a few seconds longer than its socket. */
const LABEL = 0x80000 | (process.pid & 0x7ffff);
const label = { dst: '::1', label: LABEL, action: 0, share: 1, flags: 1, expires: 20, linger: 6 };
const ipv6Cases = on(IPPROTO_IPV6, udp6, [
  [
    'IPV6_JOIN_GROUP',
    { value: mreq, setOnly: WRITE_ONLY, shows: refused(IPPROTO_IPV6, 'IPV6_JOIN_GROUP', mreq, 'EADDRINUSE') },
  ],
  [
    'IPV6_LEAVE_GROUP',
    { value: mreq, setOnly: WRITE_ONLY, shows: refused(IPPROTO_IPV6, 'IPV6_LEAVE_GROUP', mreq, 'EADDRNOTAVAIL') },
    after(udp6, IPPROTO_IPV6, ['IPV6_JOIN_GROUP', mreq]),
  ],
  ['IPV6_JOIN_ANYCAST', { condition: 'changes the addresses of an interface that is not loopback' }],
  ['IPV6_LEAVE_ANYCAST', { condition: 'changes the addresses of an interface that is not loopback' }],
  [
    'IPV6_PKTINFO',
    {
      value: { ifindex: LOOPBACK, addr: '::1' },
      setOnly: WRITE_ONLY,
      root: true,
      shows: refused(IPPROTO_IPV6, 'IPV6_PKTINFO', { ifindex: LOOPBACK + 1 }, 'EINVAL'),
    },
    after(udp6, SOL_SOCKET, ['SO_BINDTOIFINDEX', LOOPBACK]),
  ],
  [
    'IPV6_PATHMTU',
    { reads: { mtu: 65536 }, getOnly: READ_ONLY },
    () => {
      const fd = udp6();
      connect(fd, { family: AF_INET6, address: '::1', port: 9 });
      return fd;
    },
  ],
  ['IPV6_UNICAST_IF', { value: LOOPBACK }],
  [
    'IPV6_FLOWLABEL_MGR',
    {
      value: label,
      reads: expect.objectContaining({ label: LABEL, share: 1, linger: 6 }),
      setOnly: 'there is none to be read at first',
      shows: (fd) => {
        set(fd, IPPROTO_IPV6, 'IPV6_FLOWINFO_SEND', true);
        connect(fd, { family: AF_INET6, address: '::1', port: 9, flowinfo: LABEL });
        expect(get(fd, IPPROTO_IPV6, 'IPV6_FLOWLABEL_MGR')).toMatchObject({ label: LABEL, share: 1 });
      },
    },
  ],
  ['IPV6_HOPOPTS', { value: HEADER, root: true }],
  ['IPV6_DSTOPTS', { value: HEADER, root: true }],
  ['IPV6_RTHDRDSTOPTS', { value: HEADER, root: true }],
  ['IPV6_RTHDR', { condition: 'needs a routing header that this machine may send: segment routing with its keys' }],
  [
    'IPV6_2292PKTOPTIONS',
    {
      reads: [{ level: IPPROTO_IPV6, type: constant('IPV6_2292PKTINFO'), value: { ifindex: 1, addr: '::1' } }],
      getOnly: 'what is set is not what is read',
    },
    after(() => accepted(AF_INET6), IPPROTO_IPV6, ['IPV6_2292PKTINFO', true]),
  ],
  ['IPV6_IPSEC_POLICY', { condition: POLICY }],
  ['IPV6_XFRM_POLICY', { condition: POLICY }],
  ['IP6T_SO_ORIGINAL_DST', { condition: REDIRECT }],
]);

const md5 = { addr: { family: AF_INET, address: '192.0.2.1', port: 0 }, key: new Uint8Array([1, 2, 3]) };
const noKey = { ...md5, key: new Uint8Array(0) };
const tcpCases = on(IPPROTO_TCP, tcp, [
  ['TCP_CONGESTION', { value: 'reno' }, after(tcp, IPPROTO_TCP, ['TCP_CONGESTION', 'cubic'])],
  ['TCP_USER_TIMEOUT', { value: 0x7ffffffe }],
  ['TCP_NOTSENT_LOWAT', { value: 0xfffffffe }],
  ['TCP_FASTOPEN_KEY', { value: new Uint8Array(16).fill(7) }],
  [
    'TCP_INFO',
    {
      reads: expect.objectContaining({ state: 1, rtt: expect.any(Number), pacingRate: expect.any(BigInt) }),
      getOnly: READ_ONLY,
    },
    accepted,
  ],
  ['TCP_CC_INFO', { reads: {}, getOnly: READ_ONLY }, after(accepted, IPPROTO_TCP, ['TCP_CONGESTION', 'reno'])],
  [
    'TCP_SAVED_SYN',
    { reads: expect.objectContaining({ length: 60 }), getOnly: READ_ONLY },
    () => accepted(AF_INET, 0, (listener) => setsockopt(listener, IPPROTO_TCP, TCP_SAVE_SYN, 1)),
  ],
  [
    'TCP_ZEROCOPY_RECEIVE',
    {
      reads: { address: 0n, length: 0, recvSkipHint: 1, inq: 1, err: 0, flags: 0 },
      getOnly: READ_ONLY,
      ask: { address: 0n },
    },
    accepted,
  ],
  [
    'TCP_MD5SIG',
    {
      value: md5,
      setOnly: WRITE_ONLY,
      shows: (fd) => {
        set(fd, IPPROTO_TCP, 'TCP_MD5SIG', noKey);
        refused(IPPROTO_TCP, 'TCP_MD5SIG', noKey, 'ENOENT')(fd);
      },
    },
  ],
  [
    'TCP_MD5SIG_EXT',
    {
      value: { ...md5, flags: 1, prefixlen: 24 },
      setOnly: WRITE_ONLY,
      shows: refused(IPPROTO_TCP, 'TCP_MD5SIG', noKey, 'ENOENT'),
    },
  ],
  ['TCP_ULP', { condition: 'needs kTLS, or another upper layer protocol that programs may attach' }],
  ['TCP_TIMESTAMP', { reads: expect.any(Number), getOnly: 'it goes on meanwhile' }, accepted],
  ['TCP_QUEUE_SEQ', { value: 0xfffffffe, root: true }, unconnected],
  [
    'TCP_REPAIR_OPTIONS',
    { value: [{ code: 2, val: 1000 }], setOnly: WRITE_ONLY, root: true, shows: () => undefined },
    repaired,
  ],
  [
    'TCP_REPAIR_WINDOW',
    {
      reads: expect.objectContaining({ sndWnd: expect.any(Number), rcvWup: expect.any(Number) }),
      getOnly: 'what it may be depends on the connection',
      root: true,
    },
    repaired,
  ],
]);

const subflow = {
  local: expect.objectContaining({ address: '127.0.0.1' }),
  remote: expect.objectContaining({ address: '127.0.0.1' }),
};
const otherCases = [
  ...on(constant('SOL_MPTCP'), mptcp, [
    [
      'MPTCP_INFO',
      {
        reads: expect.objectContaining({ subflows: 0, token: expect.any(Number), writeSeq: expect.any(BigInt) }),
        getOnly: READ_ONLY,
      },
    ],
    ['MPTCP_TCPINFO', { reads: [expect.objectContaining({ state: 1 })], getOnly: READ_ONLY }],
    ['MPTCP_SUBFLOW_ADDRS', { reads: [subflow], getOnly: READ_ONLY }],
  ]),
  ...on(constant('SOL_RAW'), () => own(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)), [
    ['ICMP_FILTER', { value: { data: 0xfffffffe }, root: true }],
  ]),
  ...on(constant('SOL_ICMPV6'), () => own(socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6)), [
    ['ICMP6_FILTER', { value: { filt: [0xffffffff, 2, 3, 4, 5, 6, 7, 8] }, root: true }],
  ]),
  ...on(SOL_NETLINK, () => own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE)), [
    [
      'NETLINK_LIST_MEMBERSHIPS',
      { reads: expect.arrayContaining([0x80000000]), getOnly: READ_ONLY },
      () => {
        const fd = own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
        setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 32);
        return fd;
      },
    ],
  ]),
  ...on(AF_VSOCK, () => own(socket(AF_VSOCK, SOCK_STREAM)), [
    ['SO_VM_SOCKETS_BUFFER_SIZE', { value: 200_000n }],
    ['SO_VM_SOCKETS_BUFFER_MIN_SIZE', { value: 256n }],
    ['SO_VM_SOCKETS_BUFFER_MAX_SIZE', { value: 2n ** 33n }],
    ['SO_VM_SOCKETS_CONNECT_TIMEOUT', { value: { sec: 3, usec: 500_000 } }],
    ['SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW', { value: { sec: 3, usec: 500_000 } }],
  ]),
  ...on(constant('SOL_XDP'), () => own(socket(AF_XDP, SOCK_RAW)), [
    [
      'XDP_MMAP_OFFSETS',
      {
        reads: expect.objectContaining({ rx: expect.objectContaining({ producer: 0n, desc: expect.any(BigInt) }) }),
        getOnly: READ_ONLY,
        root: true,
      },
    ],
    [
      'XDP_STATISTICS',
      { reads: expect.objectContaining({ rxDropped: 0n, txRingEmptyDescs: 0n }), getOnly: READ_ONLY, root: true },
    ],
    ['XDP_OPTIONS', { reads: { flags: 0 }, getOnly: READ_ONLY, root: true }],
    ['XDP_UMEM_REG', { condition: 'needs memory of the process by its address, which JavaScript does not know' }],
  ]),
];

/** Of this process alone: the interface is everybody's. */
const GROUP_ADDRESS = Buffer.from([1, 0, 0x5e, 0x40, process.pid >> 8, process.pid]);
const heard = { ifindex: LOOPBACK, type: PACKET_MR_MULTICAST, address: new Uint8Array(GROUP_ADDRESS) };
const hears = (wanted: boolean) => () => {
  const line = new RegExp(`^1\\s+lo\\s.*${GROUP_ADDRESS.toString('hex')}$`, 'm');
  expect(line.test(readFileSync('/proc/net/dev_mcast', 'utf8'))).toBe(wanted);
};
const packetCases = on(SOL_PACKET, packet, [
  ['PACKET_ADD_MEMBERSHIP', { value: heard, setOnly: WRITE_ONLY, root: true, shows: hears(true) }],
  [
    'PACKET_DROP_MEMBERSHIP',
    { value: heard, setOnly: WRITE_ONLY, root: true, shows: hears(false) },
    after(packet, SOL_PACKET, ['PACKET_ADD_MEMBERSHIP', heard]),
  ],
  [
    'PACKET_RX_RING',
    { value: ring, setOnly: WRITE_ONLY, root: true, shows: refused(SOL_PACKET, 'PACKET_RX_RING', ring, 'EBUSY') },
    ofVersion(TPACKET_V2),
  ],
  [
    'PACKET_TX_RING',
    { value: ring, setOnly: WRITE_ONLY, root: true, shows: refused(SOL_PACKET, 'PACKET_TX_RING', ring, 'EBUSY') },
    ofVersion(TPACKET_V2),
  ],
  [
    'PACKET_RX_RING',
    {
      value: { ...ring, retireBlkTov: 60 },
      setOnly: WRITE_ONLY,
      root: true,
      shows: refused(SOL_PACKET, 'PACKET_RX_RING', { ...ring, retireBlkTov: 60 }, 'EBUSY'),
    },
    ofVersion(TPACKET_V3),
  ],
  ['PACKET_STATISTICS', { reads: { packets: 0, drops: 0 }, getOnly: READ_ONLY, root: true }],
  [
    'PACKET_STATISTICS',
    { reads: { packets: 0, drops: 0, freezeQCnt: 0 }, getOnly: READ_ONLY, root: true },
    ofVersion(TPACKET_V3),
  ],
  ['PACKET_HDRLEN', { reads: 48, getOnly: READ_ONLY, ask: { version: TPACKET_V3 }, root: true }],
  ['PACKET_HDRLEN', { reads: 32, getOnly: READ_ONLY, root: true }],
  ['PACKET_RESERVE', { value: 64, root: true }],
  [
    'PACKET_FANOUT',
    { value: (process.pid & 0xffff) | 0x10000, root: true },
    () => own(socket(AF_PACKET, SOCK_RAW, 0x0300)),
  ],
  ['PACKET_FANOUT_DATA', { value: ACCEPT_ALL, setOnly: WRITE_ONLY, root: true, shows: () => undefined }, fanned],
  ['PACKET_ROLLOVER_STATS', { reads: { all: 0n, huge: 0n, failed: 0n }, getOnly: READ_ONLY, root: true }, fanned],
]);

export const cases: readonly Case[] = [
  ...socketCases,
  ...ipCases,
  ...multicast(IPPROTO_IP, udp, any, sender, 'MCAST_JOIN_GROUP'),
  ...multicast(IPPROTO_IPV6, udp6, any6, sender6, 'MCAST_JOIN_GROUP'),
  ...ipv6Cases,
  ...tcpCases,
  ...otherCases,
  ...packetCases,
];
