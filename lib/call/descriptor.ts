/** <unistd.h> and <fcntl.h>: what can be done with any descriptor. */
import { wrongType } from '../argument.js';
import { type Target, targetBytes } from '../bytes.js';
import { check } from '../error.js';
import type { FcntlCommand, OpenFlag } from '../gen/groups.js';
import type { TypedFcntl } from '../gen/ioctls.js';
import { F_GETOWN, F_GETOWN_EX, F_OWNER_PGRP } from '../gen/own.js';
import { type ArgumentOf, commandKind, isMemory, type ResultOf } from '../ioctl/index.js';
import { fcntl as rawFcntl } from '../raw/ioctl.js';
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
 * Manipulates a descriptor by a command whose argument is a struct in C, and an object here: `fcntl(2)`.
 *
 * - F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW: a {@link Flock}
 * - F_GETOWN_EX, F_SETOWN_EX: an {@link FOwnerEx}
 * - F_GET_RW_HINT, F_SET_RW_HINT: a bigint, 0n for none given to 5n for the longest life
 *
 * F_SETLKW and F_OFD_SETLKW wait until the lock is free.
 *
 * @returns for what reads: a new object, as the kernel filled it in; for what writes: 0
 * @throws {@link SocketError}
 * - `EAGAIN`, `EACCES` another holds such a lock
 * - `EDEADLK` waiting would never end
 * - `EINVAL` the file cannot be locked, or the object makes no sense
 * @example
 * fcntl(fd, F_SETLK, { type: F_WRLCK, start: 0, len: 100 });
 * if (fcntl(fd, F_GETLK, { type: F_WRLCK }).type === F_UNLCK) console.log('nobody else has a lock');
 * @see fcntl(2)
 * @see fcntl_locking(2)
 */
export function fcntl<C extends TypedFcntl['request']>(
  fd: Fd,
  command: C,
  ...argument: ArgumentOf<TypedFcntl, C>
): ResultOf<TypedFcntl, C>;
/**
 * Manipulates a descriptor: `fcntl(2)`, the commands whose argument is an integer; the others with bytes, filled in place.
 *
 * F_GETOWN asks the kernel for F_GETOWN_EX, as glibc does, so that a process group comes back as a negative number and is
 * no error.
 *
 * @param argument - 0 when not given, for commands that take none
 * @returns what the command returns: the flags for F_GETFL and F_GETFD, a descriptor for F_DUPFD, mostly 0
 * @throws {@link SocketError}
 * - `EBADF` it is not open
 * - `EINVAL` no such command, or not this argument
 * - `EFAULT` a number for a command that takes a pointer (F_GETLK, F_SETOWN_EX, …): it is no address
 * @example
 * fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
 * @see fcntl(2)
 */
export function fcntl(fd: Fd, command: FcntlCommand, argument?: number | Target): number;
export function fcntl(fd: Fd, command: number, argument?: unknown): unknown {
  if (command === F_GETOWN && (argument === undefined || argument === 0)) return signalOwner(fd);
  const kind = typeof argument === 'number' || isMemory(argument) ? undefined : commandKind(command);
  if (kind === undefined) return check(rawFcntl(fd, command, plain(argument)), 'fcntl', fd);
  const passed = kind.encode('fcntl', argument);
  return kind.decode(passed, check(rawFcntl(fd, command, passed.argument), 'fcntl', fd));
}

function plain(argument: unknown): number | Uint8Array {
  if (argument === undefined) return 0;
  if (isMemory(argument)) return targetBytes('fcntl', 'argument', argument);
  if (typeof argument !== 'number') throw wrongType('fcntl', 'argument', 'a number', argument);
  return argument;
}

function signalOwner(fd: Fd): number {
  const { type, pid } = fcntl(fd, F_GETOWN_EX);
  return type === F_OWNER_PGRP ? 0 - pid : pid;
}
