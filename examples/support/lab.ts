/** What every lab does around its calls: start, print, show addresses and errors. The calls themselves are in the labs. */
import { writeSync } from 'node:fs';
import { AF_INET, AF_UNIX, type Sockaddr, SocketError } from 'bsd-sockets';

/** Runs a lab as C runs main(): its result is the exit status, and a call that fails ends it with status 1. */
export async function run(main: (argv: string[]) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(1));
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}

/**
 * Prints a line. Unlike console.log it is a plain write(2), so that it also works in a forked child and in a worker
 * thread while the main thread is blocked.
 */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Prints why a call failed, on the error output. Any other error is a mistake in the program and goes on. */
export function complain(error: unknown): void {
  if (!(error instanceof SocketError)) throw error;
  writeSync(2, `${error.message}\n`);
}

/** Makes a call that is expected to fail with `errno`. When it does, prints the error and returns undefined. */
export function attempt<T>(errno: number, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof SocketError) || error.errno !== errno) throw error;
    say(error.message);
    return undefined;
  }
}

/** An address as text: '127.0.0.1:5006', '/tmp/socket', '@abstract'. */
export function show(address: Sockaddr | undefined): string {
  if (address === undefined) return '(none)';
  if (address.family === AF_INET) return `${address.address}:${address.port}`;
  if (address.family === AF_UNIX) return String(address.path).replace('\0', '@') || '(unnamed)';
  return `(family ${address.family})`;
}
