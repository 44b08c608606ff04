/**
 * socketpair(2)
 * - makes two sockets without names; what one sends the other receives, both ways
 * - SOCK_NONBLOCK and SOCK_CLOEXEC go for both
 * - EOPNOTSUPP in families without pairs; then the array that C would fill is as it was
 */
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_UNIX,
  EOPNOTSUPP,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  fcntl,
  getpeername,
  getsockname,
  O_NONBLOCK,
  recv,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  send,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { ownPair } from '../support/own.js';
import { failsAlike } from '../support/systems.js';
import { text } from '../support/values.js';

const types = [
  ['SOCK_STREAM', SOCK_STREAM],
  ['SOCK_DGRAM', SOCK_DGRAM],
  ['SOCK_SEQPACKET', SOCK_SEQPACKET],
] as const;

const nothing = new Int32Array(2);

describe.each(types)('socketpair of %s', (_name, type) => {
  test('what one end sends the other receives', () => {
    const ends = ownPair(socketpair(AF_UNIX, type));
    const buffer = new Uint8Array(10);
    for (const [from, to] of [ends, ends.toReversed()] as [number, number][]) {
      expect(send(from, 'hello')).toBe(5);
      expect(text(buffer, recv(to, buffer))).toBe('hello');
    }
  });

  test('neither end has a name', () => {
    for (const fd of ownPair(socketpair(AF_UNIX, type))) {
      expect(getsockname(fd)).toEqual({ family: AF_UNIX, path: '' });
      expect(getpeername(fd)).toEqual({ family: AF_UNIX, path: '' });
    }
  });

  test('flags go for both ends', () => {
    for (const fd of ownPair(socketpair(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC))) {
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
      expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
    }
    for (const fd of ownPair(socketpair(AF_UNIX, type))) {
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(0);
      expect(fcntl(fd, F_GETFD)).toBe(0);
    }
  });
});

describe('socketpair', () => {
  failsAlike([
    ['AF_INET, a stream', 'EOPNOTSUPP', (os) => os.socketpair(AF_INET, SOCK_STREAM, 0, nothing)],
    ['AF_INET6, a datagram', 'EOPNOTSUPP', (os) => os.socketpair(AF_INET6, SOCK_DGRAM, 0, nothing)],
    ['AF_NETLINK', 'EOPNOTSUPP', (os) => os.socketpair(AF_NETLINK, SOCK_RAW, 0, nothing)],
    ['a family that does not exist', 'EAFNOSUPPORT', (os) => os.socketpair(255, SOCK_STREAM, 0, nothing)],
    ['a type that the family lacks', 'ESOCKTNOSUPPORT', (os) => os.socketpair(AF_UNIX, SOCK_RDM, 0, nothing)],
    ['a protocol that the family lacks', 'EPROTONOSUPPORT', (os) => os.socketpair(AF_UNIX, SOCK_STREAM, 7, nothing)],
    ['a flag that does not exist', 'EINVAL', (os) => os.socketpair(AF_UNIX, SOCK_STREAM | 0x10000, 0, nothing)],
  ]);

  test('leaves the array alone when it fails, and when it does not, what is after the pair', () => {
    const fds = new Int32Array([-7, -8, -9]);
    expect(raw.socketpair(AF_INET, SOCK_STREAM, 0, fds)).toBeErrno(EOPNOTSUPP);
    expect([...fds]).toEqual([-7, -8, -9]);
    expect(raw.socketpair(AF_UNIX, SOCK_STREAM, 0, fds)).toBe(0);
    ownPair([fds[0] as number, fds[1] as number]);
    expect(fds[2]).toBe(-9);
  });
});
