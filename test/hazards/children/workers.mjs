/**
 * The package in workers: `node workers.mjs SCENARIO`. Prints a report in JSON and ends by itself.
 *
 * The descriptors of a terminated worker stay open, as in C those of a thread do; the worker says which they are and this
 * program closes them, so that what is counted as leaked is the package's doing.
 */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { AF_UNIX, close, recv, SOCK_DGRAM, send, socketpair } from 'bsd-sockets';

const program = new URL('echo-worker.mjs', import.meta.url);
const openCount = () => readdirSync('/proc/self/fd').length;

/** Starts a worker; `ready` resolves with its descriptors, `done` with the rounds it made. */
function start(workerData) {
  const worker = new Worker(program, { workerData });
  const message = (key) =>
    new Promise((resolve, reject) => {
      worker.on('message', (text) => key in text && resolve(text[key]));
      worker.once('error', reject);
    });
  const started = { worker, ready: message('fds'), done: message('done'), ended: once(worker, 'exit') };
  started.done.catch(() => {}); // a worker that is terminated never is done
  return started;
}

/** This thread goes on using the package in the meantime. */
function useHere() {
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  send(a, 'here');
  const bytes = recv(b, new Uint8Array(16));
  close(a);
  close(b);
  if (bytes !== 4) throw new Error('the main thread lost a datagram');
}

async function terminate({ worker, ready, ended }) {
  const fds = await ready;
  await worker.terminate();
  await ended;
  for (const fd of fds) close(fd);
}

const scenarios = {
  async together() {
    const workers = [1, 2, 3, 4].map((id) => start({ id, rounds: 3000 }));
    useHere();
    const rounds = await Promise.all(workers.map(({ done }) => done));
    await Promise.all(workers.map(({ ended }) => ended));
    return { rounds };
  },
  async 'terminated while idle'() {
    const workers = [1, 2, 3].map((id) => start({ id, idle: true }));
    const busy = start({ id: 4, rounds: 5000 });
    for (const worker of workers) await terminate(worker);
    useHere();
    const rounds = [await busy.done];
    await busy.ended;
    return { rounds };
  },
  async 'terminated at work'() {
    const workers = [1, 2, 3].map((id) => start({ id, endless: true }));
    const busy = start({ id: 4, rounds: 5000 });
    for (const worker of workers) await terminate(worker);
    const rounds = [await busy.done];
    await busy.ended;
    useHere();
    return { rounds };
  },
  async 'in turn'() {
    let made = 0;
    for (let id = 0; id < 50; id++) {
      const { done, ended } = start({ id, rounds: 20 });
      made += await done;
      await ended;
    }
    return { rounds: [made] };
  },
  async 'alive at exit'() {
    const workers = [start({ id: 1, endless: true }), start({ id: 2, endless: true }), start({ id: 3, idle: true })];
    await Promise.all(workers.map(({ ready }) => ready));
    process.stdout.write('{"rounds":[]}', () => process.exit(0));
    return new Promise(() => {});
  },
};

/** Until the number of descriptors is what it was, or for ten seconds: the runtime closes a worker's own a little late. */
async function settled(before) {
  for (let look = 0; look < 500 && openCount() > before; look++) await new Promise((done) => setTimeout(done, 20));
  return openCount() - before;
}

// The first worker makes the runtime open descriptors that it keeps.
await start({ rounds: 1 }).ended;
const before = openCount();
const result = await scenarios[process.argv[2]]();
process.stdout.write(JSON.stringify({ ...result, leaked: await settled(before) }));
