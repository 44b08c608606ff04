/**
 * Another thread, or another process, that makes calls for a test: blocking ones, above all.
 *
 *     const there = await elsewhere.thread();
 *     const call = there.call('recv', fd, new Uint8Array(10), 0);
 *     await there.blocked();              it is in recv(2), asleep in the kernel
 *     shutdown(fd, SHUT_RDWR);
 *     expect((await call).result).toBe(0);
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Fd } from 'bsd-sockets';
import type * as raw from 'bsd-sockets/raw';
import { afterEach } from 'vitest';

const program = new URL('elsewhere.mjs', import.meta.url);
const PATIENCE_MS = 60_000;

/** What a call gave: its result, and its arguments as it left them. */
export interface Outcome {
  result: number;
  args: unknown[];
}

type Message = { thread: string } | { calling: string } | { error: string } | Outcome;

type Raw = typeof raw;
type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;

/** The two ends of the promise of a call that was sent and has not answered. */
interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

/** The thread or process as a place to send messages to. */
interface Line {
  send(message: unknown): void;
  on(listener: (message: Message) => void): void;
  kill(signal: NodeJS.Signals): void;
  pid: number | undefined;
  /** Resolves when it has ended, with what ended it. */
  ended: Promise<unknown>;
  end(): Promise<void>;
}

export class Elsewhere {
  readonly #line: Line;
  #thread = '';
  #inCall = false;
  readonly #waiting: Waiting[] = [];
  #ready: () => void = () => {};
  readonly ready = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });

  constructor(line: Line) {
    this.#line = line;
    line.on((message) => this.#hear(message));
  }

  #hear(message: Message): void {
    if ('calling' in message) {
      this.#inCall = true;
    } else if ('thread' in message) {
      this.#thread = message.thread;
      this.#ready();
    } else {
      this.#inCall = false;
      const { resolve, reject } = this.#waiting.shift() as Waiting;
      if ('error' in message) reject(new Error(message.error));
      else resolve(message);
    }
  }

  /** Makes a call of the raw tier there. Its buffers are copies; the outcome has them as the call left them. */
  call<N extends keyof Raw>(name: N, ...args: ArgumentsOf<Raw[N]>): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
    this.#line.send({ name, args });
    return outcome;
  }

  /**
   * Resolves once the call is asleep in the kernel, on something else than the runtime's own locks. A thread that waits
   * in its event loop, back from the call, is asleep as well; but it has sent the outcome, which is heard between looks.
   */
  async blocked(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let looks = 0; looks < 2; looks = this.#inCall && this.#asleep() ? looks + 1 : 0) {
      if (this.#waiting.length === 0) throw new Error('the call did not block, it has returned');
      if (Date.now() > deadline) throw new Error('the call does not block');
      await setTimeout(2);
      await setImmediate(); // messages are heard before this, however late the timer is
    }
  }

  #asleep(): boolean {
    const read = (file: string) => readFileSync(`/proc/${this.#thread}/${file}`, 'utf8');
    // The state is the third word, after the program's name in parentheses.
    const state = read('stat').replace(/^.*\) /s, '')[0];
    return state === 'S' && !/futex|^0?$/.test(read('wchan'));
  }

  /** The process there, if it is one. */
  get pid(): number {
    if (this.#line.pid === undefined) throw new Error('a thread has no process of its own');
    return this.#line.pid;
  }

  kill(signal: NodeJS.Signals): void {
    this.#line.kill(signal);
  }

  end(): Promise<void> {
    return this.#line.end();
  }
}

const running: Elsewhere[] = [];

async function ready(line: Line): Promise<Elsewhere> {
  const there = new Elsewhere(line);
  running.push(there);
  const gone = line.ended.then((why) => {
    throw new Error(`what was to make the calls ended first: ${String(why)}`);
  });
  await Promise.race([there.ready, gone]);
  gone.catch(() => {}); // from here on its end is nobody's surprise
  return there;
}

/** A worker thread: descriptors have the same numbers there. */
function thread(): Promise<Elsewhere> {
  const worker = new Worker(program, { execArgv: [] });
  const ended = new Promise((resolve) => {
    worker.on('error', resolve).on('exit', resolve);
  });
  return ready({
    send: (message) => worker.postMessage(message),
    on: (listener) => worker.on('message', listener),
    kill: () => {
      throw new Error('a thread cannot be killed');
    },
    pid: undefined,
    ended,
    end: async () => void (await worker.terminate()),
  });
}

/** What the descriptors passed to a process are called there: after 0, 1, 2 and the channel for messages. */
export const FIRST_PASSED: Fd = 4;

/** How root starts a program without root's capabilities; everybody else has none to begin with. */
const dropAll = { execPath: 'setpriv', execArgv: ['--bounding-set=-all', '--inh-caps=-all', process.execPath] };

/** A process. The descriptors passed to it are {@link FIRST_PASSED} and so on there. */
function process_(passed: Fd[] = [], options: { unprivileged?: boolean } = {}): Promise<Elsewhere> {
  const child = fork(fileURLToPath(program), [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc', ...passed],
    ...(options.unprivileged && process.geteuid?.() === 0 ? dropAll : {}),
  });
  const ended = once(child, 'exit');
  return ready({
    send: (message) => void child.send(message as object),
    on: (listener) => child.on('message', listener as (message: unknown) => void),
    kill: (signal) => void child.kill(signal),
    pid: child.pid,
    ended,
    async end() {
      child.kill('SIGKILL'); // it may be blocked in a call, and deaf to anything else
      await ended;
    },
  });
}

export const elsewhere = { thread, process: process_ };

afterEach(async () => {
  await Promise.all(running.splice(0).map((there) => there.end()));
});
