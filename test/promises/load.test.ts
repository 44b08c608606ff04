/**
 * Many at once, and peers that behave badly
 * - holds 10,000 connections open at once, each echoing, with no error and every descriptor returned at the end
 * - one that reads nothing holds up nobody else, and what is sent to it waits in the caller's memory and nowhere else
 * - peers that reset their connections in the middle of a transfer end these transfers, and no others
 * - a listener that is out of descriptors says so, does nothing meanwhile, and loses no connection
 * - thousands of waits are given up at once: by a signal, by timeouts, by close(), when closed behind our back
 */
import { getEventListeners } from 'node:events';
import { closeSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  accept as acceptNow,
  bind,
  close,
  connect as connectNow,
  type Fd,
  getsockname,
  listen,
  SO_LINGER,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  type SocketError,
  send as sendNow,
  setsockopt,
  socket,
  socketpair,
  type TimeoutError,
} from 'bsd-sockets';
import { readable, recv, sendAll } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { report, runCommand } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { anyPort } from '../support/pairs.js';
import { isPending, nonBlocking, rejection } from '../support/reactor.js';
import { start } from '../support/running.js';

const child = (name: string): URL => new URL(`children/${name}`, import.meta.url);

/** TCP connections whose buffers are small, so that what does not fit waits early: [client, server] each. */
function connections(count: number): [Fd, Fd][] {
  const listener = own(socket(AF_INET, SOCK_STREAM));
  for (const option of [SO_SNDBUF, SO_RCVBUF]) setsockopt(listener, SOL_SOCKET, option, 16384);
  bind(listener, anyPort.v4);
  listen(listener, count);
  const pairs = Array.from({ length: count }, (): [Fd, Fd] => {
    const client = own(socket(AF_INET, SOCK_STREAM));
    for (const option of [SO_SNDBUF, SO_RCVBUF]) setsockopt(client, SOL_SOCKET, option, 16384);
    connectNow(client, getsockname(listener));
    return [nonBlocking(client), nonBlocking(own(acceptNow(listener).fd))];
  });
  closeOwned(listener);
  return pairs;
}

/** Bytes that tell where they belong, and to whom. */
function pattern(size: number, whose: number): Uint8Array {
  return new Uint8Array(size).map((_, i) => i * 7 + (i >> 8) + whose);
}

/** Receives so many bytes, or what comes until the end. */
async function receive(fd: Fd, size: number): Promise<Uint8Array> {
  const all = new Uint8Array(size);
  let got = 0;
  while (got < size) {
    const n = await recv(fd, all.subarray(got));
    if (n === 0) break;
    got += n;
  }
  return all.subarray(0, got);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

describe('10,000 connections', () => {
  testWith(need.descriptors)(
    'holds 10,000 connections open at once, each echoing, with no error and every descriptor returned at the end',
    async () => {
      const COUNT = 10_000;
      const server = start([process.execPath, 'test/promises/children/hold-server.mjs', String(COUNT)], {
        timeoutMs: 280_000,
      });
      const [, port] = (await server.says(/port (\d+)/)) as unknown as [string, string];
      const client = await report<{ connected: number; wrong: number; leaked: number }>(child('hold-client.mjs'), {
        args: [port, String(COUNT), '3'],
        timeoutMs: 280_000,
      });
      expect(client).toEqual({ connected: COUNT, wrong: 0, leaked: 0 });
      const last = (await server.output()).trim().split('\n').at(-1) as string;
      expect(JSON.parse(last)).toMatchObject({ mostOpen: COUNT, errors: [], leaked: 0 });
    },
    300_000,
  );
});

describe('slow readers', () => {
  test('one that reads nothing does not hold up the others', async () => {
    const [slow, ...others] = connections(20) as [[Fd, Fd], ...[Fd, Fd][]];
    const SIZE = 1 << 20;
    const ROUNDS = 50;
    const sent = sendAll(slow[1], pattern(SIZE, 0));
    expect(await isPending(sent)).toBe(true);
    await Promise.all(
      others.map(async ([client, server], whose) => {
        for (let round = 0; round < ROUNDS; round++) {
          const words = pattern(1000, whose + round);
          const [heard] = await Promise.all([receive(client, words.length), sendAll(server, words)]);
          expect(isSame(heard, words)).toBe(true);
        }
      }),
    );
    expect(await isPending(sent)).toBe(true);
    // It was slow, and has missed nothing.
    const [all] = await Promise.all([receive(slow[0], SIZE), sent]);
    expect(isSame(all, pattern(SIZE, 0))).toBe(true);
  });

  test('what waits to be sent is copied nowhere, however much it is', async () => {
    const [[reader, writer]] = connections(1) as [[Fd, Fd]];
    const SIZE = 64 << 20;
    const data = new Uint8Array(SIZE).fill(1);
    const before = process.memoryUsage().arrayBuffers;
    const waits = [sendAll(writer, data), sendAll(writer, data), sendAll(writer, data)];
    expect(await isPending(Promise.race(waits))).toBe(true);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20);
    // It has sent what the two small buffers hold.
    const cancelled = Promise.all(waits.map(rejection));
    close(disown(writer));
    const [first, ...rest] = (await cancelled) as SocketError[];
    expect(first).toMatchObject({ code: 'ECANCELED' });
    expect(rest).toMatchObject([{ code: 'ECANCELED' }, { code: 'ECANCELED' }]);
    expect((await receive(reader, SIZE)).length).toBeLessThan(1 << 20);
  });
});

describe('peers that reset', () => {
  /** close(2) throws away what is under way, and says so to the peer. */
  function reset(fd: Fd): void {
    setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: true, linger: 0 });
    closeOwned(fd);
  }

  test('end their own transfers, and no others', async () => {
    const pairs = connections(100);
    const SIZE = 100_000;
    const sends = pairs.map(([, server], i) => sendAll(server, pattern(SIZE, i)));
    const ends = pairs.map(([, server]) => recv(server, new Uint8Array(8)));
    expect(await isPending(Promise.race([...sends, ...ends]))).toBe(true);
    for (const [i, [client]] of pairs.entries()) {
      if (i % 2 !== 0) continue;
      await recv(client, new Uint8Array(100));
      reset(client);
    }
    await Promise.all(pairs.map(([client], i) => (i % 2 === 0 ? hasEnded(i) : goesOn(client, i))));

    async function hasEnded(i: number): Promise<void> {
      // One of the two is told of the reset, and the other finds a connection that is no more.
      const [sent, end] = await Promise.allSettled([sends[i], ends[i]]);
      expect(sent).toMatchObject({
        status: 'rejected',
        reason: { code: expect.stringMatching(/^(ECONNRESET|EPIPE)$/) },
      });
      const { code, sent: bytes } = (sent as PromiseRejectedResult).reason as SocketError & { sent: number };
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(SIZE);
      expect([code, end.status === 'rejected' ? end.reason.code : end.value]).toContain('ECONNRESET');
    }

    async function goesOn(client: Fd, i: number): Promise<void> {
      const [all] = await Promise.all([receive(client, SIZE), sends[i]]);
      expect(isSame(all, pattern(SIZE, i))).toBe(true);
      closeOwned(client);
      expect(await ends[i]).toBe(0);
    }
  });
});

describe('out of descriptors', () => {
  test('accept says so, the process sleeps, and no connection is lost', async () => {
    const program = 'ulimit -n 64; exec "$0" test/promises/children/no-descriptors.mjs';
    const { code, stdout, stderr } = await runCommand(['sh', '-c', program, process.execPath]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { idleTurns, refused, ...rest } = JSON.parse(stdout) as { idleTurns: number; refused: number };
    expect(rest).toEqual({
      openings: ['epoll_create1: EMFILE', 'recv: ENOTCONN'],
      refusal: 'EMFILE',
      failures: ['EMFILE', 'EMFILE'],
      greetings: ['0', '1', '2', '3', '4'],
      leaked: 0,
    });
    expect(refused).toBe(5);
    // Turns of the event loop in 300 ms: its timers.
    expect(idleTurns).toBeLessThan(20);
  });
});

describe('thousands of waits', () => {
  const PAIRS = 50;
  const EACH = 100;
  const pairsOf = (): [Fd, Fd][] =>
    Array.from({ length: PAIRS }, () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK)));

  /** Waits of every kind that receives, many on each descriptor. */
  function waitsOn(pairs: [Fd, Fd][], options?: Parameters<typeof readable>[1]): Promise<unknown>[] {
    return pairs.flatMap(([, b]) =>
      Array.from({ length: EACH }, (_, i) =>
        i % 2 === 0 ? recv(b, new Uint8Array(8), 0, options) : readable(b, options),
      ),
    );
  }

  /** The descriptors are as good as before. */
  async function work(pairs: [Fd, Fd][]): Promise<void> {
    await Promise.all(
      pairs.map(async ([a, b]) => {
        const buffer = new Uint8Array(8);
        const wait = recv(b, buffer);
        sendNow(a, 'abc');
        expect(await wait).toBe(3);
      }),
    );
  }

  test('are given up by one signal, with its reason', async () => {
    const pairs = pairsOf();
    const controller = new AbortController();
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const waits = waitsOn(pairs, { signal: controller.signal });
    expect(await isPending(Promise.race(waits))).toBe(true);
    const reason = new Error('enough');
    const reasons = Promise.all(waits.map(rejection));
    controller.abort(reason);
    expect((await reasons).every((each) => each === reason)).toBe(true);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
    await work(pairs);
  });

  test('end by their timeouts', async () => {
    const pairs = pairsOf();
    const errors = await Promise.all(waitsOn(pairs, { timeoutMs: 20 }).map(rejection));
    expect(errors.every((error) => (error as TimeoutError).name === 'TimeoutError')).toBe(true);
    await work(pairs);
  });

  test('are cancelled by close(), in their order', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK);
    own(a);
    const COUNT = 5000;
    const order: number[] = [];
    const waits = Array.from({ length: COUNT }, (_, i) =>
      recv(b, new Uint8Array(8)).catch(({ code }) => {
        order.push(i);
        return code as string;
      }),
    );
    expect(await isPending(Promise.race(waits))).toBe(true);
    close(b);
    expect((await Promise.all(waits)).every((code) => code === 'ECANCELED')).toBe(true);
    expect(order).toEqual(Array.from({ length: COUNT }, (_, i) => i));
  });

  test('are cancelled when the descriptor was closed behind our back', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
    own(a);
    const first = recv(b, new Uint8Array(1));
    expect(await isPending(first)).toBe(true);
    sendNow(a, 'x');
    await first;
    // The kernel has just spoken of it, so it is not asked again: only later does it come out.
    const waits = Array.from({ length: 3000 }, () => rejection(recv(b, new Uint8Array(1))));
    closeSync(b);
    expect((await Promise.all(waits)).every((error) => (error as SocketError).code === 'ECANCELED')).toBe(true);
  });

  test('on thousands of descriptors are cancelled by closing them all', async () => {
    const pairs = Array.from({ length: 1000 }, () => socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK));
    const waits = pairs.flat().flatMap((fd) => [recv(fd, new Uint8Array(8)), readable(fd)]);
    const codes = Promise.all(waits.map(rejection));
    expect(await isPending(Promise.race(waits.map(rejection)))).toBe(true);
    for (const fd of pairs.flat()) close(fd);
    expect((await codes).every((error) => (error as SocketError).code === 'ECANCELED')).toBe(true);
    // Their numbers are somebody else's now.
    await work(pairsOf());
  });
});
