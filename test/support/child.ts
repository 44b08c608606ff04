/**
 * Programs that a test runs in a process of their own: because they may crash, close standard descriptors, want flags
 * of Node's, or must be seen from outside.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a program ended, and what it said. */
export interface Ending {
  /** What it gave to exit(2); null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface ProgramOptions {
  /** Options of Node's, such as --expose-gc. */
  flags?: string[];
  args?: string[];
  /** What runs Node: `['strace', '-o', file]`. */
  under?: string[];
  env?: Record<string, string>;
  cwd?: string;
  timeoutMs?: number;
}

/** Runs a command to its end, or kills it when its time is over; a killed one has SIGKILL as its signal. */
export async function runCommand(
  command: string[],
  { env, cwd, timeoutMs = 50_000 }: ProgramOptions = {},
): Promise<Ending> {
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs a JavaScript file with this Node. */
export function runProgram(file: URL, options: ProgramOptions = {}): Promise<Ending> {
  const { under = [], flags = [], args = [] } = options;
  return runCommand([...under, process.execPath, ...flags, fileURLToPath(file), ...args], options);
}

/** Runs a program that prints one JSON text as the last thing it does. Fails when it ends in any other way than well. */
export async function report<T>(file: URL, options: ProgramOptions = {}): Promise<T> {
  const { code, signal, stdout, stderr } = await runProgram(file, options);
  if (code !== 0) throw new Error(`the program ended with ${signal ?? `exit code ${code}`}\n${stderr}\n${stdout}`);
  return JSON.parse(stdout) as T;
}
