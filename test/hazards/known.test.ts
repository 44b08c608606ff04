/**
 * A view that comes again and again, whose memory is then not looked up anew
 * - each call works on the view it was given, in whatever order views come, and however small they are
 * - memory that is detached, transferred, shrunk or replaced between two calls is not touched any more
 * - a call that was refused changes nothing for the next
 * - a view of no bytes is not C's NULL
 */

import {
  AF_INET,
  AF_UNIX,
  bind,
  connect,
  EINVAL,
  type Fd,
  getsockname,
  MSG_DONTWAIT,
  recvmsg,
  SO_TYPE,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendmsg,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { expect, test } from 'vitest';
import { own } from '../support/own.js';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
/** Often enough for a view to be known. */
const TIMES = 5;

function pair(): [Fd, Fd] {
  return socketpair(AF_UNIX, SOCK_DGRAM).map(own) as [Fd, Fd];
}

// What is not under test goes by sendmsg and recvmsg, for which no view is known.
function pass(a: Fd, b: Fd, what: string, buffer: Uint8Array): string {
  expect(sendmsg(a, { iov: [what] })).toBe(what.length);
  buffer.fill(0x2e);
  const n = raw.recv(b, buffer, MSG_DONTWAIT);
  return text(buffer.subarray(0, n));
}

/** A buffer that recv and send know. */
function known(a: Fd, b: Fd, buffer: Uint8Array): Uint8Array {
  for (let i = 0; i < TIMES; i++) {
    expect(pass(a, b, `${i}`, buffer)).toBe(`${i}`);
    expect(raw.send(a, buffer, 0)).toBe(buffer.length);
    expect(recvmsg(b, { iov: [new Uint8Array(buffer.length)] }).bytes).toBe(buffer.length);
  }
  return buffer;
}

test.each([1, 16, 64, 65, 4096])('%d bytes are filled each time, before and after their buffer is read', (size) => {
  const [a, b] = pair();
  const buffer = new Uint8Array(size);
  for (let i = 0; i < TIMES; i++) expect(pass(a, b, `${i}`, buffer)).toBe(`${i}`);
  const whole = new Uint8Array(buffer.buffer);
  for (let i = 0; i < TIMES; i++) {
    expect(pass(a, b, `${i}`, buffer)).toBe(`${i}`);
    expect(text(whole.subarray(0, 1))).toBe(`${i}`);
  }
});

test('views take turns', () => {
  const [a, b] = pair();
  const views = [new Uint8Array(8), new Uint8Array(8), new Uint8Array(new ArrayBuffer(16), 8)];
  for (const order of [[0, 0, 0, 1, 0, 1, 1, 1, 2, 0, 2, 2, 2, 0]].flat()) {
    const view = views[order] as Uint8Array;
    expect(pass(a, b, `to ${order}`, view)).toBe(`to ${order}`);
    for (const other of views) if (other !== view) expect(text(other)).not.toContain(`to ${order}`);
  }
});

/** The types of Node do not declare it. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
type Wasm = { Memory: new (size: { initial: number }) => Memory };
const memory = new (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly.Memory({ initial: 1 });

test.each([
  {
    how: 'transferred',
    view: () => new Uint8Array(64),
    take: (view: Uint8Array) => structuredClone(view, { transfer: [view.buffer as ArrayBuffer] }),
  },
  {
    how: 'replaced, as WebAssembly memory is when it grows',
    view: () => new Uint8Array(memory.buffer),
    take() {
      memory.grow(1);
      return new Uint8Array(memory.buffer);
    },
  },
])('memory that was $how is not touched', ({ view: make, take }) => {
  const [a, b] = pair();
  const view = known(a, b, make());
  const taken = take(view).fill(0x2d);
  sendmsg(a, { iov: ['secret'] });
  expect(() => raw.recv(b, view, MSG_DONTWAIT)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
  expect(() => raw.send(a, view, 0)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
  expect(taken.every((byte) => byte === 0x2d)).toBe(true);
  expect(raw.recv(b, taken, MSG_DONTWAIT)).toBe('secret'.length);
});

test('a view that follows a resizable buffer is looked up each time', () => {
  const [a, b] = pair();
  const buffer = new ArrayBuffer(8, { maxByteLength: 64 });
  const view = known(a, b, new Uint8Array(buffer));
  buffer.resize(3);
  expect(pass(a, b, 'longer', view)).toBe('lon');
  buffer.resize(64);
  expect(pass(a, b, 'longer than eight', view)).toBe('longer than eight');
  buffer.resize(0);
  sendmsg(a, { iov: ['thrown away'] });
  expect(raw.recv(b, view, MSG_DONTWAIT)).toBe(0);
});

test('a fixed view that a resizable buffer shrinks below is refused, and taken when it is back', () => {
  const [a, b] = pair();
  const buffer = new ArrayBuffer(64, { maxByteLength: 64 });
  const view = known(a, b, new Uint8Array(buffer, 0, 32));
  buffer.resize(16);
  expect(() => raw.recv(b, view, MSG_DONTWAIT)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
  buffer.resize(64);
  expect(pass(a, b, 'back', view)).toBe('back');
});

test('room for an address or a value is compared with the length each time', () => {
  const [a] = pair();
  const value = new Uint8Array(4);
  const out = new Int32Array(1);
  for (let i = 0; i < TIMES; i++) {
    out[0] = 4;
    expect(raw.getsockopt(a, SOL_SOCKET, SO_TYPE, value, out)).toBe(0);
    expect(value[0]).toBe(SOCK_DGRAM);
    out[0] = 5;
    expect(() => raw.getsockopt(a, SOL_SOCKET, SO_TYPE, value, out)).toThrow(RangeError);
    out[0] = -1;
    expect(() => raw.getsockopt(a, SOL_SOCKET, SO_TYPE, value, out)).toThrow(RangeError);
  }
});

test.each([null, undefined])('%s is no view', (nothing) => {
  const [a] = pair();
  const words = new Int32Array(1);
  for (const call of [
    () => raw.send(a, nothing as never, 0),
    () => raw.sendto(a, nothing as never, 0, new Uint8Array(16)),
    () => raw.recv(a, nothing as never, MSG_DONTWAIT),
    () => raw.recvfrom(a, nothing as never, MSG_DONTWAIT, new Uint8Array(16), words),
    () => raw.read(a, nothing as never),
    () => raw.write(a, nothing as never),
    () => raw.getsockopt(a, SOL_SOCKET, SO_TYPE, nothing as never, words),
    () => raw.epoll_wait(a, nothing as never, 1, 0),
  ])
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }));
});

test('a refused view does not stand in for the known one, nor the known one for it', () => {
  const [a, b] = pair();
  const view = known(a, b, new Uint8Array(8));
  for (const wrong of [null, 'text', {}, [1]]) {
    expect(() => raw.recv(b, wrong as never, MSG_DONTWAIT)).toThrow(TypeError);
    expect(pass(a, b, 'still', view)).toBe('still');
  }
  const words = new Uint32Array(2);
  sendmsg(a, { iov: ['abcdefgh'] });
  expect(raw.recv(b, words, MSG_DONTWAIT)).toBe(8);
  expect(text(new Uint8Array(words.buffer))).toBe('abcdefgh');
  expect(text(view)).toContain('still');
});

test('an address and a buffer are known apart', () => {
  const [a, b] = pair();
  const buffer = new Uint8Array(8);
  const address = new Uint8Array(128);
  const out = new Int32Array(1);
  for (let i = 0; i < 3 * TIMES; i++) {
    const room = i % 3 === 2 ? new Uint8Array(128) : address;
    out[0] = 128;
    sendmsg(a, { iov: [`${i}`] });
    expect(raw.recvfrom(b, buffer, 0, room, out)).toBe(`${i}`.length);
    expect(text(buffer.subarray(0, `${i}`.length))).toBe(`${i}`);
  }
});

test('an address of no bytes is an address, and one whose memory is gone is refused', () => {
  const [a, b] = [own(socket(AF_INET, SOCK_DGRAM)), own(socket(AF_INET, SOCK_DGRAM))];
  bind(b, { family: AF_INET, address: '127.0.0.1', port: 0 });
  connect(a, getsockname(b));
  expect(raw.sendto(a, new Uint8Array(1), 0, new Uint8Array(0))).toBe(-EINVAL);
  const gone = new Uint8Array(16);
  structuredClone(gone, { transfer: [gone.buffer] });
  expect(() => raw.sendto(a, new Uint8Array(1), 0, gone)).toThrow(/^sendto: address/);
  expect(raw.sendto(a, new Uint8Array(1), 0, null)).toBe(1);
  const out = new Int32Array(1);
  expect(raw.recvfrom(b, new Uint8Array(4), 0, new Uint8Array(0), out)).toBe(1);
  expect(out[0]).toBe(16);
});
