/**
 * The system calls three ways, behind one interface: made by C, through the raw tier, and through the typed tier. What
 * a test claims of the kernel is checked against C, and what it claims of this package against both tiers, by the same
 * lines.
 */
import { openSync } from 'node:fs';
import type { AddressFamily, ControlMessage, Sockaddr, SocketFlag, SocketType } from 'bsd-sockets';
import * as sockets from 'bsd-sockets';
import { decodeControl, decodeSockaddr, encodeControl, encodeSockaddr, SocketError } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { need, testWith } from './need.js';
import { type Argument, NULL_DEVICE, oracle } from './oracle.js';

type Fd = number;
type Bytes = NodeJS.ArrayBufferView;

/** The calls in the raw tier's terms: a failed one returns -errno. */
export interface Calls {
  socket(domain: AddressFamily, type: SocketType, protocol: number): number;
  socketpair(domain: AddressFamily, type: SocketType, protocol: number, fds: Int32Array): number;
  bind(fd: Fd, address: Bytes): number;
  listen(fd: Fd, backlog: number): number;
  accept(fd: Fd, address: Bytes | null, out: Int32Array | null): number;
  accept4(fd: Fd, address: Bytes | null, out: Int32Array | null, flags: SocketFlag): number;
  connect(fd: Fd, address: Bytes): number;
  getsockname(fd: Fd, address: Bytes, out: Int32Array): number;
  getpeername(fd: Fd, address: Bytes, out: Int32Array): number;
  send(fd: Fd, data: Bytes, flags: number): number;
  sendto(fd: Fd, data: Bytes, flags: number, address: Bytes | null): number;
  recv(fd: Fd, buffer: Bytes, flags: number): number;
  recvfrom(fd: Fd, buffer: Bytes, flags: number, address: Bytes | null, out: Int32Array | null): number;
  /** A message of one part. */
  sendmsg(fd: Fd, address: Bytes | null, part: Bytes, control: Bytes | null, flags: number): number;
  recvmsg(fd: Fd, address: Bytes, part: Bytes, control: Bytes | null, flags: number, out: Int32Array): number;
  readv(fd: Fd, part: Bytes): number;
  writev(fd: Fd, part: Bytes): number;
  sendfile(out: Fd, from: Fd, offset: BigInt64Array | null, count: number): number;
  splice(
    from: Fd,
    fromOffset: BigInt64Array | null,
    to: Fd,
    toOffset: BigInt64Array | null,
    count: number,
    flags: number,
  ): number;
  read(fd: Fd, buffer: Bytes): number;
  write(fd: Fd, data: Bytes): number;
  poll(fds: Int16Array, nfds: number, timeoutMs: number): number;
  shutdown(fd: Fd, how: number): number;
  sockatmark(fd: Fd): number;
  getsockopt(fd: Fd, level: number, name: number, value: Bytes, out: Int32Array): number;
  setsockopt(fd: Fd, level: number, name: number, value: Bytes | null): number;
  close(fd: Fd): number;
  dup(fd: Fd): number;
  dup2(fd: Fd, to: Fd): number;
  dup3(fd: Fd, to: Fd, flags: number): number;
  fcntl(fd: Fd, command: number, argument: number | Bytes): number;
  /** The typed tier with bytes. */
  ioctl(fd: Fd, request: number, argument: Bytes): number;
  /** A descriptor that is no socket: /dev/null, for reading and writing. */
  readonly file: Fd;
}

type Name = Exclude<keyof Calls, 'file'>;

const names: Name[] = [
  ...([
    'socket',
    'socketpair',
    'bind',
    'listen',
    'accept',
    'accept4',
    'connect',
    'getsockname',
    'getpeername',
  ] as const),
  ...(['send', 'sendto', 'recv', 'recvfrom', 'read', 'write', 'poll', 'shutdown', 'sockatmark'] as const),
  ...(['sendmsg', 'recvmsg', 'readv', 'writev', 'sendfile', 'splice'] as const),
  ...(['getsockopt', 'setsockopt', 'close', 'dup', 'dup2', 'dup3', 'fcntl', 'ioctl'] as const),
];

/** The bytes as a Sockaddr, which must stand for exactly them, or the typed tier would not be asked what C is asked. */
function typedAddress(bytes: Bytes): Sockaddr {
  const wanted = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const address = decodeSockaddr(wanted) as Sockaddr;
  expect(encodeSockaddr(address), 'the typed tier cannot say these bytes: mark the row raw-only').toEqual(wanted);
  return address;
}

function bytesOf(view: Bytes): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** The bytes as control messages, which must stand for exactly them. */
function typedControl(bytes: Bytes): ControlMessage[] {
  const messages = decodeControl(bytesOf(bytes));
  expect(encodeControl(messages), 'the typed tier cannot say these bytes: mark the row raw-only').toEqual(
    bytesOf(bytes),
  );
  return messages;
}

/** Hands an address out as C does: as much as there is room for, and its real length. */
function giveAddress(address: Sockaddr | undefined, room: Bytes | null, out: Int32Array | null): void {
  if (room === null || out === null) return;
  const bytes = address === undefined ? new Uint8Array(0) : encodeSockaddr(address);
  new Uint8Array(room.buffer, room.byteOffset, room.byteLength).set(bytes.subarray(0, out[0]));
  out[0] = bytes.length;
}

/** For calls that return nothing: they return 0 in C. */
function zero(_nothing: unknown): number {
  return 0;
}

const typed: Omit<Calls, 'file'> = {
  socket: sockets.socket,
  socketpair(domain, type, protocol, fds) {
    fds.set(sockets.socketpair(domain, type, protocol));
    return 0;
  },
  bind: (fd, address) => zero(sockets.bind(fd, typedAddress(address))),
  listen: (fd, backlog) => zero(sockets.listen(fd, backlog)),
  accept(fd, room, out) {
    const { fd: connection, address } = sockets.accept(fd);
    giveAddress(address, room, out);
    return connection;
  },
  accept4(fd, room, out, flags) {
    const { fd: connection, address } = sockets.accept4(fd, flags);
    giveAddress(address, room, out);
    return connection;
  },
  connect: (fd, address) => zero(sockets.connect(fd, typedAddress(address))),
  getsockname: (fd, room, out) => zero(giveAddress(sockets.getsockname(fd), room, out)),
  getpeername: (fd, room, out) => zero(giveAddress(sockets.getpeername(fd), room, out)),
  send: sockets.send,
  sendto: (fd, data, flags, address) =>
    sockets.sendto(fd, data, flags, address === null ? undefined : typedAddress(address)),
  recv: sockets.recv,
  recvfrom(fd, buffer, flags, room, out) {
    const { bytes, address } = sockets.recvfrom(fd, buffer, flags);
    giveAddress(address, room, out);
    return bytes;
  },
  sendmsg: (fd, address, part, control, flags) =>
    sockets.sendmsg(
      fd,
      {
        address: address === null ? undefined : typedAddress(address),
        iov: [part],
        control: control === null ? undefined : typedControl(control),
      },
      flags,
    ),
  recvmsg(fd, room, part, control, flags, out) {
    const message = sockets.recvmsg(fd, { iov: [part], controlLength: control?.byteLength ?? 0 }, flags);
    out[0] = room.byteLength;
    giveAddress(message.address, room, out);
    const ancillary = encodeControl(message.control);
    if (control !== null) bytesOf(control).set(ancillary);
    out[1] = ancillary.length;
    out[2] = message.flags;
    return message.bytes;
  },
  readv: (fd, part) => sockets.readv(fd, [part]),
  writev: (fd, part) => sockets.writev(fd, [part]),
  sendfile(out, from, offset, count) {
    const n = sockets.sendfile(out, from, offset?.[0], count);
    if (offset !== null) offset[0] = (offset[0] as bigint) + BigInt(n);
    return n;
  },
  splice(from, fromOffset, to, toOffset, count, flags) {
    const n = sockets.splice(from, fromOffset?.[0], to, toOffset?.[0], count, flags);
    for (const offset of [fromOffset, toOffset]) if (offset !== null) offset[0] = (offset[0] as bigint) + BigInt(n);
    return n;
  },
  read: sockets.read,
  write: sockets.write,
  poll(fds, nfds, timeoutMs) {
    const { buffer, byteOffset } = fds;
    const structs = Array.from({ length: nfds }, (_, i) => new DataView(buffer, byteOffset + 8 * i, 8));
    const list = structs.map((one) => ({ fd: one.getInt32(0, true), events: one.getInt16(4, true), revents: 0 }));
    const ready = sockets.poll(list, timeoutMs);
    for (const [i, one] of structs.entries()) one.setInt16(6, list[i]?.revents ?? 0, true);
    return ready;
  },
  shutdown: (fd, how) => zero(sockets.shutdown(fd, how)),
  sockatmark: (fd) => Number(sockets.sockatmark(fd)),
  getsockopt(fd, level, name, value, out) {
    const bytes = sockets.getsockopt(fd, level, name, out[0] as number);
    new Uint8Array(value.buffer, value.byteOffset, value.byteLength).set(bytes);
    out[0] = bytes.length;
    return 0;
  },
  setsockopt: (fd, level, name, value) => zero(sockets.setsockopt(fd, level, name, value as Bytes)),
  close: (fd) => zero(sockets.close(fd)),
  dup: sockets.dup,
  dup2: sockets.dup2,
  dup3: sockets.dup3,
  fcntl: (fd, command, argument) => sockets.fcntl(fd, command, argument as number),
  ioctl: (fd, request, argument) => sockets.ioctl(fd, request, argument as Uint8Array),
};

type Call = (name: Name, args: Argument[]) => number;
type Table = Record<Name, (...args: Argument[]) => number>;

const typedCalls = typed as unknown as Table;
const rawCalls = {
  ...raw,
  sendmsg: (fd, address, part, control, flags) => raw.sendmsg(fd, address, [part], control, flags),
  recvmsg: (fd, address, part, control, flags, out) => raw.recvmsg(fd, address, [part], control, flags, out),
  readv: (fd, part) => raw.readv(fd, [part]),
  writev: (fd, part) => raw.writev(fd, [part]),
} satisfies Partial<Calls> as unknown as Table;

function callTyped(name: Name, args: Argument[]): number {
  try {
    return typedCalls[name](...args);
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    expect(error.syscall, 'SocketError.syscall').toBe(name);
    if (!name.startsWith('socket')) expect(error.fd, 'SocketError.fd').toBe(args[0]);
    return -error.errno;
  }
}

function callRaw(name: Name, args: Argument[]): number {
  return rawCalls[name](...args);
}

/** The descriptors that a successful call made. */
function made(name: Name, result: number, args: Argument[]): Fd[] {
  if (result < 0) return [];
  if (name === 'socketpair') return [...(args[3] as Int32Array)];
  if (/^(socket|accept4?|dup[23]?)$/.test(name)) return [result];
  return name === 'fcntl' && (args[1] === sockets.F_DUPFD || args[1] === sockets.F_DUPFD_CLOEXEC) ? [result] : [];
}

export interface System {
  name: string;
  /** Runs a program on this system, and closes what it left open. */
  run<T>(program: (os: Calls) => T): T;
}

function system(name: string, call: Call, openFile: () => Fd): System {
  return {
    name,
    run(program) {
      const file = openFile();
      const open = new Set([file]);
      const perform = (call_: Name, args: Argument[]): number => {
        const result = call(call_, args);
        for (const fd of made(call_, result, args)) open.add(fd);
        if (call_ === 'close') open.delete(args[0] as Fd);
        return result;
      };
      const calls = Object.fromEntries(names.map((each) => [each, (...args: Argument[]) => perform(each, args)]));
      try {
        return program({ ...calls, file } as unknown as Calls);
      } finally {
        for (const fd of open) call('close', [fd]);
      }
    },
  };
}

function openNullDevice(): Fd {
  return openSync('/dev/null', 'r+');
}

/** The kernel as C programs see it. */
export const c = system(
  'C',
  (name, args) => oracle().call(name, args),
  () => oracle().call('dup', [NULL_DEVICE]),
);

/** All three; C first, which says whether the test is right. */
export const systems: readonly System[] = [
  c,
  system('the raw tier', callRaw, openNullDevice),
  system('the typed tier', callTyped, openNullDevice),
];

/** A table row: what is wrong, the error's name, and a program whose last call meets it. */
export type Failure = [
  description: string,
  code: string,
  program: (os: Calls) => number,
  /** For bytes that no Sockaddr and no typed argument stands for. */
  limit?: 'raw only',
];

/** Has each row fail with its error, in C and in both tiers. */
export function failsAlike(rows: Failure[]): void {
  describe.each(systems)('in $name fails on', ({ name, run }) => {
    const check = name === 'C' ? testWith(need.cc) : test;
    const here = rows.filter(([, , , limit]) => limit === undefined || name !== 'the typed tier');
    check.each(here)('%s: %s', (_description, code, program) => {
      const errno = (sockets as unknown as Record<string, number>)[code] as number;
      expect(run(program)).toBeErrno(errno);
    });
  });
}

/** Runs the program on every system, expects the same of each, and returns it. For tests with need.cc. */
export function alike<T>(program: (os: Calls) => T, limit?: 'raw only'): T {
  const wanted = c.run(program);
  for (const { name, run } of systems.slice(1, limit === 'raw only' ? 2 : 3))
    expect(run(program), `${name}, compared with C`).toEqual(wanted);
  return wanted;
}
