/**
 * Environments that end with waits pending: `node ends.mjs SCENARIO`. Those that end a worker print a report in JSON; the
 * descriptors that a worker waits on are made, and closed, by this program.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { AF_UNIX, close, SOCK_NONBLOCK, SOCK_STREAM, send, socketpair } from 'bsd-sockets';
import { accept, readable, recv, sendAll } from 'bsd-sockets/promises';

const COUNT = 3000;
const pairs = () => Array.from({ length: 100 }, () => socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK));

function waitOn(fds, options) {
  const waits = [];
  for (let i = 0; i < COUNT; i++) {
    const fd = fds[i % fds.length];
    waits.push(i % 3 === 0 ? readable(fd, options) : recv(fd, new Uint8Array(64), 0, options));
  }
  for (const fd of fds) waits.push(sendAll(fd, new Uint8Array(1_000_000), 0, options));
  for (const wait of waits) wait.catch(() => {});
  accept(fds[0]).catch(() => {});
}

const work = {
  async wait(fds) {
    waitOn(fds);
    parentPort.postMessage('ready');
  },
  async exit(fds) {
    waitOn(fds, { timeoutMs: 10_000, signal: AbortSignal.timeout(10_000) });
    parentPort.postMessage('ready');
    setTimeout(() => process.exit(0), 10);
  },
  async end(fds) {
    waitOn(fds, { ref: false });
    parentPort.postMessage('ready');
  },
  async spin(fds) {
    parentPort.postMessage('ready');
    const buffer = new Uint8Array(8);
    for (;;) {
      send(fds[0], 'x');
      await recv(fds[1], buffer);
    }
  },
  async echo(fds) {
    parentPort.postMessage('ready');
    const buffer = new Uint8Array(8);
    let rounds = 0;
    for (; rounds < 200; rounds++) {
      const wait = recv(fds[1], buffer);
      setImmediate(() => send(fds[0], 'x'));
      await wait;
    }
    parentPort.postMessage(rounds);
  },
};

function startWorker(job, fds) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { job, fds } });
  const messages = [];
  const waiting = [];
  worker.on('message', (message) => (waiting.length > 0 ? waiting.shift()(message) : messages.push(message)));
  const next = () => (messages.length > 0 ? messages.shift() : new Promise((resolve) => waiting.push(resolve)));
  const ended = new Promise((resolve, reject) => {
    worker.on('exit', resolve);
    worker.on('error', reject);
  });
  return { worker, next, ended };
}

const endsProcess = {
  exit() {
    waitOn(pairs().flat());
    setTimeout(() => process.exit(3), 20);
  },
  'natural end'() {
    waitOn(pairs().flat(), { ref: false });
    const [fd] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
    recv(fd, new Uint8Array(1), 0, { timeoutMs: 20 }).catch(() => close(fd));
  },
  uncaught() {
    waitOn(pairs().flat());
    setTimeout(() => {
      throw new Error('on purpose');
    }, 20);
  },
  killed() {
    waitOn(pairs().flat());
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 20);
  },
  'exit in a handler'() {
    const all = pairs();
    waitOn(all.map(([a]) => a));
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
    recv(b, new Uint8Array(8)).then(() => process.exit(4));
    setTimeout(() => {
      for (const [, peer] of all) send(peer, 'x');
      send(a, 'x');
    }, 20);
  },
  async 'exit with workers'() {
    const workers = [1, 2, 3].map(() => startWorker('wait', pairs().flat()));
    workers.push(startWorker('spin', pairs().flat()));
    for (const { next } of workers) await next();
    waitOn(pairs().flat());
    process.exit(5);
  },
};

const endsWorker = {
  async terminated() {
    const all = pairs().flat();
    const { worker, next, ended } = startWorker('wait', all);
    await next();
    await worker.terminate();
    await ended;
    for (const fd of all) close(fd);
  },
  async 'terminated at work'() {
    for (let round = 0; round < 5; round++) {
      const all = pairs().flat();
      const { worker, next, ended } = startWorker('spin', all);
      await next();
      await worker.terminate();
      await ended;
      for (const fd of all) close(fd);
    }
  },
  async 'exit in a worker'() {
    const all = pairs().flat();
    const { next, ended } = startWorker('exit', all);
    await next();
    await ended;
    for (const fd of all) close(fd);
  },
  async 'natural end of a worker'() {
    const all = pairs().flat();
    const { next, ended } = startWorker('end', all);
    await next();
    // The wait for a connection fails at once, on a socket that does not listen; all others do not keep the worker.
    await ended;
    for (const fd of all) close(fd);
  },
  async together() {
    const all = [1, 2, 3, 4].map(() => pairs().flat());
    const workers = all.map((fds) => startWorker('echo', fds));
    const echoed = [];
    for (const { next } of workers) await next();
    for (const { next } of workers) echoed.push(await next());
    for (const { ended } of workers) await ended;
    for (const fd of all.flat()) close(fd);
    return { echoed };
  },
};

const open = () =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [`${fd} ${readlinkSync(`/proc/self/fd/${fd}`)}`];
    } catch {
      return []; // the descriptor of the folder itself
    }
  });

/** What is open and was not, once the runtime has closed what was a worker's. */
async function leakedSince(before) {
  for (let look = 0; ; look++) {
    const leaked = open().filter((each) => !before.includes(each));
    if (leaked.length === 0 || look === 500) return leaked;
    await new Promise((done) => setTimeout(done, 20));
  }
}

if (!isMainThread) {
  await work[workerData.job](workerData.fds);
} else if (process.argv[2] in endsProcess) {
  await endsProcess[process.argv[2]]();
} else {
  // The first worker makes the runtime open descriptors that it keeps.
  const fds = pairs().flat();
  await startWorker('end', fds).ended;
  for (const fd of fds) close(fd);
  const before = open();
  const result = await endsWorker[process.argv[2]]();
  process.stdout.write(JSON.stringify({ ...result, leaked: await leakedSince(before) }));
}
