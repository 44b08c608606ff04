/**
 * Matchers that speak of system calls.
 *
 *     expect(() => bind(fd, address)).toFailWith('EADDRINUSE', 'bind');   a SocketError, whole
 *     expect(raw.recv(fd, buffer, 0)).toBeErrno(EAGAIN);                  -11
 */
import * as sockets from 'bsd-sockets';
import { errnoName, SocketError, strerror } from 'bsd-sockets';
import { expect } from 'vitest';

declare module 'vitest' {
  interface Matchers {
    /** Calls the function, which must throw the SocketError of this code, and of this system call when one is named. */
    toFailWith(code: string, syscall?: string): void;
    /** The number is -errno. */
    toBeErrno(errno: number): void;
  }
}

/** What keeps `error` from being the SocketError of `code`; undefined when nothing does. */
function objection(error: unknown, code: string, syscall: string | undefined): string | undefined {
  if (!(error instanceof SocketError)) return `threw ${String(error)}, which is no SocketError`;
  if (error.code !== code) return `failed with ${error.code} (${error.message})`;
  const errno = (sockets as unknown as Record<string, unknown>)[code];
  if (error.errno !== errno) return `has the errno ${error.errno}, and ${code} is ${errno}`;
  if (syscall !== undefined && error.syscall !== syscall) return `names ${error.syscall} as the call`;
  const { message } = error;
  const start = `${error.syscall} ${code}`;
  if (!message.startsWith(start) || !message.endsWith(`: ${strerror(error.errno)}`)) return `says '${message}'`;
  return undefined;
}

function spell(result: unknown): string {
  const name = typeof result === 'number' && result < 0 ? errnoName(-result) : undefined;
  return name === undefined ? String(result) : `-${name}`;
}

expect.extend({
  toFailWith(call: unknown, code: string, syscall?: string) {
    const wanted = `${syscall ?? 'the call'} to fail with ${code}`;
    if (typeof call !== 'function') throw new TypeError('toFailWith() needs a function that makes the call');
    let result: unknown;
    try {
      result = call();
    } catch (error) {
      const why = objection(error, code, syscall);
      return { pass: why === undefined, message: () => `expected ${wanted}; ${why ?? 'it did'}` };
    }
    return { pass: false, message: () => `expected ${wanted}; it returned ${spell(result)}` };
  },
  toBeErrno(result: unknown, errno: number) {
    const pass = result === -errno;
    return {
      pass,
      message: () => `expected ${pass ? 'another result than ' : ''}${spell(-errno)}; got ${spell(result)}`,
    };
  },
});
