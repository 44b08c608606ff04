/**
 * The memory of a call that waits is looked up when the call is made
 * - transferred, detached or shrunk away meanwhile: nothing is received, and the promise is rejected with a TypeError
 * - grown or shrunk: what is there then is filled
 * - held by nobody else: it is not collected, and other buffers do not get what comes
 * - what has waited is let go as soon as it is over
 */
import { recv as recvNow, send as sendNow, sendto as sendtoNow } from 'bsd-sockets';
import { connect, recv, recvfrom, recvmsg, send, sendto } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { report } from '../support/child.js';
import { kindsWith } from '../support/pairs.js';
import { isPending, nonBlockingPair, rejection } from '../support/reactor.js';
import { text } from '../support/values.js';

const [kind] = kindsWith('unix', 'datagram');
const pair = () => nonBlockingPair(kind?.make() as [number, number]);
type Resizable = ArrayBuffer & { resize(length: number): void };
const resizable = (length: number, maxByteLength: number) =>
  new (ArrayBuffer as unknown as new (length: number, options: object) => Resizable)(length, { maxByteLength });
/** Takes a buffer's memory away. */
const detach = (buffer: ArrayBuffer) => structuredClone(buffer, { transfer: [buffer] });

describe('memory that goes away', () => {
  const ways: [string, () => { view: Uint8Array; take: () => void }][] = [
    [
      'transferred',
      () => {
        const view = new Uint8Array(16);
        return { view, take: () => detach(view.buffer as ArrayBuffer) };
      },
    ],
    [
      'shrunk',
      () => {
        const buffer = resizable(16, 32);
        return { view: new Uint8Array(buffer, 8, 8), take: () => buffer.resize(4) };
      },
    ],
    [
      'shrunk to nothing',
      () => {
        const buffer = resizable(16, 32);
        return { view: new Uint8Array(buffer), take: () => buffer.resize(0) };
      },
    ],
  ];
  const calls: [string, (fd: number, view: Uint8Array) => Promise<unknown>][] = [
    ['recv', (fd, view) => recv(fd, view)],
    ['recvfrom', (fd, view) => recvfrom(fd, view)],
    ['recvmsg', (fd, view) => recvmsg(fd, { iov: [view] })],
  ];

  test.each(ways.flatMap(([way, make]) => calls.map(([name, call]) => ({ way, make, name, call }))))(
    '$name: $way',
    async ({ make, call }) => {
      const [a, b] = pair();
      const { view, take } = make();
      const wait = call(b, view);
      expect(await isPending(wait)).toBe(true);
      take();
      sendNow(a, 'stays');
      const error = await rejection(wait);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        message: expect.stringMatching(/memory that is still there/),
      });
      expect(recvNow(b, new Uint8Array(16))).toBe(5);
    },
  );

  test('before the call', async () => {
    const view = new Uint8Array(8);
    detach(view.buffer as ArrayBuffer);
    const [a, b] = pair();
    sendNow(a, 'stays');
    expect(await rejection(recv(b, view))).toBeInstanceOf(TypeError);
    expect(await rejection(send(a, view))).toBeInstanceOf(TypeError);
    expect(recvNow(b, new Uint8Array(16))).toBe(5);
  });

  test('of what is to be sent', async () => {
    const [a, b] = pair();
    let last = send(a, 'x');
    while (!(await isPending(last))) last = send(a, 'x');
    const view = new Uint8Array(8);
    const wait = rejection(send(a, view));
    detach(view.buffer as ArrayBuffer);
    for (let n = 1; n === 1; ) n = await recv(b, new Uint8Array(4), 0, { timeoutMs: 100 }).catch(() => 0);
    await last;
    expect(await wait).toBeInstanceOf(TypeError);
  });
});

test('memory that changes its length', async () => {
  const [a, b] = pair();
  const buffer = resizable(4, 64);
  const view = new Uint8Array(buffer);
  for (const length of [32, 2, 64]) {
    const wait = recv(b, view);
    expect(await isPending(wait)).toBe(true);
    buffer.resize(length);
    sendNow(a, 'x'.repeat(40));
    expect(await wait).toBe(Math.min(length, 40));
  }
});

test('a subarray is filled where it lies', async () => {
  const [a, b] = pair();
  const memory = new Uint8Array(8).fill(0xee);
  const wait = recv(b, memory.subarray(2, 4));
  await isPending(wait);
  sendNow(a, new Uint8Array([1, 2, 3]));
  expect(await wait).toBe(2);
  expect([...memory]).toEqual([0xee, 0xee, 1, 2, 0xee, 0xee, 0xee, 0xee]);
});

test('the address of a send that waits is its own', async () => {
  const { socket, bind, getsockname, AF_UNIX, SOCK_DGRAM, SOCK_NONBLOCK, encodeSockaddr } = await import('bsd-sockets');
  const { own } = await import('../support/own.js');
  const { abstract, bound } = await import('../support/pairs.js');
  const { nonBlocking } = await import('../support/reactor.js');
  const b = nonBlocking(bound(abstract(), SOCK_DGRAM));
  const a = own(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
  let last = sendto(a, 'x', 0, getsockname(b));
  while (!(await isPending(last))) last = sendto(a, 'x', 0, getsockname(b));
  // Others are encoded where this one was.
  for (let i = 0; i < 10; i++) encodeSockaddr({ family: AF_UNIX, path: `/elsewhere/${i}` });
  expect(() => sendtoNow(a, 'x', 0, { family: AF_UNIX, path: '/nowhere' })).toFailWith('ENOENT');
  while ((await recv(b, new Uint8Array(4), 0, { timeoutMs: 100 }).catch(() => 0)) === 1);
  expect(await last).toBe(1);
  void connect;
  void bind;
});

test('options are read before anything is looked up, and may make calls of their own', async () => {
  const [a, b] = pair();
  const view = new Uint8Array(8);
  const options = {
    get timeoutMs() {
      sendNow(a, 'from the getter');
      detach(view.buffer as ArrayBuffer);
      return 50;
    },
  };
  expect(await rejection(recv(b, view, 0, options))).toBeInstanceOf(TypeError);
  expect(text(new Uint8Array(4), recvNow(b, new Uint8Array(16)))).toHaveLength(4);
});

test('the garbage collector may run at any moment', async () => {
  expect(await report(new URL('children/collect.mjs', import.meta.url), { flags: ['--expose-gc'] })).toEqual({
    wrong: 0,
    rounds: 300,
  });
});

test('what has waited is collected', async () => {
  expect(await report(new URL('children/released.mjs', import.meta.url), { flags: ['--expose-gc'] })).toEqual({
    streams: 50,
    iterators: 50,
  });
});
