/**
 * UDP echo, the server: sends each datagram back to where it came from. There are no connections: one socket serves
 * every client.
 *
 *     udp-echo-server [address] [port] [datagrams]
 */
import { AF_INET, bind, close, getsockname, recvfrom, SOCK_DGRAM, sendto, socket } from 'bsd-sockets';
import { addressArgument, countArgument, portArgument } from './support/arguments.js';
import { run, say, show } from './support/lab.js';

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const datagrams = countArgument(argv, 3);

  const s = socket(AF_INET, SOCK_DGRAM);
  bind(s, { family: AF_INET, address, port });
  say(`listening on ${show(getsockname(s))}`);

  const buffer = new Uint8Array(65536); // no datagram is longer, so none is cut off
  for (let datagram = 0; datagram < datagrams; datagram++) {
    const { bytes: n, address: peer } = recvfrom(s, buffer);
    sendto(s, buffer.subarray(0, n), 0, peer);
    say(`${show(peer)}: ${n} bytes echoed`);
  }
  close(s);
  return 0;
}

run(main);
