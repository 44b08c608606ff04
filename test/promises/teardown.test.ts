/**
 * The end of an environment with thousands of waits pending: it comes, and is clean
 * - process.exit(), the natural end, an uncaught error, a signal
 * - worker.terminate(), a worker's process.exit() and its natural end; nothing of it stays open
 * - waits in several workers at a time, each with its own reactor
 */
import { describe, expect, test } from 'vitest';
import { report, runProgram } from '../support/child.js';

const program = new URL('children/ends.mjs', import.meta.url);

describe('the process ends', () => {
  test.each([
    ['exit', { code: 3, signal: null }],
    ['natural end', { code: 0, signal: null }],
    ['uncaught', { code: 1, signal: null }],
    ['killed', { code: null, signal: 'SIGTERM' }],
    ['exit in a handler', { code: 4, signal: null }],
    ['exit with workers', { code: 5, signal: null }],
  ])('%s', async (scenario, ending) => {
    const { code, signal, stderr } = await runProgram(program, { args: [scenario] });
    expect({ code, signal }).toEqual(ending);
    expect(stderr).toMatch(scenario === 'uncaught' ? /Error: on purpose/ : /^$/);
  });
});

describe('a worker ends', () => {
  test.each(['terminated', 'terminated at work', 'exit in a worker', 'natural end of a worker', 'together'])(
    '%s',
    async (scenario) => {
      expect(await report(program, { args: [scenario] })).toEqual({
        leaked: [],
        ...(scenario === 'together' && { echoed: [200, 200, 200, 200] }),
      });
    },
  );
});
