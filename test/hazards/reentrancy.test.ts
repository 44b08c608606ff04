/**
 * Arguments whose getters make calls of their own while the outer call is being prepared: the outer call must go out
 * with its own descriptor, flags, lengths and address.
 *
 * Only views that are no plain Uint8Array are asked for their properties, so the views here are of other classes.
 */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  encodeSockaddr,
  getsockname,
  listen,
  MSG_DONTWAIT,
  MSG_PEEK,
  recv,
  recvfrom,
  SO_RCVBUF,
  SO_RCVLOWAT,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  type SockaddrIn,
  type SockaddrIn6,
  type SockaddrUn,
  send,
  sendto,
  setsockopt,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { own, ownPair } from '../support/own.js';
import { arrived } from '../support/pairs.js';

type Properties = 'buffer' | 'byteOffset' | 'byteLength';

/** A Uint16Array that does something whenever it is asked for a property, and then tells the truth. */
function nosy(bytes: number, act: () => void): Uint16Array {
  class Nosy extends Uint16Array {}
  for (const property of ['buffer', 'byteOffset', 'byteLength'] satisfies Properties[]) {
    const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint16Array.prototype), property) as {
      get: (this: Uint16Array) => unknown;
    };
    Object.defineProperty(Nosy.prototype, property, {
      get(this: Uint16Array) {
        act();
        return get.call(this);
      },
    });
  }
  return new Nosy(bytes / 2);
}

/** The bytes of a view, without asking the view. */
function bytesOf(view: Uint16Array): Uint8Array {
  return new Uint8Array(new Uint16Array(view).buffer);
}

let outer: [number, number];
let inner: [number, number];
/** How often getters have called in. */
let nested: number;

/** Calls of every kind on other descriptors, with other flags, lengths and addresses. */
function makeCalls(): void {
  nested++;
  const buffer = new Uint8Array(64);
  send(inner[0], 'from a getter');
  recv(inner[1], buffer, MSG_PEEK);
  raw.recv(inner[1], buffer, MSG_DONTWAIT);
  raw.recvfrom(inner[1], buffer, MSG_DONTWAIT, new Uint8Array(32), new Int32Array([2]));
  raw.getsockopt(inner[0], SOL_SOCKET, SO_RCVBUF, new Int32Array(1), new Int32Array([4]));
  getsockname(inner[0]);
  encodeSockaddr({ family: AF_UNIX, path: '/somewhere/else' });
  raw.send(-1, new Uint8Array(0), 0);
}

beforeEach(() => {
  outer = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
  inner = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
  nested = 0;
});

describe('getters of a view', () => {
  // The built-in getters are asked, not the caller's.
  afterEach(() => expect(nested).toBe(0));

  test('of send()', () => {
    const data = nosy(6, makeCalls);
    data.set([0x0101, 0x0202, 0x0303]);
    expect(raw.send(outer[0], data, 0)).toBe(6);
    expect(send(outer[0], data)).toBe(6);
    const buffer = new Uint8Array(8);
    expect(recv(outer[1], buffer)).toBe(6);
    expect(buffer.subarray(0, 6)).toEqual(new Uint8Array([1, 1, 2, 2, 3, 3]));
    expect(recv(outer[1], buffer)).toBe(6);
  });

  test('of recv(): its own descriptor and flags', () => {
    send(outer[0], 'mine');
    const buffer = nosy(64, makeCalls);
    expect(raw.recv(outer[1], buffer, MSG_PEEK)).toBe(4);
    expect(recv(outer[1], buffer, MSG_PEEK)).toBe(4);
    expect(raw.read(outer[1], buffer)).toBe(4);
    expect(Buffer.from(bytesOf(buffer)).toString('latin1', 0, 4)).toBe('mine');
  });

  test('of an empty view', () => {
    expect(raw.send(outer[0], nosy(0, makeCalls), 0)).toBe(0);
    expect(raw.recv(outer[1], nosy(0, makeCalls), 0)).toBe(0);
  });

  test('of the buffer of recvfrom(): the whole address', () => {
    const six = own(socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK));
    bind(six, { family: AF_INET6, address: '::1', port: 0 });
    const address = getsockname(six) as SockaddrIn6;
    sendto(six, 'to myself', 0, address);
    const { bytes, address: from } = recvfrom(arrived(six), nosy(64, makeCalls));
    expect(bytes).toBe(9);
    expect(from).toEqual(address);
  });

  test('of the room for an address', () => {
    const four = own(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK));
    bind(four, { family: AF_INET, address: '127.0.0.1', port: 0 });
    const expected = encodeSockaddr(getsockname(four));
    const room = nosy(16, makeCalls);
    const out = new Int32Array([16]);
    expect(raw.getsockname(four, room, out)).toBe(0);
    expect(out[0]).toBe(16);
    expect(bytesOf(room)).toEqual(expected);
    sendto(four, 'to myself', 0, getsockname(four));
    room.fill(0);
    expect(raw.recvfrom(arrived(four), nosy(64, makeCalls), 0, room, out)).toBe(9);
    expect(out[0]).toBe(16);
    expect(bytesOf(room)).toEqual(expected);
  });

  test('of the room of accept4()', () => {
    const listener = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    bind(listener, { family: AF_INET, address: '127.0.0.1', port: 0 });
    listen(listener);
    const client = own(socket(AF_INET, SOCK_STREAM));
    raw.connect(client, encodeSockaddr(getsockname(listener)));
    const room = nosy(16, makeCalls);
    const out = new Int32Array([16]);
    const fd = raw.accept4(arrived(listener), room, out, SOCK_NONBLOCK);
    expect(fd).toBeGreaterThanOrEqual(0);
    close(fd);
    expect(bytesOf(room)).toEqual(encodeSockaddr(getsockname(client)));
  });

  test('of an option', () => {
    const value = nosy(4, makeCalls);
    const out = new Int32Array([4]);
    expect(raw.getsockopt(outer[0], SOL_SOCKET, SO_TYPE, value, out)).toBe(0);
    expect(value[0]).toBe(SOCK_DGRAM);
    value[0] = 3;
    const low = () => new Uint32Array(bytesOf(value).buffer)[0];
    const setOther = nosy(4, () => setsockopt(inner[0], SOL_SOCKET, SO_RCVLOWAT, 9));
    setOther.set([3]);
    expect(raw.setsockopt(outer[0], SOL_SOCKET, SO_RCVLOWAT, setOther)).toBe(0);
    expect(raw.getsockopt(outer[0], SOL_SOCKET, SO_RCVLOWAT, value, out)).toBe(0);
    expect(low()).toBe(3);
  });

  test('that always makes a call of its own with an empty buffer: a result or an error, in the end', () => {
    const empty = new Uint8Array(0);
    const room = nosy(32, () => {
      nested++;
      raw.send(-1, empty, 0);
    });
    send(outer[0], 'mine');
    expect(raw.recvfrom(outer[1], empty, MSG_DONTWAIT, room, new Int32Array([32]))).toBe(0);
  });
});

describe('getters of an address', () => {
  test('of AF_INET: its own bytes', () => {
    const wanted: SockaddrIn = { family: AF_INET, address: '127.0.0.2', port: 4660 };
    const address = {
      family: AF_INET,
      get address() {
        makeCalls();
        return wanted.address;
      },
      get port() {
        makeCalls();
        return wanted.port;
      },
    } as SockaddrIn;
    expect(encodeSockaddr(address)).toEqual(encodeSockaddr(wanted));
    expect(nested).toBeGreaterThan(0);
  });

  test('of a path, and of the length of its bytes', () => {
    class Path extends Uint8Array {
      override get length(): number {
        makeCalls();
        return super.length;
      }
    }
    const address: SockaddrUn = { family: AF_UNIX, path: new Path([47, 97]) };
    expect(encodeSockaddr(address)).toEqual(new Uint8Array([1, 0, 47, 97, 0]));
    expect(nested).toBe(0);
  });

  test('in bind(): the descriptor of the outer call', () => {
    const fd = own(socket(AF_INET, SOCK_STREAM));
    const other = own(socket(AF_INET, SOCK_STREAM));
    const address = {
      family: AF_INET,
      get address() {
        nested++;
        if (nested === 1) bind(other, { family: AF_INET, address: '127.0.0.3', port: 0 });
        return '127.0.0.4';
      },
      port: 0,
    } as SockaddrIn;
    bind(fd, address);
    expect((getsockname(fd) as SockaddrIn).address).toBe('127.0.0.4');
    expect((getsockname(other) as SockaddrIn).address).toBe('127.0.0.3');
  });
});
