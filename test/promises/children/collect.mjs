/**
 * Waits whose buffers nobody else holds, with the garbage collector running between: each must have what was sent for it.
 * Prints a report in JSON.
 */
import { AF_UNIX, close, SOCK_DGRAM, SOCK_NONBLOCK, send, socketpair } from 'bsd-sockets';
import { recv } from 'bsd-sockets/promises';

const ROUNDS = 300;
const pairs = Array.from({ length: 30 }, () => socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK));
const turn = () => new Promise((done) => setImmediate(done));
let wrong = 0;

function waitOn(fd, expected) {
  const buffer = Buffer.from(new ArrayBuffer(32));
  return recv(fd, buffer).then((n) => {
    if (buffer.toString('latin1', 0, n) !== expected) wrong++;
  });
}

for (let round = 0; round < ROUNDS / 30; round++) {
  const waits = pairs.map(([, b], i) => waitOn(b, `${round} ${i}`));
  globalThis.gc();
  await turn();
  const garbage = Array.from({ length: 1000 }, () => new Uint8Array(64));
  globalThis.gc();
  pairs.forEach(([a], i) => {
    send(a, `${round} ${i}`);
  });
  await Promise.all(waits);
  if (garbage.some((bytes) => bytes.some(Boolean))) wrong++;
}
for (const fd of pairs.flat()) close(fd);
process.stdout.write(JSON.stringify({ wrong, rounds: ROUNDS }));
