/**
 * What ends a call that blocks: `node interrupt.mjs SCENARIO CALL [TIMEOUT_MS]`. Prints a report in JSON, unless the
 * scenario is how the process itself ends.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  MSG_DONTWAIT,
  recv,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  send,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const [scenario, name, timeoutMs] = process.argv.slice(2);

const local = { family: AF_UNIX, path: '' };
const loopback = { family: AF_INET, address: '127.0.0.1', port: 0 };

function listening(address, backlog) {
  const fd = socket(address.family, SOCK_STREAM);
  bind(fd, address);
  listen(fd, backlog);
  return fd;
}

/** Its only place in the queue is taken: who connects has to wait. */
function fullListener(address) {
  const fd = listening(address, 0);
  connect(socket(address.family, SOCK_STREAM), getsockname(fd));
  return fd;
}

/** A stream for what sends, so that it can be full; messages for what receives them one by one. */
const [fd, peer] = socketpair(AF_UNIX, /mmsg/.test(name) ? SOCK_SEQPACKET : SOCK_STREAM);
const listener = listening(local, 5);
const full = fullListener(/TCP/.test(name) ? loopback : local);

const proc = (thread, file) => readFileSync(`/proc/${thread}/${file}`, 'utf8');

/** How many channels there are to a worker. Its event loop is woken by the first message of each, until it reads them. */
const CHANNELS = 5;

/** A worker, and what it is known to have done. */
async function start() {
  const channels = Array.from({ length: CHANNELS }, () => new MessageChannel());
  const ports = channels.map(({ port2 }) => port2);
  const worker = new Worker(new URL('blocked-worker.mjs', import.meta.url), {
    workerData: { name, fd, listener, full, timeoutMs: timeoutMs && Number(timeoutMs), ports },
    transferList: ports,
  });
  const results = [];
  const calling = new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message) => ('calling' in message ? resolve(message.calling) : results.push(message)));
  });
  const thread = await calling;
  return { worker, thread, results, ports: channels.map(({ port1 }) => port1), exited: once(worker, 'exit') };
}

/** Is the thread asleep in a call of ours? In its event loop, and in the runtime's locks, it is not. */
function isAsleep(thread) {
  const state = proc(thread, 'stat').replace(/^.*\) /s, '')[0];
  if (state !== 'S') return false;
  const where = proc(thread, 'wchan');
  return /ep_?poll/.test(where) ? /^epoll/.test(name) : !/futex|^0?$/.test(where);
}

/** Asleep at ten looks in turn, since the event loop may have put it to sleep for a moment. */
async function asleep({ thread }) {
  for (let looks = 0; looks < 10; looks = isAsleep(thread) ? looks + 1 : 0) await setTimeout(2);
}

const switches = (thread) => Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(proc(thread, 'status'))[1]);

/** Part of what the call waits for: it has moved some, and is asleep for the rest. */
async function part(blocked) {
  if (/^(send|write)/.test(name)) recv(peer, new Uint8Array(300_000));
  if (/WAITALL|two/.test(name)) send(peer, 'first');
  await asleep(blocked);
}

/** What the call waits for, or the rest of it. */
async function release({ results }) {
  const buffer = new Uint8Array(300_000);
  if (/^accept/.test(name)) connect(socket(AF_UNIX, SOCK_STREAM), getsockname(listener));
  else if (/^connect/.test(name)) accept(full);
  else if (/^(send|write)/.test(name)) {
    while (results.length === 0) if (raw.recv(peer, buffer, MSG_DONTWAIT) < 0) await setTimeout(1);
  } else send(peer, /WAITALL/.test(name) ? 'and at last' : 'at last');
}

/** Sends the worker a message that it will not read, and waits until the call was interrupted and made again. */
async function disturb({ ports, thread }) {
  const before = switches(thread);
  ports.pop().postMessage('for the event loop');
  while (switches(thread) === before) await setTimeout(2);
}

const openCount = () => readdirSync('/proc/self/fd').length;
const handled = () => /^SigCgt:\s*(\w+)/m.exec(proc('self', 'status'))[1];

async function terminated(blocked) {
  const before = performance.now();
  await blocked.worker.terminate();
  await blocked.exited;
  return performance.now() - before;
}

const scenarios = {
  async terminate() {
    const blocked = await start();
    await asleep(blocked);
    return { ms: await terminated(blocked), results: blocked.results };
  },
  /** No waiting for the call: the order to end may come before, in and after it. */
  async 'terminate at once'() {
    let longest = 0;
    for (let n = 0; n < 20; n++) {
      const blocked = await start();
      for (const until = performance.now() + n / 10; performance.now() < until; );
      longest = Math.max(longest, await terminated(blocked));
    }
    return { ms: longest };
  },
  async 'terminate after a message'() {
    const blocked = await start();
    await asleep(blocked);
    await disturb(blocked);
    return { ms: await terminated(blocked), results: blocked.results };
  },
  /** Neither descriptors nor signal handlers stay behind. */
  async 'leave nothing'() {
    const first = await start(); // makes the runtime open descriptors that it keeps
    await asleep(first);
    await terminated(first);
    const before = { open: openCount(), handled: handled() };
    const blocked = [await start(), await start(), await start()];
    await Promise.all(blocked.map(asleep));
    const during = handled();
    await Promise.all(blocked.map(terminated));
    for (let look = 0; look < 500 && openCount() > before.open; look++) await setTimeout(20);
    return {
      leaked: openCount() - before.open,
      wasHandled: during !== before.handled,
      handled: handled() === before.handled,
    };
  },
  async 'process.exit'() {
    const blocked = [await start(), await start()];
    await Promise.all(blocked.map(asleep));
    process.exit(7);
  },
  /** The main thread has nothing more to do, and the workers do not hold it. */
  async end() {
    const blocked = await start();
    await asleep(blocked);
    blocked.worker.unref();
    process.exitCode = 8;
  },
  async 'a handler that exits'() {
    process.on('SIGINT', () => process.exit(9));
    const blocked = await start();
    await asleep(blocked);
    process.kill(process.pid, 'SIGINT');
    await blocked.exited;
  },
  /** Messages come while the call blocks; then what it waits for. */
  async disturbed() {
    const blocked = await start();
    await asleep(blocked);
    await part(blocked);
    while (blocked.ports.length > 0) await disturb(blocked);
    await asleep(blocked);
    const early = blocked.results.length;
    await release(blocked);
    while (blocked.results.length === 0) await setTimeout(2);
    await terminated(blocked);
    return { early, results: blocked.results };
  },
  /** Messages come all the time, and what the call waits for does not. */
  async 'disturbed to the end'() {
    const blocked = await start();
    while (blocked.results.length === 0) {
      blocked.ports.pop()?.postMessage('for the event loop');
      await setTimeout(150);
    }
    await terminated(blocked);
    return { results: blocked.results };
  },
};

const report = await scenarios[scenario]();
if (report !== undefined) process.stdout.write(JSON.stringify(report));
