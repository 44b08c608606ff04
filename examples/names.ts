/**
 * Who is called what: the names of both ends of a connection, ports of the kernel's choice, names that are taken, and a
 * queue that is full.
 */
import {
  AF_INET,
  accept,
  bind,
  close,
  connect,
  EADDRINUSE,
  EALREADY,
  EINPROGRESS,
  ENOTCONN,
  type Fd,
  getpeername,
  getsockname,
  listen,
  SO_REUSEADDR,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  type Sockaddr,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { attempt, run, say, show } from './support/lab.js';

/** Port 0: the kernel chooses a free one. */
const ANY: Sockaddr = { family: AF_INET, address: '127.0.0.1', port: 0 };

/** A socket that listens on an address of the kernel's choice. */
function server(backlog: number): Fd {
  const s = socket(AF_INET, SOCK_STREAM);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, ANY);
  listen(s, backlog);
  return s;
}

/** A socket that is connected to an address. */
function client(address: Sockaddr): Fd {
  const c = socket(AF_INET, SOCK_STREAM);
  connect(c, address);
  return c;
}

/** What a socket is called before and after bind(), connect() and accept(). */
function endpoints(): void {
  say('names');
  const s = socket(AF_INET, SOCK_STREAM);
  say(`before bind: ${show(getsockname(s))}`);
  bind(s, ANY);
  listen(s, 1);
  const here = getsockname(s);
  say(`after bind to port 0: ${show(here)}`);
  attempt(ENOTCONN, () => getpeername(s)); // who listens has no peer

  const c = client(here); // connect() binds, too: the client gets an ephemeral port
  const { fd: comm, address: peer } = accept(s);
  say(`client: ${show(getsockname(c))} to ${show(getpeername(c))}`);
  say(`server: ${show(getsockname(comm))} to ${show(getpeername(comm))}`); // the listening socket's own port
  say(`accept gave ${show(peer)}`);
  close(comm);
  close(c);
  close(s);
}

/** When a port can be bound again. */
function taken(): void {
  say('a port that is taken');
  const s = server(1);
  const here = getsockname(s);
  const t = socket(AF_INET, SOCK_STREAM);
  attempt(EADDRINUSE, () => bind(t, here));
  setsockopt(t, SOL_SOCKET, SO_REUSEADDR, 1);
  attempt(EADDRINUSE, () => bind(t, here)); // not even with SO_REUSEADDR while somebody listens there

  // The side that closes first keeps the connection's name for a minute, in TIME_WAIT.
  const c = client(here);
  const { fd: comm } = accept(s);
  close(comm);
  close(c);
  close(s);
  const u = socket(AF_INET, SOCK_STREAM);
  attempt(EADDRINUSE, () => bind(u, here));
  bind(t, here);
  say(`with SO_REUSEADDR: bound to ${show(getsockname(t))}`);
  close(t);
  close(u);
}

/** How many clients wait when nobody accepts. */
function backlog(): void {
  say('a backlog of 1');
  const s = server(1);
  const here = getsockname(s);
  const first = client(here);
  const second = client(here); // Linux lets one more wait than it was told
  say('two clients are connected, and none is accepted');

  // The third gets no answer. It must not wait for one, so it is non-blocking.
  const third = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
  attempt(EINPROGRESS, () => connect(third, here));
  attempt(EALREADY, () => connect(third, here)); // asked again: still in progress
  attempt(ENOTCONN, () => getpeername(third));
  close(third);
  close(second);
  close(first);
  close(s);
}

function main(): number {
  endpoints();
  taken();
  backlog();
  return 0;
}

run(main);
