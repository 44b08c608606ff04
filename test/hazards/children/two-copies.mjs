/**
 * Two copies of the addon in one process: `node two-copies.mjs COPY`, where COPY is another path of the same binary.
 * A worker loads it as the package's own, and this thread beside the first one. Both are used in turn.
 */
import { once } from 'node:events';
import { constants } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AF_UNIX, close, recv, SOCK_DGRAM, SOCK_STREAM, send, socketpair } from 'bsd-sockets';

const copy = process.argv[2];

// In this thread: the copy's functions, under the names that the package's own code knows.
const second = { exports: {} };
process.dlopen(second, copy, constants.dlopen.RTLD_NOW);
const rejected = [];
second.exports.setReject((...reason) => {
  rejected.push(reason.slice(0, 2).join(' '));
  throw new TypeError('refused by the second copy');
});

const registers = new Int32Array(second.exports.registers);
const buffer = new Uint8Array(16);

/** send(2) through the second copy's own registers. */
function sendBySecond(fd, data) {
  registers[1] = fd;
  registers[2] = 0;
  second.exports.send(data);
  return registers[0];
}

const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
let wrong = 0;
for (let round = 0; round < 1000; round++) {
  // The first copy's registers hold another descriptor while the second one sends.
  send(a, 'first');
  if (sendBySecond(b, Buffer.from('second')) !== 6) wrong++;
  if (recv(b, buffer) !== 5 || recv(a, buffer) !== 6) wrong++;
}
const made = second.exports.socket(AF_UNIX, SOCK_STREAM, 0);
if (made < 0) wrong++;
for (const fd of [a, b, made]) close(fd);
try {
  second.exports.socket('x', 1, 0);
  wrong++;
} catch (error) {
  if (error.message !== 'refused by the second copy') wrong++;
}

// In a worker: the whole package over the copy, while the first is in use here.
const worker = new Worker(new URL('echo-worker.mjs', import.meta.url), {
  workerData: { rounds: 1000 },
  env: { ...process.env, BSD_SOCKETS_ADDON: copy },
});
let done = 0;
worker.on('message', (message) => {
  done = message.done ?? done;
});
await once(worker, 'exit');
process.stdout.write(JSON.stringify({ wrong, rejected, done }));
