/**
 * class Socket: time
 * - timeoutMs undefined blocks, 0 does not, and more is a deadline for each operation, whatever comes between: data,
 *   signals, wake-ups for nothing
 * - the end of the time is a TimeoutError, which is not EAGAIN
 * - a handshake is finished, not begun again
 */

import { readFileSync } from 'node:fs';
import {
  AF_INET,
  AF_UNIX,
  EAGAIN,
  EINPROGRESS,
  F_GETFL,
  F_SETFL,
  fcntl,
  MSG_DONTWAIT,
  O_NONBLOCK,
  SHUT_RDWR,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  Socket,
  SocketError,
  TimeoutError,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { report, runProgram } from '../support/child.js';
import { elsewhere } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { ownDirectory } from '../support/own.js';
import { abstract, anyPort } from '../support/pairs.js';
import { fullListener, ownSocket, socketKinds, thrownBy } from './sockets.js';

const TIME = 40;

/** Makes the call, which must time out; not before its time, and, so that a stuck one is told from a slow machine, not long after. */
function expectTimeout(call: () => unknown, syscall: string, timeoutMs = TIME): TimeoutError {
  const start = performance.now();
  const error = thrownBy(call);
  const took = performance.now() - start;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).not.toBeInstanceOf(SocketError);
  expect(error).toMatchObject({ name: 'TimeoutError', code: 'ERR_SOCKET_TIMEOUT', syscall, timeoutMs });
  expect((error as Error).message).toContain(`${syscall} timed out after ${timeoutMs} ms`);
  expect(took).toBeGreaterThanOrEqual(timeoutMs - 0.1);
  expect(took).toBeLessThan(timeoutMs + 20_000);
  return error as TimeoutError;
}

/** How much this thread has worked, in steps of 10 ms: the runtime's others may be busy with something else. */
function cpuTimeMs(): number {
  const fields = readFileSync('/proc/thread-self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function withTimeout(socket: Socket, timeoutMs: number | undefined): Socket {
  socket.timeoutMs = timeoutMs;
  return socket;
}

describe('the mode', () => {
  const isNonblocking = (s: Socket) => (fcntl(s.fd, F_GETFL) & O_NONBLOCK) !== 0;

  test('is that of the descriptor: non-blocking whenever there is a time', () => {
    const s = ownSocket(new Socket());
    for (const [timeoutMs, nonblocking] of [
      [0, true],
      [undefined, false],
      [100, true],
      [0.5, true],
      [undefined, false],
    ] as const) {
      s.timeoutMs = timeoutMs;
      expect([s.timeoutMs, isNonblocking(s), s.getBlocking()]).toEqual([timeoutMs, nonblocking, timeoutMs !== 0]);
    }
    s.setBlocking(false);
    expect([s.timeoutMs, isNonblocking(s)]).toEqual([0, true]);
    s.setBlocking(true);
    expect([s.timeoutMs, isNonblocking(s)]).toEqual([undefined, false]);
  });

  test('is set again by setting the time again, when another descriptor has changed it', () => {
    const s = withTimeout(ownSocket(new Socket()), 100);
    const other = ownSocket(s.dup());
    expect(other.timeoutMs).toBe(100);
    other.timeoutMs = undefined; // which the two share
    expect(isNonblocking(s)).toBe(false);
    s.timeoutMs = 100;
    expect(isNonblocking(s)).toBe(true);
  });

  test('leaves other flags of the descriptor alone', () => {
    const s = ownSocket(new Socket());
    const O_ASYNC = 0o20000;
    fcntl(s.fd, F_SETFL, fcntl(s.fd, F_GETFL) | O_ASYNC);
    s.timeoutMs = 1;
    s.timeoutMs = undefined;
    expect(fcntl(s.fd, F_GETFL) & O_ASYNC).toBe(O_ASYNC);
  });

  test.each([
    [-1, RangeError, 'ERR_OUT_OF_RANGE'],
    [Number.POSITIVE_INFINITY, RangeError, 'ERR_OUT_OF_RANGE'],
    [Number.NaN, TypeError, 'ERR_INVALID_ARG_VALUE'],
    ['1', TypeError, 'ERR_INVALID_ARG_TYPE'],
    [null, TypeError, 'ERR_INVALID_ARG_TYPE'],
  ])('cannot be %s', (value, type, code) => {
    const s = ownSocket(new Socket());
    const error = thrownBy(() => withTimeout(s, value as number));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^timeoutMs: value must be/) });
    expect([s.timeoutMs, isNonblocking(s)]).toEqual([undefined, false]);
  });
});

describe.each(socketKinds())('on $name', ({ make }) => {
  test('receiving times out, and then works all the same', () => {
    const [a, b] = make();
    a.timeoutMs = TIME;
    expectTimeout(() => a.recv(10), 'recv');
    expectTimeout(() => a.recv(new Uint8Array(1)), 'recv');
    expectTimeout(() => a.recvFrom(10), 'recvfrom');
    expectTimeout(() => a.recvmsg({ iov: [new Uint8Array(1)] }), 'recvmsg');
    expectTimeout(() => a.recvFds(1, 1), 'recvmsg');
    b.send('x');
    expect(a.recv(10)).toEqual(new Uint8Array([120]));
  });

  test('without a time it is EAGAIN at once, and so it is with MSG_DONTWAIT', () => {
    const [a] = make();
    a.timeoutMs = 0;
    expect(() => a.recv(10)).toFailWith('EAGAIN', 'recv');
    a.timeoutMs = 600_000;
    expect(() => a.recv(10, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recv');
    expect(() => a.recvmsg({ iov: [] }, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
  });

  test('receiving waits until something comes', async () => {
    const [a, b] = make();
    const there = await elsewhere.thread();
    a.timeoutMs = 20_000;
    // It is sent while this thread waits: the other one waits for this to have begun, or not, either is right.
    const sent = there.call('send', b.fd, new Uint8Array([7]), 0);
    expect(a.recv(10)).toEqual(new Uint8Array([7]));
    await sent;
  });
});

describe.each(socketKinds('reliable'))('sending on $name', ({ make }) => {
  test('times out when nobody receives', () => {
    const [a] = make();
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
    a.timeoutMs = TIME;
    const data = new Uint8Array(2000);
    // TCP makes more room while one waits, so each fills what there is.
    const forever = (send: () => number) => () => {
      for (;;) send();
    };
    const fill = forever(() => a.send(data));
    expectTimeout(fill, 'send');
    expectTimeout(
      forever(() => a.sendmsg({ iov: [data] })),
      'sendmsg',
    );
    expect(forever(() => a.send(data, MSG_DONTWAIT))).toFailWith('EAGAIN', 'send');
    a.timeoutMs = 0;
    expect(fill).toFailWith('EAGAIN', 'send');
  });
});

describe('sendAll', () => {
  test('says how much went when its time is over, or the peer is gone', () => {
    const [a, b] = Socket.pair().map(ownSocket) as [Socket, Socket];
    a.timeoutMs = TIME;
    const data = new Uint8Array(10_000_000).map((_, i) => i % 251);
    const { sent } = expectTimeout(() => a.sendAll(data), 'send');
    expect(sent).toBeGreaterThan(0);
    b.timeoutMs = 0;
    let got = 0;
    while (got < (sent as number)) got += (b.recv(65536) as Uint8Array).length;
    expect(got).toBe(sent);
    expect(() => b.recv(1)).toFailWith('EAGAIN');
    b.close();
    expect(thrownBy(() => a.sendAll(data))).toMatchObject({ code: 'EPIPE', sent: 0 });
  });

  test('has one deadline for all, however much goes meanwhile', async () => {
    const [a, b] = Socket.pair().map(ownSocket) as [Socket, Socket];
    const reader = await report<{ took: number; sent: number }>(new URL('children/dripping.mjs', import.meta.url));
    expect(reader.took).toBeGreaterThanOrEqual(300);
    expect(reader.took).toBeLessThan(20_000);
    expect(reader.sent).toBeGreaterThan(0);
    a.close();
    b.close();
  });
});

describe('accept', () => {
  test.each([
    ['tcp', AF_INET],
    ['unix', AF_UNIX],
  ] as const)('on %s times out, and gives sockets that block', (_, family) => {
    const listener = withTimeout(ownSocket(new Socket(family)), TIME);
    listener.bind(family === AF_INET ? anyPort.v4 : abstract());
    listener.listen();
    expectTimeout(() => listener.accept(), 'accept4');
    const client = ownSocket(new Socket(family));
    client.connect(listener.getsockname());
    const { socket } = listener.accept();
    ownSocket(socket);
    expect(socket.timeoutMs).toBeUndefined();
    expect(fcntl(socket.fd, F_GETFL) & O_NONBLOCK).toBe(0);
    listener.timeoutMs = 0;
    expect(() => listener.accept()).toFailWith('EAGAIN', 'accept4');
  });
});

describe('connect', () => {
  test.each([
    ['tcp', AF_INET],
    ['unix', AF_UNIX],
  ] as const)('on %s times out when the queue is full', (_, family) => {
    const address = fullListener(family).getsockname();
    const error = expectTimeout(() => withTimeout(ownSocket(new Socket(family)), TIME).connect(address), 'connect');
    expect(error.address).toEqual(address);
    expect(withTimeout(ownSocket(new Socket(family)), TIME).connectEx(address)).toBe(EAGAIN);
    const errno = withTimeout(ownSocket(new Socket(family)), 0).connectEx(address);
    expect(errno).toBe(family === AF_INET ? EINPROGRESS : EAGAIN);
  });

  test('on unix goes on when there is room', () => {
    const listener = fullListener(AF_UNIX);
    ownSocket(listener.accept().socket);
    const late = withTimeout(ownSocket(new Socket(AF_UNIX)), 10_000);
    late.connect(listener.getsockname());
    expect(late.getpeername()).toEqual(listener.getsockname());
  });

  test('succeeds, and is refused, as without a time', () => {
    const listener = ownSocket(new Socket());
    listener.bind(anyPort.v4);
    listener.listen();
    const address = listener.getsockname();
    const s = withTimeout(ownSocket(new Socket()), 10_000);
    s.connect(address);
    expect(s.getpeername()).toEqual(address);
    s.connect(address); // once the kernel says 0 to this, after a handshake that was not waited for by connect(2)
    expect(() => s.connect(address)).toFailWith('EISCONN', 'connect');
    listener.shutdown(SHUT_RDWR); // it listens no longer, and keeps its port
    const late = withTimeout(ownSocket(new Socket()), 10_000);
    expect(() => late.connect(address)).toFailWith('ECONNREFUSED', 'connect');
    expect(ownSocket(new Socket()).connectEx(address)).toBe(111);
  });
});

describe('when poll(2) cannot tell', () => {
  test('sendTo waits with pauses, and times out', () => {
    const receiver = ownSocket(new Socket(AF_UNIX, SOCK_DGRAM));
    receiver.bind(abstract());
    const sender = withTimeout(ownSocket(new Socket(AF_UNIX, SOCK_DGRAM)), 1000);
    const fill = () => {
      for (;;) sender.sendTo('x', receiver.getsockname());
    };
    const before = cpuTimeMs();
    expectTimeout(fill, 'sendto', 1000);
    expect(cpuTimeMs() - before).toBeLessThan(100);
  });
});

describe('signals', () => {
  interface Result {
    took: number;
    signals: number;
    outcome: string;
  }
  const run = (scenario: string) =>
    report<Result>(new URL('children/interrupted.mjs', import.meta.url), { args: [scenario] });

  test.each(['recv', 'accept', 'send'])('do not end %s() before its time, nor after', async (scenario) => {
    const { took, signals, outcome } = await run(scenario);
    expect(outcome).toBe('ERR_SOCKET_TIMEOUT');
    expect(signals).toBeGreaterThan(0);
    expect(took).toBeGreaterThanOrEqual(299.9);
    expect(took).toBeLessThan(20_000);
  });

  test('do not end a call that waits for ever, with siginterrupt() either', async () => {
    const { signals, outcome } = await run('for-ever');
    expect(outcome).toBe('the data');
    expect(signals).toBeGreaterThan(0);
  });

  testWith(need.strace)('do not begin a handshake twice', async () => {
    const trace = `${ownDirectory()}/trace`;
    const program = new URL('children/interrupted.mjs', import.meta.url);
    const { code, stdout, stderr } = await runProgram(program, {
      under: ['strace', '-f', '-o', trace, '-e', 'trace=connect,poll', '-e', 'signal=none'],
      args: ['connect'],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'connected' });
    const lines = readFileSync(trace, 'utf8').split('\n');
    const last = lines.filter((line) => /connect\((?!.*O_NONBLOCK)/.test(line)).at(-1) as string;
    const fd = /connect\((\d+)/.exec(last)?.[1];
    // The kernel itself makes a call again, once woken for a signal that another thread has taken. After EINTR comes poll.
    const calls = lines.flatMap((line) =>
      line.includes(`connect(${fd},`) ? 'c' : line.includes(`{fd=${fd},`) ? 'p' : [],
    );
    expect(calls.join('')).toMatch(/^c+p+$/);
  });
});

test('a unix seqpacket listener has times too', () => {
  const listener = withTimeout(ownSocket(new Socket(AF_UNIX, SOCK_SEQPACKET)), TIME);
  listener.bind(abstract());
  listener.listen();
  expectTimeout(() => listener.accept(), 'accept4');
});

test('the end of the stream is no timeout', () => {
  const [a, b] = Socket.pair(AF_UNIX, SOCK_STREAM).map(ownSocket) as [Socket, Socket];
  a.timeoutMs = 10_000;
  b.shutdown(SHUT_RDWR);
  expect(a.recv(10)).toHaveLength(0);
});
