/**
 * `bsd-sockets/raw`: the kernel's own terms. Bytes in, a number out; a failed call returns -errno. Nothing is thrown
 * but a TypeError or RangeError for a wrong argument, nothing is allocated on the way, no flag is added, nothing is
 * retried. The tier of hot loops, and of C programs copied line by line.
 *
 * @module raw
 */
export type * from '../gen/groups.js';
export { if_indextoname, if_nametoindex, inet_aton, inet_ntop, inet_pton, strerror } from './inet.js';
export { read, recv, recvfrom, send, sendto, write } from './io.js';
export { readv, recvmmsg, recvmsg, sendmmsg, sendmsg, writev } from './message.js';
export { accept, accept4, getpeername, getsockname } from './name.js';
export { getsockopt, setsockopt } from './option.js';
export {
  bind,
  close,
  connect,
  dup,
  dup2,
  dup3,
  fcntl,
  listen,
  shutdown,
  sockatmark,
  socket,
  socketpair,
} from './socket.js';
export type { Bytes, Fd } from './types.js';
