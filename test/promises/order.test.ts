/**
 * Who is served when
 * - waits on one descriptor are served in order, those that receive apart from those that send
 * - a descriptor that always has something does not hold up others, nor timers, nor the rest of the event loop
 * - a loop of calls that succeed at once lets the event loop turn, too
 */
import {
  AF_UNIX,
  type Fd,
  recv as recvNow,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  send as sendNow,
  shutdown,
  socketpair,
} from 'bsd-sockets';
import { accept, readable, recv, recvfrom, send } from 'bsd-sockets/promises';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { ownPair } from '../support/own.js';
import { kindsWith, pairKinds } from '../support/pairs.js';
import { isPending, nonBlockingPair } from '../support/reactor.js';
import { text } from '../support/values.js';

describe.each(pairKinds)('on $name', ({ make, traits }) => {
  test('receivers are served in order', async () => {
    const [a, b] = nonBlockingPair(make());
    const order: string[] = [];
    const COUNT = 50;
    const waits = Array.from({ length: COUNT }, async (_, i) => {
      const buffer = new Uint8Array(1);
      // Different calls, one queue.
      const n = i % 2 === 0 ? await recv(b, buffer) : (await recvfrom(b, buffer)).bytes;
      order.push(`${i}:${n}${text(buffer)}`);
    });
    expect(await isPending(Promise.all(waits))).toBe(true);
    const letters = Array.from({ length: COUNT }, (_, i) => String.fromCharCode(65 + i));
    for (const letter of letters) expect(await send(a, letter)).toBe(1);
    await Promise.all(waits);
    expect(order).toEqual(letters.map((letter, i) => `${i}:1${letter}`));
    void traits;
  });

  test('who comes later does not overtake, whatever has come', async () => {
    const [a, b] = nonBlockingPair(make());
    const first = new Uint8Array(1);
    const second = new Uint8Array(1);
    const one = recv(b, first);
    expect(await isPending(one)).toBe(true);
    sendNow(a, '1');
    sendNow(a, '2');
    // It could be taken at once, and the wait before it has not had its turn.
    const two = recv(b, second);
    expect(await Promise.all([one, two])).toEqual([1, 1]);
    expect(text(first) + text(second)).toBe('12');
  });
});

describe.each(kindsWith('stream'))('senders on $name', ({ make }) => {
  test('are served in order', async () => {
    const [a, b] = nonBlockingPair(make());
    const size = 300_000;
    const sends = [1, 2, 3, 4].map((value) => send(a, new Uint8Array(size).fill(value)));
    const counts = Promise.all(sends).then((all) => {
      shutdown(a, SHUT_WR);
      return all;
    });
    const got = [0, 0, 0, 0];
    const buffer = new Uint8Array(1 << 16);
    let last = 1;
    // Each send gives what went; what arrives is in the order of the calls.
    for (let n = await recv(b, buffer); n > 0; n = await recv(b, buffer)) {
      for (const value of buffer.subarray(0, n)) {
        if (value < last) throw new Error(`${value} behind ${last}`);
        last = value;
        got[value - 1] = (got[value - 1] ?? 0) + 1;
      }
    }
    expect(got).toEqual(await counts);
  });
});

describe('nobody starves', () => {
  const datagramPair = (): [Fd, Fd] => ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));

  test('timers and immediates run beside a loop whose calls all succeed at once', async () => {
    const [a, b] = datagramPair();
    const buffer = new Uint8Array(8);
    let immediates = 0;
    let timers = 0;
    const immediate = () => {
      immediates++;
      again = setImmediate(immediate);
    };
    let again = setImmediate(immediate);
    const timer = setInterval(() => timers++, 1);
    for (let round = 0; round < 3000; round++) {
      await send(a, 'x');
      await recv(b, buffer);
    }
    clearImmediate(again);
    clearInterval(timer);
    expect(immediates).toBeGreaterThan(5);
    expect(timers).toBeGreaterThan(0);
  });

  test('a busy descriptor with many waits leaves room for a quiet one', async () => {
    const [a, b] = datagramPair();
    const [c, d] = datagramPair();
    const buffer = new Uint8Array(8);
    let served = 0;
    let stop = false;
    // Refilled as soon as it is emptied, within the turn.
    const greedy = Array.from({ length: 200 }, async () => {
      while (!stop) {
        await recv(b, new Uint8Array(8));
        served++;
        raw.send(a, buffer, 0);
      }
    });
    for (let i = 0; i < 5; i++) sendNow(a, 'x');
    for (let round = 0; round < 20; round++) {
      const wait = recv(d, buffer);
      setImmediate(() => sendNow(c, 'quiet'));
      expect(await wait).toBe(5);
    }
    expect(served).toBeGreaterThan(20);
    stop = true;
    const feed = setInterval(() => raw.send(a, buffer, 0), 0);
    await Promise.all(greedy);
    clearInterval(feed);
  });

  test('a thousand descriptors that are ready at once are all served', async () => {
    const COUNT = 500;
    const pairs = Array.from({ length: COUNT }, datagramPair);
    const waits = pairs.map(([, b]) => recv(b, new Uint8Array(8)));
    expect(await isPending(Promise.race(waits))).toBe(true);
    for (const [a] of pairs) sendNow(a, 'x');
    expect(await Promise.all(waits)).toEqual(Array(COUNT).fill(1));
    // And more waits on each than a batch has room for.
    const many = pairs.flatMap(([, b]) => Array.from({ length: 5 }, () => recv(b, new Uint8Array(8))));
    for (let i = 0; i < 5; i++) for (const [a] of pairs) sendNow(a, 'x');
    expect(await Promise.all(many)).toEqual(Array(5 * COUNT).fill(1));
  });
});

test('readable is one of the queue', async () => {
  const [a, b] = nonBlockingPair(kindsWith('unix', 'stream')[0]?.make() as [Fd, Fd]);
  const waits = [readable(b), recv(b, new Uint8Array(1)), readable(b), recv(b, new Uint8Array(1))];
  sendNow(a, 'xy');
  expect(await Promise.all(waits)).toEqual([1, 1, 1, 1]);
  expect(() => recvNow(b, new Uint8Array(1))).toFailWith('EAGAIN');
  void accept;
});
