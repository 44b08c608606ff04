/**
 * recvmmsg(2)
 * - fills as many messages as come, each with its parts, address, ancillary data and flags
 * - waits for all of them; with MSG_WAITFORONE for the first; with MSG_DONTWAIT for none
 * - looks at the timeout only when a message has come, as Linux does
 * - errors and wrong arguments
 */
import { openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  AF_INET,
  AF_UNIX,
  CMSG_SPACE,
  close,
  errnoName,
  type Fd,
  getsockname,
  type MessageIn,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_OOB,
  MSG_TRUNC,
  MSG_WAITFORONE,
  recvmmsg,
  SCM_RIGHTS,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { own, ownPair } from '../support/own.js';
import { abstract, bound, kindsWith } from '../support/pairs.js';
import { text, timeval } from '../support/values.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));
const room = (count: number, size = 10) => Array.from({ length: count }, () => ({ iov: [new Uint8Array(size)] }));
const texts = (messages: MessageIn[], lengths: number[]) =>
  lengths.map((length, i) => text((messages[i] as MessageIn).iov[0] as Uint8Array, length));

describe.each(kindsWith('messages'))('on $name', ({ make }) => {
  test('fills as many as there are', () => {
    const [a, b] = make();
    for (const words of ['one', '', 'three is longer than ten']) send(a, words);
    const messages = room(5);
    const got = recvmmsg(b, messages.slice(0, 3));
    expect(got.map(({ bytes: n }) => n)).toEqual([3, 0, 10]);
    expect(got.map(({ flags }) => flags & MSG_TRUNC)).toEqual([0, 0, MSG_TRUNC]);
    expect(texts(messages, [3, 0, 10])).toEqual(['one', '', 'three is l']);
    expect(() => recvmmsg(b, messages, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmmsg');
  });

  test('with MSG_WAITFORONE takes what is there, and does not wait for more', () => {
    const [a, b] = make();
    send(a, 'one');
    expect(recvmmsg(b, room(5), MSG_WAITFORONE)).toHaveLength(1);
  });

  test('in the raw tier tells four integers of each', () => {
    const [a, b] = make();
    for (const words of ['one', 'four and more']) send(a, words);
    const parts = [new Uint8Array(2), new Uint8Array(3)];
    const first = new Uint8Array(10);
    const out = new Int32Array(12).fill(-1);
    const addresses = [null, new Uint8Array(128), null];
    expect(raw.recvmmsg(b, [first, parts, []], addresses, null, MSG_WAITFORONE, null, out)).toBe(2);
    expect([out[0], out[4], (out[7] as number) & MSG_TRUNC, out[8]]).toEqual([3, 5, MSG_TRUNC, -1]);
    expect(text(first, 3) + parts.map((part) => text(part)).join('|')).toBe('onefo|ur ');
  });
});

test('none of none is an empty list', () => {
  const [, b] = pair();
  expect(recvmmsg(b, [])).toEqual([]);
});

test('each message has its own address and ancillary data', () => {
  const receiver = bound(abstract(), SOCK_DGRAM);
  const senders = [bound(abstract(), SOCK_DGRAM), bound(abstract(), SOCK_DGRAM)] as [Fd, Fd];
  const address = getsockname(receiver);
  sendto(senders[0], 'x', 0, address);
  sendmsg(senders[1], {
    address,
    iov: ['y'],
    control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [receiver] }],
  });
  const got = recvmmsg(receiver, [
    { iov: [new Uint8Array(1)] },
    { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4) },
  ]);
  expect(got.map((message) => message.address)).toEqual(senders.map(getsockname));
  expect(got.map(({ control }) => control.length)).toEqual([0, 1]);
  for (const { value } of got[1]?.control ?? []) for (const fd of value as Fd[]) close(fd);
});

test('waits for all of the messages', async () => {
  const [a, b] = pair();
  send(a, 'first');
  const there = await elsewhere.thread();
  const out = new Int32Array(8);
  const call = there.call('recvmmsg', b, [new Uint8Array(9), new Uint8Array(9)], null, null, 0, null, out);
  await there.blocked();
  send(a, 'second');
  const { result, args } = await call;
  expect(result).toBe(2);
  expect([...(args[6] as Int32Array)].filter((_, i) => i % 4 === 0)).toEqual([5, 6]);
});

describe('the timeout', () => {
  test('of 0 ends after the first message', () => {
    const [a, b] = pair();
    for (let i = 0; i < 3; i++) send(a, 'x');
    expect(recvmmsg(b, room(3), 0, 0)).toHaveLength(1);
    expect(recvmmsg(b, room(2), 0, 10_000)).toHaveLength(2);
  });

  test('is not looked at before a message comes', async () => {
    const [a, b] = pair();
    const there = await elsewhere.thread();
    const call = there.call('recvmmsg', b, [new Uint8Array(9), new Uint8Array(9)], null, null, 0, 1, new Int32Array(8));
    await there.blocked();
    // Past it, or there is some of it left when the message comes, and the kernel waits for the second without end.
    await setTimeout(50);
    send(a, 'x');
    expect((await call).result).toBe(1);
  });

  test.each([0, 0.5, 1e-6, 999.999999, 2 ** 53])('may be %s ms', (timeoutMs) => {
    const [a, b] = pair();
    send(a, 'x');
    expect(recvmmsg(b, room(1), 0, timeoutMs)).toHaveLength(1);
  });

  test.each([-1, NaN, Infinity, '1', 1n])('may not be %s', (timeoutMs) => {
    expect(() => recvmmsg(-1, room(1), 0, timeoutMs as number)).toThrow(
      /^recvmmsg: timeoutMs must be a number of milliseconds from 0 to 2 \*\* 53/,
    );
  });

  test('that the socket has is the one that ends the wait for the first', () => {
    const [, b] = pair();
    setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(10));
    expect(() => recvmmsg(b, room(2), 0, 10)).toFailWith('EAGAIN', 'recvmmsg');
  });
});

test('an error after the first message comes with the next call', () => {
  const [a, b] = kindsWith('internet', 'datagram').map(({ make }) => make())[0] as [Fd, Fd];
  send(a, 'x');
  expect(recvmmsg(b, [...room(1), { iov: Array.from({ length: 1025 }, () => new Uint8Array(1)) }])).toHaveLength(1);
  expect(() => recvmmsg(b, [{ iov: Array.from({ length: 1025 }, () => new Uint8Array(1)) }])).toFailWith('EMSGSIZE');
});

test.each<[string, string, () => Fd, number]>([
  ['a closed descriptor', 'EBADF', () => -1, 0],
  ['a number that none has', 'EBADF', () => 1_000_000, 0],
  ['a file', 'ENOTSOCK', () => own(openSync('/dev/null', 'r')), 0],
  ['a TCP socket without a connection', 'ENOTCONN', () => own(socket(AF_INET, SOCK_STREAM)), 0],
  ['out-of-band data of a TCP socket that has none', 'EINVAL', () => own(socket(AF_INET, SOCK_STREAM)), MSG_OOB],
  ['an empty error queue', 'EAGAIN', () => own(socket(AF_INET, SOCK_DGRAM)), MSG_ERRQUEUE],
  ['an AF_UNIX stream without a peer', 'EINVAL', () => own(socket(AF_UNIX, SOCK_STREAM)), 0],
  ['an AF_UNIX seqpacket socket without a peer', 'ENOTCONN', () => own(socket(AF_UNIX, SOCK_SEQPACKET)), 0],
  ['out-of-band data of datagrams', 'EOPNOTSUPP', () => own(socket(AF_UNIX, SOCK_DGRAM)), MSG_OOB],
])('%s: %s', (_what, code, make, flags) => {
  const fd = make();
  expect(() => recvmmsg(fd, room(1), flags)).toFailWith(code, 'recvmmsg');
  const result = raw.recvmmsg(fd, [new Uint8Array(1)], null, null, flags, null, new Int32Array(4));
  expect(errnoName(-result)).toBe(code);
});

describe('wrong arguments', () => {
  test.each<[string, unknown, string]>([
    ['no list', 5, 'messages must be an array of messages'],
    ['no message', [5], 'messages[0] must be an object with an iov'],
    ['a string to fill', [{ iov: ['x'] }], 'messages[0].iov[0] must be a view or an ArrayBuffer'],
    ['room that is no number', [{ iov: [], controlLength: '9' }], 'messages[0].controlLength must be an integer'],
  ])('%s', (_what, messages, expected) => {
    expect(() => recvmmsg(-1, messages as MessageIn[])).toThrow(`recvmmsg: ${expected}`);
  });

  const one = new Uint8Array(1);
  test.each<[string, () => unknown]>([
    ['iov', () => raw.recvmmsg(-1, [5 as never], null, null, 0, null, new Int32Array(4))],
    ['addresses', () => raw.recvmmsg(-1, [one], [one, one], null, 0, null, new Int32Array(4))],
    ['controls', () => raw.recvmmsg(-1, [one], null, 'x' as never, 0, null, new Int32Array(4))],
    ['out', () => raw.recvmmsg(-1, [one, one], null, null, 0, null, new Int32Array(7))],
    ['out', () => raw.recvmmsg(-1, [one], null, null, 0, null, new Uint8Array(4) as never)],
  ])('the raw tier refuses wrong %s', (argument, call) => {
    expect(call).toThrow(new RegExp(`^recvmmsg: ${argument} must be`));
  });
});
