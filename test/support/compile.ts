/** Small C programs, compiled on the spot: what the compiler and the headers say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Compiled {
  /** What the program printed; undefined when it did not compile. */
  output: string | undefined;
  /** What the compiler said. */
  complaints: string;
}

function run(command: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { error, ...rest } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    timeout: 50_000,
    maxBuffer: 64 << 20,
  });
  if (error) throw error;
  return rest;
}

/** Compiles a C program and, when that went well, runs it. A program that fails is an error of the test's. */
export function compile(source: string, flags: string[] = []): Compiled {
  const directory = mkdtempSync(join(tmpdir(), 'bsd-'));
  try {
    const program = join(directory, 'program');
    writeFileSync(`${program}.c`, source);
    const { status, stderr } = run('cc', ['-w', ...flags, '-o', program, `${program}.c`]);
    if (status !== 0) return { output: undefined, complaints: stderr };
    const ran = run(program, []);
    if (ran.status !== 0) throw new Error(`the C program failed: ${ran.stderr}`);
    return { output: ran.stdout, complaints: stderr };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The output of a C program that must compile. */
export function outputOf(source: string): string {
  const { output, complaints } = compile(source);
  if (output === undefined) throw new Error(`the C program does not compile:\n${complaints}`);
  return output;
}
