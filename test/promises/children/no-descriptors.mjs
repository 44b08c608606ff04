/**
 * A listener in a process that has run out of descriptors: prints a report in JSON. To be run with a low limit.
 */
import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AF_INET,
  bind,
  close,
  connect,
  dup,
  getsockname,
  listen,
  recv,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  send,
  socket,
} from 'bsd-sockets';
import { accept, recv as recvLater } from 'bsd-sockets/promises';

const CLIENTS = 5;
/** Takes all descriptors that are left; gives them, and why there are no more. */
function takeAll(fd) {
  const taken = [];
  for (;;) {
    try {
      taken.push(dup(fd));
    } catch ({ code }) {
      return { taken, refusal: code };
    }
  }
}

// The first wait opens the epoll descriptor, which stays. When it cannot, it says so, and the next one tries again.
const first = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
const firstWait = () => recvLater(first, new Uint8Array(1)).catch(({ code, syscall }) => `${syscall}: ${code}`);
const all = takeAll(first).taken;
const openings = [await firstWait()];
all.forEach(close);
openings.push(await firstWait());
close(first);
const before = readdirSync('/proc/self/fd').length;

const listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK);
bind(listener, { family: AF_INET, address: '127.0.0.1', port: 0 });
listen(listener);
const address = getsockname(listener);
const clients = Array.from({ length: CLIENTS }, () => socket(AF_INET, SOCK_STREAM));

const waiting = accept(listener).catch(({ code }) => code);
await sleep(10);
const { taken, refusal } = takeAll(listener);

// One who waited, and one who comes when it is so.
clients.forEach((client, i) => {
  connect(client, address);
  send(client, String(i));
});
const failures = [await waiting, await accept(listener).catch(({ code }) => code)];

// Nobody waits and the queue is full: nothing is to be done until somebody comes.
await sleep(10);
let idleTurns;
// The garbage collector may have the event loop turn for a while.
for (let look = 0; look < 20 && !(idleTurns < 20); look++) {
  const { loopCount } = performance.nodeTiming.uvMetricsInfo;
  await sleep(300);
  idleTurns = performance.nodeTiming.uvMetricsInfo.loopCount - loopCount;
}

// A descriptor comes back whenever one is lacking, and the server goes on where it was.
const greetings = [];
const buffer = new Uint8Array(1);
let refused = 0;
while (greetings.length < CLIENTS && refused <= CLIENTS) {
  try {
    const { fd } = await accept(listener, { timeoutMs: 5000 });
    taken.push(fd); // it stays open
    recv(fd, buffer);
    greetings.push(String.fromCharCode(buffer[0]));
  } catch (error) {
    if (error.code !== 'EMFILE') throw error;
    refused++;
    close(taken.shift());
  }
}
for (const fd of [...taken, ...clients, listener]) close(fd);
const leaked = readdirSync('/proc/self/fd').length - before;
process.stdout.write(JSON.stringify({ openings, refusal, failures, idleTurns, greetings, refused, leaked }));
