/**
 * fork(2), waitpid(2)
 * - 200 connections get a child each from a parent that is busy collecting garbage and compiling, and none hangs
 * - the lab serves 200, too
 * - refused without --single-threaded, and in a worker, with an error that says how to start Node
 * - waitpid gives the exit status, the signal, and with WNOHANG pid 0 while the child lives
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { lab, outputOf, start } from '../support/running.js';

const CLIENTS = 200;
const AT_ONCE = 10;

const node = (flags: string[], program: string, ...args: string[]) => [
  process.execPath,
  ...flags,
  `test/labs/programs/${program}`,
  ...args,
];

/** Sends a text and gives the reply; an answer that does not come is an error. */
async function ask(port: number, question: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setTimeout(100_000, () => socket.destroy(new Error(`no reply to ${question}`)));
  await once(socket, 'connect');
  socket.end(question);
  return text(socket);
}

/** Asks `CLIENTS` questions, so many at once, and checks each answer. */
async function askAll(port: number): Promise<void> {
  let next = 0;
  const asker = async () => {
    while (next < CLIENTS) {
      const question = `question ${next++}`;
      expect(await ask(port, question)).toBe(question);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
}

const portOf = async (server: ReturnType<typeof start>) =>
  Number((await server.says(/^listening on 127\.0\.0\.1:(\d+)$/m))[1]);

describe('a forking server', () => {
  test('forks 200 times while it is busy, and no child hangs', { timeout: 240_000 }, async () => {
    const server = start(node(['--single-threaded'], 'busy-server.mjs', String(CLIENTS)), { timeoutMs: 220_000 });
    await askAll(await portOf(server));
    const statuses = Array.from({ length: CLIENTS }, (_, client) => client % 256).join(' ');
    expect(await server.output()).toContain(`statuses ${statuses}\n`);
  });

  test('the lab serves 200 clients and waits for every child', { timeout: 240_000 }, async () => {
    const server = start(lab('fork-server', '127.0.0.1', '0', String(CLIENTS)), { timeoutMs: 220_000 });
    await askAll(await portOf(server));
    const output = await server.output();
    expect(output.match(/^\d+ bytes echoed$/gm)).toHaveLength(CLIENTS);
  });
});

/** Runs a case of programs/fork.mjs and gives what it printed. */
async function forking(name: string, flags = ['--single-threaded']): Promise<unknown> {
  return JSON.parse(await outputOf(node(flags, 'fork.mjs', name)));
}

describe('fork', () => {
  test('without --single-threaded is refused with an error that says how to start Node', async () => {
    expect(await forking('refused', [])).toEqual({
      code: 'ERR_BSD_SOCKETS_FORK',
      message: expect.stringContaining('node --single-threaded'),
    });
  });

  test.each([['--single-threaded'], []])('in a worker is refused (flags: %s)', async (...flags) => {
    expect(await forking('worker', flags as string[])).toEqual({
      code: 'ERR_BSD_SOCKETS_FORK',
      message: expect.stringContaining('worker'),
    });
  });

  test('also with the flag written with an underscore', async () => {
    expect(await forking('status', ['--single_threaded'])).toHaveLength(4);
  });
});

describe('waitpid', () => {
  test('gives what the child gave to _exit', async () => {
    const statuses = [0, 1, 7, 255].map((status) => ({ status, isChild: true }));
    expect(await forking('status')).toEqual(statuses);
  });

  test('gives the signal that ended the child, and no status', async () => {
    expect(await forking('signal')).toEqual([
      { signal: 9, isChild: true },
      { signal: 15, isChild: true },
    ]);
  });

  test('with WNOHANG gives pid 0 while the child lives; without children fails with ECHILD', async () => {
    expect(await forking('nohang')).toMatchObject({
      early: { pid: 0 },
      ended: { status: 3 },
      isChild: true,
      none: { code: 'ECHILD' },
    });
  });
});
