/**
 * Why did a datagram not arrive? With IP_RECVERR the kernel keeps what ICMP said on the error queue of the socket: the
 * error, who reported it, and the datagram that was the cause, with where it should have gone.
 *
 *     error-queue
 */
import {
  AF_INET,
  bind,
  CMSG_SPACE,
  close,
  ECONNREFUSED,
  errnoName,
  getsockname,
  IP_RECVERR,
  MSG_ERRQUEUE,
  poll,
  recvmsg,
  SO_EE_ORIGIN_ICMP,
  SOCK_DGRAM,
  SOL_IP,
  sendto,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { run, say, show } from './support/lab.js';

/** struct sock_extended_err, and the address of who reported it. */
const ROOM = CMSG_SPACE(16 + 16);

function main(): number {
  // A port that nobody has: one that was somebody's a moment ago.
  const gone = socket(AF_INET, SOCK_DGRAM);
  bind(gone, { family: AF_INET, address: '127.0.0.1', port: 0 });
  const nobody = getsockname(gone);
  close(gone);

  const s = socket(AF_INET, SOCK_DGRAM);
  setsockopt(s, SOL_IP, IP_RECVERR, true);
  sendto(s, 'is anybody there?', 0, nobody);
  poll([{ fd: s, events: 0 }], 1000); // POLLERR comes unasked

  const buffer = Buffer.alloc(64);
  const { bytes, address, control } = recvmsg(s, { iov: [buffer], controlLength: ROOM }, MSG_ERRQUEUE);
  say(`to ${show(address)}: ${buffer.toString('utf8', 0, bytes)}`);
  for (const message of control) {
    if (message.type !== IP_RECVERR) continue;
    const { errno, origin, type, code, offender } = message.value;
    say(`${errnoName(errno)}, ${origin === SO_EE_ORIGIN_ICMP ? 'by ICMP' : 'locally'}, type ${type}, code ${code}`);
    say(`reported by ${offender?.family === AF_INET ? offender.address : 'nobody'}`);
    if (errno !== ECONNREFUSED) return 1;
  }
  close(s);
  return 0;
}

run(main);
