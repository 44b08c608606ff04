/**
 * class Socket: wrong arguments
 * - every kind of junk in every argument of every method gives a result, a SocketError, or a TypeError or RangeError with
 *   Node's code that names the method and the argument
 * - a socket that the caller's own getters close meanwhile makes no call
 */
import {
  AF_INET,
  AF_UNIX,
  F_GETFD,
  fcntl,
  SO_LINGER,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  Socket,
  SocketError,
  TimeoutError,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { own } from '../support/own.js';
import { anyPort } from '../support/pairs.js';
import { thrownBy } from './sockets.js';

const { junk } = (await import(new URL('../hazards/children/junk.mjs', import.meta.url).href)) as {
  junk: [string, () => unknown][];
};

const SIZE = 8;
const out = () => ({ iov: [new Uint8Array(4)] });

/** The methods with arguments: their names, and a valid value for each. */
const methods: Record<string, [argument: string, valid: () => unknown][]> = {
  bind: [['address', () => anyPort.v4]],
  listen: [['backlog', () => 1]],
  connect: [['address', () => anyPort.v4]],
  connectEx: [['address', () => anyPort.v4]],
  shutdown: [['how', () => 2]],
  setInheritable: [['inheritable', () => false]],
  setBlocking: [['blocking', () => false]],
  getsockopt: [
    ['level', () => 1],
    ['name', () => 3],
  ],
  setsockopt: [
    ['level', () => 1],
    ['name', () => 2],
    ['value', () => 1],
  ],
  send: [
    ['data', () => 'x'],
    ['flags', () => 0],
  ],
  sendAll: [
    ['data', () => 'x'],
    ['flags', () => 0],
  ],
  sendTo: [
    ['data', () => 'x'],
    ['address', () => anyPort.v4],
    ['flags', () => 0],
  ],
  sendmsg: [
    ['message', out],
    ['flags', () => 0],
  ],
  sendFds: [
    ['data', () => 'x'],
    ['fds', () => [0]],
    ['flags', () => 0],
  ],
  sendfile: [
    ['from', () => -1],
    ['offset', () => 0],
    ['count', () => 1],
  ],
  recv: [
    ['buffer', () => SIZE],
    ['flags', () => 0],
  ],
  recvInto: [
    ['buffer', () => new Uint8Array(4)],
    ['flags', () => 0],
  ],
  recvFrom: [
    ['size', () => SIZE],
    ['flags', () => 0],
  ],
  recvFromInto: [
    ['buffer', () => new Uint8Array(4)],
    ['flags', () => 0],
  ],
  recvmsg: [
    ['message', out],
    ['flags', () => 0],
  ],
  recvFds: [
    ['size', () => SIZE],
    ['max', () => 1],
    ['flags', () => 0],
  ],
  makefile: [['mode', () => 'r']],
};

const CODES = ['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE', 'ERR_OUT_OF_RANGE'];
/** Objects whose properties are read: what their getters throw is the caller's own. */
const READ = ['address', 'message', 'fds', 'value'];

/** What is wrong with the error; undefined when nothing is. */
function objection(error: Error & { code?: string }, method: string, argument: string): string | undefined {
  if (error instanceof SocketError || error instanceof TimeoutError) return undefined;
  if (
    READ.includes(argument) &&
    (error.constructor.name === 'Trap' || /proxy that has been revoked/.test(error.message))
  )
    return undefined;
  // A number for recv() is a size, and anything else a buffer.
  const named = argument === 'buffer' && method === 'recv' ? '(buffer|size)' : argument;
  const pattern = new RegExp(`^${method}: ${named}[\\w.[\\]]* must be \\S.*; received \\S`, 's');
  if (CODES.includes(error.code as string) && pattern.test(error.message)) return undefined;
  return `threw ${error.name}: ${error.message.slice(0, 200)} [${error.code}]`;
}

describe.each(Object.entries(methods))('%s', (method, parameters) => {
  test.each(parameters.map(([argument], at) => [argument, at] as const))('with junk for its %s', (argument, at) => {
    const defects: string[] = [];
    let refusals = 0;
    for (const [what, make] of junk) {
      const [a, b] = Socket.pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
      b.send('something');
      const args = parameters.map(([, valid]) => valid()).with(at, make());
      try {
        (a as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
      } catch (error) {
        refusals++;
        const wrong = objection(error as Error, method, argument);
        if (wrong !== undefined) defects.push(`${what} ${wrong}`);
      }
      a.close();
      b.close();
    }
    expect(defects).toEqual([]);
    expect(refusals).toBeGreaterThan(0);
  });
});

describe('constructors', () => {
  test.each<[string, () => unknown, string]>([
    ['a family of {}', () => new Socket({} as never), 'Socket: family'],
    ['a type of 1.5', () => new Socket(AF_INET, 1.5), 'Socket: type'],
    ['a protocol of 2 ** 32', () => new Socket(AF_INET, SOCK_STREAM, 2 ** 32), 'Socket: protocol'],
    ['pair() of a string', () => Socket.pair('x' as never), 'pair: family'],
    ['from() of a string', () => Socket.from('1' as never), 'from: fd'],
    ['from() of 1.5', () => Socket.from(1.5), 'from: fd'],
  ])('refuse %s', (_, make, start) => {
    const error = thrownBy(make);
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    expect((error as Error).message).toMatch(new RegExp(`^${start} must be`));
  });
});

describe('a getter that closes the socket, and opens another', () => {
  test.each<[string, (s: Socket, evil: () => never) => unknown]>([
    [
      'connect',
      (s, evil) =>
        s.connect({
          ...anyPort.v4,
          get address() {
            return evil();
          },
        } as never),
    ],
    [
      'sendTo',
      (s, evil) =>
        s.sendTo('x', {
          ...anyPort.v4,
          get address() {
            return evil();
          },
        } as never),
    ],
    [
      'sendmsg',
      (s, evil) =>
        s.sendmsg({
          get iov() {
            return evil();
          },
        } as never),
    ],
    [
      'recvmsg',
      (s, evil) =>
        s.recvmsg({
          get iov() {
            return evil();
          },
        } as never),
    ],
    [
      'setsockopt',
      (s, evil) =>
        s.setsockopt(SOL_SOCKET, SO_LINGER, {
          onoff: 1,
          get linger() {
            return evil() as number;
          },
        }),
    ],
  ])('in %s() makes no call on the other', (_, call) => {
    const s = new Socket();
    const { fd } = s;
    const evil = () => {
      s.close();
      own(new Socket().detach());
      return ({ sendmsg: ['x'], recvmsg: [new Uint8Array(1)], setsockopt: 7 }[_] ?? '127.0.0.1') as never;
    };
    expect(() => call(s, evil)).toFailWith('EBADF');
    expect(fcntl(fd, F_GETFD)).toBe(1);
  });
});
