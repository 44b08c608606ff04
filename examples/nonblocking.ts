/**
 * Sockets that do not wait. A call on a non-blocking socket that would have to wait fails at once with EAGAIN; the
 * program goes on with something else and tries again. Here the something else is to be its own client.
 */
import {
  AF_INET,
  accept4,
  bind,
  close,
  connect,
  EAGAIN,
  F_GETFL,
  F_SETFL,
  type Fd,
  fcntl,
  getsockname,
  listen,
  O_NONBLOCK,
  recv,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  send,
  socket,
} from 'bsd-sockets';
import { attempt, run, say } from './support/lab.js';

/** The next connection, or undefined when there is none yet. The flag is for the new descriptor: none is inherited. */
function tryAccept(s: Fd): Fd | undefined {
  return attempt(EAGAIN, () => accept4(s, SOCK_NONBLOCK).fd);
}

/** The number of bytes received, or undefined when there are none yet. 0 is something else: the peer has finished. */
function tryRecv(comm: Fd, buffer: Uint8Array): number | undefined {
  return attempt(EAGAIN, () => recv(comm, buffer));
}

function main(): number {
  const buffer = Buffer.alloc(64);

  const s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
  bind(s, { family: AF_INET, address: '127.0.0.1', port: 0 });
  listen(s, 1);
  const here = getsockname(s);

  say('nobody has connected:');
  let comm = tryAccept(s);
  const c = socket(AF_INET, SOCK_STREAM); // blocking: connect() returns when there is a connection
  connect(c, here);
  while (comm === undefined) comm = tryAccept(s);
  say('accepted');

  say('nothing was sent:');
  let n = tryRecv(comm, buffer);
  send(c, 'Hello World');
  while (n === undefined) n = tryRecv(comm, buffer);
  say(`received: ${buffer.toString('utf8', 0, n)}`);

  say('everything is read:');
  n = tryRecv(comm, buffer);
  close(c);
  while (n === undefined) n = tryRecv(comm, buffer);
  say(`received ${n} bytes: the client has closed`);

  // The flag can be read and changed at any time.
  const flags = fcntl(s, F_GETFL);
  say(`O_NONBLOCK is ${flags & O_NONBLOCK ? 'set' : 'clear'}`);
  fcntl(s, F_SETFL, flags & ~O_NONBLOCK);
  say(`O_NONBLOCK is ${fcntl(s, F_GETFL) & O_NONBLOCK ? 'set' : 'clear'}`);

  close(comm);
  close(s);
  return 0;
}

run(main);
