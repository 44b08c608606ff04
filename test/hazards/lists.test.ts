/**
 * What the typed tier keeps of a list of messages (lib/call/batch.ts) may never be what the list was:
 * - memory, addresses and ancillary data that were replaced, a list that grew or shrank
 * - a list whose getters make calls with it while it is read
 * - a list that is received into, and sent, in turn
 */
import {
  AF_UNIX,
  CMSG_SPACE,
  close,
  type Fd,
  getsockname,
  type MessageOut,
  MSG_WAITFORONE,
  recvmmsg,
  SCM_RIGHTS,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOL_SOCKET,
  type Sockaddr,
  sendmmsg,
  sendto,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import { abstractName, ownPair } from '../support/own.js';
import { abstract, bound } from '../support/pairs.js';
import { bytes, text } from '../support/values.js';

const NONBLOCKING = SOCK_DGRAM | SOCK_NONBLOCK;
let a: Fd;
let b: Fd;
beforeEach(() => {
  [a, b] = ownPair(socketpair(AF_UNIX, NONBLOCKING));
});

/** The messages that wait, as text. */
function arrived(fd = b): string[] {
  const buffer = new Uint8Array(100);
  const found: string[] = [];
  for (let n = raw.recv(fd, buffer, 0); n >= 0; n = raw.recv(fd, buffer, 0)) found.push(text(buffer, n));
  return found;
}

const longer = (): Sockaddr => ({ family: AF_UNIX, path: `${abstractName()} and more` });
const messageOf = (word: string): MessageOut => ({ iov: [bytes(word)] });

describe('the same list, sent again', () => {
  test('has the parts that it has now', () => {
    const [one, two] = [messageOf('one'), messageOf('two')] as [MessageOut, MessageOut];
    const list = [one, two];
    sendmmsg(a, list);
    one.iov[0] = bytes('eins');
    two.iov = [bytes('zw'), 'ei'];
    list.push(messageOf('drei'));
    sendmmsg(a, list);
    two.iov = [];
    list.length = 2;
    sendmmsg(a, list);
    expect(arrived()).toEqual(['one', 'two', 'eins', 'zwei', 'drei', 'eins', '']);
  });

  test('goes where it shall go now', () => {
    const receivers = [abstract(), abstract(), longer()].map((name) => bound(name, NONBLOCKING));
    const sender = bound(abstract(), NONBLOCKING);
    const list = [messageOf('first'), messageOf('second')] as [MessageOut, MessageOut];
    // The same length, another length, and in the other order.
    for (const [one, two] of [
      [0, 1],
      [1, 0],
      [2, 1],
      [0, 0],
    ] as const) {
      list[0].address = getsockname(receivers[one] as Fd);
      list[1].address = getsockname(receivers[two] as Fd);
      expect(sendmmsg(sender, list)).toBe(2);
      if (one === two) expect(arrived(receivers[one])).toEqual(['first', 'second']);
      else expect([one, two].map((i) => arrived(receivers[i]))).toEqual([['first'], ['second']]);
    }
    delete list[0].address;
    expect(() => sendmmsg(sender, list)).toFailWith('ENOTCONN', 'sendmmsg');
  });

  test('has the ancillary data that it has now', () => {
    const message = messageOf('x');
    const room = [{ iov: [new Uint8Array(9)], controlLength: CMSG_SPACE(8) }];
    const rights = (...value: Fd[]) => [{ level: SOL_SOCKET, type: SCM_RIGHTS, value }] as const;
    const list = [message];
    for (const control of [undefined, rights(a), rights(a, b), undefined]) {
      if (control === undefined) delete message.control;
      else message.control = [...control];
      sendmmsg(a, list);
      const got = recvmmsg(b, room)[0]?.control.map(({ value }) => value as Fd[]) ?? [];
      expect(got.map((fds) => fds.length)).toEqual(control?.map(({ value }) => value.length) ?? []);
      for (const fd of got.flat()) close(fd);
    }
  });
});

test('a getter that sends the list it is in', () => {
  const list = [messageOf('one'), messageOf('two')] as [MessageOut, MessageOut];
  sendmmsg(a, list);
  let depth = 0;
  Object.defineProperty(list[1], 'iov', {
    get() {
      if (depth++ === 0) {
        sendmmsg(a, list);
        return [bytes('outer')];
      }
      return [bytes('inner')];
    },
  });
  sendmmsg(a, list);
  expect(arrived()).toEqual(['one', 'two', 'one', 'inner', 'one', 'outer']);
});

describe('the same list, received into again', () => {
  test('gives what has come, to whoever looks at it later', () => {
    const receiver = bound(abstract(), NONBLOCKING);
    const senders = [abstract(), longer(), abstract()].map((name) => bound(name, NONBLOCKING));
    const list = Array.from({ length: 2 }, () => ({ iov: [new Uint8Array(9)] }));
    const got = senders.map((fd) => {
      sendto(fd, 'x', 0, getsockname(receiver));
      return recvmmsg(receiver, list, MSG_WAITFORONE)[0];
    });
    expect(got.map((message) => message?.address)).toEqual(senders.map(getsockname));
  });

  test('fills what is there now', () => {
    const list = [{ iov: [new Uint8Array(9)] }, { iov: [new Uint8Array(9)] }];
    for (const word of ['one', 'two']) sendmmsg(a, [messageOf(word)]);
    recvmmsg(b, list);
    const [old, fresh] = [list[0]?.iov[0] as Uint8Array, new Uint8Array(9)];
    list[0] = { iov: [fresh] };
    sendmmsg(a, [messageOf('three')]);
    expect(recvmmsg(b, list, MSG_WAITFORONE)).toHaveLength(1);
    expect([text(old, 3), text(fresh, 5)]).toEqual(['one', 'three']);
  });
});

test('one list, sent and received into in turn', () => {
  const parts = ['one', 'two'].map(bytes);
  const list = parts.map((part) => ({ iov: [part] }));
  for (let i = 0; i < 3; i++) {
    expect(sendmmsg(a, list)).toBe(2);
    for (const part of parts) part.fill(0);
    expect(recvmmsg(b, list).map(({ bytes: n }) => n)).toEqual([3, 3]);
    expect(parts.map((part) => text(part))).toEqual(['one', 'two']);
  }
});

test('more than the kernel takes is not looked at', () => {
  const list = Array.from({ length: 1025 }, () => messageOf('x'));
  Object.defineProperty(list, 1024, {
    get() {
      throw new Error('was looked at');
    },
  });
  expect(sendmmsg(a, list)).toBe(arrived().length);
});
