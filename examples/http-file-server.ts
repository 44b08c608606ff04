/**
 * A server of files by HTTP/1.0, which the kernel sends by itself: sendfile(2). Without a port it asks itself for its own
 * program, and ends.
 *
 *     http-file-server [directory] [port]
 */
import { open } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AF_INET, type SockaddrIn } from 'bsd-sockets';
import { create_server, type Socket } from 'bsd-sockets/promises';
import { portArgument, textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

const LONGEST = 8192;

/** The request up to the empty line; undefined when there is none in time, or it is too long. */
async function head(connection: Socket): Promise<string | undefined> {
  let text = '';
  while (!text.includes('\r\n\r\n')) {
    const data = await connection.recv(LONGEST);
    if (data.length === 0 || text.length + data.length > LONGEST) return undefined;
    text += Buffer.from(data).toString('latin1');
  }
  return text;
}

async function serve(socket: Socket, directory: string): Promise<void> {
  await using connection = socket;
  connection.timeoutMs = 5000;
  const [, path = '/'] = /^GET (\/\S*) HTTP/.exec((await head(connection)) ?? '') ?? [];
  // What is above the root is cut off before it is joined.
  const file = await open(join(directory, normalize(path))).catch(() => undefined);
  const stat = await file?.stat();
  if (file && stat?.isFile()) {
    await connection.sendAll(`HTTP/1.0 200 OK\r\nContent-Length: ${stat.size}\r\n\r\n`);
    const sent = await connection.sendfile(file.fd, 0, stat.size, { timeoutMs: 60_000 });
    say(`${path}: ${sent} of ${stat.size} bytes`);
  } else await connection.sendAll('HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n');
  await file?.close();
}

async function main(argv: string[]): Promise<number> {
  const directory = textArgument(argv, 1, fileURLToPath(new URL('.', import.meta.url)));
  using server = create_server({ family: AF_INET, address: '127.0.0.1', port: portArgument(argv, 2, 0) });
  const { port } = server.getsockname() as SockaddrIn;
  say(`http://127.0.0.1:${port}/`);
  if (argv[2] === undefined) setImmediate(() => ask(port).finally(() => server.close()));
  for await (const { socket } of server.connections()) serve(socket, directory).catch((error) => say(error.message));
  return 0;
}

async function ask(port: number): Promise<void> {
  for (const path of ['http-file-server.js', 'no-such-file']) {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`);
    say(`${response.status}: ${(await response.text()).length} characters`);
  }
}

run(main);
