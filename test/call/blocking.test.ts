/**
 * A call blocks exactly when C blocks
 * - accept(2), recv(2), send(2), connect(2) in the main thread of a process sleep until another process releases them
 * - in a worker they are woken by shutdown(2) from the main thread, whose event loop went on meanwhile
 * - a signal ends them with EINTR when a timeout is set, and otherwise they go on
 */
import { execFileSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import {
  AF_UNIX,
  accept,
  connect,
  EAGAIN,
  EINTR,
  EINVAL,
  F_SETFL,
  fcntl,
  getsockname,
  MSG_DONTWAIT,
  O_NONBLOCK,
  recv,
  SHUT_RDWR,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  shutdown,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test, vi } from 'vitest';
import { encoded } from '../support/addresses.js';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { own } from '../support/own.js';
import { abstract, anyPort, bound, kindsWith, listening, pairKinds, pathName } from '../support/pairs.js';
import { text, timeval } from '../support/values.js';

// Some pass 16 MiB to another process, as a message, before they block.
vi.setConfig({ testTimeout: 120_000 });

const listeners = [
  { name: 'tcp', make: () => listening(anyPort.v4) },
  { name: 'tcp6', make: () => listening(anyPort.v6) },
  { name: 'unix stream', make: () => listening(pathName()) },
  { name: 'unix stream, abstract', make: () => listening(abstract()) },
];

const places = [
  { where: 'process', there: (fd: number) => elsewhere.process([fd]), number: () => FIRST_PASSED },
  { where: 'worker', there: () => elsewhere.thread(), number: (fd: number) => fd },
];

describe.each(places)('in a $where', ({ there: start, number }) => {
  test.each(listeners)('accept on $name sleeps until somebody connects', async ({ make }) => {
    const listener = make();
    const there = await start(listener);
    const call = there.call('accept', number(listener), null, null);
    await there.blocked();
    connect(own(socket(getsockname(listener).family, SOCK_STREAM)), getsockname(listener));
    const { result } = await call;
    expect(result).toBeGreaterThan(0);
    await there.call('close', result);
  });

  test.each(pairKinds)('recv on $name sleeps until something comes', async ({ make }) => {
    const [a, b] = make();
    const there = await start(b);
    const call = there.call('recv', number(b), new Uint8Array(10), 0);
    await there.blocked();
    send(a, 'wake up');
    const { result, args } = await call;
    expect(text(args[1] as Uint8Array, result)).toBe('wake up');
  });

  test.each(kindsWith('reliable'))('send on $name sleeps until there is room', async ({ make, traits }) => {
    const [a, b] = make();
    // More than any stream's buffers hold; of messages, one more than the queue holds.
    const data = new Uint8Array(traits.has('stream') ? 16 << 20 : 1000);
    if (traits.has('messages')) for (let n = 0; n >= 0; ) n = raw.send(a, data, MSG_DONTWAIT);
    const there = await start(a);
    let outcome: number | undefined;
    const call = there.call('send', number(a), data, 0).then(({ result }) => {
      outcome = result;
    });
    await there.blocked();
    const buffer = new Uint8Array(1 << 20);
    while (outcome === undefined) {
      const n = raw.recv(b, buffer, MSG_DONTWAIT);
      expect(n === -EAGAIN || n > 0).toBe(true);
      await setImmediate();
    }
    await call;
    expect(outcome).toBe(data.length);
  });
});

test('connect sleeps while the backlog is full', async () => {
  const listener = listening(abstract(), SOCK_STREAM, 0);
  connect(own(socket(AF_UNIX, SOCK_STREAM)), getsockname(listener));
  const there = await elsewhere.thread();
  const { result: fd } = await there.call('socket', AF_UNIX, SOCK_STREAM, 0);
  own(fd);
  const call = there.call('connect', fd, encoded(getsockname(listener)));
  await there.blocked();
  own(accept(listener).fd);
  expect((await call).result).toBe(0);
});

describe('shutdown from the main thread wakes', () => {
  test.each(kindsWith('connection'))('recv on $name, which gives 0', async ({ make }) => {
    const [a] = make();
    const there = await elsewhere.thread();
    const call = there.call('recv', a, new Uint8Array(10), 0);
    await there.blocked();
    shutdown(a, SHUT_RDWR);
    expect((await call).result).toBe(0);
  });

  test('recv on an unconnected UDP socket, which gives 0, although it fails itself', async () => {
    const fd = bound(anyPort.v4, SOCK_DGRAM);
    const there = await elsewhere.thread();
    const call = there.call('recv', fd, new Uint8Array(10), 0);
    await there.blocked();
    expect(() => shutdown(fd, SHUT_RDWR)).toFailWith('ENOTCONN', 'shutdown');
    expect((await call).result).toBe(0);
  });

  test.each(listeners)('accept on $name, which fails with EINVAL', async ({ make }) => {
    const listener = make();
    const there = await elsewhere.thread();
    const call = there.call('accept4', listener, null, null, 0);
    await there.blocked();
    shutdown(listener, SHUT_RDWR);
    expect((await call).result).toBeErrno(EINVAL);
  });
});

describe('a signal', () => {
  test('ends a recv that has a timeout, with EINTR', async () => {
    const fd = bound(anyPort.v4, SOCK_DGRAM);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, timeval(20_000));
    const there = await elsewhere.process([fd]);
    const call = there.call('recv', FIRST_PASSED, new Uint8Array(1), 0);
    await there.blocked();
    there.kill('SIGUSR2');
    expect((await call).result).toBeErrno(EINTR);
  });

  test('does not end a recv without one: the kernel starts it again', async () => {
    const [a, b] = (pairKinds.find(({ name }) => name === 'unix stream') as (typeof pairKinds)[number]).make();
    const there = await elsewhere.process([b]);
    const call = there.call('recv', FIRST_PASSED, new Uint8Array(10), 0);
    await there.blocked();
    there.kill('SIGUSR2');
    await there.blocked();
    send(a, 'after all');
    const { result, args } = await call;
    expect(text(args[1] as Uint8Array, result)).toBe('after all');
  });
});

test('O_NONBLOCK that another process sets is seen here', async () => {
  const [a] = (pairKinds.find(({ name }) => name === 'unix stream') as (typeof pairKinds)[number]).make();
  const there = await elsewhere.process([a]);
  expect((await there.call('fcntl', FIRST_PASSED, F_SETFL, O_NONBLOCK)).result).toBe(0);
  expect(() => recv(a, new Uint8Array(1))).toFailWith('EAGAIN', 'recv');
  fcntl(a, F_SETFL, 0);
});

test('a client and a server in one thread take turns, as in C', () => {
  const script = `
    import * as s from 'bsd-sockets';
    const listener = s.socket(s.AF_INET, s.SOCK_STREAM);
    s.bind(listener, { family: s.AF_INET, address: '127.0.0.1', port: 0 });
    s.listen(listener);
    const client = s.socket(s.AF_INET, s.SOCK_STREAM);
    s.connect(client, s.getsockname(listener));
    const { fd } = s.accept(listener);
    s.send(client, 'ping');
    const buffer = new Uint8Array(10);
    const n = s.recv(fd, buffer);
    process.stdout.write(Buffer.from(buffer.subarray(0, n)));
    for (const each of [fd, client, listener]) s.close(each);
  `;
  const options = { cwd: import.meta.dirname, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('ping');
});
