/**
 * An echo server that holds many connections: `node hold-server.mjs CONNECTIONS`. Says its port, ends when that many have
 * come and gone, and prints a report in JSON: how many were open at most, and what is left open.
 */
import { readdirSync } from 'node:fs';
import { AF_INET, bind, close, getsockname, listen, SOCK_NONBLOCK, SOCK_STREAM, socket } from 'bsd-sockets';
import { accept, readable, recv, sendAll } from 'bsd-sockets/promises';

const CONNECTIONS = Number(process.argv[2]);
const openNow = () => readdirSync('/proc/self/fd').length;

let open = 0;
let mostOpen = 0;
let echoed = 0;
const errors = [];

async function echo(fd) {
  open++;
  mostOpen = Math.max(mostOpen, open);
  try {
    const buffer = new Uint8Array(64);
    for (;;) {
      const n = await recv(fd, buffer);
      if (n === 0) break;
      await sendAll(fd, buffer.subarray(0, n));
      echoed += n;
    }
  } catch (error) {
    errors.push(error.message);
  } finally {
    close(fd);
    open--;
  }
}

const listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
bind(listener, { family: AF_INET, address: '127.0.0.1', port: 0 });
listen(listener, 4096);
// The first wait opens the epoll descriptor, which stays.
await readable(listener, { timeoutMs: 1 }).catch(() => {});
process.stdout.write(`port ${getsockname(listener).port}\n`);
// After the first use of stdout, for which libuv opens one.
const before = openNow();

const served = [];
for (let i = 0; i < CONNECTIONS; i++) served.push(echo((await accept(listener)).fd));
await Promise.all(served);
process.stdout.write(`${JSON.stringify({ mostOpen, echoed, errors, leaked: openNow() - before })}\n`);
close(listener);
