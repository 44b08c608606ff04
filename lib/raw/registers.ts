/**
 * The register file: how the integers of a hot call reach the native side (native/registers.h has the drawing).
 * A call stores its integers, names its buffer, and reads the result; nothing is allocated and nothing is thrown.
 *
 * Nothing may run between the stores and the native call: a getter of a caller's object could make a call of its own
 * and overwrite them. Views are therefore never touched in between.
 */
import { notAnInteger } from '../argument.js';
import { native } from '../binding.js';

const memory = native<ArrayBuffer>('registers');

/** The integers. */
export const R = new Int32Array(memory);
export const RESULT = 0;
export const FD = 1;
export const A = 2;
export const B = 3;
export const LENGTH = 4;

/**
 * The register file's own room for an address. A call that is given this very view lets the kernel write into it with
 * no second buffer argument; the typed tier does so.
 */
export const storage = new Uint8Array(memory, 64, 256);

// In a worker: calls that block can be ended (native/blocking.h). Other runtimes have an event loop of their own.
if (!process.versions.bun && !process.versions.deno) native<() => void>('watch')();

/** Results up to this one are refusals: the native side made no call. */
export const REFUSED = -0x80000000 + 3;
export const ADDRESS_NOT_BYTES = -0x80000000 + 2;
export const TOO_SHORT = -0x80000000 + 3;

export function isInt32(value: number): boolean {
  return typeof value === 'number' && (value | 0) === value;
}

/** A flag word: JavaScript's `|` makes bit 31 negative, so both readings of the 32 bits pass. */
export function isWord(value: number): boolean {
  return typeof value === 'number' && ((value | 0) === value || value >>> 0 === value);
}

export function badFd(call: string, fd: unknown, argument = 'fd'): TypeError {
  return notAnInteger(call, argument, 'a file descriptor (a 32-bit integer)', fd);
}

export function badWord(call: string, argument: string, value: unknown): TypeError {
  return notAnInteger(call, argument, 'a 32-bit integer', value);
}
