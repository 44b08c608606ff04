/**
 * A ping by hand. A raw socket sends and receives ICMP messages as they are: we fill in the echo request, checksum and
 * all, and find the reply among whatever ICMP the host receives, each packet with its IP header in front.
 *
 * Raw sockets are for root: they need CAP_NET_RAW.
 *
 *     raw-icmp [address] [id]
 */
import {
  AF_INET,
  close,
  EPERM,
  ICMP_ECHO,
  ICMP_ECHOREPLY,
  IPPROTO_ICMP,
  recvfrom,
  SO_RCVTIMEO,
  SOCK_RAW,
  SOL_SOCKET,
  sendto,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { addressArgument, numberArgument } from './support/arguments.js';
import { attempt, run, say, show } from './support/lab.js';

const SEQUENCE = 1;
const DATA = 'Hello World!';

/*
 * The message, struct icmphdr and data:
 *
 *      0        1        2               4               6               8
 *     ┌────────┬────────┬───────────────┬───────────────┬───────────────┬──────
 *     │ type   │ code   │ checksum      │ id            │ sequence      │ data …
 *     └────────┴────────┴───────────────┴───────────────┴───────────────┴──────
 */
const HEADER = 8;

/** The Internet checksum: the complement of the sum of all 16-bit words, in one's complement arithmetic. */
function checksum(message: Buffer): number {
  let sum = 0;
  for (let i = 0; i + 1 < message.length; i += 2) sum += message.readUInt16BE(i);
  if (message.length % 2 === 1) sum += (message.at(-1) as number) << 8;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

/** An echo request. */
function request(id: number): Buffer {
  const message = Buffer.alloc(HEADER + DATA.length);
  message[0] = ICMP_ECHO;
  message.writeUInt16BE(id, 4);
  message.writeUInt16BE(SEQUENCE, 6);
  message.write(DATA, HEADER);
  message.writeUInt16BE(checksum(message), 2); // made while its own field is 0
  return message;
}

/** Is this the reply to our request? Raw sockets see every ICMP packet, on loopback also the request itself. */
function isReply(message: Buffer, id: number): boolean {
  return (
    message.length >= HEADER &&
    message[0] === ICMP_ECHOREPLY &&
    message.readUInt16BE(4) === id &&
    message.readUInt16BE(6) === SEQUENCE
  );
}

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const id = numberArgument(argv, 2, 5006, 65535);

  const s = attempt(EPERM, () => socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
  if (s === undefined) {
    say('raw sockets need CAP_NET_RAW: run this as root');
    return 1;
  }
  setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, { sec: 5, usec: 0 }); // after five seconds recvfrom() fails with EAGAIN
  const n = sendto(s, request(id), 0, { family: AF_INET, address, port: 0 });
  say(`sent ${n} bytes to ${address}: id ${id}, sequence ${SEQUENCE}`);

  const buffer = Buffer.alloc(1500);
  let message: Buffer;
  do {
    const { bytes, address: peer } = recvfrom(s, buffer);
    const header = ((buffer[0] as number) & 0x0f) * 4; // the IP header says its own length, in words
    message = buffer.subarray(header, bytes);
    say(`received ${message.length} bytes from ${show(peer)}: type ${message[0]}, code ${message[1]}`);
  } while (!isReply(message, id));
  // Over a message with its checksum in place the sum comes to nothing.
  say(
    `that is the reply: ${message.toString('utf8', HEADER)}, checksum ${checksum(message) === 0 ? 'right' : 'wrong'}`,
  );
  close(s);
  return 0;
}

run(main);
