/**
 * `npm run build` builds everything that is older than its sources; `npm test` and `npm start` call it too.
 *
 *     native     build/Release/bsd_sockets.node, by node-gyp
 *     lib        dist/lib/*.js, by esbuild: one file for each entry point, because loading thirty would cost more
 *                than everything in them; and dist/types, by tsc
 *     examples   dist/examples, by tsc
 *
 * Several programs may call this at once (a server and a client in two terminals), so they take turns.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Each step runs when an input is newer than its output. */
const steps = [
  { name: 'native', inputs: ['native', 'binding.gyp'], output: 'build/Release/bsd_sockets.node', run: buildNative },
  { name: 'lib', inputs: ['lib', 'tsconfig.base.json', 'package.json'], output: 'build/.lib', run: buildLib },
  {
    name: 'examples',
    inputs: ['examples', 'lib', 'tsconfig.base.json'],
    output: 'build/.examples',
    run: buildExamples,
  },
];

export async function buildIfStale() {
  if (!steps.some(isStale)) return;
  await lock();
  try {
    for (const step of steps.filter(isStale)) {
      console.error(`building ${step.name} …`);
      const started = new Date();
      await step.run();
      stamp(step.output, started);
    }
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** The time of the newest file at or below a path. */
function newest(path) {
  const stat = statSync(join(root, path));
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(join(root, path)).map((name) => newest(`${path}/${name}`)));
}

function isStale({ inputs, output }) {
  const built = statSync(join(root, output), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return inputs.some((input) => newest(input) > built);
}

/** Marks the output as made from the sources as they were at `time`: what is edited meanwhile counts as newer. */
function stamp(output, time) {
  const path = join(root, output);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '', { flag: 'a' });
  utimesSync(path, time, time);
}

/** Stands in for Node's own headers, so that neither node-gyp nor cmake-js downloads them; see the file there. */
export const nodedir = join(root, 'native/node');

/** Runs a tool, and shows what it says only when it fails. */
export function run(tool, ...args) {
  const env = { ...process.env, npm_config_nodedir: nodedir, JOBS: 'max' };
  const { status, error, stdout, stderr } = spawnSync(bin(tool), args, { cwd: root, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function buildNative() {
  run('node-gyp', 'configure', 'build', '--nodedir', nodedir);
}

/**
 * The constants stay a module of their own, which a bundler can take without the rest, or leave. Built aside and then
 * put in place, because programs may be starting meanwhile.
 */
async function buildLib() {
  const { withoutNeedlessNames } = await import('./names.mjs'); // which loads all of TypeScript
  const aside = `build/lib-${process.pid}`;
  const common = ['--format=esm', '--target=node20', '--sourcemap', '--log-level=warning'];
  const bundle = ['--bundle', '--splitting', '--keep-names', '--platform=node', '--external:./gen/constants.js'];
  const entries = ['index=lib/index.ts', 'raw=lib/raw/index.ts', 'promises=lib/promises/index.ts', 'fork=lib/fork.ts'];
  run('esbuild', ...entries, ...bundle, ...common, `--outdir=${aside}`);
  for (const name of readdirSync(join(root, aside)).filter((file) => file.endsWith('.js'))) {
    const path = join(root, aside, name);
    writeFileSync(path, withoutNeedlessNames(readFileSync(path, 'utf8')));
  }
  mkdirSync(join(root, aside, 'gen'));
  writeFileSync(join(root, aside, 'gen/constants.js'), constants());
  rmSync(join(root, `${aside}-old`), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (existsSync(join(root, 'dist/lib'))) renameSync(join(root, 'dist/lib'), join(root, `${aside}-old`));
  renameSync(join(root, aside), join(root, 'dist/lib'));
  rmSync(join(root, `${aside}-old`), { recursive: true, force: true });
  run('tsc', '-b', 'lib');
}

/** As one statement, which V8 reads sooner than thousands of them and a list of what they export. */
function constants() {
  const source = readFileSync(join(root, 'lib/gen/constants.ts'), 'utf8');
  const rows = [...source.matchAll(/^export const (\w+)\b.* = (.+);$/gm)];
  if (rows.length !== source.split('\nexport ').length - 1) throw new Error('lib/gen/constants.ts has other lines');
  return `export const ${rows.map(([, name, value]) => `${name} = ${value}`).join(',\n')};\n`;
}

function buildExamples() {
  run('tsc', '-b', 'examples');
}

const LOCK = join(root, 'build/.building');

/** Waits at most five minutes for another build; one whose process has died does not count. */
async function lock() {
  mkdirSync(join(root, 'build'), { recursive: true });
  for (let attempt = 0; attempt < 3000; attempt++) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive()) rmSync(LOCK, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`another build seems to be stuck; if none is running, remove ${LOCK}`);
}

function isAlive() {
  try {
    process.kill(Number(readFileSync(join(LOCK, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    // No pid yet: the other process is between its two steps, unless the lock is old.
    return error.code === 'ENOENT' && Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 5000;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildIfStale();
