/**
 * SocketError: what every failed call of the typed tier throws
 * - is an Error, with code, errno, syscall, and the descriptor and address that the call was made with
 * - says `connect ECONNREFUSED 127.0.0.1:5006: Connection refused`
 * - errnoName gives the code of a number, and undefined for one that Linux does not use
 */
import * as sockets from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  accept,
  bind,
  connect,
  EADDRINUSE,
  EAGAIN,
  EBADF,
  ECONNREFUSED,
  errnoName,
  getsockopt,
  listen,
  MSG_DONTWAIT,
  recv,
  recvfrom,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  SocketError,
  send,
  sendto,
  socket,
  strerror,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { own } from './support/own.js';
import { abstract, anyPort, bound, nobodysAddress } from './support/pairs.js';

function thrownBy(call: () => unknown): SocketError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(SocketError);
    return error as SocketError;
  }
  throw new Error('the call did not fail');
}

/** A refused connection, and where it went. */
function refused(): { error: SocketError; fd: number; address: Extract<Sockaddr, { port: number }> } {
  const address = nobodysAddress(anyPort.v4) as Extract<Sockaddr, { port: number }>;
  const fd = own(socket(AF_INET, SOCK_STREAM));
  return { error: thrownBy(() => connect(fd, address)), fd, address };
}

describe('a SocketError', () => {
  test('is an Error with a name and a stack', () => {
    const { error } = refused();
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('SocketError');
    expect(String(error)).toBe(`SocketError: ${error.message}`);
    expect(error.stack).toContain('error.test');
    expect(Object.prototype.toString.call(error)).toBe('[object Error]');
  });

  test('has the code, the number, the call, the descriptor and the address', () => {
    const { error, fd, address } = refused();
    expect({ ...error }).toEqual({ code: 'ECONNREFUSED', errno: ECONNREFUSED, syscall: 'connect', fd, address });
    expect(error.errno).toBe(111);
  });

  test('says what failed, how, where, and what that means', () => {
    const { error, address } = refused();
    expect(error.message).toBe(`connect ECONNREFUSED 127.0.0.1:${address.port}: Connection refused`);
  });

  test('has no address when the call has none, and no descriptor when it makes one', () => {
    const receiving = thrownBy(() => recv(-1, new Uint8Array(1)));
    expect({ ...receiving }).toEqual({ code: 'EBADF', errno: EBADF, syscall: 'recv', fd: -1 });
    expect(receiving.message).toBe('recv EBADF: Bad file descriptor');
    const making = thrownBy(() => socket(255, SOCK_STREAM));
    expect(Object.keys(making).sort()).toEqual(['code', 'errno', 'syscall']);
    expect(making.message).toBe('socket EAFNOSUPPORT: Address family not supported by protocol');
  });

  test('is the same for a number without a name', () => {
    const error = new SocketError(999, 'recv', 3);
    expect(error.code).toBe('E999');
    expect(error.message).toBe('recv E999: Unknown error 999');
  });
});

describe('the address in the message', () => {
  const closed = -1;
  test.each<[string, Sockaddr, string]>([
    ['IPv4', { family: AF_INET, address: '192.0.2.1', port: 80 }, '192.0.2.1:80'],
    ['IPv6', { family: AF_INET6, address: '2001:db8::1', port: 443 }, '[2001:db8::1]:443'],
    ['a path', { family: AF_UNIX, path: '/run/x.sock' }, '/run/x.sock'],
    ['an abstract name', { family: AF_UNIX, path: '\0name' }, '@name'],
  ])('of %s', (_what, address, written) => {
    for (const [call, run] of [
      ['bind', () => bind(closed, address)],
      ['connect', () => connect(closed, address)],
      ['sendto', () => sendto(closed, 'x', 0, address)],
    ] as const) {
      const error = thrownBy(run);
      expect(error.message).toBe(`${call} EBADF ${written}: Bad file descriptor`);
      expect(error.address).toEqual(address);
    }
  });
});

test.each<[string, number, (fd: number) => unknown]>([
  ['accept', sockets.EINVAL, (fd) => accept(fd)],
  ['bind', EADDRINUSE, (fd) => bind(fd, sockets.getsockname(bound(anyPort.v4, SOCK_STREAM)))],
  ['getpeername', sockets.ENOTCONN, (fd) => sockets.getpeername(fd)],
  ['getsockopt', sockets.ENOPROTOOPT, (fd) => getsockopt(fd, SOL_SOCKET, 9999)],
  ['listen', sockets.EBADF, () => listen(-1)],
  ['recv', sockets.ENOTCONN, (fd) => recv(fd, new Uint8Array(1))],
  ['recvfrom', sockets.ENOTCONN, (fd) => recvfrom(fd, new Uint8Array(1))],
  ['send', sockets.EPIPE, (fd) => send(fd, 'x')],
  ['shutdown', sockets.ENOTCONN, (fd) => sockets.shutdown(fd, sockets.SHUT_RDWR)],
  ['setsockopt', sockets.EINVAL, (fd) => sockets.setsockopt(fd, SOL_SOCKET, SO_TYPE - 1, new Uint8Array(1))],
])('%s names itself and the number', (call, errno, run) => {
  const error = thrownBy(() => run(own(socket(AF_INET, SOCK_STREAM))));
  expect(error.syscall).toBe(call);
  expect(error.errno).toBe(errno);
  expect(error.code).toBe(errnoName(errno));
  const where = error.address ? ` ${written(error.address)}` : '';
  expect(error.message).toBe(`${call} ${error.code}${where}: ${strerror(errno)}`);
});

function written(address: Sockaddr): string {
  return 'port' in address && 'address' in address ? `${address.address}:${address.port}` : '?';
}

test('errors do not share their address with the caller’s next call', () => {
  const first = thrownBy(() => sendto(own(socket(AF_UNIX, SOCK_DGRAM)), 'x', 0, abstract()));
  const before = JSON.stringify(first.address);
  thrownBy(() => recv(bound(anyPort.v4, SOCK_DGRAM), new Uint8Array(1), MSG_DONTWAIT));
  expect(JSON.stringify(first.address)).toBe(before);
});

describe('errnoName', () => {
  test('has the usual name of every number', () => {
    expect(errnoName(EAGAIN)).toBe('EAGAIN');
    expect(errnoName(sockets.EWOULDBLOCK)).toBe('EAGAIN');
    expect(errnoName(sockets.EOPNOTSUPP)).toBe('EOPNOTSUPP');
    expect(errnoName(sockets.EDEADLK)).toBe('EDEADLK');
  });

  test('agrees with the constants', () => {
    for (const [name, value] of Object.entries(sockets)) {
      if (!/^E[A-Z0-9]+$/.test(name) || typeof value !== 'number' || value < 1 || value > 133) continue;
      const canonical = errnoName(value) as keyof typeof sockets;
      expect(canonical, name).toMatch(/^E/);
    }
  });

  test.each([0, -1, 134, 41, 58, 10_000, 1.5, Number.NaN])('of %d is undefined', (errno) => {
    expect(errnoName(errno)).toBe(undefined);
  });
});
