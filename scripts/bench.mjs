/**
 * `npm run bench [-- --only NAME] [--rounds N] [--json FILE] [--no-peers]`
 *
 * Builds what bench/index.ts needs into build/bench and dist/bench, and starts it on one CPU. The peers are installed
 * on the first run; one that cannot be is reported by the benchmark as missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build/bench');
const sources = join(root, 'bench/c');

/** The C loops: an addon for this process, and a library for Python, which has no N-API. */
const libraries = [
  { output: 'loops.node', inputs: ['loops.c', 'addon.c'] },
  { output: 'loops.so', inputs: ['loops.c'] },
];

const peers = ['koffi@3', 'posix-socket@1'];

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return error?.message ?? (status === 0 ? undefined : `${command} ${args.join(' ')} failed`);
}

function must(command, args) {
  const failure = run(command, args);
  if (failure !== undefined) throw new Error(failure);
}

function compileC({ output, inputs }) {
  const target = join(folder, output);
  const built = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if ([...inputs, 'loops.h'].every((file) => statSync(join(sources, file)).mtimeMs < built)) return;
  const { include_dir } = createRequire(import.meta.url)('node-api-headers');
  const files = inputs.map((file) => join(sources, file));
  must('cc', ['-O2', '-Wall', '-Wextra', '-shared', '-fPIC', '-I', include_dir, ...files, '-o', target]);
}

/** Into a folder of their own, so that nothing of the package depends on them. Each alone: one may fail. */
function installPeer(spec) {
  const [name] = spec.split('@');
  if (existsSync(join(folder, 'node_modules', name))) return;
  console.error(`installing ${spec} …`);
  const failure = run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error', spec]);
  if (failure !== undefined) console.error(failure);
}

/** Or npm would look upwards for a package.json, and find ours. It also lets the peers run their install scripts. */
function declarePeers() {
  const allowScripts = Object.fromEntries(peers.map((spec) => [spec.split('@')[0], true]));
  const file = join(folder, 'package.json');
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ private: true, allowScripts })}\n`);
}

await buildIfStale();
mkdirSync(folder, { recursive: true });
must(join(root, 'node_modules/.bin/tsc'), ['-b', 'bench']);
for (const library of libraries) compileC(library);
const args = process.argv.slice(2);
if (!args.includes('--no-peers') && !args.includes('--help')) {
  declarePeers();
  peers.forEach(installPeer);
}

const command = [process.execPath, join(root, 'dist/bench/index.js'), ...args];
// The last CPU: the first ones have the interrupts.
const pinned = spawnSync('taskset', ['--version']).error ? [] : ['taskset', '-c', String(availableParallelism() - 1)];
const [program, ...rest] = [...pinned, ...command];
process.exitCode = spawnSync(program, rest, { stdio: 'inherit' }).status ?? 1;
