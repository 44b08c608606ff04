/** Programs that are measured, and that measure: started, listened to, and ended. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { folder } from '../folder.js';

const lastCpu = availableParallelism() - 1;
const canPin = lastCpu > 0 && spawnSync('taskset', ['--version']).error === undefined;

/** Servers have the last CPU to themselves, loads the others. */
export const SERVER = String(lastCpu);
export const LOAD = `0-${lastCpu - 1}`;

/** The command of a program of bench/c. */
export function c(name: string, ...args: (string | number)[]): string[] {
  return [`${folder}${name}`, ...args.map(String)];
}

/** The command of a program of programs/, with options of Node's. */
export function js(name: string, args: (string | number)[] = [], flags: string[] = []): string[] {
  const file = fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));
  return [process.execPath, ...flags, file, ...args.map(String)];
}

type Report = Record<string, number>;

export class Program {
  readonly #child: ChildProcess;
  readonly #name: string;
  readonly #lines: AsyncIterator<string>;

  /** @param cpus - where it may run, as taskset takes it */
  constructor(command: string[], cpus: string) {
    const [program, ...args] = (canPin ? ['taskset', '-c', cpus, ...command] : command) as [string, ...string[]];
    this.#name = command.join(' ');
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  /** What it says next. */
  async line(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`${this.#name} has ended too early`);
    return value;
  }

  async port(): Promise<number> {
    return Number((await this.line()).replace('port ', ''));
  }

  async report(): Promise<Report> {
    return JSON.parse(await this.line()) as Report;
  }

  /** Seconds of CPU time that it has had, all its threads together. */
  cpuSeconds(): number {
    const tasks = `/proc/${this.#child.pid}/task`;
    const nanoseconds = readdirSync(tasks).map((id) => readFileSync(`${tasks}/${id}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds.reduce((sum, each) => sum + Number(each), 0) / 1e9;
  }

  /** Tells a program that waits for it that it may go, and waits until it has. */
  async dismiss(): Promise<void> {
    const gone = once(this.#child, 'close');
    this.#child.stdin?.end();
    await gone;
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await gone;
  }
}

/** Runs a load to its end, and gives what it reports. */
export async function runLoad(command: string[]): Promise<Report> {
  const load = new Program(command, LOAD);
  try {
    return await load.report();
  } finally {
    await load.kill();
  }
}
