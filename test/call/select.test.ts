/**
 * select(2), pselect(2), FD_SET(3)
 * - gives those of each list that are ready, in the caller's order, and leaves the lists alone
 * - waits no shorter than it is told; lists that are not given are NULL, and without any it is a sleep
 * - a descriptor that no fd_set has a bit for is refused by name, and no memory is touched
 * - a descriptor that the kernel did not look at is not among the ready ones
 * - EBADF for one that is not open · EINVAL for a negative time · EFAULT for sets that are too short · EINTR after a signal
 */
import { openSync } from 'node:fs';
import {
  AF_UNIX,
  close,
  dup2,
  EBADF,
  EFAULT,
  EINTR,
  EINVAL,
  FD_SETSIZE,
  type Fd,
  MSG_OOB,
  pselect,
  recv,
  SIGUSR2,
  SOCK_STREAM,
  select,
  send,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { closeOwned, own, ownPair } from '../support/own.js';
import { kindsWith, pairKinds } from '../support/pairs.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_STREAM));

/** An fd_set. */
function set(...fds: Fd[]): Uint8Array {
  const bits = new Uint8Array(FD_SETSIZE / 8);
  for (const fd of fds) raw.FD_SET(fd, bits);
  return bits;
}

describe.each(pairKinds)('select on $name', ({ make }) => {
  test('says what can be read from and written to', () => {
    const [a, b] = make();
    expect(select({ read: [a, b], write: [b, a] }, 0)).toEqual({ read: [], write: [b, a], except: [] });
    send(a, 'x');
    expect(select({ read: [a, b] })).toEqual({ read: [b], write: [], except: [] });
    expect(pselect({ read: [a, b] })).toEqual({ read: [b], write: [], except: [] });
    recv(b, new Uint8Array(1));
    expect(pselect({ read: [a, b], write: [a] }, 0)).toEqual({ read: [], write: [a], except: [] });
  });
});

describe.each(kindsWith('outOfBand', 'internet'))('select on $name', ({ make }) => {
  test('except: an out-of-band byte', () => {
    const [a, b] = make();
    expect(select({ except: [a, b] }, 0).except).toEqual([]);
    send(a, '!', MSG_OOB);
    expect(select({ except: [a, b] }, 1000).except).toEqual([b]);
  });
});

describe('select', () => {
  test('leaves the lists alone, and keeps their order', () => {
    const [a, b] = pair();
    const sets = Object.freeze({ write: Object.freeze([b, a, b]) as Fd[] });
    expect(select(sets, 0)).toEqual({ read: [], write: [b, a, b], except: [] });
  });

  test('without lists, or with empty ones, is a sleep', () => {
    const before = performance.now();
    expect(select({}, 20)).toEqual({ read: [], write: [], except: [] });
    expect(select({ read: [] }, 20.5)).toEqual({ read: [], write: [], except: [] });
    expect(pselect({}, 0.5)).toEqual({ read: [], write: [], except: [] });
    expect(raw.select(0, null, null, null, 20)).toBe(0);
    expect(performance.now() - before).toBeGreaterThanOrEqual(61);
  });

  test('of the raw tier replaces the sets by what is ready, and counts the bits', () => {
    const [a, b] = pair();
    send(a, 'x');
    const read = set(a, b);
    const write = set(a, b);
    expect(raw.select(Math.max(a, b) + 1, read, write, null, 0)).toBe(3);
    expect([read, write]).toEqual([set(b), set(a, b)]);
    const again = set(a, b);
    expect(raw.pselect(Math.max(a, b) + 1, again, null, null, null, null)).toBe(1);
    expect(again).toEqual(set(b));
  });

  test('of the raw tier looks at the descriptors below nfds', () => {
    const [a, b] = pair();
    const [low, high] = a < b ? [a, b] : [b, a];
    const write = set(low, high);
    expect(raw.select(high, null, write, null, 0)).toBe(1);
    expect(raw.FD_ISSET(low, write)).toBe(1);
    // What lies above is left alone, up to the end of the machine word.
    expect(raw.select(low, null, set(low), null, 0)).toBe(0);
  });

  test('watches descriptor 1023, the highest', () => {
    const [a] = pair();
    const highest = own(dup2(a, FD_SETSIZE - 1));
    expect(select({ write: [highest] }, 0).write).toEqual([highest]);
  });

  // In a process of its own: the kernel's table of descriptors grows, and never shrinks.
  test('of a number that the process has never reached is not ready, and the kernel does not say EBADF', async () => {
    const program = `
      import { pselect, select, SOCK_DGRAM, AF_UNIX, socketpair } from 'bsd-sockets';
      import * as raw from 'bsd-sockets/raw';
      const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
      const bits = new Uint8Array(128);
      raw.FD_SET(1000, bits);
      console.log(JSON.stringify([
        select({ read: [1000] }, 0),
        select({ read: [a, 1000], write: [1000, b, b, a], except: [1023] }, 0),
        pselect({ except: [1001, 1000] }, 0),
        raw.select(1001, bits, null, null, 0), raw.FD_ISSET(1000, bits),
      ]));`;
    const none = { read: [], write: [], except: [] };
    const { stdout, stderr } = await runCommand([process.execPath, '--input-type=module', '--eval', program]);
    expect(stderr).toBe('');
    const [first, second, third, ...inC] = JSON.parse(stdout);
    expect([first, third]).toEqual([none, none]);
    expect(second).toMatchObject({ read: [], except: [] });
    expect(second.write).toHaveLength(3);
    expect(second.write).not.toContain(1000);
    expect(inC).toEqual([0, 1]);
  });

  test('EBADF: one is not open', () => {
    const [a] = pair();
    closeOwned(a);
    expect(() => select({ read: [a] }, 0)).toFailWith('EBADF', 'select');
    expect(() => pselect({ read: [a] }, 0)).toFailWith('EBADF', 'pselect');
    const read = set(a);
    expect(raw.select(a + 1, read, null, null, 0)).toBeErrno(EBADF);
    expect(read).toEqual(set(a));
  });

  test('EINVAL: a negative time, or a negative number of descriptors', () => {
    expect(() => select({}, -1)).toFailWith('EINVAL', 'select');
    expect(() => pselect({}, -0.001)).toFailWith('EINVAL', 'pselect');
    expect(raw.select(-1, null, null, null, 0)).toBeErrno(EINVAL);
  });

  test('EFAULT: a set that is too short for nfds', () => {
    expect(raw.select(64, new Uint8Array(8), null, null, 0)).toBe(0);
    expect(raw.select(65, new Uint8Array(15), null, null, 0)).toBeErrno(EFAULT);
    expect(raw.pselect(1, null, new Uint8Array(7), null, 0, null)).toBeErrno(EFAULT);
    expect(raw.select(FD_SETSIZE, null, null, new Uint8Array(127), 0)).toBeErrno(EFAULT);
    expect(raw.pselect(0, null, null, null, 0, new Uint8Array(4))).toBeErrno(EINVAL);
  });
});

describe('a signal', () => {
  const begin = async (mask: Uint8Array | null) => {
    const [a, b] = pair();
    const there = await elsewhere.process([b]);
    const call = there.call('pselect', FIRST_PASSED + 1, set(FIRST_PASSED), null, null, null, mask);
    await there.blocked();
    there.kill('SIGUSR2');
    return { there, call, peer: a };
  };

  test('ends pselect with EINTR, unless its mask has it', async () => {
    const ended = await begin(null);
    expect((await ended.call).result).toBeErrno(EINTR);
    const { there, call, peer } = await begin(new Uint8Array(new BigUint64Array([1n << BigInt(SIGUSR2 - 1)]).buffer));
    await there.blocked();
    send(peer, 'x');
    expect((await call).result).toBe(1);
  });
});

describe('a descriptor that no fd_set has a bit for', () => {
  const refusal = (message: RegExp) =>
    expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message: expect.stringMatching(message) });

  test('is refused by name, though it is open', () => {
    const open = openSync('/dev/null', 'r');
    const high = own(dup2(open, FD_SETSIZE));
    close(open);
    expect(() => select({ read: [0, high] }, 0)).toThrow(refusal(/^select: sets\.read\[1\] must be .* 0 to 1023/));
    expect(() => pselect({ except: [high] }, 0)).toThrow(refusal(/^pselect: sets\.except\[0\] must be .* 0 to 1023/));
  });

  test.each([FD_SETSIZE, 2 ** 31 - 1, -1])('%s is refused by FD_SET and its kin, and changes nothing', (fd) => {
    const bits = new Uint8Array(new ArrayBuffer(512), 0, 128);
    for (const call of [raw.FD_SET, raw.FD_CLR, raw.FD_ISSET])
      expect(() => call(fd, bits)).toThrow(refusal(new RegExp(`^${call.name}: fd must be .* 0 to 1023`)));
    expect(new Uint8Array(bits.buffer).every((byte) => byte === 0)).toBe(true);
  });

  test('nfds above FD_SETSIZE is refused', () => {
    expect(() => raw.select(FD_SETSIZE + 1, null, null, null, 0)).toThrow(refusal(/^select: nfds must be/));
    expect(() => raw.pselect(FD_SETSIZE + 1, null, null, null, 0, null)).toThrow(refusal(/^pselect: nfds must be/));
  });

  test('a set that is too short for the descriptor is refused', () => {
    expect(() => raw.FD_SET(8, new Uint8Array(1))).toThrow(refusal(/^FD_SET: set must be/));
  });
});

test('FD_SET, FD_CLR, FD_ISSET and FD_ZERO set the bits that C sets', () => {
  const bits = set(0, 9, 1023);
  expect([bits[0], bits[1], bits[127]]).toEqual([1, 2, 128]);
  expect([raw.FD_ISSET(9, bits), raw.FD_ISSET(10, bits)]).toEqual([1, 0]);
  raw.FD_CLR(9, bits);
  expect(raw.FD_ISSET(9, bits)).toBe(0);
  raw.FD_ZERO(bits);
  expect(bits).toEqual(new Uint8Array(128));
});

describe('wrong arguments', () => {
  test.each([
    { sets: null, code: 'ERR_INVALID_ARG_TYPE', message: /^select: sets must/ },
    { sets: { read: 3 }, code: 'ERR_INVALID_ARG_TYPE', message: /^select: sets\.read must/ },
    { sets: { write: ['3'] }, code: 'ERR_INVALID_ARG_TYPE', message: /^select: sets\.write\[0\] must/ },
    { sets: { except: [NaN] }, code: 'ERR_INVALID_ARG_VALUE', message: /^select: sets\.except\[0\] must/ },
  ])('sets: $sets', ({ sets, code, message }) => {
    expect(() => select(sets as never, 0)).toThrow(
      expect.objectContaining({ name: 'TypeError', code, message: expect.stringMatching(message) }),
    );
  });

  test.each([
    { timeoutMs: NaN, code: 'ERR_INVALID_ARG_VALUE' },
    { timeoutMs: Infinity, code: 'ERR_INVALID_ARG_VALUE' },
    { timeoutMs: '1', code: 'ERR_INVALID_ARG_TYPE' },
    { timeoutMs: null, code: 'ERR_INVALID_ARG_TYPE' },
  ])('timeoutMs: $timeoutMs', ({ timeoutMs, code }) => {
    const error = (call: string) =>
      expect.objectContaining({ code, message: expect.stringMatching(new RegExp(`^${call}: timeoutMs must`)) });
    expect(() => select({}, timeoutMs as never)).toThrow(error('select'));
    expect(() => pselect({}, timeoutMs as never)).toThrow(error('pselect'));
  });
});
