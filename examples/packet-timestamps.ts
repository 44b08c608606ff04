/**
 * When a packet left, and when it came, in nanoseconds. The receiver is told with the datagram, the sender on its error
 * queue, though nothing is an error.
 *
 *     packet-timestamps
 */
import {
  AF_INET,
  bind,
  CMSG_SPACE,
  close,
  connect,
  type Fd,
  getsockname,
  MSG_ERRQUEUE,
  poll,
  recvmsg,
  SCM_TIMESTAMPING,
  SO_TIMESTAMPING,
  SOCK_DGRAM,
  SOF_TIMESTAMPING_OPT_TSONLY,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_TX_SOFTWARE,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const ROOM = CMSG_SPACE(48) + CMSG_SPACE(32); // struct scm_timestamping; struct sock_extended_err and an address

function timestamp(s: Fd, flags: typeof MSG_ERRQUEUE | 0): bigint {
  const { control } = recvmsg(s, { iov: [new Uint8Array(64)], controlLength: ROOM }, flags);
  for (const message of control) if (message.type === SCM_TIMESTAMPING) return message.value.software;
  return 0n; // stamping packets starts a moment after it was asked for
}

function main(): number {
  const b = socket(AF_INET, SOCK_DGRAM);
  bind(b, { family: AF_INET, address: '127.0.0.1', port: 0 });
  setsockopt(b, SOL_SOCKET, SO_TIMESTAMPING, SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE);
  const a = socket(AF_INET, SOCK_DGRAM);
  connect(a, getsockname(b));
  const alone = SOF_TIMESTAMPING_OPT_TSONLY; // without the packet
  setsockopt(a, SOL_SOCKET, SO_TIMESTAMPING, SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE | alone);

  for (let i = 1; i <= 3; i++) {
    send(a, 'Hello');
    const received = timestamp(b, 0);
    poll([{ fd: a, events: 0 }], 1000); // POLLERR comes unasked
    const sent = timestamp(a, MSG_ERRQUEUE);
    say(`packet ${i} left at ${sent} ns, and came ${received === 0n ? 'unstamped' : `${received - sent} ns later`}`);
  }
  for (const fd of [a, b]) close(fd);
  return 0;
}

run(main);
