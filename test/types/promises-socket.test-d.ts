/** The types of duplex() and of the class Socket of bsd-sockets/promises: what must compile, and what must not. */
import type { Duplex } from 'node:stream';
import {
  AF_INET,
  AF_UNIX,
  type Socket as Blocking,
  SO_LINGER,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
} from 'bsd-sockets';
import { create_connection, create_server, duplex, Socket } from 'bsd-sockets/promises';
import { expectTypeOf, test } from 'vitest';

declare const s: Socket;
declare const signal: AbortSignal;

test('making one', () => {
  expectTypeOf(new Socket()).toEqualTypeOf<Socket>();
  new Socket(44, 3);
  // @ts-expect-error family and type the wrong way round
  new Socket(SOCK_STREAM, AF_INET);
  expectTypeOf(Socket.pair(AF_UNIX)).toEqualTypeOf<[Socket, Socket]>();
  expectTypeOf(Socket.from(3)).toEqualTypeOf<Socket>();
  expectTypeOf(create_server({ family: AF_INET, address: '127.0.0.1', port: 1 })).toEqualTypeOf<Socket>();
  expectTypeOf(create_connection('localhost', 'http', { signal, timeoutMs: 5 })).toEqualTypeOf<Promise<Socket>>();
  expectTypeOf(s).not.toExtend<Blocking>();
  expectTypeOf(s).toExtend<AsyncDisposable & Disposable>();
});

test('what waits is a promise, with options last', () => {
  expectTypeOf(s.recv(5)).toEqualTypeOf<Promise<Uint8Array>>();
  expectTypeOf(s.recv(new Uint8Array(5), 0, { signal, ref: false })).toEqualTypeOf<Promise<number>>();
  expectTypeOf(s.recvFrom(5)).toEqualTypeOf<Promise<{ data: Uint8Array; address: Sockaddr | undefined }>>();
  expectTypeOf(s.accept({ timeoutMs: 5 }))
    .resolves.toHaveProperty('socket')
    .toEqualTypeOf<Socket>();
  expectTypeOf(s.sendAll('x')).toEqualTypeOf<Promise<void>>();
  expectTypeOf(s.getsockopt(SOL_SOCKET, SO_LINGER)).not.toExtend<Promise<unknown>>();
  expectTypeOf(s.close()).toEqualTypeOf<void>();
  // @ts-expect-error options are no flags
  s.recv(5, { signal });
});

test('streams', () => {
  expectTypeOf(duplex(3)).toEqualTypeOf<Duplex>();
  expectTypeOf(s.duplex({ allowHalfOpen: false, highWaterMark: 5 })).toEqualTypeOf<Duplex>();
  // @ts-expect-error no such option
  duplex(3, { objectMode: true });
});
