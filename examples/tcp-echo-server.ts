/**
 * TCP echo, the server: sends back what each client sends. One client at a time: while it serves one, the next waits in
 * the backlog, connected but not yet accepted.
 *
 *     tcp-echo-server [address] [port] [clients]
 */
import {
  AF_INET,
  accept,
  bind,
  close,
  type Fd,
  getsockname,
  listen,
  recv,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { addressArgument, countArgument, portArgument } from './support/arguments.js';
import { complain, run, say, show } from './support/lab.js';

const BACKLOG = 5;

/** Sends everything back until the client has finished. Returns the number of bytes. */
function echo(comm: Fd): number {
  const buffer = new Uint8Array(1024);
  for (let total = 0; ; ) {
    const n = recv(comm, buffer);
    if (n === 0) return total; // the client has closed its end, or shut it down for writing
    // send() may take fewer bytes than it is offered.
    for (let sent = 0; sent < n; ) sent += send(comm, buffer.subarray(sent, n));
    total += n;
  }
}

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const clients = countArgument(argv, 3);

  const s = socket(AF_INET, SOCK_STREAM);
  // Without it, a server that is started again finds its port taken by connections in TIME_WAIT.
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, { family: AF_INET, address, port });
  listen(s, BACKLOG);
  say(`listening on ${show(getsockname(s))}`);

  for (let client = 0; client < clients; client++) {
    const { fd: comm, address: peer } = accept(s);
    try {
      say(`${show(peer)}: ${echo(comm)} bytes echoed`);
    } catch (error) {
      complain(error); // a client that goes away in the middle is no reason to end
    }
    close(comm);
  }
  close(s);
  return 0;
}

run(main);
