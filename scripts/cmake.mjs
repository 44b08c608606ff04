/**
 * The developer's builds of the addon, by cmake-js: `npm run build:debug` and `npm run build:asan`. They also write the
 * compile_commands.json that clangd looks for. Start Node with BSD_SOCKETS_ADDON naming the file that is printed.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const kinds = {
  debug: { folder: 'build-debug', configuration: 'Debug', options: [] },
  asan: { folder: 'build-asan', configuration: 'RelWithDebInfo', options: ['--CDSANITIZE=ON'] },
};

/** Builds what is stale, and returns the path of the addon. */
export function buildWithCmake(kind) {
  const { folder, configuration, options } = kinds[kind];
  run('cmake-js', 'build', '--directory', 'native', '--out', folder, '-B', configuration, ...options);
  copyFileSync(join(root, folder, 'compile_commands.json'), join(root, 'compile_commands.json'));
  return join(root, folder, configuration, 'bsd_sockets.node');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = process.argv[2];
  if (!Object.hasOwn(kinds, kind)) throw new Error(`build which? ${Object.keys(kinds).join(' or ')}`);
  console.log(buildWithCmake(kind));
}
