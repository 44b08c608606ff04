/**
 * class Socket of bsd-sockets/promises, and duplex: wrong arguments
 * - every kind of junk in every argument of every method that waits gives a result, or rejects with a SocketError, a
 *   TimeoutError, or a TypeError or RangeError with one of Node's codes that names the argument; the same for duplex()
 * - the socket still works afterwards
 */
import { AF_UNIX, type Fd, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_STREAM, SocketError, socketpair } from 'bsd-sockets';
import { create_connection, create_server, duplex, Socket, TimeoutError } from 'bsd-sockets/promises';
import { expect, test } from 'vitest';
import { own } from '../support/own.js';
import { anyPort, nobodysAddress } from '../support/pairs.js';
import '../support/reactor.js';

type Row = [name: string, make: () => unknown];
const { junk, Trap } = (await import(new URL('../hazards/children/junk.mjs', import.meta.url).href)) as {
  junk: Row[];
  Trap: new () => Error;
};

const options = () => ({ timeoutMs: 1 });
const out = () => ({ iov: [new Uint8Array(4)] });
const flags = () => 0;

/** The methods that wait, and a valid value for each of their arguments. */
const methods: Record<string, Record<string, () => unknown>> = {
  accept: { options },
  connect: { address: () => ({ family: AF_UNIX, path: '/nowhere' }), options },
  connectEx: { address: () => ({ family: AF_UNIX, path: '/nowhere' }), options },
  send: { data: () => 'x', flags, options },
  sendAll: { data: () => 'x', flags, options },
  sendTo: { data: () => 'x', address: () => ({ family: AF_UNIX, path: '/nowhere' }), flags, options },
  sendmsg: { message: out, flags, options },
  sendFds: { data: () => 'x', fds: () => [0], flags, options },
  sendfile: { from: () => own(dataFile()), offset: () => 0, count: () => 1, options },
  recv: { size: () => 4, flags, options },
  recvInto: { buffer: () => new Uint8Array(4), flags, options },
  recvFrom: { size: () => 4, flags, options },
  recvFromInto: { buffer: () => new Uint8Array(4), flags, options },
  recvmsg: { message: out, flags, options },
  recvFds: { size: () => 4, max: () => 1, flags, options },
};

function dataFile(): Fd {
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK).map(own)[0] as Fd;
}

/** Why an error is none that a caller's mistake may give; undefined when it is. */
function objection(error: unknown): string | undefined {
  if (error instanceof SocketError || error instanceof TimeoutError || error instanceof Trap) return undefined;
  const { code, message } = error as { code?: unknown; message?: unknown };
  // What the caller's own objects throw, too, is passed on.
  if (/proxy that has been revoked/.test(String(message))) return undefined;
  const isArgument = error instanceof TypeError || error instanceof RangeError;
  if (isArgument && /^ERR_(INVALID_ARG|OUT_OF)/.test(String(code))) return undefined;
  return `${String(message)} (${String(code)})`;
}

async function outcome(begin: () => unknown): Promise<string | undefined> {
  try {
    await begin();
    return undefined;
  } catch (error) {
    return objection(error);
  }
}

test.each(Object.entries(methods))('%s()', async (name, spelled) => {
  const defects: string[] = [];
  const makers = Object.values(spelled);
  for (const [at, argument] of Object.keys(spelled).entries()) {
    for (const [what, make] of junk) {
      const [a, b] = Socket.pair(AF_UNIX, SOCK_DGRAM);
      a.timeoutMs = 1;
      const args = makers.map((valid, i) => (i === at ? make() : valid()));
      const method = (a as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
      const wrong = await outcome(() => method?.apply(a, args));
      if (wrong !== undefined) defects.push(`${argument} = ${what}: ${wrong}`);
      if (!a.isClosed) await b.send('alive');
      for (const s of [a, b]) s.close();
    }
  }
  expect(defects).toEqual([]);
});

test.each(['connections', 'datagrams'] as const)('%s()', async (name) => {
  const defects: string[] = [];
  for (const [what, make] of junk) {
    const [a, b] = Socket.pair(AF_UNIX, SOCK_DGRAM);
    a.timeoutMs = 1;
    const value = make();
    const isFine = (typeof value === 'object' && value !== null) || typeof value === 'undefined';
    const next = () => a[name](value as never).next();
    const wrong = await outcome(next);
    if (wrong !== undefined) defects.push(`${what}: ${wrong}`);
    else if (!isFine) await expect(next(), what).rejects.toThrow(TypeError);
    for (const s of [a, b]) s.close();
  }
  expect(defects).toEqual([]);
});

test('duplex(), create_server() and create_connection()', async () => {
  const [fd] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK).map(own) as [Fd, Fd];
  const { port } = nobodysAddress(anyPort.v4) as { port: number };
  const defects: unknown[] = [];
  for (const [what, make] of junk) {
    const value = make();
    const isFine = (typeof value === 'object' && value !== null) || typeof value === 'undefined';
    for (const begin of [
      () => typeof value !== 'number' && duplex(value as never),
      () => !isFine && duplex(fd, value as never),
      () => create_server(value as never).close(),
      () => create_server(anyPort.v4, value as never).close(),
      async () => (await create_connection(value as never, port, options())).close(),
      async () => (await create_connection('127.0.0.1', value as never, options())).close(),
      async () => (await create_connection('127.0.0.1', port, value as never)).close(),
    ]) {
      const wrong = await outcome(begin);
      // Names that nobody has are not wrong, and neither is what several addresses say.
      if (wrong !== undefined && !/EAI_|ECONN/.test(wrong)) defects.push(`${begin} ${what}: ${wrong}`);
    }
  }
  expect(defects).toEqual([]);
});
