/**
 * SCM_RIGHTS: descriptors in messages
 * - a descriptor that arrives is another number for the same open file, and works; also from a process that has ended
 * - the room decides how many arrive, by cmsg_len and not by CMSG_SPACE, as in C; the others are closed, and MSG_CTRUNC
 *   says so
 * - 253 in one message pass, 254 fail; a closed one fails
 * - when the receiver has no numbers left, the data comes with what could be opened, MSG_CTRUNC, and no leak
 * - MSG_PEEK opens them each time; MSG_CMSG_CLOEXEC; recv(2) throws them away; on a stream, 0 bytes of data lose them
 */
import { spawnSync } from 'node:child_process';
import { openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  CMSG_LEN,
  CMSG_SPACE,
  type ControlMessage,
  decodeControl,
  encodeControl,
  F_GETFD,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_PEEK,
  recv,
  recvmsg,
  SCM_RIGHTS,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  socketpair,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { openDescriptors } from '../support/fds.js';
import { need, testWith } from '../support/need.js';
import { closeOwned, own, ownDirectory, ownPair } from '../support/own.js';
import { kindsWith } from '../support/pairs.js';
import { text } from '../support/values.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));
const rights = (...fds: Fd[]) => [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: fds } as ControlMessage];

/** The descriptors in a message; they are closed after the test. */
function fdsOf(control: ControlMessage[]): Fd[] {
  return control.flatMap((message) => (message.type === SCM_RIGHTS ? message.value.map(own) : []));
}

function file(contents: string): Fd {
  const path = join(ownDirectory(), 'file');
  writeFileSync(path, contents);
  return own(openSync(path, 'r'));
}

function read(fd: Fd): string {
  const buffer = new Uint8Array(100);
  return text(buffer, readSync(fd, buffer, 0, 100, 0));
}

describe.each(kindsWith('unix'))('on $name', ({ make }) => {
  test('a descriptor arrives, works, and is nobody else', () => {
    const [a, b] = make();
    const [first, second] = [file('first'), file('second')];
    expect(sendmsg(a, { iov: ['x'], control: rights(first, second) })).toBe(1);
    closeOwned(first);
    closeOwned(second);
    const { control, flags } = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(8) });
    expect(flags & MSG_CTRUNC).toBe(0);
    expect(fdsOf(control).map(read)).toEqual(['first', 'second']);
  });

  test('without room they are closed, and the flags say so', () => {
    const [a, b] = make();
    sendmsg(a, { iov: ['x'], control: rights(a, b) });
    const before = openDescriptors().size;
    const message = recvmsg(b, { iov: [new Uint8Array(1)] });
    expect(message).toMatchObject({ bytes: 1, control: [] });
    expect(message.flags & MSG_CTRUNC).toBe(MSG_CTRUNC);
    expect(openDescriptors().size).toBe(before);
  });

  test('recv throws them away and leaks none', () => {
    const [a, b] = make();
    sendmsg(a, { iov: ['x'], control: rights(a) });
    const before = openDescriptors().size;
    expect(recv(b, new Uint8Array(1))).toBe(1);
    expect(openDescriptors().size).toBe(before);
  });

  test('253 pass, 254 fail', () => {
    const [a, b] = make();
    expect(() => sendmsg(a, { iov: ['x'], control: rights(...Array(254).fill(a)) })).toFailWith('EINVAL', 'sendmsg');
    expect(sendmsg(a, { iov: ['x'], control: rights(...Array(253).fill(a)) })).toBe(1);
    const { control, flags } = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4 * 253) });
    expect(fdsOf(control)).toHaveLength(253);
    expect(flags & MSG_CTRUNC).toBe(0);
  });

  test('a closed one fails, and nothing is sent', () => {
    const [a, b] = make();
    expect(() => sendmsg(a, { iov: ['x'], control: rights(a, 1_000_000) })).toFailWith('EBADF', 'sendmsg');
    expect(() => recvmsg(b, { iov: [new Uint8Array(1)] }, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
  });

  test('MSG_PEEK opens them, and so does what comes after it', () => {
    const [a, b] = make();
    sendmsg(a, { iov: ['x'], control: rights(file('peeked')) });
    const look = (flags: number) =>
      fdsOf(recvmsg(b, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4) }, flags).control);
    const all = [...look(MSG_PEEK), ...look(MSG_PEEK), ...look(0)];
    expect(new Set(all).size).toBe(3);
    expect(all.map(read)).toEqual(['peeked', 'peeked', 'peeked']);
  });

  test.each([
    [0, 0],
    [MSG_CMSG_CLOEXEC, FD_CLOEXEC],
  ])('with the flags %s they have the flags %s', (flags, wanted) => {
    const [a, b] = make();
    sendmsg(a, { iov: ['x'], control: rights(a) });
    const { control } = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4) }, flags);
    expect(fdsOf(control).map((fd) => fcntl(fd, F_GETFD))).toEqual([wanted]);
  });
});

describe.each(kindsWith('unix', 'stream'))('on $name', ({ make }) => {
  test('with no data they are lost, and no error says so', () => {
    const [a, b] = make();
    expect(sendmsg(a, { iov: [], control: rights(a) })).toBe(0);
    expect(() => recvmsg(b, { iov: [new Uint8Array(1)] }, MSG_DONTWAIT)).toFailWith('EAGAIN', 'recvmsg');
  });

  test('a receive stops behind the data that they came with', () => {
    const [a, b] = make();
    send(a, 'before');
    sendmsg(a, { iov: ['with'], control: rights(a) });
    send(a, 'after');
    const take = () => {
      const buffer = new Uint8Array(50);
      const { bytes: n, control } = recvmsg(b, { iov: [buffer], controlLength: CMSG_SPACE(4) });
      return [text(buffer, n), fdsOf(control).length];
    };
    expect([take(), take()]).toEqual([
      ['beforewith', 1],
      ['after', 0],
    ]);
  });
});

describe.each(kindsWith('unix', 'messages'))('on $name', ({ make }) => {
  test('an empty message carries them', () => {
    const [a, b] = make();
    sendmsg(a, { iov: [], control: rights(a) });
    expect(fdsOf(recvmsg(b, { iov: [], controlLength: CMSG_SPACE(4) }).control)).toHaveLength(1);
  });
});

test('several messages of them are one when they arrive', () => {
  const [a, b] = pair();
  sendmsg(a, { iov: ['x'], control: [...rights(file('1')), ...rights(file('2'), file('3'))] });
  const { control } = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: 100 });
  expect(control).toHaveLength(1);
  expect(fdsOf(control).map(read)).toEqual(['1', '2', '3']);
});

/** How many of four arrive in so much room, and with which flags. */
function arrive(room: number): string {
  const [a, b] = pair();
  sendmsg(a, { iov: ['x'], control: rights(a, a, a, a) });
  const { control, flags, bytes: n } = recvmsg(b, { iov: [new Uint8Array(1)], controlLength: room });
  return `${room} ${n} ${fdsOf(control).length} ${flags}`;
}

const rooms = Array.from({ length: 48 }, (_, room) => room);

testWith(need.cc)('the room decides how many arrive, as in C', () => {
  const inC = outputOf(`#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
int main(void) {
  for (int room = 0; room < ${rooms.length}; room++) {
    int s[2];
    socketpair(AF_UNIX, SOCK_DGRAM, 0, s);
    char byte = 'x', control[CMSG_SPACE(16)] __attribute__((aligned(8))) = {0};
    struct iovec part = {&byte, 1};
    struct msghdr m = {0, 0, &part, 1, control, sizeof control, 0};
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);
    *c = (struct cmsghdr){CMSG_LEN(16), SOL_SOCKET, SCM_RIGHTS};
    memcpy(CMSG_DATA(c), (int[]){s[0], s[0], s[0], s[0]}, 16);
    sendmsg(s[0], &m, 0);
    char into[64] __attribute__((aligned(8)));
    m.msg_control = into;
    m.msg_controllen = room;
    long n = recvmsg(s[1], &m, 0);
    c = CMSG_FIRSTHDR(&m);
    printf("%d %ld %zu %d\\n", room, n, c == NULL ? 0 : (c->cmsg_len - CMSG_LEN(0)) / 4, m.msg_flags);
  }
  return 0;
}`);
  expect(`${rooms.map(arrive).join('\n')}\n`).toBe(inC);
});

test('so much in particular: CMSG_SPACE(4) has room for two, CMSG_LEN(4) for one, and a byte less for none', () => {
  const counts = [CMSG_SPACE(4), CMSG_LEN(4), CMSG_LEN(4) - 1].map((room) => arrive(room));
  expect(counts).toEqual([`24 1 2 ${MSG_CTRUNC}`, `20 1 1 ${MSG_CTRUNC}`, `19 1 0 ${MSG_CTRUNC}`]);
});

test('from a process that has ended', async () => {
  const [a, b] = pair();
  const there = await elsewhere.process([a]);
  const control = encodeControl(rights(FIRST_PASSED));
  const { result } = await there.call('sendmsg', FIRST_PASSED, null, [new Uint8Array(1)], control, 0);
  expect(result).toBe(1);
  await there.end();
  const [received] = fdsOf(recvmsg(b, { iov: [], controlLength: CMSG_SPACE(4) }).control) as [Fd];
  send(received, 'to my peer');
  expect(recv(b, new Uint8Array(20))).toBe(10);
});

const prlimit = {
  ok: spawnSync('prlimit', ['--version']).status === 0,
  reason: 'needs prlimit: apt-get install util-linux',
};

testWith(prlimit)('a receiver without numbers left gets the data, what could be opened, and MSG_CTRUNC', async () => {
  const [a, b] = pair();
  const there = await elsewhere.process([b]);
  const listed = () => readdirSync(`/proc/${there.pid}/fd`).map(Number);
  const used = new Set(listed());
  let limit = 0;
  for (let free = 0; free < 1; limit++) if (!used.has(limit)) free += 1;
  expect(spawnSync('prlimit', ['--pid', String(there.pid), `--nofile=${limit}:${limit}`]).status).toBe(0);

  for (const sent of [1, 3]) {
    sendmsg(a, { iov: ['data'], control: rights(...Array<Fd>(sent).fill(a)) });
    const out = new Int32Array(3);
    const room = new Uint8Array(CMSG_SPACE(12));
    const { result, args } = await there.call('recvmsg', FIRST_PASSED, null, [new Uint8Array(9)], room, 0, out);
    const [, , parts, control, , header] = args as [Fd, null, Uint8Array[], Uint8Array, number, Int32Array];
    expect([result, text(parts[0] as Uint8Array, 4)]).toEqual([4, 'data']);
    // With the only free number, one is opened; and it must be closed again for the next.
    const [message] = decodeControl(control.subarray(0, header[1]));
    expect(message).toMatchObject({ type: SCM_RIGHTS, value: [expect.any(Number)] });
    const fd = (message?.value as Fd[] | undefined)?.[0];
    expect((header[2] as number) & MSG_CTRUNC).toBe(sent === 1 ? 0 : MSG_CTRUNC);
    expect(listed().filter((number) => !used.has(number))).toEqual([fd]);
    expect((await there.call('close', fd as Fd)).result).toBe(0);
  }

  await there.call('dup', FIRST_PASSED);
  const full = listed().length;
  sendmsg(a, { iov: ['data'], control: rights(a) });
  const { result, args } = await there.call(
    'recvmsg',
    FIRST_PASSED,
    null,
    [],
    new Uint8Array(24),
    0,
    new Int32Array(3),
  );
  expect(result).toBe(0);
  expect([...(args[5] as Int32Array)].slice(1).map((each) => each & ~0x20)).toEqual([0, MSG_CTRUNC]);
  expect(listed()).toHaveLength(full);
});

test('a wrong address, a wrong list: nothing that was received is lost before it is seen', () => {
  const [a, b] = pair();
  sendmsg(a, { iov: ['x'], control: rights(a) });
  expect(() => recvmsg(b, { iov: [5 as never], controlLength: 100 })).toThrow(/iov\[0\]/);
  expect(fdsOf(recvmsg(b, { iov: [], controlLength: 100 }).control)).toHaveLength(1);
});

test('a socket may be sent through itself, and what is in flight counts as open', () => {
  const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_STREAM));
  sendmsg(a, { iov: ['x'], control: rights(a, b) });
  closeOwned(a);
  const [again] = fdsOf(recvmsg(b, { iov: [new Uint8Array(1)], controlLength: 100 }).control) as [Fd];
  send(again, 'still there');
  expect(recv(b, new Uint8Array(20))).toBe(11);
});
