/**
 * Connects many times to an echo server, `node hold-client.mjs PORT CONNECTIONS ROUNDS`, and keeps all connections open
 * until each has had its own words back that often. Prints a report in JSON.
 */
import { readdirSync } from 'node:fs';
import {
  AF_INET,
  bind,
  close,
  IP_BIND_ADDRESS_NO_PORT,
  IPPROTO_IP,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { connect, recv, sendAll } from 'bsd-sockets/promises';

const [PORT, CONNECTIONS, ROUNDS] = process.argv.slice(2).map(Number);
/** A listener's queue is shorter than all that want to come. */
const AT_ONCE = 500;
/** An address has 28,000 ports, some of which have been used a moment ago. */
const SOURCES = 8;

const server = { family: AF_INET, address: '127.0.0.1', port: PORT };
const openNow = () => readdirSync('/proc/self/fd').length;
const fds = [];

async function open(i) {
  const fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
  fds.push(fd);
  setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, true);
  bind(fd, { family: AF_INET, address: `127.0.0.${2 + (i % SOURCES)}`, port: 0 });
  await connect(fd, server);
}

/** Says something that nobody else says, and hears it. */
async function hasEcho(fd, round) {
  const said = Buffer.from(`${round} of ${fd}`);
  await sendAll(fd, said);
  const heard = Buffer.alloc(said.length);
  for (let got = 0; got < said.length; ) {
    const n = await recv(fd, heard.subarray(got));
    if (n === 0) return false;
    got += n;
  }
  return heard.equals(said);
}

// The first wait opens the epoll descriptor, which stays.
const first = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
await recv(first, new Uint8Array(1)).catch(() => {});
close(first);
const before = openNow();

let wrong = 0;
try {
  for (let i = 0; i < CONNECTIONS; i += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, CONNECTIONS - i) }, (_, k) => open(i + k)));
  for (let round = 0; round < ROUNDS; round++) {
    const echoes = await Promise.all(fds.map((fd) => hasEcho(fd, round)));
    wrong += echoes.filter((isRight) => !isRight).length;
  }
} finally {
  for (const fd of fds) close(fd);
}
// Counted before the first use of stdout, for which libuv opens one.
const leaked = openNow() - before;
process.stdout.write(JSON.stringify({ connected: fds.length, wrong, leaked }));
