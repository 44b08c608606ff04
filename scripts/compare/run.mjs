/**
 * Runs a scenario: its processes in order, in one language, under strace or not.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labCommand } from '../../examples/labs.mjs';
import { buildIfStale } from '../build.mjs';
import { compileTwin } from '../twin.mjs';
import { COMPARED_CALLS } from './descriptors.mjs';
import { servePage } from './page.mjs';
import { freePorts } from './ports.mjs';
import { FAMILY_CALLS, parseTrace, STRACE_OPTIONS } from './trace.mjs';

/** @typedef {'TypeScript' | 'C'} Language */
/** @typedef {import('./scenarios.mjs').Scenario} Scenario */
/** @typedef {{ name: string, status: number | string, output: string, errors: string, traces: Map<number, Call[]> }} Ran */
/** @typedef {{ processes: Ran[], chosen: { ports: number[] } }} Run */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A lab that has not ended by then hangs. The slowest takes two seconds, under strace, on a busy machine five. */
const TIME_LIMIT_MS = 60_000;

/** What goes before a command to run it in a network namespace of its own, where loopback is down until it is set up. */
const ISOLATED = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** @param {Language} language */
async function commandOf(lab, language) {
  if (language === 'C') return [compileTwin(lab)];
  await buildIfStale();
  return labCommand(lab);
}

/**
 * @param {Scenario} scenario
 * @param {Language} language
 * @param {{ traced?: boolean }} [options]
 * @returns {Promise<Run>}
 */
export async function runScenario(scenario, language, { traced = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  const served = scenario.serves === 'page' ? await servePage() : undefined;
  const running = [];
  const cleanUp = () => {
    for (const child of running) child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', cleanUp);
  try {
    const ports = await freePorts(2);
    const values = { free1: ports[0], free2: ports[1], ...served?.values };
    if (served !== undefined) ports.push(served.values.port);
    for (const { lab, as = lab, args = [], ready } of scenario.processes) {
      const command = [...(await commandOf(lab, language)), ...args.map((arg) => fill(arg, values))];
      const child = new Running(as, command, {
        trace: traced ? join(folder, `trace ${as}`) : undefined,
        isolated: scenario.isolated,
      });
      running.push(child);
      const said = await child.readyOrEnded(ready);
      if (said === undefined) break; // without a server its clients have nothing to do
      Object.assign(values, said);
    }
    await Promise.all(running.map((child) => child.ended));
    return { processes: running.map((child) => child.report()), chosen: { ports } };
  } finally {
    for (const child of running) child.kill();
    await Promise.allSettled(running.map((child) => child.ended));
    served?.stop();
    cleanUp();
    process.off('exit', cleanUp);
  }
}

/** Puts values in the place of their names in braces. */
function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`no process has said what {${name}} is`);
    return String(values[name]);
  });
}

/** A process of a scenario, with all that it starts. */
class Running {
  #child;
  #name;
  #trace;
  #output = '';
  #errors = '';
  #status;

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {{ trace?: string, isolated?: boolean }} options `trace`: what the names of the traces' files begin with
   */
  constructor(name, command, { trace, isolated }) {
    this.#name = name;
    this.#trace = trace;
    const around = [...(isolated ? ISOLATED : []), ...(trace === undefined ? [] : straceCommand(trace))];
    const [program, ...args] = [...around, ...command];
    // A group of its own, so that its children can be ended with it.
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      this.#output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#errors += text;
    });
    const limit = setTimeout(() => this.#giveUp(), TIME_LIMIT_MS);
    this.ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => {
        this.#status ??= status ?? signal;
        resolve();
      });
    }).finally(() => clearTimeout(limit));
    this.ended.catch(() => {}); // whoever waits for it gets the error; nobody may, when an earlier process failed
  }

  #giveUp() {
    this.#status = `still running after ${TIME_LIMIT_MS / 1000} s`;
    this.kill();
  }

  kill() {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // all have ended
    }
  }

  /**
   * Waits until the process is ready, or until its end when there is nothing else to wait for.
   *
   * @param {RegExp | undefined} ready
   * @returns {Promise<Record<string, string> | undefined>} what `ready` captured; undefined when it was never so
   */
  async readyOrEnded(ready) {
    const matches = new Promise((resolve) => {
      this.#child.stdout.on('data', () => ready?.test(this.#output) && resolve());
    });
    await Promise.race([matches, this.ended]);
    if (ready === undefined) return {};
    const match = ready.exec(this.#output);
    if (match === null && this.#status === 0) this.#status = 'status 0 before it was ready';
    return match === null ? undefined : { ...match.groups };
  }

  /** @returns {Ran} */
  report() {
    const traces = this.#trace === undefined ? new Map() : readTraces(this.#trace);
    return { name: this.#name, status: this.#status, output: this.#output, errors: this.#errors, traces };
  }
}

function straceCommand(prefix) {
  return ['strace', ...STRACE_OPTIONS, `-etrace=${[...FAMILY_CALLS, ...COMPARED_CALLS].join()}`, '-o', prefix, '--'];
}

/** strace names the file of a thread PREFIX.NUMBER. */
function readTraces(prefix) {
  const folder = join(prefix, '..');
  const files = readdirSync(folder).map((file) => join(folder, file));
  const own = files.filter((file) => file.startsWith(`${prefix}.`));
  return new Map(own.map((file) => [Number(file.slice(prefix.length + 1)), parseTrace(readFileSync(file, 'utf8'))]));
}
