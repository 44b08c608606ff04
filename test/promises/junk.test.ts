/**
 * Wrong arguments of every kind, to every function of bsd-sockets/promises
 * - what comes of it is a result, a SocketError, a TimeoutError, or a TypeError or RangeError that names the call and the
 *   argument; never another error, never a wait that nothing ends, and never the end of the process
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { ownDirectory } from '../support/own.js';

interface Report {
  unknown: string[];
  results: { name: string; calls: number; defects: string[] }[];
  random: string[];
  junk: number;
}

testWith(need.netns)(
  'junk',
  async () => {
    const progress = join(ownDirectory(), 'progress');
    const { code, signal, stdout, stderr } = await runProgram(new URL('children/throw-junk.mjs', import.meta.url), {
      under: ['unshare', '-Urnu'],
      args: [progress],
      timeoutMs: 300_000,
    });
    if (code !== 0)
      throw new Error(`ended with ${signal ?? code} in or after ${readFileSync(progress, 'utf8').trim()}\n${stderr}`);
    const { unknown, results, random, junk } = JSON.parse(stdout) as Report;
    expect(unknown, 'add these to test/hazards/children/signatures.mjs').toEqual([]);
    expect(results.flatMap(({ defects }) => defects)).toEqual([]);
    expect(random).toEqual([]);
    for (const { calls } of results) expect(calls).toBeGreaterThan(junk);
  },
  310_000,
);

test('what is thrown is a rejection, and never thrown', async () => {
  const promises = (await import('bsd-sockets/promises')) as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['recv', 'send', 'accept', 'connect', 'getaddrinfo', 'readable']) {
    const result = promises[name]?.(Symbol('junk'));
    expect(result).toBeInstanceOf(Promise);
    await expect(result).rejects.toThrow(TypeError);
  }
});
