/**
 * class Socket: moving bytes
 * - what is sent arrives, by every method, on every kind of pair; received data is the caller's own, of its own length
 * - sendAll() sends all, sendfile() files and what the kernel cannot map
 * - descriptors travel; of too many the others are closed, and nothing is lost
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AF_UNIX,
  F_GETFD,
  FD_CLOEXEC,
  fcntl,
  MSG_CTRUNC,
  MSG_PEEK,
  MSG_TRUNC,
  pipe,
  recv_fds,
  SCM_RIGHTS,
  SHUT_WR,
  SO_PASSCRED,
  SOCK_DGRAM,
  SOL_SOCKET,
  Socket,
  send_fds,
  write,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { descriptorChanges, openDescriptors } from '../support/fds.js';
import { closeOwned, own, ownDirectory } from '../support/own.js';
import { bytes, text } from '../support/values.js';
import { allFrom, ownSocket, socketKinds, thrownBy } from './sockets.js';

const pair = (...args: Parameters<typeof Socket.pair>) => Socket.pair(...args).map(ownSocket) as [Socket, Socket];

describe.each(socketKinds())('on $name', ({ make, type, family }) => {
  test('a Socket knows what it is', () => {
    const [a, b] = make();
    for (const s of [a, b]) expect([s.family, s.type]).toEqual([family, type]);
  });

  test('what is sent is received', () => {
    const [a, b] = make();
    expect(a.send('one')).toBe(3);
    expect(text(b.recv(100))).toBe('one');
    a.sendAll(bytes('two'));
    const buffer = new Uint8Array(100);
    expect([b.recv(buffer), text(buffer, 3)]).toEqual([3, 'two']);
    a.send(new DataView(bytes('three').buffer));
    expect([b.recvInto(buffer), text(buffer, 5)]).toEqual([5, 'three']);
    expect(a.sendmsg({ iov: ['fo', bytes('ur')] })).toBe(4);
    expect(b.recvmsg({ iov: [buffer.subarray(0, 1), buffer.subarray(1)] })).toMatchObject({ bytes: 4, control: [] });
    expect(text(buffer, 4)).toBe('four');
    a.send('five');
    expect(text(b.recvFrom(100).data)).toBe('five');
    a.send('six');
    expect([b.recvFromInto(buffer).bytes, text(buffer, 3)]).toEqual([3, 'six']);
    a.send('seven');
    expect(b.recvmsgInto({ iov: [buffer] }).bytes).toBe(5);
  });

  test('received data is the callers own', () => {
    const [a, b] = make();
    a.send('first');
    const first = b.recv(10);
    a.send('other');
    const other = b.recv(10);
    expect([text(first), text(other), first.buffer.byteLength]).toEqual(['first', 'other', 5]);
    a.send('peek');
    expect([text(b.recv(2, MSG_PEEK)), text(b.recv(10))]).toEqual(['pe', 'peek']);
  });

  test('large data comes whole', () => {
    const [a, b] = make();
    const data = new Uint8Array(60_000).map((_, i) => i % 251);
    a.sendAll(data);
    const parts: Uint8Array[] = [];
    for (let got = 0; got < data.length; got += (parts.at(-1) as Uint8Array).length) parts.push(b.recv(100_000));
    expect(Buffer.concat(parts).equals(data)).toBe(true);
  });
});

describe.each(socketKinds('datagram', 'named'))('datagrams on $name', ({ make }) => {
  test('say who sent them, and go to whom they are sent', () => {
    const [a, b] = make();
    a.sendTo('hello', b.getsockname());
    const { data, address } = b.recvFrom(100);
    expect([text(data), address]).toEqual(['hello', a.getsockname()]);
    a.sendto('hello', b.getsockname(), 0);
    expect(b.recvfrom(100).address).toEqual(a.getsockname());
    a.sendmsg({ iov: ['x'], address: b.getsockname() });
    expect(b.recvFromInto(new Uint8Array(1)).address).toEqual(a.getsockname());
  });

  test('may be empty, and are cut off', () => {
    const [a, b] = make();
    a.send('');
    expect(b.recv(10)).toHaveLength(0);
    a.send('too long');
    expect(text(b.recv(3))).toBe('too');
    a.send('too long');
    expect(b.recv(new Uint8Array(3), MSG_TRUNC)).toBe(8);
    a.send('too long');
    expect(text(b.recv(3, MSG_TRUNC))).toBe('too');
    a.send('thrown away');
    expect(b.recv(0)).toHaveLength(0);
    a.send('next');
    expect(text(b.recv(10))).toBe('next');
  });
});

test('MSG_TRUNC on TCP shows nothing that was received before', () => {
  const kind = socketKinds('stream', 'internet')[0] as ReturnType<typeof socketKinds>[0];
  const [a, b] = kind.make();
  a.send('secret');
  b.recv(6);
  a.send('gone!!');
  expect(b.recv(6, MSG_TRUNC)).toEqual(new Uint8Array(6));
});

test('the end of the stream is no data', () => {
  const [a, b] = pair();
  a.sendAll('last');
  a.shutdown(SHUT_WR);
  expect([text(b.recv(10)), b.recv(10).length, b.recvFrom(10).data.length]).toEqual(['last', 0, 0]);
});

describe('sendfile', () => {
  const content = Buffer.from(new Uint8Array(200_000).map((_, i) => i % 253));

  function file(): number {
    const path = join(ownDirectory(), 'file');
    writeFileSync(path, content);
    return own(openSync(path, 'r'));
  }

  test.each([
    ['all of it', undefined, undefined, content],
    ['a part', 1000, 500, content.subarray(1000, 1500)],
    ['the rest', 199_000n, undefined, content.subarray(199_000)],
    ['more than there is', 199_990, 50, content.subarray(199_990)],
    ['nothing', 0, 0, Buffer.alloc(0)],
    ['what is behind its end', 300_000, 10, Buffer.alloc(0)],
  ])('sends a file: %s', (_, offset, count, expected) => {
    const [a, b] = pair();
    expect(a.sendfile(file(), offset, count)).toBe(expected.length);
    a.close();
    expect(allFrom(b).equals(expected)).toBe(true);
  });

  test('without an offset goes on at the position of the file, and moves it', () => {
    const fd = file();
    const [a, b] = pair();
    expect([a.sendfile(fd, undefined, 10), a.sendfile(fd, undefined, 10), a.sendfile(fd, 0, 5)]).toEqual([10, 10, 5]);
    a.close();
    expect(allFrom(b)).toEqual(Buffer.concat([content.subarray(0, 20), content.subarray(0, 5)]));
  });

  test('reads and sends what cannot be mapped: a socket, a pipe', () => {
    const [from, to] = pair();
    from.sendAll(content.subarray(0, 100_000));
    from.close();
    const [a, b] = pair();
    expect(a.sendfile(to.fd)).toBe(100_000);
    const [out, into] = pipe().map(own) as [number, number];
    write(into, 'from a pipe');
    closeOwned(into);
    expect([a.sendfile(out, undefined, 6), a.sendfile(out, undefined, 60)]).toEqual([6, 5]);
    a.close();
    expect(allFrom(b)).toEqual(Buffer.concat([content.subarray(0, 100_000), Buffer.from('from a pipe')]));
  });

  test('says how much went before an error', () => {
    const [a, b] = pair();
    a.timeoutMs = 30;
    const path = join(ownDirectory(), 'large');
    writeFileSync(path, Buffer.alloc(5_000_000));
    const { sent, code } = thrownBy(() => a.sendfile(own(openSync(path, 'r')))) as { sent: number; code: string };
    expect(code).toBe('ERR_SOCKET_TIMEOUT');
    expect(sent).toBeGreaterThan(0);
    a.close();
    expect(allFrom(b)).toHaveLength(sent);
  });

  test('has a deadline for what it reads too, though that blocks', () => {
    const [a, b] = pair();
    a.timeoutMs = 30;
    const [out, into] = pipe().map(own) as [number, number];
    write(into, 'first');
    // A test that fails shall end: what blocks is ended by the end of the pipe.
    const saviour = spawn('sleep', ['20'], { stdio: ['ignore', 'ignore', 'ignore', into] });
    closeOwned(into);
    expect(thrownBy(() => a.sendfile(out))).toMatchObject({ code: 'ERR_SOCKET_TIMEOUT', syscall: 'read', sent: 5 });
    expect(text(b.recv(10))).toBe('first');
    saviour.kill();
  });

  test('fails as sendfile(2) and read(2) do', () => {
    const [a] = pair();
    const directory = own(openSync('/tmp', 'r'));
    expect(() => a.sendfile(directory)).toFailWith('EISDIR', 'read');
    expect(() => a.sendfile(-1)).toFailWith('EBADF', 'sendfile');
    expect(() => a.sendfile(ownSocket(pair()[0]).fd, 0)).toFailWith('ESPIPE', 'sendfile');
  });
});

describe('descriptors', () => {
  const isCloexec = (fd: number) => (fcntl(fd, F_GETFD) & FD_CLOEXEC) !== 0;
  const same = (fd: number, path: string) => expect(readFileSync(fd, 'utf8')).toBe(readFileSync(path, 'utf8'));
  const file = () => own(openSync('/etc/hostname', 'r'));

  test.each(['stream', 'datagram'])('travel over a %s, and come close-on-exec', (kind) => {
    const [a, b] = kind === 'stream' ? pair() : pair(AF_UNIX, SOCK_DGRAM);
    expect(a.sendFds('data', [file(), file()])).toBe(4);
    const { data, fds, flags } = b.recvFds(100, 2);
    fds.forEach(own);
    expect([text(data), fds.length, flags]).toEqual(['data', 2, 0]);
    for (const fd of fds) {
      expect(isCloexec(fd)).toBe(true);
      same(fd, '/etc/hostname');
    }
  });

  test('travel by the functions', () => {
    const [a, b] = pair();
    expect(send_fds(a.fd, bytes('data'), [file()])).toBe(4);
    const { data, fds, flags } = recv_fds(b.fd, 100, 5);
    expect([text(data), flags]).toEqual(['data', 0]);
    expect(fds).toHaveLength(1);
    same(own(fds[0] as number), '/etc/hostname');
    const receiver = ownSocket(new Socket(AF_UNIX, SOCK_DGRAM));
    receiver.bind({ family: AF_UNIX, path: '' });
    const sender = ownSocket(new Socket(AF_UNIX, SOCK_DGRAM));
    send_fds(sender.fd, '', [file()], 0, receiver.getsockname());
    expect(recv_fds(receiver.fd, 10, 1).fds.map(own)).toHaveLength(1);
  });

  test.each([0, 1, 2, 3, 4, 9])('of ten, %i are taken, and the others closed', (max) => {
    const [a, b] = pair();
    const ten = Array.from({ length: 10 }, file);
    const before = openDescriptors();
    a.sendFds('data', ten);
    const { data, fds, flags } = b.recvFds(100, max);
    expect([text(data), fds.length, flags & MSG_CTRUNC]).toEqual(['data', max, MSG_CTRUNC]);
    fds.map(own).forEach(closeOwned);
    expect(descriptorChanges(before)).toEqual({ leaked: [], lost: [] });
  });

  test('are found behind credentials', () => {
    const [a, b] = pair();
    b.setsockopt(SOL_SOCKET, SO_PASSCRED, true);
    a.sendFds('data', [file()]);
    const { fds, flags } = b.recvFds(10, 1);
    expect([fds.map(own).length, flags]).toEqual([1, 0]);
  });

  test('that come with recvmsg() are close-on-exec, and its flags are the messages', () => {
    const [a, b] = pair();
    a.sendFds('x', [file()]);
    const { control, flags } = b.recvmsg({ iov: [new Uint8Array(1)], controlLength: 100 });
    expect(flags).toBe(0);
    const [message] = control;
    if (message?.type !== SCM_RIGHTS) throw new Error('they did not come');
    expect(isCloexec(own(message.value[0] as number))).toBe(true);
  });

  test('are not sent without a byte of data on a stream', () => {
    const [a] = pair();
    for (const send of [() => a.sendFds('', [0]), () => send_fds(a.fd, '', [0])])
      expect(thrownBy(send)).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        message: expect.stringMatching(/data must/),
      });
    expect(() => a.sendFds('x', [-1])).toFailWith('EBADF', 'sendmsg');
    expect(() => a.sendFds('x', new Array(254).fill(0))).toFailWith('EINVAL', 'sendmsg');
  });

  test('end with the stream', () => {
    const [a, b] = pair();
    a.close();
    expect(b.recvFds(10, 1)).toMatchObject({ data: new Uint8Array(0), fds: [] });
  });
});
