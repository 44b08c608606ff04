/**
 * TCP echo, the client: sends a text and prints what comes back.
 *
 *     tcp-echo-client [address] [port] [text]
 */
import { AF_INET, close, connect, recv, SHUT_WR, SOCK_STREAM, send, shutdown, socket } from 'bsd-sockets';
import { addressArgument, portArgument, textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const text = Buffer.from(textArgument(argv, 3, 'Hello World'));

  const s = socket(AF_INET, SOCK_STREAM);
  connect(s, { family: AF_INET, address, port });
  // send() may take fewer bytes than it is offered.
  for (let sent = 0; sent < text.length; ) sent += send(s, text.subarray(sent));
  shutdown(s, SHUT_WR); // the server's recv() returns 0; ours still works

  // A stream has no messages: the reply may come in any number of pieces.
  const reply = Buffer.alloc(text.length);
  let got = 0;
  while (got < reply.length) {
    const n = recv(s, reply.subarray(got));
    if (n === 0) break; // the server has closed before its time
    got += n;
  }
  close(s);
  say(reply.toString('utf8', 0, got));
  return got === reply.length ? 0 : 1;
}

run(main);
