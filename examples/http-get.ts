/**
 * A web page fetched by hand. In HTTP/1.0 the server closes the connection after its answer: recv() returning 0 is the
 * end of the page.
 *
 *     http-get [address] [port] [path]
 */
import { AF_INET, close, connect, recv, SOCK_STREAM, send, socket, write } from 'bsd-sockets';
import { addressArgument, portArgument, textArgument } from './support/arguments.js';
import { run } from './support/lab.js';

const STDOUT = 1;

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 80);
  const path = textArgument(argv, 3, '/');
  // The lines of a request end in CR LF, and an empty one ends the request.
  const request = Buffer.from(`GET ${path} HTTP/1.0\r\nHost: ${address}:${port}\r\n\r\n`);

  const s = socket(AF_INET, SOCK_STREAM);
  connect(s, { family: AF_INET, address, port });
  for (let sent = 0; sent < request.length; ) sent += send(s, request.subarray(sent));

  const buffer = Buffer.alloc(4096);
  for (;;) {
    const n = recv(s, buffer);
    if (n === 0) break;
    for (let written = 0; written < n; ) written += write(STDOUT, buffer.subarray(written, n));
  }
  close(s);
  return 0;
}

run(main);
