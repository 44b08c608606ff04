/** Typed addresses, and the C that makes the same struct: what the C compiler's bytes are is asked in golden.ts. */
import {
  AF_ASH,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_UNSPEC,
  AF_VSOCK,
  type Sockaddr,
} from 'bsd-sockets';

export interface Row {
  name: string;
  address: Sockaddr;
  /** Statements that fill `struct sockaddr_X a` and set `length`, the addrlen a C program would pass. */
  c: string;
  /** What the bytes decode to, where it is not the address itself: defaults are filled in, names become numbers. */
  decoded?: Sockaddr;
}

/** sockaddr_un with these bytes as its path; a C string literal is copied with its NUL, if there is room. */
const un = (literal: string, length: string) =>
  `struct sockaddr_un a = {.sun_family = AF_UNIX}; memcpy(a.sun_path, ${literal}, ${length}); length = 2 + ${length};`;

const LONGEST = `/${'p'.repeat(107)}`;

const inet: Row[] = [
  {
    name: 'AF_INET',
    address: { family: AF_INET, address: '192.0.2.255', port: 0x1234 },
    c: 'struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons(0x1234)}; inet_pton(AF_INET, "192.0.2.255", &a.sin_addr); length = sizeof a;',
  },
  {
    name: 'AF_INET, all ones',
    address: { family: AF_INET, address: '255.255.255.255', port: 65535 },
    c: 'struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = 0xffff, .sin_addr = {INADDR_BROADCAST}}; length = sizeof a;',
  },
  {
    name: 'AF_INET, all zeros',
    address: { family: AF_INET, address: '0.0.0.0', port: 0 },
    c: 'struct sockaddr_in a = {.sin_family = AF_INET}; length = sizeof a;',
  },
];

const inet6: Row[] = [
  {
    name: 'AF_INET6',
    address: { family: AF_INET6, address: '2001:db8::1', port: 443 },
    decoded: { family: AF_INET6, address: '2001:db8::1', port: 443, flowinfo: 0, scopeId: 0 },
    c: 'struct sockaddr_in6 a = {.sin6_family = AF_INET6, .sin6_port = htons(443)}; inet_pton(AF_INET6, "2001:db8::1", &a.sin6_addr); length = sizeof a;',
  },
  {
    name: 'AF_INET6 with flowinfo and scope',
    address: { family: AF_INET6, address: 'fe80::1', port: 1, flowinfo: 0x0abcde12, scopeId: 0xfffffffe },
    c: 'struct sockaddr_in6 a = {AF_INET6, htons(1), htonl(0x0abcde12), {}, 0xfffffffe}; inet_pton(AF_INET6, "fe80::1", &a.sin6_addr); length = sizeof a;',
  },
  {
    name: 'AF_INET6 with the name of an interface',
    address: { family: AF_INET6, address: 'fe80::1%lo', port: 2 },
    decoded: { family: AF_INET6, address: 'fe80::1', port: 2, flowinfo: 0, scopeId: 1 },
    c: 'struct sockaddr_in6 a = {AF_INET6, htons(2), 0, {}, if_nametoindex("lo")}; inet_pton(AF_INET6, "fe80::1", &a.sin6_addr); length = sizeof a;',
  },
  {
    name: 'AF_INET6 with the number of an interface',
    address: { family: AF_INET6, address: 'fe80::1%77', port: 2, scopeId: 77 },
    decoded: { family: AF_INET6, address: 'fe80::1', port: 2, flowinfo: 0, scopeId: 77 },
    c: 'struct sockaddr_in6 a = {AF_INET6, htons(2), 0, {}, 77}; inet_pton(AF_INET6, "fe80::1", &a.sin6_addr); length = sizeof a;',
  },
  {
    name: 'AF_INET6, an IPv4 peer',
    address: { family: AF_INET6, address: '::ffff:192.0.2.1', port: 0 },
    decoded: { family: AF_INET6, address: '::ffff:192.0.2.1', port: 0, flowinfo: 0, scopeId: 0 },
    c: 'struct sockaddr_in6 a = {.sin6_family = AF_INET6}; inet_pton(AF_INET6, "::ffff:192.0.2.1", &a.sin6_addr); length = sizeof a;',
  },
];

const unix: Row[] = [
  {
    name: 'AF_UNIX, a path',
    address: { family: AF_UNIX, path: '/run/x.sock' },
    c: un('"/run/x.sock"', 'strlen("/run/x.sock") + 1'),
  },
  {
    name: 'AF_UNIX, a path in UTF-8',
    address: { family: AF_UNIX, path: 'Grüße/日本' },
    c: un('"Gr\\303\\274\\303\\237e/\\346\\227\\245\\346\\234\\254"', '15'),
  },
  {
    name: 'AF_UNIX, 107 bytes',
    address: { family: AF_UNIX, path: LONGEST.slice(1) },
    c: un(`"${LONGEST.slice(1)}"`, '108'),
  },
  { name: 'AF_UNIX, 108 bytes: no NUL', address: { family: AF_UNIX, path: LONGEST }, c: un(`"${LONGEST}"`, '108') },
  { name: 'AF_UNIX, abstract', address: { family: AF_UNIX, path: '\0name' }, c: un('"\\0name"', '5') },
  {
    name: 'AF_UNIX, abstract with NULs',
    address: { family: AF_UNIX, path: '\0a\0\0b\0' },
    c: un('"\\0a\\0\\0b\\0"', '6'),
  },
  { name: 'AF_UNIX, abstract and empty', address: { family: AF_UNIX, path: '\0' }, c: un('"\\0"', '1') },
  {
    name: 'AF_UNIX, abstract and full',
    address: { family: AF_UNIX, path: `\0${'n'.repeat(107)}` },
    c: un(`"\\0${'n'.repeat(107)}"`, '108'),
  },
  { name: 'AF_UNIX, unnamed', address: { family: AF_UNIX, path: '' }, c: un('""', '0') },
  {
    name: 'AF_UNIX, no UTF-8',
    address: { family: AF_UNIX, path: new Uint8Array([0x2f, 0xff, 0xfe]) },
    c: un('"/\\377\\376"', '4'),
  },
];

const others: Row[] = [
  {
    name: 'AF_PACKET',
    address: {
      family: AF_PACKET,
      protocol: 0x0800,
      ifindex: 1,
      hatype: 772,
      pkttype: 4,
      addr: new Uint8Array([1, 2, 3, 4, 5, 6]),
    },
    c: 'struct sockaddr_ll a = {AF_PACKET, htons(0x0800), 1, 772, 4, 6, {1, 2, 3, 4, 5, 6}}; length = sizeof a;',
  },
  {
    name: 'AF_PACKET, what bind(2) needs',
    address: { family: AF_PACKET, protocol: 3, ifindex: -1 },
    decoded: { family: AF_PACKET, protocol: 3, ifindex: -1, hatype: 0, pkttype: 0, addr: new Uint8Array(0) },
    c: 'struct sockaddr_ll a = {.sll_family = AF_PACKET, .sll_protocol = htons(3), .sll_ifindex = -1}; length = sizeof a;',
  },
  {
    name: 'AF_NETLINK',
    address: { family: AF_NETLINK, pid: 0xfffffffe, groups: 0x80000001 },
    c: 'struct sockaddr_nl a = {.nl_family = AF_NETLINK, .nl_pid = 0xfffffffe, .nl_groups = 0x80000001}; length = sizeof a;',
  },
  {
    name: 'AF_VSOCK',
    address: { family: AF_VSOCK, cid: 0xffffffff, port: 0xfffffffe, flags: 1 },
    c: 'struct sockaddr_vm a = {.svm_family = AF_VSOCK, .svm_cid = VMADDR_CID_ANY, .svm_port = 0xfffffffe, .svm_flags = 1}; length = sizeof a;',
  },
  {
    name: 'AF_UNSPEC',
    address: { family: AF_UNSPEC },
    c: 'struct sockaddr a = {.sa_family = AF_UNSPEC}; length = sizeof a;',
  },
  {
    name: 'a family without a type',
    address: { family: AF_ASH, data: new Uint8Array([0, 0, 7, 0, 0, 0]) },
    c: 'struct { sa_family_t family; char data[6]; } a = {18, {0, 0, 7, 0, 0, 0}}; length = 8;',
  },
];

export const rows: Row[] = [...inet, ...inet6, ...unix, ...others];
