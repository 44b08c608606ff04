/** `npm run bench`: see docs/bench.md. scripts/bench.mjs builds and starts this. */
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { cases } from './cases.js';
import { measureImports } from './import.js';
import { rawTier, typedTier } from './ours.js';
import { c, cRecvfrom } from './peers/c.js';
import { fs } from './peers/fs.js';
import { koffi } from './peers/koffi.js';
import { posixSocket } from './peers/posix-socket.js';
import { python } from './peers/python.js';
import { legend, machine, type Result, resultOf, tableOf } from './report.js';
import { measure } from './rounds.js';

function count(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > 1000) throw new InvalidArgumentError('A whole number from 1 to 1000.');
  return n;
}

const command = new Command('bench')
  .description('Measures this package against C and against its peers; every number is a ratio within one round.')
  .option('--rounds <n>', 'how often each variant runs', count, 51)
  .addOption(new Option('--only <name...>', 'these cases only').choices([...cases.map(({ name }) => name), 'import']))
  .option('--no-peers', 'only C and this package')
  .option('--json <file>', 'write the numbers there, too')
  .parse();
const options = command.opts<{ rounds: number; only?: string[]; peers: boolean; json?: string }>();

const variants = [
  c,
  cRecvfrom,
  rawTier,
  typedTier,
  ...(options.peers ? [fs, koffi(), posixSocket(), ...python()] : []),
];
const { cpu, cpus, kernel, node } = machine();
console.log(`${cpu}, ${cpus} CPUs; Linux ${kernel}; Node ${node}; ${options.rounds} rounds\n`);

if (options.only?.includes('import') ?? true) console.log(`${measureImports(options.rounds)}\n`);

const results: Result[] = [];
for (const each of cases.filter(({ name }) => options.only?.includes(name) ?? true)) {
  if (each.missing !== undefined) {
    console.log(`${each.name} did not run: ${each.missing}\n`);
    continue;
  }
  const result = resultOf(each, await measure(each, variants, options.rounds));
  results.push(result);
  console.log(`${tableOf(result)}\n`);
}
console.log(legend);

if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ machine: machine(), rounds: options.rounds, results }, null, 2)}\n`);
}
