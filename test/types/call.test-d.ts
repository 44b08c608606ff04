/**
 * What must compile, and what must not: numbers and constants of the right group may be passed, those of another group
 * may not, and `family` says what an address is.
 */
import {
  type Accepted,
  AF_ASH,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  AF_UNSPEC,
  AF_VSOCK,
  accept,
  accept4,
  bind,
  connect,
  type Data,
  decodeSockaddr,
  encodeSockaddr,
  F_GETFL,
  F_SETFL,
  fcntl,
  getsockname,
  getsockopt,
  IPPROTO_IP,
  IPPROTO_TCP,
  listen,
  MAP_SHARED,
  MSG_DONTWAIT,
  MSG_PEEK,
  mmap,
  O_NONBLOCK,
  PROT_READ,
  type Received,
  recv,
  recvfrom,
  SHUT_RDWR,
  SO_LINGER,
  SO_REUSEADDR,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  type SockaddrIn,
  type SockaddrIn6,
  type SockaddrLl,
  type SockaddrNl,
  type SockaddrOther,
  type SockaddrUn,
  type SockaddrUnspec,
  type SockaddrVm,
  SocketError,
  send,
  sendto,
  setsockopt,
  shutdown,
  socket,
  socketpair,
  TCP_NODELAY,
} from 'bsd-sockets';
import { describe, expectTypeOf, test } from 'vitest';

declare const address: Sockaddr;
const buffer = new Uint8Array(8);

/** Compiled, never run: the calls below are not to be made. */
function compiles(_calls: () => void): void {}

describe('constants', () => {
  test('of the right group', () => {
    compiles(() => {
      socket(AF_INET, SOCK_STREAM, 0);
      socket(AF_INET, SOCK_STREAM);
      socketpair(AF_UNIX, SOCK_DGRAM);
      shutdown(3, SHUT_RDWR);
      recv(3, buffer, MSG_PEEK);
      fcntl(3, F_GETFL);
    });
  });

  test('or-ed', () => {
    compiles(() => {
      socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC);
      recv(3, buffer, MSG_PEEK | MSG_DONTWAIT);
      accept4(3, SOCK_NONBLOCK | SOCK_CLOEXEC);
      fcntl(3, F_SETFL, fcntl(3, F_GETFL) | O_NONBLOCK);
    });
  });

  test('as plain numbers', () => {
    compiles(() => {
      socket(44, 3, 0);
      const family: number = Number('2');
      socket(family, family);
      recv(3, buffer, 64);
      getsockopt(3, 1, 3);
      setsockopt(3, 6, 1, 1);
    });
  });

  test('of another group are refused', () => {
    compiles(() => {
      // @ts-expect-error swapped
      socket(SOCK_STREAM, AF_INET, 0);
      // @ts-expect-error a type that is a family
      socket(AF_INET, AF_INET);
      // @ts-expect-error a family that is a level
      socketpair(SOL_SOCKET, SOCK_STREAM);
      // @ts-expect-error flags that are a direction
      recv(3, buffer, SHUT_RDWR);
      // @ts-expect-error flags of a message where flags of a socket belong
      accept4(3, MSG_DONTWAIT);
      // @ts-expect-error swapped
      mmap(3, 4096, MAP_SHARED, PROT_READ);
      // @ts-expect-error a direction that is a flag
      shutdown(3, MSG_PEEK);
      // @ts-expect-error a command that is a flag of open(2)
      fcntl(3, O_NONBLOCK);
    });
  });
});

describe('options', () => {
  test('with their level', () => {
    compiles(() => {
      getsockopt(3, SOL_SOCKET, SO_REUSEADDR);
      setsockopt(3, IPPROTO_TCP, TCP_NODELAY, true);
      setsockopt(3, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]));
    });
  });

  test('swapped with it, or instead of it, are refused', () => {
    compiles(() => {
      // @ts-expect-error swapped
      getsockopt(3, SO_REUSEADDR, SOL_SOCKET);
      // @ts-expect-error an option as the level
      getsockopt(3, TCP_NODELAY, TCP_NODELAY);
      // @ts-expect-error an option as the level
      setsockopt(3, SO_REUSEADDR, SO_REUSEADDR, 1);
      // @ts-expect-error a level as the option
      setsockopt(3, SOL_SOCKET, IPPROTO_IP, 1);
      // @ts-expect-error a socket type as the option
      setsockopt(3, SOL_SOCKET, SOCK_STREAM, 1);
    });
  });

  test('give bytes when a length is asked for', () => {
    expectTypeOf(getsockopt(3, SOL_SOCKET, SO_LINGER, 8)).toEqualTypeOf<Uint8Array>();
  });
});

describe('addresses', () => {
  test('are told apart by their family', () => {
    if (address.family === AF_INET) {
      expectTypeOf(address).toEqualTypeOf<SockaddrIn>();
      expectTypeOf(address.address).toBeString();
      expectTypeOf(address.port).toBeNumber();
    }
    if (address.family === AF_INET6) expectTypeOf(address).toEqualTypeOf<SockaddrIn6>();
    if (address.family === AF_UNIX) expectTypeOf(address).toEqualTypeOf<SockaddrUn>();
    if (address.family === AF_PACKET) expectTypeOf(address).toEqualTypeOf<SockaddrLl>();
    if (address.family === AF_NETLINK) expectTypeOf(address).toEqualTypeOf<SockaddrNl>();
    if (address.family === AF_VSOCK) expectTypeOf(address).toEqualTypeOf<SockaddrVm>();
    if (address.family === AF_UNSPEC) expectTypeOf(address).toEqualTypeOf<SockaddrUnspec>();
    if (address.family === AF_ASH) expectTypeOf(address).toEqualTypeOf<SockaddrOther>();
  });

  test('in a switch, with the rest left over', () => {
    switch (address.family) {
      case AF_INET:
      case AF_INET6:
        expectTypeOf(address).toEqualTypeOf<SockaddrIn | SockaddrIn6>();
        break;
      case AF_UNIX:
        expectTypeOf(address.path).toEqualTypeOf<string | Uint8Array>();
        break;
      default:
        expectTypeOf(address).toEqualTypeOf<Exclude<Sockaddr, SockaddrIn | SockaddrIn6 | SockaddrUn>>();
    }
  });

  test('have no property before that', () => {
    // @ts-expect-error not every address has a port
    address.port;
    // @ts-expect-error not every address has a path
    address.path;
    if (address.family === AF_INET) {
      // @ts-expect-error IPv4 has no scope
      address.scopeId;
    }
  });

  test('are checked where they are written', () => {
    compiles(() => {
      bind(3, { family: AF_INET, address: '127.0.0.1', port: 0 });
      bind(3, { family: AF_INET6, address: '::1', port: 0 });
      bind(3, { family: AF_UNIX, path: new Uint8Array(3) });
      bind(3, { family: AF_PACKET, protocol: 3, ifindex: 1 });
      bind(3, { family: AF_ASH, data: new Uint8Array(6) });
      connect(3, { family: AF_UNSPEC });
      // @ts-expect-error no port
      bind(3, { family: AF_INET, address: '127.0.0.1' });
      // @ts-expect-error an IPv4 address has no path
      bind(3, { family: AF_INET, path: '/x' });
      // @ts-expect-error a port is a number
      bind(3, { family: AF_INET, address: '127.0.0.1', port: '80' });
      // @ts-expect-error a socket type is no family
      bind(3, { family: SOCK_STREAM, address: '127.0.0.1', port: 80 });
      // @ts-expect-error a family without a type needs data
      bind(3, { family: AF_ASH, address: '127.0.0.1', port: 80 });
      // @ts-expect-error Python's habit
      bind(3, ['127.0.0.1', 80]);
    });
  });

  test('go to bytes and back', () => {
    expectTypeOf(encodeSockaddr).toEqualTypeOf<(address: Sockaddr) => Uint8Array>();
    expectTypeOf(decodeSockaddr).toEqualTypeOf<(bytes: Uint8Array) => Sockaddr | undefined>();
  });
});

describe('calls', () => {
  test('return what the manual says', () => {
    expectTypeOf(socket(AF_INET, SOCK_STREAM)).toBeNumber();
    expectTypeOf(socketpair(AF_UNIX, SOCK_STREAM)).toEqualTypeOf<[number, number]>();
    expectTypeOf(accept(3)).toEqualTypeOf<Accepted>();
    expectTypeOf(accept(3)).toEqualTypeOf<{ fd: number; address: Sockaddr | undefined }>();
    expectTypeOf(getsockname(3)).toEqualTypeOf<Sockaddr>();
    expectTypeOf(recvfrom(3, buffer)).toEqualTypeOf<Received>();
    expectTypeOf(recvfrom(3, buffer)).toEqualTypeOf<{ bytes: number; address: Sockaddr | undefined }>();
    expectTypeOf(listen(3)).toBeVoid();
    expectTypeOf(send(3, '')).toBeNumber();
  });

  test('take any kind of bytes', () => {
    expectTypeOf<Data>().toEqualTypeOf<NodeJS.ArrayBufferView | ArrayBuffer | SharedArrayBuffer | string>();
    compiles(() => {
      send(3, 'text');
      send(3, new DataView(new ArrayBuffer(1)));
      send(3, new ArrayBuffer(1));
      send(3, new SharedArrayBuffer(1));
      sendto(3, Buffer.from('x'), 0, { family: AF_INET, address: '127.0.0.1', port: 9 });
      sendto(3, 'x', 0);
      // @ts-expect-error a string is no memory to fill
      recv(3, 'text');
      // @ts-expect-error a number is no bytes
      send(3, 5);
      // @ts-expect-error an array is no bytes
      send(3, [1, 2, 3]);
      // @ts-expect-error the flags come before the address
      sendto(3, 'x', { family: AF_INET, address: '127.0.0.1', port: 9 });
      // @ts-expect-error a descriptor is a number
      recv('3', buffer);
      // @ts-expect-error an address may be missing
      accept(3).address.family;
    });
  });

  test('fail with a SocketError', () => {
    expectTypeOf<SocketError>().toExtend<Error>();
    expectTypeOf<SocketError['code']>().toBeString();
    expectTypeOf<SocketError['errno']>().toBeNumber();
    expectTypeOf<SocketError['syscall']>().toBeString();
    expectTypeOf<SocketError['fd']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<SocketError['address']>().toEqualTypeOf<Sockaddr | undefined>();
    expectTypeOf(SocketError).toBeConstructibleWith(111, 'connect');
  });
});
