/**
 * `bsd-sockets/fork`: fork(2) for the labs, so that the textbook's concurrent server can be written as the textbook has
 * it. An instrument for teaching, not for production: the child has one thread, a copy of the heap, and no event loop.
 *
 * @module fork
 */
import { isMainThread } from 'node:worker_threads';
import { native } from './binding.js';
import { check } from './error.js';
import type { WaitFlag } from './gen/groups.js';

const nativeFork = native<() => number>('fork');
const nativeWaitpid = native<(pid: number, status: Int32Array, options: number) => number>('waitpid');
const nativeExit = native<(status: number) => never>('_exit');

function refuse(reason: string): never {
  const start = 'Start Node with `node --single-threaded program.js`.';
  throw Object.assign(new Error(`fork: ${reason} ${start}`), { code: 'ERR_BSD_SOCKETS_FORK' });
}

/**
 * Makes a second process that goes on from here: `fork(2)`.
 *
 * The child may run synchronous code, make any call of this package, and must end with {@link _exit}: it has no event
 * loop to return to. Descriptors are shared with the parent as after any fork.
 *
 * V8 and libuv keep threads whose locks a child would inherit without anyone to open them. Only a process that was
 * started with `node --single-threaded` has none, so any other is refused before anything happens; so are Bun and Deno.
 *
 * @returns 0 in the child, the child's process number in the parent
 * @throws Error with code `ERR_BSD_SOCKETS_FORK` in a process not started so, and in a worker
 * @throws SocketError `EAGAIN`, `ENOMEM` no room for another process
 * @example
 * const comm = accept(s).fd;
 * if (fork() === 0) {
 *   close(s);
 *   serve(comm);
 *   _exit(0);
 * }
 * close(comm);
 * @see fork(2)
 */
export function fork(): number {
  if (!isMainThread) refuse('a worker thread cannot fork, only the main thread of a process with no other.');
  // Other runtimes take the flag too, and keep their threads.
  const isNode = !process.versions.bun && !process.versions.deno;
  if (!isNode || !process.execArgv.some((flag) => /^--single[-_]threaded$/.test(flag)))
    refuse('this process has threads whose locks a child would inherit locked.');
  return check(nativeFork(), 'fork');
}

/** What waitpid(2) gives. */
export interface Waited {
  /** The child; 0 with `WNOHANG` when none has ended yet. */
  pid: number;
  /** What it gave to _exit(2), 0 to 255; undefined when a signal ended it, or nothing has ended. */
  status: number | undefined;
  /** The signal that ended it; undefined when none did. */
  signal: number | undefined;
}

const status = new Int32Array(1);

/**
 * Waits for a child to end: `waitpid(2)`. Blocks until one has, unless told `WNOHANG`.
 *
 * @param pid - a child; -1 is any; 0 any of this process group, -n any of group n
 * @param options - `WNOHANG` or 0
 * @throws SocketError `ECHILD` there is no such child; `EINTR` a signal came
 * @see waitpid(2)
 */
export function waitpid(pid: number, options: WaitFlag = 0): Waited {
  const child = check(nativeWaitpid(pid, status, options), 'waitpid');
  const word = status[0] as number;
  const signal = word & 0x7f; // WTERMSIG; 0x7f itself would be a stopped child
  const ended = child > 0 && signal !== 0x7f;
  return {
    pid: child,
    status: ended && signal === 0 ? (word >> 8) & 0xff : undefined,
    signal: ended && signal !== 0 ? signal : undefined,
  };
}

/**
 * Ends the process at once: `_exit(2)`. No exit handler runs and nothing is flushed, which is what a forked child wants:
 * handlers and caches are its parent's.
 *
 * @param status - 0 to 255
 * @see _exit(2)
 */
export function _exit(status: number): never {
  return nativeExit(status);
}
