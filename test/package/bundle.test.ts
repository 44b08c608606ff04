/**
 * A bundle of a program that uses the package
 * - with one constant it holds no other, and nothing else of the package: no native addon is looked for
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sockets from 'bsd-sockets';
import { expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { userDirectory } from './user.js';

const esbuild = fileURLToPath(new URL('../../node_modules/.bin/esbuild', import.meta.url));

test('of one constant holds no other', async () => {
  const directory = userDirectory();
  const program = join(directory, 'program.mjs');
  writeFileSync(program, "import { AF_INET } from 'bsd-sockets';\nconsole.log(AF_INET);\n");
  const command = [esbuild, program, '--bundle', '--format=esm', '--platform=node', '--log-level=error'];
  const { code, stdout, stderr } = await runCommand(command, { cwd: directory });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const declared = new Set([...stdout.matchAll(/\b(?:var|let|const) (\w+) =/g)].map((match) => match[1] as string));
  expect([...declared].filter((name) => name in sockets)).toEqual(['AF_INET']);
  expect(stdout).not.toContain('bsd_sockets.node');
});
