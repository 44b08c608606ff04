/** Failed system calls become a SocketError here, and nowhere else. */
import { formatAddress } from './address/text.js';
import type { Sockaddr } from './address/types.js';
import { errnoNames } from './gen/errno.js';
import { strerror } from './raw/inet.js';
import type { Fd } from './raw/types.js';

/**
 * The name of an error number.
 *
 * @param errno - positive, as in C
 * @returns 'ECONNREFUSED' for 111; undefined for a number that Linux does not use. Where two names share a number it is
 *   the usual one: EAGAIN, EOPNOTSUPP, EDEADLK
 */
export function errnoName(errno: number): string | undefined {
  return errnoNames.get(errno);
}

/**
 * Thrown for every failed system call.
 *
 * The message names the call, the error, the address if there was one, and says what it means:
 * `connect ECONNREFUSED 127.0.0.1:5006: Connection refused`.
 *
 * @example
 * try {
 *   connect(fd, { family: AF_INET, address: '127.0.0.1', port: 5006 });
 * } catch (error) {
 *   if (!(error instanceof SocketError) || error.errno !== ECONNREFUSED) throw error;
 *   // nobody listens there
 * }
 */
export class SocketError extends Error {
  /** The error's name: 'ECONNREFUSED'; 'E999' for a number without one. */
  readonly code: string;
  /** The error's number, positive as in C: 111. Compare it with the constants: `error.errno === ECONNREFUSED`. */
  readonly errno: number;
  /** The call that failed: 'connect'. */
  readonly syscall: string;
  /** The descriptor it was made on, if on one. */
  readonly fd?: Fd;
  /** The address it was made with, if with one. */
  readonly address?: Sockaddr;

  constructor(errno: number, syscall: string, fd?: Fd, address?: Sockaddr) {
    const code = errnoName(errno) ?? `E${errno}`;
    const where = address === undefined ? '' : ` ${formatAddress(address)}`;
    super(`${syscall} ${code}${where}: ${strerror(errno)}`);
    this.code = code;
    this.errno = errno;
    this.syscall = syscall;
    if (fd !== undefined) this.fd = fd;
    if (address !== undefined) this.address = address;
  }

  static {
    // On the prototype, like the built-in errors have it, so that it is no own property of every instance.
    Object.defineProperty(SocketError.prototype, 'name', { value: 'SocketError', writable: true, configurable: true });
  }
}

/** The result of a raw call, or the SocketError that its -errno stands for. */
export function check(result: number, syscall: string, fd?: Fd, address?: Sockaddr): number {
  if (result < 0) throw new SocketError(-result, syscall, fd, address);
  return result;
}
