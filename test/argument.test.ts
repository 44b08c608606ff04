/**
 * The codes of wrong arguments, in both tiers and both ways down to the system
 * - ERR_INVALID_ARG_TYPE is for what is of another type, also among the elements of a list
 * - ERR_INVALID_ARG_VALUE is for what has the type and no meaning: 1.5, a NUL inside, too few integers, memory that is gone
 */
import { recvmsg, sendmsg, writev } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';

const bytes = new Uint8Array(8);

function gone<View extends NodeJS.ArrayBufferView>(view: View): View {
  structuredClone(view, { transfer: [view.buffer as ArrayBuffer] });
  return view;
}

const lost = gone(new Uint8Array(8));
const lostIntegers = gone(new Int32Array(3));

describe('what is of another type', () => {
  test.each<[string, () => unknown]>([
    ['a string for a number, cold', () => raw.socket('2' as never, 1, 0)],
    ['a string for a number, hot', () => raw.recv('2' as never, bytes, 0)],
    ['a number for a view, cold', () => raw.bind(-1, 5 as never)],
    ['a number for a view, hot', () => raw.send(-1, 5 as never, 0)],
    ['a number for a view that may be null', () => raw.setsockopt(-1, 1, 2, 5 as never)],
    ['a number for text', () => raw.if_nametoindex(5 as never)],
    ['a number for a list', () => raw.writev(-1, 5 as never)],
    ['a number in a list', () => raw.writev(-1, [bytes, 5 as never])],
    ['a number for integers', () => raw.pipe2(5 as never, 0)],
    ['bytes for integers', () => raw.pipe2(bytes as never, 0)],
    ['an array for a view', () => raw.connect(-1, [1, 2] as never)],
    ['a number for a mapping', () => raw.munmap(5 as never)],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }));
  });
});

describe('what has no meaning', () => {
  test.each<[string, () => unknown]>([
    ['a fraction, cold', () => raw.socket(1.5, 1, 0)],
    ['a fraction, hot', () => raw.recv(1.5, bytes, 0)],
    ['a NUL in text', () => raw.if_nametoindex('l\0o')],
    ['too few integers, cold', () => raw.pipe2(new Int32Array(1), 0)],
    ['too few integers, hot', () => raw.getsockname(-1, bytes, new Int32Array(0))],
    ['lost bytes, cold', () => raw.bind(-1, lost)],
    ['lost bytes, hot', () => raw.send(-1, lost, 0)],
    ['lost bytes that may be null', () => raw.sendmsg(-1, lost, [bytes], null, 0)],
    ['lost bytes in a list', () => raw.writev(-1, [bytes, lost])],
    ['lost integers', () => raw.recvmsg(-1, null, [bytes], null, 0, lostIntegers)],
    ['lost bytes in a message to send', () => sendmsg(-1, { iov: [bytes, lost] })],
    ['lost bytes in a message to receive', () => recvmsg(-1, { iov: [lost] })],
    ['lost bytes in a list of data', () => writev(-1, ['text', lost])],
    ['what is no mapping', () => raw.munmap(new ArrayBuffer(8))],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }));
  });
});

test('a list’s getter that throws is the caller’s own affair', () => {
  const list = Object.defineProperty([bytes], 0, {
    get() {
      throw new Error('mine');
    },
  });
  expect(() => raw.writev(-1, list)).toThrow('mine');
});
