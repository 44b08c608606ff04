/** The same calls made by C: oracle.c, compiled on the spot and asked through a pair of sockets. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AF_UNIX, close, SOCK_CLOEXEC, SOCK_STREAM, socketpair } from 'bsd-sockets';
import { afterAll } from 'vitest';

export type Argument = number | ArrayBufferView | null;

/** The C program has /dev/null open, for reading and writing, at this number. */
export const NULL_DEVICE = 3;

export interface Oracle {
  /** Makes a call; the bytes among its arguments are afterwards as the call left them. */
  call(name: string, args: Argument[]): number;
  end(): Promise<void>;
}

function compile(directory: string): string {
  const source = fileURLToPath(new URL('oracle.c', import.meta.url));
  const program = join(directory, 'oracle');
  execFileSync('cc', ['-Wall', '-Wextra', '-Werror', '-O1', '-o', program, source]);
  return program;
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function spell(argument: Argument): string {
  if (argument === null) return '-';
  return typeof argument === 'number' ? String(argument) : `x${bytesOf(argument).toString('hex')}`;
}

/** Reads up to the end of the line. Blocks: the answer is a function's result. */
function readLine(fd: number): string {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.alloc(65536);
    const n = readSync(fd, chunk);
    if (n === 0) throw new Error('the C program has ended: it blocked in a call, or does not know it (see above)');
    chunks.push(chunk.subarray(0, n));
    if (chunk[n - 1] === 10) return Buffer.concat(chunks).toString();
  }
}

function start(): Oracle {
  const directory = mkdtempSync(join(tmpdir(), 'bsd-'));
  const [ours, theirs] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC);
  const nullDevice = openSync('/dev/null', 'r+');
  const child = spawn(compile(directory), { stdio: [theirs, theirs, 'inherit', nullDevice] });
  for (const fd of [theirs, nullDevice]) close(fd);
  const exit = once(child, 'exit');
  return {
    call(name, args) {
      writeSync(ours, `${[name, ...args.map(spell)].join(' ')}\n`);
      const [result, ...bytes] = readLine(ours).trimEnd().split(' ') as [string, ...string[]];
      for (const argument of args) {
        if (argument === null || typeof argument === 'number') continue;
        bytesOf(argument).set(Buffer.from((bytes.shift() as string).slice(1), 'hex'));
      }
      return Number(result);
    },
    async end() {
      close(ours); // the end of its standard input is the end of its loop
      await exit;
      rmSync(directory, { recursive: true });
    },
  };
}

let running: Oracle | undefined;

/** The C program of this test file, started when it is first asked. */
export function oracle(): Oracle {
  running ??= start();
  return running;
}

afterAll(() => running?.end());
