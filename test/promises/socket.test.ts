/**
 * class Socket of bsd-sockets/promises
 * - it is the class of bsd-sockets: the same names, a promise where that one waits
 * - the constructor, pair(), accept() and from() make descriptors non-blocking, the first three close-on-exec
 * - timeoutMs is the time of each operation, unless it says another; a signal ends it
 * - close() ends what waits with ECANCELED; afterwards every method fails with EBADF
 * - sendfile() waits for the receiver; connections() and datagrams() end with the socket; duplex() takes the descriptor
 * - create_server, create_connection
 */
import { openSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import * as blocking from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  close,
  EAGAIN,
  ECONNREFUSED,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  MSG_CTRUNC,
  MSG_PEEK,
  O_NONBLOCK,
  pipe2,
  SHUT_WR,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  SocketError,
  type SocketType,
  socketpair,
} from 'bsd-sockets';
import { create_connection, create_server, type Options, readable, Socket, TimeoutError } from 'bsd-sockets/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { runProgram } from '../support/child.js';
import { disown, own, ownDirectory, ownPair } from '../support/own.js';
import { anyPort, kindsWith, nobodysAddress } from '../support/pairs.js';
import { isPending, rejection } from '../support/reactor.js';

const open: Socket[] = [];
function ownSocket(s: Socket): Socket {
  open.push(s);
  return s;
}
afterEach(() => {
  for (const s of open.splice(0)) s.close();
});

const socketKinds = (...traits: Parameters<typeof kindsWith>) =>
  kindsWith(...traits).map(({ name, make }) => ({
    name,
    make: () => make().map((fd: Fd) => ownSocket(Socket.from(disown(fd)))) as [Socket, Socket],
  }));
const [tcp] = socketKinds('internet', 'stream');
const unixPair = (type: SocketType = SOCK_STREAM) => Socket.pair(AF_UNIX, type).map(ownSocket) as [Socket, Socket];
const text = (data: Uint8Array) => Buffer.from(data).toString();
const isCloexec = (fd: Fd) => (fcntl(fd, F_GETFD) & FD_CLOEXEC) !== 0;
const isNonBlocking = (fd: Fd) => (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0;

async function all(s: Socket): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = await s.recv(1_000_000);
    if (part.length === 0) return Buffer.concat(parts);
    parts.push(part);
  }
}

describe('a Socket', () => {
  test('is close-on-exec and non-blocking, however it was made, and waits all the same', async () => {
    const server = ownSocket(create_server(anyPort.v4));
    const client = ownSocket(new Socket());
    const [{ socket: accepted, address }] = await Promise.all([server.accept(), client.connect(server.getsockname())]);
    ownSocket(accepted);
    expect(address).toEqual(client.getsockname());
    expect([accepted.family, accepted.type, accepted.timeoutMs]).toEqual([AF_INET, SOCK_STREAM, undefined]);
    const [a, b] = unixPair(SOCK_SEQPACKET);
    for (const s of [server, client, accepted, a, b, ownSocket(a.dup())]) {
      expect([isCloexec(s.fd), isNonBlocking(s.fd), s.timeoutMs]).toEqual([true, true, undefined]);
    }
  });

  test('adopts a descriptor, and sets O_NONBLOCK', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM).map((fd) => ownSocket(Socket.from(fd))) as [Socket, Socket];
    expect([a.family, a.type, isNonBlocking(a.fd)]).toEqual([AF_UNIX, SOCK_STREAM, true]);
    const wait = b.recv(10);
    expect(await isPending(wait)).toBe(true);
    await a.sendAll('adopted');
    expect(text(await wait)).toBe('adopted');
    const file = own(openSync('/dev/null', 'r'));
    expect(() => Socket.from(file)).toFailWith('ENOTSOCK', 'getsockopt');
    expect(fcntl(file, F_GETFD)).toBe(1);
  });

  test('has all names of the other class but those that make sense for that one only', () => {
    const names = (Class: { prototype: object }) =>
      Object.getOwnPropertyNames(Class.prototype).filter((name) => !['constructor', 'changeMode'].includes(name));
    const theirs = new Set([...names(Socket), ...names(Object.getPrototypeOf(Socket))]);
    // Node's streams are its files, and its descriptors never block. sendto and its like are C's spelling.
    const without = ['makefile', 'setBlocking', 'getBlocking', 'sendto', 'recvfrom', 'recvmsgInto'];
    expect(
      names(blocking.Socket)
        .filter((name) => !theirs.has(name))
        .sort(),
    ).toEqual(without.sort());
  });

  test('shows itself', () => {
    const s = ownSocket(new Socket(AF_INET, SOCK_DGRAM));
    expect(inspect(s)).toBe(`<Socket fd=${s.fd} AF_INET SOCK_DGRAM 0.0.0.0:0>`);
  });

  test('refuses wrong arguments, and makes nothing', async () => {
    expect(() => new Socket(AF_INET, 1.5 as never)).toThrow('Socket: type must be a 32-bit integer');
    expect(() => new Socket({} as never)).toThrow(TypeError);
    const [a] = unixPair();
    expect(await rejection(a.recv(-1))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
    expect(await rejection(a.recv('x' as never))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' });
    expect(await rejection(a.send(1 as never))).toMatchObject({ message: expect.stringContaining('send: data') });
    expect(await rejection(a.sendTo(1 as never, anyPort.v4))).toMatchObject({
      message: expect.stringContaining('sendTo: data'),
    });
    expect(await rejection(a.recv(1, 0, 5 as never))).toMatchObject({
      message: expect.stringContaining('recv: options must be an object'),
    });
    expect(await rejection(a.recvmsg({ iov: [] }, 1.5 as never))).toBeInstanceOf(TypeError);
    expect(await rejection(a.sendFds('', [0]))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
    expect(await rejection(a.sendfile(1.5))).toMatchObject({ message: expect.stringContaining('sendfile: from') });
    expect(await rejection(a.sendfile(0, 0, -1))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
    expect(() => (a.timeoutMs = -1)).toThrow(RangeError);
  });
});

describe.each(socketKinds('connection'))('on $name', ({ make }) => {
  test('what is sent is received', async () => {
    const [a, b] = make();
    const buffer = new Uint8Array(10);
    const waits = [b.recv(10), b.recvInto(buffer), b.recvFrom(10), b.recvmsg({ iov: [new Uint8Array(10)] })] as const;
    expect(await isPending(Promise.race(waits))).toBe(true);
    expect(await a.send('one')).toBe(3);
    expect(text(await waits[0])).toBe('one');
    await a.sendAll(Buffer.from('two'));
    expect(await waits[1]).toBe(3);
    expect(await a.sendmsg({ iov: ['th', 'ree'] })).toBe(5);
    expect(text((await waits[2]).data)).toBe('three');
    await a.send('four');
    expect(await waits[3]).toMatchObject({ bytes: 4, control: [] });
    a.shutdown(SHUT_WR);
    expect(await b.recv(10)).toEqual(new Uint8Array(0));
  });

  test('timeoutMs is for each operation, and options come before it', async () => {
    const [a, b] = make();
    b.timeoutMs = 20;
    expect(await rejection(b.recv(1))).toMatchObject({ timeoutMs: 20, syscall: 'recv', code: 'ERR_SOCKET_TIMEOUT' });
    const patient = b.recv(10, 0, { timeoutMs: 10_000 });
    const controller = new AbortController();
    const signalled = rejection(b.recvFrom(1, 0, { signal: controller.signal }));
    expect(await rejection(b.recv(1, 0, {}))).toBeInstanceOf(TimeoutError);
    expect(await signalled).toBeInstanceOf(TimeoutError);
    await a.send('late');
    expect(text(await patient)).toBe('late');
    b.timeoutMs = undefined;
    const aborted = rejection(b.recv(1, MSG_PEEK, { signal: controller.signal }));
    controller.abort('enough');
    expect(await aborted).toBe('enough');
    b.timeoutMs = 0; // what is there
    expect(await rejection(b.recv(1))).toBeInstanceOf(TimeoutError);
    await a.send('now');
    await readable(b.fd);
    expect(text(await b.recv(3))).toBe('now');
  });

  test('close() ends what waits with ECANCELED', async () => {
    const [, b] = make();
    const waits = [b.recv(1), b.recvFrom(1), b.recvmsg({ iov: [new Uint8Array(1)] }), b.recvFds(1, 1)].map(rejection);
    b.close();
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ code: 'ECANCELED' });
  });
});

/** Every method that can wait, as it may be called, and the call that its error names. */
const methods: [string, (s: Socket, options?: Options) => Promise<unknown>, string][] = [
  ['accept', (s, options) => s.accept(options), 'accept4'],
  ['connect', (s, options) => s.connect(anyPort.v4, options), 'connect'],
  ['send', (s, options) => s.send('x', 0, options), 'send'],
  ['sendAll', (s, options) => s.sendAll('x', 0, options), 'send'],
  ['sendTo', (s, options) => s.sendTo('x', anyPort.v4, 0, options), 'sendto'],
  ['sendmsg', (s, options) => s.sendmsg({ iov: ['x'] }, 0, options), 'sendmsg'],
  ['sendFds', (s, options) => s.sendFds('x', [0], 0, options), 'sendmsg'],
  ['sendfile', (s, options) => s.sendfile(0, undefined, undefined, options), 'sendfile'],
  ['recv', (s, options) => s.recv(1, 0, options), 'recv'],
  ['recvInto', (s, options) => s.recvInto(new Uint8Array(1), 0, options), 'recv'],
  ['recvFrom', (s, options) => s.recvFrom(1, 0, options), 'recvfrom'],
  ['recvFromInto', (s, options) => s.recvFromInto(new Uint8Array(1), 0, options), 'recvfrom'],
  ['recvmsg', (s, options) => s.recvmsg({ iov: [new Uint8Array(1)] }, 0, options), 'recvmsg'],
  ['recvFds', (s, options) => s.recvFds(1, 1, 0, options), 'recvmsg'],
];

describe('every method', () => {
  test.each(methods)('%s() fails with EBADF on a closed socket', async (_, begin, syscall) => {
    const s = new Socket();
    s.close();
    const error = await rejection(begin(s));
    expect(error).toMatchObject({ code: 'EBADF', syscall, fd: -1 });
    expect(error).toBeInstanceOf(SocketError);
  });

  test.each(methods)('%s() does nothing when its signal has aborted', async (_, begin) => {
    const [a] = unixPair();
    expect(await rejection(begin(a, { signal: AbortSignal.abort('before') }))).toBe('before');
  });

  test('connectEx() gives numbers', async () => {
    const s = ownSocket(new Socket());
    expect(await s.connectEx(nobodysAddress(anyPort.v4))).toBe(ECONNREFUSED);
    const server = ownSocket(create_server(anyPort.v4));
    expect(await ownSocket(new Socket()).connectEx(server.getsockname())).toBe(0);
    expect(await rejection(s.connectEx(server.getsockname(), { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(EAGAIN).toBeGreaterThan(0);
  });
});

describe('ownership', () => {
  test('using and await using close the socket', async () => {
    const fds: Fd[] = [];
    {
      await using a = new Socket();
      using b = new Socket();
      fds.push(a.fd, b.fd);
    }
    for (const fd of fds) expect(() => fcntl(fd, F_GETFD)).toFailWith('EBADF');
  });

  test('detach() gives the descriptor away', () => {
    const s = new Socket();
    const fd = own(s.detach());
    s.close();
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
  });

  test('one that is forgotten is closed with a warning, and not while it waits', async () => {
    const program = new URL('children/forgotten.mjs', import.meta.url);
    const { code, stdout, stderr } = await runProgram(program, { flags: ['--expose-gc'], env: { NODE_DEBUG: '' } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'closed\nreceived\n' });
    expect(stderr.match(/ResourceWarning: <Socket fd=\d+ AF_\w+ SOCK_\w+.*> was not closed/g)).toHaveLength(2);
  });
});

describe('descriptors', () => {
  test('arrive close-on-exec, and those that are too many are closed', async () => {
    const [a, b] = unixPair();
    const [first, second] = ownPair(pipe2(0));
    expect(await a.sendFds('two', [first, second])).toBe(3);
    const { data, fds, flags } = await b.recvFds(10, 1);
    expect([text(data), fds.length, flags & MSG_CTRUNC]).toEqual(['two', 1, MSG_CTRUNC]);
    expect(isCloexec(own(fds[0] as Fd))).toBe(true);
  });
});

describe('sendfile', () => {
  const file = (contents: Uint8Array | string) => {
    const path = `${ownDirectory()}/file`;
    writeFileSync(path, contents);
    return own(openSync(path, 'r'));
  };

  test('sends a file to a slow receiver, from an offset', async () => {
    const [a, b] = (tcp as { make(): [Socket, Socket] }).make();
    const contents = Buffer.alloc(20_000_000, 'all work and no play ');
    const sent = a.sendfile(file(contents), 7);
    expect(await isPending(sent)).toBe(true);
    const received = all(b);
    expect(await sent).toBe(contents.length - 7);
    a.close();
    expect((await received).equals(contents.subarray(7))).toBe(true);
  });

  test('sends what cannot be mapped, too', async () => {
    const [a, b] = unixPair();
    expect(await a.sendfile(own(openSync('/proc/self/stat', 'r')))).toBeGreaterThan(50);
    const [from, to] = unixPair();
    const copied = a.sendfile(from.fd, undefined, 5);
    expect(await isPending(copied)).toBe(true);
    await to.sendAll('by hand');
    expect(await copied).toBe(5);
    a.close();
    expect(text(await all(b))).toMatch(/\nby ha$/);
    const [blockingEnd] = ownPair(socketpair(AF_UNIX, SOCK_STREAM));
    const [c] = unixPair();
    expect(await rejection(c.sendfile(blockingEnd))).toMatchObject({
      message: expect.stringContaining('non-blocking'),
    });
  });

  test('that runs out of time says what went', async () => {
    const [a] = unixPair();
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 10_000);
    const error = (await rejection(
      a.sendfile(file(Buffer.alloc(1_000_000)), 0, undefined, { timeoutMs: 30 }),
    )) as TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 30, syscall: 'sendfile', fd: a.fd });
    expect(error.sent).toBeGreaterThan(1000);
  });

  test('ends with ECANCELED when the socket is closed', async () => {
    const [a] = unixPair();
    const sent = rejection(a.sendfile(file(Buffer.alloc(10_000_000))));
    expect(await isPending(sent)).toBe(true);
    a.close();
    expect(['ECANCELED', 'EBADF']).toContain(((await sent) as SocketError).code);
  });
});

describe('what arrives', () => {
  test('connections() ends when the socket is closed, and not before', async () => {
    const server = ownSocket(create_server(anyPort.v4));
    const clients = Array.from({ length: 3 }, () => ownSocket(new Socket()));
    const connected = Promise.all(clients.map((client) => client.connect(server.getsockname())));
    const peers = [];
    for await (const { socket: accepted, address } of server.connections()) {
      ownSocket(accepted);
      peers.push(address);
      if (peers.length === 3) setImmediate(() => server.close());
    }
    await connected;
    expect(peers).toEqual(clients.map((client) => client.getsockname()));
  });

  test('connections() ends with its signal, and passes other errors on', async () => {
    const server = ownSocket(create_server(anyPort.v4));
    for await (const _ of server.connections({ signal: AbortSignal.timeout(10) })) throw new Error('nobody is there');
    server.timeoutMs = 10;
    const next = server.connections().next();
    expect(await rejection(next)).toBeInstanceOf(TimeoutError);
  });

  test('of a closed socket there is none, and that is an error', async () => {
    const [a] = unixPair(SOCK_DGRAM);
    a.close();
    expect(await rejection(a.connections().next())).toMatchObject({ code: 'EBADF' });
    expect(await rejection(a.datagrams().next())).toMatchObject({ code: 'EBADF' });
  });

  test('datagrams()', async () => {
    const [a, b] = unixPair(SOCK_DGRAM);
    for (const word of ['one', '', 'three']) await a.send(word);
    const words = [];
    for await (const { data } of b.datagrams({ size: 100, batch: 2 })) {
      words.push(text(data));
      if (words.length === 3) setImmediate(() => b.close());
    }
    expect(words).toEqual(['one', '', 'three']);
  });

  test('duplex() takes the descriptor, or refuses and leaves it', async () => {
    const [a, b] = unixPair();
    const { fd } = a;
    const stream = a.duplex();
    expect(a.isClosed).toBe(true);
    stream.end('through the stream');
    expect(text(await all(b))).toBe('through the stream');
    stream.destroy();
    expect(() => close(fd)).toFailWith('EBADF');
    const server = ownSocket(create_server(anyPort.v4));
    expect(() => server.duplex()).toThrow('duplex: fd must be a socket that does not listen');
    expect(server.isClosed).toBe(false);
  });
});

describe('create_connection', () => {
  test('connects by name, from an address, with a time for the whole', async () => {
    const server = ownSocket(create_server(anyPort.v4));
    const { port } = server.getsockname() as { port: number };
    const source = { family: AF_INET, address: '127.0.0.9', port: 0 } as const;
    const [connection, { socket: accepted, address }] = await Promise.all([
      create_connection('localhost', port, { source, timeoutMs: 20_000 }),
      server.accept(),
    ]);
    ownSocket(accepted);
    ownSocket(connection);
    expect(address).toMatchObject({ address: '127.0.0.9' });
    expect(connection.timeoutMs).toBe(20_000);
    expect(connection).toBeInstanceOf(Socket);
  });

  test('that fails says why, for each address', async () => {
    const { port } = nobodysAddress(anyPort.v4) as { port: number };
    const one = await rejection(create_connection('127.0.0.1', port));
    expect(one).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect', address: { port } });
    const several = (await rejection(create_connection('localhost', port))) as AggregateError;
    const errors = several instanceof AggregateError ? several.errors : [several];
    for (const error of errors) expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(several).toMatchObject({ code: 'ECONNREFUSED' });
    // No name server is asked for one with a space in it.
    expect(await rejection(create_connection('no name', 80, { timeoutMs: 20_000 }))).toMatchObject({
      syscall: 'getaddrinfo',
    });
  });

  test('can be given up', async () => {
    expect(await rejection(create_connection('127.0.0.1', 1, { signal: AbortSignal.abort('no') }))).toBe('no');
    // With one connection in it the queue of the listener is full, so that the next handshake takes long.
    const address = { family: AF_INET, address: '127.0.0.1', port: 0 } as const;
    const server = ownSocket(create_server(address, { backlog: 0 }));
    const { port } = server.getsockname() as { port: number };
    ownSocket(await create_connection('127.0.0.1', port));
    await readable(server.fd);
    // Time enough for the lookup, which is a part of it.
    const late = await rejection(create_connection('127.0.0.1', port, { timeoutMs: 1000 }));
    expect(late).toMatchObject({ timeoutMs: 1000, syscall: 'connect', address: { port } });
  });
});

test('create_server is that of bsd-sockets, with this class', () => {
  const server = ownSocket(create_server(anyPort.v6));
  expect(server).toBeInstanceOf(Socket);
  expect([server.family, isNonBlocking(server.fd)]).toEqual([AF_INET6, true]);
  expect(() => create_server(server.getsockname())).toFailWith('EADDRINUSE', 'bind');
  expect(() => create_server(anyPort.v4, { dualstack: true })).toThrow(TypeError);
});
