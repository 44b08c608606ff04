/**
 * fcntl(2), the commands whose argument is a pointer
 * - locks: of the process and of the open file; who is in the way; waiting for one, and ending the wait
 * - who is sent signals: a thread, a process or a group, which is a negative number and no error
 * - O_ASYNC: the signal arrives
 * - bytes are filled in place, as in C; too few are refused
 */

import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  F_ADD_SEALS,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OFD_SETLKW,
  F_OWNER_PGRP,
  F_OWNER_PID,
  F_OWNER_TID,
  F_RDLCK,
  F_SET_RW_HINT,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_UNLCK,
  F_WRLCK,
  type Flock,
  fcntl,
  O_ASYNC,
  O_NONBLOCK,
  offsetof,
  pipe,
  SOCK_DGRAM,
  SOCK_STREAM,
  type SocketType,
  send,
  sizeof,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { own, ownDirectory, ownPair } from '../support/own.js';
import { tcp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';

const code = (text: string) => expect.objectContaining({ code: text });
const pair = (type: SocketType = SOCK_DGRAM) => ownPair(socketpair(AF_UNIX, type));

/** A file of 10 bytes, opened twice. */
function files(): [number, number] {
  const path = join(ownDirectory(), 'f');
  writeFileSync(path, '0123456789');
  return [own(openSync(path, 'r+')), own(openSync(path, 'r+'))];
}

describe('locks', () => {
  test('of two open files are in each other’s way', () => {
    const [a, b] = files();
    const mine = { type: F_WRLCK, start: 2, len: 3 };
    expect(fcntl(a, F_OFD_SETLK, mine)).toBe(0);
    expect(fcntl(b, F_OFD_GETLK, { type: F_RDLCK })).toEqual({ ...mine, whence: 0, pid: -1 });
    expect(fcntl(b, F_OFD_GETLK, { type: F_RDLCK, start: 5 }).type).toBe(F_UNLCK);
    expect(() => fcntl(b, F_OFD_SETLK, { type: F_RDLCK, start: 4, len: 1 })).toFailWith('EAGAIN', 'fcntl');
    expect(fcntl(a, F_OFD_SETLK, { ...mine, type: F_UNLCK })).toBe(0);
    expect(fcntl(b, F_OFD_SETLKW, { type: F_WRLCK })).toBe(0);
  });

  test('start from the end, and reach far', () => {
    const [a, b] = files();
    fcntl(a, F_OFD_SETLK, { type: F_WRLCK, whence: 2, start: -1, len: 1 });
    expect(fcntl(b, F_OFD_GETLK, { type: F_WRLCK })).toMatchObject({ whence: 0, start: 9, len: 1 });
    const far = 2n ** 62n;
    fcntl(a, F_OFD_SETLK, { type: F_UNLCK });
    fcntl(a, F_OFD_SETLK, { type: F_WRLCK, start: far, len: 1n });
    expect(fcntl(b, F_OFD_GETLK, { type: F_WRLCK })).toMatchObject({ start: far, len: 1 });
  });

  test('of a process are known by its number, and waited for', async () => {
    const [a] = files();
    const there = await elsewhere.process([a]);
    const flock = new Uint8Array(sizeof('flock'));
    const type = new DataView(flock.buffer, offsetof('flock', 'l_type'));
    type.setInt16(0, F_WRLCK, true);
    fcntl(a, F_SETLK, { type: F_WRLCK });
    const asked = (await there.call('fcntl', 4, F_GETLK, flock)).args[2] as Uint8Array;
    expect(new DataView(asked.buffer, asked.byteOffset).getInt32(offsetof('flock', 'l_pid'), true)).toBe(process.pid);
    const waiting = there.call('fcntl', 4, F_SETLKW, flock);
    await there.blocked();
    fcntl(a, F_SETLK, { type: F_UNLCK });
    expect((await waiting).result).toBe(0);
    expect(fcntl(a, F_GETLK, { type: F_RDLCK })).toMatchObject({ type: F_WRLCK, pid: there.pid });
  });

  test('that are waited for in a worker do not keep it from ending', async () => {
    const [a, b] = files();
    fcntl(a, F_OFD_SETLK, { type: F_WRLCK });
    const there = await elsewhere.thread();
    const flock = new Uint8Array(sizeof('flock')); // F_RDLCK
    there.call('fcntl', b, F_OFD_SETLKW, flock).catch(() => {});
    await there.blocked();
    await there.end();
  });
});

describe('who is sent signals', () => {
  test('is a thread, a process or a group', () => {
    const [fd] = pair();
    expect(fcntl(fd, F_GETOWN_EX)).toEqual({ type: F_OWNER_TID, pid: 0 });
    for (const type of [F_OWNER_PID, F_OWNER_TID] as const) {
      expect(fcntl(fd, F_SETOWN_EX, { type, pid: process.pid })).toBe(0);
      expect(fcntl(fd, F_GETOWN_EX)).toEqual({ type, pid: process.pid });
      expect(fcntl(fd, F_GETOWN)).toBe(process.pid);
    }
  });

  test('is a negative number for a group', () => {
    const [fd] = pair();
    const group = ownGroup();
    expect(fcntl(fd, F_SETOWN_EX, { type: F_OWNER_PGRP, pid: group })).toBe(0);
    expect(fcntl(fd, F_GETOWN)).toBe(-group);
    expect(fcntl(fd, F_GETOWN, 0)).toBe(-group);
    fcntl(fd, F_SETOWN_EX, { type: F_OWNER_PGRP, pid: 0 });
    expect(fcntl(fd, F_GETOWN)).toBe(0);
    fcntl(fd, F_SETOWN, -group);
    expect(fcntl(fd, F_GETOWN_EX)).toEqual({ type: F_OWNER_PGRP, pid: group });
  });

  function ownGroup(): number {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    return Number(stat.replace(/^.*\) /s, '').split(' ')[2]);
  }

  test.each([
    ['SIGIO', 0],
    ['SIGUSR2', 12],
  ] as const)('gets %s when there is something to read', async (name, signal) => {
    const [a, b] = pair();
    const arrived = once(process, name, { signal: AbortSignal.timeout(10_000) });
    fcntl(b, F_SETOWN, process.pid);
    fcntl(b, F_SETSIG, signal);
    fcntl(b, F_SETFL, fcntl(b, F_GETFL) | O_ASYNC | O_NONBLOCK);
    send(a, 'x');
    expect((await arrived)[0]).toBe(name);
  });
});

describe('commands with a number', () => {
  test('F_SETPIPE_SZ and F_GETPIPE_SZ', () => {
    const [a] = ownPair(pipe());
    const chosen = fcntl(a, F_SETPIPE_SZ, 5000);
    expect(chosen).toBeGreaterThanOrEqual(5000);
    expect(fcntl(a, F_GETPIPE_SZ)).toBe(chosen);
  });

  test('F_SETLEASE and F_GETLEASE', () => {
    const path = join(ownDirectory(), 'f');
    writeFileSync(path, '');
    const fd = own(openSync(path, 'r'));
    expect(fcntl(fd, F_GETLEASE)).toBe(F_UNLCK);
    expect(fcntl(fd, F_SETLEASE, F_RDLCK)).toBe(0);
    expect(fcntl(fd, F_GETLEASE)).toBe(F_RDLCK);
    expect(fcntl(fd, F_SETLEASE, F_UNLCK)).toBe(0);
  });

  test('F_GET_RW_HINT and F_SET_RW_HINT: a pointer to a number', () => {
    const [fd] = files();
    expect(fcntl(fd, F_GET_RW_HINT)).toBe(0n);
    expect(fcntl(fd, F_SET_RW_HINT, 3n)).toBe(0);
    expect(fcntl(fd, F_GET_RW_HINT)).toBe(3n);
  });
});

describe('fcntl with bytes', () => {
  failsAlike([
    ['F_GETLK of a closed descriptor', 'EBADF', (os) => os.fcntl(-1, F_GETLK, new Uint8Array(32))],
    ['F_SETLK of a kind that does not exist', 'EINVAL', (os) => os.fcntl(os.file, F_SETLK, new Uint8Array(32).fill(9))],
    ['F_SETOWN_EX of nobody', 'ESRCH', (os) => os.fcntl(tcp(os), F_SETOWN_EX, new Int32Array([1, 2 ** 30]))],
    [
      'F_SETOWN_EX of a kind that does not exist',
      'EINVAL',
      (os) => os.fcntl(tcp(os), F_SETOWN_EX, new Int32Array([9, 1])),
    ],
    ['F_GET_SEALS of a socket', 'EINVAL', (os) => os.fcntl(tcp(os), F_GET_SEALS, 0)],
    ['F_ADD_SEALS of a socket', 'EINVAL', (os) => os.fcntl(tcp(os), F_ADD_SEALS, 1)],
    ['F_GETPIPE_SZ of a socket', 'EBADF', (os) => os.fcntl(tcp(os), F_GETPIPE_SZ, 0)],
  ]);

  testWith(need.cc)('fills them as C does', () => {
    const owner = alike((os) => {
      const bytes = new Int32Array([7, 7]);
      os.fcntl(tcp(os), F_GETOWN_EX, bytes);
      return [...bytes];
    });
    expect(owner).toEqual([F_OWNER_TID, 0]);
  });

  test('refuses too few, and a command that takes a number', () => {
    const [fd] = pair(SOCK_STREAM);
    for (const call of [fcntl as typeof raw.fcntl, raw.fcntl]) {
      expect(() => call(fd, F_GETLK, new Uint8Array(31))).toThrow('fcntl: argument must be at least 32 bytes long');
      expect(() => call(fd, F_GETLK, new Uint8Array(31))).toThrow(code('ERR_OUT_OF_RANGE'));
      expect(() => call(fd, F_GETFL, new Uint8Array(4))).toThrow(code('ERR_INVALID_ARG_TYPE'));
      expect(call(fd, F_GETOWN_EX, new Int32Array(2))).toBe(0);
    }
  });

  test.each<[string, unknown]>([
    ['argument', undefined],
    ['argument', 'x'],
    ['argument.type', {}],
    ['argument.type', { type: 2 ** 15 }],
    ['argument.start', { type: F_WRLCK, start: 1.5 }],
    ['argument.start', { type: F_WRLCK, start: 2n ** 63n }],
    ['argument.len', { type: F_WRLCK, len: '1' }],
    ['argument.pid', { type: F_WRLCK, pid: Number.NaN }],
  ])('refuses %s of a wrong flock', (named, flock) => {
    expect(() => fcntl(-1, F_SETLK, flock as Flock)).toThrow(`fcntl: ${named} must be `);
  });
});
