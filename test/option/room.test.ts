/**
 * Options whose answer is not bounded by optlen
 * - SO_GET_FILTER takes optlen for a number of instructions; IP_MSFILTER and MCAST_MSFILTER go by their own numsrc
 * - with less room than that the raw tier refuses, and nothing behind the room is written
 * - with a length the typed tier gives as many bytes
 */
import {
  AF_INET,
  AF_NETLINK,
  EFAULT,
  encodeOption,
  getsockopt,
  IP_ADD_SOURCE_MEMBERSHIP,
  IP_MSFILTER,
  IPPROTO_IP,
  MCAST_MSFILTER,
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_ROUTE,
  type OptionName,
  SO_ATTACH_FILTER,
  SO_GET_FILTER,
  SOCK_DGRAM,
  SOCK_RAW,
  SOL_NETLINK,
  SOL_SOCKET,
  setsockopt,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { expect, test } from 'vitest';
import { own } from '../support/own.js';

const program = Array.from({ length: 8 }, () => ({ code: 6, jt: 0, jf: 0, k: 0xffff }));
const GROUP = { multiaddr: '232.1.2.3', interface: '127.0.0.1' };
const senders = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
const FILL = 0xee;

/** Reads into the start of a larger buffer, and says what became of the rest. */
function read(
  fd: number,
  level: number,
  name: number,
  room: number,
  optlen: number,
  question: Uint8Array = new Uint8Array(0),
) {
  const whole = new Uint8Array(room + 4096).fill(FILL);
  whole.set(question);
  const out = new Int32Array([optlen]);
  const result = raw.getsockopt(fd, level, name as OptionName, whole.subarray(0, room), out);
  return { result, length: out[0], isWhole: whole.subarray(room).every((byte) => byte === FILL) };
}

function filtered(): number {
  const fd = own(socket(AF_INET, SOCK_DGRAM));
  setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, program);
  return fd;
}

function joined(): number {
  const fd = own(socket(AF_INET, SOCK_DGRAM));
  for (const sourceaddr of senders) setsockopt(fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, { ...GROUP, sourceaddr });
  return fd;
}

test.each([
  [64, 64, -EFAULT],
  [8, 8, -EFAULT],
  [63, 8, -EFAULT],
  [64, 8, 0],
  [64, 0, 0],
])('SO_GET_FILTER into %i bytes with optlen %i is %i', (room, optlen, result) => {
  expect(read(filtered(), SOL_SOCKET, SO_GET_FILTER, room, optlen)).toEqual({
    result,
    length: result === 0 ? 8 : optlen,
    isWhole: true,
  });
});

test('SO_GET_FILTER with a length in bytes gives bytes', () => {
  expect(getsockopt(filtered(), SOL_SOCKET, SO_GET_FILTER, 100)).toEqual(
    encodeOption(SOL_SOCKET, SO_ATTACH_FILTER, program),
  );
  expect(() => getsockopt(filtered(), SOL_SOCKET, SO_GET_FILTER, 63)).toThrow('EINVAL');
});

test.each([
  [32, -EFAULT],
  [31, -EFAULT],
  [33, -EFAULT],
])('IP_MSFILTER for 1000 senders into %i bytes is %i', (room, result) => {
  const question = encodeOption(IPPROTO_IP, IP_MSFILTER, { ...GROUP, fmode: 0, slist: [] });
  new Uint32Array(question.buffer)[3] = 1000;
  expect(read(joined(), IPPROTO_IP, IP_MSFILTER, room, room, question)).toMatchObject({ result, isWhole: true });
});

test('IP_MSFILTER for as many senders as there is room for gives them', () => {
  const question = encodeOption(IPPROTO_IP, IP_MSFILTER, { ...GROUP, fmode: 0, slist: [] });
  new Uint32Array(question.buffer)[3] = 2;
  expect(read(joined(), IPPROTO_IP, IP_MSFILTER, 24, 24, question)).toEqual({ result: 0, length: 24, isWhole: true });
});

test('MCAST_MSFILTER for more senders than there is room for is refused', () => {
  const request = { interface: 1, group: { family: AF_INET, address: GROUP.multiaddr, port: 0 } } as const;
  const question = encodeOption(IPPROTO_IP, MCAST_MSFILTER, { ...request, fmode: 0, slist: [] });
  for (const [senders, result] of [
    [2, -EFAULT],
    [0xffffffff, -EFAULT],
    [1, 0],
  ] as const) {
    new Uint32Array(question.buffer, 140, 1)[0] = senders;
    expect(read(joined(), IPPROTO_IP, MCAST_MSFILTER, 272, 272, question)).toMatchObject({ result, isWhole: true });
  }
});

test('a list longer than the first room is read whole', () => {
  const fd = own(socket(AF_INET, SOCK_DGRAM));
  const long = Array.from({ length: 4000 }, (_, i) => ({ code: i < 3999 ? 0 : 6, jt: 0, jf: 0, k: i }));
  setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, long);
  expect(getsockopt(fd, SOL_SOCKET, SO_GET_FILTER)).toEqual(long);
  expect(() => setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, [...long, ...long])).toThrow('EINVAL');
  expect(() => setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, [])).toThrow('EINVAL');
});

test('memberships of netlink are as many as there are', () => {
  const fd = own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
  expect(getsockopt(fd, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS).every((word) => word === 0)).toBe(true);
  setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 1);
  expect(getsockopt(fd, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)[0]).toBe(1);
});
