/** A directory outside the repository that has the package in its node_modules, as a user's has. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownDirectory } from '../support/own.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function userDirectory(): string {
  const directory = ownDirectory();
  mkdirSync(join(directory, 'node_modules'));
  symlinkSync(root, join(directory, 'node_modules/bsd-sockets'));
  return directory;
}
