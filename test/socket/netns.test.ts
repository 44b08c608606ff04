/**
 * create_socket
 * - makes a socket of another network namespace, and only that one: the thread stays where it is
 * - the socket is close-on-exec, and works there when the namespace has no name and no process any more
 * - errors of setns(2) and of socket(2), and wrong arguments
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  AF_INET,
  create_socket,
  eventfd,
  F_GETFD,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  getsockopt,
  IFF_UP,
  ioctl,
  SIOCGIFFLAGS,
  SIOCSIFFLAGS,
  SO_NETNS_COOKIE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOL_SOCKET,
  Socket,
  socket,
} from 'bsd-sockets';
import { afterEach, describe, expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { text } from '../support/values.js';

const opened: number[] = [];
afterEach(() => {
  for (const fd of opened.splice(0)) closeSync(fd);
});

/** A descriptor of a namespace that nothing else keeps. */
async function namespace(): Promise<Fd> {
  const child = spawn('unshare', ['-n', 'sleep', '60'], { stdio: 'ignore' });
  const path = `/proc/${child.pid}/ns/net`;
  for (let i = 0; i < 2000 && readlinkSync(path) === readlinkSync('/proc/self/ns/net'); i++) await setTimeout(5);
  const fd = openSync(path, 'r');
  opened.push(fd);
  child.kill();
  await once(child, 'exit');
  return fd;
}

const cookieOf = (fd: Fd): bigint => getsockopt(fd, SOL_SOCKET, SO_NETNS_COOKIE) as bigint;

describe('a socket of another namespace', () => {
  testWith(need.root, need.netns)('is there, and this thread is not', async () => {
    const netns = await namespace();
    const here = cookieOf(own(socket(AF_INET, SOCK_DGRAM)));
    using first = create_socket(netns, AF_INET, SOCK_DGRAM);
    using second = create_socket(netns);
    using third = new Socket(AF_INET, SOCK_DGRAM);
    expect(cookieOf(first.fd)).not.toBe(here);
    expect(cookieOf(second.fd)).toBe(cookieOf(first.fd));
    expect(cookieOf(third.fd)).toBe(here);
    expect(fcntl(first.fd, F_GETFD)).toBe(FD_CLOEXEC);
    expect([second.family, second.type, second.protocol]).toEqual([2, 1, 0]);
  });

  testWith(need.root, need.netns)('works there', async () => {
    const netns = await namespace();
    using a = create_socket(netns, AF_INET, SOCK_DGRAM);
    // Its loopback is its own, and nobody has set it up.
    expect((ioctl(a.fd, SIOCGIFFLAGS, { name: 'lo' }).flags as number) & IFF_UP).toBe(0);
    ioctl(a.fd, SIOCSIFFLAGS, { name: 'lo', flags: IFF_UP });
    using b = create_socket(netns, AF_INET, SOCK_DGRAM | SOCK_NONBLOCK);
    b.bind({ family: AF_INET, address: '127.0.0.1', port: 5006 });
    a.sendTo('hello', b.getsockname());
    b.timeoutMs = 10_000;
    expect(text(b.recv(100))).toBe('hello');
  });

  testWith(need.root, need.netns)('may be of no family there', async () => {
    const netns = await namespace();
    expect(() => create_socket(netns, 77 as never)).toFailWith('EAFNOSUPPORT', 'socket');
  });
});

testWith(need.root)('who may not go there is refused', async () => {
  const program = `
    import { openSync } from 'node:fs';
    import { create_socket } from 'bsd-sockets';
    try {
      create_socket(openSync('/proc/self/ns/net', 'r'));
    } catch ({ code, syscall }) {
      console.log(code, syscall);
    }`;
  const unprivileged = ['setpriv', '--bounding-set=-all', '--inh-caps=-all', process.execPath];
  const { stdout, stderr } = await runCommand([...unprivileged, '--input-type=module', '-e', program]);
  expect(stdout, stderr).toBe('EPERM setns\n');
});

test('what is no namespace', () => {
  const event = own(eventfd(0));
  expect(() => create_socket(event)).toFailWith('EINVAL', 'setns');
  expect(() => create_socket(-1)).toFailWith('EBADF', 'setns');
  expect(() => create_socket(1_000_000)).toFailWith('EBADF', 'setns');
});

test.each([
  ['netns', ['5']],
  ['netns', [1.5]],
  ['netns', [NaN]],
  ['family', [0, null]],
  ['type', [0, AF_INET, 1.5]],
  ['protocol', [0, AF_INET, SOCK_DGRAM, '0']],
])('a wrong %s', (argument, args) => {
  const make = create_socket as (...args: unknown[]) => Socket;
  expect(() => make(...args)).toThrow(new RegExp(`^create_socket: ${argument} must be`));
});
