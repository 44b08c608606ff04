/**
 * Signal-driven I/O: the socket sends this process SIGIO when a datagram has arrived, and nobody waits for it.
 *
 *     sigio
 */
import {
  AF_INET,
  bind,
  close,
  EAGAIN,
  F_GETFL,
  F_SETFL,
  F_SETOWN,
  fcntl,
  getsockname,
  O_ASYNC,
  O_NONBLOCK,
  recv,
  SOCK_DGRAM,
  SocketError,
  sendto,
  socket,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

/** Reads until there is no more: several datagrams may have sent one signal. */
function drain(fd: number): void {
  const buffer = Buffer.alloc(64);
  try {
    for (;;) say(`SIGIO: ${buffer.toString('utf8', 0, recv(fd, buffer))}`);
  } catch (error) {
    if (!(error instanceof SocketError) || error.errno !== EAGAIN) throw error;
  }
}

function main(): number {
  const fd = socket(AF_INET, SOCK_DGRAM);
  bind(fd, { family: AF_INET, address: '127.0.0.1', port: 0 });
  // A timer keeps the process waiting: a signal handler alone does not.
  const patience = setTimeout(() => process.exit(1), 10_000);
  process.once('SIGIO', () => {
    drain(fd);
    close(fd);
    clearTimeout(patience);
  });
  fcntl(fd, F_SETOWN, process.pid);
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_ASYNC | O_NONBLOCK);
  sendto(fd, 'one', 0, getsockname(fd));
  sendto(fd, 'two', 0, getsockname(fd));
  say('sent');
  return 0;
}

run(main);
