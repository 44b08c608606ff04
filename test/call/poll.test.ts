/**
 * poll(2), ppoll(2)
 * - tells which descriptors are ready, and for what, on every kind of pair; the end of a stream and errors come unasked
 * - passes over negative descriptors, and says POLLNVAL of those that are not open
 * - waits no shorter than it is told, and a fraction of a millisecond counts
 * - writes revents into the caller's objects, and reads each property of theirs once
 * - a signal that the process handles ends it with EINTR, unless the mask of ppoll keeps it out
 * - EINVAL for a negative time of ppoll's · EFAULT for more structs than there is memory · wrong arguments
 */
import {
  AF_INET,
  AF_UNIX,
  connect,
  EFAULT,
  EINTR,
  EINVAL,
  type Fd,
  getsockname,
  MSG_OOB,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  POLLPRI,
  POLLRDHUP,
  type PollFd,
  poll,
  ppoll,
  recv,
  SHUT_WR,
  SOCK_DGRAM,
  SOCK_STREAM,
  send,
  shutdown,
  sizeof,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { closeOwned, own, ownPair } from '../support/own.js';
import {
  anyPort,
  arrived,
  connectedByAccept,
  kindsWith,
  listening,
  nobodysAddress,
  pairKinds,
} from '../support/pairs.js';

/** struct pollfd, as a C program fills it in. */
function pollfds(...entries: [fd: Fd, events: number][]): Int16Array {
  const table = new Int32Array(entries.flat());
  return new Int16Array(table.buffer);
}

/** The revents of the struct at an index. */
const reventsOf = (table: Int16Array, index: number) => table[4 * index + 3];

/** What is ready now of one descriptor, by both tiers. */
function revents(fd: Fd, events: number): number {
  const entry: PollFd = { fd, events };
  const n = poll([entry], 0);
  const table = pollfds([fd, events]);
  expect(raw.poll(table, 1, 0)).toBe(n);
  expect(reventsOf(table, 0)).toBe(entry.revents);
  expect(n).toBe(entry.revents === 0 ? 0 : 1);
  return entry.revents as number;
}

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_STREAM));

describe.each(pairKinds)('poll on $name', ({ make, traits }) => {
  test('is ready for writing, and for reading once something is there', () => {
    const [a, b] = make();
    expect(revents(b, POLLIN | POLLOUT)).toBe(POLLOUT);
    expect(revents(b, POLLIN)).toBe(0);
    send(a, 'x');
    arrived(b);
    expect(revents(b, POLLIN | POLLOUT)).toBe(POLLIN | POLLOUT);
    recv(b, new Uint8Array(1));
    expect(revents(b, POLLIN)).toBe(0);
  });

  if (traits.has('connection'))
    test('tells of the end of the stream, and of the peer that is gone', () => {
      const [a, b] = make();
      shutdown(a, SHUT_WR);
      arrived(b, POLLRDHUP);
      expect(revents(b, POLLIN | POLLRDHUP)).toBe(POLLIN | POLLRDHUP);
      expect(revents(b, 0)).toBe(0);
      shutdown(b, SHUT_WR);
      expect(revents(b, 0)).toBe(POLLHUP);
    });
});

describe.each(kindsWith('outOfBand', 'internet'))('poll on $name', ({ make }) => {
  test('POLLPRI: an out-of-band byte', () => {
    const [a, b] = make();
    send(a, '!', MSG_OOB);
    arrived(b, POLLPRI);
    expect(revents(b, POLLPRI)).toBe(POLLPRI);
  });
});

describe('poll', () => {
  test('looks at many descriptors at once, and counts the ready ones', () => {
    const pairs = Array.from({ length: 100 }, pair);
    const fds: PollFd[] = pairs.map(([, b]) => ({ fd: b, events: POLLIN, revents: 77 }));
    expect(poll(fds, 0)).toBe(0);
    expect(fds.every((each) => each.revents === 0)).toBe(true);
    for (const index of [3, 50, 99]) send((pairs[index] as [Fd, Fd])[0], 'x');
    expect(poll(fds, 1000)).toBe(3);
    expect([...fds.keys()].filter((index) => fds[index]?.revents === POLLIN)).toEqual([3, 50, 99]);
  });

  test('passes over a negative descriptor, and says POLLNVAL of one that is not open', () => {
    const [a, b] = pair();
    closeOwned(a);
    const fds: PollFd[] = [
      { fd: -1, events: POLLIN, revents: 7 },
      { fd: a, events: POLLIN },
      { fd: b, events: 0 },
    ];
    expect(poll(fds)).toBe(2);
    expect(fds.map((each) => each.revents)).toEqual([0, POLLNVAL, POLLHUP]);
  });

  test('POLLERR: an error is pending, asked for or not', () => {
    const client = own(socket(AF_INET, SOCK_DGRAM));
    connect(client, nobodysAddress(anyPort.v4, SOCK_DGRAM));
    send(client, 'x');
    expect(poll([{ fd: client, events: POLLIN }], 10_000)).toBe(1);
    expect(revents(client, 0)).toBe(POLLERR);
  });

  test('a listening socket is readable when somebody waits', () => {
    const listener = listening(anyPort.v4);
    expect(revents(listener, POLLIN)).toBe(0);
    connect(own(socket(AF_INET, SOCK_STREAM)), getsockname(listener));
    arrived(listener);
    expect(revents(listener, POLLIN | POLLOUT)).toBe(POLLIN);
  });

  test('with nothing to watch is a sleep', () => {
    const before = performance.now();
    expect(poll([], 20)).toBe(0);
    expect(raw.poll(null, 0, 20)).toBe(0);
    expect(raw.poll(new Uint8Array(0), 0, 20)).toBe(0);
    expect(ppoll([], 20)).toBe(0);
    expect(raw.ppoll(null, 0, 20, null)).toBe(0);
    expect(performance.now() - before).toBeGreaterThanOrEqual(100);
  });

  test.each([1, 4.5, 0.25])('waits for %s ms, and no shorter', (timeoutMs) => {
    for (const call of [poll, ppoll]) {
      const before = performance.now();
      expect(call([], timeoutMs)).toBe(0);
      expect(performance.now() - before).toBeGreaterThanOrEqual(timeoutMs);
    }
  });

  test('of the raw tier leaves the structs behind nfds alone', () => {
    const [, b] = pair();
    const table = pollfds([b, POLLOUT], [b, POLLOUT]);
    expect(raw.poll(table, 1, 0)).toBe(1);
    expect([reventsOf(table, 0), reventsOf(table, 1)]).toEqual([POLLOUT, 0]);
    expect(raw.ppoll(table, 2, 0, null)).toBe(2);
    expect(reventsOf(table, 1)).toBe(POLLOUT);
  });

  test('takes any view, also one in the middle of its buffer', () => {
    const [, b] = pair();
    const table = new DataView(new ArrayBuffer(20), 3, 9);
    table.setInt32(0, b, true);
    table.setInt16(4, POLLOUT, true);
    expect(raw.poll(table, 1, 0)).toBe(1);
    expect(table.getInt16(6, true)).toBe(POLLOUT);
    expect(raw.ppoll(table, 1, 0, null)).toBe(1);
  });

  test('reads each property once, and getters may poll as well', () => {
    const [, b] = pair();
    let reads = 0;
    const entry = {
      get fd() {
        reads++;
        poll([{ fd: -1, events: 0 }], 0);
        return b;
      },
      events: POLLOUT,
      revents: 0,
    };
    const other: PollFd = { fd: b, events: POLLOUT };
    expect(poll([other, entry], 0)).toBe(2);
    expect([reads, entry.revents, other.revents]).toEqual([1, POLLOUT, POLLOUT]);
  });

  test('struct pollfd has 8 bytes', () => {
    expect(sizeof('pollfd')).toBe(8);
  });
});

describe('a signal', () => {
  const forEver = async (name: 'poll' | 'ppoll', ...rest: unknown[]) => {
    const [a, b] = pair();
    const there = await elsewhere.process([b]);
    const call = there.call(name, ...([new Uint8Array(pollfds([FIRST_PASSED, POLLIN]).buffer), 1, ...rest] as never));
    await there.blocked();
    there.kill('SIGUSR2');
    return { there, call, peer: a };
  };

  test.each([
    { name: 'poll', rest: [-1] },
    { name: 'ppoll', rest: [null, null] },
    { name: 'ppoll', rest: [20_000, new Uint8Array(8)] },
  ] as const)('ends $name with EINTR: $rest', async ({ name, rest }) => {
    const { call } = await forEver(name, ...rest);
    expect((await call).result).toBeErrno(EINTR);
  });

  test('does not end ppoll while its mask has it', async () => {
    const SIGUSR2 = 12;
    const mask = new Uint8Array(new BigUint64Array([1n << BigInt(SIGUSR2 - 1)]).buffer);
    const { there, call, peer } = await forEver('ppoll', null, mask);
    await there.blocked();
    send(peer, 'x');
    expect((await call).result).toBe(1);
  });
});

describe('poll and ppoll refuse', () => {
  test('a time that the kernel refuses, and structs that are not there', () => {
    const table = pollfds([0, 0]);
    expect(raw.ppoll(table, 1, -1, null)).toBeErrno(EINVAL);
    expect(raw.ppoll(table, 1, 0, new Uint8Array(7))).toBeErrno(EINVAL);
    for (const nfds of [2, -1, 2 ** 31, 2 ** 32 - 1]) {
      expect(raw.poll(table, nfds, 0)).toBeErrno(EFAULT);
      expect(raw.ppoll(table, nfds, 0, null)).toBeErrno(EFAULT);
    }
    expect(raw.poll(null, 1, 0)).toBeErrno(EFAULT);
  });

  const fds = [{ fd: 0, events: POLLIN }];
  const ofType = (argument: string) => ({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_TYPE',
    message: new RegExp(argument),
  });
  const ofValue = (argument: string) => ({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: new RegExp(argument),
  });
  const ofRange = (argument: string) => ({
    name: 'RangeError',
    code: 'ERR_OUT_OF_RANGE',
    message: new RegExp(argument),
  });
  const expectError = (call: () => unknown, { name, code, message }: ReturnType<typeof ofType>) => {
    expect(call).toThrow(expect.objectContaining({ name, code, message: expect.stringMatching(message) }));
  };

  test.each([
    { fds: null, error: ofType('^poll: fds must') },
    { fds: {}, error: ofType('^poll: fds must') },
    { fds: [1], error: ofType('^poll: fds\\[0\\] must') },
    { fds: [{ events: 0 }], error: ofType('^poll: fds\\[0\\].fd must') },
    { fds: [...fds, { fd: 1.5, events: 0 }], error: ofValue('^poll: fds\\[1\\].fd must') },
    { fds: [{ fd: 0 }], error: ofType('^poll: fds\\[0\\].events must') },
    { fds: [{ fd: 0, events: 0x10000 }], error: ofRange('^poll: fds\\[0\\].events must') },
  ])('fds: $fds', ({ fds: wrong, error }) => {
    expectError(() => poll(wrong as never, 0), error);
  });

  test.each([
    { timeoutMs: NaN, error: ofValue('timeoutMs must') },
    { timeoutMs: '1', error: ofType('timeoutMs must') },
    { timeoutMs: null, error: ofType('timeoutMs must') },
    { timeoutMs: 1n, error: ofType('timeoutMs must') },
    { timeoutMs: Infinity, error: ofRange('timeoutMs must') },
  ])('timeoutMs: $timeoutMs', ({ timeoutMs, error }) => {
    expectError(() => poll(fds, timeoutMs as never), error);
    expectError(() => ppoll(fds, timeoutMs as never), error);
  });

  test('a time longer than poll can wait, which ppoll can', () => {
    const [, b] = pair();
    expectError(() => poll(fds, 2 ** 31), ofRange('^poll: timeoutMs must'));
    expect(ppoll([{ fd: b, events: POLLOUT }], 2 ** 40)).toBe(1);
    expectError(() => raw.poll(null, 0, 1.5), ofValue('^poll: timeoutMs must'));
    expectError(() => raw.ppoll(null, 0, NaN, null), ofValue('^ppoll: timeoutMs must'));
  });

  test.each([
    { sigmask: 1, error: ofType('^ppoll: sigmask must') },
    { sigmask: ['SIGINT'], error: ofType('^ppoll: sigmask\\[0\\] must') },
    { sigmask: [1, 65], error: ofRange('^ppoll: sigmask\\[1\\] must') },
    { sigmask: [0], error: ofRange('^ppoll: sigmask\\[0\\] must') },
  ])('sigmask: $sigmask', ({ sigmask, error }) => {
    expectError(() => ppoll(fds, 0, sigmask as never), error);
  });
});

test('a connection in the making is writable once it is made', () => {
  const [client] = connectedByAccept(anyPort.v4, SOCK_STREAM);
  expect(revents(client, POLLOUT)).toBe(POLLOUT);
});
