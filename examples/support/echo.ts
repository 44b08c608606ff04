/** How the concurrent servers serve a client: as tcp-echo-server does. */
import {
  AF_INET,
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
import { addressArgument, portArgument } from './arguments.js';
import { complain, say, show } from './lab.js';

const BACKLOG = 5;

/** A socket that listens at the address and port among the arguments. Says where that is. */
export function listenAt(argv: string[]): Fd {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const s = socket(AF_INET, SOCK_STREAM);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, { family: AF_INET, address, port });
  listen(s, BACKLOG);
  say(`listening on ${show(getsockname(s))}`);
  return s;
}

/** Sends everything back until the client has finished. Returns the number of bytes. */
function echo(comm: Fd): number {
  const buffer = new Uint8Array(1024);
  for (let total = 0; ; ) {
    const n = recv(comm, buffer);
    if (n === 0) return total;
    for (let sent = 0; sent < n; ) sent += send(comm, buffer.subarray(sent, n));
    total += n;
  }
}

/** Sends back what is there now. Returns the number of bytes; 0 when the client has finished, or is gone. */
export function echoSome(comm: Fd): number {
  const buffer = new Uint8Array(1024);
  try {
    const n = recv(comm, buffer);
    for (let sent = 0; sent < n; ) sent += send(comm, buffer.subarray(sent, n));
    return n;
  } catch (error) {
    complain(error); // a client that goes away in the middle is no reason to end
    return 0;
  }
}

/** Serves one client to its end. */
export function serve(comm: Fd): void {
  try {
    say(`${echo(comm)} bytes echoed`);
  } catch (error) {
    complain(error); // a client that goes away in the middle is no reason to end
  }
  close(comm);
}
