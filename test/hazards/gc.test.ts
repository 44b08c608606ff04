/**
 * Garbage collection
 * - buffers that nobody keeps arrive whole, however often memory is collected between the calls
 * - nothing keeps them afterwards
 */
import { expect, test } from 'vitest';
import { report } from '../support/child.js';

const MEBIBYTE = 1 << 20;
/** Its collections take seconds also where nothing else is done. */
const PATIENCE_MS = 100_000;

test(
  'buffers that nobody keeps arrive whole, and are freed',
  async () => {
    const file = new URL('children/collect.mjs', import.meta.url);
    const { calls, wrong, held } = await report<{ calls: number; wrong: number; held: number }>(file, {
      flags: ['--expose-gc'],
      timeoutMs: PATIENCE_MS,
    });
    expect(calls).toBeGreaterThanOrEqual(20_000);
    expect(wrong).toBe(0);
    // What went through is 60 MiB; a heap has a few KiB of its own.
    expect(held).toBeLessThan(MEBIBYTE);
  },
  PATIENCE_MS + 10_000,
);
