/**
 * TCP echo by promises: one thread serves all its clients, as epoll-server does, in code that reads like tcp-echo-server.
 *
 *     async-echo-server [port]
 */
import {
  AF_INET,
  bind,
  close,
  getsockname,
  listen,
  SHUT_WR,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  type SockaddrIn,
  socket,
} from 'bsd-sockets';
import { connections, create_connection, recv, sendAll } from 'bsd-sockets/promises';
import { portArgument } from './support/arguments.js';
import { complain, run, say, show } from './support/lab.js';

/** Sends everything back until the client has finished. Returns the number of bytes. */
async function echo(comm: number): Promise<number> {
  const buffer = new Uint8Array(1024);
  for (let total = 0; ; ) {
    const n = await recv(comm, buffer);
    if (n === 0) return total;
    await sendAll(comm, buffer.subarray(0, n));
    total += n;
  }
}

async function serve(s: number): Promise<void> {
  for await (const { fd: comm, address } of connections(s)) {
    echo(comm)
      .then((bytes) => say(`${show(address)}: ${bytes} bytes echoed`), complain)
      .finally(() => close(comm));
  }
}

async function ask(port: number, text: string): Promise<void> {
  await using client = await create_connection('127.0.0.1', port, { timeoutMs: 5000 });
  await client.sendAll(text);
  client.shutdown(SHUT_WR);
  say(Buffer.from(await client.recv(64)).toString());
}

async function main(argv: string[]): Promise<number> {
  const s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
  bind(s, { family: AF_INET, address: '127.0.0.1', port: portArgument(argv, 1, 0) });
  listen(s);
  const served = serve(s);
  const { port } = getsockname(s) as SockaddrIn;
  await Promise.all(['Hello', 'World', '!'].map((text) => ask(port, text)));
  close(s);
  await served;
  return 0;
}

run(main);
