/**
 * Out-of-band data, TCP's urgent byte. The last byte sent with MSG_OOB leaves a mark in the stream. recv() stops at the
 * mark, sockatmark() says that it has been reached, and the byte itself is read apart, with MSG_OOB; or, with
 * SO_OOBINLINE, in its place in the stream.
 */
import {
  AF_INET,
  accept,
  bind,
  close,
  connect,
  EINVAL,
  type Fd,
  getsockname,
  getsockopt,
  listen,
  MSG_OOB,
  recv,
  SO_OOBINLINE,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  sockatmark,
  socket,
} from 'bsd-sockets';
import { attempt, run, say } from './support/lab.js';

/** Receives at most `size` bytes and prints them. */
function receive(comm: Fd, size: number): void {
  const buffer = Buffer.alloc(size);
  const n = recv(comm, buffer);
  say(`recv: ${buffer.toString('utf8', 0, n)}`);
}

/** Receives the urgent byte and prints it, if there is one to be read apart. */
function receiveUrgent(comm: Fd): void {
  const buffer = Buffer.alloc(1);
  const n = attempt(EINVAL, () => recv(comm, buffer, MSG_OOB));
  if (n !== undefined) say(`recv with MSG_OOB: ${buffer.toString('utf8', 0, n)}`);
}

function sayWhetherAtMark(comm: Fd): void {
  say(`at the mark: ${sockatmark(comm) ? 'yes' : 'no'}`);
}

function sayWhetherInline(comm: Fd): void {
  say(`SO_OOBINLINE is ${getsockopt(comm, SOL_SOCKET, SO_OOBINLINE)}`);
}

function main(): number {
  const s = socket(AF_INET, SOCK_STREAM);
  bind(s, { family: AF_INET, address: '127.0.0.1', port: 0 });
  listen(s, 1);
  const c = socket(AF_INET, SOCK_STREAM);
  connect(c, getsockname(s));
  const { fd: comm } = accept(s);

  say('abc! with MSG_OOB, def without:');
  send(c, 'abc!', MSG_OOB);
  send(c, 'def');
  receive(comm, 64);
  sayWhetherAtMark(comm);
  receiveUrgent(comm);
  receiveUrgent(comm); // it can be read once
  receive(comm, 64);
  sayWhetherAtMark(comm);

  say('the same with SO_OOBINLINE:');
  sayWhetherInline(comm);
  setsockopt(comm, SOL_SOCKET, SO_OOBINLINE, 1);
  sayWhetherInline(comm);
  send(c, 'abc!', MSG_OOB);
  send(c, 'def');
  receive(comm, 64);
  sayWhetherAtMark(comm);
  receiveUrgent(comm); // nothing is kept apart
  receive(comm, 1);
  receive(comm, 64);

  close(comm);
  close(c);
  close(s);
  return 0;
}

run(main);
