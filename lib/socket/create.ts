/** Servers and clients in one call: create_server, create_connection. */
import { addressBytes } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, checkText, outOfRange, wrongType, wrongValue } from '../argument.js';
import { getaddrinfo } from '../call/netdb.js';
import { setsockopt } from '../call/option.js';
import { sockaddr } from '../control/ip.js';
import { check, SocketError, TimeoutError } from '../error.js';
import type { AddressFamily, SocketType } from '../gen/groups.js';
import {
  AF_INET,
  AF_INET6,
  EAFNOSUPPORT,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
  SOMAXCONN,
} from '../gen/own.js';
import type { Fd } from '../raw/types.js';
import type { SocketBase } from './base.js';
import { connectWithin, TIMED_OUT } from './connecting.js';
import { checkTimeout, Deadline } from './deadline.js';
import { createIn } from './descriptor.js';
import { Socket } from './socket.js';

/** Gives the socket when `prepare` has done its part, and closes it when that fails. */
function prepared<S extends SocketBase>(socket: S, prepare: (socket: S) => void): S {
  try {
    prepare(socket);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/**
 * Makes a socket of another network namespace, in which it stays: `setns(2)` and `socket(2)` with `SOCK_CLOEXEC`. A thread of
 * its own goes there, so that this one does not move. It needs CAP_SYS_ADMIN, here and there.
 *
 * @param netns - a descriptor of the namespace: `/run/netns/NAME`, `/proc/PID/ns/net` or a pidfd, open for reading
 * @param family - AF_INET when not given
 * @param type - SOCK_STREAM when not given. With `SOCK_NONBLOCK`, `timeoutMs` is 0
 * @param protocol - 0, the default, for the type's usual one
 * @throws {@link SocketError} as {@link socket}; and `setns`
 * - `EPERM` the process may not go there
 * - `EINVAL` the descriptor is of no network namespace
 * @example
 * const netns = openSync('/run/netns/blue', 'r');
 * using s = create_socket(netns, AF_INET, SOCK_DGRAM);
 * closeSync(netns);
 * @see setns(2)
 * @see network_namespaces(7)
 */
export function create_socket(
  netns: Fd,
  family: AddressFamily = AF_INET,
  type: SocketType = SOCK_STREAM,
  protocol = 0,
): Socket {
  return new Socket(createIn(netns, family, type, protocol));
}

/** How {@link create_server} makes a server. */
export interface ServerOptions {
  /** How many connections may wait to be accepted; SOMAXCONN when not given. */
  backlog?: number;
  /** Several sockets may listen on the same port, and share what comes: SO_REUSEPORT. */
  reusePort?: boolean;
  /** An AF_INET6 server takes AF_INET clients too, whose addresses are ::ffff:a.b.c.d. Without it, it does not. */
  dualstack?: boolean;
}

/**
 * Makes a stream socket that listens at an address: `socket(2)`, `bind(2)`, `listen(2)`.
 *
 * SO_REUSEADDR is set, so that a server that is started again gets its port, and IPV6_V6ONLY, whose default is a matter of
 * the system. When anything fails, nothing stays open.
 *
 * @throws TypeError (ERR_INVALID_ARG_VALUE) for `dualstack` and an address that is not AF_INET6
 * @throws {@link SocketError} as {@link socket}, {@link bind}, {@link listen}
 * - `EADDRINUSE` somebody listens there
 * - `EAFNOSUPPORT` the kernel has no IPv6
 * @example
 * using server = create_server({ family: AF_INET6, address: '::', port: 5006 }, { dualstack: true });
 * @see listen(2)
 * @see ip(7)
 */
export function create_server(address: Sockaddr, options: ServerOptions = {}): Socket {
  return serverOf(Socket, address, options);
}

/** {@link create_server} of either class. */
export function serverOf<S extends SocketBase>(
  Class: new (family: AddressFamily, type: SocketType) => S,
  address: Sockaddr,
  options: ServerOptions,
): S {
  addressBytes('create_server', address); // before there is a socket: a wrong argument makes no system call
  if (typeof options !== 'object' || options === null)
    throw wrongType('create_server', 'options', 'an object', options);
  const { backlog = SOMAXCONN, reusePort = false, dualstack = false } = options;
  checkInteger('create_server', 'options.backlog', backlog, -0x80000000, 0x7fffffff);
  for (const [name, value] of Object.entries({ reusePort, dualstack }))
    if (typeof value !== 'boolean') throw wrongType('create_server', `options.${name}`, 'true or false', value);
  const { family } = address;
  if (dualstack && family !== AF_INET6)
    throw wrongValue('create_server', 'options.dualstack', 'false unless the address is AF_INET6', dualstack);
  return prepared(new Class(family, SOCK_STREAM), (socket) => {
    if (family === AF_INET || family === AF_INET6) setsockopt(socket.fd, SOL_SOCKET, SO_REUSEADDR, 1);
    if (reusePort) setsockopt(socket.fd, SOL_SOCKET, SO_REUSEPORT, 1);
    if (family === AF_INET6) setsockopt(socket.fd, IPPROTO_IPV6, IPV6_V6ONLY, dualstack ? 0 : 1);
    socket.bind(address);
    socket.listen(backlog);
  });
}

/**
 * Whether an AF_INET6 socket can serve AF_INET clients too: {@link create_server} with `dualstack`. It cannot where the
 * kernel has no IPv6.
 *
 * @throws {@link SocketError} `EMFILE`, `ENFILE` too many open descriptors to find out
 * @see ipv6(7)
 */
export function has_dualstack_ipv6(): boolean {
  try {
    using socket = new Socket(AF_INET6, SOCK_STREAM);
    setsockopt(socket.fd, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    return true;
  } catch (error) {
    if (error instanceof SocketError && error.errno === EAFNOSUPPORT) return false;
    throw error;
  }
}

/** How {@link create_connection} connects. */
export interface ConnectionOptions {
  /** Milliseconds for all addresses together, more than 0; afterwards the socket's `timeoutMs`. For ever when not given. */
  timeoutMs?: number | undefined;
  /** The local address to connect from; port 0 for any. Only addresses of its family are tried. */
  source?: Sockaddr | undefined;
}

/**
 * Connects to a host by name: `getaddrinfo(3)`, then `socket(2)` and `connect(2)` with each of its addresses until one
 * answers.
 *
 * The time for the lookup counts, but cannot be cut short. What failed is closed.
 *
 * @param node - a name or a numeric address
 * @param service - a name of /etc/services, or a port
 * @throws {@link AddrInfoError} as {@link getaddrinfo}
 * @throws {@link SocketError}, {@link TimeoutError} as {@link Socket.connect}, when there was one address to try, or time
 *   for one
 * @throws AggregateError when there were several; its `errors` are theirs, in order, its `code` that of the first
 * @example
 * using connection = create_connection('localhost', 5006, { timeoutMs: 1000 });
 * @see getaddrinfo(3)
 * @see connect(2)
 */
export function create_connection(node: string, service: string | number, options: ConnectionOptions = {}): Socket {
  const { timeoutMs, source } = checkConnection(node, service, options);
  const deadline = timeoutMs === undefined ? undefined : new Deadline(timeoutMs);
  const addresses = getaddrinfo(node, service, { socktype: SOCK_STREAM, family: source?.family ?? 0 });
  const errors: Error[] = [];
  for (const info of addresses) {
    try {
      return prepared(new Socket(info.family, info.socktype, info.protocol), (socket) => {
        if (source !== undefined) socket.bind(source);
        if (timeoutMs !== undefined) socket.timeoutMs = timeoutMs;
        connect(socket, info.address, deadline);
      });
    } catch (error) {
      if (!(error instanceof SocketError || error instanceof TimeoutError)) throw error;
      errors.push(error);
      if (deadline?.left() === 0) break;
    }
  }
  throw failedAll(errors);
}

/** The options of {@link create_connection}, read once and checked, with its other arguments. */
export function checkConnection(node: string, service: string | number, options: ConnectionOptions): ConnectionOptions {
  checkText('create_connection', 'node', node);
  if (typeof service === 'number') checkInteger('create_connection', 'service', service, 0, 65535);
  else checkText('create_connection', 'service', service);
  if (typeof options !== 'object' || options === null)
    throw wrongType('create_connection', 'options', 'an object', options);
  const { timeoutMs, source } = options;
  checkTimeout('create_connection', 'options.timeoutMs', timeoutMs);
  if (timeoutMs === 0) throw outOfRange('create_connection', 'options.timeoutMs', 'more than 0', timeoutMs);
  if (source !== undefined) sockaddr.encode('create_connection', 'options.source', source);
  return { ...(timeoutMs !== undefined && { timeoutMs }), ...(source !== undefined && { source }) };
}

/** As the method, with a deadline that others have shared. */
function connect(socket: Socket, address: Sockaddr, deadline: Deadline | undefined): void {
  const result = connectWithin(socket.fd, socket.family, addressBytes('connect', address), deadline);
  if (result !== TIMED_OUT) check(result, 'connect', socket.fd, address);
  else throw new TimeoutError(deadline?.timeoutMs ?? 0, 'connect', socket.fd, address);
}

/** What is thrown when no address was any good. */
export function failedAll(errors: Error[]): Error {
  if (errors.length === 1) return errors[0] as Error;
  const message = `create_connection: ${errors.map((error) => error.message).join('; ')}`;
  return Object.assign(new AggregateError(errors, message), { code: (errors[0] as SocketError).code });
}
