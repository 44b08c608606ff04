/**
 * What IPv4 sockets carry, against the kernel
 * - IP_PKTINFO both ways: where a datagram came in, and which address it leaves from
 * - IP_TTL and IP_TOS both ways; IP_RECVOPTS, IP_RETOPTS; IP_ORIGDSTADDR
 * - UDP_SEGMENT cuts, UDP_GRO joins
 * - SO_MARK, SO_PRIORITY, SO_RXQ_OVFL, SCM_TXTIME, TCP_CM_INQ
 */
import {
  AF_INET,
  type ControlMessageOut,
  close,
  type Fd,
  getsockname,
  IP_OPTIONS,
  IP_ORIGDSTADDR,
  IP_PKTINFO,
  IP_RECVOPTS,
  IP_RECVORIGDSTADDR,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_RETOPTS,
  IP_TOS,
  IP_TTL,
  if_nametoindex,
  MSG_CTRUNC,
  POLLIN,
  poll,
  recv,
  recvfrom,
  recvmsg,
  SCM_TXTIME,
  SO_MARK,
  SO_PRIORITY,
  SO_RCVBUF,
  SO_RCVMARK,
  SO_RCVPRIORITY,
  SO_RXQ_OVFL,
  SO_TXTIME,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_IP,
  SOL_SOCKET,
  SOL_TCP,
  SOL_UDP,
  type SockaddrIn,
  SocketError,
  type SocketOption,
  send,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  TCP_CM_INQ,
  TCP_INQ,
  UDP_GRO,
  UDP_SEGMENT,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { anyPort, bound, connectedByAccept, connectedToEachOther } from '../support/pairs.js';
import { text } from '../support/values.js';
import { enable, onlyValue, receive } from './receive.js';

const udp = () => connectedToEachOther(anyPort.v4, anyPort.v4);
const any: SockaddrIn = { family: AF_INET, address: '0.0.0.0', port: 0 };
const lo = if_nametoindex('lo');
const message = (level: number, type: number, value: unknown) => [{ level, type, value } as ControlMessageOut];

describe('IP_PKTINFO', () => {
  /** A server on every address, asked on one of them; and who asks. */
  function asked(address: string): [server: Fd, client: Fd] {
    const server = bound(any, SOCK_DGRAM);
    enable(server, SOL_IP, IP_PKTINFO);
    const client = bound(anyPort.v4, SOCK_DGRAM);
    sendto(client, 'question', 0, { ...(getsockname(server) as SockaddrIn), address });
    return [server, client];
  }

  test.each(['127.0.0.1', '127.0.0.2', '127.7.8.9'])('says that %s was asked', (address) => {
    const [server] = asked(address);
    const info = onlyValue(receive(server).control, SOL_IP, IP_PKTINFO);
    expect(info).toEqual({ ifindex: lo, specDst: address, addr: address });
  });

  test('is where an answer comes from', () => {
    const [server, client] = asked('127.0.0.2');
    const { control, address } = receive(server);
    sendmsg(server, { address, iov: ['answer'], control: control as ControlMessageOut[] });
    expect(recvfrom(client, new Uint8Array(10)).address).toMatchObject({ address: '127.0.0.2' });
    // Without it the kernel chooses.
    sendmsg(server, { address, iov: ['answer'] });
    expect(recvfrom(client, new Uint8Array(10)).address).toMatchObject({ address: '127.0.0.1' });
  });

  test('of an interface that is not there fails', () => {
    const [server, client] = asked('127.0.0.1');
    const address = getsockname(client);
    const control = message(SOL_IP, IP_PKTINFO, { ifindex: 9999 });
    expect(() => sendmsg(server, { address, iov: ['x'], control })).toFailWith('ENODEV', 'sendmsg');
  });

  test('without room is left out, and the flags say so', () => {
    const [server] = asked('127.0.0.1');
    const { control, flags } = recvmsg(server, { iov: [new Uint8Array(9)], controlLength: 15 });
    expect(control).toEqual([]);
    expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
  });

  test('with room for a part of it is bytes', () => {
    const [server] = asked('127.0.0.1');
    const { control, flags } = recvmsg(server, { iov: [new Uint8Array(9)], controlLength: 20 });
    expect(control).toEqual([{ level: SOL_IP, type: IP_PKTINFO, value: new Uint8Array([lo, 0, 0, 0]) }]);
    expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
  });
});

describe('a datagram', () => {
  test.each([
    ['IP_TTL', IP_RECVTTL, IP_TTL, 33],
    ['IP_TOS', IP_RECVTOS, IP_TOS, 0xb8],
  ])('has its own %s, and tells it', (_name, option, type, value) => {
    const [a, b] = udp();
    enable(b, SOL_IP, option);
    const got = () => onlyValue(receive(b).control, SOL_IP, type);
    sendmsg(a, { iov: ['x'], control: message(SOL_IP, type, value) });
    expect(got()).toBe(value);
    send(a, 'x');
    expect(got()).toBe(type === IP_TTL ? 64 : 0);
  });

  test('tells all that was asked for', () => {
    const [a, b] = udp();
    enable(b, SOL_IP, IP_RECVTTL, IP_RECVTOS, IP_PKTINFO, IP_RECVORIGDSTADDR);
    const control = [...message(SOL_IP, IP_TTL, 7), ...message(SOL_IP, IP_TOS, 4)];
    sendmsg(a, { iov: ['x'], control });
    const got = receive(b);
    expect(got.flags & MSG_CTRUNC).toBe(0);
    expect(got.control).toHaveLength(4);
    expect(onlyValue(got.control, SOL_IP, IP_TTL)).toBe(7);
    expect(onlyValue(got.control, SOL_IP, IP_TOS)).toBe(4);
    expect(onlyValue(got.control, SOL_IP, IP_ORIGDSTADDR)).toEqual(getsockname(b));
  });

  test('of a TTL of 256 or an option of the wrong length is refused', () => {
    const [a] = udp();
    const sent = (value: number | Uint8Array) => () =>
      sendmsg(a, { iov: ['x'], control: message(SOL_IP, IP_TTL, value) });
    for (const value of [0, 256, new Uint8Array(3)]) expect(sent(value)).toFailWith('EINVAL', 'sendmsg');
  });

  test('tells its IP options, filled in or as they came', () => {
    const [a, b] = udp();
    // Record route with room for two addresses, and the end of the list.
    const recordRoute = new Uint8Array([7, 11, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    setsockopt(a, SOL_IP, IP_OPTIONS, recordRoute);
    enable(b, SOL_IP, IP_RECVOPTS, IP_RETOPTS);
    send(a, 'x');
    const { control } = receive(b);
    const [filled, asCame] = [IP_RECVOPTS, IP_RETOPTS].map((type) => onlyValue(control, SOL_IP, type) as Uint8Array);
    // Both stops are this host.
    expect([...(filled as Uint8Array)]).toEqual([7, 11, 12, 127, 0, 0, 1, 127, 0, 0, 1, 0]);
    expect((asCame as Uint8Array).subarray(0, 2)).toEqual(recordRoute.subarray(0, 2));
  });
});

describe('UDP', () => {
  test('UDP_SEGMENT cuts one send into datagrams', () => {
    const [a, b] = udp();
    const data = 'aaaabbbbcc';
    expect(sendmsg(a, { iov: [data], control: message(SOL_UDP, UDP_SEGMENT, 4) })).toBe(10);
    const buffer = new Uint8Array(20);
    expect([1, 2, 3].map(() => text(buffer, recv(b, buffer)))).toEqual(['aaaa', 'bbbb', 'cc']);
  });

  test('UDP_GRO joins them again, and says how long each is', () => {
    const [a, b] = udp();
    enable(b, SOL_UDP, UDP_GRO);
    sendmsg(a, { iov: ['aaaabbbbcc'], control: message(SOL_UDP, UDP_SEGMENT, 4) });
    const { data, control } = receive(b);
    expect(text(data)).toBe('aaaabbbbcc');
    expect(onlyValue(control, SOL_UDP, UDP_GRO)).toBe(4);
    send(a, 'alone');
    expect(receive(b).control).toEqual([]);
  });

  test('more segments than the kernel makes of one send are refused', () => {
    const [a] = udp();
    const control = message(SOL_UDP, UDP_SEGMENT, 1);
    expect(() => sendmsg(a, { iov: [new Uint8Array(200)], control })).toFailWith('EINVAL', 'sendmsg');
  });
});

/** Whether the kernel knows a socket option, and the version that brought it. */
function supports(name: SocketOption, since: string) {
  const fd = socket(AF_INET, SOCK_DGRAM);
  try {
    setsockopt(fd, SOL_SOCKET, name, 1);
    return { ok: true, reason: '' };
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    return { ok: false, reason: `needs Linux ${since}` };
  } finally {
    close(fd);
  }
}

describe('a packet carries', () => {
  testWith(need.root, supports(SO_RCVMARK, '5.19'))('a mark', () => {
    const [a, b] = udp();
    enable(b, SOL_SOCKET, SO_RCVMARK);
    sendmsg(a, { iov: ['x'], control: message(SOL_SOCKET, SO_MARK, 0xfedcba98) });
    expect(onlyValue(receive(b).control, SOL_SOCKET, SO_MARK)).toBe(0xfedcba98);
  });

  testWith(need.root, supports(SO_RCVPRIORITY, '6.15'))('a priority', () => {
    const [a, b] = udp();
    enable(b, SOL_SOCKET, SO_RCVPRIORITY);
    sendmsg(a, { iov: ['x'], control: message(SOL_SOCKET, SO_PRIORITY, 5) });
    expect(onlyValue(receive(b).control, SOL_SOCKET, SO_PRIORITY)).toBe(5);
  });

  test('the number of packets that were dropped before it', () => {
    const [a, b] = udp();
    enable(b, SOL_SOCKET, SO_RXQ_OVFL);
    setsockopt(b, SOL_SOCKET, SO_RCVBUF, 2304);
    const sent = 50;
    for (let i = 0; i < sent; i++) send(a, 'x'.repeat(500));
    let kept = 0;
    for (; poll([{ fd: b, events: POLLIN }], 100) > 0; kept++) receive(b);
    expect(kept).toBeGreaterThan(0);
    send(a, 'x');
    expect(onlyValue(receive(b).control, SOL_SOCKET, SO_RXQ_OVFL)).toBe(sent - kept);
  });

  test('the time at which it shall leave', () => {
    const [a, b] = udp();
    const control = message(SOL_SOCKET, SCM_TXTIME, process.hrtime.bigint());
    expect(() => sendmsg(a, { iov: ['x'], control })).toFailWith('EINVAL', 'sendmsg');
    // struct sock_txtime: CLOCK_MONOTONIC, no flags. The loopback interface has no queue that would wait.
    setsockopt(a, SOL_SOCKET, SO_TXTIME, new Uint8Array(Int32Array.of(1, 0).buffer));
    expect(sendmsg(a, { iov: ['x'], control })).toBe(1);
    expect(receive(b).bytes).toBe(1);
  });
});

test('TCP tells what is left to read', () => {
  const [a, b] = connectedByAccept(anyPort.v4, SOCK_STREAM);
  enable(b, SOL_TCP, TCP_INQ);
  send(a, 'seven b');
  expect(onlyValue(receive(b, 0, 3).control, SOL_TCP, TCP_CM_INQ)).toBe(4);
  expect(onlyValue(receive(b, 0, 4).control, SOL_TCP, TCP_CM_INQ)).toBe(0);
});
