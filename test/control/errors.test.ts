/**
 * The error queue, MSG_ERRQUEUE
 * - IP_RECVERR: an ICMP error with its offender, the destination, and the datagram itself; over IPv6 the same
 * - IP_RECVERR_RFC4884: where the extensions of an ICMP error are
 * - a local error: EMSGSIZE and the MTU; the sizes of fragments (in a network of its own)
 * - MSG_ZEROCOPY: ranges of sends that are done, which the loopback interface copied
 * - nothing there is EAGAIN, also on a blocking socket
 */
import {
  AF_INET,
  AF_INET6,
  ECONNREFUSED,
  EHOSTUNREACH,
  EMSGSIZE,
  type Fd,
  getsockname,
  getsockopt,
  IP_RECVERR,
  IP_RECVERR_RFC4884,
  IP_RECVFRAGSIZE,
  IPPROTO_ICMP,
  IPV6_RECVERR,
  IPV6_RECVFRAGSIZE,
  MSG_ERRQUEUE,
  MSG_ZEROCOPY,
  recv,
  SO_EE_CODE_ZEROCOPY_COPIED,
  SO_EE_ORIGIN_ICMP,
  SO_EE_ORIGIN_ICMP6,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_ZEROCOPY,
  SO_ERROR,
  SO_ZEROCOPY,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_IP,
  SOL_IPV6,
  SOL_SOCKET,
  type Sockaddr,
  type SockaddrIn,
  type SockExtendedErr,
  send,
  sendto,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { report } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { anyPort, bound, connectedByAccept, nobodysAddress } from '../support/pairs.js';
import { text } from '../support/values.js';
import { enable, fromErrorQueue, onlyValue, receive } from './receive.js';

/** A socket that has sent a word to nobody. */
function refused(like: Sockaddr, level: number, name: number): { fd: Fd; to: Sockaddr } {
  const to = nobodysAddress(like, SOCK_DGRAM);
  const fd = bound(like, SOCK_DGRAM);
  enable(fd, level as typeof SOL_IP, name as typeof IP_RECVERR);
  sendto(fd, 'is anybody there?', 0, to);
  return { fd, to };
}

test('IPv4: who refused, what was sent, and where to', async () => {
  const { fd, to } = refused(anyPort.v4, SOL_IP, IP_RECVERR);
  const { data, address, flags, control } = await fromErrorQueue(fd);
  expect(text(data)).toBe('is anybody there?');
  expect(address).toEqual(to);
  expect(flags).toBe(MSG_ERRQUEUE);
  expect(onlyValue(control, SOL_IP, IP_RECVERR)).toEqual({
    ...{ errno: ECONNREFUSED, origin: SO_EE_ORIGIN_ICMP, type: 3, code: 3, info: 0, data: 0 },
    offender: { family: AF_INET, address: '127.0.0.1', port: 0 },
  });
  // Reading the queue clears the error.
  expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0);
  expect(() => receive(fd, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recvmsg');
});

test('IPv6: the same', async () => {
  const { fd, to } = refused(anyPort.v6, SOL_IPV6, IPV6_RECVERR);
  const { data, address, control } = await fromErrorQueue(fd);
  expect(text(data)).toBe('is anybody there?');
  expect(address).toMatchObject({ ...to, flowinfo: 0 });
  expect(onlyValue(control, SOL_IPV6, IPV6_RECVERR)).toEqual({
    ...{ errno: ECONNREFUSED, origin: SO_EE_ORIGIN_ICMP6, type: 1, code: 4, info: 0, data: 0 },
    offender: { family: AF_INET6, address: '::1', port: 0, flowinfo: 0, scopeId: 0 },
  });
});

test('nothing there is EAGAIN at once, though the socket blocks', () => {
  const fd = bound(anyPort.v4, SOCK_DGRAM);
  expect(() => receive(fd, MSG_ERRQUEUE)).toFailWith('EAGAIN', 'recvmsg');
});

/** The Internet checksum. */
function checksum(data: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < data.length; i += 2) sum += ((data[i] as number) << 8) | (data[i + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** An ICMP error that quotes a datagram of 128 bytes, and has an extension of RFC 4884 behind it. */
function withExtension(from: SockaddrIn, to: SockaddrIn): Uint8Array {
  const packet = new Uint8Array(8 + 128 + 12);
  const view = new DataView(packet.buffer);
  packet.set([3, 1]); // destination unreachable: host
  packet[5] = 128 / 4; // the length of what is quoted, in words
  const quoted = packet.subarray(8, 8 + 128);
  quoted.set([0x45, 0, 0, 128, 0, 0, 0, 0, 64, 17, 0, 0, 127, 0, 0, 1, 127, 0, 0, 1]);
  view.setUint16(8 + 20, from.port);
  view.setUint16(8 + 22, to.port);
  view.setUint16(8 + 24, 108);
  // The extension: version 2, one object of 8 bytes.
  const extension = packet.subarray(8 + 128);
  extension.set([0x20, 0, 0, 0, 0, 8, 1, 1, 1, 2, 3, 4]);
  view.setUint16(8 + 128 + 2, checksum(extension));
  view.setUint16(2, checksum(packet));
  return packet;
}

testWith(need.root).each([
  ['well-formed', (_packet: Uint8Array) => {}, 0],
  [
    'malformed',
    (packet: Uint8Array) => {
      packet[8 + 128 + 11] = 99; // against the extension's checksum
      packet.fill(0, 2, 4);
      new DataView(packet.buffer).setUint16(2, checksum(packet));
    },
    1,
  ],
])('RFC 4884: where a %s extension is', async (_what, spoil, flags) => {
  const to = nobodysAddress(anyPort.v4, SOCK_DGRAM) as SockaddrIn;
  const fd = bound(anyPort.v4, SOCK_DGRAM);
  enable(fd, SOL_IP, IP_RECVERR, IP_RECVERR_RFC4884);
  const packet = withExtension(getsockname(fd) as SockaddrIn, to);
  spoil(packet);
  const raw = own(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
  sendto(raw, packet, 0, { family: AF_INET, address: '127.0.0.1', port: 0 });
  const { control, data } = await fromErrorQueue(fd);
  const error = onlyValue(control, SOL_IP, IP_RECVERR) as SockExtendedErr;
  expect(error).toMatchObject({ errno: EHOSTUNREACH, origin: SO_EE_ORIGIN_ICMP, type: 3, code: 1 });
  expect(error.rfc4884).toEqual({ len: 100, flags });
  // What is quoted of the datagram's data, and behind it the extension.
  expect(data).toHaveLength(100 + 12);
  expect(data[100]).toBe(0x20);
});

describe('in a network whose MTU is 1500', () => {
  interface Fragments {
    v4: { bytes: number; control: { level: number; type: number; value: number }[] };
    v6: Fragments['v4'];
    tooLong: { code: string; bytes: number; control: { value: SockExtendedErr }[] };
  }

  testWith(need.netns, need.ip)('fragments tell their size, and a datagram that may not be one its MTU', async () => {
    const under = ['unshare', '-Urn', 'sh', '-c', 'ip link set lo up mtu 1500 && exec "$@"', 'sh'];
    const found = await report<Fragments>(new URL('children/fragments.mjs', import.meta.url), { under });
    expect(found.v4.bytes).toBe(3000);
    expect(found.v4.control).toEqual([{ level: SOL_IP, type: IP_RECVFRAGSIZE, value: 1500 }]);
    expect(found.v6.control).toEqual([{ level: SOL_IPV6, type: IPV6_RECVFRAGSIZE, value: 1496 }]);
    expect(found.tooLong.code).toBe('EMSGSIZE');
    const [message] = found.tooLong.control;
    expect(message?.value).toMatchObject({ errno: EMSGSIZE, origin: SO_EE_ORIGIN_LOCAL, info: 1500 });
    expect(message?.value.offender).toBeUndefined();
  });
});

describe('MSG_ZEROCOPY', () => {
  test.each([
    ['TCP', () => connectedByAccept(anyPort.v4, SOCK_STREAM), SOL_IP, IP_RECVERR],
    ['TCP over IPv6', () => connectedByAccept(anyPort.v6, SOCK_STREAM), SOL_IPV6, IPV6_RECVERR],
  ] as const)('on %s tells which sends are done', async (_name, make, level, type) => {
    const [a, b] = make();
    enable(a, SOL_SOCKET, SO_ZEROCOPY);
    const data = new Uint8Array(20_000).fill(7);
    const buffer = new Uint8Array(65_536);
    let next = 0;
    for (let i = 0; i < 3; i++) expect(send(a, data, MSG_ZEROCOPY)).toBe(data.length);
    for (let n = 0; n < 3 * data.length; ) n += recv(b, buffer);
    while (next < 3) {
      const { control, bytes: n } = await fromErrorQueue(a);
      const done = onlyValue(control, level, type) as SockExtendedErr;
      expect(n).toBe(0);
      expect(done).toMatchObject({ errno: 0, origin: SO_EE_ORIGIN_ZEROCOPY, info: next });
      // The loopback interface has to copy, since the receiver may keep the data for long.
      expect(done.code & SO_EE_CODE_ZEROCOPY_COPIED).toBe(SO_EE_CODE_ZEROCOPY_COPIED);
      expect(done.rfc4884).toBeUndefined();
      next = done.data + 1;
    }
  });
});
