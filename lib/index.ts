/**
 * `bsd-sockets`: the Berkeley sockets API. Descriptors are integers, addresses are objects that `family` tells apart,
 * and a failed call throws a {@link SocketError}. Each function makes exactly the system call it is named after, and
 * blocks exactly when C blocks.
 *
 * @module bsd-sockets
 */

// Addresses.
export { decodeSockaddr, encodeSockaddr } from './address/index.js';
export type {
  Sockaddr,
  SockaddrIn,
  SockaddrIn6,
  SockaddrLl,
  SockaddrNl,
  SockaddrOther,
  SockaddrUn,
  SockaddrUnspec,
  SockaddrVm,
} from './address/types.js';
export type { Data, Target } from './bytes.js';
// <unistd.h>, <fcntl.h>
export { close, dup, dup2, dup3, fcntl } from './call/descriptor.js';
// <arpa/inet.h>, <net/if.h>, <string.h>
export {
  htonl,
  htons,
  if_indextoname,
  if_nametoindex,
  inet_aton,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
  ntohs,
  strerror,
} from './call/inet.js';
export { type Received, read, recv, recvfrom, send, sendto, write } from './call/io.js';
export {
  type Message,
  type MessageIn,
  type MessageOut,
  readv,
  recvmmsg,
  recvmsg,
  sendmmsg,
  sendmsg,
  writev,
} from './call/message.js';
export { getsockopt, setsockopt } from './call/option.js';
// <sys/socket.h>
export {
  type Accepted,
  accept,
  accept4,
  bind,
  connect,
  getpeername,
  getsockname,
  listen,
  shutdown,
  sockatmark,
  socket,
  socketpair,
} from './call/socket.js';
// Ancillary data.
export { CMSG_LEN, CMSG_SPACE } from './control/cmsg.js';
export type { ControlMessage, OtherControlMessage } from './control/index.js';
export type {
  Attribute,
  In6Pktinfo,
  InPktinfo,
  Ip6Mtuinfo,
  ScmTimestamping,
  ScmTsPktinfo,
  SockExtendedErr,
  TpacketAuxdata,
  Ucred,
} from './control/kinds.js';
// Errors.
export { errnoName, SocketError } from './error.js';
// Every constant, and the types of their groups.
export * from './gen/constants.js';
export type { TypedControlMessage } from './gen/controls.js';
export type * from './gen/groups.js';
export type { Fd } from './raw/types.js';
