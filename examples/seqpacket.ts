/**
 * Sequenced packets between processes of one host: AF_UNIX, SOCK_SEQPACKET. There is a connection, as with a stream,
 * and every message stays whole and apart, as with datagrams: each recv() returns one, and what does not fit is lost.
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
  listen,
  MSG_TRUNC,
  recv,
  SOCK_SEQPACKET,
  type Sockaddr,
  send,
  socket,
  socketpair,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

/** Receives one message into at most `size` bytes and prints it. */
function receive(s: Fd, size: number): void {
  const buffer = Buffer.alloc(size);
  const n = recv(s, buffer, MSG_TRUNC); // with MSG_TRUNC: how long the message was, not how much of it fitted
  say(`received ${n} bytes: ${buffer.toString('utf8', 0, Math.min(n, size))}`);
}

/** Sends three messages before the other end reads any. */
function pass(from: Fd, to: Fd): void {
  send(from, 'one');
  send(from, 'two, which is longer');
  send(from, 'three');
  receive(to, 64);
  receive(to, 8);
  receive(to, 64);
}

/** A server and its client at an address, both here: connect() does not wait for accept(), only for the backlog. */
function meet(address: Sockaddr): void {
  const s = socket(AF_UNIX, SOCK_SEQPACKET);
  bind(s, address);
  listen(s, 1);
  const c = socket(AF_UNIX, SOCK_SEQPACKET);
  connect(c, address);
  const { fd: comm } = accept(s);
  pass(c, comm);
  close(c);
  receive(comm, 64); // the end: 0 bytes
  close(comm);
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
  const [a, b] = socketpair(AF_UNIX, SOCK_SEQPACKET);
  pass(a, b);
  pass(b, a);
  close(a);
  close(b);

  rmdirSync(folder);
  return 0;
}

run(main);
