/**
 * sendmmsg(2)
 * - sends every message, each with its own parts, address and ancillary data
 * - stops at the first that fails: what was sent before it is the result, and its error comes when it is the first
 * - at most IOV_MAX messages go in one call; of none, none are sent
 * - errors and wrong arguments
 */
import { openSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  CMSG_SPACE,
  close,
  EDESTADDRREQ,
  errnoName,
  type Fd,
  getsockname,
  IOV_MAX,
  type MessageOut,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  MSG_OOB,
  recv,
  recvfrom,
  recvmsg,
  SCM_RIGHTS,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  type SockaddrIn,
  sendmmsg,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { encoded } from '../support/addresses.js';
import { own, ownPair } from '../support/own.js';
import { abstract, anyPort, bound, kindsWith, nobodysAddress } from '../support/pairs.js';
import { bytes, text } from '../support/values.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));

/** What is there, message by message. */
function drain(fd: Fd): string[] {
  const buffer = new Uint8Array(100);
  const all: string[] = [];
  for (let n = raw.recv(fd, buffer, MSG_DONTWAIT); n >= 0; n = raw.recv(fd, buffer, MSG_DONTWAIT))
    all.push(text(buffer, n));
  return all;
}

describe.each(kindsWith('messages'))('on $name', ({ make }) => {
  test('sends every message, with its parts', () => {
    const [a, b] = make();
    expect(sendmmsg(a, [{ iov: ['one'] }, { iov: ['t', '', 'wo'] }, { iov: [] }, { iov: ['four'] }])).toBe(4);
    expect(raw.sendmmsg(a, [bytes('five'), [bytes('s'), bytes('ix')], []], null, null, 0)).toBe(3);
    const buffer = new Uint8Array(10);
    const got = Array.from({ length: 7 }, () => text(buffer, recv(b, buffer)));
    expect(got).toEqual(['one', 'two', '', 'four', 'five', 'six', '']);
  });

  test('sends none of none', () => {
    const [a] = make();
    expect(sendmmsg(a, [])).toBe(0);
    expect(raw.sendmmsg(a, [], null, null, 0)).toBe(0);
  });
});

test('on a stream the messages run together', () => {
  const [a, b] = kindsWith('stream').map(({ make }) => make())[0] as [Fd, Fd];
  expect(sendmmsg(a, [{ iov: ['one'] }, { iov: ['two'] }])).toBe(2);
  const buffer = new Uint8Array(6);
  for (let n = 0; n < 6; ) n += recv(b, buffer.subarray(n));
  expect(text(buffer)).toBe('onetwo');
});

test('each message has its own address and ancillary data, or none', () => {
  const [first, second] = [bound(abstract(), SOCK_DGRAM), bound(abstract(), SOCK_DGRAM)];
  const sender = bound(abstract(), SOCK_DGRAM);
  const control = [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [sender] }] as MessageOut['control'];
  const messages = [
    { address: getsockname(first), iov: ['one'] },
    { address: getsockname(second), iov: ['two'], control },
    { address: getsockname(first), iov: ['three'] },
  ];
  expect(sendmmsg(sender, messages)).toBe(3);
  expect(drain(first)).toEqual(['one', 'three']);
  const { address, control: got } = recvmsg(second, { iov: [new Uint8Array(9)], controlLength: CMSG_SPACE(4) });
  expect(address).toEqual(getsockname(sender));
  expect(got).toHaveLength(1);
  for (const { value } of got) for (const fd of value as number[]) close(fd);
});

describe('a message that fails', () => {
  const ok = { iov: ['ok'] };
  const tooLong = { iov: [new Uint8Array(70_000)] };
  const connected = () => kindsWith('internet', 'datagram').map(({ make }) => make())[0] as [Fd, Fd];

  test('ends the batch, and is not mentioned', () => {
    const [a, b] = connected();
    expect(sendmmsg(a, [ok, tooLong, ok])).toBe(1);
    expect(recv(b, new Uint8Array(9))).toBe(2);
    expect(drain(b)).toEqual([]);
  });

  test('is the error when it is the first', () => {
    const [a, b] = connected();
    expect(() => sendmmsg(a, [tooLong, ok])).toFailWith('EMSGSIZE', 'sendmmsg');
    expect(raw.sendmmsg(a, [new Uint8Array(70_000), bytes('x')], null, null, 0)).toBeErrno(90);
    expect(drain(b)).toEqual([]);
  });

  test('need not fail in the same way as its neighbours', () => {
    const receiver = bound(anyPort.v4, SOCK_DGRAM);
    const fd = own(socket(anyPort.v4.family, SOCK_DGRAM));
    const address = getsockname(receiver);
    expect(sendmmsg(fd, [{ address, iov: ['ok'] }, { iov: ['no address'] }])).toBe(1);
    expect(() => sendmmsg(fd, [{ iov: ['no address'] }])).toFailWith('EDESTADDRREQ', 'sendmmsg');
    const everybody: SockaddrIn = { family: AF_INET, address: '255.255.255.255', port: 9 };
    expect(() =>
      sendmmsg(fd, [
        { address: everybody, iov: [] },
        { address, iov: [] },
      ]),
    ).toThrow(expect.objectContaining({ code: 'EACCES', address: everybody }));
    expect(raw.sendmmsg(fd, [bytes('x')], [null], null, 0)).toBeErrno(EDESTADDRREQ);
    expect(recvfrom(receiver, new Uint8Array(9)).bytes).toBe(2);
  });

  test('may be one of several to nobody', () => {
    const receiver = bound(abstract(), SOCK_DGRAM);
    const nobody = nobodysAddress(abstract(), SOCK_DGRAM);
    const fd = own(socket(AF_UNIX, SOCK_DGRAM));
    const to = [getsockname(receiver), getsockname(receiver), nobody].map(encoded);
    expect(raw.sendmmsg(fd, [bytes('1'), bytes('2'), bytes('3')], to, null, 0)).toBe(2);
    expect(drain(receiver)).toEqual(['1', '2']);
  });

  test('is EAGAIN when the queue is full', () => {
    const [a] = pair();
    const many = Array.from({ length: 100 }, () => ({ iov: ['x'] }));
    let sent = 0;
    const fill = () => {
      for (let i = 0; i < 1000; i++) sent += sendmmsg(a, many, MSG_DONTWAIT);
    };
    expect(fill).toFailWith('EAGAIN', 'sendmmsg');
    expect(sent).toBeGreaterThan(0);
  });

  test.each<[string, string, () => Fd, number]>([
    ['a closed descriptor', 'EBADF', () => -1, 0],
    ['a number that none has', 'EBADF', () => 1_000_000, 0],
    ['a file', 'ENOTSOCK', () => own(openSync('/dev/null', 'w')), 0],
    ['a TCP socket without a connection', 'EPIPE', () => own(socket(AF_INET, SOCK_STREAM)), MSG_NOSIGNAL],
    ['a UDP socket without a peer', 'EDESTADDRREQ', () => own(socket(AF_INET, SOCK_DGRAM)), 0],
    ['out-of-band data, on UDP', 'EOPNOTSUPP', () => own(socket(AF_INET, SOCK_DGRAM)), MSG_OOB],
    ['an AF_UNIX stream without a peer', 'ENOTCONN', () => own(socket(AF_UNIX, SOCK_STREAM)), 0],
    ['an AF_UNIX seqpacket socket without a peer', 'ENOTCONN', () => own(socket(AF_UNIX, SOCK_SEQPACKET)), 0],
    ['an AF_UNIX datagram socket without a peer', 'ENOTCONN', () => own(socket(AF_UNIX, SOCK_DGRAM)), 0],
  ])('%s: %s', (_what, code, make, flags) => {
    const fd = make();
    expect(() => sendmmsg(fd, [ok], flags)).toFailWith(code, 'sendmmsg');
    expect(errnoName(-raw.sendmmsg(fd, [bytes('ok')], null, null, flags))).toBe(code);
  });
});

test('the kernel takes IOV_MAX messages, and leaves the rest', () => {
  const [a, b] = kindsWith('internet', 'datagram').map(({ make }) => make())[0] as [Fd, Fd];
  const messages = Array.from({ length: IOV_MAX + 5 }, () => ({ iov: [] }));
  expect(sendmmsg(a, messages)).toBe(IOV_MAX);
  expect(
    raw.sendmmsg(
      a,
      messages.map(() => []),
      null,
      null,
      0,
    ),
  ).toBe(IOV_MAX);
  drain(b);
});

test('a message of more than IOV_MAX parts fails', () => {
  const [a] = pair();
  const iov = Array.from({ length: IOV_MAX + 1 }, () => 'x');
  expect(() => sendmmsg(a, [{ iov }])).toFailWith('EMSGSIZE', 'sendmmsg');
  expect(sendmmsg(a, [{ iov: ['x'] }, { iov }])).toBe(1);
});

describe('wrong arguments', () => {
  test.each<[string, unknown, string]>([
    ['no list', { iov: [] }, 'messages must be an array of messages'],
    ['no message', [undefined], 'messages[0] must be an object with an iov'],
    ['no iov', [{ iov: [] }, {}], 'messages[1].iov must be an array of buffers'],
    ['a part that is none', [{ iov: [5] }], 'messages[0].iov[0] must be a view'],
    ['an address that is none', [{ iov: [], address: 5 }], 'messages[0].address must be a Sockaddr object'],
  ])('%s', (_what, messages, expected) => {
    expect(() => sendmmsg(-1, messages as MessageOut[])).toThrow(`sendmmsg: ${expected}`);
  });

  const one = bytes('x');
  test.each<[string, () => unknown]>([
    ['iov', () => raw.sendmmsg(-1, one as never, null, null, 0)],
    ['iov', () => raw.sendmmsg(-1, [null as never], null, null, 0)],
    ['iov', () => raw.sendmmsg(-1, [[null as never]], null, null, 0)],
    ['iov', () => raw.sendmmsg(-1, [[[one] as never]], null, null, 0)],
    ['addresses', () => raw.sendmmsg(-1, [one], one as never, null, 0)],
    ['addresses', () => raw.sendmmsg(-1, [one], ['x' as never], null, 0)],
    ['addresses', () => raw.sendmmsg(-1, [one], [[one] as never], null, 0)],
    ['addresses', () => raw.sendmmsg(-1, [one], [null, null], null, 0)],
    ['controls', () => raw.sendmmsg(-1, [one, one], null, [null], 0)],
    ['controls', () => raw.sendmmsg(-1, [one], null, [5 as never], 0)],
    ['fd', () => raw.sendmmsg(2 ** 31, [one], null, null, 0)],
    ['flags', () => raw.sendmmsg(-1, [one], null, null, NaN)],
  ])('the raw tier refuses wrong %s', (argument, call) => {
    expect(call).toThrow(new RegExp(`^sendmmsg: ${argument} must be`));
  });
});
