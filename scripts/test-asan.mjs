/**
 * `npm run test:asan` runs the whole suite on the build with the address and undefined-behaviour sanitizers. Node itself
 * is not instrumented, so the sanitizer's library is preloaded, and leaks are not looked for: they would all be Node's.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { buildWithCmake } from './cmake.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await buildIfStale();
const addon = buildWithCmake('asan');
const library = execFileSync('g++', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim();
const env = {
  ...process.env,
  BSD_SOCKETS_ADDON: addon,
  LD_PRELOAD: library,
  ASAN_OPTIONS: `detect_leaks=0:abort_on_error=1:suppressions=${root}scripts/asan-suppressions.txt`,
  UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1',
};
// Nothing of these runs native code: the one asks the C compiler about constants, the others are for tsc alone. Both are
// in `npm test`.
const withoutNative = ['--exclude=test/constants.test.ts', '--typecheck.enabled=false'];
const { status } = spawnSync('node_modules/.bin/vitest', ['run', ...withoutNative, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
