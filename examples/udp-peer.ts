/**
 * Two equal peers over UDP. Each binds a port of its own, sends one datagram to the other and receives one: neither is
 * a server. Only who writes first has to be agreed on, for a datagram to a port that is not bound yet is lost:
 *
 *     udp-peer 5007 5008 'from A' --wait      first, in one terminal
 *     udp-peer 5008 5007 'from B'             then, in another
 *
 *     udp-peer [own port] [peer's port] [text] [--wait]
 */
import {
  AF_INET,
  bind,
  close,
  type Fd,
  getsockname,
  recvfrom,
  SOCK_DGRAM,
  type Sockaddr,
  sendto,
  socket,
} from 'bsd-sockets';
import { portArgument, textArgument } from './support/arguments.js';
import { run, say, show } from './support/lab.js';

const ADDRESS = '127.0.0.1';

/** Sends the text to the peer. */
function tell(s: Fd, text: string, peer: Sockaddr): void {
  const n = sendto(s, text, 0, peer);
  say(`sent ${n} bytes to ${show(peer)}`);
}

/** Receives one datagram and prints it. */
function hear(s: Fd): void {
  const buffer = Buffer.alloc(65536);
  const { bytes: n, address: peer } = recvfrom(s, buffer);
  say(`received ${n} bytes from ${show(peer)}: ${buffer.toString('utf8', 0, n)}`);
}

function main(argv: string[]): number {
  const ownPort = portArgument(argv, 1, 5007);
  const peerPort = portArgument(argv, 2, 5008);
  const text = textArgument(argv, 3, 'Hello Peer');
  const waits = textArgument(argv, 4, '') === '--wait';

  const s = socket(AF_INET, SOCK_DGRAM);
  bind(s, { family: AF_INET, address: ADDRESS, port: ownPort });
  say(`bound to ${show(getsockname(s))}`);

  const peer: Sockaddr = { family: AF_INET, address: ADDRESS, port: peerPort };
  if (waits) hear(s);
  tell(s, text, peer);
  if (!waits) hear(s);
  close(s);
  return 0;
}

run(main);
