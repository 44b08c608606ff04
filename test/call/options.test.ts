/**
 * getsockopt(2), setsockopt(2): the calls, with integers and bytes
 * - an int goes in and comes out; a boolean is 1 or 0; bytes are the C value, and come out as many as the kernel gave
 * - SOL_SOCKET takes ints of 4 bytes and more, IP_TTL and its kin of 1 and more; reading cuts to the room
 * - SO_RCVBUF and SO_SNDBUF come back doubled · SO_ERROR is cleared by reading it
 * - SO_BINDTODEVICE: 0 bytes when unbound, EINVAL for less than 16 bytes of room when bound
 * - SO_LINGER, SO_RCVTIMEO, TCP_CONGESTION, TCP_INFO: structs and text
 * - ENOPROTOOPT, EINVAL, EDOM, EPERM, ENOTSOCK, EBADF
 */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  EPERM,
  getsockopt,
  IFNAMSIZ,
  IP_MULTICAST_TTL,
  IP_TOS,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPV6_V6ONLY,
  SO_BINDTODEVICE,
  SO_BROADCAST,
  SO_KEEPALIVE,
  SO_LINGER,
  SO_MARK,
  SO_PEERCRED,
  SO_PRIORITY,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SO_RCVLOWAT,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_SNDTIMEO,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  TCP_CONGESTION,
  TCP_INFO,
  TCP_KEEPIDLE,
  TCP_NODELAY,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { pairKinds } from '../support/pairs.js';
import { pairOn, succeed, tcp, udp } from '../support/programs.js';
import { alike, failsAlike } from '../support/systems.js';
import { int, intOf, linger, text, timeval } from '../support/values.js';

const FILL = 0xee;
const badTime = new Uint8Array(new BigInt64Array([0n, 1_000_000n]).buffer);

/** What setting and then reading an option gives, for each length of the value and each room for it. */
const lengths = [0, 1, 2, 3, 4, 5, 8, 16];

describe.each(pairKinds)('options on $name', ({ make, type }) => {
  test('SO_TYPE is the type', () => {
    expect(getsockopt(make()[0], SOL_SOCKET, SO_TYPE)).toBe(type);
  });

  test('an int that is set is read back, and others keep theirs', () => {
    const [a, b] = make();
    expect(getsockopt(a, SOL_SOCKET, SO_PRIORITY)).not.toBe(4);
    setsockopt(a, SOL_SOCKET, SO_PRIORITY, 4);
    expect(getsockopt(a, SOL_SOCKET, SO_PRIORITY)).toBe(4);
    expect(getsockopt(b, SOL_SOCKET, SO_PRIORITY)).not.toBe(4);
  });

  test('buffers come back doubled', () => {
    const [a] = make();
    for (const option of [SO_RCVBUF, SO_SNDBUF]) {
      setsockopt(a, SOL_SOCKET, option, 5000);
      expect(getsockopt(a, SOL_SOCKET, option)).toBe(10_000);
    }
  });

  test('a timeout comes back to the microsecond, as far as the kernel’s clock goes', () => {
    const [a] = make();
    for (const option of [SO_RCVTIMEO, SO_SNDTIMEO]) {
      setsockopt(a, SOL_SOCKET, option, timeval(2500));
      expect(getsockopt(a, SOL_SOCKET, option, 16)).toEqual(timeval(2500));
    }
  });

  test('a struct comes back', () => {
    const [a] = make();
    setsockopt(a, SOL_SOCKET, SO_LINGER, linger(7));
    expect(getsockopt(a, SOL_SOCKET, SO_LINGER, 8)).toEqual(linger(7));
  });
});

describe('setsockopt', () => {
  test.each([
    ['true', true, 1],
    ['false', false, 0],
    ['1', 1, 1],
    ['an int’s bytes', int(1), 1],
    ['an Int32Array', new Int32Array([1]), 1],
    ['any other number', 77, 1],
    ['a negative number', -1, 1],
  ])('takes %s for a switch', (_what, value, wanted) => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    setsockopt(fd, SOL_SOCKET, SO_BROADCAST, !wanted);
    setsockopt(fd, SOL_SOCKET, SO_BROADCAST, value);
    expect(getsockopt(fd, SOL_SOCKET, SO_BROADCAST)).toBe(wanted);
  });

  test('takes an int of all 32 bits, either sign', () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    for (const value of [0x7fffffff, 0xffffffff, -1]) {
      setsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, value);
      expect(getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT)).toBe(0x7fffffff);
    }
  });

  test('takes text where the option is text', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 'reno');
    const name = getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, 16);
    expect(name).toHaveLength(16);
    expect(text(name).replace(/\0+$/, '')).toBe('reno');
  });
});

describe('lengths', () => {
  testWith(need.cc).each<[string, number, number, number]>([
    ['SO_REUSEADDR', SOL_SOCKET, SO_REUSEADDR, 1],
    ['SO_RCVBUF', SOL_SOCKET, SO_RCVBUF, 5000],
    ['IP_TTL', IPPROTO_IP, IP_TTL, 33],
    ['IP_TOS', IPPROTO_IP, IP_TOS, 8],
    ['IP_MULTICAST_TTL', IPPROTO_IP, IP_MULTICAST_TTL, 3],
  ])('%s takes and gives what it does in C', (_name, level, option, value) => {
    const bytes = new Uint8Array(16);
    bytes.set(int(value));
    alike((os) => {
      const set = lengths.map((length) => os.setsockopt(udp(os), level, option, bytes.subarray(0, length)));
      const fd = udp(os);
      succeed(os.setsockopt(fd, level, option, int(value)));
      const got = lengths.map((length) => {
        const [room, out] = [new Uint8Array(16), new Int32Array([length])];
        const result = os.getsockopt(fd, level, option, room, out);
        return { result, length: out[0], value: [...room] };
      });
      return { set, got };
    });
  });

  test('an option of one byte is an int all the same', () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    setsockopt(fd, IPPROTO_IP, IP_TTL, new Uint8Array([200]));
    expect(getsockopt(fd, IPPROTO_IP, IP_TTL)).toBe(200);
    expect([...getsockopt(fd, IPPROTO_IP, IP_TTL, 1)]).toEqual([200]);
  });

  test('TCP_INFO gives as much as there is room for, and no more than the kernel has', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    expect(getsockopt(fd, IPPROTO_TCP, TCP_INFO, 104)).toHaveLength(104);
    const all = getsockopt(fd, IPPROTO_TCP, TCP_INFO, 4096).length;
    expect(all).toBeGreaterThanOrEqual(104);
    expect(all).toBeLessThan(4096);
  });

  test('the raw tier fills the room and no more, and says how much', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    const [value, out] = [new Uint8Array(8).fill(FILL), new Int32Array([8])];
    expect(raw.getsockopt(fd, SOL_SOCKET, SO_TYPE, value, out)).toBe(0);
    expect(out[0]).toBe(4);
    expect(intOf(value)).toBe(SOCK_STREAM);
    expect([...value.subarray(4)]).toEqual([FILL, FILL, FILL, FILL]);
  });

  test('the raw tier leaves value and length alone when it fails', () => {
    const [value, out] = [new Uint8Array(4).fill(FILL), new Int32Array([4])];
    expect(raw.getsockopt(-1, SOL_SOCKET, SO_TYPE, value, out)).toBe(-9);
    expect(out[0]).toBe(4);
    expect([...value]).toEqual([FILL, FILL, FILL, FILL]);
  });
});

describe('SO_BINDTODEVICE', () => {
  testWith(need.cc, need.root)('has the lengths that it has in C', () => {
    const results = alike((os) => {
      const fd = udp(os);
      const read = (length: number) => {
        const [room, out] = [new Uint8Array(32), new Int32Array([length])];
        return [os.getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, room, out), out[0], text(room, 3)];
      };
      const unbound = [0, 15, 16].map(read);
      const bound = os.setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, Buffer.from('lo'));
      return { unbound, bound, afterwards: [15, 16, 32].map(read) };
    }) as { unbound: unknown[][]; bound: number; afterwards: unknown[][] };
    expect(results.unbound[2]).toEqual([0, 0, '\0\0\0']);
    expect(results.afterwards).toEqual([
      [-22, 15, '\0\0\0'],
      [0, 3, 'lo\0'],
      [0, 3, 'lo\0'],
    ]);
  });

  testWith(need.root)('in the typed tier is the name with its NUL', () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, 'lo');
    expect(text(getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, IFNAMSIZ))).toBe('lo\0');
  });
});

test('SO_PEERCRED tells of the process at the other end', () => {
  const [a] = (pairKinds.find(({ name }) => name === 'unix stream') as (typeof pairKinds)[number]).make();
  const credentials = getsockopt(a, SOL_SOCKET, SO_PEERCRED, 12);
  expect(intOf(credentials)).toBe(process.pid);
  expect(intOf(credentials.subarray(4))).toBe(process.geteuid?.());
});

describe('getsockopt and setsockopt', () => {
  const value = () => [new Uint8Array(4), new Int32Array([4])] as const;
  failsAlike([
    ['a closed descriptor, reading', 'EBADF', (os) => os.getsockopt(-1, SOL_SOCKET, SO_TYPE, ...value())],
    ['a closed descriptor, setting', 'EBADF', (os) => os.setsockopt(-1, SOL_SOCKET, SO_REUSEADDR, int(1))],
    ['a file, reading', 'ENOTSOCK', (os) => os.getsockopt(os.file, SOL_SOCKET, SO_TYPE, ...value())],
    ['a file, setting', 'ENOTSOCK', (os) => os.setsockopt(os.file, SOL_SOCKET, SO_REUSEADDR, int(1))],
    [
      'an option that does not exist, reading',
      'ENOPROTOOPT',
      (os) => os.getsockopt(tcp(os), SOL_SOCKET, 9999, ...value()),
    ],
    ['an option that does not exist, setting', 'ENOPROTOOPT', (os) => os.setsockopt(tcp(os), SOL_SOCKET, 9999, int(1))],
    ['an option of TCP, on UDP', 'ENOPROTOOPT', (os) => os.setsockopt(udp(os), IPPROTO_TCP, TCP_NODELAY, int(1))],
    ['an option of IPv6, on AF_INET', 'ENOPROTOOPT', (os) => os.setsockopt(tcp(os), IPPROTO_IPV6, IPV6_V6ONLY, int(1))],
    ['a level that does not exist', 'EOPNOTSUPP', (os) => os.getsockopt(tcp(os), 9999, 1, ...value())],
    [
      'a level that does not exist, on AF_UNIX',
      'EOPNOTSUPP',
      (os) => os.setsockopt(pairOn(os, 'unix stream')[0], 9999, 1, int(1)),
    ],
    ['an option that can only be read', 'ENOPROTOOPT', (os) => os.setsockopt(tcp(os), SOL_SOCKET, SO_TYPE, int(1))],
    [
      'a value that is too short',
      'EINVAL',
      (os) => os.setsockopt(tcp(os), SOL_SOCKET, SO_KEEPALIVE, int(1).subarray(0, 3)),
    ],
    ['a value out of range', 'EINVAL', (os) => os.setsockopt(tcp(os), IPPROTO_IP, IP_TTL, int(256))],
    ['a TCP value out of range', 'EINVAL', (os) => os.setsockopt(tcp(os), IPPROTO_TCP, TCP_KEEPIDLE, int(0))],
    ['a timeout of too many microseconds', 'EDOM', (os) => os.setsockopt(tcp(os), SOL_SOCKET, SO_RCVTIMEO, badTime)],
    [
      'a congestion control that does not exist',
      'ENOENT',
      (os) => os.setsockopt(tcp(os), IPPROTO_TCP, TCP_CONGESTION, Buffer.from('none such')),
    ],
    [
      'a device that does not exist',
      'ENODEV',
      (os) => os.setsockopt(tcp(os), SOL_SOCKET, SO_BINDTODEVICE, Buffer.from('nosuch0')),
    ],
    ['no value at all', 'EINVAL', (os) => os.setsockopt(tcp(os), SOL_SOCKET, SO_REUSEADDR, null), 'raw only'],
  ]);

  test('fail without the privilege', async () => {
    const there = await elsewhere.process([], { unprivileged: true });
    const { result: fd } = await there.call('socket', AF_INET6, SOCK_DGRAM, 0);
    for (const option of [SO_MARK, SO_RCVBUFFORCE]) {
      expect((await there.call('setsockopt', fd, SOL_SOCKET, option, int(1))).result).toBeErrno(EPERM);
    }
  });

  test('a negative timeout is none', () => {
    const fd = own(socket(AF_UNIX, SOCK_STREAM));
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new BigInt64Array([-1n, 0n]));
    expect(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, 16)).toEqual(timeval(0));
  });
});
