/** `npm run bench:servers`: see docs/bench.md. scripts/bench.mjs builds and starts this. */
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { machine } from '../report.js';
import { type Case, cases } from './cases.js';
import { legend, type Measured, type Result, resultOf, tableOf } from './report.js';

function upTo(most: number): (text: string) => number {
  return (text) => {
    const n = Number(text);
    if (!Number.isInteger(n) || n < 1 || n > most) throw new InvalidArgumentError(`A whole number from 1 to ${most}.`);
    return n;
  };
}

const command = new Command('bench:servers')
  .description('Measures servers under load against C and against Node; every number is a ratio within one round.')
  .option('--rounds <n>', 'how often each server runs', upTo(100), 5)
  .option('--seconds <n>', 'how long it is under load each time', upTo(20), 2)
  .addOption(new Option('--only <name...>', 'these cases only').choices(cases.map(({ name }) => name)))
  .option('--json <file>', 'write the numbers there, too')
  .parse();
const options = command.opts<{ rounds: number; seconds: number; only?: string[]; json?: string }>();

/** In each round every server runs once, and the order rotates. */
async function measure({ variants, run }: Case): Promise<Measured> {
  const measured: Measured = new Map(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < options.rounds; round++) {
    const at = round % variants.length;
    for (const variant of [...variants.slice(at), ...variants.slice(0, at)])
      measured.get(variant.name)?.push(await run(variant, options.seconds));
  }
  return measured;
}

const { cpu, cpus, kernel, node } = machine();
console.log(`${cpu}, ${cpus} CPUs; Linux ${kernel}; Node ${node}; ${options.rounds} rounds of ${options.seconds} s\n`);

const results: Result[] = [];
for (const each of cases.filter(({ name }) => options.only?.includes(name) ?? true)) {
  const result = resultOf(each, await measure(each));
  results.push(result);
  console.log(`${tableOf(result)}\n`);
}
console.log(legend);

if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ machine: machine(), options, results }, null, 2)}\n`);
}
