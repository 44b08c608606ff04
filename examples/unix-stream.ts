/**
 * Streams between processes of one host: AF_UNIX. The calls are TCP's; only the addresses differ. A pathname makes a
 * file, which stays until it is unlinked; an abstract name, with a NUL in front, makes none and goes with its socket; a
 * socketpair needs no name at all.
 */
import { mkdtempSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename } from 'node:path';
import {
  AF_UNIX,
  accept,
  bind,
  close,
  connect,
  type Fd,
  getpeername,
  getsockname,
  listen,
  recv,
  SOCK_STREAM,
  type Sockaddr,
  send,
  socket,
  socketpair,
} from 'bsd-sockets';
import { run, say, show } from './support/lab.js';

/** Sends a text from one end of a connection to the other and prints what arrives. */
function pass(from: Fd, to: Fd, text: string): void {
  const buffer = Buffer.alloc(64);
  send(from, text);
  const n = recv(to, buffer);
  say(`received: ${buffer.toString('utf8', 0, n)}`);
}

/** A server and its client at an address, both here: connect() does not wait for accept(), only for the backlog. */
function meet(address: Sockaddr): void {
  const s = socket(AF_UNIX, SOCK_STREAM);
  bind(s, address);
  listen(s, 1);
  say(`listening on ${show(getsockname(s))}`);

  const c = socket(AF_UNIX, SOCK_STREAM);
  connect(c, address);
  const { fd: comm, address: peer } = accept(s);
  say(`the client is ${show(peer)}, its peer is ${show(getpeername(c))}`);
  pass(c, comm, 'Hello Server');
  pass(comm, c, 'Hello Client');

  close(comm);
  close(c);
  close(s);
}

function main(): number {
  const folder = mkdtempSync(`${process.env.TMPDIR ?? '/tmp'}/lab-`);

  say('a pathname');
  const path = `${folder}/socket`;
  meet({ family: AF_UNIX, path });
  unlinkSync(path);

  say('an abstract name');
  meet({ family: AF_UNIX, path: `\0${basename(folder)}` });

  say('a socketpair');
  const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);
  say(`between ${show(getsockname(a))} and ${show(getpeername(a))}`);
  pass(a, b, 'Hello B');
  pass(b, a, 'Hello A');
  close(a);
  close(b);

  rmdirSync(folder);
  return 0;
}

run(main);
