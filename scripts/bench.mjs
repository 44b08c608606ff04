/**
 * `npm run bench [-- --only NAME] [--rounds N] [--json FILE] [--no-peers]`
 *
 * Builds what bench/index.ts needs into build/bench and dist/bench, and starts it on one CPU. The peers are installed
 * on the first run; one that cannot be is reported by the benchmark as missing.
 *
 * `npm run bench:servers [-- --only NAME] [--rounds N] [--seconds N] [--json FILE]`
 *
 * The same for bench/servers/index.ts, which gives its programs their CPUs itself, and has no peers to install.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { install, prepareFolder } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build/bench');
const sources = join(root, 'bench/c');

const { include_dir } = createRequire(import.meta.url)('node-api-headers');
const asLibrary = ['-shared', '-fPIC', '-I', include_dir];

/** The C loops: an addon for this process, and a library for Python, which has no N-API. */
const libraries = [
  { output: 'loops.node', inputs: ['loops.c', 'rings.c', 'addon.c'], headers: ['loops.h'], flags: asLibrary },
  { output: 'loops.so', inputs: ['loops.c'], headers: ['loops.h'], flags: asLibrary },
];

/** Servers and loads, each a program of its own. */
const programs = ['accept-load', 'accept-server', 'echo-load', 'echo-server', 'udp-count', 'udp-flood'].map((name) => ({
  output: name,
  inputs: [`${name}.c`],
  headers: ['net.h', 'batch.h'],
  flags: [],
}));

/** They need their install scripts. */
const peers = { koffi: 'koffi@3', 'posix-socket': 'posix-socket@1' };

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return error?.message ?? (status === 0 ? undefined : `${command} ${args.join(' ')} failed`);
}

function must(command, args) {
  const failure = run(command, args);
  if (failure !== undefined) throw new Error(failure);
}

function compileC({ output, inputs, headers, flags }) {
  const target = join(folder, output);
  const built = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if ([...inputs, ...headers].every((file) => statSync(join(sources, file)).mtimeMs < built)) return;
  const files = inputs.map((file) => join(sources, file));
  must('cc', ['-O2', '-Wall', '-Wextra', ...flags, ...files, '-o', target]);
}

function installPeers() {
  prepareFolder(folder, Object.keys(peers));
  for (const [name, spec] of Object.entries(peers)) {
    const failure = install(folder, name, spec);
    if (failure !== undefined) console.error(failure);
  }
}

await buildIfStale();
mkdirSync(folder, { recursive: true });
must(join(root, 'node_modules/.bin/tsc'), ['-b', 'bench']);
const args = process.argv.slice(2);
const areServers = args[0] === 'servers';
if (areServers) args.shift();
for (const each of areServers ? programs : libraries) compileC(each);
if (!areServers && !args.includes('--no-peers') && !args.includes('--help')) installPeers();

const command = [
  process.execPath,
  join(root, areServers ? 'dist/bench/servers/index.js' : 'dist/bench/index.js'),
  ...args,
];
// The last CPU: the first ones have the interrupts.
const canPin = !areServers && spawnSync('taskset', ['--version']).error === undefined;
const pinned = canPin ? ['taskset', '-c', String(availableParallelism() - 1)] : [];
const [program, ...rest] = [...pinned, ...command];
process.exitCode = spawnSync(program, rest, { stdio: 'inherit' }).status ?? 1;
