/**
 * What else AF_UNIX sockets carry
 * - SCM_CREDENTIALS: who sends, with SO_PASSCRED; a sender may say so itself, and root may say otherwise
 * - SCM_PIDFD: the sender as a descriptor, with SO_PASSPIDFD
 * - SCM_INQ: what is left to read of a stream, with SO_INQ
 * - SCM_SECURITY: the sender's label, with SO_PASSSEC, where there is one
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  AF_UNIX,
  type ControlMessage,
  close,
  EPERM,
  encodeControl,
  type Fd,
  SCM_CREDENTIALS,
  SCM_INQ,
  SCM_PIDFD,
  SCM_SECURITY,
  SO_INQ,
  SO_PASSCRED,
  SO_PASSPIDFD,
  SO_PASSSEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  SocketError,
  send,
  sendmsg,
  setsockopt,
  socketpair,
  type Ucred,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { elsewhere, FIRST_PASSED } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { own, ownPair } from '../support/own.js';
import { kindsWith } from '../support/pairs.js';
import { text } from '../support/values.js';
import { enable, onlyValue, receive } from './receive.js';

const pair = () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM));
const me: Ucred = { pid: process.pid, uid: process.getuid?.() as number, gid: process.getgid?.() as number };
const credentials = (value: Ucred) => [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, value } as ControlMessage];

/** Whether the kernel knows a socket option, and the version that brought it. */
function option(name: typeof SO_INQ | typeof SO_PASSPIDFD, since: string) {
  const pair = socketpair(AF_UNIX, SOCK_STREAM);
  try {
    setsockopt(pair[0], SOL_SOCKET, name, 1);
    return { ok: true, reason: '' };
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    return { ok: false, reason: `needs Linux ${since}` };
  } finally {
    pair.forEach(close);
  }
}

describe.each(kindsWith('unix'))('credentials on $name', ({ make }) => {
  test('come with each message, once they are asked for', () => {
    const [a, b] = make();
    enable(b, SOL_SOCKET, SO_PASSCRED);
    send(a, 'x');
    expect(onlyValue(receive(b).control, SOL_SOCKET, SCM_CREDENTIALS)).toEqual(me);
    setsockopt(b, SOL_SOCKET, SO_PASSCRED, 0);
    sendmsg(a, { iov: ['x'], control: credentials(me) });
    expect(receive(b).control).toEqual([]);
  });

  test('of a process that is not there are refused', () => {
    const [a] = make();
    const nobody = { ...me, pid: 2 ** 22 + 1 };
    expect(() => sendmsg(a, { iov: ['x'], control: credentials(nobody) })).toFailWith('ESRCH', 'sendmsg');
  });
});

testWith(need.root)('root may be whoever it says it is', () => {
  const [a, b] = pair();
  enable(b, SOL_SOCKET, SO_PASSCRED);
  const other = { pid: process.ppid, uid: 65_534, gid: 4_294_967_294 };
  sendmsg(a, { iov: ['x'], control: credentials(other) });
  expect(onlyValue(receive(b).control, SOL_SOCKET, SCM_CREDENTIALS)).toEqual(other);
});

test('others may not, and are who they are', async () => {
  const [a, b] = pair();
  enable(b, SOL_SOCKET, SO_PASSCRED);
  const there = await elsewhere.process([a], { unprivileged: true });
  const mine = { ...me, pid: there.pid };
  const as = async (value: Ucred) => {
    const control = encodeControl(credentials(value));
    return (await there.call('sendmsg', FIRST_PASSED, null, [new Uint8Array(1)], control, 0)).result;
  };
  expect(await as({ ...mine, uid: me.uid + 1 })).toBeErrno(EPERM);
  expect(await as({ ...mine, pid: process.pid })).toBeErrno(EPERM);
  expect(await as(mine)).toBe(1);
  expect(onlyValue(receive(b).control, SOL_SOCKET, SCM_CREDENTIALS)).toEqual(mine);
});

testWith(option(SO_PASSPIDFD, '6.5'))('a pidfd comes with each message, and is the sender', async () => {
  const [a, b] = pair();
  enable(b, SOL_SOCKET, SO_PASSPIDFD);
  const there = await elsewhere.process([a]);
  await there.call('send', FIRST_PASSED, new Uint8Array(1), 0);
  const pidfd = own(onlyValue(receive(b).control, SOL_SOCKET, SCM_PIDFD) as Fd);
  expect(readFileSync(`/proc/self/fdinfo/${pidfd}`, 'utf8')).toMatch(new RegExp(`^Pid:\\s+${there.pid}$`, 'm'));
});

testWith(option(SO_INQ, '6.17'))('what is left to read of a stream', () => {
  const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_STREAM));
  enable(b, SOL_SOCKET, SO_INQ);
  send(a, 'seven b');
  const left = (size: number) => onlyValue(receive(b, 0, size).control, SOL_SOCKET, SCM_INQ);
  expect([left(3), left(4)]).toEqual([4, 0]);
});

const LABELS = /selinux|smack|apparmor/;
const lsm = '/sys/kernel/security/lsm';
const labelled = {
  ok: existsSync(lsm) && LABELS.test(readFileSync(lsm, 'utf8')),
  reason: 'needs a security module that labels sockets: SELinux, Smack or AppArmor',
};

testWith(labelled)("the sender's label", () => {
  const [a, b] = pair();
  enable(b, SOL_SOCKET, SO_PASSSEC);
  send(a, 'x');
  const label = onlyValue(receive(b).control, SOL_SOCKET, SCM_SECURITY) as string;
  expect(label).toBe(readFileSync('/proc/self/attr/current', 'utf8').replace(/[\0\n]+$/, ''));
});

test('several come in one message', () => {
  const [a, b] = pair();
  enable(b, SOL_SOCKET, SO_PASSCRED);
  sendmsg(a, {
    iov: ['data'],
    control: [...credentials(me), { level: SOL_SOCKET, type: 1, value: new Uint8Array(Int32Array.of(a).buffer) }],
  });
  const { control, data } = receive(b);
  expect(text(data)).toBe('data');
  for (const fd of onlyValue(control, SOL_SOCKET, 1) as Fd[]) own(fd);
  expect(onlyValue(control, SOL_SOCKET, SCM_CREDENTIALS)).toEqual(me);
  expect(control).toHaveLength(2);
});
