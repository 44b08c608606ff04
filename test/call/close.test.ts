/**
 * close(2)
 * - the peer reads the end; the number is free for the next descriptor, even while a copy keeps the socket open
 * - a TCP socket that is closed with unread data resets the connection, and so does SO_LINGER of 0 seconds
 * - it does not wake a thread that is blocked on the descriptor, which goes on with the socket all the same
 * - EBADF for what is not open
 */
import {
  AF_INET,
  AF_UNIX,
  close,
  connect,
  dup,
  EBADF,
  F_GETFD,
  fcntl,
  getsockname,
  recv,
  SO_LINGER,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { closeOwned, disown, own } from '../support/own.js';
import { anyPort, arrived, kindsWith, listening, pairKinds } from '../support/pairs.js';
import { tcp } from '../support/programs.js';
import { failsAlike } from '../support/systems.js';
import { linger, text } from '../support/values.js';

const buffer = new Uint8Array(20);

describe.each(pairKinds)('close on $name', ({ make }) => {
  test('the descriptor is gone, and its number is the next to be given', () => {
    const [a] = make();
    closeOwned(a);
    expect(() => fcntl(a, F_GETFD)).toFailWith('EBADF', 'fcntl');
    const next = own(socket(AF_UNIX, SOCK_STREAM));
    expect(next).toBeLessThanOrEqual(a);
  });

  test('a copy keeps the socket open', () => {
    const [a, b] = make();
    const copy = own(dup(a));
    closeOwned(a);
    send(b, 'hello');
    expect(text(buffer, recv(copy, buffer))).toBe('hello');
  });
});

describe.each(kindsWith('connection'))('close on $name', ({ make }) => {
  test('the peer reads what was sent, and then the end', () => {
    const [a, b] = make();
    send(a, 'last');
    closeOwned(a);
    expect(text(buffer, recv(b, buffer))).toBe('last');
    expect(recv(b, buffer)).toBe(0);
  });
});

describe.each(kindsWith('stream'))('close on $name', ({ make }) => {
  test('with data unread, the peer reads ECONNRESET', () => {
    const [a, b] = make();
    send(b, 'unread');
    closeOwned(arrived(a));
    expect(() => recv(b, buffer)).toFailWith('ECONNRESET', 'recv');
  });
});

describe.each(kindsWith('internet', 'stream'))('close on $name', ({ make }) => {
  test('SO_LINGER of 0 seconds resets the connection; what has arrived can still be read', () => {
    const [a, b] = make();
    send(a, 'sent');
    setsockopt(a, SOL_SOCKET, SO_LINGER, linger(0));
    closeOwned(a);
    expect(text(buffer, recv(b, buffer))).toBe('sent');
    expect(() => recv(b, buffer)).toFailWith('ECONNRESET', 'recv');
    expect(() => send(b, 'x')).toFailWith('EPIPE', 'send');
  });
});

describe.each(pairKinds)('close on $name', ({ make }) => {
  // Not each time: what wakes the worker's event loop has the call made again, and the number is closed by then.
  test('does not wake a thread in recv, which receives what comes later', { retry: 5 }, async () => {
    const [a, b] = make();
    const there = await elsewhere.thread();
    const call = there.call('recv', a, new Uint8Array(10), 0);
    await there.blocked();
    closeOwned(a);
    await there.blocked();
    send(b, 'later');
    const { result, args } = await call;
    expect(text(args[1] as Uint8Array, result)).toBe('later');
  });
});

// Another program may be given the port in between, but not each time.
test('closing a listening socket refuses whoever comes, and resets whoever waits', { retry: 5 }, () => {
  const listener = listening(anyPort.v4);
  const address = getsockname(listener);
  const waiting = own(socket(AF_INET, SOCK_STREAM));
  connect(waiting, address);
  closeOwned(listener);
  expect(() => recv(waiting, buffer)).toFailWith('ECONNRESET', 'recv');
  expect(() => connect(own(socket(AF_INET, SOCK_STREAM)), address)).toFailWith('ECONNREFUSED', 'connect');
});

describe('close', () => {
  failsAlike([
    ['-1', 'EBADF', (os) => os.close(-1)],
    ['a number that nothing has', 'EBADF', (os) => os.close(1_000_000)],
    [
      'a descriptor a second time',
      'EBADF',
      (os) => {
        const fd = tcp(os);
        os.close(fd);
        return os.close(fd);
      },
    ],
  ]);

  test('both tiers close', () => {
    const [first, second] = [own(socket(AF_INET, SOCK_STREAM)), own(socket(AF_INET, SOCK_STREAM))];
    expect(close(disown(first))).toBe(undefined);
    expect(raw.close(disown(second))).toBe(0);
    expect(raw.close(second)).toBeErrno(EBADF);
  });
});
