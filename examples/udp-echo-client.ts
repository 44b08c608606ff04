/**
 * UDP echo, the client: sends a text as one datagram and prints what comes back.
 *
 * It connects its socket. No packet goes out for that: the kernel only notes the peer, takes nobody else's datagrams from
 * then on, and reports it when the peer's host answers that nobody is there: ECONNREFUSED.
 *
 *     udp-echo-client [address] [port] [text]
 */
import {
  AF_INET,
  close,
  connect,
  ECONNREFUSED,
  recv,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { addressArgument, portArgument, textArgument } from './support/arguments.js';
import { attempt, run, say } from './support/lab.js';

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const text = Buffer.from(textArgument(argv, 3, 'Hello World'));

  const s = socket(AF_INET, SOCK_DGRAM);
  connect(s, { family: AF_INET, address, port });
  // A datagram may be lost on its way, in either direction. After five seconds recv() fails with EAGAIN.
  setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, { sec: 5, usec: 0 });
  send(s, text);

  const reply = Buffer.alloc(65536);
  const n = attempt(ECONNREFUSED, () => recv(s, reply));
  close(s);
  if (n === undefined) {
    say(`nobody receives datagrams at ${address}:${port}`);
    return 1;
  }
  say(reply.toString('utf8', 0, n));
  return 0;
}

run(main);
