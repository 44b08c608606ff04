/**
 * Socket activation, examples/socket-activation.ts, started as a service manager would
 * - takes what was handed over from 3 on, with its names, and says what it is
 * - serves on what listens, and leaves alone what does not
 * - takes nothing when LISTEN_PID is another's
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  AF_UNIX,
  connect,
  type Fd,
  getsockname,
  O_CLOEXEC,
  pipe2,
  recv,
  SHUT_WR,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  send,
  shutdown,
  socket,
  socketpair,
} from 'bsd-sockets';
import { expect, test } from 'vitest';
import { own, ownPair } from '../support/own.js';
import { abstract, anyPort, listening } from '../support/pairs.js';
import { text } from '../support/values.js';

const example = fileURLToPath(new URL('../../dist/examples/socket-activation.js', import.meta.url));

/** The service, with these descriptors from 3 on. The shell's process id is the program's, after exec. */
async function activated(fds: Fd[], names: string, pid = '$$'): Promise<string> {
  const command = `LISTEN_PID=${pid} LISTEN_FDS=${fds.length} LISTEN_FDNAMES=${names} exec "$0" "$1"`;
  const service = spawn('/bin/sh', ['-c', command, process.execPath, example], {
    stdio: ['ignore', 'pipe', 'inherit', ...fds],
    timeout: 50_000,
  });
  let said = '';
  (service.stdio[1] as NodeJS.ReadableStream).on('data', (data) => {
    said += data;
  });
  expect(await once(service, 'close')).toEqual([0, null]);
  return said;
}

/** A client that has connected, sent and shut down; it waits in the backlog. */
function waiting(listener: Fd, data: string): Fd {
  const client = own(socket(getsockname(listener).family, SOCK_STREAM | SOCK_CLOEXEC));
  connect(client, getsockname(listener));
  send(client, data);
  shutdown(client, SHUT_WR);
  return client;
}

test('serves on what listens, whatever else was handed over', async () => {
  const listeners = [listening(anyPort.v4), listening(abstract())];
  const [datagrams] = ownPair(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC));
  const [pipe] = ownPair(pipe2(O_CLOEXEC));
  const clients = listeners.map((listener, i) => waiting(listener, `client ${i}`));
  const [tcp, unix] = listeners as [Fd, Fd];
  expect(await activated([tcp, datagrams, unix, pipe], 'http:log:control')).toBe(`descriptor 3, http: listens
descriptor 4, log: does not listen
descriptor 5, control: listens
descriptor 6, unknown: does not listen
8 bytes echoed
8 bytes echoed
`);
  const buffer = new Uint8Array(100);
  expect(clients.map((client) => text(buffer, recv(client, buffer)))).toEqual(['client 0', 'client 1']);
});

test("takes nothing that is its parent's, and does as it does without", async () => {
  const listener = listening(anyPort.v4);
  expect(await activated([listener], 'echo', '1')).toBe(`descriptor 3, echo: listens
11 bytes echoed
the reply: Hello World
`);
});
