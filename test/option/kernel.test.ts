/**
 * Socket options with a type, on the kernel
 * - every option that this kernel has: the value at first, another one set, that one read back
 * - options that can only be read, or only be set, say why, and show what they did
 * - SO_PEERPIDFD is a new descriptor each time; what has to be asked is refused without a request, and what has not, with one
 */
import {
  AF_INET,
  AF_UNIX,
  F_GETFD,
  FD_CLOEXEC,
  fcntl,
  getsockopt,
  IP_MSFILTER,
  IPPROTO_IP,
  SO_LINGER,
  SO_PEERPIDFD,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  socketpair,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own, ownPair } from '../support/own.js';
import { type Case, cases, get, set } from './kernel.js';

const title = ({ level, name, value }: Case, index: number) =>
  `${index}: ${level} ${name} ${typeof value === 'object' ? Object.keys(value as object).join(' ') : ''}`.trimEnd();
const numbered = cases.map((one, index) => ({ ...one, title: title(one, index) }));
const testOf = ({ root }: Case) => (root ? testWith(need.root) : test);

describe('an option that is set', () => {
  for (const one of numbered.filter(({ getOnly, setOnly, condition }) => !getOnly && !setOnly && !condition))
    testOf(one)(`${one.title} is read back`, () => {
      const fd = one.make();
      const wanted = one.reads === undefined ? one.value : one.reads;
      const first = get(fd, one.level, one.name, one.ask);
      expect(first).not.toEqual(wanted);
      expect(typeof first).toBe(typeof wanted);
      set(fd, one.level, one.name, one.value);
      expect(get(fd, one.level, one.name, one.ask)).toEqual(wanted);
    });

  for (const one of numbered.filter(({ setOnly }) => setOnly))
    testOf(one)(`${one.title} shows what it did; ${one.setOnly}`, () => {
      const fd = one.make();
      set(fd, one.level, one.name, one.value);
      one.shows?.(fd);
    });
});

describe('an option that is read', () => {
  for (const one of numbered.filter(({ getOnly }) => getOnly))
    testOf(one)(`${one.title}; ${one.getOnly}`, () => {
      expect(get(one.make(), one.level, one.name, one.ask)).toEqual(one.reads);
    });

  for (const one of numbered.filter(({ condition }) => condition))
    test.skip(`${one.title} (skipped: ${one.condition})`);
});

test('SO_PEERPIDFD is a new descriptor each time', () => {
  const [a] = ownPair(socketpair(AF_UNIX, SOCK_STREAM));
  const [one, two] = [0, 1].map(() => own(getsockopt(a, SOL_SOCKET, SO_PEERPIDFD))) as [number, number];
  expect(one).not.toBe(two);
  for (const fd of [one, two]) expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
});

describe('a wrong argument makes no call', () => {
  const fd = -1;
  const bad = getsockopt as (...words: unknown[]) => unknown;
  test.each<[string, unknown[], RegExp]>([
    ['no request', [IPPROTO_IP, IP_MSFILTER], /^getsockopt: request must be an object/],
    ['half a request', [IPPROTO_IP, IP_MSFILTER, { multiaddr: '1.1.1.1' }], /^getsockopt: request.interface must be/],
    ['a request for what needs none', [SOL_SOCKET, SO_LINGER, {}], /^getsockopt: length must be an integer/],
    ['a name that is none', [SOL_SOCKET, 'SO_LINGER'], /^getsockopt: name must be/],
    ['a level that is an object', [{ valueOf: () => SOL_SOCKET }, SO_LINGER], /^getsockopt: level must be/],
  ])('%s', (_, words, message) => {
    expect(() => bad(fd, ...words)).toThrow(message);
    expect(() => bad(fd, ...words)).toThrow(TypeError);
  });

  test('a field that is wrong leaves the option as it is', () => {
    const s = own(socket(AF_INET, SOCK_DGRAM));
    setsockopt(s, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 7 });
    expect(() => setsockopt(s, SOL_SOCKET, SO_LINGER, { onoff: 0, linger: 1.5 })).toThrow('value.linger');
    expect(getsockopt(s, SOL_SOCKET, SO_LINGER)).toEqual({ onoff: 1, linger: 7 });
  });

  test('a closed descriptor is the kernel’s to refuse', () => {
    expect(() => getsockopt(fd, SOL_SOCKET, SO_LINGER)).toThrow('getsockopt EBADF');
    expect(() => setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 7 })).toThrow('setsockopt EBADF');
  });
});
