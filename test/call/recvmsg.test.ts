/**
 * recvmsg(2), and what all calls that take lists of buffers have to bear (its messages are in sendmsg.test.ts)
 * - it blocks until a message comes, and not with MSG_DONTWAIT
 * - MSG_PEEK leaves the message; MSG_WAITALL waits for all of the parts
 * - room for an address is filled as far as it goes, and its whole length is told
 * - getters and proxies in a list may detach, shrink and close: the result is an error that says so, or a message; the
 *   memory that is gone is not touched
 */
import {
  AF_UNIX,
  encodeSockaddr,
  getsockname,
  MSG_DONTWAIT,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  recvmsg,
  SOCK_DGRAM,
  SOCK_STREAM,
  send,
  sendmsg,
  sendto,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { ownPair } from '../support/own.js';
import { anyPort, bound, connectedByAccept } from '../support/pairs.js';
import { bytes, text } from '../support/values.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));
const header = () => new Int32Array(3);

test('blocks until there is a message', async () => {
  const [a, b] = pair();
  const there = await elsewhere.thread();
  const call = there.call('recvmsg', b, null, [new Uint8Array(4)], null, 0, header());
  await there.blocked();
  send(a, 'now');
  const { result, args } = await call;
  expect(result).toBe(3);
  expect(text((args[2] as [Uint8Array])[0], 3)).toBe('now');
});

test('MSG_PEEK leaves the message where it is', () => {
  const [a, b] = pair();
  send(a, 'message');
  for (const flags of [MSG_PEEK, MSG_PEEK | MSG_TRUNC, 0]) {
    const iov = [new Uint8Array(3)];
    const { bytes: n, flags: what } = recvmsg(b, { iov }, flags);
    expect([n, what & MSG_TRUNC, text(iov[0] as Uint8Array)]).toEqual([flags & MSG_TRUNC ? 7 : 3, MSG_TRUNC, 'mes']);
  }
  expect(() => recvmsg(b, { iov: [] }, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
});

test('MSG_WAITALL fills all of the parts', async () => {
  const [a, b] = connectedByAccept(anyPort.v4, SOCK_STREAM);
  const there = await elsewhere.thread();
  const call = there.call('recvmsg', b, null, [new Uint8Array(2), new Uint8Array(3)], null, MSG_WAITALL, header());
  await there.blocked();
  for (const part of ['a', 'bc', 'de']) send(a, part);
  const { result, args } = await call;
  expect(result).toBe(5);
  expect((args[2] as Uint8Array[]).map((part) => text(part))).toEqual(['ab', 'cde']);
});

test('room for an address is filled as far as it goes', () => {
  const [a, b] = [bound(anyPort.v4, SOCK_DGRAM), bound(anyPort.v4, SOCK_DGRAM)];
  const wanted = encodeSockaddr(getsockname(a));
  for (const size of [0, 4, 16, 20]) {
    sendto(a, 'x', 0, getsockname(b));
    const room = new Uint8Array(size).fill(0xff);
    const out = header();
    expect(raw.recvmsg(b, room, [], null, 0, out)).toBe(0);
    expect([...out]).toEqual([16, 0, MSG_TRUNC]);
    expect(room.subarray(0, 16)).toEqual(wanted.subarray(0, size));
    expect(room.subarray(16).every((byte) => byte === 0xff)).toBe(true);
  }
});

/** Takes a view's memory away. */
function detach(view: Uint8Array): void {
  structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] });
}

/** An array whose element at 0 runs some code and then is a view. */
function trapped<T>(run: () => void, element: T, ...rest: T[]): T[] {
  const list = [element, ...rest];
  Object.defineProperty(list, 0, {
    enumerable: true,
    get() {
      run();
      return element;
    },
  });
  return list;
}

describe('a getter in a list that detaches', () => {
  const GONE = /^\w+: (iov|address|addresses|control|controls) must be/;

  const cases: [
    string,
    (fd: number, view: Uint8Array, list: (element: Uint8Array, ...rest: Uint8Array[]) => Uint8Array[]) => unknown,
  ][] = [
    ['sendmsg: another part', (fd, view, list) => raw.sendmsg(fd, null, list(bytes('x'), view), null, 0)],
    ['sendmsg: the address', (fd, view, list) => raw.sendmsg(fd, view, list(bytes('x')), null, 0)],
    ['sendmsg: the ancillary data', (fd, view, list) => raw.sendmsg(fd, null, list(bytes('x')), view, 0)],
    ['recvmsg: another part', (fd, view, list) => raw.recvmsg(fd, null, list(bytes('x'), view), null, 0, header())],
    ['recvmsg: room for the address', (fd, view, list) => raw.recvmsg(fd, view, list(bytes('x')), null, 0, header())],
    [
      'recvmsg: room for ancillary data',
      (fd, view, list) => raw.recvmsg(fd, null, list(bytes('x')), view, 0, header()),
    ],
    ['readv: another part', (fd, view, list) => raw.readv(fd, list(bytes('x'), view))],
    ['writev: another part', (fd, view, list) => raw.writev(fd, list(bytes('x'), view))],
    ['sendmmsg: another message', (fd, view, list) => raw.sendmmsg(fd, list(bytes('x'), view), null, null, 0)],
    ['sendmmsg: an address, by the parts', (fd, view, list) => raw.sendmmsg(fd, [list(bytes('x'))], [view], null, 0)],
    ['sendmmsg: a part, by the addresses', (fd, view, list) => raw.sendmmsg(fd, [view], list(bytes('x')), null, 0)],
    [
      'sendmmsg: a part, by the ancillary data',
      (fd, view, list) => raw.sendmmsg(fd, [[view]], null, list(bytes('x')), 0),
    ],
    [
      'recvmmsg: another message',
      (fd, view, list) => raw.recvmmsg(fd, list(bytes('x'), view), null, null, 0, 0, new Int32Array(8)),
    ],
    [
      'recvmmsg: a part, by the addresses',
      (fd, view, list) => raw.recvmmsg(fd, [view], list(bytes('x')), null, 0, 0, new Int32Array(4)),
    ],
    [
      'recvmmsg: a part, by the ancillary data',
      (fd, view, list) => raw.recvmmsg(fd, [view], null, list(bytes('x')), 0, 0, new Int32Array(4)),
    ],
  ];

  test.each(cases)('%s', (_name, call) => {
    const [a, b] = pair();
    send(a, 'unharmed');
    const view = new Uint8Array(16);
    const list = (element: Uint8Array, ...rest: Uint8Array[]) => trapped(() => detach(view), element, ...rest);
    expect(() => call(b, view, list)).toThrow(GONE);
    expect(() =>
      call(b, new Uint8Array(16), () => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
    // No call was made: the message is still there, and none went the other way.
    expect(recvmsg(b, { iov: [new Uint8Array(20)] }, MSG_DONTWAIT).bytes).toBe(8);
    expect(() => recvmsg(a, { iov: [] }, MSG_DONTWAIT)).toFailWith('EAGAIN');
  });

  test('room for the header of a message', () => {
    const [a, b] = pair();
    send(a, 'x');
    const out = new Int32Array(3);
    const iov = trapped(() => detach(out as unknown as Uint8Array), bytes('x'));
    expect(() => raw.recvmsg(b, null, iov, null, 0, out)).toThrow(/^recvmsg: out must be/);
    const batchOut = new Int32Array(4);
    const batch = trapped(() => detach(batchOut as unknown as Uint8Array), bytes('x'));
    expect(() => raw.recvmmsg(b, batch, null, null, 0, 0, batchOut)).toThrow(/^recvmmsg: out must be/);
  });

  test("the typed tier's own lists", () => {
    const [a, b] = pair();
    const view = new Uint8Array(8);
    const iov = [view, 'x'];
    Object.defineProperty(iov, 1, { get: () => detach(view) ?? 'x' });
    expect(() => sendmsg(a, { iov })).toThrow(/^sendmsg: iov must be/);
    const other = new Uint8Array(8);
    const control = [
      {
        get level() {
          detach(other);
          return 1;
        },
        type: 1,
        value: [],
      },
    ];
    expect(() => sendmsg(a, { iov: [other], control: control as never })).toThrow(/^sendmsg: iov must be/);
    expect(() => recvmsg(b, { iov: [] }, MSG_DONTWAIT)).toFailWith('EAGAIN');
  });
});

describe('a list', () => {
  test('may be longer than it says, shrink, or be a proxy: the calls see arrays only', () => {
    const [a, b] = pair();
    const shrinking: Uint8Array[] = trapped(
      () => {
        shrinking.length = 1;
      },
      bytes('x'),
      bytes('y'),
    );
    expect(() => raw.sendmsg(a, null, shrinking, null, 0)).toThrow(/^sendmsg: iov must be/);
    expect(() => raw.sendmsg(a, null, new Proxy([bytes('x')], {}), null, 0)).toThrow(/^sendmsg: iov must be/);
    expect(() => raw.sendmsg(a, null, { length: 1, 0: bytes('x') } as never, null, 0)).toThrow(/^sendmsg: iov must be/);
    expect(raw.recvmsg(b, null, [], null, MSG_DONTWAIT, header())).toBeErrno(11);
  });

  test('whose getter throws lets the error through', () => {
    const mine = new Error('mine');
    const throwing = trapped(() => {
      throw mine;
    }, bytes('x'));
    const [a] = pair();
    expect(() => raw.sendmsg(a, null, throwing, null, 0)).toThrow(mine);
    expect(() => raw.sendmmsg(a, throwing, null, null, 0)).toThrow(mine);
    expect(() => raw.sendmmsg(a, [throwing], null, null, 0)).toThrow(mine);
    expect(() => raw.sendmmsg(a, [bytes('x')], throwing, null, 0)).toThrow(mine);
    expect(() => raw.readv(a, throwing)).toThrow(mine);
  });
});
