/**
 * Descriptors between processes and threads, with Node on one side of the way
 * - SCM_RIGHTS carries ours into a net.Socket of another process, and Node's own to it
 * - child_process: a number in `stdio` is dup2()ed, without FD_CLOEXEC; what is not in `stdio` is inherited unless it is
 *   close-on-exec; as 0, 1 or 2 it becomes blocking, for the parent too
 * - Node marks close-on-exec what it inherits, when it starts
 * - 'pipe' and 'ipc' are AF_UNIX streams, whose SO_PEERCRED is the process that made them: the parent, on both ends
 * - 0 and 1 as stream sockets are a net.Socket; as seqpacket or datagrams Node pretends they are empty, and they work
 *   with our calls
 * - worker_threads: a number is valid in every thread, and stays open when the thread that made it ends; one that was
 *   given to Node in a worker is closed with the worker
 */
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AF_UNIX,
  accept,
  type ControlMessage,
  close,
  connect,
  EBADF,
  F_GETFD,
  F_GETFL,
  type Fd,
  fcntl,
  getsockname,
  getsockopt,
  O_NONBLOCK,
  recv,
  SCM_RIGHTS,
  SHUT_WR,
  SO_PEERCRED,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  shutdown,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { anyPort, listening } from '../support/pairs.js';
import { text } from '../support/values.js';

const program = new URL('children/role.mjs', import.meta.url);
const path = fileURLToPath(program);
const buffer = new Uint8Array(1000);
const isOpen = (fd: Fd) => raw.fcntl(fd, F_GETFD, 0) !== -EBADF;
const isNonBlocking = (fd: Fd) => (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0;
const pair = (type: number) => ownPair(socketpair(AF_UNIX, type | SOCK_CLOEXEC));

/** A process that waits on its descriptor 3 for one in a message; `pass` sends it there. */
function receiver(): (fd: Fd) => void {
  const [ours, theirs] = pair(SOCK_DGRAM);
  const child = spawn(process.execPath, [path, 'receive'], { stdio: ['ignore', 'inherit', 'inherit', theirs] });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return (fd) => {
    const control = [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [fd] } as ControlMessage];
    sendmsg(ours, { iov: [new Uint8Array(1)], control });
  };
}

describe('SCM_RIGHTS', () => {
  test('a connection of ours goes on in a net.Socket of another process', () => {
    const pass = receiver();
    const listener = listening(anyPort.v4);
    const client = own(socket(getsockname(listener).family, SOCK_STREAM | SOCK_CLOEXEC));
    connect(client, getsockname(listener));
    const { fd } = accept(listener);
    pass(fd);
    close(fd);
    send(client, 'there and back');
    shutdown(client, SHUT_WR);
    expect(text(buffer, recv(client, buffer))).toBe('there and back');
    expect(recv(client, buffer)).toBe(0);
  });

  test("so does one of Node's, which is destroyed here", async () => {
    const pass = receiver();
    const server = net.createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    const client = net.connect(port, '127.0.0.1');
    const [served] = (await once(server, 'connection')) as [net.Socket];
    pass((served as unknown as { _handle: { fd: Fd } })._handle.fd);
    served.destroy();
    server.close();
    client.end('there and back');
    expect(String((await once(client, 'data'))[0])).toBe('there and back');
    await once(client, 'close');
  });
});

describe('child_process', () => {
  test('a number in stdio loses FD_CLOEXEC on the way, and ours keeps it', () => {
    const [, given] = pair(SOCK_STREAM);
    const { stdout } = spawnSync(process.execPath, [path, 'listed', '3'], {
      stdio: ['ignore', 'pipe', 'inherit', given],
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual([true]);
    expect(fcntl(given, F_GETFD)).not.toBe(0);
  });

  test('one that is not in stdio is inherited under its own number, unless it is close-on-exec', () => {
    const [inherited, kept] = [own(socket(AF_UNIX, SOCK_STREAM)), own(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC))];
    // The shell opens nothing that could have these numbers.
    const listed = [inherited, kept].map((fd) => `test -S /proc/self/fd/${fd} && echo ${fd};`).join(' ');
    const { stdout } = spawnSync('/bin/sh', ['-c', `${listed} true`], { encoding: 'utf8' });
    expect(stdout).toBe(`${inherited}\n`);
  });

  test.each([
    { slot: 0, nonBlocking: false },
    { slot: 1, nonBlocking: false },
    { slot: 2, nonBlocking: false },
    { slot: 3, nonBlocking: true },
  ])('as its $slot, a non-blocking one of ours is non-blocking afterwards: $nonBlocking', ({ slot, nonBlocking }) => {
    const [, given] = pair(SOCK_STREAM | SOCK_NONBLOCK);
    const stdio: (Fd | 'ignore')[] = ['ignore', 'ignore', 'ignore', 'ignore'];
    stdio[slot] = given;
    spawnSync('true', [], { stdio });
    expect(isNonBlocking(given)).toBe(nonBlocking);
  });

  test("'pipe' is an AF_UNIX stream, here and there; SO_PEERCRED is the parent, from both ends", async () => {
    const [ours, report] = pair(SOCK_DGRAM);
    const child = spawn(process.execPath, [path, 'standard'], { stdio: ['pipe', 'pipe', 'pipe', report] });
    const { fd } = (child.stdin as unknown as { _handle: { fd: Fd } })._handle;
    const credentials = new Int32Array(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, 12).slice().buffer);
    expect(credentials[0]).toBe(process.pid);
    expect(isNonBlocking(fd)).toBe(true);
    const said = once(child.stdout as Readable, 'data');
    await once(child, 'close');
    expect(String((await said)[0])).toBe('from console.log\n');
    const { ours: seen } = JSON.parse(text(buffer, recv(ours, buffer)));
    for (const standard of seen)
      expect(standard).toMatchObject({
        socket: true,
        family: AF_UNIX,
        type: SOCK_STREAM,
        closeOnExec: true,
        peer: process.pid,
      });
  });

  test("'ipc' is one too", async () => {
    const child = fork(path, ['channel'], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [seen] = await once(child, 'message');
    expect(seen).toMatchObject({ socket: true, family: AF_UNIX, type: SOCK_STREAM, peer: process.pid });
    await once(child, 'exit');
  });
});

describe('sockets as 0 and 1', () => {
  const kinds = [
    { name: 'stream', type: SOCK_STREAM, names: ['Socket', 'Socket'], logged: 'from console.log\n' },
    { name: 'seqpacket', type: SOCK_SEQPACKET, names: ['Readable', 'Writable'], logged: '' },
    { name: 'datagram', type: SOCK_DGRAM, names: ['Readable', 'Writable'], logged: '' },
  ];

  test.each(kinds)('$name: process.stdin and stdout are $names', async ({ type, names, logged }) => {
    const [ours, report] = pair(SOCK_DGRAM);
    const [peer, standard] = pair(type | SOCK_NONBLOCK);
    const child = spawn(process.execPath, [path, 'standard'], { stdio: [standard, standard, 'inherit', report] });
    await once(child, 'exit');
    expect(JSON.parse(text(buffer, recv(ours, buffer))).names).toEqual(names);
    const n = raw.recv(peer, buffer, 0);
    expect(text(buffer, Math.max(n, 0))).toBe(logged);
  });

  test.each(kinds)('$name: our calls work on them', async ({ type }) => {
    const [peer, standard] = pair(type);
    const child = spawn(process.execPath, [path, 'echo'], { stdio: [standard, standard, 'inherit'] });
    const ended = once(child, 'exit');
    send(peer, 'there and back');
    expect(text(buffer, recv(peer, buffer))).toBe('there and back');
    if (type === SOCK_DGRAM) send(peer, '');
    else shutdown(peer, SHUT_WR);
    expect(await ended).toEqual([0, null]);
  });
});

describe('worker_threads', () => {
  async function inWorker<T>(task: string, fd?: Fd): Promise<T> {
    const worker = new Worker(program, { workerData: { task, fd }, execArgv: [] });
    const answered = once(worker, 'message');
    await once(worker, 'exit');
    return (await answered)[0] as T;
  }

  test('what one makes another uses, when the first has ended; any of them closes it, once', async () => {
    const [a, b] = ownPair(await inWorker<[Fd, Fd]>('make'));
    expect(await inWorker('send', a)).toBe(13);
    expect(text(buffer, recv(b, buffer))).toBe('from a worker');
    await inWorker('close', disown(a));
    expect(isOpen(a)).toBe(false);
    expect(recv(b, buffer)).toBe(0);
  });

  test("what was given to Node in a worker is closed at the worker's end", async () => {
    const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_STREAM));
    await inWorker('give', disown(a));
    expect(recv(b, buffer)).toBe(0);
    closeOwned(b);
  });
});
