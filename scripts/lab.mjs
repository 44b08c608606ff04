/**
 * Runs a lab, or its C twin, after building what is stale:
 *
 *     npm run -s lab -- tcp-echo-server 127.0.0.1 5006
 *     npm run -s lab -- c/tcp-echo-server 127.0.0.1 5006
 *
 * The lab has the terminal, gets every argument and every signal, and its exit status becomes this one's.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { labCommand, labs } from '../examples/labs.mjs';
import { buildIfStale } from './build.mjs';
import { compileTwin } from './twin.mjs';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const root = fileURLToPath(new URL('..', import.meta.url));

function list() {
  const width = Math.max(...Object.keys(labs).map((name) => name.length));
  const lines = Object.entries(labs).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return `\nLabs (c/NAME is the C twin):\n${lines.join('\n')}`;
}

async function commandOf(lab) {
  if (lab.startsWith('c/')) return [compileTwin(lab.slice(2))];
  await buildIfStale();
  const [node, ...rest] = labCommand(lab);
  return [node, ...rest.slice(0, -1), `${root}${rest.at(-1)}`];
}

/** Runs a program in this one's place, as far as anyone outside can see. */
function become([program, ...args]) {
  const child = spawn(program, args, { stdio: 'inherit' });
  const passOn = (signal) => child.kill(signal);
  for (const signal of PASSED_ON) process.on(signal, passOn);
  child.on('exit', (status, signal) => {
    for (const name of PASSED_ON) process.removeListener(name, passOn);
    if (signal === null) process.exitCode = status;
    else process.kill(process.pid, signal);
  });
}

const cli = new Command()
  .name('npm run -s lab --')
  .argument('[lab]', 'its name, with c/ in front for the C twin')
  .argument('[arguments...]', "the lab's own arguments")
  .helpOption('-h, --help', 'list the labs')
  .addHelpText('after', list)
  .passThroughOptions()
  .allowUnknownOption();

cli.parse();
const [lab, ...args] = cli.args;
if (lab === undefined) cli.help();
if (!Object.hasOwn(labs, lab.replace(/^c\//, ''))) cli.error(`there is no lab '${lab}'\n${list()}`, { exitCode: 2 });
try {
  become([...(await commandOf(lab)), ...args]);
} catch (error) {
  // Whoever experiments with a lab wants the compiler's words, which have been shown, and no more.
  cli.error(error.message);
}
