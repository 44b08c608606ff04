/**
 * Node's own sockets, under our calls
 * - `_handle.fd` is the descriptor: of a server once it listens, of a socket while it is connected, of a dgram.Socket
 *   once it is bound, by a name that is deprecated and gone in Node 26; before and after it is negative, and ours fail with EBADF
 * - getsockname, getpeername and getsockopt say what Node says, and what it has no words for
 * - setsockopt on them takes effect, and Node goes on as before
 * - they are non-blocking and close-on-exec: recv and accept give EAGAIN where ours would wait
 * - what recv takes, Node does not see; with MSG_PEEK it does
 * - a dup() outlives the socket
 */
import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  dup,
  EAGAIN,
  EBADF,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  type Fd,
  fcntl,
  getpeername,
  getsockname,
  getsockopt,
  IP_PKTINFO,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_TCP,
  MSG_PEEK,
  O_NONBLOCK,
  POLLIN,
  poll,
  recv,
  SO_ACCEPTCONN,
  SO_BROADCAST,
  SO_PEERCRED,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  TCP_NODELAY,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, onTestFinished, test } from 'vitest';
import { abstractName, own, ownDirectory } from '../support/own.js';
import { text } from '../support/values.js';

const buffer = new Uint8Array(100);

type Handle = { _handle: { fd: Fd } };

/** The descriptor of a net.Server or net.Socket. */
function fdOf(theirs: net.Server | net.Socket): Fd {
  return (theirs as unknown as Handle)._handle.fd;
}

/** The descriptor of a dgram.Socket: by the deprecated name, or where Node 26 keeps it. */
function fdOfUdp(theirs: dgram.Socket): Fd {
  if ('_handle' in theirs) return (theirs as unknown as Handle)._handle.fd;
  const state = Object.getOwnPropertySymbols(theirs).find(({ description }) => description === 'state symbol');
  return (theirs as unknown as Record<symbol, { handle: { fd: Fd } }>)[state as symbol]?.handle.fd as Fd;
}

async function serverAt(where: net.ListenOptions, options: net.ServerOpts = {}): Promise<net.Server> {
  const server = net.createServer(options).listen(where);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return server;
}

async function connectionTo(server: net.Server): Promise<[client: net.Socket, served: net.Socket]> {
  const address = server.address() as net.AddressInfo | string;
  const accepted = once(server, 'connection');
  const client = typeof address === 'string' ? net.connect(address) : net.connect(address.port, address.address);
  await once(client, 'connect');
  const [served] = (await accepted) as [net.Socket];
  onTestFinished(() => {
    client.destroy();
    served.destroy();
  });
  return [client, served];
}

async function boundUdp(): Promise<dgram.Socket> {
  const udp = dgram.createSocket('udp4');
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  onTestFinished(() => void udp.close());
  return udp;
}

const places: [name: string, family: number, where: () => net.ListenOptions][] = [
  ['TCP', AF_INET, () => ({ port: 0, host: '127.0.0.1' })],
  ['TCP over IPv6', AF_INET6, () => ({ port: 0, host: '::1' })],
  ['a path', AF_UNIX, () => ({ path: `${ownDirectory()}/s` })],
  ['an abstract name', AF_UNIX, () => ({ path: abstractName() })],
];

describe.each(places)('a server at %s', (_, family, where) => {
  test('its descriptors say what Node says', async () => {
    const server = await serverAt(where());
    const listener = fdOf(server);
    expect(getsockname(listener).family).toBe(family);
    expect(Boolean(getsockopt(listener, SOL_SOCKET, SO_ACCEPTCONN))).toBe(true);
    expect(getsockopt(listener, SOL_SOCKET, SO_TYPE)).toBe(SOCK_STREAM);
    const [client, served] = await connectionTo(server);
    expect(getpeername(fdOf(client))).toEqual(getsockname(fdOf(served)));
    expect(getpeername(fdOf(client))).toEqual(getsockname(listener));
    if (family !== AF_UNIX)
      expect(getsockname(fdOf(client))).toMatchObject({ address: client.localAddress, port: client.localPort });
  });

  test('they are non-blocking and close-on-exec', async () => {
    const server = await serverAt(where());
    const [client, served] = await connectionTo(server);
    for (const fd of [server, client, served].map(fdOf)) {
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK);
      expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC);
    }
    expect(raw.recv(fdOf(client), buffer, 0)).toBeErrno(EAGAIN);
    expect(raw.accept(fdOf(server), null, null)).toBeErrno(EAGAIN);
  });

  test('a paused connection can be read by us; what MSG_PEEK sees, Node sees too', async () => {
    const server = await serverAt(where(), { pauseOnConnect: true });
    const [client, served] = await connectionTo(server);
    const arrived = [{ fd: fdOf(served), events: POLLIN }];
    client.write('ours');
    expect(poll(arrived, 20_000)).toBe(1);
    expect(text(buffer, recv(fdOf(served), buffer))).toBe('ours');
    await new Promise((resolve) => void client.write('theirs', resolve));
    expect(poll(arrived, 20_000)).toBe(1);
    expect(text(buffer, recv(fdOf(served), buffer, MSG_PEEK))).toBe('theirs');
    served.resume();
    expect(String((await once(served, 'data'))[0])).toBe('theirs');
    send(fdOf(served), 'past Node');
    expect(String((await once(client, 'data'))[0])).toBe('past Node');
  });

  test('a dup() outlives the socket', async () => {
    const [client, served] = await connectionTo(await serverAt(where()));
    const ours = own(dup(fdOf(served)));
    served.destroy();
    await once(served, 'close');
    send(ours, 'still here');
    expect(String((await once(client, 'data'))[0])).toBe('still here');
  });
});

test('SO_PEERCRED of a client: who connected', async () => {
  const [, served] = await connectionTo(await serverAt({ path: abstractName() }));
  expect(getsockopt(fdOf(served), SOL_SOCKET, SO_PEERCRED, 12)).toEqual(
    new Uint8Array(new Int32Array([process.pid, process.geteuid?.() ?? -1, process.getegid?.() ?? -1]).buffer),
  );
});

test('options: what Node sets is seen, what we set takes effect', async () => {
  const [client] = await connectionTo(await serverAt({ port: 0, host: '127.0.0.1' }));
  const noDelay = () => Boolean(getsockopt(fdOf(client), IPPROTO_TCP, TCP_NODELAY));
  expect(noDelay()).toBe(false);
  client.setNoDelay(true);
  expect(noDelay()).toBe(true);
  setsockopt(fdOf(client), IPPROTO_TCP, TCP_NODELAY, 0);
  expect(noDelay()).toBe(false);
});

describe('a dgram.Socket', () => {
  test('its descriptor says what Node says', async () => {
    const udp = await boundUdp();
    expect(getsockopt(fdOfUdp(udp), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM);
    const { address, port } = udp.address();
    expect(getsockname(fdOfUdp(udp))).toEqual({ family: AF_INET, address, port });
    udp.setTTL(7);
    expect(getsockopt(fdOfUdp(udp), IPPROTO_IP, IP_TTL)).toBe(7);
  });

  test('goes on receiving with options of ours', async () => {
    const udp = await boundUdp();
    setsockopt(fdOfUdp(udp), IPPROTO_IP, IP_PKTINFO, 1);
    setsockopt(fdOfUdp(udp), SOL_SOCKET, SO_BROADCAST, 1);
    const { address, port } = udp.address();
    udp.send('to itself', port, address);
    const [data, from] = (await once(udp, 'message')) as [Buffer, dgram.RemoteInfo];
    expect([String(data), from.port]).toEqual(['to itself', port]);
  });
});

describe('no descriptor', () => {
  test('a net.Socket has none before it connects, and no handle after its end', async () => {
    const server = await serverAt({ port: 0, host: '127.0.0.1' });
    const [client] = await connectionTo(server);
    expect(fdOf(client)).toBeGreaterThan(2);
    client.destroy();
    expect((client as unknown as { _handle: unknown })._handle).toBeNull();
    expect((new net.Socket() as unknown as { _handle: unknown })._handle).toBeNull();
  });

  test('a dgram.Socket has a negative one before it is bound', () => {
    const udp = dgram.createSocket('udp4');
    onTestFinished(() => void udp.close());
    expect(fdOfUdp(udp)).toBeLessThan(0);
    expect(raw.recv(fdOfUdp(udp), buffer, 0)).toBeErrno(EBADF);
  });
});
