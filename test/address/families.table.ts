/**
 * The addresses that are layouts: of each struct an object, the C that makes the same bytes, and what its properties may
 * be. Integers are as odd as they can be, so that a field of the wrong place, width or byte order is seen.
 */

import type { Sockaddr } from 'bsd-sockets';
import * as sockets from 'bsd-sockets';
import fc from 'fast-check';

export interface Row {
  name: string;
  address: Sockaddr;
  /** What the struct is declared in; several when one does not include the other. */
  headers: string[];
  /** For structs without a header here: their declaration. */
  declaration?: string;
  /** The type and the initializer of the C struct. */
  c: [type: string, initializer: string];
  /** The address' length, where it is not the struct's. */
  length?: number;
  /** What strace says, where it knows the struct: a part of it, without comments. */
  strace?: string;
  /** The properties that may vary. */
  any: Record<string, fc.Arbitrary<unknown>>;
  /** What the address decodes to, where bytes cannot say what it was. */
  decoded?: Sockaddr;
}

const u8 = fc.nat(0xff);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffffffff);
const i8 = fc.integer({ min: -128, max: 127 });
const i16 = fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 });
const i32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const upTo = (length: number) => fc.uint8Array({ maxLength: length });
/** Text that fits, and bytes that no text has: without the NUL that ends it. */
const text = (size: number) =>
  fc.oneof(
    fc
      .string({ unit: 'grapheme', maxLength: size - 1 })
      .filter((one) => Buffer.byteLength(one) < size && !one.includes('\0')),
    bytes(size).map((all) => all.fill(0xff, 0, 1)),
  );
const unblank = fc.string({ maxLength: 8 }).map((one) => one.replace(/[ \0]+/g, '-'));
const inet = fc.tuple(u8, u8, u8, u8).map((parts) => parts.join('.'));

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));
const MAC = hex('010203040506');
const CALL = hex('9c60869aa6407e');
const BRACES = '{1, 2, 3, 4, 5, 6}';
const CALL_C = '{{0x9c, 0x60, 0x86, 0x9a, 0xa6, 0x40, 0x7e}}';

const { AF_AX25, AF_BLUETOOTH, AF_CAIF, AF_CAN, AF_IEEE802154, AF_INET, AF_INET6, AF_MCTP } = sockets;
const { AF_NETROM, AF_NFC, AF_PPPOX, AF_ROSE, AF_RXRPC, AF_TIPC } = sockets;
const { IEEE802154_ADDR_LONG, IEEE802154_ADDR_NONE, IEEE802154_ADDR_SHORT } = sockets;
const { PX_PROTO_OE, PX_PROTO_OL2TP, PX_PROTO_PPTP } = sockets;
const { TIPC_SERVICE_ADDR, TIPC_SERVICE_RANGE, TIPC_SOCKET_ADDR } = sockets;

const sin = { family: AF_INET, address: '192.0.2.1', port: 0x1234 } as const;
const sin6 = { family: AF_INET6, address: '2001:db8::1', port: 0x1234, flowinfo: 0x01020304, scopeId: 5 } as const;
const anySin = fc.record({ family: fc.constant(AF_INET), address: inet, port: u16 });
const anySin6 = fc.record({ ...fields({ ...sin6, port: u16, flowinfo: u32, scopeId: u32 }) });
const SIN = '{AF_INET, BE16(0x1234), {BE32(0xc0000201)}}';
const SIN6 = '{AF_INET6, BE16(0x1234), BE32(0x01020304), {{{0x20, 1, 0xd, 0xb8, [15] = 1}}}, 5}';

/** What is no arbitrary is constant. */
export function fields(properties: object): Record<string, fc.Arbitrary<unknown>> {
  const entries = Object.entries(properties).map(([key, value]) => [
    key,
    typeof value?.generate === 'function' ? value : fc.constant(value),
  ]);
  return Object.fromEntries(entries);
}

const can: Row[] = [
  {
    name: 'AF_CAN, raw',
    address: { family: AF_CAN, ifindex: -0x01020304 },
    headers: ['linux/can.h'],
    c: ['sockaddr_can', '{AF_CAN, -0x01020304}'],
    length: 8,
    any: { ifindex: i32 },
  },
  {
    name: 'AF_CAN, ISO-TP',
    address: { family: AF_CAN, ifindex: 7, rxId: 0x80000123, txId: 0x456 },
    headers: ['linux/can.h'],
    c: ['sockaddr_can', '{AF_CAN, 7, .can_addr.tp = {0x123 | CAN_EFF_FLAG, 0x456}}'],
    length: 16,
    any: { ifindex: i32, rxId: u32, txId: u32 },
  },
  {
    name: 'AF_CAN, J1939',
    address: { family: AF_CAN, ifindex: 7, name: 0xfedcba9876543210n, pgn: 0x12345, addr: 0xfe },
    headers: ['linux/can.h'],
    c: ['sockaddr_can', '{AF_CAN, 7, .can_addr.j1939 = {0xfedcba9876543210, 0x12345, 0xfe}}'],
    any: { ifindex: i32, name: u64, pgn: u32, addr: u8 },
  },
];

/** As BlueZ has them. */
const BLUETOOTH = `
typedef struct { unsigned char b[6]; } __attribute__((packed)) bdaddr_t;
struct sockaddr_l2 { sa_family_t family; unsigned short psm; bdaddr_t bdaddr; unsigned short cid; unsigned char type; };
struct sockaddr_hci { sa_family_t family; unsigned short dev; unsigned short channel; };
struct sockaddr_rc { sa_family_t family; bdaddr_t bdaddr; unsigned char channel; };
struct sockaddr_sco { sa_family_t family; bdaddr_t bdaddr; };
`;
const bluetooth: Row[] = [
  {
    name: 'AF_BLUETOOTH, L2CAP',
    address: { family: AF_BLUETOOTH, psm: 0x1235, bdaddr: MAC, cid: 0x1234, bdaddrType: 2 },
    headers: [],
    declaration: BLUETOOTH,
    c: ['sockaddr_l2', `{AF_BLUETOOTH, LE16(0x1235), {${BRACES}}, LE16(0x1234), 2}`],
    strace: '_START+564), l2_bdaddr=01:02:03:04:05:06, l2_cid=htobs(L2CAP_CID_DYN_START+4596), ',
    any: { psm: u16, bdaddr: bytes(6), cid: u16, bdaddrType: u8 },
  },
  {
    name: 'AF_BLUETOOTH, HCI',
    address: { family: AF_BLUETOOTH, dev: 0x1234, channel: 3 },
    headers: [],
    declaration: BLUETOOTH,
    c: ['sockaddr_hci', '{AF_BLUETOOTH, 0x1234, 3}'],
    strace: 'hci_dev=htobs(4660), hci_channel=HCI_CHANNEL_CONTROL}, 6)',
    any: { dev: u16, channel: u16 },
  },
  {
    name: 'AF_BLUETOOTH, RFCOMM',
    address: { family: AF_BLUETOOTH, bdaddr: MAC, channel: 30 },
    headers: [],
    declaration: BLUETOOTH,
    c: ['sockaddr_rc', `{AF_BLUETOOTH, {${BRACES}}, 30}`],
    strace: 'rc_bdaddr=01:02:03:04:05:06, rc_channel=30}, 10)',
    any: { bdaddr: bytes(6), channel: u8 },
  },
  {
    name: 'AF_BLUETOOTH, SCO',
    address: { family: AF_BLUETOOTH, bdaddr: MAC },
    headers: [],
    declaration: BLUETOOTH,
    c: ['sockaddr_sco', `{AF_BLUETOOTH, {${BRACES}}}`],
    strace: 'sco_bdaddr=01:02:03:04:05:06}, 8)',
    any: { bdaddr: bytes(6) },
  },
];

const kernel: Row[] = [
  {
    name: 'AF_ALG',
    address: { family: sockets.AF_ALG, type: 'skcipher', feat: 0x01020304, mask: 0xfedcba98, name: 'cbc(aes)' },
    headers: ['linux/if_alg.h'],
    c: ['sockaddr_alg', '{AF_ALG, "skcipher", 0x01020304, 0xfedcba98, "cbc(aes)"}'],
    strace: 'salg_type="skcipher", salg_feat=0x1020304, salg_mask=0xfedcba98',
    any: { type: text(14), feat: u32, mask: u32, name: text(64) },
  },
  {
    name: 'AF_XDP',
    address: { family: sockets.AF_XDP, flags: 0x8001, ifindex: 0xfffffffe, queueId: 0x01020304, sharedUmemFd: 9 },
    headers: ['linux/if_xdp.h'],
    c: ['sockaddr_xdp', '{AF_XDP, 0x8001, 0xfffffffe, 0x01020304, 9}'],
    strace: 'sxdp_flags=XDP_SHARED_UMEM|0x8000, sxdp_ifindex=4294967294, sxdp_queue_id=16909060, sxdp_shared_umem_fd=9',
    any: { flags: u16, ifindex: u32, queueId: u32, sharedUmemFd: u32 },
  },
  {
    name: 'AF_QIPCRTR',
    address: { family: sockets.AF_QIPCRTR, node: 0xfffffffe, port: 0x01020304 },
    headers: ['linux/qrtr.h'],
    c: ['sockaddr_qrtr', '{AF_QIPCRTR, 0xfffffffe, 0x01020304}'],
    strace: 'sq_node=0xfffffffe, sq_port=0x1020304',
    any: { node: u32, port: u32 },
  },
  {
    name: 'AF_MCTP',
    address: { family: AF_MCTP, network: 0xfffffffe, addr: 8, type: 0x7f, tag: 0xf },
    headers: ['linux/mctp.h'],
    c: ['sockaddr_mctp', '{AF_MCTP, 0, 0xfffffffe, {8}, 0x7f, 0xf}'],
    strace: 'smctp_network=0xfffffffe, smctp_addr={s_addr=0x8}, smctp_type=0x7f, smctp_tag=0xf',
    any: { network: u32, addr: u8, type: u8, tag: u8 },
  },
  {
    name: 'AF_MCTP, extended',
    address: { family: AF_MCTP, network: 1, addr: 8, type: 1, tag: 8, ifindex: -2, haddr: MAC },
    headers: ['linux/mctp.h'],
    c: ['sockaddr_mctp_ext', `{{AF_MCTP, 0, 1, {8}, 1, 8}, -2, 6, {}, ${BRACES}}`],
    any: { network: u32, addr: u8, type: u8, tag: u8, ifindex: i32, haddr: upTo(32) },
  },
  {
    name: 'AF_IUCV',
    address: { family: sockets.AF_IUCV, userId: 'LINUX1', name: 'SERVER_1' },
    headers: ['netiucv/iucv.h'],
    c: ['sockaddr_iucv', `{AF_IUCV, 0, 0, {}, "LINUX1  ", "SERVER_1"}`],
    any: {
      userId: fc.oneof(
        unblank,
        bytes(8).map((all) => all.fill(0)),
      ),
      name: unblank,
    },
  },
  {
    name: 'AF_NETLINK',
    address: { family: sockets.AF_NETLINK, pid: 0xfffffffe, groups: 0x80000001 },
    headers: ['linux/netlink.h'],
    c: ['sockaddr_nl', '{AF_NETLINK, 0, 0xfffffffe, 0x80000001}'],
    strace: 'nl_pid=-2, nl_groups=0x80000001}, 12)',
    any: { pid: u32, groups: u32 },
  },
  {
    name: 'AF_VSOCK',
    address: { family: sockets.AF_VSOCK, cid: 0x01020304, port: 0xfffffffe, flags: 1 },
    headers: ['linux/vm_sockets.h'],
    c: ['sockaddr_vm', '{AF_VSOCK, 0, 0xfffffffe, 0x01020304, 1}'],
    strace: 'svm_cid=0x1020304, svm_port=0xfffffffe, svm_flags=',
    any: { cid: u32, port: u32, flags: u8 },
  },
];

const tipc: Row[] = [
  {
    name: 'AF_TIPC, a range',
    address: {
      family: AF_TIPC,
      addrtype: TIPC_SERVICE_RANGE,
      scope: -2,
      type: 0xfffffffe,
      lower: 1,
      upper: 0x01020304,
    },
    headers: ['linux/tipc.h'],
    c: ['sockaddr_tipc', '{AF_TIPC, TIPC_SERVICE_RANGE, -2, .addr.nameseq = {0xfffffffe, 1, 0x01020304}}'],
    any: { scope: i8, type: u32, lower: u32, upper: u32 },
  },
  {
    name: 'AF_TIPC, a service',
    address: { family: AF_TIPC, addrtype: TIPC_SERVICE_ADDR, scope: 0, type: 100, instance: 0xfffffffe, domain: 7 },
    headers: ['linux/tipc.h'],
    c: ['sockaddr_tipc', '{AF_TIPC, TIPC_SERVICE_ADDR, 0, .addr.name = {{100, 0xfffffffe}, 7}}'],
    any: { scope: i8, type: u32, instance: u32, domain: u32 },
  },
  {
    name: 'AF_TIPC, a socket',
    address: { family: AF_TIPC, addrtype: TIPC_SOCKET_ADDR, scope: 0, ref: 0xfffffffe, node: 0x01020304 },
    headers: ['linux/tipc.h'],
    c: ['sockaddr_tipc', '{AF_TIPC, TIPC_SOCKET_ADDR, 0, .addr.id = {0xfffffffe, 0x01020304}}'],
    any: { scope: i8, ref: u32, node: u32 },
  },
];

const rxrpc: Row[] = [
  {
    name: 'AF_RXRPC over IPv4',
    address: { family: AF_RXRPC, service: 0x1234, transportType: 2, transport: sin },
    headers: ['netinet/in.h', 'linux/rxrpc.h'],
    c: ['sockaddr_rxrpc', `{AF_RXRPC, 0x1234, SOCK_DGRAM, 16, .transport.sin = ${SIN}}`],
    strace:
      'transport_len=16, transport={sin={sin_family=AF_INET, sin_port=htons(4660), sin_addr=inet_addr("192.0.2.1")}}}, 36)',
    any: { service: u16, transportType: u16, transport: anySin },
  },
  {
    name: 'AF_RXRPC over IPv6',
    address: { family: AF_RXRPC, service: 0x1234, transportType: 2, transport: sin6 },
    headers: ['netinet/in.h', 'linux/rxrpc.h'],
    c: ['sockaddr_rxrpc', `{AF_RXRPC, 0x1234, SOCK_DGRAM, 28, .transport.sin6 = ${SIN6}}`],
    strace: 'transport_len=28, transport={sin6={sin6_family=AF_INET6, sin6_port=htons(4660)',
    any: { service: u16, transportType: u16, transport: anySin6 },
  },
];

const TUNNEL = { sTunnel: 1, sSession: 2, dTunnel: 3, dSession: 0xfffe };
const TUNNEL3 = { ...TUNNEL, dSession: 0xfffffffe };
const anyTunnel = { pid: i32, fd: i32, sTunnel: u16, sSession: u16, dTunnel: u16, dSession: u16 };
const anyTunnel3 = { pid: i32, fd: i32, sTunnel: u32, sSession: u32, dTunnel: u32, dSession: u32 };
const PPPOX = ['netinet/in.h', 'linux/if_pppox.h'];
const pppox: Row[] = [
  {
    name: 'AF_PPPOX, PPPoE',
    address: { family: AF_PPPOX, protocol: PX_PROTO_OE, sid: 0x1234, remote: MAC, dev: 'eth0' },
    headers: PPPOX,
    c: ['sockaddr_pppox', `{AF_PPPOX, PX_PROTO_OE, .sa_addr.pppoe = {BE16(0x1234), ${BRACES}, "eth0"}}`],
    any: { sid: u16, remote: bytes(6), dev: text(16) },
  },
  {
    name: 'AF_PPPOX, PPTP',
    address: { family: AF_PPPOX, protocol: PX_PROTO_PPTP, callId: 0x1234, addr: '192.0.2.1' },
    headers: PPPOX,
    c: ['sockaddr_pppox', '{AF_PPPOX, PX_PROTO_PPTP, .sa_addr.pptp = {0x1234, {BE32(0xc0000201)}}}'],
    any: { callId: u16, addr: inet },
  },
  {
    name: 'AF_PPPOX, L2TPv2 over IPv4',
    address: { family: AF_PPPOX, protocol: PX_PROTO_OL2TP, version: 2, pid: 0, fd: -1, addr: sin, ...TUNNEL },
    headers: PPPOX,
    c: ['sockaddr_pppol2tp', `{AF_PPPOX, PX_PROTO_OL2TP, {0, -1, ${SIN}, 1, 2, 3, 0xfffe}}`],
    any: { ...anyTunnel, addr: anySin },
  },
  {
    name: 'AF_PPPOX, L2TPv2 over IPv6',
    address: { family: AF_PPPOX, protocol: PX_PROTO_OL2TP, version: 2, pid: 7, fd: 9, addr: sin6, ...TUNNEL },
    headers: PPPOX,
    c: ['sockaddr_pppol2tpin6', `{AF_PPPOX, PX_PROTO_OL2TP, {7, 9, 1, 2, 3, 0xfffe, ${SIN6}}}`],
    any: { ...anyTunnel, addr: anySin6 },
  },
  {
    name: 'AF_PPPOX, L2TPv3 over IPv4',
    address: { family: AF_PPPOX, protocol: PX_PROTO_OL2TP, version: 3, pid: 0, fd: 9, addr: sin, ...TUNNEL3 },
    headers: PPPOX,
    c: ['sockaddr_pppol2tpv3', `{AF_PPPOX, PX_PROTO_OL2TP, {0, 9, ${SIN}, 1, 2, 3, 0xfffffffe}}`],
    any: { ...anyTunnel3, addr: anySin },
  },
  {
    name: 'AF_PPPOX, L2TPv3 over IPv6',
    address: { family: AF_PPPOX, protocol: PX_PROTO_OL2TP, version: 3, pid: 0, fd: 9, addr: sin6, ...TUNNEL3 },
    headers: PPPOX,
    c: ['sockaddr_pppol2tpv3in6', `{AF_PPPOX, PX_PROTO_OL2TP, {0, 9, 1, 2, 3, 0xfffffffe, ${SIN6}}}`],
    any: { ...anyTunnel3, addr: anySin6 },
  },
];

const SNEP = 'urn:nfc:sn:snep';
const near: Row[] = [
  {
    name: 'AF_NFC',
    address: { family: AF_NFC, devIdx: 0xfffffffe, targetIdx: 0x01020304, nfcProtocol: 5 },
    headers: ['linux/nfc.h'],
    c: ['sockaddr_nfc', '{AF_NFC, 0xfffffffe, 0x01020304, NFC_PROTO_NFC_DEP}'],
    strace: 'dev_idx=4294967294, target_idx=0x1020304, nfc_protocol=NFC_PROTO_NFC_DEP}, 16)',
    any: { devIdx: u32, targetIdx: u32, nfcProtocol: u32 },
  },
  {
    name: 'AF_NFC, LLCP',
    address: { family: AF_NFC, devIdx: 0xfffffffe, targetIdx: 2, nfcProtocol: 5, dsap: 3, ssap: 9, serviceName: SNEP },
    headers: ['linux/nfc.h'],
    c: ['sockaddr_nfc_llcp', `{AF_NFC, 0xfffffffe, 2, NFC_PROTO_NFC_DEP, 3, 9, "${SNEP}", ${SNEP.length}}`],
    strace: `service_name="${SNEP}", service_name_len=15}, 96)`,
    any: { devIdx: u32, targetIdx: u32, nfcProtocol: u32, dsap: u8, ssap: u8, serviceName: text(63) },
  },
  {
    name: 'AF_PHONET',
    address: { family: sockets.AF_PHONET, obj: 1, dev: 0x6c, resource: 0xfe },
    headers: ['linux/phonet.h'],
    c: ['sockaddr_pn', '{AF_PHONET, 1, 0x6c, 0xfe}'],
    any: { obj: u8, dev: u8, resource: u8 },
  },
  {
    name: 'AF_CAIF, RFM',
    address: { family: AF_CAIF, connectionId: 0xfffffffe, volume: 'volume' },
    headers: ['linux/caif/caif_socket.h'],
    c: ['sockaddr_caif', '{AF_CAIF, .u.rfm = {0xfffffffe, "volume"}}'],
    any: { connectionId: u32, volume: text(16) },
  },
];

/** These the bytes cannot tell from RFM, as which they are decoded. */
const caif: Row[] = (
  [
    ['AT', { type: 2 }, '.u.at = {CAIF_ATTYPE_PLAIN}', { connectionId: 2, volume: '' }],
    ['utility', { service: 'utility' }, '.u.util = {"utility"}', { connectionId: 0x6c697475, volume: 'ity' }],
    ['datagram', { connectionId: 0xfffffffe }, '.u.dgm = {0xfffffffe}', { connectionId: 0xfffffffe, volume: '' }],
    ['debug', { type: 3, service: 2 }, '.u.dbg = {3, 2}', { connectionId: 0x0203, volume: '' }],
  ] as const
).map(([name, properties, c, decoded]) => ({
  name: `AF_CAIF, ${name}`,
  address: { family: AF_CAIF, ...properties } as Sockaddr,
  headers: ['linux/caif/caif_socket.h'],
  c: ['sockaddr_caif', `{AF_CAIF, ${c}}`],
  any: {},
  decoded: { family: AF_CAIF, ...decoded },
}));

const networks: Row[] = [
  {
    name: 'AF_LLC',
    address: { family: sockets.AF_LLC, arphrd: 0x0304, test: 1, xid: 2, ua: 3, sap: 0xaa, mac: MAC },
    headers: ['linux/llc.h'],
    c: ['sockaddr_llc', `{AF_LLC, 0x0304, 1, 2, 3, 0xaa, ${BRACES}}`],
    any: { arphrd: u16, test: u8, xid: u8, ua: u8, sap: u8, mac: bytes(6) },
  },
  {
    name: 'AF_X25',
    address: { family: sockets.AF_X25, addr: '234567890123456' },
    headers: ['linux/x25.h'],
    c: ['sockaddr_x25', '{AF_X25, {"234567890123456"}}'],
    strace: 'sx25_addr={x25_addr="234567890123456"}}, 18)',
    any: { addr: text(16) },
  },
  {
    name: 'AF_ATMPVC',
    address: { family: sockets.AF_ATMPVC, itf: -1, vpi: -2, vci: -0x01020304 },
    headers: ['linux/atm.h'],
    c: ['sockaddr_atmpvc', '{AF_ATMPVC, {-1, -2, -0x01020304}}'],
    any: { itf: i16, vpi: i16, vci: i32 },
  },
  {
    name: 'AF_ATMSVC',
    address: {
      ...{ family: sockets.AF_ATMSVC, prv: hex('47000580ffe1000000f21a26d8000000000000fe'), pub: '123456789012' },
      ...{ lijType: 3, lijId: 0xfffffffe },
    },
    headers: ['linux/atm.h'],
    c: [
      'sockaddr_atmsvc',
      '{AF_ATMSVC, {{0x47, 0, 5, 0x80, 0xff, 0xe1, 0, 0, 0, 0xf2, 0x1a, 0x26, 0xd8, [19] = 0xfe}, "123456789012", 3, 0xfffffffe}}',
    ],
    any: { prv: bytes(20), pub: text(13), lijType: u8, lijId: u32 },
  },
  {
    name: 'AF_APPLETALK',
    address: { family: sockets.AF_APPLETALK, port: 4, net: 0x1234, node: 0xfe },
    headers: ['linux/atalk.h'],
    c: ['sockaddr_at', '{AF_APPLETALK, 4, {BE16(0x1234), 0xfe}}'],
    any: { port: u8, net: u16, node: u8 },
  },
  {
    name: 'AF_IPX',
    address: { family: sockets.AF_IPX, port: 0x1234, network: 0x01020304, node: MAC, type: 0x11 },
    headers: ['netipx/ipx.h'],
    c: ['sockaddr_ipx', `{AF_IPX, BE16(0x1234), BE32(0x01020304), ${BRACES}, 0x11}`],
    strace:
      'sipx_port=htons(4660), sipx_network=htonl(0x1020304), sipx_node=[0x1, 0x2, 0x3, 0x4, 0x5, 0x6], sipx_type=0x11',
    any: { port: u16, network: u32, node: bytes(6), type: u8 },
  },
];

const RADIO =
  'struct sockaddr_ieee802154 { sa_family_t family; struct { int type; unsigned short pan_id; union { unsigned char hwaddr[8]; unsigned short short_addr; }; } addr; };';
const radios: Row[] = [
  {
    name: 'AF_IEEE802154, none',
    address: { family: AF_IEEE802154, addrType: IEEE802154_ADDR_NONE, panId: 0x1234 },
    headers: [],
    declaration: RADIO,
    c: ['sockaddr_ieee802154', '{AF_IEEE802154, {0, 0x1234}}'],
    strace: 'addr_type=0, pan_id=0x1234',
    any: { panId: u16 },
  },
  {
    name: 'AF_IEEE802154, short',
    address: { family: AF_IEEE802154, addrType: IEEE802154_ADDR_SHORT, panId: 0x1234, shortAddr: 0xfedc },
    headers: [],
    declaration: RADIO,
    c: ['sockaddr_ieee802154', '{AF_IEEE802154, {2, 0x1234, .short_addr = 0xfedc}}'],
    strace: 'addr_type=0x2, pan_id=0x1234, short_addr=0xfedc',
    any: { panId: u16, shortAddr: u16 },
  },
  {
    name: 'AF_IEEE802154, long',
    address: { family: AF_IEEE802154, addrType: IEEE802154_ADDR_LONG, panId: 0x1234, hwaddr: hex('0102030405060708') },
    headers: [],
    declaration: RADIO,
    c: ['sockaddr_ieee802154', '{AF_IEEE802154, {3, 0x1234, {1, 2, 3, 4, 5, 6, 7, 8}}}'],
    strace: 'addr_type=0x3, pan_id=0x1234, hwaddr=01:02:03:04:05:06:07:08',
    any: { panId: u16, hwaddr: bytes(8) },
  },
];

const repeated = (count: number) => Uint8Array.from({ length: 7 * count }, (_, i) => (i < 7 ? (CALL[i] as number) : 0));
const amateur: Row[] = [
  ...([AF_AX25, AF_NETROM] as const).flatMap((family): Row[] => [
    {
      name: `${family === AF_AX25 ? 'AF_AX25' : 'AF_NETROM'}`,
      address: { family, call: CALL, ndigis: 0x01020304 },
      headers: ['linux/ax25.h'],
      c: ['sockaddr_ax25', `{${family}, ${CALL_C}, 0x01020304}`],
      any: { call: bytes(7), ndigis: i32 },
    },
    {
      name: `${family === AF_AX25 ? 'AF_AX25' : 'AF_NETROM'} with digipeaters`,
      address: { family, call: CALL, ndigis: 1, digipeater: repeated(8) },
      headers: ['linux/ax25.h'],
      c: ['full_sockaddr_ax25', `{{${family}, ${CALL_C}, 1}, {${CALL_C}}}`],
      any: { call: bytes(7), ndigis: i32, digipeater: bytes(56) },
    },
  ]),
  {
    name: 'AF_ROSE',
    address: { family: AF_ROSE, addr: hex('2080123456'), call: CALL, ndigis: 1, digi: CALL },
    headers: ['linux/ax25.h', 'linux/rose.h'],
    c: ['sockaddr_rose', `{AF_ROSE, {{0x20, 0x80, 0x12, 0x34, 0x56}}, ${CALL_C}, 1, ${CALL_C}}`],
    any: { addr: bytes(5), call: bytes(7), ndigis: i32, digi: bytes(7) },
  },
  {
    name: 'AF_ROSE with digipeaters',
    address: { family: AF_ROSE, addr: hex('2080123456'), call: CALL, ndigis: 0xfffffffe, digis: repeated(6) },
    headers: ['linux/ax25.h', 'linux/rose.h'],
    c: ['full_sockaddr_rose', `{AF_ROSE, {{0x20, 0x80, 0x12, 0x34, 0x56}}, ${CALL_C}, 0xfffffffe, {${CALL_C}}}`],
    any: { addr: bytes(5), call: bytes(7), ndigis: u32, digis: bytes(42) },
  },
];

export const rows: Row[] = [
  ...[...can, ...bluetooth, ...kernel, ...tipc, ...rxrpc, ...pppox],
  ...[...near, ...caif, ...networks, ...radios, ...amateur],
];
