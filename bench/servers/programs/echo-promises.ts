/** Echoes what comes, on every connection: `bsd-sockets/promises`. */
import {
  close,
  type Fd,
  IPPROTO_TCP,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  setsockopt,
  TCP_NODELAY,
} from 'bsd-sockets';
import { connections, recv, send } from 'bsd-sockets/promises';
import { listening } from './support.js';

async function echo(fd: Fd): Promise<void> {
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, true);
  const buffer = new Uint8Array(4096);
  try {
    for (;;) {
      const n = await recv(fd, buffer);
      if (n === 0) break;
      // The load reads all before it sends more, so there is room. C does the same.
      await send(fd, buffer.subarray(0, n));
    }
  } catch {
    // The load ends with what it has not read, which is a reset.
  } finally {
    close(fd);
  }
}

for await (const { fd } of connections(listening(SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC))) void echo(fd);
