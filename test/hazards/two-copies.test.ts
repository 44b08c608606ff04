/**
 * Two copies of the native addon in one process, as two versions of a dependency bring them
 * - beside each other in one thread: each has its own registers and its own errors
 * - in two threads
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { report } from '../support/child.js';
import { ownDirectory } from '../support/own.js';

const addon =
  process.env.BSD_SOCKETS_ADDON ?? fileURLToPath(new URL('../../build/Release/bsd_sockets.node', import.meta.url));

test('two copies of the addon share nothing', async () => {
  const copy = join(ownDirectory(), 'copy.node');
  copyFileSync(addon, copy);
  const found = await report(new URL('children/two-copies.mjs', import.meta.url), { args: [copy] });
  expect(found).toEqual({ wrong: 0, rejected: ['socket domain'], done: 1000 });
});
