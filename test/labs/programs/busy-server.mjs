/**
 * A forking echo server that is busy: between two clients the parent makes garbage and has functions compiled, so that
 * V8 has collecting and compiling to do when fork() comes, and each child does so too.
 *
 *     node --single-threaded busy-server.mjs CLIENTS
 */
import { writeSync } from 'node:fs';
import { AF_INET, accept, bind, close, getsockname, listen, recv, SOCK_STREAM, send, socket } from 'bsd-sockets';
import { _exit, fork, waitpid } from 'bsd-sockets/fork';

const CLIENTS = Number(process.argv[2]);
const KEPT = 2_000;
const ROUNDS = 20_000;

/** Objects of which most die at once and some live long, and a fresh function that gets hot. */
function toil(seed) {
  const work = new Function(
    'n',
    `let sum = ${seed}; for (let i = 0; i < n; i++) sum = (sum * 31 + i) | 0; return sum;`,
  );
  const kept = [];
  for (let i = 0; i < ROUNDS; i++) kept[i % KEPT] = { i, text: `${seed}:${i}`, bytes: new Uint8Array(32) };
  return work(ROUNDS) + kept.length;
}

function serve(comm) {
  const buffer = new Uint8Array(1024);
  for (let n = recv(comm, buffer); n > 0; n = recv(comm, buffer)) send(comm, buffer.subarray(0, n));
  close(comm);
}

const s = socket(AF_INET, SOCK_STREAM);
bind(s, { family: AF_INET, address: '127.0.0.1', port: 0 });
listen(s, 128);
writeSync(1, `listening on 127.0.0.1:${getsockname(s).port}\n`);

const children = new Set();
for (let client = 0; client < CLIENTS; client++) {
  toil(client);
  const { fd: comm } = accept(s);
  const child = fork();
  if (child === 0) {
    close(s);
    toil(client);
    serve(comm);
    _exit(client % 256);
  }
  children.add(child);
  close(comm);
}
close(s);

const statuses = [];
for (const child of children) statuses.push(waitpid(child).status);
writeSync(1, `statuses ${statuses.join(' ')}\n`);
