/**
 * `npm run -s compare -- LAB` runs a lab and its C twin under strace and prints both traces side by side:
 *
 *     npm run -s compare                  lists the labs
 *     npm run -s compare -- tcp-echo      compares one
 *     npm run -s compare -- --all         compares all and prints a summary
 *
 * The exit status is 0 only when they agree.
 */
import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { compareLab } from './compare/compare.mjs';
import { sideBySide, summary } from './compare/report.mjs';
import { scenarios } from './compare/scenarios.mjs';

function list() {
  const width = Math.max(...Object.keys(scenarios).map((name) => name.length));
  const lines = Object.entries(scenarios).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return `Labs:\n${lines.join('\n')}`;
}

/** The programs that a comparison needs, and the packages that have them. */
const TOOLS = { strace: 'strace', cc: 'gcc libc6-dev' };

function requireTools() {
  for (const [tool, packages] of Object.entries(TOOLS))
    if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined)
      cli.error(`${tool} is missing; install it (apt-get install ${packages})`, { exitCode: 2 });
}

async function compareOne(name) {
  if (!Object.hasOwn(scenarios, name)) cli.error(`there is no lab '${name}'\n\n${list()}`, { exitCode: 2 });
  requireTools();
  const result = await compareLab(name);
  console.log(sideBySide(result));
  return result.verdict === 'equal';
}

async function compareAll() {
  requireTools();
  const results = [];
  for (const name of Object.keys(scenarios)) {
    console.error(`comparing ${name} …`);
    const result = await compareLab(name);
    results.push(result);
    if (result.verdict !== 'equal') console.log(`${sideBySide(result)}\n`);
  }
  console.log(summary(results));
  return results.every(({ verdict }) => verdict === 'equal');
}

// The labs' processes are in groups of their own, which Ctrl-C does not reach; leaving by exit() ends them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const cli = new Command()
  .name('npm run -s compare --')
  .argument('[lab]', 'the lab to compare with its C twin; none lists them')
  .option('--all', 'compare every lab, and print a summary')
  .addHelpText('after', () => `\n${list()}`);

cli.parse();
const [lab] = cli.args;
if (cli.opts().all) process.exitCode = (await compareAll()) ? 0 : 1;
else if (lab === undefined) console.log(list());
else process.exitCode = (await compareOne(lab)) ? 0 : 1;
