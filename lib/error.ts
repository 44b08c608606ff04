/** Failed system calls become a SocketError here, failed lookups an AddrInfoError, and nowhere else. */
import { formatAddress } from './address/text.js';
import type { Sockaddr } from './address/types.js';
import { checkInteger } from './argument.js';
import { eaiNames, errnoNames } from './gen/errno.js';
import { EAI_SYSTEM, HOST_NOT_FOUND, NO_DATA, NO_RECOVERY, TRY_AGAIN } from './gen/own.js';
import { strerror } from './raw/inet.js';
import { gai_strerror, hstrerror } from './raw/netdb.js';
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
  declare readonly fd?: Fd;
  /** The address it was made with, if with one. */
  declare readonly address?: Sockaddr;
  /** How many bytes went before it, of a call that sends all: {@link Socket.sendAll}, {@link Socket.sendfile}. */
  declare sent?: number;

  constructor(errno: number, syscall: string, fd?: Fd, address?: Sockaddr) {
    checkInteger('SocketError', 'errno', errno, 1, 0x7fffffff);
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

/**
 * Thrown when an operation with a `timeoutMs` is not done by then: `recv timed out after 100 ms`.
 *
 * No system call failed, so it is no SocketError, and has no errno: EAGAIN is what a non-blocking socket answers at once,
 * and ETIMEDOUT what TCP says when its peer does not answer.
 *
 * @example
 * socket.timeoutMs = 1000;
 * try {
 *   serve(socket.accept().socket);
 * } catch (error) {
 *   if (!(error instanceof TimeoutError)) throw error;
 *   // nobody came within a second
 * }
 */
export class TimeoutError extends Error {
  readonly code = 'ERR_SOCKET_TIMEOUT';
  /** The time that was over, in milliseconds. */
  readonly timeoutMs: number;
  /** The call that was not done: 'recv'. */
  readonly syscall: string;
  /** The descriptor it was made on. */
  declare readonly fd?: Fd;
  /** The address it was made with, if with one. */
  declare readonly address?: Sockaddr;
  /** How many bytes went before it, as in {@link SocketError.sent}. */
  declare sent?: number;

  constructor(timeoutMs: number, syscall: string, fd?: Fd, address?: Sockaddr) {
    super(`${syscall} timed out after ${timeoutMs} ms${address === undefined ? '' : `: ${formatAddress(address)}`}`);
    this.timeoutMs = timeoutMs;
    this.syscall = syscall;
    if (fd !== undefined) this.fd = fd;
    if (address !== undefined) this.address = address;
  }

  static {
    Object.defineProperty(TimeoutError.prototype, 'name', {
      value: 'TimeoutError',
      writable: true,
      configurable: true,
    });
  }
}

const hostErrnoNames = new Map<number, string>([
  [HOST_NOT_FOUND, 'HOST_NOT_FOUND'],
  [TRY_AGAIN, 'TRY_AGAIN'],
  [NO_RECOVERY, 'NO_RECOVERY'],
  [NO_DATA, 'NO_DATA'],
]);

/**
 * Thrown when a name could not be looked up: `getaddrinfo EAI_NONAME nonesuch.example: Name or service not known`.
 *
 * When a system call failed beneath, the code is 'EAI_SYSTEM' and `cause` the SocketError that says which error it was.
 *
 * @example
 * try {
 *   getaddrinfo('nonesuch.example', 80);
 * } catch (error) {
 *   if (!(error instanceof AddrInfoError) || error.errno !== EAI_NONAME) throw error;
 *   // there is no such host
 * }
 */
export class AddrInfoError extends Error {
  /**
   * The error's name: 'EAI_NONAME' and its siblings; from gethostbyname and the other calls of its age 'HOST_NOT_FOUND',
   * 'NO_DATA', 'NO_RECOVERY' or 'TRY_AGAIN'.
   */
  readonly code: string;
  /** The EAI_* value, which is negative; of the older calls h_errno, which is positive. No errno in either case. */
  readonly errno: number;
  /** The call that failed: 'getaddrinfo'. */
  readonly syscall: string;

  /**
   * @param subject - what was looked up, for the message
   * @param systemErrno - errno, when the error is EAI_SYSTEM
   */
  constructor(errno: number, syscall: string, subject?: string, systemErrno?: number) {
    const code = eaiNames.get(errno) ?? hostErrnoNames.get(errno) ?? `E${errno}`;
    const text = errno > 0 ? hstrerror(errno) : gai_strerror(errno);
    const cause = errno === EAI_SYSTEM && systemErrno !== undefined ? new SocketError(systemErrno, syscall) : undefined;
    super(`${syscall} ${code}${subject ? ` ${subject}` : ''}: ${text}`, cause && { cause });
    this.code = code;
    this.errno = errno;
    this.syscall = syscall;
  }

  static {
    Object.defineProperty(AddrInfoError.prototype, 'name', {
      value: 'AddrInfoError',
      writable: true,
      configurable: true,
    });
  }
}

/** The result of a raw call, or the SocketError that its -errno stands for. */
export function check(result: number, syscall: string, fd?: Fd, address?: Sockaddr): number {
  if (result < 0) throw new SocketError(-result, syscall, fd, address);
  return result;
}
