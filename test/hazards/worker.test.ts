/**
 * Worker threads: each has its own copy of everything
 * - several at once do not see each other's registers, addresses or errors
 * - terminate() ends one that is idle and one in the middle of its calls; the others go on
 * - process.exit() with workers alive ends well
 * - fifty in turn leave no descriptor behind
 */
import { describe, expect, test, vi } from 'vitest';
import { type Ending, runProgram } from '../support/child.js';

const program = new URL('children/workers.mjs', import.meta.url);
/** Fifty workers in turn take seconds also where nothing else is done. */
const PATIENCE_MS = 300_000;

vi.setConfig({ testTimeout: PATIENCE_MS + 10_000 });

interface Report {
  /** How many rounds the workers made that were not terminated. */
  rounds: number[];
  /** How many more descriptors are open than before. */
  leaked?: number;
}

/** What the scenario printed, if it ended as it should. */
function reportOf({ code, signal, stdout, stderr }: Ending): Report {
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  return JSON.parse(stdout) as Report;
}

describe('workers', () => {
  test.each([
    { scenario: 'together', rounds: [3000, 3000, 3000, 3000] },
    { scenario: 'terminated while idle', rounds: [5000] },
    { scenario: 'terminated at work', rounds: [5000] },
    { scenario: 'in turn', rounds: [50 * 20] },
  ])('$scenario', async ({ scenario, rounds }) => {
    const report = reportOf(await runProgram(program, { args: [scenario], timeoutMs: PATIENCE_MS }));
    expect(report).toEqual({ rounds, leaked: 0 });
  });

  test('alive when the process exits', async () => {
    reportOf(await runProgram(program, { args: ['alive at exit'], timeoutMs: PATIENCE_MS }));
  });
});
