/**
 * Holds connections that say nothing, each with a wait for what it may say: `bsd-sockets/promises`, in the way that the
 * argument names.
 */
import { close, type Fd, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM } from 'bsd-sockets';
import { accept, recv } from 'bsd-sockets/promises';
import { Census, listening } from './support.js';

const [way, ...counts] = process.argv.slice(2) as [string, ...string[]];
const census = new Census(counts.map(Number));
const listener = listening(SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC);
/** One for all: how large a connection's buffer is, is up to the program. */
const buffer = new Uint8Array(64);

function end(fd: Fd): void {
  close(fd);
  void census.closed();
}

const ways: Record<string, (fd: Fd) => unknown> = {
  async await(fd) {
    try {
      while ((await recv(fd, buffer)) > 0);
    } finally {
      end(fd);
    }
  },
  callback: (fd) => recv(fd, buffer).then(() => end(fd)),
};

const serve = ways[way] as (fd: Fd) => unknown;
for (;;) {
  const { fd } = await accept(listener);
  serve(fd);
  void census.opened();
}
