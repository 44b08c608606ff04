/** Servers and clients in one call, as in `bsd-sockets`: create_server, create_connection. */
import type { Sockaddr } from '../address/types.js';
import { SocketError, TimeoutError } from '../error.js';
import { SOCK_STREAM } from '../gen/own.js';
import {
  type ConnectionOptions as Connection,
  checkConnection,
  failedAll,
  type ServerOptions,
  serverOf,
} from '../socket/create.js';
import type { Options } from './guard.js';
import { Limit } from './limit.js';
import { getaddrinfo } from './lookup.js';
import { Socket } from './socket.js';

/**
 * Makes a stream socket that listens at an address: `create_server` of `bsd-sockets`, with this tier's {@link Socket}.
 * Nothing of it waits.
 *
 * @throws TypeError (ERR_INVALID_ARG_VALUE) for `dualstack` and an address that is not AF_INET6
 * @throws {@link SocketError} `EADDRINUSE` somebody listens there; `EAFNOSUPPORT` the kernel has no IPv6
 * @example
 * await using server = create_server({ family: AF_INET6, address: '::', port: 5006 }, { dualstack: true });
 * for await (const { socket } of server.connections()) serve(socket);
 */
export function create_server(address: Sockaddr, options: ServerOptions = {}): Socket {
  return serverOf(Socket, address, options);
}

/** How {@link create_connection} connects. `timeoutMs` is for the lookup and all addresses together. */
export interface ConnectionOptions extends Connection, Options {}

/**
 * Connects to a host by name: looks it up, then tries each of its addresses until one answers. What failed is closed.
 *
 * @param node - a name or a numeric address
 * @param service - a name of /etc/services, or a port
 * @throws {@link AddrInfoError} as {@link getaddrinfo}
 * @throws {@link SocketError}, {@link TimeoutError} as {@link Socket.connect}, when there was one address to try, or time
 *   for one
 * @throws AggregateError when there were several; its `errors` are theirs, in order, its `code` that of the first
 * @throws the signal's reason
 * @example
 * await using connection = await create_connection('localhost', 5006, { timeoutMs: 1000 });
 */
export async function create_connection(
  node: string,
  service: string | number,
  options: ConnectionOptions = {},
): Promise<Socket> {
  const { timeoutMs, source } = checkConnection(node, service, options);
  const limit = new Limit('create_connection', { signal: options.signal, timeoutMs, ref: options.ref });
  const hints = { socktype: SOCK_STREAM, family: source?.family ?? 0 };
  const addresses = await getaddrinfo(node, service, hints, limit.next()).catch((error) => {
    throw limit.errorOf(error, 'getaddrinfo');
  });
  const errors: Error[] = [];
  for (const info of addresses) {
    let socket: Socket | undefined;
    try {
      socket = new Socket(info.family, info.socktype, info.protocol);
      if (source !== undefined) socket.bind(source);
      await socket.connect(info.address, limit.next());
      socket.timeoutMs = timeoutMs;
      return socket;
    } catch (failure) {
      const error = limit.errorOf(failure, 'connect', socket?.fd, info.address);
      socket?.close();
      if (options.signal?.aborted || !(error instanceof SocketError || error instanceof TimeoutError)) throw error;
      errors.push(error);
      if (limit.isOver()) break;
    }
  }
  throw failedAll(errors);
}
