/**
 * What the raw tier remembers of a batch (lib/raw/batch.ts) may never be what a list was:
 * - an element that was replaced, a list that grew or shrank, other addresses with the same messages
 * - memory that went away, was resized, or is shared
 * - a list whose getters change it, or make calls with it, while it is read
 */
import { AF_UNIX, encodeSockaddr, getsockname, SOCK_DGRAM, SOCK_NONBLOCK, socketpair } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownPair } from '../support/own.js';
import { abstract, bound } from '../support/pairs.js';
import { bytes, text } from '../support/values.js';

let a: number;
let b: number;
beforeEach(() => {
  [a, b] = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
});

const sendAll = (iov: Parameters<typeof raw.sendmmsg>[1]) => raw.sendmmsg(a, iov, null, null, 0);

/** The messages that wait, as text. */
function arrived(): string[] {
  const buffer = new Uint8Array(100);
  const found: string[] = [];
  for (let n = raw.recv(b, buffer, 0); n >= 0; n = raw.recv(b, buffer, 0)) found.push(text(buffer, n));
  return found;
}

describe('the same list again', () => {
  test('sends what its views hold now', () => {
    const list = ['one', 'two'].map(bytes);
    for (const words of [
      ['one', 'two'],
      ['eno', 'owt'],
    ]) {
      for (const [i, word] of words.entries()) list[i]?.set(bytes(word));
      expect(sendAll(list)).toBe(2);
      expect(arrived()).toEqual(words);
    }
  });

  test('sends the views it has now', () => {
    const list = ['one', 'two'].map(bytes);
    sendAll(list);
    list[1] = bytes('three');
    sendAll(list);
    list.push(bytes('four'));
    sendAll(list);
    list.length = 1;
    sendAll(list);
    expect(arrived()).toEqual(['one', 'two', 'one', 'three', 'one', 'three', 'four', 'one']);
  });

  test('sends the parts that its lists have now', () => {
    const parts = ['a', 'b'].map(bytes);
    const list = [bytes('x'), parts];
    sendAll(list);
    parts[0] = bytes('c');
    parts.push(bytes('d'));
    sendAll(list);
    expect(arrived()).toEqual(['x', 'ab', 'x', 'cbd']);
  });

  test('goes to the addresses of this call', () => {
    const sender = bound(abstract(), SOCK_DGRAM);
    const receivers = [1, 2].map(() => bound(abstract(), SOCK_DGRAM | SOCK_NONBLOCK));
    const list = [bytes('x')];
    const buffer = new Uint8Array(9);
    const addresses: Uint8Array[] = [];
    for (const receiver of [...receivers, ...receivers]) {
      addresses[0] = encodeSockaddr(getsockname(receiver));
      expect(raw.sendmmsg(sender, list, addresses, null, 0)).toBe(1);
      expect(raw.sendmmsg(sender, list, [...addresses], null, 0)).toBe(1);
      expect([1, 2].map(() => raw.recv(receiver, buffer, 0))).toEqual([1, 1]);
    }
    expect(() => raw.sendmmsg(sender, list, [null, null], null, 0)).toThrow(/^sendmmsg: addresses must be/);
    expect(() => raw.sendmmsg(sender, list, '' as never, null, 0)).toThrow(/^sendmmsg: addresses must be/);
    expect(() => raw.sendmmsg(sender, list, addresses, [5 as never], 0)).toThrow(/^sendmmsg: controls must be/);
  });

  test('is refused as messages when it was right as addresses', () => {
    const list = [null, null];
    expect(raw.sendmmsg(a, [bytes('x'), bytes('y')], list, null, 0)).toBe(2);
    expect(() => sendAll(list as never)).toThrow(/^sendmmsg: iov must be/);
  });
});

describe('memory', () => {
  test.each([0, 3])('that is gone is refused, of views of %i bytes', (length) => {
    const list = [bytes('one'), new Uint8Array(new ArrayBuffer(8), 0, length)] as const;
    expect(sendAll(list)).toBe(2);
    structuredClone(list[1].buffer, { transfer: [list[1].buffer] });
    expect(() => sendAll(list)).toThrow(/^sendmmsg: iov must be/);
    expect(arrived()).toHaveLength(2);
  });

  test('that is gone is refused for addresses and ancillary data', () => {
    const list = [bytes('x')];
    const room = [new Uint8Array(16)] as const;
    const out = new Int32Array(4);
    expect(raw.recvmmsg(b, list, room, room, 0, null, out)).toBeLessThan(0);
    structuredClone(room[0].buffer, { transfer: [room[0].buffer] });
    expect(() => raw.recvmmsg(b, list, room, null, 0, null, out)).toThrow(TypeError);
    expect(() => raw.recvmmsg(b, list, null, room, 0, null, out)).toThrow(TypeError);
    expect(() => raw.recvmmsg(b, list, room, room, 0, null, out)).toThrow(TypeError);
  });

  test('that is resized counts as it is now', () => {
    const buffer = new ArrayBuffer(3, { maxByteLength: 8 });
    const list = [new Uint8Array(buffer)];
    list[0]?.set(bytes('abc'));
    sendAll(list);
    buffer.resize(1);
    sendAll(list);
    buffer.resize(2);
    sendAll(list);
    expect(arrived()).toEqual(['abc', 'a', 'a\0']);
    const fixed = [new Uint8Array(buffer, 0, 2)];
    sendAll(fixed);
    buffer.resize(1);
    expect(() => sendAll(fixed)).toThrow(/^sendmmsg: iov must be/);
  });

  test('that is shared, or of several buffers, is found', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(8), 2, 3);
    shared.set(bytes('two'));
    const three = new DataView(bytes('-three-').buffer, 1, 5);
    const list = [bytes('one'), shared, three, new Uint16Array([0x6161]), shared];
    for (const _ of [1, 2]) {
      expect(sendAll(list)).toBe(5);
      expect(arrived()).toEqual(['one', 'two', 'three', 'aa', 'two']);
    }
  });

  test('of 1024 buffers is found', () => {
    const list = Array.from({ length: 1025 }, () => new Uint8Array(1));
    const out = new Int32Array(4 * 1024);
    expect(sendAll(list.map((_, i) => bytes(`${i}`)).slice(0, 5))).toBe(5);
    expect(raw.recvmmsg(b, list, null, null, 0, null, out)).toBe(5);
    expect(list.slice(0, 6).map((view) => text(view))).toEqual(['0', '1', '2', '3', '4', '\0']);
  });
});

describe('a list whose getter', () => {
  /** A list whose second element acts when it is read. */
  function acting(list: Uint8Array[], act: () => void): Uint8Array[] {
    const second = list[1] as Uint8Array;
    Object.defineProperty(list, 1, {
      get() {
        act();
        return second;
      },
    });
    return list;
  }

  test('takes away the first message is refused', () => {
    const first = bytes('one');
    const list = acting([first, bytes('two')], () =>
      structuredClone(first.buffer, { transfer: [first.buffer as ArrayBuffer] }),
    );
    expect(() => sendAll(list)).toThrow(/^sendmmsg: iov must be/);
    expect(arrived()).toEqual([]);
  });

  test('sends the list itself sends it whole each time', () => {
    let depth = 0;
    const list: Uint8Array[] = acting(['one', 'two'].map(bytes), () => {
      if (depth++ < 2) sendAll(list);
      depth--;
    });
    expect(sendAll(list)).toBe(2);
    const found = arrived();
    expect(found.length % 2).toBe(0);
    found.forEach((word, i) => {
      expect(word).toBe(['one', 'two'][i % 2]);
    });
  });
});
