/**
 * What every Socket is and has, whether its calls block or are promised: a descriptor of its own, and the calls that never
 * wait.
 */
import type { inspect } from 'node:util';
import { addressBytes } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { wrongType } from '../argument.js';
import { close, fcntl } from '../call/descriptor.js';
import { getsockopt, prepareOption } from '../call/option.js';
import * as call from '../call/socket.js';
import { check } from '../error.js';
import type { AddressFamily, OptionLevel, OptionName, ShutdownHow, SocketType } from '../gen/groups.js';
import { EBADF, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, FD_CLOEXEC, SOMAXCONN } from '../gen/own.js';
import type { OptionAsked, OptionGot, OptionSet } from '../option/types.js';
import { bind } from '../raw/socket.js';
import type { Fd } from '../raw/types.js';
import { checkTimeout } from './deadline.js';
import { Descriptor } from './descriptor.js';
import { describeSocket } from './inspect.js';
import { unwatch, watch } from './leak.js';

/** What console.log() looks for. It comes without importing node:util, which costs a millisecond. */
const inspectCustom = Symbol.for('nodejs.util.inspect.custom') as typeof inspect.custom;

/** @internal */
export abstract class SocketBase implements Disposable {
  #fd: Fd;
  #timeoutMs: number | undefined;
  /** What it was made as, or what the kernel says it is: `AF_INET`, … */
  readonly family: AddressFamily;
  /** `SOCK_STREAM`, … without `SOCK_NONBLOCK` and `SOCK_CLOEXEC`. */
  readonly type: SocketType;
  /** 0 when it was made with 0; the protocol's number when it was adopted. */
  readonly protocol: number;

  protected constructor({ fd, family, type, protocol, timeoutMs }: Descriptor) {
    this.#fd = fd;
    this.#timeoutMs = timeoutMs;
    this.family = family;
    this.type = type;
    this.protocol = protocol;
    watch(this, fd, family, type);
  }

  // ─── Ownership

  /** The descriptor, -1 once the socket is closed. It may be used with any function, and stays the socket's to close. */
  get fd(): Fd {
    return this.#fd;
  }

  /** Whether it was closed, or detached. */
  get isClosed(): boolean {
    return this.#fd === -1;
  }

  /**
   * The descriptor, for a call.
   *
   * @throws {@link SocketError} EBADF when the socket is closed: the kernel is not asked, since the number may be another's
   * @internal
   */
  protected descriptor(syscall: string, address?: Sockaddr): Fd {
    if (this.#fd === -1) check(-EBADF, syscall, -1, address);
    return this.#fd;
  }

  /**
   * Gives the descriptor away: it is the caller's to close, and the socket is closed.
   *
   * @returns the descriptor; -1 when the socket was closed already
   */
  detach(): Fd {
    const fd = this.#fd;
    this.#fd = -1;
    unwatch(this);
    return fd;
  }

  /**
   * Closes the socket: `close(2)`. A second time does nothing; every other call fails with `EBADF` from now on, and the
   * kernel is not asked.
   *
   * @throws {@link SocketError} `EBADF` somebody else has closed the descriptor
   * @see close(2)
   */
  close(): void {
    const fd = this.detach();
    if (fd !== -1) close(fd);
  }

  /** {@link close}, at the end of a block that says `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** A second descriptor for the same socket, which child processes do not inherit: `fcntl(fd, F_DUPFD_CLOEXEC)`. */
  protected duplicate(): Descriptor {
    const fd = fcntl(this.descriptor('fcntl'), F_DUPFD_CLOEXEC, 0);
    return new Descriptor(fd, this.family, this.type, this.protocol, this.#timeoutMs);
  }

  /** Whether child processes inherit the descriptor: `fcntl(fd, F_GETFD)`. They do not, unless told to. */
  getInheritable(): boolean {
    return (fcntl(this.descriptor('fcntl'), F_GETFD) & FD_CLOEXEC) === 0;
  }

  /** Has child processes inherit the descriptor, or not: `fcntl(fd, F_SETFD)`. */
  setInheritable(inheritable: boolean): void {
    if (typeof inheritable !== 'boolean')
      throw wrongType('setInheritable', 'inheritable', 'true or false', inheritable);
    fcntl(this.descriptor('fcntl'), F_SETFD, inheritable ? 0 : FD_CLOEXEC);
  }

  // ─── Time

  /**
   * How long an operation may take: undefined, for ever, as in C; 0: not at all, the socket is non-blocking and EAGAIN is
   * an error, in `bsd-sockets/promises` a TimeoutError; a number of milliseconds: as long as that in all, however many system calls and signals it takes. Then there
   * is a {@link TimeoutError}.
   */
  get timeoutMs(): number | undefined {
    return this.#timeoutMs;
  }

  set timeoutMs(timeoutMs: number | undefined) {
    checkTimeout('timeoutMs', 'value', timeoutMs);
    this.changeMode(this.descriptor('fcntl'), timeoutMs);
    this.#timeoutMs = timeoutMs;
  }

  /** Makes the descriptor blocking or not, as the new time wants it. */
  protected abstract changeMode(fd: Fd, timeoutMs: number | undefined): void;

  // ─── Names

  /**
   * Gives the socket its local address: `bind(2)`. As {@link bind}.
   *
   * @see bind(2)
   */
  bind(address: Sockaddr): void {
    const bytes = addressBytes('bind', address);
    check(bind(this.descriptor('bind', address), bytes), 'bind', this.#fd, address);
  }

  /**
   * Makes it accept connections: `listen(2)`. As {@link listen}.
   *
   * @param backlog - how many may wait; SOMAXCONN when not given
   * @see listen(2)
   */
  listen(backlog: number = SOMAXCONN): void {
    call.listen(this.descriptor('listen'), backlog);
  }

  /**
   * Its own address: `getsockname(2)`.
   *
   * @see getsockname(2)
   */
  getsockname(): Sockaddr {
    return call.getsockname(this.descriptor('getsockname'));
  }

  /**
   * The address of its peer: `getpeername(2)`.
   *
   * @throws {@link SocketError} `ENOTCONN` it has none
   * @see getpeername(2)
   */
  getpeername(): Sockaddr {
    return call.getpeername(this.descriptor('getpeername'));
  }

  // ─── The rest

  /**
   * Reads a socket option: `getsockopt(2)`. As the function {@link getsockopt}, without its `fd`.
   *
   * @see getsockopt(2)
   */
  getsockopt<L extends OptionLevel, N extends OptionName>(level: L, name: N): OptionGot<L, N>;
  getsockopt(level: OptionLevel, name: OptionName, length: number): Uint8Array;
  getsockopt<L extends OptionLevel, N extends OptionName>(
    level: L,
    name: N,
    request: OptionAsked<L, N>,
  ): OptionGot<L, N>;
  getsockopt(...args: [level: OptionLevel, name: OptionName, request?: unknown]): unknown {
    return getsockopt(this.descriptor('getsockopt'), ...(args as [OptionLevel, OptionName, number]));
  }

  /**
   * Sets a socket option: `setsockopt(2)`. As the function `setsockopt`, without its `fd`.
   *
   * @see setsockopt(2)
   */
  setsockopt<L extends OptionLevel, N extends OptionName>(level: L, name: N, value: OptionSet<L, N>): void {
    const { write, bytes } = prepareOption(level, name, value);
    const fd = this.descriptor('setsockopt'); // Not before: reading the value may have closed it.
    check(write(fd, level, name, bytes), 'setsockopt', fd);
  }

  /**
   * Ends one or both directions: `shutdown(2)`. As {@link shutdown}.
   *
   * @param how - `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`
   * @see shutdown(2)
   */
  shutdown(how: ShutdownHow): void {
    call.shutdown(this.descriptor('shutdown'), how);
  }

  /**
   * Is the next byte the one after the out-of-band mark? `sockatmark(3)`.
   *
   * @see sockatmark(3)
   */
  sockatmark(): boolean {
    return call.sockatmark(this.descriptor('sockatmark'));
  }

  /** `<Socket fd=3 AF_INET SOCK_STREAM 127.0.0.1:5006 → 127.0.0.1:40112>`; never fails. */
  [inspectCustom](): string {
    return describeSocket(this.#fd, this.family, this.type);
  }
}
