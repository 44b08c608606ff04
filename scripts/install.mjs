/**
 * npm packages that a script needs and the package does not depend on. They are installed when they are needed, into a
 * folder of their own, so that `npm ci` stays small.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Without a package.json npm would look upwards, and find ours. `scripts` names those whose install scripts may run. */
export function prepareFolder(folder, scripts = []) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'package.json');
  const allowScripts = Object.fromEntries(scripts.map((name) => [name, true]));
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ private: true, allowScripts })}\n`);
}

/**
 * Installs one package, unless it is there: each alone, because one may fail.
 *
 * @param spec - as npm takes it; `name@npm:other@1.2.3` gives it another name
 * @returns what went wrong; undefined when nothing did
 */
export function install(folder, name, spec) {
  if (existsSync(join(folder, 'node_modules', name))) return undefined;
  console.error(`installing ${name} …`);
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error', spec];
  const { status, error } = spawnSync('npm', args, { stdio: ['ignore', 2, 2] });
  return error?.message ?? (status === 0 ? undefined : `npm could not install ${spec}`);
}
