/**
 * Programs that run beside a test: servers, mostly. Each is waited for by what it says, and none outlives its test.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StartOptions {
  /** What it reads from its standard input, which then ends. Without it, there is nothing to read. */
  input?: string;
  timeoutMs?: number;
}

/** The command that runs a lab, or its C twin when the name begins with c/. */
export function lab(name: string, ...args: string[]): string[] {
  return [process.execPath, 'scripts/lab.mjs', name, ...args];
}

/** Starts a command. It, and all that it starts, is killed when the test has finished or its time is over. */
export function start(command: string[], { input, timeoutMs = 50_000 }: StartOptions = {}): Running {
  const [program, ...args] = command as [string, ...string[]];
  // A group of its own, so that its children can be killed with it.
  const child = spawn(program, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(input);
  const running = new Running(child, command.join(' '));
  const kill = () => running.kill();
  const limit = setTimeout(kill, timeoutMs);
  process.on('exit', kill); // when the tests are ended from outside
  onTestFinished(() => {
    clearTimeout(limit);
    process.off('exit', kill);
    kill();
  });
  return running;
}

/** Runs a command to its end and gives what it printed; fails when it does not end well. */
export async function outputOf(command: string[], options?: StartOptions): Promise<string> {
  return start(command, options).output();
}

export class Running {
  #child: ChildProcess;
  #name: string;
  #closed: Promise<unknown>;
  #said = '';
  #stdout = '';

  constructor(child: ChildProcess, name: string) {
    this.#child = child;
    this.#name = name;
    this.#closed = once(child, 'close');
    this.#closed.catch(() => {}); // whoever waits for it gets the error
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
        if (stream === child.stdout) this.#stdout += text;
        child.emit('said');
      });
  }

  /** Waits until it has said something, on either output. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#said);
      if (match !== null) return match;
      const hasEnded = this.#closed.then(() => true);
      const isOver = await Promise.race([hasEnded, once(this.#child, 'said').then(() => false)]);
      if (isOver) throw new Error(`${this.#name} ended without saying ${pattern}:\n${this.#said}`);
    }
  }

  /** Waits for its end, which must be a good one, and gives what it printed. */
  async output(): Promise<string> {
    await this.#closed;
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== 0) throw new Error(`${this.#name} ended with ${signalCode ?? exitCode}:\n${this.#said}`);
    return this.#stdout;
  }

  kill(): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // all have ended
    }
  }
}
