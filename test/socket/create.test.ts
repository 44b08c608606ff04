/**
 * create_server, create_connection, has_dualstack_ipv6
 * - a server that is started again gets its port; what IPv6 it serves does not depend on the system
 * - a connection is tried with every address, within one time for all, and every error is kept
 * - nothing stays open when they fail
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AddrInfoError,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  create_connection,
  create_server,
  getsockopt,
  has_dualstack_ipv6,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SO_ACCEPTCONN,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  type Socket,
  SocketError,
  TimeoutError,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { report } from '../support/child.js';
import { needEtc } from '../support/etc.js';
import { descriptorChanges, openDescriptors } from '../support/fds.js';
import { ownDirectory } from '../support/own.js';
import { abstract, anyPort, nobodysAddress } from '../support/pairs.js';
import { fullListener, ownSocket, thrownBy } from './sockets.js';

const server = (...args: Parameters<typeof create_server>): Socket => ownSocket(create_server(...args));
const connection = (...args: Parameters<typeof create_connection>): Socket => ownSocket(create_connection(...args));
const portOf = (s: Socket): number => (s.getsockname() as { port: number }).port;

/** What the call throws; it must leave nothing open. */
function failureOf(call: () => unknown): unknown {
  const before = openDescriptors();
  const error = thrownBy(call);
  expect(descriptorChanges(before)).toEqual({ leaked: [], lost: [] });
  return error;
}

describe('create_server', () => {
  test.each([
    ['AF_INET', anyPort.v4],
    ['AF_INET6', anyPort.v6],
    ['AF_UNIX', abstract()],
  ])('listens on %s', (_, address) => {
    const s = server(address);
    expect([s.family, s.type]).toEqual([address.family, SOCK_STREAM]);
    expect(getsockopt(s.fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(1);
    expect(getsockopt(s.fd, SOL_SOCKET, SO_REUSEADDR)).toBe(address.family === AF_UNIX ? 0 : 1);
  });

  test('is found again where it was, with connections in TIME_WAIT', () => {
    const first = server(anyPort.v4);
    const address = first.getsockname();
    const client = connection('127.0.0.1', portOf(first));
    const { socket } = first.accept();
    socket.close(); // the end that closes first waits
    expect(client.recv(1)).toHaveLength(0);
    client.close();
    first.close();
    expect(server(address).getsockname()).toEqual(address);
  });

  test('shares a port when it is told to', () => {
    const first = server(anyPort.v4, { reusePort: true });
    expect(getsockopt(first.fd, SOL_SOCKET, SO_REUSEPORT)).toBe(1);
    expect(server(first.getsockname(), { reusePort: true }).getsockname()).toEqual(first.getsockname());
    expect(failureOf(() => create_server(first.getsockname()))).toMatchObject({ code: 'EADDRINUSE', syscall: 'bind' });
  });

  test('says which address is taken, and leaves nothing open', () => {
    const { port } = server(anyPort.v4).getsockname() as { port: number };
    const error = failureOf(() => create_server({ family: AF_INET, address: '127.0.0.1', port }));
    expect(error).toBeInstanceOf(SocketError);
    expect((error as Error).message).toBe(`bind EADDRINUSE 127.0.0.1:${port}: Address already in use`);
    expect(failureOf(() => create_server({ family: 77 as never, data: new Uint8Array(14) }))).toMatchObject({
      code: 'EAFNOSUPPORT',
    });
  });

  test('serves IPv6 alone, or both, as it is told', () => {
    const any = { family: AF_INET6, address: '::', port: 0 } as const;
    const alone = server(any);
    expect(getsockopt(alone.fd, IPPROTO_IPV6, IPV6_V6ONLY)).toBe(1);
    expect(failureOf(() => create_connection('127.0.0.1', portOf(alone)))).toMatchObject({ code: 'ECONNREFUSED' });
    const both = server(any, { dualstack: true });
    expect(getsockopt(both.fd, IPPROTO_IPV6, IPV6_V6ONLY)).toBe(0);
    connection('127.0.0.1', portOf(both));
    const { socket, address } = both.accept();
    ownSocket(socket);
    expect(address).toMatchObject({ family: AF_INET6, address: '::ffff:127.0.0.1' });
    connection('::1', portOf(both));
    expect(ownSocket(both.accept().socket).getpeername()).toMatchObject({ address: '::1' });
    expect(has_dualstack_ipv6()).toBe(true);
  });

  test.each<[string, unknown[], string]>([
    ['dualstack on AF_INET', [anyPort.v4, { dualstack: true }], 'options.dualstack'],
    ['a backlog of 1.5', [anyPort.v4, { backlog: 1.5 }], 'options.backlog'],
    ['reusePort of 1', [anyPort.v4, { reusePort: 1 }], 'options.reusePort'],
    ['options of null', [anyPort.v4, null], 'options'],
    ['no address', [], 'address'],
    ['an address without a family', [{}], 'address.family'],
  ])('refuses %s', (_, args, argument) => {
    const error = failureOf(() => (create_server as (...args: unknown[]) => unknown)(...args));
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    expect((error as Error).message).toMatch(new RegExp(`^create_server: ${argument} must be`));
  });
});

describe('create_connection', () => {
  test('connects to a name and a port, from an address', () => {
    const s = server(anyPort.v4);
    const source: Sockaddr = { family: AF_INET, address: '127.0.0.9', port: 0 };
    const c = connection('127.0.0.1', String(portOf(s)), { source });
    expect([c.family, c.type, c.timeoutMs]).toEqual([AF_INET, SOCK_STREAM, undefined]);
    expect(c.getpeername()).toEqual(s.getsockname());
    const { socket, address } = s.accept();
    ownSocket(socket);
    expect(address).toMatchObject({ address: '127.0.0.9' });
    expect(connection('localhost', portOf(s), { timeoutMs: 5000 }).timeoutMs).toBe(5000);
  });

  test('throws the only error as it is', () => {
    const { port } = nobodysAddress(anyPort.v4) as { port: number };
    expect(failureOf(() => create_connection('127.0.0.1', port))).toMatchObject({
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    const source: Sockaddr = { family: AF_INET, address: '192.0.2.1', port: 0 };
    expect(failureOf(() => create_connection('127.0.0.1', port, { source }))).toMatchObject({
      code: 'EADDRNOTAVAIL',
      syscall: 'bind',
    });
    // No name server is asked for one with a space in it.
    expect(failureOf(() => create_connection('no name', port))).toBeInstanceOf(AddrInfoError);
  });

  test('times out', () => {
    const s = fullListener(AF_INET);
    const error = failureOf(() => create_connection('127.0.0.1', portOf(s), { timeoutMs: 30 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 30, address: s.getsockname() });
  });

  describe.runIf(needEtc.ok)(needEtc.ok ? 'a name' : `a name (skipped: ${needEtc.reason})`, () => {
    test('of several addresses is tried with all, within one time, and every error is kept', async () => {
      const directory = ownDirectory();
      // Where nobody else is: one port must be free at all three.
      const addresses = ['127.0.83.1', '127.0.83.2', '127.0.83.3'];
      writeFileSync(join(directory, 'hosts'), addresses.map((address) => `${address} several\n`).join(''));
      writeFileSync(join(directory, 'host.conf'), 'multi on\n');
      writeFileSync(join(directory, 'nsswitch.conf'), 'hosts: files\n');
      const script = 'mount --bind "$1" /etc && shift && exec "$@"';
      const program = new URL('children/several.mjs', import.meta.url);
      const found = await report<Record<string, unknown>>(program, {
        under: ['unshare', '-m', 'sh', '-c', script, 'sh', directory],
        env: { NODE_EXTRA_CA_CERTS: '' },
      });
      expect((found.tried as string[]).sort()).toEqual(addresses);
      expect(found).toMatchObject({
        name: 'AggregateError',
        codes: ['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'],
        leaked: 0,
        connected: '127.0.83.3',
        late: 'ERR_SOCKET_TIMEOUT',
      });
      expect(found.message).toMatch(/^create_connection: connect ECONNREFUSED .*; connect .*; connect/);
      expect(found.took).toBeGreaterThanOrEqual(1000);
      expect(found.took).toBeLessThan(2500); // with a time for each it would be 3000
    });
  });

  test.each<[string, unknown[], string]>([
    ['a node of 1', [1, 80], 'node'],
    ['a port of 70000', ['127.0.0.1', 70000], 'service'],
    ['a service of {}', ['127.0.0.1', {}], 'service'],
    ['a time of 0', ['127.0.0.1', 80, { timeoutMs: 0 }], 'options.timeoutMs'],
    ['a time of NaN', ['127.0.0.1', 80, { timeoutMs: Number.NaN }], 'options.timeoutMs'],
    ['a source of 1', ['127.0.0.1', 80, { source: 1 }], 'options.source'],
    ['options of 1', ['127.0.0.1', 80, 1], 'options'],
  ])('refuses %s', (_, args, argument) => {
    const error = failureOf(() => (create_connection as (...args: unknown[]) => unknown)(...args));
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    expect((error as Error).message).toMatch(new RegExp(`^create_connection: ${argument} must be`));
  });
});
