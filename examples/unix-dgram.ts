/**
 * Datagrams between processes of one host: AF_UNIX. Unlike UDP's they are never lost or reordered; and a sender has no
 * address unless it bound one, so that it cannot be answered.
 */
import { mkdtempSync, rmdirSync, unlinkSync } from 'node:fs';
import {
  AF_UNIX,
  bind,
  close,
  type Fd,
  getsockname,
  recvfrom,
  SOCK_DGRAM,
  type Sockaddr,
  sendto,
  socket,
  socketpair,
} from 'bsd-sockets';
import { run, say, show } from './support/lab.js';

/** Receives one datagram, prints it, and returns who sent it. */
function receive(s: Fd): Sockaddr | undefined {
  const buffer = Buffer.alloc(64);
  const { bytes: n, address: sender } = recvfrom(s, buffer);
  say(`${show(sender)} sent: ${buffer.toString('utf8', 0, n)}`);
  return sender;
}

function main(): number {
  const folder = mkdtempSync(`${process.env.TMPDIR ?? '/tmp'}/lab-`);
  const serverPath = `${folder}/server`;
  const clientPath = `${folder}/client`;
  const server: Sockaddr = { family: AF_UNIX, path: serverPath };

  const s = socket(AF_UNIX, SOCK_DGRAM);
  bind(s, server);

  say('a client without a name');
  const nameless = socket(AF_UNIX, SOCK_DGRAM);
  sendto(nameless, 'you cannot answer me', 0, server);
  receive(s);
  close(nameless);

  say('a client with a pathname');
  const c = socket(AF_UNIX, SOCK_DGRAM);
  bind(c, { family: AF_UNIX, path: clientPath });
  sendto(c, 'please answer', 0, server);
  sendto(s, 'here is the answer', 0, receive(s));
  receive(c);
  close(c);
  unlinkSync(clientPath);

  say('a client with an abstract name of the kernel’s choice');
  const d = socket(AF_UNIX, SOCK_DGRAM);
  bind(d, { family: AF_UNIX, path: '' });
  say(`bound to ${show(getsockname(d))}`);
  sendto(d, 'please answer', 0, server);
  sendto(s, 'here is the answer', 0, receive(s));
  receive(d);
  close(d);
  close(s);
  unlinkSync(serverPath);

  say('a socketpair');
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  sendto(a, 'one', 0);
  sendto(a, 'two', 0);
  receive(b); // one datagram at a time, although both are there
  receive(b);
  close(a);
  close(b);

  rmdirSync(folder);
  return 0;
}

run(main);
