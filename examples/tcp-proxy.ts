/**
 * A TCP proxy by streams: each direction is a pipeline of its own, so that one may end while the other goes on. A client
 * that has said all and shuts down for writing still gets its answer. Without arguments it shows that.
 *
 *     tcp-proxy [port] [host] [port]
 */
import { pipeline } from 'node:stream/promises';
import { AF_INET, SHUT_WR, type SockaddrIn } from 'bsd-sockets';
import { create_connection, create_server, type Socket } from 'bsd-sockets/promises';
import { numberArgument, portArgument, textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

/** Passes everything on in both directions until both have ended. */
async function pass(client: Socket, host: string, port: number): Promise<void> {
  await using from = client;
  await using to = await create_connection(host, port, { timeoutMs: 5000 });
  to.timeoutMs = undefined;
  const [near, far] = [from.duplex(), to.duplex()]; // which own the descriptors now
  await Promise.all([pipeline(near, far), pipeline(far, near)]);
}

async function proxy(server: Socket, host: string, port: number): Promise<void> {
  for await (const { socket } of server.connections()) pass(socket, host, port).catch((error) => say(error.message));
}

const listenAt = (port: number) => create_server({ family: AF_INET, address: '127.0.0.1', port });
const portOf = (server: Socket) => (server.getsockname() as SockaddrIn).port;

/** All that comes until the peer has ended. */
async function everything(socket: Socket): Promise<string> {
  let text = '';
  for (let data = await socket.recv(1024); data.length > 0; data = await socket.recv(1024))
    text += Buffer.from(data).toString();
  return text;
}

/** Answers when its client has ended, and not before. */
async function answer(server: Socket): Promise<void> {
  await using connection = (await server.accept()).socket;
  await connection.sendAll(`you said: ${await everything(connection)}`);
}

async function main(argv: string[]): Promise<number> {
  using server = listenAt(portArgument(argv, 1, 0));
  if (argv[3] !== undefined) {
    await proxy(server, textArgument(argv, 2, 'localhost'), numberArgument(argv, 3, 0, 65535));
    return 0;
  }
  using target = listenAt(0);
  const served = [proxy(server, '127.0.0.1', portOf(target)), answer(target)];
  await using client = await create_connection('127.0.0.1', portOf(server));
  await client.sendAll('Hello World');
  client.shutdown(SHUT_WR);
  say(await everything(client));
  server.close();
  await Promise.all(served);
  return 0;
}

run(main);
