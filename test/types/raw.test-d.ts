/** The signatures of the raw tier: numbers and bytes in, a number out. */
import { AF_INET, MSG_PEEK, SO_TYPE, SOCK_STREAM, SOL_SOCKET } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { expectTypeOf, test } from 'vitest';

type Bytes = NodeJS.ArrayBufferView;

/** Constants are numbers here: a function that takes a group of them takes numbers too. */
interface Signatures {
  socket(domain: number, type: number, protocol: number): number;
  socketpair(domain: number, type: number, protocol: number, fds: Int32Array): number;
  bind(fd: number, address: Bytes): number;
  listen(fd: number, backlog: number): number;
  accept(fd: number, address: Bytes | null, out: Int32Array | null): number;
  accept4(fd: number, address: Bytes | null, out: Int32Array | null, flags: number): number;
  connect(fd: number, address: Bytes): number;
  getsockname(fd: number, address: Bytes, out: Int32Array): number;
  getpeername(fd: number, address: Bytes, out: Int32Array): number;
  send(fd: number, data: Bytes, flags: number): number;
  recv(fd: number, buffer: Bytes, flags: number): number;
  sendto(fd: number, data: Bytes, flags: number, address: Bytes | null): number;
  recvfrom(fd: number, buffer: Bytes, flags: number, address: Bytes | null, out: Int32Array | null): number;
  sendmsg(fd: number, address: Bytes | null, iov: Bytes[], control: Bytes | null, flags: number): number;
  recvmsg(
    fd: number,
    address: Bytes | null,
    iov: Bytes[],
    control: Bytes | null,
    flags: number,
    out: Int32Array,
  ): number;
  shutdown(fd: number, how: number): number;
  getsockopt(fd: number, level: number, name: number, value: Bytes, out: Int32Array): number;
  setsockopt(fd: number, level: number, name: number, value: Bytes | null, length?: number): number;
  sockatmark(fd: number): number;
  read(fd: number, buffer: Bytes): number;
  write(fd: number, data: Bytes): number;
  readv(fd: number, iov: Bytes[]): number;
  writev(fd: number, iov: Bytes[]): number;
  close(fd: number): number;
  dup(fd: number): number;
  dup2(fd: number, to: number): number;
  dup3(fd: number, to: number, flags: number): number;
  fcntl(fd: number, command: number, argument: number): number;
  ioctl(fd: number, request: number, argument: Bytes | number | null, data?: Bytes): number;
}

type Names = keyof Signatures;

test('every call may be used as the contract writes it', () => {
  expectTypeOf(raw).toExtend<Signatures>();
});

test('every call has as many arguments, and returns a number', () => {
  type Lengths = { [N in Names]: Parameters<(typeof raw)[N]>['length'] };
  type Wanted = { [N in Names]: Parameters<Signatures[N]>['length'] };
  expectTypeOf<Lengths>().toEqualTypeOf<Wanted>();
  expectTypeOf<ReturnType<(typeof raw)[Names]>>().toEqualTypeOf<number>();
});

/** Compiled, never run. */
function compiles(_calls: () => void): void {}

test('wrong arguments do not compile', () => {
  const bytes = new Uint8Array(16);
  const out = new Int32Array(1);
  compiles(() => {
    raw.accept4(3, null, null, 0);
    raw.recvfrom(3, bytes, MSG_PEEK, null, null);
    raw.setsockopt(3, SOL_SOCKET, SO_TYPE, null, 4);
    // @ts-expect-error swapped
    raw.socket(SOCK_STREAM, AF_INET, 0);
    // @ts-expect-error nothing has a default
    raw.socket(AF_INET, SOCK_STREAM);
    // @ts-expect-error nothing has a default
    raw.send(3, bytes);
    // @ts-expect-error text is not bytes
    raw.send(3, 'text', 0);
    // @ts-expect-error an ArrayBuffer is no view
    raw.recv(3, new ArrayBuffer(1), 0);
    // @ts-expect-error an address is bytes here
    raw.bind(3, { family: AF_INET, address: '127.0.0.1', port: 0 });
    // @ts-expect-error a length is an Int32Array
    raw.getsockname(3, bytes, new Uint32Array(1));
    // @ts-expect-error an option is no level
    raw.getsockopt(3, SO_TYPE, SOL_SOCKET, bytes, out);
  });
});
