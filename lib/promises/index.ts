/**
 * `bsd-sockets/promises`: the calls that can block, as promises. They wait without blocking the event loop, on non-blocking
 * descriptors of any family.
 *
 * @module promises
 */
export type { Received } from '../call/io.js';
export type { Message, MessageIn, MessageOut } from '../call/message.js';
export type { AddrInfo, AddrInfoHints, NameInfo } from '../call/netdb.js';
export type { Accepted } from '../call/socket.js';
export { AddrInfoError, SocketError, TimeoutError } from '../error.js';
export type { ServerOptions } from '../socket/create.js';
export type { ReceivedFds } from '../socket/rights.js';
export { connections, type Datagram, type DatagramsOptions, datagrams } from './arrivals.js';
export { type ConnectionOptions, create_connection, create_server } from './create.js';
export { type DuplexOptions, duplex } from './duplex.js';
export type { Options } from './guard.js';
export { getaddrinfo, getnameinfo } from './lookup.js';
export {
  accept,
  accept4,
  connect,
  readable,
  recv,
  recvfrom,
  recvmsg,
  send,
  sendAll,
  sendmsg,
  sendto,
  writable,
} from './operations.js';
export { type AcceptedSocket, Socket } from './socket.js';
