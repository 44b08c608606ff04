/**
 * `npm run test:runtimes [-- RUNTIME …]` runs test/runtimes/*.mjs in every runtime, all with the same build/Release and
 * dist, and prints how many tests passed of each tier. The runtimes are npm packages, installed on the first run.
 *
 * The exit status is 0 only when everything passed. Nothing is skipped: a runtime that cannot be installed has failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command } from 'commander';
import { buildIfStale } from './build.mjs';
import { install, prepareFolder } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build/runtimes');
const limitMs = 180_000;
const { arch } = process;

/** How a kind of runtime runs a file of tests and writes a report in JUnit's format, which all of them know. */
const node = (report) => [
  ...['--expose-gc', '--test-reporter=junit', `--test-reporter-destination=${report}`],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
];
const bun = (report) => ['test', '--timeout', '60000', '--reporter=junit', `--reporter-outfile=${report}`];
const deno = (report) => [
  ...['test', '--allow-all', '--no-check', '--no-lock', '--v8-flags=--expose-gc', `--junit-path=${report}`],
];

/**
 * The runtimes: the npm package that is nothing but the program, its version, and where in it the program lies. The
 * first is the oldest that the package supports; the others are the newest of their kind.
 */
const runtimes = {
  node20: { package: `node-linux-${arch}`, version: '20.19.0', program: 'bin/node', flags: node },
  node22: { package: `node-linux-${arch}`, version: '22.23.3', program: 'bin/node', flags: node },
  node24: { package: `node-linux-${arch}`, version: '24.21.0', program: 'bin/node', flags: node },
  node26: { package: `node-linux-${arch}`, version: '26.10.0', program: 'bin/node', flags: node },
  bun: {
    package: `@oven/bun-linux-${arch === 'arm64' ? 'aarch64' : arch}`,
    version: '1.4.5',
    program: 'bin/bun',
    flags: bun,
  },
  deno: { package: `@deno/linux-${arch}-glibc`, version: '2.9.6', program: 'deno', flags: deno },
};

/** The tiers: the entry point, whose tests are in the file of the tier's name. */
const entries = { raw: './raw', typed: '.', promises: './promises' };
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tiers = Object.keys(entries).filter((tier) => Object.hasOwn(exports, entries[tier]));

const count = (text, pattern) => [...text.matchAll(pattern)].length;

/** Runs one tier's tests: a cell of the matrix. What the runtime said is printed when not everything passed. */
function runTier(name, program, flags, tier) {
  const report = join(folder, `${name}-${tier}.xml`);
  rmSync(report, { force: true });
  const { status, signal, stdout, stderr, error } = spawnSync(
    program,
    [...flags(report), `./test/runtimes/${tier}.mjs`],
    { cwd: root, encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL', env: { ...process.env, NO_COLOR: '1' } },
  );
  let xml = '';
  try {
    xml = readFileSync(report, 'utf8');
  } catch {
    // It ended before there was a report.
  }
  const tests = count(xml, /<testcase\b/g);
  const failed = count(xml, /<(failure|error|skipped)\b/g);
  const ok = status === 0 && tests > 0 && failed === 0;
  if (ok) return { ok, text: `${tests} passed` };
  const ending = error?.code ?? signal ?? `exit status ${status}`;
  console.error(`\n── ${name}, ${tier}: ${ending}\n${stdout}\n${stderr}`);
  return { ok, text: tests === 0 ? ending : `${tests - failed} passed, ${failed} failed` };
}

function runRuntime(name) {
  const { package: origin, version, program, flags } = runtimes[name];
  const alias = `${name}-${version}`;
  const failure = install(folder, alias, `${alias}@npm:${origin}@${version}`);
  if (failure !== undefined) {
    console.error(failure);
    return tiers.map(() => ({ ok: false, text: 'not installed' }));
  }
  const path = join(folder, 'node_modules', alias, program);
  return tiers.map((tier) => runTier(name, path, flags, tier));
}

function printMatrix(rows) {
  const table = [['', ...tiers], ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) console.log(row.map((text, column) => text.padEnd(widths[column])).join('   '));
}

const all = Object.keys(runtimes);
const choice = new Argument('[runtimes...]', 'which of them; none are all').choices(all);
const chosen = new Command().name('npm run test:runtimes --').addArgument(choice).parse().args;
await buildIfStale();
prepareFolder(folder);
const rows = (chosen.length > 0 ? chosen : all).map((name) => ({
  name: `${name} (${runtimes[name].version})`,
  cells: runRuntime(name),
}));
printMatrix(rows);
process.exitCode = rows.every(({ cells }) => cells.every(({ ok }) => ok)) ? 0 : 1;
