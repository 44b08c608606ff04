/**
 * Control messages and what C makes of them. `c` declares `d`, whose bytes are the data, and sets `length` when they are
 * not all of it.
 */
import {
  AF_INET,
  AF_INET6,
  ALG_OP_ENCRYPT,
  ALG_SET_AEAD_ASSOCLEN,
  ALG_SET_IV,
  ALG_SET_OP,
  type ControlMessageOut,
  DCCP_SCM_PRIORITY,
  IP_CHECKSUM,
  IP_ORIGDSTADDR,
  IP_PKTINFO,
  IP_PROTOCOL,
  IP_RECVERR,
  IP_RECVFRAGSIZE,
  IP_RECVOPTS,
  IP_RETOPTS,
  IP_TOS,
  IP_TTL,
  IPPROTO_SCTP,
  IPV6_2292DSTOPTS,
  IPV6_2292HOPLIMIT,
  IPV6_2292HOPOPTS,
  IPV6_2292PKTINFO,
  IPV6_2292RTHDR,
  IPV6_DONTFRAG,
  IPV6_DSTOPTS,
  IPV6_FLOWINFO,
  IPV6_HOPLIMIT,
  IPV6_HOPOPTS,
  IPV6_NEXTHOP,
  IPV6_ORIGDSTADDR,
  IPV6_PATHMTU,
  IPV6_PKTINFO,
  IPV6_RECVERR,
  IPV6_RECVFRAGSIZE,
  IPV6_RTHDR,
  IPV6_RTHDRDSTOPTS,
  IPV6_TCLASS,
  LLC_OPT_PKTINFO,
  NETLINK_LISTEN_ALL_NSID,
  NETLINK_PKTINFO,
  PACKET_AUXDATA,
  PACKET_TX_TIMESTAMP,
  RDS_CMSG_CONG_UPDATE,
  RDS_CMSG_RDMA_DEST,
  RDS_CMSG_RDMA_STATUS,
  RDS_CMSG_RXPATH_LATENCY,
  RDS_CMSG_ZCOPY_COMPLETION,
  RDS_CMSG_ZCOPY_COOKIE,
  RXRPC_ABORT,
  RXRPC_ACK,
  RXRPC_BUSY,
  RXRPC_CHARGE_ACCEPT,
  RXRPC_EXCLUSIVE_CALL,
  RXRPC_LOCAL_ERROR,
  RXRPC_NET_ERROR,
  RXRPC_NEW_CALL,
  RXRPC_SET_CALL_TIMEOUT,
  RXRPC_TX_LENGTH,
  RXRPC_UPGRADE_SERVICE,
  RXRPC_USER_CALL_ID,
  SCM_CAN_RAW_ERRQUEUE,
  SCM_CREDENTIALS,
  SCM_DEVMEM_DMABUF,
  SCM_DEVMEM_LINEAR,
  SCM_INQ,
  SCM_IUCV_TRGCLS,
  SCM_J1939_DEST_ADDR,
  SCM_J1939_DEST_NAME,
  SCM_J1939_ERRQUEUE,
  SCM_J1939_PRIO,
  SCM_PIDFD,
  SCM_RIGHTS,
  SCM_SECURITY,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TIMESTAMPING_OPT_STATS,
  SCM_TIMESTAMPING_PKTINFO,
  SCM_TIMESTAMPNS,
  SCM_TS_OPT_ID,
  SCM_TXTIME,
  SCM_WIFI_STATUS,
  SCTP_AUTHINFO,
  SCTP_DSTADDRV4,
  SCTP_DSTADDRV6,
  SCTP_INIT,
  SCTP_NXTINFO,
  SCTP_PRINFO,
  SCTP_RCVINFO,
  SCTP_SNDINFO,
  SCTP_SNDRCV,
  SO_EE_ORIGIN_ICMP,
  SO_EE_ORIGIN_ICMP6,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_ZEROCOPY,
  SO_MARK,
  SO_PRIORITY,
  SO_RXQ_OVFL,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMPING,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPNS_NEW,
  SOL_ALG,
  SOL_CAN_J1939,
  SOL_CAN_RAW,
  SOL_DCCP,
  SOL_IP,
  SOL_IPV6,
  SOL_IUCV,
  SOL_LLC,
  SOL_NETLINK,
  SOL_PACKET,
  SOL_RDS,
  SOL_RXRPC,
  SOL_SOCKET,
  SOL_TCP,
  SOL_TIPC,
  SOL_TLS,
  SOL_UDP,
  SOL_VSOCK,
  TCP_CM_INQ,
  TIPC_DESTNAME,
  TIPC_ERRINFO,
  TIPC_RETDATA,
  TLS_GET_RECORD_TYPE,
  TLS_SET_RECORD_TYPE,
  UDP_GRO,
  UDP_SEGMENT,
  VSOCK_RECVERR,
} from 'bsd-sockets';

export interface Row {
  /** The C constants of the level and the type. */
  name: string;
  message: ControlMessageOut;
  c: string;
  /** What it decodes to, where that is not what was encoded. */
  decoded?: unknown;
  /** Only the kernel sends it: there is no way to bytes. */
  receivedOnly?: true;
}

/** Rows of one level: name, level, type, value, C, and what else there is to say. */
type Spec = [name: string, type: number, value: unknown, c: string, rest?: Partial<Row>];

function level(number: number, specs: Spec[]): Row[] {
  return specs.map(([name, type, value, c, rest]) => ({
    name,
    message: { level: number, type, value } as ControlMessageOut,
    c,
    ...rest,
  }));
}

const five = new Uint8Array([1, 2, 3, 4, 5]);
const FIVE = 'unsigned char d[] = {1, 2, 3, 4, 5};';
const int = (n: number) => `int d = ${n};`;
const u32 = (n: number) => `uint32_t d = ${n}u;`;
const u64 = (n: bigint) => `uint64_t d = ${n}ull;`;
const NOTHING = 'char d[1]; length = 0;';

/** -1.5 s is 500 ms after -2 s. */
const before1970 = -1_500_000_000n;
const time = 1_700_000_000_123_456_789n;
const TIMEVAL = 'struct timeval d = {1700000000, 123456};';
const TIMESPEC = 'struct timespec d = {1700000000, 123456789};';
const timestamps = { software: time, legacy: 0n, hardware: 7n };
const TIMESTAMPS = 'struct timespec d[3] = {{1700000000, 123456789}, {0, 0}, {0, 7}};';
const micros = { decoded: (time / 1000n) * 1000n };

const extended = { errno: 111, origin: SO_EE_ORIGIN_LOCAL, type: 3, code: 9, info: 0xfffffffe, data: 0x01020304 };
const EXTENDED = `struct sock_extended_err d = {.ee_errno = 111, .ee_origin = SO_EE_ORIGIN_LOCAL, .ee_type = 3,
  .ee_code = 9, .ee_info = 0xfffffffe, .ee_data = 0x01020304};`;
const quoting = {
  ...{ errno: 113, origin: SO_EE_ORIGIN_ICMP, type: 3, code: 1, info: 0, data: 0 },
  rfc4884: { len: 128, flags: 1 },
};
const offender = { family: AF_INET, address: '192.0.2.7', port: 0 };
const QUOTING = `struct { struct sock_extended_err e; struct sockaddr_in a; } d = {
  {.ee_errno = 113, .ee_origin = SO_EE_ORIGIN_ICMP, .ee_type = 3, .ee_code = 1}, {.sin_family = AF_INET}};
  d.e.ee_rfc4884.len = 128; d.e.ee_rfc4884.flags = SO_EE_RFC4884_FLAG_INVALID;
  inet_pton(AF_INET, "192.0.2.7", &d.a.sin_addr);`;
/** `data` is the union's other reading, whose bytes depend on the machine. */
const asUnion = (value: object) => ({
  decoded: { ...value, data: new DataView(new Uint16Array([128, 1]).buffer).getUint32(0, little) },
});
const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

const in6 = { family: AF_INET6, address: '2001:db8::7', port: 80, flowinfo: 0, scopeId: 3 };
const IN6 = `struct sockaddr_in6 d = {.sin6_family = AF_INET6, .sin6_port = htons(80), .sin6_scope_id = 3};
  inet_pton(AF_INET6, "2001:db8::7", &d.sin6_addr);`;
const icmp6 = {
  ...{ errno: 90, origin: SO_EE_ORIGIN_ICMP6, type: 2, code: 0, info: 1280, data: 0 },
  offender: { ...in6, port: 0 },
};
const ICMP6 = `struct { struct sock_extended_err e; struct sockaddr_in6 a; } d = {
  {.ee_errno = 90, .ee_origin = SO_EE_ORIGIN_ICMP6, .ee_type = 2, .ee_info = 1280},
  {.sin6_family = AF_INET6, .sin6_scope_id = 3}};
  inet_pton(AF_INET6, "2001:db8::7", &d.a.sin6_addr);`;
const PKTINFO6 = 'struct in6_pktinfo d = {.ipi6_ifindex = 3}; inet_pton(AF_INET6, "2001:db8::7", &d.ipi6_addr);';
const pktinfo6 = { ifindex: 3, addr: '2001:db8::7' };
const dmabuf = { fragOffset: 2n ** 40n, fragSize: 4096, fragToken: 7, dmabufId: 9, flags: 1 };
const DMABUF = 'struct { uint64_t o; uint32_t s, t, i, f; } d = {1ull << 40, 4096, 7, 9, 1};';

export const rows: Row[] = [
  ...level(SOL_SOCKET, [
    ['SOL_SOCKET SCM_RIGHTS', SCM_RIGHTS, [3, 4, 2147483647], 'int d[3] = {3, 4, 2147483647};'],
    [
      'SOL_SOCKET SCM_CREDENTIALS',
      SCM_CREDENTIALS,
      { pid: 4711, uid: 0, gid: 4294967294 },
      'struct ucred d = {4711, 0, 4294967294u};',
    ],
    ['SOL_SOCKET 3 /* SCM_SECURITY */', SCM_SECURITY, 'system_u:ä', 'char d[] = "system_u:ä"; length = sizeof d - 1;'],
    ['SOL_SOCKET 4 /* SCM_PIDFD */', SCM_PIDFD, 12, int(12)],
    ['SOL_SOCKET SCM_TIMESTAMP', SCM_TIMESTAMP, time, TIMEVAL, micros],
    ['SOL_SOCKET SO_TIMESTAMP_NEW', SO_TIMESTAMP_NEW, time, TIMEVAL, micros],
    ['SOL_SOCKET SCM_TIMESTAMPNS', SCM_TIMESTAMPNS, time, TIMESPEC],
    ['SOL_SOCKET SCM_TIMESTAMPNS', SCM_TIMESTAMPNS, before1970, 'struct timespec d = {-2, 500000000};'],
    ['SOL_SOCKET SO_TIMESTAMPNS_NEW', SO_TIMESTAMPNS_NEW, time, TIMESPEC],
    ['SOL_SOCKET SCM_TIMESTAMPING', SCM_TIMESTAMPING, timestamps, TIMESTAMPS],
    ['SOL_SOCKET SO_TIMESTAMPING_NEW', SO_TIMESTAMPING_NEW, timestamps, TIMESTAMPS],
    ['SOL_SOCKET SO_TIMESTAMPING', SO_TIMESTAMPING, 0x302, u32(0x302), { decoded: new Uint8Array([2, 3, 0, 0]) }],
    [
      'SOL_SOCKET SCM_TIMESTAMPING_OPT_STATS',
      SCM_TIMESTAMPING_OPT_STATS,
      [
        { type: 1, value: new Uint8Array([7]) },
        { type: 2, value: new Uint8Array([8, 0, 0, 0]) },
      ],
      `struct { struct nlattr a; unsigned char x[4]; struct nlattr b; uint32_t y; } d = {
        {5, 1}, {7}, {8, 2 | NLA_F_NESTED}, 8};`,
      { receivedOnly: true },
    ],
    [
      'SOL_SOCKET SCM_TIMESTAMPING_PKTINFO',
      SCM_TIMESTAMPING_PKTINFO,
      { ifIndex: 3, pktLength: 1500 },
      'struct scm_ts_pktinfo d = {.if_index = 3, .pkt_length = 1500};',
    ],
    ['SOL_SOCKET SCM_TXTIME', SCM_TXTIME, 2n ** 64n - 1n, 'uint64_t d = -1;'],
    ['SOL_SOCKET 81 /* SCM_TS_OPT_ID */', SCM_TS_OPT_ID, 0xdeadbeef, u32(0xdeadbeef)],
    ['SOL_SOCKET 84 /* SCM_INQ */', SCM_INQ, 5, int(5)],
    ['SOL_SOCKET 78 /* SCM_DEVMEM_LINEAR */', SCM_DEVMEM_LINEAR, dmabuf, DMABUF],
    ['SOL_SOCKET 79 /* SCM_DEVMEM_DMABUF */', SCM_DEVMEM_DMABUF, dmabuf, DMABUF],
    ['SOL_SOCKET SCM_WIFI_STATUS', SCM_WIFI_STATUS, 1, int(1)],
    ['SOL_SOCKET SO_MARK', SO_MARK, 0xffffffff, u32(0xffffffff)],
    ['SOL_SOCKET SO_PRIORITY', SO_PRIORITY, 6, u32(6)],
    ['SOL_SOCKET SO_RXQ_OVFL', SO_RXQ_OVFL, 3, u32(3)],
  ]),
  ...level(SOL_IP, [
    [
      'SOL_IP IP_PKTINFO',
      IP_PKTINFO,
      { ifindex: 1, specDst: '127.0.0.1', addr: '127.255.255.255' },
      `struct in_pktinfo d = {.ipi_ifindex = 1};
      inet_pton(AF_INET, "127.0.0.1", &d.ipi_spec_dst); inet_pton(AF_INET, "127.255.255.255", &d.ipi_addr);`,
    ],
    [
      'SOL_IP IP_PKTINFO',
      IP_PKTINFO,
      { ifindex: 2 },
      'struct in_pktinfo d = {.ipi_ifindex = 2};',
      { decoded: { ifindex: 2, specDst: '0.0.0.0', addr: '0.0.0.0' } },
    ],
    ['SOL_IP IP_TTL', IP_TTL, 64, int(64)],
    ['SOL_IP IP_TOS', IP_TOS, 0xb8, int(0xb8)],
    ['SOL_IP IP_RECVOPTS', IP_RECVOPTS, five, FIVE],
    ['SOL_IP IP_RETOPTS', IP_RETOPTS, five, FIVE],
    ['SOL_IP IP_CHECKSUM', IP_CHECKSUM, 0xffff0001, u32(0xffff0001)],
    ['SOL_IP IP_PROTOCOL', IP_PROTOCOL, 17, int(17)],
    ['SOL_IP IP_RECVFRAGSIZE', IP_RECVFRAGSIZE, 1480, int(1480)],
    ['SOL_IP 3 /* SCM_SECURITY */', SCM_SECURITY, 'label', 'char d[] = "label"; length = 5;'],
    [
      'SOL_IP IP_ORIGDSTADDR',
      IP_ORIGDSTADDR,
      { ...offender, port: 53 },
      `struct sockaddr_in d = {.sin_family = AF_INET, .sin_port = htons(53)};
      inet_pton(AF_INET, "192.0.2.7", &d.sin_addr);`,
    ],
    ['SOL_IP IP_RECVERR', IP_RECVERR, extended, EXTENDED],
    ['SOL_IP IP_RECVERR', IP_RECVERR, { ...quoting, offender }, QUOTING, asUnion({ ...quoting, offender })],
    [
      'SOL_IP IP_RECVERR',
      IP_RECVERR,
      { errno: 0, origin: SO_EE_ORIGIN_ZEROCOPY, type: 0, code: 1, info: 0, data: 3 },
      `struct { struct sock_extended_err e; struct sockaddr_in a; } d = {
        {.ee_origin = SO_EE_ORIGIN_ZEROCOPY, .ee_code = 1, .ee_data = 3}, {0}}; length = 16;`,
    ],
  ]),
  ...level(SOL_IPV6, [
    ['SOL_IPV6 IPV6_PKTINFO', IPV6_PKTINFO, pktinfo6, PKTINFO6],
    ['SOL_IPV6 IPV6_2292PKTINFO', IPV6_2292PKTINFO, pktinfo6, PKTINFO6],
    ['SOL_IPV6 IPV6_HOPLIMIT', IPV6_HOPLIMIT, -1, int(-1)],
    ['SOL_IPV6 IPV6_2292HOPLIMIT', IPV6_2292HOPLIMIT, 255, int(255)],
    ['SOL_IPV6 IPV6_TCLASS', IPV6_TCLASS, 0xb8, int(0xb8)],
    ['SOL_IPV6 IPV6_DONTFRAG', IPV6_DONTFRAG, 1, int(1)],
    ['SOL_IPV6 IPV6_RECVFRAGSIZE', IPV6_RECVFRAGSIZE, 1280, int(1280)],
    ['SOL_IPV6 11 /* IPV6_FLOWINFO */', IPV6_FLOWINFO, 0x0ab12345, 'uint32_t d = htonl(0x0ab12345);'],
    ['SOL_IPV6 IPV6_HOPOPTS', IPV6_HOPOPTS, five, FIVE],
    ['SOL_IPV6 IPV6_2292HOPOPTS', IPV6_2292HOPOPTS, five, FIVE],
    ['SOL_IPV6 IPV6_DSTOPTS', IPV6_DSTOPTS, five, FIVE],
    ['SOL_IPV6 IPV6_2292DSTOPTS', IPV6_2292DSTOPTS, five, FIVE],
    ['SOL_IPV6 IPV6_RTHDR', IPV6_RTHDR, five, FIVE],
    ['SOL_IPV6 IPV6_2292RTHDR', IPV6_2292RTHDR, five, FIVE],
    ['SOL_IPV6 IPV6_RTHDRDSTOPTS', IPV6_RTHDRDSTOPTS, five, FIVE],
    ['SOL_IPV6 IPV6_NEXTHOP', IPV6_NEXTHOP, in6, IN6],
    ['SOL_IPV6 74 /* IPV6_ORIGDSTADDR */', IPV6_ORIGDSTADDR, in6, IN6],
    [
      'SOL_IPV6 IPV6_PATHMTU',
      IPV6_PATHMTU,
      { addr: in6, mtu: 1280 },
      `struct ip6_mtuinfo d = {{.sin6_family = AF_INET6, .sin6_port = htons(80), .sin6_scope_id = 3}, 1280};
      inet_pton(AF_INET6, "2001:db8::7", &d.ip6m_addr.sin6_addr);`,
    ],
    ['SOL_IPV6 IPV6_RECVERR', IPV6_RECVERR, icmp6, ICMP6],
  ]),
  ...level(SOL_UDP, [
    ['SOL_UDP 103 /* UDP_SEGMENT */', UDP_SEGMENT, 1400, 'uint16_t d = 1400;'],
    ['SOL_UDP 104 /* UDP_GRO */', UDP_GRO, 1400, int(1400)],
  ]),
  ...level(SOL_TCP, [['SOL_TCP 36 /* TCP_CM_INQ */', TCP_CM_INQ, 10, int(10)]]),
  ...level(SOL_TLS, [
    ['SOL_TLS 1 /* TLS_SET_RECORD_TYPE */', TLS_SET_RECORD_TYPE, 21, 'unsigned char d = 21;'],
    ['SOL_TLS 2 /* TLS_GET_RECORD_TYPE */', TLS_GET_RECORD_TYPE, 22, 'unsigned char d = 22;'],
  ]),
  ...level(SOL_PACKET, [
    [
      'SOL_PACKET PACKET_AUXDATA',
      PACKET_AUXDATA,
      { status: 0x60000001, len: 1514, snaplen: 64, mac: 0, net: 14, vlanTci: 100, vlanTpid: 0x8100 },
      'struct tpacket_auxdata d = {0x60000001, 1514, 64, 0, 14, 100, 0x8100};',
    ],
    ['SOL_PACKET PACKET_TX_TIMESTAMP', PACKET_TX_TIMESTAMP, extended, EXTENDED],
  ]),
  ...level(SOL_NETLINK, [
    ['SOL_NETLINK NETLINK_PKTINFO', NETLINK_PKTINFO, 5, 'struct nl_pktinfo d = {5};'],
    ['SOL_NETLINK NETLINK_LISTEN_ALL_NSID', NETLINK_LISTEN_ALL_NSID, -1, int(-1)],
  ]),
  ...level(SOL_ALG, [
    ['SOL_ALG ALG_SET_OP', ALG_SET_OP, ALG_OP_ENCRYPT, 'uint32_t d = ALG_OP_ENCRYPT;'],
    ['SOL_ALG ALG_SET_AEAD_ASSOCLEN', ALG_SET_AEAD_ASSOCLEN, 16, u32(16)],
    [
      'SOL_ALG ALG_SET_IV',
      ALG_SET_IV,
      five,
      'struct { uint32_t n; unsigned char iv[8]; } d = {5, {1, 2, 3, 4, 5}}; length = 9;',
    ],
  ]),
  ...level(SOL_CAN_RAW, [['SOL_CAN_RAW SCM_CAN_RAW_ERRQUEUE', SCM_CAN_RAW_ERRQUEUE, extended, EXTENDED]]),
  ...level(SOL_CAN_J1939, [
    ['SOL_CAN_J1939 SCM_J1939_DEST_ADDR', SCM_J1939_DEST_ADDR, 0x80, 'unsigned char d = 0x80;'],
    ['SOL_CAN_J1939 SCM_J1939_DEST_NAME', SCM_J1939_DEST_NAME, 2n ** 63n, u64(2n ** 63n)],
    ['SOL_CAN_J1939 SCM_J1939_PRIO', SCM_J1939_PRIO, 6, 'unsigned char d = 6;'],
    ['SOL_CAN_J1939 SCM_J1939_ERRQUEUE', SCM_J1939_ERRQUEUE, extended, EXTENDED],
  ]),
  ...level(SOL_VSOCK, [['287 1 /* SOL_VSOCK VSOCK_RECVERR */', VSOCK_RECVERR, extended, EXTENDED]]),
  ...level(IPPROTO_SCTP, [
    [
      'IPPROTO_SCTP SCTP_INIT',
      SCTP_INIT,
      { numOstreams: 10, maxInstreams: 20, maxAttempts: 3, maxInitTimeo: 1000 },
      'struct sctp_initmsg d = {10, 20, 3, 1000};',
    ],
    [
      'IPPROTO_SCTP SCTP_SNDRCV',
      SCTP_SNDRCV,
      { stream: 1, ssn: 2, flags: 3, ppid: 4, context: 5, timetolive: 6, tsn: 7, cumtsn: 8, assocId: -9 },
      `struct sctp_sndrcvinfo d; memset(&d, 0, sizeof d); d.sinfo_stream = 1; d.sinfo_ssn = 2; d.sinfo_flags = 3;
      d.sinfo_ppid = 4; d.sinfo_context = 5; d.sinfo_timetolive = 6; d.sinfo_tsn = 7; d.sinfo_cumtsn = 8;
      d.sinfo_assoc_id = -9;`,
    ],
    [
      'IPPROTO_SCTP SCTP_SNDINFO',
      SCTP_SNDINFO,
      { sid: 1, flags: 2, ppid: 3, context: 4, assocId: 5 },
      'struct sctp_sndinfo d = {1, 2, 3, 4, 5};',
    ],
    [
      'IPPROTO_SCTP SCTP_RCVINFO',
      SCTP_RCVINFO,
      { sid: 1, ssn: 2, flags: 3, ppid: 4, tsn: 5, cumtsn: 6, context: 7, assocId: 8 },
      `struct sctp_rcvinfo d; memset(&d, 0, sizeof d); d.rcv_sid = 1; d.rcv_ssn = 2; d.rcv_flags = 3; d.rcv_ppid = 4;
      d.rcv_tsn = 5; d.rcv_cumtsn = 6; d.rcv_context = 7; d.rcv_assoc_id = 8;`,
    ],
    [
      'IPPROTO_SCTP SCTP_NXTINFO',
      SCTP_NXTINFO,
      { sid: 1, flags: 2, ppid: 3, length: 4, assocId: 5 },
      'struct sctp_nxtinfo d = {1, 2, 3, 4, 5};',
    ],
    [
      'IPPROTO_SCTP SCTP_PRINFO',
      SCTP_PRINFO,
      { policy: 0x10, value: 500 },
      'struct sctp_prinfo d; memset(&d, 0, sizeof d); d.pr_policy = 0x10; d.pr_value = 500;',
    ],
    ['IPPROTO_SCTP SCTP_AUTHINFO', SCTP_AUTHINFO, { keynumber: 7 }, 'struct sctp_authinfo d = {7};'],
    [
      'IPPROTO_SCTP SCTP_DSTADDRV4',
      SCTP_DSTADDRV4,
      '192.0.2.7',
      'struct in_addr d; inet_pton(AF_INET, "192.0.2.7", &d);',
    ],
    [
      'IPPROTO_SCTP SCTP_DSTADDRV6',
      SCTP_DSTADDRV6,
      '2001:db8::7',
      'struct in6_addr d; inet_pton(AF_INET6, "2001:db8::7", &d);',
    ],
  ]),
  ...level(SOL_TIPC, [
    ['SOL_TIPC TIPC_ERRINFO', TIPC_ERRINFO, { error: 1, length: 5 }, 'uint32_t d[2] = {1, 5};'],
    ['SOL_TIPC TIPC_RETDATA', TIPC_RETDATA, five, FIVE],
    [
      'SOL_TIPC TIPC_DESTNAME',
      TIPC_DESTNAME,
      { type: 18888, lower: 17, upper: 19 },
      'struct tipc_service_range d = {18888, 17, 19};',
    ],
  ]),
  ...level(SOL_RDS, [
    ['276 RDS_CMSG_RDMA_DEST', RDS_CMSG_RDMA_DEST, 2n ** 63n, u64(2n ** 63n)],
    [
      '276 RDS_CMSG_RDMA_STATUS',
      RDS_CMSG_RDMA_STATUS,
      { userToken: 2n ** 40n, status: -5 },
      'struct rds_rdma_notify d; memset(&d, 0, sizeof d); d.user_token = 1ull << 40; d.status = -5;',
    ],
    ['276 RDS_CMSG_CONG_UPDATE', RDS_CMSG_CONG_UPDATE, 3n, u64(3n)],
    [
      '276 RDS_CMSG_RXPATH_LATENCY',
      RDS_CMSG_RXPATH_LATENCY,
      [
        { pos: 0, trace: 100n },
        { pos: 2, trace: 2n ** 40n },
      ],
      'struct rds_cmsg_rx_trace d = {2, {0, 2}, {100, 1ull << 40}};',
    ],
    ['276 RDS_CMSG_ZCOPY_COOKIE', RDS_CMSG_ZCOPY_COOKIE, 77, u32(77)],
    [
      '276 RDS_CMSG_ZCOPY_COMPLETION',
      RDS_CMSG_ZCOPY_COMPLETION,
      [7, 8, 9],
      'struct rds_zcopy_cookies d = {3, {7, 8, 9}};',
    ],
  ]),
  ...level(SOL_RXRPC, [
    ['SOL_RXRPC RXRPC_USER_CALL_ID', RXRPC_USER_CALL_ID, 2n ** 40n, 'unsigned long d = 1ul << 40;'],
    ['SOL_RXRPC RXRPC_ABORT', RXRPC_ABORT, 0xfffffff0, u32(0xfffffff0)],
    ['SOL_RXRPC RXRPC_NET_ERROR', RXRPC_NET_ERROR, 111, int(111)],
    ['SOL_RXRPC RXRPC_LOCAL_ERROR', RXRPC_LOCAL_ERROR, 11, int(11)],
    ['SOL_RXRPC RXRPC_TX_LENGTH', RXRPC_TX_LENGTH, -1n, 'int64_t d = -1;'],
    ['SOL_RXRPC RXRPC_SET_CALL_TIMEOUT', RXRPC_SET_CALL_TIMEOUT, [1, 2000], 'uint32_t d[2] = {1, 2000};'],
    ...(
      [
        ['RXRPC_ACK', RXRPC_ACK],
        ['RXRPC_BUSY', RXRPC_BUSY],
        ['RXRPC_NEW_CALL', RXRPC_NEW_CALL],
        ['RXRPC_EXCLUSIVE_CALL', RXRPC_EXCLUSIVE_CALL],
        ['RXRPC_UPGRADE_SERVICE', RXRPC_UPGRADE_SERVICE],
        ['RXRPC_CHARGE_ACCEPT', RXRPC_CHARGE_ACCEPT],
      ] as const
    ).map(([name, type]): Spec => [`SOL_RXRPC ${name}`, type, null, NOTHING]),
  ]),
  ...level(SOL_DCCP, [['SOL_DCCP DCCP_SCM_PRIORITY', DCCP_SCM_PRIORITY, 9, u32(9)]]),
  ...level(SOL_IUCV, [['277 1 /* SOL_IUCV SCM_IUCV_TRGCLS */', SCM_IUCV_TRGCLS, 9, u32(9)]]),
  ...level(SOL_LLC, [
    [
      'SOL_LLC LLC_OPT_PKTINFO',
      LLC_OPT_PKTINFO,
      { ifindex: 2, sap: 0x42, mac: new Uint8Array([2, 0, 0, 0, 0, 1]) },
      'struct llc_pktinfo d; memset(&d, 0, sizeof d); d.lpi_ifindex = 2; d.lpi_sap = 0x42; memcpy(d.lpi_mac, "\\2\\0\\0\\0\\0\\1", 6);',
    ],
  ]),
];
