/** The labs' arguments. As in C, argv[0] is the program and argv[1] the first argument. */
import { isIPv4 } from 'node:net';

function refuse(text: string, expected: string): never {
  console.error(`'${text}' is not ${expected}`);
  process.exit(2);
}

/** Argument `n`, or the fallback when it is not given. */
export function textArgument(argv: string[], n: number, fallback: string): string {
  return argv[n] ?? fallback;
}

/** An IPv4 address. */
export function addressArgument(argv: string[], n: number, fallback: string): string {
  const text = textArgument(argv, n, fallback);
  return isIPv4(text) ? text : refuse(text, 'an IPv4 address');
}

/** A whole number from 0 to `most`. */
export function numberArgument(argv: string[], n: number, fallback: number, most: number): number {
  const text = argv[n];
  if (text === undefined) return fallback;
  const isNumber = /^[0-9]+$/.test(text) && Number(text) <= most;
  return isNumber ? Number(text) : refuse(text, `a number from 0 to ${most}`);
}

/** A port; 0 lets the kernel choose. */
export function portArgument(argv: string[], n: number, fallback: number): number {
  return numberArgument(argv, n, fallback, 65535);
}

/** How many clients or datagrams a server serves before it ends: for ever when it is not told. */
export function countArgument(argv: string[], n: number): number {
  return numberArgument(argv, n, Infinity, 1_000_000);
}
