/**
 * Descriptors that are closed while somebody waits
 * - close, of the root and of raw, settles every wait with ECANCELED before the number can be another's; so do dup2 and
 *   dup3 for the number that they replace, and not when they fail
 * - one that another descriptor keeps open is not reported any more
 * - closed behind our back, by node:fs, by a net.Socket, by another thread: no wait has what is sent to the number's next
 *   owner, and the next owner's waits work
 */
import { closeSync } from 'node:fs';
import net from 'node:net';
import { Worker } from 'node:worker_threads';
import {
  AF_UNIX,
  CLOCK_MONOTONIC,
  close,
  dup,
  dup2,
  dup3,
  epoll_create1,
  eventfd,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  type Fd,
  fcntl,
  pipe,
  pipe2,
  recv_fds,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  type SocketError,
  type SocketType,
  send_fds,
  send as sendNow,
  socket,
  socketpair,
  timerfd_create,
} from 'bsd-sockets';
import { readable, recv, send, sendAll, writable } from 'bsd-sockets/promises';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { isPending, rejection } from '../support/reactor.js';
import { text } from '../support/values.js';

const pair = (type: SocketType = SOCK_STREAM): [Fd, Fd] => socketpair(AF_UNIX, type | SOCK_NONBLOCK);

/** The codes that the waits were rejected with. */
async function codes(waits: Promise<unknown>[]): Promise<string[]> {
  return (await Promise.all(waits.map(rejection))).map((error) => (error as SocketError).code);
}

/** Waits in both directions. */
function waitsOn(fd: Fd): Promise<unknown>[] {
  return [
    recv(fd, new Uint8Array(4)),
    readable(fd),
    recv(fd, new Uint8Array(4)),
    sendAll(fd, new Uint8Array(10_000_000)),
    send(fd, 'x'),
    writable(fd),
  ];
}

describe('closed by us', () => {
  test.each([
    ['close', close],
    ['raw.close', raw.close],
  ])('%s settles every wait', async (_name, closeIt) => {
    const [a, b] = pair();
    own(a);
    const waits = waitsOn(b);
    expect(await isPending(waits[0] as Promise<unknown>)).toBe(true);
    const outcomes = codes(waits);
    closeIt(b);
    // The number is another's at once, and what is sent there is for nobody of before.
    const [c, d] = ownPair(pair());
    expect([c, d]).toContain(b);
    sendNow(c, 'c');
    sendNow(d, 'd');
    expect(await outcomes).toEqual(Array(6).fill('ECANCELED'));
    const buffer = new Uint8Array(4);
    expect(text(buffer, await recv(c, buffer))).toBe('d');
    expect(text(buffer, await recv(d, buffer))).toBe('c');
  });

  test.each([
    ['dup2', (fd: Fd, to: Fd) => dup2(fd, to)],
    ['dup3', (fd: Fd, to: Fd) => dup3(fd, to, 0)],
    ['raw.dup2', (fd: Fd, to: Fd) => raw.dup2(fd, to)],
  ])('%s settles the waits on the number that it replaces', async (_name, replace) => {
    const [a, b] = ownPair(pair());
    const [c, d] = ownPair(pair());
    const wait = recv(b, new Uint8Array(8));
    expect(await isPending(wait)).toBe(true);
    expect(replace(d, b)).toBe(b);
    expect(await rejection(wait)).toMatchObject({ code: 'ECANCELED', syscall: 'recv', fd: b });
    sendNow(c, 'new');
    expect(await recv(b, new Uint8Array(8))).toBe(3);
    const again = recv(b, new Uint8Array(8));
    expect(await isPending(again)).toBe(true);
    sendNow(c, 'newer');
    expect(await again).toBe(5);
    void a;
  });

  test('dup2 that fails, or replaces nothing, leaves the waits alone', async () => {
    const [a, b] = ownPair(pair());
    const wait = recv(b, new Uint8Array(8));
    expect(() => dup2(9999, b)).toFailWith('EBADF');
    expect(() => dup3(b, b, 0)).toFailWith('EINVAL');
    expect(() => dup3(a, b, 1)).toFailWith('EINVAL');
    expect(dup2(b, b)).toBe(b);
    expect(await isPending(wait)).toBe(true);
    sendNow(a, 'x');
    expect(await wait).toBe(1);
  });

  test('a duplicate keeps the file open, and nothing is reported of it', async () => {
    const [a, b] = pair();
    own(a);
    const twin = own(dup(b));
    const wait = recv(b, new Uint8Array(8));
    const onTwin = recv(twin, new Uint8Array(8));
    expect(await isPending(wait)).toBe(true);
    close(b);
    expect(await rejection(wait)).toMatchObject({ code: 'ECANCELED' });
    sendNow(a, 'for the twin');
    expect(await onTwin).toBe(8);
  });

  test('close in the handler of what came', async () => {
    for (let round = 0; round < 20; round++) {
      const [a, b] = pair();
      const first = recv(b, new Uint8Array(1)).then(() => closeIt());
      const second = rejection(recv(b, new Uint8Array(1)));
      const closeIt = () => close(b);
      await isPending(first);
      sendNow(a, '1');
      await first;
      expect(await second).toMatchObject({ code: 'ECANCELED' });
      close(a);
    }
  });
});

/** Closes a descriptor in another thread, whose copy of the package does not know of our waits. */
async function inWorker(body: string, workerData: unknown): Promise<void> {
  const text = `
    const { workerData } = require('node:worker_threads');
    const { close, dup2 } = require('bsd-sockets');
    ${body}`;
  const worker = new Worker(text, { eval: true, workerData });
  await new Promise((resolve, reject) => {
    worker.on('exit', resolve);
    worker.on('error', reject);
  });
}

describe('closed behind our back', () => {
  const ways: [string, (fd: Fd) => void | Promise<void>][] = [
    ['by node:fs', (fd) => closeSync(fd)],
    [
      'by a net.Socket',
      (fd) =>
        new Promise((resolve) => {
          new net.Socket({ fd }).destroy().on('close', () => resolve());
        }),
    ],
    ['by another thread', (fd) => inWorker('close(workerData);', fd)],
  ];

  test.each(ways)('%s: the next owner has what is its own', async (_name, closeIt) => {
    const [a, b] = pair();
    own(a);
    const outcome = rejection(recv(b, new Uint8Array(8)));
    expect(await isPending(outcome)).toBe(true);
    await closeIt(b);
    // Whoever gets the number next.
    const others: Fd[] = [];
    while (!others.includes(b)) others.push(...ownPair(pair()));
    const at = others.indexOf(b);
    const peer = others[at ^ 1] as Fd;
    const buffer = new Uint8Array(16);
    const wait = recv(b, buffer);
    expect(await isPending(wait)).toBe(true);
    sendNow(peer, 'for the new one');
    expect(text(buffer, await wait)).toBe('for the new one');
    // The old wait has nothing of it, and ends.
    expect(await outcome).toMatchObject({ code: 'ECANCELED' });
  });

  test.each(ways)('%s, in between: what was known is not believed', async (_name, closeIt) => {
    const [a, b] = pair();
    own(a);
    const buffer = new Uint8Array(16);
    for (const word of ['registered', 'and known']) {
      const wait = recv(b, buffer);
      await isPending(wait);
      sendNow(a, word);
      expect(text(buffer, await wait)).toBe(word);
    }
    await new Promise((done) => setImmediate(done));
    await closeIt(b);
    const others: Fd[] = [];
    while (!others.includes(b)) others.push(...ownPair(pair(SOCK_DGRAM)));
    const wait = recv(b, buffer);
    await isPending(wait);
    sendNow(others[others.indexOf(b) ^ 1] as Fd, 'datagram');
    expect(text(buffer, await wait)).toBe('datagram');
  });

  test('replaced by another thread', async () => {
    const [a, b] = ownPair(pair());
    const [c, d] = ownPair(pair());
    const outcome = rejection(recv(b, new Uint8Array(8)));
    expect(await isPending(outcome)).toBe(true);
    await inWorker('dup2(...workerData);', [d, b]);
    sendNow(c, 'new');
    const buffer = new Uint8Array(8);
    expect(text(buffer, await recv(b, buffer))).toBe('new');
    expect(await outcome).toMatchObject({ code: 'ECANCELED' });
    void a;
  });

  test('a wait alone on a number that came back in the same turn does not hang', async () => {
    const [a, b] = pair();
    own(a);
    const buffer = new Uint8Array(16);
    const [from, to] = ownPair(pair(SOCK_DGRAM));
    send_fds(from, 'x', [ownPair(pair())[0]]);
    const wait = recv(b, buffer).then(() => {
      // Within the turn in which the kernel has just spoken of it.
      closeSync(b);
      expect(recv_fds(to, 1, 1).fds.map(own)).toEqual([b]);
      return Promise.race([
        rejection(recv(b, new Uint8Array(4))),
        new Promise((done) => setTimeout(done, 10_000, 'hangs')),
      ]);
    });
    await isPending(wait);
    sendNow(a, 'x');
    expect(await wait).toMatchObject({ code: 'ECANCELED' });
  });

  const makers: [string, () => Fd[]][] = [
    ['socket', () => [socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK)]],
    ['socketpair', () => pair(SOCK_DGRAM)],
    ['pipe', () => pipe()],
    ['pipe2', () => pipe2(0)],
    ['eventfd', () => [eventfd(0)]],
    ['timerfd_create', () => [timerfd_create(CLOCK_MONOTONIC, 0)]],
    ['epoll_create1', () => [epoll_create1(0)]],
    ['dup', () => [dup(idle)]],
    ['fcntl F_DUPFD', () => [fcntl(idle, F_DUPFD, 0)]],
    ['fcntl F_DUPFD_CLOEXEC', () => [fcntl(idle, F_DUPFD_CLOEXEC, 0)]],
  ];
  let idle: Fd;

  test.each(makers)('a number that %s makes has no waits', async (_, make) => {
    idle = own(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
    const [a, b] = pair(SOCK_DGRAM);
    own(a);
    own(dup(b)); // so that what comes is still reported, of the number
    const outcome = rejection(recv(b, new Uint8Array(8)));
    await isPending(outcome);
    closeSync(b);
    const made = make().map(own);
    expect(made).toContain(b);
    expect(await outcome).toMatchObject({ code: 'ECANCELED' });
  });

  test('and in the same turn the next wait is right', async () => {
    const [a, b] = pair();
    own(a);
    const buffer = new Uint8Array(16);
    const wait = recv(b, buffer).then(() => {
      closeSync(b);
      const [c, d] = ownPair(pair());
      setImmediate(sendNow, d, 'new');
      expect(c).toBe(b);
      return recv(c, buffer);
    });
    await isPending(wait);
    sendNow(a, 'x');
    expect(text(buffer, await wait)).toBe('new');
  });

  /** Each gets what is sent to it. */
  async function expectOthersWork(count: number): Promise<void> {
    const pairs = Array.from({ length: count }, () => ownPair(pair(SOCK_DGRAM)));
    const waits = pairs.map(([a]) => recv(a, new Uint8Array(8), 0, { timeoutMs: 1000 }));
    pairs.forEach(([, b], i) => {
      sendNow(b, 'x'.repeat((i % 8) + 1));
    });
    expect(await Promise.all(waits)).toEqual(pairs.map((_, i) => (i % 8) + 1));
  }

  test('several waits have one signal, and the first to end brings it to light', async () => {
    const [a, b] = pair();
    own(a);
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const waits = [0, 1, 2].map(() => rejection(recv(b, new Uint8Array(8), 0, options)));
    closeSync(b);
    controller.abort('reason');
    expect(await Promise.all(waits)).toMatchObject(['reason', { code: 'ECANCELED' }, { code: 'ECANCELED' }]);
    await expectOthersWork(8);
  });

  test('more waits than a batch has, and while they end others are aborted', async () => {
    const [a, b] = pair(SOCK_DGRAM);
    own(a);
    own(dup(b)); // so that what comes is still reported
    const controllers = Array.from({ length: 3000 }, () => new AbortController());
    const outcomes = controllers.map(({ signal }) => rejection(recv(b, new Uint8Array(8), 0, { signal })));
    outcomes[0]?.then(() => {
      for (const controller of controllers) controller.abort();
    });
    await isPending(outcomes[0] as Promise<unknown>);
    closeSync(b);
    sendNow(a, 'x');
    for (const error of await Promise.all(outcomes))
      expect(['EBADF', 'ECANCELED']).toContain((error as SocketError).code);
    await expectOthersWork(200);
  });

  test('and nobody there any more: EBADF', async () => {
    const [a, b] = pair();
    own(a);
    const outcome = rejection(recv(b, new Uint8Array(8)));
    await isPending(outcome);
    closeSync(b);
    expect(await rejection(recv(b, new Uint8Array(8)))).toMatchObject({ code: 'EBADF' });
    expect(await rejection(send(b, 'x'))).toMatchObject({ code: 'EBADF' });
    // The old one waits for what cannot come, until the number is used again.
    expect(await isPending(outcome)).toBe(true);
    const others: Fd[] = [];
    while (!others.includes(b)) others.push(...ownPair(pair()));
    closeOwned(b);
    expect(await outcome).toMatchObject({ code: 'ECANCELED' });
    void disown;
  });
});
