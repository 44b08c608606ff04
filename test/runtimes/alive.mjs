/** A process that has nothing but a wait to live for, and exits while there is another. */
import {
  AF_UNIX,
  CLOCK_MONOTONIC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  socketpair,
  TFD_NONBLOCK,
  timerfd_create,
  timerfd_settime,
} from 'bsd-sockets';
import { readable, recv } from 'bsd-sockets/promises';

const timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
timerfd_settime(timer, 0, { value: 100_000_000n });
await readable(timer);
const [, b] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK);
recv(b, new Uint8Array(8));
process.stdout.write('lived', () => process.exit(0));
