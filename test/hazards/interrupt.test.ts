/**
 * Ending a thread that is in a call that blocks (docs/blocking.md)
 * - worker.terminate() ends a worker in any of them, at once, and no more of its JavaScript runs
 * - so does process.exit() in the main thread, its end, and a signal handler that exits; and for a worker of a worker
 * - what else wakes a worker's event loop does not show: the call goes on where it was, and its timeout does not begin
 *   anew
 * - neither descriptors, nor threads, nor signal handlers stay behind
 * - on the main thread, a signal that JavaScript handles ends a call after siginterrupt, and then the handler runs; poll
 *   it always ends
 */
import { EAGAIN, EINTR } from 'bsd-sockets';
import { describe, expect, test, vi } from 'vitest';
import { type Ending, runProgram } from '../support/child.js';

const program = new URL('children/interrupt.mjs', import.meta.url);
/** Nothing here takes as long, unless the machine is busy; what is blocked for good would take for ever. */
const PATIENCE_MS = 150_000;
/** And a call that is not ended takes at least that long, or a minute where it has a timeout. */
const AT_ONCE_MS = 10_000;

vi.setConfig({ testTimeout: PATIENCE_MS + 10_000 });

const calls = [
  ...['accept', 'accept4', 'connect', 'connect over TCP', 'recv', 'recv of the typed tier', 'recv with a timeout'],
  ...['recvfrom', 'recvmsg', 'recvmmsg', 'read', 'readv', 'send', 'sendto', 'sendmsg', 'write', 'writev'],
  ...['poll', 'poll with a timeout', 'ppoll', 'ppoll with all signals blocked', 'select', 'select with a timeout'],
  ...['pselect', 'epoll_wait', 'epoll_pwait2', 'eventfd_read', 'a worker of its own'],
];
/** One of each kind. */
const some = ['accept', 'connect', 'recv', 'send', 'poll', 'epoll_wait', 'a worker of its own'];

const run = (...args: string[]): Promise<Ending> => runProgram(program, { args, timeoutMs: PATIENCE_MS });

async function report<T>(...args: string[]): Promise<T> {
  const { code, signal, stdout, stderr } = await run(...args);
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  return JSON.parse(stdout) as T;
}

interface Terminated {
  /** From the call of terminate() to the worker's end. */
  ms: number;
  /** What the worker said after its call. */
  results: unknown[];
}

describe.concurrent('terminate() ends a worker', () => {
  test.each(calls)('in %s', async (name) => {
    const { ms, results } = await report<Terminated>('terminate', name);
    expect(results).toEqual([]);
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  // Not for a worker's worker: the message would be for the one that is not blocked.
  test.each(some.slice(0, -1))('in %s, when a message came before', async (name) => {
    const { ms, results } = await report<Terminated>('terminate after a message', name);
    expect(results).toEqual([]);
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  test.each(['recv', 'accept', 'poll', 'epoll_wait'])('that is about to be in %s', async (name) => {
    const { ms } = await report<Terminated>('terminate at once', name);
    expect(ms).toBeLessThan(AT_ONCE_MS);
  });

  test('and leaves neither descriptors nor a signal handler', async () => {
    expect(await report('leave nothing', 'recv')).toEqual({ leaked: 0, wasHandled: true, handled: true });
  });
});

describe.concurrent('a process whose workers block ends', () => {
  test.each(some)('by process.exit(), in %s', async (name) => {
    expect(await run('process.exit', name)).toMatchObject({ code: 7, signal: null, stderr: '' });
  });

  test.each(some)('when the main thread has come to its end, in %s', async (name) => {
    expect(await run('end', name)).toMatchObject({ code: 8, signal: null, stderr: '' });
  });

  test.each(some)('by a signal whose handler exits, in %s', async (name) => {
    expect(await run('a handler that exits', name)).toMatchObject({ code: 9, signal: null, stderr: '' });
  });
});

interface Disturbed {
  /** How many results there were before there was anything to return for. */
  early: number;
  results: { result: unknown; ms: number }[];
}

describe.concurrent('a message to a worker does not end', () => {
  test.each([
    { name: 'connect', result: 0 },
    { name: 'connect over TCP', result: 0 },
    { name: 'recv', result: 'at last'.length },
    { name: 'recv with a timeout', result: 'at last'.length },
    { name: 'recvmsg', result: 'at last'.length },
    { name: 'recv with MSG_WAITALL', result: 'firstand at last'.length },
    { name: 'recvfrom with MSG_WAITALL', result: 'firstand at last'.length },
    { name: 'recvmsg with MSG_WAITALL', result: 'firstand at last'.length },
    { name: 'recvmmsg', result: 1 },
    { name: 'recvmmsg of two', result: 2 },
    { name: 'send', result: 1 << 20 },
    { name: 'sendto', result: 1 << 20 },
    { name: 'sendmsg', result: 1 << 20 },
    { name: 'write', result: 1 << 20 },
    { name: 'writev', result: 1 << 20 },
    { name: 'read', result: 'at last'.length },
    { name: 'poll', result: 1 },
    { name: 'poll with a timeout', result: 1 },
    { name: 'ppoll with all signals blocked', result: 1 },
    { name: 'select', result: 1 },
    { name: 'pselect', result: 1 },
    { name: 'epoll_wait', result: 1 },
    { name: 'epoll_pwait2', result: 1 },
  ])('$name', async ({ name, result }) => {
    const { early, results } = await report<Disturbed>('disturbed', name);
    expect(early).toBe(0);
    expect(results).toEqual([{ result, ms: expect.any(Number) }]);
  });

  test('accept', async () => {
    const { early, results } = await report<Disturbed>('disturbed', 'accept');
    expect(early).toBe(0);
    expect(results[0]?.result).toBeGreaterThan(2);
  });
});

describe.concurrent('messages to a worker do not lengthen or shorten', () => {
  const TIMEOUT_MS = 800;
  // Five messages come, one every 150 ms: begun anew with each, it would take nearly as long again, each time. A busy
  // machine may be late at some time.
  const LATE_MS = 500;
  const ATTEMPTS = 8;

  test.each([
    { name: 'recv with a timeout', result: -EAGAIN },
    { name: 'poll with a timeout', result: 0 },
    { name: 'ppoll with all signals blocked', result: 0 },
    { name: 'select with a timeout', result: 0 },
    { name: 'epoll_wait with a timeout', result: 0 },
  ])('$name', async ({ name, result }) => {
    let ms = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && ms >= TIMEOUT_MS + LATE_MS; attempt++) {
      const { results } = await report<Disturbed>('disturbed to the end', name, String(TIMEOUT_MS));
      expect(results).toEqual([{ result, ms: expect.any(Number) }]);
      ms = (results[0] as { ms: number }).ms;
      expect(ms).toBeGreaterThanOrEqual(TIMEOUT_MS);
    }
    expect(ms).toBeLessThan(TIMEOUT_MS + LATE_MS);
  });
});

describe.concurrent('while the main thread blocks', () => {
  const signals = new URL('children/signals.mjs', import.meta.url);
  const GOES_ON = ['accept a connection', 'handler', 'loop'];

  test.each([
    {
      does: 'siginterrupt makes a signal end accept, and its handler run in the loop',
      scenario: 'siginterrupt',
      says: [`accept ${-EINTR}`, 'handler of SIGINT', 'loop', `accept ${-EINTR}`, 'handler of SIGTERM', 'loop'],
    },
    {
      does: 'siginterrupt lasts when another listener is added',
      scenario: 'a second listener',
      says: [`accept ${-EINTR}`, 'handler', 'second handler', 'loop'],
    },
    {
      does: 'siginterrupt is gone when the last listener was removed',
      scenario: 'listeners removed and added',
      says: GOES_ON,
    },
    { does: 'siginterrupt can be taken back', scenario: 'siginterrupt taken back', says: GOES_ON },
    {
      does: 'without siginterrupt accept goes on, and the handler runs afterwards',
      scenario: 'without siginterrupt',
      says: GOES_ON,
    },
    { does: 'poll ends in any case', scenario: 'poll', says: ['poll EINTR', 'handler', 'loop'] },
  ])('$does', async ({ scenario, says }) => {
    const { code, signal, stdout, stderr } = await runProgram(signals, { args: [scenario], timeoutMs: PATIENCE_MS });
    expect({ code, signal, stderr, said: stdout.split('\n') }).toEqual({
      code: 0,
      signal: null,
      stderr: '',
      said: [...says, ''],
    });
  });

  test('a signal without a handler ends the process', async () => {
    const ending = await runProgram(signals, { args: ['no handler'], timeoutMs: PATIENCE_MS });
    expect(ending).toEqual({ code: null, signal: 'SIGINT', stdout: '', stderr: '' });
  });
});
