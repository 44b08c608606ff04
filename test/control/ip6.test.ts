/**
 * What IPv6 sockets carry, against the kernel
 * - IPV6_PKTINFO both ways, IPV6_HOPLIMIT, IPV6_TCLASS both ways, IPV6_ORIGDSTADDR, IPV6_FLOWINFO
 * - extension headers: hop-by-hop and destination options, both ways; the forms of RFC 2292
 * - IPV6_DONTFRAG, and IPV6_PATHMTU that comes of it
 */
import {
  AF_INET6,
  type ControlMessageOut,
  type Fd,
  getsockname,
  IPV6_2292HOPLIMIT,
  IPV6_2292PKTINFO,
  IPV6_DONTFRAG,
  IPV6_DSTOPTS,
  IPV6_FLOWINFO,
  IPV6_HOPLIMIT,
  IPV6_HOPOPTS,
  IPV6_ORIGDSTADDR,
  IPV6_PATHMTU,
  IPV6_PKTINFO,
  IPV6_RECVDSTOPTS,
  IPV6_RECVHOPLIMIT,
  IPV6_RECVHOPOPTS,
  IPV6_RECVORIGDSTADDR,
  IPV6_RECVPATHMTU,
  IPV6_RECVPKTINFO,
  IPV6_RECVTCLASS,
  IPV6_TCLASS,
  if_nametoindex,
  recvfrom,
  SOCK_DGRAM,
  SOL_IPV6,
  type SockaddrIn6,
  send,
  sendmsg,
  sendto,
  setsockopt,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { anyPort, bound, connectedToEachOther } from '../support/pairs.js';
import { enable, onlyValue, receive } from './receive.js';

const udp = () => connectedToEachOther(anyPort.v6, anyPort.v6);
const lo = if_nametoindex('lo');
const message = (type: number, value: unknown) => [{ level: SOL_IPV6, type, value } as ControlMessageOut];

/** Sends with this message on, and gives what comes with it on the other side. */
function over([a, b]: [Fd, Fd], type: number, value: unknown, as = type): unknown {
  sendmsg(a, { iov: ['x'], control: message(type, value) });
  return onlyValue(receive(b).control, SOL_IPV6, as);
}

test('IPV6_PKTINFO says where it came in, and where an answer comes from', () => {
  const server = bound({ family: AF_INET6, address: '::', port: 0 } as SockaddrIn6, SOCK_DGRAM);
  enable(server, SOL_IPV6, IPV6_RECVPKTINFO);
  const client = bound(anyPort.v6, SOCK_DGRAM);
  sendto(client, 'question', 0, { ...(getsockname(server) as SockaddrIn6), address: '::1' });
  const { control, address } = receive(server);
  expect(control).toEqual([{ level: SOL_IPV6, type: IPV6_PKTINFO, value: { ifindex: lo, addr: '::1' } }]);
  sendmsg(server, { address, iov: ['answer'], control });
  expect(recvfrom(client, new Uint8Array(9)).address).toMatchObject({ address: '::1' });
  const elsewhere = message(IPV6_PKTINFO, { ifindex: 0, addr: '2001:db8::1' });
  expect(() => sendmsg(server, { address, iov: ['x'], control: elsewhere })).toFailWith('EINVAL', 'sendmsg');
});

describe('a datagram', () => {
  test.each([
    ['IPV6_HOPLIMIT', IPV6_RECVHOPLIMIT, IPV6_HOPLIMIT, 33, 64],
    ['IPV6_TCLASS', IPV6_RECVTCLASS, IPV6_TCLASS, 0xb8, 0],
  ])('has its own %s, and tells it', (_name, option, type, value, initial) => {
    const pair = udp();
    enable(pair[1], SOL_IPV6, option);
    expect(over(pair, type, value)).toBe(value);
    send(pair[0], 'x');
    expect(onlyValue(receive(pair[1]).control, SOL_IPV6, type)).toBe(initial);
  });

  test('tells the same in the forms of RFC 2292', () => {
    const [a, b] = udp();
    enable(b, SOL_IPV6, IPV6_2292PKTINFO, IPV6_2292HOPLIMIT);
    send(a, 'x');
    const { control } = receive(b);
    expect(onlyValue(control, SOL_IPV6, IPV6_2292PKTINFO)).toEqual({ ifindex: lo, addr: '::1' });
    expect(onlyValue(control, SOL_IPV6, IPV6_2292HOPLIMIT)).toBe(64);
  });

  test('tells where it was sent to', () => {
    const [a, b] = udp();
    enable(b, SOL_IPV6, IPV6_RECVORIGDSTADDR);
    send(a, 'x');
    const wanted = { ...(getsockname(b) as SockaddrIn6), flowinfo: 0 };
    expect(onlyValue(receive(b).control, SOL_IPV6, IPV6_ORIGDSTADDR)).toMatchObject(wanted);
  });

  test('tells its flow information in host order: the traffic class above 20 bits of flow label', () => {
    const pair = udp();
    enable(pair[1], SOL_IPV6, IPV6_FLOWINFO);
    const flow = over(pair, IPV6_TCLASS, 0xab, IPV6_FLOWINFO) as number;
    expect(flow >>> 20).toBe(0xab);
  });
});

describe('extension headers', () => {
  /** Next header, length in units of 8 bytes beyond the first, and a PadN option of 4 bytes. */
  const padding = new Uint8Array([0, 0, 1, 4, 0, 0, 0, 0]);
  const NEXT_UDP = 17;

  testWith(need.root).each([
    ['hop-by-hop options', IPV6_RECVHOPOPTS, IPV6_HOPOPTS],
    ['destination options', IPV6_RECVDSTOPTS, IPV6_DSTOPTS],
  ])('%s go and come', (_name, option, type) => {
    const pair = udp();
    enable(pair[1], SOL_IPV6, option);
    expect(over(pair, type, padding)).toEqual(padding.with(0, NEXT_UDP));
  });

  testWith(need.root)('whose length is not theirs are refused', () => {
    const [a] = udp();
    const control = message(IPV6_HOPOPTS, padding.with(1, 1));
    expect(() => sendmsg(a, { iov: ['x'], control })).toFailWith('EINVAL', 'sendmsg');
  });
});

describe('a datagram that is too big', () => {
  test('fails with IPV6_DONTFRAG, and the path MTU comes in a message', () => {
    const [a, b] = udp();
    setsockopt(a, SOL_IPV6, IPV6_RECVPATHMTU, 1);
    const big = new Uint8Array(65_527);
    const control = message(IPV6_DONTFRAG, 1);
    expect(() => sendmsg(a, { iov: [big], control })).toFailWith('EMSGSIZE', 'sendmsg');
    const told = receive(a);
    expect(told.bytes).toBe(0);
    const { addr, mtu } = onlyValue(told.control, SOL_IPV6, IPV6_PATHMTU) as { addr: SockaddrIn6; mtu: number };
    expect(addr).toMatchObject({ family: AF_INET6, address: '::1' });
    expect(mtu).toBeGreaterThan(1280);
    expect(mtu).toBeLessThanOrEqual(65_536);
    expect(sendmsg(a, { iov: [new Uint8Array(1000)], control })).toBe(1000);
    expect(receive(b).bytes).toBe(1000);
  });
});
