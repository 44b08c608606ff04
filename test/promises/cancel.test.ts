/**
 * Ending a wait early
 * - a signal rejects with its reason, at once when it has aborted already, and then no system call is made
 * - timeoutMs rejects with a TimeoutError, which is no SocketError; what is there at once is taken even with 0
 * - whoever is behind a wait that was given up is served; nothing of it is lost, or comes twice
 * - a wait keeps the process alive, unless `ref` is false
 */
import { AF_UNIX, recv as recvNow, SOCK_DGRAM, SocketError, send as sendNow, socketpair } from 'bsd-sockets';
import { accept, connect, readable, recv, recvfrom, recvmsg, sendAll, TimeoutError } from 'bsd-sockets/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { runProgram } from '../support/child.js';
import { ownPair } from '../support/own.js';
import { anyPort, kindsWith, listening, pairKinds } from '../support/pairs.js';
import { isPending, nonBlocking, nonBlockingPair, rejection } from '../support/reactor.js';
import { text } from '../support/values.js';

describe.each(pairKinds)('on $name', ({ make }) => {
  test('a signal rejects with its reason, and the next wait has what comes then', async () => {
    const [a, b] = nonBlockingPair(make());
    const controller = new AbortController();
    const { signal } = controller;
    const waits = [
      recv(b, new Uint8Array(4), 0, { signal }),
      recvfrom(b, new Uint8Array(4), 0, { signal }),
      recvmsg(b, { iov: [new Uint8Array(4)] }, 0, { signal }),
      readable(b, { signal }),
    ];
    const buffer = new Uint8Array(8);
    const behind = recv(b, buffer);
    expect(await isPending(behind)).toBe(true);
    const reason = { why: 'enough' };
    controller.abort(reason);
    for (const wait of waits) expect(await rejection(wait)).toBe(reason);
    expect(await isPending(behind)).toBe(true);
    sendNow(a, 'for you');
    expect(text(buffer, await behind)).toBe('for you');
  });

  test('a timeout rejects with a TimeoutError', async () => {
    const [a, b] = nonBlockingPair(make());
    const start = performance.now();
    const error = await rejection(recv(b, new Uint8Array(4), 0, { timeoutMs: 30 }));
    expect(performance.now() - start).toBeGreaterThan(28);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).not.toBeInstanceOf(SocketError);
    expect(error).toMatchObject({ timeoutMs: 30, syscall: 'recv', fd: b, code: 'ERR_SOCKET_TIMEOUT' });
    sendNow(a, 'x');
    await readable(b);
    expect(await recv(b, new Uint8Array(4), 0, { timeoutMs: 0 })).toBe(1);
    expect(await rejection(recv(b, new Uint8Array(4), 0, { timeoutMs: 0 }))).toBeInstanceOf(TimeoutError);
  });
});

test('no time at all is enough for what is there, however much a loop has had at once', async () => {
  const [a, b] = nonBlockingPair(ownPair(socketpair(AF_UNIX, SOCK_DGRAM)));
  const buffer = new Uint8Array(4);
  for (let i = 0; i < 5000; i++) {
    sendNow(a, 'x');
    expect(await recv(b, buffer, 0, { timeoutMs: 0 })).toBe(1);
  }
});

test('a signal that has aborted already lets nothing be done', async () => {
  const [a, b] = nonBlockingPair(kindsWith('unix', 'stream')[0]?.make() as [number, number]);
  sendNow(a, 'stays');
  const reason = new Error('before');
  expect(await rejection(recv(b, new Uint8Array(8), 0, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(recvNow(b, new Uint8Array(8))).toBe(5);
});

test('a signal that aborts after the wait does nothing more, and neither does its timer', async () => {
  const [a, b] = nonBlockingPair(kindsWith('unix', 'stream')[0]?.make() as [number, number]);
  const controller = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const first = recv(b, new Uint8Array(8), 0, { signal: controller.signal, timeoutMs: 20 });
  await isPending(first);
  sendNow(a, 'one');
  expect(await first).toBe(3);
  // Its slot is another's now.
  const second = recv(b, new Uint8Array(8));
  controller.abort();
  vi.advanceTimersByTime(30);
  expect(await isPending(second)).toBe(true);
  sendNow(a, 'four');
  expect(await second).toBe(4);
});

test('one signal ends a thousand waits, and AbortSignal.timeout() is one', async () => {
  const listener = nonBlocking(listening(anyPort.v4));
  // Runtimes warn of a signal with more than ten listeners.
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const signal = AbortSignal.timeout(20);
  const waits = Array.from({ length: 1000 }, () => rejection(accept(listener, { signal })));
  for (const error of await Promise.all(waits)) expect(error).toBe(signal.reason);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test('a given-up sendAll says how much went', async () => {
  const [a] = nonBlockingPair(kindsWith('internet', 'stream')[0]?.make() as [number, number]);
  const error = (await rejection(sendAll(a, new Uint8Array(50_000_000), 0, { timeoutMs: 20 }))) as TimeoutError;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error.sent).toBeGreaterThan(1000);
});

test('a handshake can be given up', async () => {
  const { socket, AF_UNIX, SOCK_STREAM, SOCK_NONBLOCK, getsockname, close } = await import('bsd-sockets');
  const { abstract } = await import('../support/pairs.js');
  const listener = listening(abstract(), SOCK_STREAM, 0);
  const clients = Array.from({ length: 4 }, () => socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK));
  const outcomes = await Promise.allSettled(clients.map((fd) => connect(fd, getsockname(listener), { timeoutMs: 40 })));
  const last = outcomes.at(-1) as PromiseRejectedResult;
  expect(last.reason).toMatchObject({ syscall: 'connect', address: getsockname(listener) });
  expect(last.reason).toBeInstanceOf(TimeoutError);
  for (const fd of clients) close(fd);
});

describe('the process', () => {
  const program = new URL('children/alive.mjs', import.meta.url);

  test.each([
    ['ref', 'waited'],
    ['unref', ''],
    ['unref with a timeout', ''],
    ['ref with a timeout', 'TimeoutError'],
    ['aborted', 'AbortError'],
    ['closed', 'ECANCELED'],
    ['settled', 'settled'],
  ])('%s', async (scenario, stdout) => {
    const ending = await runProgram(program, { args: [scenario] });
    expect(ending).toEqual({ code: 0, signal: null, stdout, stderr: '' });
  });
});
