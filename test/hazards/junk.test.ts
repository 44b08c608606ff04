/**
 * Wrong arguments of every kind, to every exported function
 * - one at a time with the others valid, and several at once
 * - what comes of it is a result, a SocketError, or a TypeError or RangeError with one of Node's codes that names the call
 *   and the argument; never another error, and never the end of the process
 * - a wrong argument makes no system call
 *
 * The calls are made in processes of their own, because a defect may end them and some calls close descriptors 0 to 2.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sockets from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { beforeAll, describe, expect, test } from 'vitest';
import { report, runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { ownDirectory } from '../support/own.js';

interface Report {
  /** Functions that are exported and have no row in the table of signatures. */
  unknown: string[];
  results: { entry: string; name: string; calls: number; defects: string[] }[];
  random: string[];
  junk: number;
}

const program = (name: string) => new URL(`children/${name}`, import.meta.url);

const exported = Object.entries({ 'bsd-sockets': sockets, 'bsd-sockets/raw': raw }).flatMap(([entry, namespace]) =>
  Object.entries(namespace)
    .filter(([, value]) => typeof value === 'function' && !(value.prototype instanceof Error))
    .map(([name]) => ({ entry, name })),
);

/** They are called all the same. */
const WITHOUT_ARGUMENTS = ['gethostname', 'getifaddrs', 'has_dualstack_ipv6', 'if_nameindex', 'pipe'];

const { ok, reason } = need.netns;

describe.runIf(ok)(ok ? 'junk' : `junk (skipped: ${reason})`, () => {
  let found: Report;

  beforeAll(async () => {
    const progress = join(ownDirectory(), 'progress');
    const { code, signal, stdout, stderr } = await runProgram(program('throw-junk.mjs'), {
      // Namespaces of its own: some junk is a host to look up, and some is a name for this one.
      under: ['unshare', '-Urnu'],
      args: [progress],
      timeoutMs: 600_000,
    });
    if (code !== 0)
      throw new Error(
        `the process ended with ${signal ?? code} in or after ${readFileSync(progress, 'utf8').trim()}\n${stderr}`,
      );
    found = JSON.parse(stdout) as Report;
  }, 620_000);

  test('is thrown at every function there is', () => {
    expect(found.unknown, 'add these to children/signatures.mjs').toEqual([]);
    expect(found.results.map(({ entry, name }) => ({ entry, name }))).toEqual(exported);
  });

  test.each(exported)('in one argument of $name of $entry', ({ entry, name }) => {
    const result = found.results.find((row) => row.entry === entry && row.name === name);
    expect(result?.calls).toBeGreaterThan(WITHOUT_ARGUMENTS.includes(name) ? 0 : found.junk);
    expect(result?.defects).toEqual([]);
  });

  test('in several arguments at once', () => {
    expect(found.random).toEqual([]);
  });
});

describe('a wrong argument', () => {
  testWith(need.strace)(
    'makes no system call',
    async () => {
      const trace = join(ownDirectory(), 'trace');
      const calls = await report<number>(program('wrong-arguments.mjs'), {
        under: ['strace', '-o', trace, '-e', 'trace=%network,%desc', '-e', 'signal=none'],
        timeoutMs: 200_000,
      });
      expect(calls).toBeGreaterThan(exported.length);
      const lines = readFileSync(trace, 'utf8').split('\n');
      const markers = lines.flatMap((line, index) => (/^write\(-1, "(begin|end)"/.test(line) ? [index] : []));
      expect(markers).toHaveLength(2);
      const [begin, end] = markers as [number, number];
      // The runtime takes memory for its heap when it likes.
      expect(lines.slice(begin + 1, end).filter((line) => !line.startsWith('mmap('))).toEqual([]);
    },
    210_000,
  );
});
