/** What a Socket is made of: a descriptor, and what is known of it. */
import { checkInteger, notAnInteger } from '../argument.js';
import { fcntl } from '../call/descriptor.js';
import { getsockopt } from '../call/option.js';
import * as call from '../call/socket.js';
import { check } from '../error.js';
import type { AddressFamily, SocketType } from '../gen/groups.js';
import {
  F_GETFL,
  O_NONBLOCK,
  SO_DOMAIN,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOL_SOCKET,
} from '../gen/own.js';
import { socketIn } from '../raw/netns.js';
import { isWord } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';

/** An open descriptor that a Socket shall own. Its class keeps callers' objects out of the constructor. */
export class Descriptor {
  readonly #fd: Fd;

  constructor(
    fd: Fd,
    readonly family: AddressFamily,
    /** Without SOCK_CLOEXEC and SOCK_NONBLOCK. */
    readonly type: SocketType,
    readonly protocol: number,
    /** 0 when it is non-blocking, else undefined. */
    readonly timeoutMs: number | undefined,
  ) {
    this.#fd = fd;
  }

  /** Whether it is one. Unlike `instanceof`, this runs no code of a caller's proxy. */
  static isOne(value: unknown): value is Descriptor {
    return typeof value === 'object' && value !== null && #fd in value;
  }

  get fd(): Fd {
    return this.#fd;
  }
}

/** Checks what a constructor is given, and adds SOCK_CLOEXEC. */
function checkKind(name: string, family: AddressFamily, type: SocketType, protocol: number): SocketType {
  for (const [argument, value] of Object.entries({ family, type, protocol }))
    if (!isWord(value)) throw notAnInteger(name, argument, 'a 32-bit integer', value);
  checkInteger(name, 'protocol', protocol, -0x80000000, 0x7fffffff);
  return (type | SOCK_CLOEXEC) as SocketType;
}

function describe(fd: Fd, family: AddressFamily, type: SocketType, protocol: number): Descriptor {
  const plain = (type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK)) as SocketType;
  return new Descriptor(fd, family, plain, protocol, type & SOCK_NONBLOCK ? 0 : undefined);
}

/** Makes a socket. */
export function create(family: AddressFamily, type: SocketType, protocol: number): Descriptor {
  const flagged = checkKind('Socket', family, type, protocol);
  return describe(call.socket(family, flagged, protocol), family, type, protocol);
}

/** Makes a socket of another network namespace. */
export function createIn(netns: Fd, family: AddressFamily, type: SocketType, protocol: number): Descriptor {
  checkInteger('create_socket', 'netns', netns, -0x80000000, 0x7fffffff);
  const flagged = checkKind('create_socket', family, type, protocol);
  const entered = new Int32Array(1);
  const result = socketIn(netns, family, flagged, protocol, entered);
  if (entered[0] === 0) check(result, 'setns', netns);
  return describe(check(result, 'socket'), family, type, protocol);
}

/** Makes two that are connected. */
export function createPair(family: AddressFamily, type: SocketType, protocol: number): [Descriptor, Descriptor] {
  const flagged = checkKind('pair', family, type, protocol);
  const [a, b] = call.socketpair(family, flagged, protocol);
  return [describe(a, family, type, protocol), describe(b, family, type, protocol)];
}

/** Asks the kernel what an open descriptor is. */
export function adopt(fd: Fd): Descriptor {
  checkInteger('from', 'fd', fd, -0x80000000, 0x7fffffff);
  const family = getsockopt(fd, SOL_SOCKET, SO_DOMAIN) as AddressFamily;
  const type = getsockopt(fd, SOL_SOCKET, SO_TYPE) as SocketType;
  const protocol = getsockopt(fd, SOL_SOCKET, SO_PROTOCOL);
  return new Descriptor(fd, family, type, protocol, fcntl(fd, F_GETFL) & O_NONBLOCK ? 0 : undefined);
}
