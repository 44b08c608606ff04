/**
 * epoll_create1(2), epoll_ctl(2), epoll_wait(2), epoll_pwait2(2)
 * - reports what is ready on every kind of pair, level and edge triggered, once with EPOLLONESHOT
 * - the number that was given with a descriptor comes back exactly, up to 2 ** 53 - 1; not given it is the descriptor
 * - a descriptor that was closed is reported as long as a duplicate is open, and can no longer be removed
 * - waits no shorter than it is told; a signal ends it with EINTR, unless a mask keeps it out
 * - every error of epoll_ctl · EFAULT for memory that is too short · wrong arguments
 */
import { openSync } from 'node:fs';
import {
  AF_UNIX,
  close,
  dup,
  EFAULT,
  EINTR,
  EINVAL,
  ENOSYS,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
  EPOLLERR,
  EPOLLET,
  EPOLLHUP,
  EPOLLIN,
  EPOLLONESHOT,
  EPOLLOUT,
  EPOLLRDHUP,
  epoll_create1,
  epoll_ctl,
  epoll_pwait2,
  epoll_wait,
  F_GETFD,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  pipe2,
  recv,
  SHUT_WR,
  SIGUSR2,
  SOCK_STREAM,
  send,
  shutdown,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { compile } from '../support/compile.js';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { closeOwned, own, ownPair } from '../support/own.js';
import { pairKinds } from '../support/pairs.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_STREAM));
const epoll = () => own(epoll_create1());

/** Whether the kernel has epoll_pwait2(2), which is younger than the others. */
const hasPwait2 = raw.epoll_pwait2(-1, new Uint8Array(16), 1, 0, null) !== -ENOSYS;
const waits = [
  { name: 'epoll_wait', wait: epoll_wait },
  ...(hasPwait2 ? [{ name: 'epoll_pwait2', wait: epoll_pwait2 }] : []),
];

/** struct epoll_event in this machine's bytes. */
function event(events: number, data: bigint): Uint8Array {
  const bytes = new Uint8Array(raw.epoll_event.size);
  const view = new DataView(bytes.buffer);
  view.setUint32(raw.epoll_event.events, events, true);
  view.setBigUint64(raw.epoll_event.data, data, true);
  return bytes;
}

describe.each(pairKinds)('epoll on $name', ({ make, traits }) => {
  test.each(waits)('$name reports what is ready', ({ wait }) => {
    const [a, b] = make();
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLIN });
    expect(wait(epfd, 8, 0)).toEqual([]);
    send(a, 'x');
    expect(wait(epfd, 8)).toEqual([{ events: EPOLLIN, data: b }]);
    epoll_ctl(epfd, EPOLL_CTL_MOD, b, { events: EPOLLIN | EPOLLOUT, data: 7 });
    expect(wait(epfd, 8)).toEqual([{ events: EPOLLIN | EPOLLOUT, data: 7 }]);
    epoll_ctl(epfd, EPOLL_CTL_DEL, b);
    expect(wait(epfd, 8, 0)).toEqual([]);
  });

  if (traits.has('connection'))
    test('tells of the end of the stream, and of the peer that is gone', () => {
      const [a, b] = make();
      const epfd = epoll();
      epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLRDHUP });
      shutdown(a, SHUT_WR);
      expect(epoll_wait(epfd, 1)).toEqual([{ events: EPOLLRDHUP, data: b }]);
      shutdown(b, SHUT_WR);
      expect(epoll_wait(epfd, 1)).toEqual([{ events: EPOLLRDHUP | EPOLLHUP, data: b }]);
    });
});

describe('epoll', () => {
  test('EPOLLET reports what is new, EPOLLONESHOT reports once', () => {
    const [a, b] = pair();
    const [c, d] = pair();
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLIN | EPOLLET });
    epoll_ctl(epfd, EPOLL_CTL_ADD, d, { events: EPOLLIN | EPOLLONESHOT });
    for (const fd of [a, c]) send(fd, 'x');
    expect(epoll_wait(epfd, 8, 0)).toHaveLength(2);
    expect(epoll_wait(epfd, 8, 0)).toEqual([]);
    for (const fd of [a, c]) send(fd, 'x');
    expect(epoll_wait(epfd, 8, 0)).toEqual([{ events: EPOLLIN, data: b }]);
    epoll_ctl(epfd, EPOLL_CTL_MOD, d, { events: EPOLLIN | EPOLLONESHOT });
    expect(epoll_wait(epfd, 8, 0)).toEqual([{ events: EPOLLIN, data: d }]);
  });

  test('EPOLLERR: nobody reads from the pipe any more', () => {
    const [from, to] = pipe2();
    own(to);
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, to, { events: 0 });
    close(from);
    expect(epoll_wait(epfd, 1)).toEqual([{ events: EPOLLERR, data: to }]);
  });

  test('reports as many as there is room for, and the others next', () => {
    const epfd = epoll();
    const ends = Array.from({ length: 5 }, pair);
    for (const [, b] of ends) epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLOUT });
    const seen = [2, 2, 1].flatMap((most) => {
      const reports = epoll_wait(epfd, most, 0);
      expect(reports).toHaveLength(most);
      return reports.map(({ data }) => data);
    });
    expect(seen.sort((x, y) => x - y)).toEqual(ends.map(([, b]) => b).sort((x, y) => x - y));
  });

  test.each([0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 52 + 1, 2 ** 53 - 1])('gives %s back exactly', (data) => {
    const [, b] = pair();
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLOUT, data });
    for (const { wait } of waits) expect(wait(epfd, 1)).toEqual([{ events: EPOLLOUT, data }]);
    const events = new Uint8Array(raw.epoll_event.size);
    expect(raw.epoll_wait(epfd, events, 1, 0)).toBe(1);
    expect(events).toEqual(event(EPOLLOUT, BigInt(data)));
  });

  test('of the raw tier takes and gives all 64 bits, and leaves the room behind them alone', () => {
    const [, b] = pair();
    const epfd = epoll();
    const own64 = event(EPOLLOUT, 0xfedcba9876543210n);
    expect(raw.epoll_ctl(epfd, EPOLL_CTL_ADD, b, own64)).toBe(0);
    const calls = [
      (room: Uint8Array) => raw.epoll_wait(epfd, room, 2, 0),
      (room: Uint8Array) => raw.epoll_pwait2(epfd, room, 2, 0, null),
    ];
    for (const call of calls.slice(0, waits.length)) {
      const room = new Uint8Array(2 * raw.epoll_event.size).fill(0xee);
      expect(call(room)).toBe(1);
      expect(room.subarray(0, own64.length)).toEqual(own64);
      expect(room.subarray(own64.length).every((byte) => byte === 0xee)).toBe(true);
    }
  });

  test('of the raw tier takes any view', () => {
    const [, b] = pair();
    const epfd = epoll();
    const inMiddle = new DataView(new ArrayBuffer(32), 5, raw.epoll_event.size);
    new Uint8Array(inMiddle.buffer).set(event(EPOLLOUT, 9n), 5);
    expect(raw.epoll_ctl(epfd, EPOLL_CTL_ADD, b, inMiddle)).toBe(0);
    const room = new Int32Array(8);
    expect(raw.epoll_wait(epfd, room, 2, 0)).toBe(1);
    expect(new Uint8Array(room.buffer, 0, raw.epoll_event.size)).toEqual(event(EPOLLOUT, 9n));
  });

  test('goes on reporting a closed descriptor while a duplicate is open, and cannot forget it', () => {
    const [a, b] = pair();
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLIN, data: 4711 });
    const copy = own(dup(b));
    closeOwned(b);
    send(a, 'x');
    expect(epoll_wait(epfd, 1, 0)).toEqual([{ events: EPOLLIN, data: 4711 }]);
    expect(() => epoll_ctl(epfd, EPOLL_CTL_DEL, b)).toFailWith('EBADF', 'epoll_ctl');
    expect(recv(copy, new Uint8Array(1))).toBe(1);
    closeOwned(copy);
    expect(epoll_wait(epfd, 1, 0)).toEqual([]);
  });

  test('can be watched by another, and EPOLL_CLOEXEC marks it', () => {
    const [, b] = pair();
    const inner = own(epoll_create1(EPOLL_CLOEXEC));
    const outer = epoll();
    epoll_ctl(outer, EPOLL_CTL_ADD, inner, { events: EPOLLIN });
    expect(epoll_wait(outer, 1, 0)).toEqual([]);
    epoll_ctl(inner, EPOLL_CTL_ADD, b, { events: EPOLLOUT });
    expect(epoll_wait(outer, 1, 0)).toEqual([{ events: EPOLLIN, data: inner }]);
    expect([inner, outer].map((fd) => fcntl(fd, F_GETFD))).toEqual([FD_CLOEXEC, 0]);
  });

  test.each(waits)('$name waits no shorter than it is told', ({ wait }) => {
    const epfd = epoll();
    for (const timeoutMs of [1, 4.5, 0.25]) {
      const before = performance.now();
      expect(wait(epfd, 1, timeoutMs)).toEqual([]);
      expect(performance.now() - before).toBeGreaterThanOrEqual(timeoutMs);
    }
  });

  testWith(need.cc)('has the struct that the C compiler has', () => {
    const { output } = compile(`#include <stddef.h>
#include <stdio.h>
#include <sys/epoll.h>
int main(void) {
  printf("%zu %zu %zu\\n", sizeof(struct epoll_event), offsetof(struct epoll_event, events),
         offsetof(struct epoll_event, data));
}`);
    const { size, events, data } = raw.epoll_event;
    expect(`${size} ${events} ${data}\n`).toBe(output);
  });
});

describe('a signal', () => {
  const begin = async (name: 'epoll_wait' | 'epoll_pwait2', ...rest: unknown[]) => {
    const [a, b] = pair();
    const epfd = epoll();
    epoll_ctl(epfd, EPOLL_CTL_ADD, b, { events: EPOLLIN });
    const there = await elsewhere.process([epfd]);
    const call = there.call(name, ...([FIRST_PASSED, new Uint8Array(64), 1, ...rest] as never));
    await there.blocked();
    there.kill('SIGUSR2');
    return { there, call, peer: a };
  };
  const mask = new Uint8Array(new BigUint64Array([1n << BigInt(SIGUSR2 - 1)]).buffer);

  test('ends both with EINTR, unless the mask has it', async () => {
    expect((await (await begin('epoll_wait', -1)).call).result).toBeErrno(EINTR);
    if (!hasPwait2) return;
    expect((await (await begin('epoll_pwait2', null, null)).call).result).toBeErrno(EINTR);
    const { there, call, peer } = await begin('epoll_pwait2', null, mask);
    await there.blocked();
    send(peer, 'x');
    expect((await call).result).toBe(1);
  });
});

describe('errors', () => {
  const some = { events: EPOLLIN };
  const twice = (act: () => void) => {
    act();
    act();
  };

  test.each<[code: string, why: string, act: (epfd: Fd, fd: Fd) => void]>([
    ['EEXIST', 'it is there already', (epfd, fd) => twice(() => epoll_ctl(epfd, EPOLL_CTL_ADD, fd, some))],
    ['ENOENT', 'it is not there to be changed', (epfd, fd) => epoll_ctl(epfd, EPOLL_CTL_MOD, fd, some)],
    ['ENOENT', 'it is not there to be removed', (epfd, fd) => epoll_ctl(epfd, EPOLL_CTL_DEL, fd)],
    ['EINVAL', 'no such operation', (epfd, fd) => epoll_ctl(epfd, 9, fd, some)],
    ['EINVAL', 'it shall watch itself', (epfd) => epoll_ctl(epfd, EPOLL_CTL_ADD, epfd, some)],
    ['EINVAL', 'it is none', (_, fd) => epoll_ctl(fd, EPOLL_CTL_ADD, fd + 1, some)],
    ['EBADF', 'it is not open', (epfd) => epoll_ctl(epfd, EPOLL_CTL_ADD, -1, some)],
    ['EBADF', 'epoll itself is not open', (_, fd) => epoll_ctl(-1, EPOLL_CTL_ADD, fd, some)],
    ['EFAULT', 'there is no event', (epfd, fd) => epoll_ctl(epfd, EPOLL_CTL_ADD, fd)],
  ])('epoll_ctl %s: %s', (code, _, act) => {
    const [, fd] = pair();
    expect(() => act(epoll(), fd)).toFailWith(code, 'epoll_ctl');
  });

  test('epoll_ctl EPERM: a file is always ready', () => {
    expect(() => epoll_ctl(epoll(), EPOLL_CTL_ADD, own(openSync('/etc/passwd', 'r')), some)).toFailWith(
      'EPERM',
      'epoll_ctl',
    );
  });

  test('epoll_ctl ELOOP: they watch each other', () => {
    const [one, other] = [epoll(), epoll()];
    epoll_ctl(one, EPOLL_CTL_ADD, other, some);
    expect(() => epoll_ctl(other, EPOLL_CTL_ADD, one, some)).toFailWith('ELOOP', 'epoll_ctl');
  });

  test.each(waits)('$name: EBADF, EINVAL', ({ name, wait }) => {
    const [, fd] = pair();
    expect(() => wait(-1, 1, 0)).toFailWith('EBADF', name);
    expect(() => wait(fd, 1, 0)).toFailWith('EINVAL', name);
    expect(() => wait(epoll(), 0, 0)).toFailWith('EINVAL', name);
    expect(() => wait(epoll(), -1, 0)).toFailWith('EINVAL', name);
  });

  test('epoll_create1 EINVAL: another flag', () => {
    expect(() => epoll_create1(1)).toFailWith('EINVAL', 'epoll_create1');
  });

  test('of the raw tier: memory that is too short, a time and a mask that the kernel refuses', () => {
    const [, b] = pair();
    const epfd = epoll();
    const { size } = raw.epoll_event;
    expect(raw.epoll_ctl(epfd, EPOLL_CTL_ADD, b, new Uint8Array(size - 1))).toBeErrno(EFAULT);
    expect(raw.epoll_wait(epfd, new Uint8Array(2 * size - 1), 2, 0)).toBeErrno(EFAULT);
    expect(raw.epoll_wait(epfd, new Uint8Array(size), 2 ** 31 - 1, 0)).toBeErrno(EFAULT);
    if (!hasPwait2) return;
    expect(raw.epoll_pwait2(epfd, new Uint8Array(size), 2, 0, null)).toBeErrno(EFAULT);
    expect(raw.epoll_pwait2(epfd, new Uint8Array(size), 1, -1, null)).toBeErrno(EINVAL);
    expect(raw.epoll_pwait2(epfd, new Uint8Array(size), 1, 0, new Uint8Array(7))).toBeErrno(EINVAL);
  });
});

describe('wrong arguments', () => {
  const [ADD, epfd] = [EPOLL_CTL_ADD, -1];
  test.each([
    { call: () => epoll_ctl(epfd, ADD, 0, 1 as never), code: 'ERR_INVALID_ARG_TYPE', says: /^epoll_ctl: event must/ },
    { call: () => epoll_ctl(epfd, ADD, 0, {} as never), code: 'ERR_INVALID_ARG_TYPE', says: /event\.events must/ },
    { call: () => epoll_ctl(epfd, ADD, 0, { events: 1.5 }), code: 'ERR_INVALID_ARG_VALUE', says: /event\.events must/ },
    { call: () => epoll_ctl(epfd, ADD, 0, { events: 2 ** 32 }), code: 'ERR_OUT_OF_RANGE', says: /event\.events must/ },
    {
      call: () => epoll_ctl(epfd, ADD, 0, { events: 1, data: -1 }),
      code: 'ERR_OUT_OF_RANGE',
      says: /event\.data must/,
    },
    {
      call: () => epoll_ctl(epfd, ADD, 0, { events: 1, data: 2 ** 53 }),
      code: 'ERR_OUT_OF_RANGE',
      says: /event\.data/,
    },
    { call: () => epoll_ctl(epfd, ADD, 'x' as never), code: 'ERR_INVALID_ARG_TYPE', says: /^epoll_ctl: fd must/ },
    { call: () => epoll_wait('x' as never, 1), code: 'ERR_INVALID_ARG_TYPE', says: /^epoll_wait: epfd must/ },
    { call: () => epoll_wait(epfd, 1.5), code: 'ERR_INVALID_ARG_VALUE', says: /^epoll_wait: maxevents must/ },
    { call: () => epoll_wait(epfd, 2 ** 20 + 1), code: 'ERR_OUT_OF_RANGE', says: /^epoll_wait: maxevents must/ },
    { call: () => epoll_wait(epfd, 1, NaN), code: 'ERR_INVALID_ARG_VALUE', says: /^epoll_wait: timeoutMs must/ },
    { call: () => epoll_wait(epfd, 1, 2 ** 31), code: 'ERR_OUT_OF_RANGE', says: /^epoll_wait: timeoutMs must/ },
    { call: () => epoll_pwait2(epfd, 1, NaN), code: 'ERR_INVALID_ARG_VALUE', says: /^epoll_pwait2: timeoutMs must/ },
    { call: () => epoll_pwait2(epfd, 1, 0, [99]), code: 'ERR_OUT_OF_RANGE', says: /^epoll_pwait2: sigmask\[0\] must/ },
  ])('$says', ({ call, code, says }) => {
    expect(call).toThrow(expect.objectContaining({ code, message: expect.stringMatching(says) }));
  });
});
