/**
 * TCP echo, the client, by class Socket: connects to a host by name, with every address it has, within two seconds;
 * sends a text and prints the lines that come back. Without a port it serves itself.
 *
 *     class-echo-client [host] [port] [text]
 */
import { AF_INET, create_connection, create_server, SHUT_WR, type Socket } from 'bsd-sockets';
import { portArgument, textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

/** The other end in this process: what the client sends is in its queue before anybody accepts. */
function echoOnce(server: Socket): void {
  using comm = server.accept().socket;
  for (let data = comm.recv(1024); data.length > 0; data = comm.recv(1024)) comm.sendAll(data);
}

function main(argv: string[]): number {
  const host = argv[1] ?? '127.0.0.1';
  const text = textArgument(argv, 3, 'Hello World');
  using server = argv[2] === undefined ? create_server({ family: AF_INET, address: '127.0.0.1', port: 0 }) : undefined;
  const port = server === undefined ? portArgument(argv, 2, 5006) : (server.getsockname() as { port: number }).port;

  using connection = create_connection(host, port, { timeoutMs: 2000 });
  const file = connection.makefile();
  file.write(`${text}\n`);
  file.flush();
  connection.shutdown(SHUT_WR); // the other end reads the end of the stream
  if (server !== undefined) echoOnce(server);
  for (const line of file.lines()) say(line);
  return 0;
}

run(main);
