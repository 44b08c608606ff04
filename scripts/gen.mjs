/**
 * `npm run gen` writes native/gen and lib/gen from native/defs/*.def and what the C compiler says of them.
 * `npm run gen -- --check` writes nothing and fails when a committed file is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emit } from './gen/emit.mjs';
import { measure } from './gen/measure.mjs';
import { parseDefs } from './gen/parse.mjs';

const FOLDERS = ['native/gen', 'lib/gen'];

process.chdir(new URL('..', import.meta.url).pathname);
const definitions = parseDefs('native/defs');
await measure(definitions.files);
const wanted = emit(definitions);

const present = FOLDERS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
const stale = [...wanted]
  .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  .map(([path]) => path);
const extra = present.filter((path) => !wanted.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...extra]) console.error(`stale: ${path}`);
  if (stale.length + extra.length > 0) {
    console.error('Run `npm run gen` and commit what it wrote.');
    process.exit(1);
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path));
  }
  for (const path of extra) rmSync(path);
}
console.log(
  `gen: ${definitions.constants.length} constants in ${definitions.groups.size} groups, ${wanted.size} files`,
);
