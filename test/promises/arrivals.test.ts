/**
 * connections() and datagrams()
 * - give what arrives, in order, each with its sender, and datagrams in memory of their own
 * - end when the descriptor is closed or the signal aborts, and of a connection at its end
 * - leave in the queue the connections that nobody asked for
 */
import { closeSync } from 'node:fs';
import {
  AF_UNIX,
  close,
  connect as connectNow,
  F_GETFL,
  type Fd,
  fcntl,
  getsockname,
  MSG_TRUNC,
  O_NONBLOCK,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  type SocketType,
  send as sendNow,
  sendto as sendtoNow,
  shutdown,
  socket,
  socketpair,
} from 'bsd-sockets';
import { accept, connections, type Datagram, datagrams, recv, TimeoutError } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { abstract, anyPort, bound, kindsWith, listening, nobodysAddress } from '../support/pairs.js';
import { isPending, nonBlocking, nonBlockingPair, rejection } from '../support/reactor.js';
import { text } from '../support/values.js';

function clientOf(listener: Fd): Fd {
  const address = getsockname(listener);
  const client = own(socket(address.family, SOCK_STREAM));
  connectNow(client, address);
  return client;
}

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of from) all.push(each);
  return all;
}

describe.each([
  ['tcp', () => anyPort.v4],
  ['unix', abstract],
] as const)('connections on %s', (_name, address) => {
  test('come as they arrive, and those not asked for stay', async () => {
    const listener = nonBlocking(listening(address()));
    const clients = [clientOf(listener)];
    setTimeout(() => clients.push(clientOf(listener), clientOf(listener), clientOf(listener)), 10);
    let count = 0;
    for await (const connection of connections(listener)) {
      own(connection.fd);
      expect(fcntl(connection.fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
      sendNow(clients[count] as Fd, `${count}`);
      count++;
      if (count === 3) break;
    }
    own((await accept(listener)).fd);
  });

  test('end when the descriptor is closed', async () => {
    const listener = nonBlocking(listening(address()));
    const all = collect(connections(listener));
    expect(await isPending(all)).toBe(true);
    closeOwned(listener);
    expect(await all).toEqual([]);
  });

  test('end when the signal aborts, before and meanwhile', async () => {
    const listener = nonBlocking(listening(address()));
    expect(await collect(connections(listener, { signal: AbortSignal.abort() }))).toEqual([]);
    const controller = new AbortController();
    const all = collect(connections(listener, { signal: controller.signal }));
    expect(await isPending(all)).toBe(true);
    controller.abort();
    expect(await all).toEqual([]);
  });
});

test('connections: errors are thrown', async () => {
  const fd = own(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK));
  expect(await rejection(collect(connections(fd)))).toMatchObject({ code: 'EINVAL', syscall: 'accept' });
  close(disown(fd));
  expect(await rejection(collect(connections(fd)))).toMatchObject({ code: 'EBADF' });
  const listener = nonBlocking(listening(abstract()));
  expect(await rejection(collect(connections(listener, { timeoutMs: 10 })))).toBeInstanceOf(TimeoutError);
});

describe.each(kindsWith('datagram'))('datagrams on $name', ({ make, traits }) => {
  test('come with their senders, also the empty ones', async () => {
    const [a, b] = nonBlockingPair(make());
    const words = ['one', '', 'three', 'x'.repeat(5000)];
    const got: Datagram[] = [];
    setTimeout(() => {
      for (const word of words) sendNow(a, word);
    }, 5);
    for await (const each of datagrams(b)) {
      got.push(each);
      if (got.length === words.length) break;
    }
    expect(got.map(({ data }) => text(data))).toEqual(words);
    const address = traits.has('named') ? getsockname(a) : undefined;
    expect(got.map((each) => each.address)).toEqual(words.map(() => address));
    expect(new Set(got.map(({ data }) => data.buffer)).size).toBe(words.length);
  });
});

describe('datagrams', () => {
  const pair = (type: SocketType = SOCK_DGRAM) => ownPair(socketpair(AF_UNIX, type | SOCK_NONBLOCK));

  test('keep what they hold when others come', async () => {
    const [a, b] = nonBlockingPair(kindsWith('internet', 'datagram')[0]?.make() as [Fd, Fd]);
    const got: Datagram[] = [];
    let sent = 1;
    sendNow(a, 'number 0');
    for await (const each of datagrams(b, { batch: 4, size: 16 })) {
      got.push(each);
      if (got.length === 100) break;
      while (sent < 100 && sent < got.length + 6) sendNow(a, `number ${sent++}`);
    }
    expect(got.map(({ data }) => text(data))).toEqual(Array.from({ length: 100 }, (_, i) => `number ${i}`));
  });

  test('say when they were cut off', async () => {
    const [a, b] = pair();
    sendNow(a, 'too long');
    sendNow(a, 'fits');
    const from = datagrams(b, { size: 4 });
    const first = (await from.next()).value as Datagram;
    expect([text(first.data), first.flags & MSG_TRUNC]).toEqual(['too ', MSG_TRUNC]);
    const second = (await from.next()).value as Datagram;
    expect([text(second.data), second.flags & MSG_TRUNC]).toEqual(['fits', 0]);
  });

  test('asked for ahead, they come in order', async () => {
    const [a, b] = pair();
    const from = datagrams(b, { batch: 3 });
    const asked = Array.from({ length: 10 }, () => from.next());
    expect(await isPending(Promise.race(asked))).toBe(true);
    for (let i = 0; i < 10; i++) sendNow(a, `${i}`);
    const got = await Promise.all(asked);
    expect(got.map(({ value }) => text((value as Datagram).data))).toEqual([...'0123456789']);
  });

  test('end when the descriptor is closed, or the signal aborts', async () => {
    const [, b] = pair();
    const all = collect(datagrams(b));
    expect(await isPending(all)).toBe(true);
    closeOwned(b);
    expect(await all).toEqual([]);
    const [, d] = pair();
    const controller = new AbortController();
    const others = collect(datagrams(d, { signal: controller.signal }));
    expect(await isPending(others)).toBe(true);
    controller.abort();
    expect(await others).toEqual([]);
  });

  test('of a connection end where it ends', async () => {
    const [a, b] = pair(SOCK_SEQPACKET);
    sendNow(a, 'one');
    sendNow(a, 'two');
    shutdown(a, SHUT_WR);
    expect((await collect(datagrams(b))).map(({ data }) => text(data))).toEqual(['one', 'two']);
  });

  test('errors are thrown, and the loop can begin anew', async () => {
    const fd = nonBlocking(bound(anyPort.v4, SOCK_DGRAM));
    connectNow(fd, nobodysAddress(anyPort.v4, SOCK_DGRAM));
    const from = datagrams(fd);
    const wait = from.next();
    expect(await isPending(wait)).toBe(true);
    sendNow(fd, 'x');
    expect(await rejection(wait)).toMatchObject({ code: 'ECONNREFUSED', syscall: 'recvmmsg' });
    const again = from.next();
    expect(await isPending(again)).toBe(true);
    connectNow(fd, getsockname(fd));
    sendtoNow(fd, 'self', 0);
    expect(text(((await again).value as Datagram).data)).toBe('self');
  });

  test('wrong arguments', () => {
    const [, b] = pair();
    expect(() => datagrams(b, { size: 0 })).toThrow(/datagrams: options.size must be/);
    expect(() => datagrams(b, { batch: 2000 })).toThrow(/datagrams: options.batch must be/);
    expect(() => datagrams(b, null as never)).toThrow(/datagrams: options must be/);
  });
});

test.each([
  ['nothing', {}],
  ['a signal', { signal: new AbortController().signal }],
  ['a timeout', { timeoutMs: 100_000 }],
])("datagrams: what is waited for, with %s, is given up by return(), and is somebody else's", async (_, options) => {
  const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
  const all = datagrams(b, options);
  const [first, second] = [all.next(), all.next()];
  expect(await isPending(first)).toBe(true);
  expect(await all.return?.()).toEqual({ value: undefined, done: true });
  expect(await Promise.all([first, second, all.next()])).toEqual(Array(3).fill({ value: undefined, done: true }));
  const other = datagrams(b);
  const next = other.next();
  sendNow(a, 'x');
  expect(text((await next).value?.data as Uint8Array)).toBe('x');
});

test('datagrams: return() when the descriptor was closed elsewhere', async () => {
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK);
  own(a);
  const all = datagrams(b);
  const outcomes = Promise.allSettled([all.next(), recv(b, new Uint8Array(9))]);
  expect(await isPending(outcomes)).toBe(true);
  closeSync(b);
  expect(await all.return?.()).toEqual({ value: undefined, done: true });
  // Giving up has brought to light that the other waits in vain, too.
  expect(await outcomes).toMatchObject([
    { status: 'fulfilled', value: { done: true } },
    { status: 'rejected', reason: { code: 'ECANCELED' } },
  ]);
});
