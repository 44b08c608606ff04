/**
 * Signals that JavaScript handles, while the main thread blocks: `node signals.mjs SCENARIO`. Prints what happened, a line
 * for each. A worker sends the signals, each when the main thread is asleep in its call.
 */
import { once } from 'node:events';
import { readFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import {
  AF_UNIX,
  bind,
  connect,
  getsockname,
  listen,
  POLLIN,
  poll,
  SIGINT,
  SIGTERM,
  SOCK_STREAM,
  siginterrupt,
  socket,
} from 'bsd-sockets';
import { accept } from 'bsd-sockets/raw';

const say = (line) => writeSync(1, `${line}\n`);

function isAsleep() {
  const main = `/proc/${process.pid}/task/${process.pid}`;
  const state = readFileSync(`${main}/stat`, 'utf8').replace(/^.*\) /s, '')[0];
  return state === 'S' && !/futex|epoll|ep_poll|^0?$/.test(readFileSync(`${main}/wchan`, 'utf8'));
}

async function asleep() {
  for (let looks = 0; looks < 10; looks = isAsleep() ? looks + 1 : 0) await setTimeout(2);
}

/** The worker: sends the signals, and then connects, should the main thread still wait for that. */
async function send({ signals, address }) {
  for (const signal of signals) {
    await asleep();
    process.kill(process.pid, signal);
  }
  if (address === undefined) return;
  await asleep();
  connect(socket(AF_UNIX, SOCK_STREAM), address);
}

const listener = socket(AF_UNIX, SOCK_STREAM);
bind(listener, { family: AF_UNIX, path: '' });
listen(listener);

async function sender(signals, address) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { signals, address } });
  await once(worker, 'online');
}

/** Once round the event loop: it looks for signals between the one and the other. */
async function loop() {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  say('loop');
}

/** Blocks, and then lets the loop run, and the handlers with it. */
async function block() {
  const result = accept(listener, null, null);
  say(`accept ${result > 0 ? 'a connection' : result}`);
  await loop();
}

const scenarios = {
  async siginterrupt() {
    process.on('SIGINT', () => say('handler of SIGINT'));
    process.on('SIGTERM', () => say('handler of SIGTERM'));
    siginterrupt(SIGINT, true);
    siginterrupt(SIGTERM, true);
    await sender(['SIGINT', 'SIGTERM']);
    await block();
    await block();
  },
  async 'siginterrupt taken back'() {
    process.on('SIGINT', () => say('handler'));
    siginterrupt(SIGINT, true);
    siginterrupt(SIGINT, false);
    await sender(['SIGINT'], getsockname(listener));
    await block();
  },
  async 'without siginterrupt'() {
    process.on('SIGINT', () => say('handler'));
    await sender(['SIGINT'], getsockname(listener));
    await block();
  },
  async 'a second listener'() {
    process.on('SIGINT', () => say('handler'));
    siginterrupt(SIGINT, true);
    process.on('SIGINT', () => say('second handler'));
    await sender(['SIGINT']);
    await block();
  },
  async 'listeners removed and added'() {
    const handler = () => say('handler');
    process.on('SIGINT', handler);
    siginterrupt(SIGINT, true);
    process.off('SIGINT', handler);
    process.on('SIGINT', handler);
    await sender(['SIGINT'], getsockname(listener));
    await block();
  },
  async poll() {
    process.on('SIGINT', () => say('handler'));
    await sender(['SIGINT']);
    try {
      poll([{ fd: listener, events: POLLIN }]);
    } catch (error) {
      say(`poll ${error.code}`);
    }
    await loop();
  },
  async 'no handler'() {
    await sender(['SIGINT']);
    await block();
  },
};

if (isMainThread) {
  await scenarios[process.argv[2]]();
  process.exit(0);
} else {
  await send(workerData);
}
