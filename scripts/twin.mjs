/** Compiles the C twins of the labs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'examples/c');
const programs = join(root, 'build/labs');
const FLAGS = ['-std=gnu17', '-O1', '-g', '-Wall', '-Wextra', '-Werror', '-pthread'];

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Compiles examples/c/NAME.c if it, or any header, is newer than its program.
 *
 * @param {string} name
 * @returns {string} the program's path
 * @throws Error when the compiler refuses it, having said why on the error output
 */
export function compileTwin(name) {
  const source = join(sources, `${name}.c`);
  const program = join(programs, name);
  const headers = readdirSync(sources).filter((file) => file.endsWith('.h'));
  const newest = Math.max(modified(source), ...headers.map((header) => modified(join(sources, header))));
  if (modified(program) > newest) return program;

  // Two may compile the same twin at once: each makes a file of its own, and rename(2) replaces the program whole.
  mkdirSync(programs, { recursive: true });
  const temporary = `${program}.${process.pid}`;
  try {
    const { status, error } = spawnSync('cc', [...FLAGS, '-o', temporary, source], { stdio: 'inherit' });
    if (error) throw error;
    if (status !== 0) throw new Error(`examples/c/${name}.c does not compile`);
    renameSync(temporary, program);
  } finally {
    rmSync(temporary, { force: true });
  }
  return program;
}
