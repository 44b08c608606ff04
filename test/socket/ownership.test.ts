/**
 * class Socket: its descriptor
 * - the constructor, pair(), accept() and dup() make close-on-exec descriptors; from() adopts one, and asks the kernel
 *   what it is
 * - close() is idempotent; then every method fails with EBADF, and the kernel is not asked
 * - detach() gives the descriptor away; `using` closes it; one that is forgotten is closed, with a warning
 */
import { openSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  close,
  dup,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  fcntl,
  IPPROTO_TCP,
  IPPROTO_UDP,
  isfdtype,
  O_NONBLOCK,
  S_IFSOCK,
  SHUT_RDWR,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  Socket,
  SocketError,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { closeOwned, disown, own, ownDirectory } from '../support/own.js';
import { anyPort } from '../support/pairs.js';
import { ownSocket, thrownBy } from './sockets.js';

const isCloexec = (fd: number) => (fcntl(fd, F_GETFD) & FD_CLOEXEC) !== 0;
const isNonblocking = (fd: number) => (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0;

describe('a new Socket', () => {
  test('is an AF_INET stream when nothing is said, close-on-exec and blocking', () => {
    const s = ownSocket(new Socket());
    expect([s.family, s.type, s.protocol, s.timeoutMs]).toEqual([AF_INET, SOCK_STREAM, 0, undefined]);
    expect([isCloexec(s.fd), isNonblocking(s.fd)]).toEqual([true, false]);
    expect([s.getInheritable(), s.getBlocking(), s.isClosed]).toEqual([false, true, false]);
  });

  test('with SOCK_NONBLOCK has a timeout of 0, and a type without it', () => {
    const s = ownSocket(new Socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK, IPPROTO_UDP));
    expect([s.family, s.type, s.protocol, s.timeoutMs]).toEqual([AF_INET6, SOCK_DGRAM, IPPROTO_UDP, 0]);
    expect(isNonblocking(s.fd)).toBe(true);
  });

  test('fails as socket(2) does', () => {
    expect(() => new Socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)).toFailWith('EPROTONOSUPPORT', 'socket');
  });

  test('and one that accept(), pair() or dup() makes are close-on-exec', () => {
    const listener = ownSocket(new Socket());
    listener.bind(anyPort.v4);
    listener.listen();
    const client = ownSocket(new Socket());
    client.connect(listener.getsockname());
    const { socket: server, address } = listener.accept();
    ownSocket(server);
    expect(address).toEqual(client.getsockname());
    expect([server.family, server.type, server.timeoutMs]).toEqual([AF_INET, SOCK_STREAM, undefined]);
    const [a, b] = Socket.pair(AF_UNIX, SOCK_SEQPACKET).map(ownSocket) as [Socket, Socket];
    expect([a.type, b.family]).toEqual([SOCK_SEQPACKET, AF_UNIX]);
    for (const s of [server, a, b, ownSocket(a.dup())]) expect(isCloexec(s.fd)).toBe(true);
  });

  test('is inherited when it is told to be', () => {
    const s = ownSocket(new Socket());
    s.setInheritable(true);
    expect([s.getInheritable(), isCloexec(s.fd)]).toEqual([true, false]);
    s.setInheritable(false);
    expect([s.getInheritable(), isCloexec(s.fd)]).toEqual([false, true]);
  });
});

describe('Socket.from', () => {
  test('asks the kernel what it is', () => {
    const s = ownSocket(Socket.from(socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK)));
    expect([s.family, s.type, s.protocol, s.timeoutMs]).toEqual([AF_INET6, SOCK_DGRAM, IPPROTO_UDP, 0]);
    const stream = ownSocket(Socket.from(socket(AF_INET, SOCK_STREAM)));
    expect([stream.family, stream.type, stream.protocol]).toEqual([AF_INET, SOCK_STREAM, IPPROTO_TCP]);
    expect(stream.timeoutMs).toBeUndefined();
  });

  test('refuses at once what is closed, or no socket, and leaves it to the caller', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    closeOwned(fd);
    expect(() => Socket.from(fd)).toFailWith('EBADF', 'getsockopt');
    expect(() => Socket.from(-1)).toFailWith('EBADF', 'getsockopt');
    const file = own(openSync('/dev/null', 'r'));
    expect(() => Socket.from(file)).toFailWith('ENOTSOCK', 'getsockopt');
    expect(fcntl(file, F_GETFD)).toBeGreaterThanOrEqual(0);
  });

  test('owns the descriptor, or a duplicate of it', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    Socket.from(dup(fd)).close();
    expect(isfdtype(fd, S_IFSOCK)).toBe(true);
    Socket.from(disown(fd)).close();
    expect(() => isfdtype(fd, S_IFSOCK)).toFailWith('EBADF');
  });
});

/** Every method that makes a call, as it may be called on an open socket, and the call that its error names. */
const methods: [string, (s: Socket) => unknown, string][] = [
  ['dup', (s) => s.dup(), 'fcntl'],
  ['getInheritable', (s) => s.getInheritable(), 'fcntl'],
  ['setInheritable', (s) => s.setInheritable(true), 'fcntl'],
  ['setBlocking', (s) => s.setBlocking(true), 'fcntl'],
  ['timeoutMs', (s) => (s.timeoutMs = 1), 'fcntl'],
  ['bind', (s) => s.bind(anyPort.v4), 'bind'],
  ['listen', (s) => s.listen(), 'listen'],
  ['accept', (s) => s.accept(), 'accept4'],
  ['connect', (s) => s.connect(anyPort.v4), 'connect'],
  ['getsockname', (s) => s.getsockname(), 'getsockname'],
  ['getpeername', (s) => s.getpeername(), 'getpeername'],
  ['getsockopt', (s) => s.getsockopt(SOL_SOCKET, SO_TYPE), 'getsockopt'],
  ['setsockopt', (s) => s.setsockopt(SOL_SOCKET, SO_TYPE, 1), 'setsockopt'],
  ['shutdown', (s) => s.shutdown(SHUT_RDWR), 'shutdown'],
  ['sockatmark', (s) => s.sockatmark(), 'sockatmark'],
  ['send', (s) => s.send('x'), 'send'],
  ['sendAll', (s) => s.sendAll('x'), 'send'],
  ['sendTo', (s) => s.sendTo('x', anyPort.v4), 'sendto'],
  ['sendto', (s) => s.sendto('x', anyPort.v4), 'sendto'],
  ['sendmsg', (s) => s.sendmsg({ iov: ['x'] }), 'sendmsg'],
  ['sendFds', (s) => s.sendFds('x', [0]), 'sendmsg'],
  ['sendfile', (s) => s.sendfile(0), 'sendfile'],
  ['recv', (s) => s.recv(1), 'recv'],
  ['recvInto', (s) => s.recvInto(new Uint8Array(1)), 'recv'],
  ['recvFrom', (s) => s.recvFrom(1), 'recvfrom'],
  ['recvfrom', (s) => s.recvfrom(1), 'recvfrom'],
  ['recvFromInto', (s) => s.recvFromInto(new Uint8Array(1)), 'recvfrom'],
  ['recvmsg', (s) => s.recvmsg({ iov: [new Uint8Array(1)] }), 'recvmsg'],
  ['recvmsgInto', (s) => s.recvmsgInto({ iov: [new Uint8Array(1)] }), 'recvmsg'],
  ['recvFds', (s) => s.recvFds(1, 1), 'recvmsg'],
  ['makefile', (s) => s.makefile().readLine(), 'recv'],
];
/** They say something of a closed socket too. */
const harmless = [
  'close',
  'connectEx',
  'constructor',
  'detach',
  'fd',
  'getBlocking',
  'isClosed',
  'changeMode',
  'descriptor',
  'duplicate',
];

describe('a closed Socket', () => {
  test('has a row for every method', () => {
    const names = [Socket.prototype, Object.getPrototypeOf(Socket.prototype) as object].flatMap(
      Object.getOwnPropertyNames,
    );
    expect([...new Set(names)].sort()).toEqual([...methods.map(([name]) => name), ...harmless].sort());
  });

  test('may be closed again, and detached, and has no descriptor', () => {
    const s = new Socket();
    s.close();
    expect(() => s.close()).not.toThrow();
    expect([s.detach(), s.fd, s.isClosed, s.family]).toEqual([-1, -1, true, AF_INET]);
    expect(s.connectEx(anyPort.v4)).toBe(9);
  });

  test.each(methods)('fails with EBADF in %s()', (_, call, syscall) => {
    const s = new Socket();
    s.close();
    const error = thrownBy(() => call(s));
    expect(error).toMatchObject({ code: 'EBADF', syscall, fd: -1 });
    expect(error).toBeInstanceOf(SocketError);
  });

  testWith(need.strace)('asks the kernel nothing', async () => {
    const trace = `${ownDirectory()}/trace`;
    const under = ['strace', '-o', trace, '-e', 'trace=%network,%desc', '-e', 'signal=none'];
    const { code, stderr } = await runProgram(new URL('children/closed.mjs', import.meta.url), { under });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = readFileSync(trace, 'utf8').split('\n');
    const at = (text: string) => lines.findLastIndex((line) => line.startsWith(`write(-1, "${text}"`));
    expect(at('end')).toBeGreaterThan(at('begin'));
    // The runtime takes memory for its heap when it likes.
    const seen = lines.slice(at('begin') + 1, at('end')).filter((line) => !line.startsWith('mmap('));
    expect(seen).toEqual([]);
  });

  test('does not close a descriptor that has its number now', () => {
    const s = new Socket();
    const { fd } = s;
    s.close();
    const other = own(socket(AF_INET, SOCK_STREAM));
    expect(other).toBe(fd);
    s.close();
    s[Symbol.dispose]();
    expect(isfdtype(other, S_IFSOCK)).toBe(true);
  });

  test('whose descriptor somebody else has closed says so', () => {
    const s = new Socket();
    close(s.fd);
    expect(() => s.close()).toFailWith('EBADF', 'close');
    expect(s.isClosed).toBe(true);
  });
});

describe('detach', () => {
  test('gives the descriptor away', () => {
    const s = new Socket();
    const { fd } = s;
    expect(own(s.detach())).toBe(fd);
    s.close();
    expect(isfdtype(fd, S_IFSOCK)).toBe(true);
    expect(() => s.listen()).toFailWith('EBADF', 'listen');
  });
});

describe('using', () => {
  test('closes the socket at the end of the block, whatever happens in it', () => {
    let fd = -1;
    expect(() => {
      using s = new Socket();
      fd = s.fd;
      throw new Error('in the block');
    }).toThrow('in the block');
    expect(() => isfdtype(fd, S_IFSOCK)).toFailWith('EBADF');
  });
});

describe('a Socket that was forgotten', () => {
  const program = new URL('children/forgotten.mjs', import.meta.url);

  test('is closed when it is collected, with a warning', async () => {
    const { code, stdout, stderr } = await runProgram(program, { flags: ['--expose-gc'], env: { NODE_DEBUG: '' } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'closed\n' });
    expect(stderr).toMatch(/ResourceWarning: <Socket fd=\d+ AF_INET SOCK_DGRAM 127\.0\.0\.1:\d+> was not closed/);
    expect(stderr.match(/ResourceWarning/g)).toHaveLength(1);
    expect(stderr).not.toContain('forgotten.mjs');
  });

  test('says where it was made when NODE_DEBUG asks for it', async () => {
    const env = { NODE_DEBUG: 'bsd-sockets' };
    const { stderr } = await runProgram(program, { flags: ['--expose-gc'], env });
    expect(stderr).toMatch(/It was made here\n.*forgotten\.mjs:\d+/s);
  });
});

describe('inspect', () => {
  test('shows descriptor, kind and addresses', () => {
    const s = ownSocket(new Socket(AF_INET, SOCK_DGRAM));
    expect(inspect(s)).toBe(`<Socket fd=${s.fd} AF_INET SOCK_DGRAM 0.0.0.0:0>`);
    const other = ownSocket(new Socket(AF_INET, SOCK_DGRAM));
    other.bind(anyPort.v4);
    const { port } = other.getsockname() as { port: number };
    s.connect(other.getsockname());
    const own = s.getsockname() as { port: number };
    expect(inspect(s)).toBe(`<Socket fd=${s.fd} AF_INET SOCK_DGRAM 127.0.0.1:${own.port} → 127.0.0.1:${port}>`);
    const [a] = Socket.pair().map(ownSocket) as [Socket];
    expect(inspect(a)).toBe(`<Socket fd=${a.fd} AF_UNIX SOCK_STREAM>`);
  });

  test('never fails', () => {
    const s = new Socket();
    const { fd } = s;
    close(fd);
    expect(inspect(s)).toBe(`<Socket fd=${fd} AF_INET SOCK_STREAM>`);
    s.detach();
    expect(inspect(s)).toBe('<Socket closed AF_INET SOCK_STREAM>');
    expect(inspect({ s })).toBe('{ s: <Socket closed AF_INET SOCK_STREAM> }');
  });
});
