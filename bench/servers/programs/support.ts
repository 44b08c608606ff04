/**
 * What the server programs share. Each is a process of its own, as the C programs of bench/c are: prints `port N` first,
 * and ends by itself when its time is over, or when it is killed.
 */
import { once } from 'node:events';
import { AF_INET, bind, type Fd, getsockname, listen, type SockaddrIn, type SocketType, socket } from 'bsd-sockets';

/** How long a program may live. */
const LIFETIME_MS = 120_000;
setTimeout(() => process.exit(1), LIFETIME_MS).unref();

export const BACKLOG = 4096;

/** As udp-count.c has it. */
export const RECEIVE_BUFFER = 4 << 20;

export const LOOPBACK = '127.0.0.1';

export function sayPort(port: number): void {
  console.log(`port ${port}`);
}

export function say(report: Record<string, number>): void {
  console.log(JSON.stringify(report));
}

/** A socket at a port that the kernel chooses. */
export function bound(type: number): Fd {
  const fd = socket(AF_INET, type as SocketType);
  bind(fd, { family: AF_INET, address: LOOPBACK, port: 0 });
  return fd;
}

export function portOf(fd: Fd): number {
  return (getsockname(fd) as SockaddrIn).port;
}

/** A listening socket, and says where. */
export function listening(type: number): Fd {
  const fd = bound(type);
  listen(fd, BACKLOG);
  sayPort(portOf(fd));
  return fd;
}

/** Counts datagrams, and reports when none has come for a tenth of a second; then it begins anew. */
export class Counter {
  static readonly #QUIET_MS = 100;
  #messages = 0;
  #bytes = 0;
  #start = 0;
  #seen = 0;

  count(bytes: number): void {
    if (this.#messages++ === 0) this.#begin();
    this.#bytes += bytes;
  }

  #begin(): void {
    this.#start = performance.now();
    this.#bytes = 0;
    this.#seen = 0;
    let last = this.#start;
    const timer = setInterval(() => {
      if (this.#messages !== this.#seen) {
        this.#seen = this.#messages;
        last = performance.now();
        return;
      }
      clearInterval(timer);
      const seconds = (last - this.#start) / 1000;
      say({ messages: this.#messages, bytes: this.#bytes, seconds, perSecond: this.#messages / seconds });
      this.#messages = 0;
    }, Counter.#QUIET_MS);
  }
}

/** The memory of this process that is its own, and V8's share of it, when all garbage is gone. */
async function memory(): Promise<{ anonymous: number; heap: number }> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error('it needs --expose-gc');
  for (let i = 0; i < 5; i++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { readFileSync } = await import('node:fs');
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) as RegExpExecArray;
  return { anonymous: Number(kilobytes) * 1024, heap: process.memoryUsage().heapUsed };
}

/**
 * What connections cost that do nothing. A few come and go, so that everything has been used once; then all come. Says so
 * whenever all are there, or gone, and last what each has cost.
 */
export class Census {
  readonly #few: number;
  readonly #all: number;
  #open = 0;
  #before: { anonymous: number; heap: number } | undefined;

  constructor([few, all]: number[]) {
    this.#few = few as number;
    this.#all = all as number;
  }

  async opened(): Promise<void> {
    this.#open++;
    if (this.#before === undefined) {
      if (this.#open === this.#few) say({ open: this.#open });
      return;
    }
    if (this.#open < this.#all) return;
    const now = await memory();
    const { anonymous, heap } = this.#before;
    const each = (bytes: number) => bytes / this.#all;
    say({ open: this.#open, anonymous: each(now.anonymous - anonymous), heap: each(now.heap - heap) });
  }

  async closed(): Promise<void> {
    if (--this.#open > 0) return;
    this.#before ??= await memory();
    say({ open: this.#open });
  }
}

/** Resolves when standard input ends: whoever started a program of clients wants it to go. */
export async function toldToGo(): Promise<void> {
  process.stdin.resume();
  await once(process.stdin, 'end');
}
