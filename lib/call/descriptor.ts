/** <unistd.h> and <fcntl.h>: what can be done with any descriptor. */
import { check } from '../error.js';
import type { FcntlCommand, OpenFlag } from '../gen/groups.js';
import * as raw from '../raw/socket.js';
import type { Fd } from '../raw/types.js';

/**
 * Closes a descriptor: `close(2)`.
 *
 * The number is free afterwards, even when this throws, and the next socket may get it: never close twice. It does not
 * wake another thread that is blocked on the descriptor; {@link shutdown} does.
 *
 * @throws {@link SocketError} `EBADF` it is not open
 * @see close(2)
 */
export function close(fd: Fd): void {
  check(raw.close(fd), 'close', fd);
}

/**
 * A second descriptor for the same open file: `dup(2)`. They share everything, O_NONBLOCK included, but not FD_CLOEXEC.
 *
 * @returns the lowest free number
 * @throws {@link SocketError} `EBADF`; `EMFILE` too many open descriptors
 * @see dup(2)
 */
export function dup(fd: Fd): Fd {
  return check(raw.dup(fd), 'dup', fd);
}

/**
 * The same, at a number of the caller's choice: `dup2(2)`. What was open there is closed first, in silence, and Node has
 * descriptors of its own: choose a number that is yours.
 *
 * @returns `to`
 * @throws {@link SocketError} `EBADF` `fd` is not open, or `to` is above the limit
 * @see dup2(2)
 */
export function dup2(fd: Fd, to: Fd): Fd {
  return check(raw.dup2(fd, to), 'dup2', fd);
}

/**
 * {@link dup2} with flags: `dup3(2)`.
 *
 * @param flags - `O_CLOEXEC` or 0
 * @returns `to`
 * @throws {@link SocketError} as dup2; `EINVAL` both numbers are the same, or another flag
 * @see dup3(2)
 */
export function dup3(fd: Fd, to: Fd, flags: OpenFlag): Fd {
  return check(raw.dup3(fd, to, flags), 'dup3', fd);
}

/**
 * Manipulates a descriptor: `fcntl(2)`, the commands whose argument is an integer.
 *
 * @param argument - 0 when not given, for commands that take none
 * @returns what the command returns: the flags for F_GETFL and F_GETFD, a descriptor for F_DUPFD, mostly 0
 * @throws {@link SocketError}
 * - `EBADF` it is not open
 * - `EINVAL` no such command, or not this argument
 * - `EFAULT` a command that takes a pointer (F_GETLK, F_SETOWN_EX, …): a number from JavaScript is no address
 * @example
 * fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
 * @see fcntl(2)
 */
export function fcntl(fd: Fd, command: FcntlCommand, argument = 0): number {
  return check(raw.fcntl(fd, command, argument), 'fcntl', fd);
}
