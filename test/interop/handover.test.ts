/**
 * A descriptor of ours becomes Node's
 * - it is Node's to close: destroy() and close() close the number, at once, and whoever has it next must not be closed
 * - a descriptor that was closed under Node is written to all the same when its number comes back
 * - dup() first, and both can be closed; the peer sees the end when the last is, or at once after end()
 * - Node sets O_NONBLOCK on the open file: for all duplicates, for whoever shares it, and for good; FD_CLOEXEC it leaves
 * - net.Socket begins to read at once, unless `pauseOnCreate` or `manualStart`; `allowHalfOpen` keeps it writing
 * - server.listen sets its own backlog, and gives a TCP socket that has none a port; dgram sets SO_REUSEADDR
 * - options that Node has not are set before: SO_REUSEPORT, IPV6_V6ONLY
 */
import dgram from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import net, { type SocketConstructorOpts } from 'node:net';
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  dup,
  EAGAIN,
  EBADF,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  MSG_DONTWAIT,
  MSG_PEEK,
  O_NONBLOCK,
  recv,
  SHUT_WR,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  type SockaddrIn,
  send,
  sendto,
  setsockopt,
  shutdown,
  socket,
  socketpair,
  TCP_INFO,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { anyPort, bound, kindsWith, listening } from '../support/pairs.js';
import { intOf, text } from '../support/values.js';

/** Options that Node has and its documentation has not. */
type Options = SocketConstructorOpts & { pauseOnCreate?: boolean; manualStart?: boolean };

const buffer = new Uint8Array(100);
const streamPair = () => ownPair(socketpair(AF_UNIX, SOCK_STREAM));
const isNonBlocking = (fd: Fd) => (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0;
const isOpen = (fd: Fd) => raw.fcntl(fd, F_GETFD, 0) !== -EBADF;

/** Gives an owned descriptor to a net.Socket, whose it is from here on. */
function give(fd: Fd, options: Options = {}): net.Socket {
  const theirs = new net.Socket({ fd: disown(fd), ...options });
  onTestFinished(() => void theirs.destroy());
  return theirs;
}

/** Of a listening socket: tcpi_sacked of struct tcp_info. */
function backlogOf(fd: Fd): number {
  return intOf(getsockopt(fd, IPPROTO_TCP, TCP_INFO, 104).subarray(28));
}

/** Whatever has arrived, as text. */
function received(fd: Fd): string {
  return text(buffer, recv(fd, buffer, MSG_DONTWAIT));
}

describe.each(kindsWith('stream'))('net.Socket on $name', ({ make }) => {
  test('reads, writes and ends', async () => {
    const [a, b] = make();
    const theirs = give(a);
    send(b, 'to Node');
    expect(String((await once(theirs, 'data'))[0])).toBe('to Node');
    theirs.end('from Node');
    await once(theirs, 'finish');
    expect(text(buffer, recv(b, buffer))).toBe('from Node');
    expect(recv(b, buffer)).toBe(0);
    closeOwned(b);
    await once(theirs, 'close');
    expect(isOpen(a)).toBe(false);
  });
});

describe('who closes', () => {
  test('destroy() closes the number, at once: closing it again is EBADF', async () => {
    const [a] = streamPair();
    const theirs = give(a);
    theirs.destroy();
    expect(() => close(a)).toFailWith('EBADF', 'close');
    await once(theirs, 'close');
  });

  test('the next descriptor has the number, so a second close would be of that one', async () => {
    const [a] = streamPair();
    give(a).destroy();
    expect(own(dup(0))).toBe(a);
  });

  test('closed under Node, its number comes back: Node writes to the new one, and closes it', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);
    own(b);
    const theirs = new net.Socket({ fd: a, manualStart: true } as Options);
    close(a);
    const [c, d] = streamPair();
    expect(c).toBe(a);
    theirs.write('astray');
    expect(received(d)).toBe('astray');
    theirs.destroy();
    disown(c);
    expect(isOpen(c)).toBe(false);
    expect(recv(d, buffer)).toBe(0);
    await once(theirs, 'close');
  });

  test('closed under Node, and nobody has the number: write EBADF', async () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);
    own(b);
    const theirs = new net.Socket({ fd: a, manualStart: true } as Options);
    close(a);
    theirs.write('lost');
    const [error] = (await once(theirs, 'error')) as [NodeJS.ErrnoException];
    expect(error).toMatchObject({ code: 'EBADF', syscall: 'write' });
  });

  test('after dup() each has its own: the peer sees the end when both are closed', async () => {
    const [a, b] = streamPair();
    const theirs = new net.Socket({ fd: dup(a) });
    theirs.destroy();
    await once(theirs, 'close');
    expect(raw.recv(b, buffer, MSG_DONTWAIT)).toBeErrno(EAGAIN);
    send(a, 'still here');
    expect(received(b)).toBe('still here');
    closeOwned(a);
    expect(recv(b, buffer)).toBe(0);
  });

  test('end() is shutdown(2), which is for all duplicates', async () => {
    const [a, b] = streamPair();
    const theirs = new net.Socket({ fd: dup(a) });
    onTestFinished(() => void theirs.destroy());
    theirs.end();
    await once(theirs, 'finish');
    expect(recv(b, buffer)).toBe(0);
    expect(() => send(a, 'x')).toFailWith('EPIPE', 'send');
  });

  test('server.close() and dgram close() close it too', async () => {
    const listener = listening(anyPort.v4);
    const server = net.createServer().listen({ fd: disown(listener) });
    await once(server, 'listening');
    server.close();
    expect(isOpen(listener)).toBe(false);
    const udp = bound(anyPort.v4, SOCK_DGRAM);
    const theirs = dgram.createSocket('udp4').bind({ fd: disown(udp) });
    theirs.close();
    expect(isOpen(udp)).toBe(false);
  });
});

describe('flags', () => {
  const takers: [name: string, make: () => Fd, take: (fd: Fd) => () => void][] = [
    [
      'net.Socket',
      () => streamPair()[0],
      (fd) => {
        const theirs = new net.Socket({ fd });
        return () => theirs.destroy();
      },
    ],
    [
      'server.listen',
      () => listening(anyPort.v4),
      (fd) => {
        const server = net.createServer().listen({ fd });
        return () => server.close();
      },
    ],
    [
      'dgram.bind',
      () => bound(anyPort.v4, SOCK_DGRAM),
      (fd) => {
        const theirs = dgram.createSocket('udp4').bind({ fd });
        return () => theirs.close();
      },
    ],
  ];

  test.each(takers)('%s sets O_NONBLOCK on the open file, for good, and leaves FD_CLOEXEC', (_, make, take) => {
    const ours = make();
    const given = dup(ours);
    expect(isNonBlocking(ours)).toBe(false);
    const end = take(given);
    expect(isNonBlocking(ours)).toBe(true);
    expect(fcntl(given, F_GETFD) & FD_CLOEXEC).toBe(0);
    end();
    expect(isNonBlocking(ours)).toBe(true);
  });

  test('SOCK_CLOEXEC stays, too', () => {
    const [a, b] = ownPair(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC));
    const theirs = give(a);
    expect(fcntl(a, F_GETFD)).toBe(FD_CLOEXEC);
    expect(isNonBlocking(b)).toBe(false); // the other end is another open file
    theirs.destroy();
  });
});

describe('options of net.Socket', () => {
  test('it begins to read at once: what waits is in JavaScript, and no longer in the kernel', async () => {
    const [a, b] = streamPair();
    const ours = own(dup(a));
    send(b, 'waits');
    const theirs = give(a);
    await once(theirs, 'readable');
    expect(raw.recv(ours, buffer, MSG_PEEK)).toBeErrno(EAGAIN);
    expect(String(theirs.read())).toBe('waits');
  });

  test.each(['pauseOnCreate', 'manualStart'])('%s leaves it in the kernel until somebody reads', async (option) => {
    const [a, b] = streamPair();
    const ours = own(dup(a));
    const theirs = give(a, { [option]: true });
    send(b, 'waits');
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => void setImmediate(resolve));
    expect(recv(ours, buffer, MSG_PEEK)).toBe(5);
    theirs.resume();
    expect(String((await once(theirs, 'data'))[0])).toBe('waits');
  });

  test('without allowHalfOpen it ends when the peer does; with it, it goes on writing', async () => {
    for (const allowHalfOpen of [false, true]) {
      const [a, b] = streamPair();
      const theirs = give(a, { allowHalfOpen });
      theirs.resume();
      shutdown(b, SHUT_WR);
      await once(theirs, 'end');
      if (allowHalfOpen) {
        theirs.write('later');
        expect(text(buffer, recv(b, buffer))).toBe('later');
        theirs.destroy();
      } else {
        await once(theirs, 'close');
      }
      expect(recv(b, buffer)).toBe(0);
    }
  });
});

describe('servers and datagrams', () => {
  test('server.listen takes what listens already, and the connections that wait', async () => {
    const listener = listening(anyPort.v6);
    const client = own(socket(getsockname(listener).family, SOCK_STREAM));
    connect(client, getsockname(listener));
    const server = net.createServer().listen({ fd: disown(listener) });
    onTestFinished(() => void server.close());
    const [connection] = (await once(server, 'connection')) as [net.Socket];
    connection.end('welcome');
    await once(connection, 'finish');
    expect(text(buffer, recv(client, buffer))).toBe('welcome');
    connection.destroy();
  });

  test('it listens anew, with a backlog of its own', async () => {
    const listener = listening(anyPort.v4, SOCK_STREAM, 5);
    const most = Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'));
    expect(backlogOf(listener)).toBe(5);
    const server = net.createServer().listen({ fd: disown(listener) });
    onTestFinished(() => void server.close());
    expect(backlogOf(listener)).toBe(Math.min(511, most));
  });

  test('the backlog in its options is not heeded, the one behind them is', () => {
    const [first, second] = [listening(anyPort.v4), listening(anyPort.v4)];
    const inside = net.createServer().listen({ fd: disown(first), backlog: 9 });
    const behind = net.createServer();
    (behind.listen as (options: { fd: Fd }, backlog: number) => void).call(behind, { fd: disown(second) }, 9);
    expect(backlogOf(first)).toBeGreaterThan(9);
    expect(backlogOf(second)).toBe(9);
    inside.close();
    behind.close();
  });

  test('a TCP socket that is not bound gets a port', async () => {
    const server = net.createServer().listen({ fd: socket(AF_INET, SOCK_STREAM) });
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    expect(server.address()).toMatchObject({ address: '0.0.0.0', port: expect.toSatisfy((port) => port > 0) });
  });

  test('two servers on one port: SO_REUSEPORT is set before they get it', async () => {
    const first = own(socket(AF_INET, SOCK_STREAM));
    setsockopt(first, SOL_SOCKET, SO_REUSEPORT, 1);
    bind(first, anyPort.v4);
    const second = own(socket(AF_INET, SOCK_STREAM));
    setsockopt(second, SOL_SOCKET, SO_REUSEPORT, 1);
    bind(second, getsockname(first));
    const servers = [first, second].map((fd) => net.createServer().listen({ fd: disown(fd) }));
    onTestFinished(() => servers.forEach((server) => void server.close()));
    await Promise.all(servers.map((server) => once(server, 'listening')));
    expect(servers[0]?.address()).toEqual(servers[1]?.address());
  });

  test('dgram sets SO_REUSEADDR, keeps the rest, and sends and receives', async () => {
    const udp = bound(anyPort.v4, SOCK_DGRAM);
    const address = getsockname(udp);
    expect(Boolean(getsockopt(udp, SOL_SOCKET, SO_REUSEADDR))).toBe(false);
    const theirs = dgram.createSocket('udp4');
    onTestFinished(() => void theirs.close());
    const heard = once(theirs, 'message');
    theirs.bind({ fd: disown(udp) }); // 'listening' comes before this returns
    expect(Boolean(getsockopt(udp, SOL_SOCKET, SO_REUSEADDR))).toBe(true);
    const ours = bound(anyPort.v4, SOCK_DGRAM);
    sendto(ours, 'to Node', 0, address);
    const [data, from] = (await heard) as [Buffer, dgram.RemoteInfo];
    expect(String(data)).toBe('to Node');
    await new Promise((resolve) => void theirs.send('from Node', from.port, from.address, resolve));
    expect(text(buffer, recv(ours, buffer))).toBe('from Node');
  });

  test('a datagram socket that is not bound stays so until Node sends', async () => {
    const theirs = dgram.createSocket('udp4');
    onTestFinished(() => void theirs.close());
    const fd = socket(AF_INET, SOCK_DGRAM);
    theirs.bind({ fd });
    expect(getsockname(fd)).toMatchObject({ port: 0 });
    const ours = bound(anyPort.v4, SOCK_DGRAM);
    const { port } = getsockname(ours) as SockaddrIn;
    await new Promise((resolve) => void theirs.send('from Node', port, '127.0.0.1', resolve));
    expect(text(buffer, recv(ours, buffer))).toBe('from Node');
    expect(getsockname(fd)).toMatchObject({ port: theirs.address().port });
    expect(theirs.address().port).toBeGreaterThan(0);
  });
});
