/** What the three files of tests share. Plain JavaScript that Node, Bun and Deno run as it stands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AF_INET, AF_UNIX } from 'bsd-sockets';
import { close } from 'bsd-sockets/raw';

export const isNode = !process.versions.bun && !process.versions.deno;

export const anyPort = { family: AF_INET, address: '127.0.0.1', port: 0 };

let names = 0;

/** An abstract AF_UNIX address that nobody else has. */
export function abstractName() {
  return { family: AF_UNIX, path: `\0bsd-sockets-runtimes-${process.pid}-${names++}` };
}

export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The descriptors of this process that are sockets. Of other kinds the runtimes open some as they go. */
function openSockets() {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:');
    } catch {
      return false; // the descriptor of the directory itself
    }
  });
}

/** The sockets that are open and were not before. A runtime closes those of its workers a little late. */
async function leftOpen(before) {
  let left = [];
  for (let look = 0; look < 500; look++) {
    left = openSockets().filter((fd) => !before.includes(fd));
    if (left.length === 0) break;
    await sleep(20);
  }
  return left;
}

/** A test that is given `own`, which takes a descriptor, or several, to close when the test is over. It must leave no other socket open. */
export function check(name, run) {
  test(name, async () => {
    const before = openSockets();
    const owned = [];
    const own = (fds) => {
      owned.push(...[fds].flat());
      return fds;
    };
    try {
      await run(own);
    } finally {
      for (const fd of owned) close(fd);
    }
    assert.deepEqual(await leftOpen(before), [], 'descriptors left open');
  });
}

/** Collects garbage, all of it, now. */
export function collectGarbage() {
  if (globalThis.Bun) Bun.gc(true);
  else globalThis.gc();
}

/** A worker that runs worker.mjs, and the first thing it says. */
export async function startWorker(workerData) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData });
  const [message] = await once(worker, 'message'); // or the worker's error, thrown
  return { worker, message };
}

/** Runs a program of this folder in a process of its own, with flags of V8, and returns what it printed. */
export function runProgram(file, ...flags) {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const options = process.versions.deno
    ? ['run', '--allow-all', '--no-lock', ...flags.map((flag) => `--v8-flags=${flag}`)]
    : flags;
  const child = spawnSync(process.execPath, [...options, program], { encoding: 'utf8', timeout: 30_000 });
  assert.deepEqual([child.status, child.signal], [0, null], child.stderr);
  return child.stdout;
}
