/**
 * `npm start`: the first two labs, TCP echo and UDP echo, each as a server process and a client process on loopback.
 * Prints what each process says and, in a table, which calls it made and what they returned. The exit status is 0 when
 * both clients got their text back.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { labCommand } from '../examples/labs.mjs';
import { buildIfStale } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MS = 60_000;
const ADDRESS = '127.0.0.1';
const TEXT = 'Hello World';

const pairs = [
  { title: '1. TCP echo', server: 'tcp-echo-server', client: 'tcp-echo-client' },
  { title: '2. UDP echo', server: 'udp-echo-server', client: 'udp-echo-client' },
];

/** Whatever happens to this process, its children end with it. */
const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL'); // does nothing to those that have ended
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Starts a lab that reports its calls to `calls`. Its lines go to the terminal with its name in front, and to `lines`. */
function start(lab, args, calls) {
  const [node, ...rest] = labCommand(lab, ['--import', './scripts/show-calls/preload.mjs']);
  const child = spawn(node, [...rest, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  children.add(child);
  const lines = [];
  const [, stdout, stderr, reports] = child.stdio;
  createInterface(stdout).on('line', (line) => {
    lines.push(line);
    console.log(`${lab}: ${line}`);
    child.emit('said', line);
  });
  createInterface(stderr).on('line', (line) => console.error(`${lab}: ${line}`));
  createInterface(reports).on('line', (line) => calls.push({ lab, ...JSON.parse(line) }));
  return { child, lines, closed: once(child, 'close') };
}

/** The port in the server's "listening on 127.0.0.1:5006". */
async function portOf({ child, closed }) {
  const said = once(child, 'said').then(([line]) => /^listening on .*:(\d+)$/.exec(line)?.[1]);
  const port = await Promise.race([said, closed.then(() => undefined)]);
  if (port === undefined) throw new Error('the server did not say that it listens');
  return port;
}

/** Runs a server for one client, and that client. True when the client printed the text and both ended well. */
async function runPair({ server: serverLab, client: clientLab }, calls) {
  const server = start(serverLab, [ADDRESS, '0', '1'], calls);
  const client = start(clientLab, [ADDRESS, await portOf(server), TEXT], calls);
  const [clientStatus] = await client.closed;
  if (clientStatus !== 0) return false; // the server would wait for another
  const [serverStatus] = await server.closed;
  return serverStatus === 0 && client.lines.join('\n') === TEXT;
}

/** Both processes read the same clock, so that their calls can be put in the order in which they returned. */
function tableOf(calls) {
  const table = new Table({ head: ['process', 'call', 'result'], style: { head: [], border: [], compact: true } });
  calls.sort((a, b) => Number(BigInt(a.time) - BigInt(b.time)));
  for (const { lab, call, result } of calls) table.push([lab, call, result]);
  return table.toString();
}

await buildIfStale();
setTimeout(() => {
  console.error(`no end after ${LIMIT_MS} ms`);
  process.exit(1);
}, LIMIT_MS).unref();
let isRight = true;
for (const pair of pairs) {
  console.log(`\n${pair.title}`);
  const calls = [];
  const isReplyRight = await runPair(pair, calls);
  console.log(`\nWhat they called, in the order in which the calls returned:\n${tableOf(calls)}`);
  console.log(isReplyRight ? `The reply is right: ${TEXT}` : 'The reply is wrong, or there was none.');
  isRight &&= isReplyRight;
}
process.exit(isRight ? 0 : 1);
