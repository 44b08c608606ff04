/** The types of class Socket: what must compile, and what must not. */
import {
  AF_INET,
  AF_UNIX,
  create_server,
  getsockopt,
  IPPROTO_TCP,
  SO_LINGER,
  SO_TYPE,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  Socket,
  type SocketError,
  TCP_INFO,
  type TimeoutError,
} from 'bsd-sockets';
import { expectTypeOf, test } from 'vitest';

declare const s: Socket;

test('making one', () => {
  expectTypeOf(new Socket()).toEqualTypeOf<Socket>();
  new Socket(AF_INET, SOCK_STREAM, 0);
  new Socket(44, 3);
  // @ts-expect-error family and type the wrong way round
  new Socket(SOCK_STREAM, AF_INET);
  expectTypeOf(Socket.pair(AF_UNIX)).toEqualTypeOf<[Socket, Socket]>();
  expectTypeOf(Socket.from(3)).toEqualTypeOf<Socket>();
  expectTypeOf(create_server({ family: AF_INET, address: '::', port: 1 }, { dualstack: true })).toEqualTypeOf<Socket>();
});

test('properties', () => {
  expectTypeOf(s).toExtend<Disposable>();
  expectTypeOf(s.timeoutMs).toEqualTypeOf<number | undefined>();
  s.timeoutMs = undefined;
  // @ts-expect-error the descriptor is the socket's
  s.fd = 1;
  // @ts-expect-error read from the kernel, or given at first
  s.family = AF_UNIX;
});

test('receiving is typed by what is given', () => {
  expectTypeOf(s.recv(10)).toEqualTypeOf<Uint8Array>();
  expectTypeOf(s.recv(new Uint8Array(1))).toEqualTypeOf<number>();
  expectTypeOf(s.recv(1 as number | Uint8Array)).toEqualTypeOf<number | Uint8Array>();
  expectTypeOf(s.recvFrom(10)).toEqualTypeOf<{ data: Uint8Array; address: Sockaddr | undefined }>();
  expectTypeOf(s.accept().socket).toEqualTypeOf<Socket>();
});

test('options are those of the functions', () => {
  expectTypeOf(s.getsockopt(SOL_SOCKET, SO_TYPE)).toEqualTypeOf(getsockopt(s.fd, SOL_SOCKET, SO_TYPE));
  expectTypeOf(s.getsockopt(SOL_SOCKET, SO_LINGER)).toEqualTypeOf(getsockopt(s.fd, SOL_SOCKET, SO_LINGER));
  expectTypeOf(s.getsockopt(IPPROTO_TCP, TCP_INFO)).toEqualTypeOf(getsockopt(s.fd, IPPROTO_TCP, TCP_INFO));
  expectTypeOf(s.getsockopt(SOL_SOCKET, SO_LINGER, 8)).toEqualTypeOf<Uint8Array>();
  s.setsockopt(SOL_SOCKET, SO_LINGER, new Int32Array(2));
  // @ts-expect-error no linger
  s.setsockopt(SOL_SOCKET, SO_LINGER, { rtt: 1 });
});

test('errors', () => {
  expectTypeOf<SocketError['sent']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<TimeoutError['code']>().toEqualTypeOf<'ERR_SOCKET_TIMEOUT'>();
});
