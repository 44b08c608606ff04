/**
 * getsourcefilter(3), setsourcefilter(3) and their IPv4 forms, on groups joined on the loopback interface
 * - what is set is what the kernel has, and what it then delivers
 * - lists of any length are read whole
 * - errors as C has them
 */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  EADDRNOTAVAIL,
  EBADF,
  EFAULT,
  EINVAL,
  encodeSockaddr,
  type Fd,
  getipv4sourcefilter,
  getsockname,
  getsourcefilter,
  IP_ADD_MEMBERSHIP,
  IP_MULTICAST_IF,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPV6_JOIN_GROUP,
  if_nametoindex,
  inet_aton,
  inet_pton,
  MCAST_EXCLUDE,
  MCAST_INCLUDE,
  POLLIN,
  poll,
  recvfrom,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  type SockaddrIn,
  type SockaddrIn6,
  sendto,
  setipv4sourcefilter,
  setsockopt,
  setsourcefilter,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { own } from '../support/own.js';
import { arrived } from '../support/pairs.js';
import { int } from '../support/values.js';

const lo = if_nametoindex('lo');
const LOCAL = '127.0.0.1';
const GROUP = '239.1.2.3';

const at = (address: string, port = 0): SockaddrIn => ({ family: AF_INET, address, port });

/** A member of the group on the loopback interface, bound to it. */
function member(): Fd {
  const fd = own(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK));
  bind(fd, at(GROUP));
  setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, Buffer.concat([inet_aton(GROUP), inet_aton(LOCAL)])); // struct ip_mreq
  return fd;
}

/** What has not come by then does not come. */
const QUIET_MS = 100;

/** Who of these is heard by the member when each sends a datagram to the group. */
function heard(fd: Fd, senders: string[]): string[] {
  const { port } = getsockname(fd) as SockaddrIn;
  for (const sender of senders) {
    const from = own(socket(AF_INET, SOCK_DGRAM));
    bind(from, at(sender));
    setsockopt(from, IPPROTO_IP, IP_MULTICAST_IF, inet_aton(LOCAL));
    sendto(from, sender, 0, at(GROUP, port));
  }
  const addresses: string[] = [];
  const buffer = new Uint8Array(100);
  for (;;) {
    if (poll([{ fd, events: POLLIN }], QUIET_MS) === 0) return addresses;
    const n = raw.recv(fd, buffer, 0);
    addresses.push(Buffer.from(buffer.subarray(0, n)).toString());
  }
}

describe('a source filter', () => {
  test('hears everybody after a plain join', () => {
    const fd = member();
    expect(getsourcefilter(fd, lo, at(GROUP))).toEqual({ fmode: MCAST_EXCLUDE, slist: [] });
    expect(getipv4sourcefilter(fd, LOCAL, GROUP)).toEqual({ fmode: MCAST_EXCLUDE, slist: [] });
    expect(heard(fd, ['127.0.0.1', '127.0.0.2'])).toEqual(['127.0.0.1', '127.0.0.2']);
  });

  test('excludes, and is read as it was set, by either form', () => {
    const fd = member();
    setsourcefilter(fd, lo, at(GROUP), MCAST_EXCLUDE, [at('127.0.0.2'), at('127.0.0.4')]);
    const slist = ['127.0.0.2', '127.0.0.4'];
    expect(getipv4sourcefilter(fd, LOCAL, GROUP)).toEqual({ fmode: MCAST_EXCLUDE, slist });
    expect(getsourcefilter(fd, lo, at(GROUP))).toEqual({ fmode: MCAST_EXCLUDE, slist: slist.map((a) => at(a)) });
    expect(heard(fd, ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'])).toEqual(['127.0.0.1', '127.0.0.3']);
  });

  test('includes', () => {
    const fd = member();
    setipv4sourcefilter(fd, LOCAL, GROUP, MCAST_INCLUDE, ['127.0.0.2']);
    expect(getsourcefilter(fd, lo, at(GROUP))).toEqual({ fmode: MCAST_INCLUDE, slist: [at('127.0.0.2')] });
    expect(heard(fd, ['127.0.0.1', '127.0.0.2', '127.0.0.3'])).toEqual(['127.0.0.2']);
  });

  test('leaves the group when it includes nobody', () => {
    const fd = member();
    setsourcefilter(fd, lo, at(GROUP), MCAST_INCLUDE, []);
    expect(() => getsourcefilter(fd, lo, at(GROUP))).toFailWith('EADDRNOTAVAIL', 'getsourcefilter');
  });

  test('works for IPv6, with more senders than are read at first', () => {
    const fd = own(socket(AF_INET6, SOCK_DGRAM));
    const group: SockaddrIn6 = { family: AF_INET6, address: 'ff02::1234', port: 0 };
    const mreq = Buffer.concat([inet_pton(AF_INET6, group.address), int(lo)]); // struct ipv6_mreq
    setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, mreq);
    const slist = Array.from({ length: 40 }, (_, i): SockaddrIn6 => {
      return { family: AF_INET6, address: `2001:db8::${i + 1}`, port: 0, flowinfo: 0, scopeId: 0 };
    });
    setsourcefilter(fd, lo, group, MCAST_INCLUDE, slist);
    expect(getsourcefilter(fd, lo, group)).toEqual({ fmode: MCAST_INCLUDE, slist });
  });
});

describe('errors of source filters', () => {
  const outsider = () => own(socket(AF_INET, SOCK_DGRAM));
  const many = Array.from({ length: 11 }, (_, i) => `127.0.0.${i + 1}`); // net.ipv4.igmp_max_msf is 10

  const rows: [what: string, code: string, call: () => unknown][] = [
    ['no member', 'EADDRNOTAVAIL', () => getsourcefilter(outsider(), lo, at(GROUP))],
    ['no member', 'EADDRNOTAVAIL', () => setsourcefilter(outsider(), lo, at(GROUP), MCAST_INCLUDE, [])],
    ['no member', 'EADDRNOTAVAIL', () => getipv4sourcefilter(outsider(), LOCAL, GROUP)],
    ['no member', 'EADDRNOTAVAIL', () => setipv4sourcefilter(outsider(), LOCAL, GROUP, MCAST_INCLUDE, [])],
    ['no such interface', 'EADDRNOTAVAIL', () => getsourcefilter(member(), 999_999, at(GROUP))],
    ['no such interface', 'ENODEV', () => setsourcefilter(member(), 999_999, at(GROUP), MCAST_INCLUDE, [])],
    ['no such interface', 'ENODEV', () => getipv4sourcefilter(member(), '203.0.113.1', GROUP)],
    ['no group', 'EINVAL', () => getsourcefilter(member(), lo, at('127.0.0.1'))],
    ['no group', 'EINVAL', () => setipv4sourcefilter(member(), LOCAL, '127.0.0.1', MCAST_INCLUDE, [])],
    ['another family', 'EINVAL', () => getsourcefilter(member(), lo, { family: AF_UNIX, path: '/x' })],
    ['no such mode', 'EINVAL', () => setsourcefilter(member(), lo, at(GROUP), 7, [])],
    ['too many senders', 'ENOBUFS', () => setipv4sourcefilter(member(), LOCAL, GROUP, MCAST_EXCLUDE, many)],
    ['no socket', 'EBADF', () => getsourcefilter(-1, lo, at(GROUP))],
  ];
  test.each(rows)('%s: %s', (_what, code, call) => {
    expect(call).toFailWith(code);
  });

  test('raw: room that is not there, lengths that cannot be', () => {
    const fd = member();
    const group = encodeSockaddr(at(GROUP));
    const counts = new Int32Array([0, 2]);
    expect(raw.getsourcefilter(fd, lo, group, counts, new Uint8Array(255))).toBeErrno(EFAULT);
    expect(raw.getipv4sourcefilter(fd, inet_aton(LOCAL), inet_aton(GROUP), counts, new Uint8Array(7))).toBeErrno(
      EFAULT,
    );
    counts[1] = -1;
    expect(raw.getsourcefilter(fd, lo, group, counts, new Uint8Array(256))).toBeErrno(EFAULT);
    counts[1] = 0;
    expect(raw.getsourcefilter(fd, lo, new Uint8Array(129), counts, new Uint8Array(0))).toBeErrno(EINVAL);
    expect(raw.getsourcefilter(fd, lo, group.slice(0, 1), counts, new Uint8Array(0))).toBeErrno(EINVAL);
    expect(raw.getipv4sourcefilter(fd, group, group, counts, new Uint8Array(0))).toBeErrno(EINVAL);
    expect(raw.setipv4sourcefilter(fd, group, group, MCAST_EXCLUDE, new Uint8Array(0))).toBeErrno(EINVAL);
    const stranger = own(socket(AF_INET, SOCK_DGRAM));
    expect(raw.getsourcefilter(stranger, lo, group, counts, new Uint8Array(0))).toBeErrno(EADDRNOTAVAIL);
  });

  test('raw: setsourcefilter takes structs of 128 bytes', () => {
    const fd = member();
    const [group, sources, got] = [encodeSockaddr(at(GROUP)), new Uint8Array(256), new Uint8Array(256)];
    sources.set(encodeSockaddr(at('127.0.0.2')));
    sources.set(encodeSockaddr(at('127.0.0.3')), 128);
    expect(raw.setsourcefilter(fd, lo, group, MCAST_INCLUDE, sources)).toBe(0);
    const counts = new Int32Array([0, 2]);
    expect(raw.getsourcefilter(fd, lo, group, counts, got)).toBe(0);
    expect([...counts]).toEqual([MCAST_INCLUDE, 2]);
    expect(got).toEqual(sources);
    expect(raw.setsourcefilter(-1, lo, group, MCAST_INCLUDE, sources)).toBeErrno(EBADF);
    expect(raw.setsourcefilter(fd, lo, new Uint8Array(129), MCAST_INCLUDE, sources)).toBeErrno(EINVAL);
  });

  test('raw: a list longer than its room is counted, and not written beyond it', () => {
    const fd = member();
    setipv4sourcefilter(fd, LOCAL, GROUP, MCAST_EXCLUDE, ['127.0.0.2', '127.0.0.3']);
    const counts = new Int32Array([7, 1]);
    const memory = new Uint8Array(8).fill(7);
    const room = memory.subarray(0, 4);
    expect(raw.getipv4sourcefilter(fd, inet_aton(LOCAL), inet_aton(GROUP), counts, room)).toBe(0);
    expect([...counts]).toEqual([MCAST_EXCLUDE, 2]);
    expect([...memory]).toEqual([127, 0, 0, 2, 7, 7, 7, 7]);
  });

  test('wrong arguments', () => {
    const any = (value: unknown) => value as never;
    expect(() => getsourcefilter(any('1'), lo, at(GROUP))).toThrow('getsourcefilter: fd must be');
    expect(() => getsourcefilter(1, -1, at(GROUP))).toThrow('getsourcefilter: ifindex must be');
    expect(() => getsourcefilter(1, lo, any(GROUP))).toThrow('getsourcefilter: address must be');
    expect(() => setsourcefilter(1, lo, at(GROUP), 1.5, [])).toThrow('setsourcefilter: fmode must be');
    expect(() => setsourcefilter(1, lo, at(GROUP), 1, any({ length: 1 }))).toThrow('slist must be an array');
    expect(() => setsourcefilter(1, lo, at(GROUP), 1, [any(null)])).toThrow('setsourcefilter: slist[0] must be');
    expect(() => getipv4sourcefilter(1, 'lo', GROUP)).toThrow('getipv4sourcefilter: interfaceAddress must be');
    expect(() => getipv4sourcefilter(1, LOCAL, any(1))).toThrow('getipv4sourcefilter: group must be');
    expect(() => setipv4sourcefilter(1, LOCAL, GROUP, 1, ['300.1.1.1'])).toThrow('slist[0] must be an IPv4 address');
  });
});

test('what a member hears comes with the address of its sender', () => {
  const fd = member();
  setsourcefilter(fd, lo, at(GROUP), MCAST_INCLUDE, [at('127.0.0.3')]);
  const from = own(socket(AF_INET, SOCK_DGRAM));
  bind(from, at('127.0.0.3'));
  setsockopt(from, IPPROTO_IP, IP_MULTICAST_IF, inet_aton(LOCAL));
  sendto(from, 'x', 0, at(GROUP, (getsockname(fd) as SockaddrIn).port));
  expect(recvfrom(arrived(fd), new Uint8Array(1)).address).toEqual(getsockname(from));
});
