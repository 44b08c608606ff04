/**
 * A chat: what one says, line by line, all others read. Without a port three of them talk to each other here.
 *
 *     chat [port], and then in other terminals: nc localhost PORT
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import { AF_INET, type SockaddrIn } from 'bsd-sockets';
import { create_connection, create_server, type Socket } from 'bsd-sockets/promises';
import { portArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

/** Who leaves more than that unread is sent away. */
const MOST_UNREAD = 1_000_000;
const present = new Map<Duplex, string>();
function tellAll(text: string, but?: Duplex): void {
  for (const other of present.keys()) {
    if (other === but) continue;
    other.write(`${text}\n`);
    if (other.writableLength > MOST_UNREAD) other.destroy();
  }
}

/** The first line is a name. */
function welcome(stream: Duplex): void {
  stream.on('error', () => {}); // gone is gone, and 'close' comes next
  stream.once('close', () => {
    if (present.has(stream)) tellAll(`${present.get(stream)} left`, stream);
    present.delete(stream);
  });
  createInterface({ input: stream }).on('line', (line) => {
    const name = present.get(stream);
    if (name === undefined) present.set(stream, line);
    tellAll(name === undefined ? `${line} came` : `${name}: ${line}`, stream);
  });
}

/** Says its name, says something when two have come after it, and prints what it hears. */
async function talk(port: number, name: string): Promise<void> {
  const stream = (await create_connection('127.0.0.1', port)).duplex({ allowHalfOpen: false });
  createInterface({ input: stream }).on('line', (line) => say(`${name} reads: ${line}`));
  stream.write(`${name}\n`);
  while (present.size < 3) await new Promise(setImmediate);
  if (name === 'Ann') stream.write('Hello World\n');
  else await once(stream, 'data');
  stream.end();
}

async function main(argv: string[]): Promise<number> {
  using server: Socket = create_server({ family: AF_INET, address: '127.0.0.1', port: portArgument(argv, 1, 0) });
  const { port } = server.getsockname() as SockaddrIn;
  say(`listening on port ${port}`);
  if (argv[1] === undefined)
    setImmediate(() => Promise.all(['Ann', 'Bob', 'Cat'].map((name) => talk(port, name))).then(() => server.close()));
  for await (const { socket } of server.connections()) welcome(socket.duplex({ allowHalfOpen: false }));
  return 0;
}

run(main);
