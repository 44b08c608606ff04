/**
 * Streams and iterators that have waited and are over. Prints in JSON how many of them the garbage collector found.
 */
import { AF_UNIX, close, SOCK_DGRAM, SOCK_NONBLOCK, SOCK_STREAM, socketpair } from 'bsd-sockets';
import { datagrams, duplex } from 'bsd-sockets/promises';

const EACH = 50;
const turn = () => new Promise((done) => setImmediate(done));
const found = { streams: 0, iterators: 0 };
const registry = new FinalizationRegistry((kind) => {
  found[kind]++;
});

/** Each waits; then all are over at once, so that nothing takes the place of what one of them had. */
async function use(kind, type, begin) {
  const pairs = Array.from({ length: EACH }, () => socketpair(AF_UNIX, type | SOCK_NONBLOCK));
  const over = pairs.map(([fd]) => begin(fd, (object) => registry.register(object, kind)));
  await turn();
  return async () => {
    for (const [fd, peer] of pairs) close(type === SOCK_STREAM ? peer : fd);
    if (type === SOCK_DGRAM) for (const [, peer] of pairs) close(peer);
    await Promise.all(over);
  };
}

function stream(fd, register) {
  const made = duplex(fd, { allowHalfOpen: false });
  register(made);
  return new Promise((done) => made.on('close', done).resume());
}

async function iterator(fd, register) {
  const made = datagrams(fd, { size: 1, batch: 1 });
  register(made);
  for await (const _ of made);
}

for (const end of [await use('streams', SOCK_STREAM, stream), await use('iterators', SOCK_DGRAM, iterator)])
  await end();
for (let round = 0; round < 100 && (found.streams < EACH || found.iterators < EACH); round++) {
  globalThis.gc();
  await turn();
}
process.stdout.write(JSON.stringify(found));
