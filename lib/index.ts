/**
 * `bsd-sockets`: the Berkeley sockets API. Descriptors are integers, addresses are objects that `family` tells apart,
 * and a failed call throws a {@link SocketError}. Each function makes exactly the system call it is named after, and
 * blocks exactly when C blocks.
 *
 * @module bsd-sockets
 */

// Addresses.
export { decodeSockaddr, encodeSockaddr } from './address/index.js';
export { decodeSockaddrL2tpip, encodeSockaddrL2tpip, type SockaddrL2tpip } from './address/l2tpip.js';
export type * from './address/types.js';
export type { Data, Target } from './bytes.js';
// <sys/socket.h>, <sys/uio.h>
export { recvmmsg, sendmmsg } from './call/batch.js';
// <unistd.h>, <fcntl.h>
export { close, dup, dup2, dup3, fcntl } from './call/descriptor.js';
// <sys/eventfd.h>, <sys/timerfd.h>, <unistd.h>, <signal.h>
export {
  eventfd,
  eventfd_read,
  eventfd_write,
  type Itimerspec,
  pipe,
  pipe2,
  siginterrupt,
  timerfd_create,
  timerfd_gettime,
  timerfd_settime,
} from './call/event.js';
export { sendfile, splice } from './call/file.js';
// <netinet/in.h>
export {
  IN_MULTICAST,
  IN6_ARE_ADDR_EQUAL,
  IN6_IS_ADDR_LINKLOCAL,
  IN6_IS_ADDR_LOOPBACK,
  IN6_IS_ADDR_MC_GLOBAL,
  IN6_IS_ADDR_MC_LINKLOCAL,
  IN6_IS_ADDR_MC_NODELOCAL,
  IN6_IS_ADDR_MC_ORGLOCAL,
  IN6_IS_ADDR_MC_SITELOCAL,
  IN6_IS_ADDR_MULTICAST,
  IN6_IS_ADDR_SITELOCAL,
  IN6_IS_ADDR_UNSPECIFIED,
  IN6_IS_ADDR_V4COMPAT,
  IN6_IS_ADDR_V4MAPPED,
  type In6Addr,
} from './call/inaddr.js';
// <arpa/inet.h>, <string.h>
export {
  bindresvport,
  htonl,
  htons,
  inet_aton,
  inet_lnaof,
  inet_makeaddr,
  inet_netof,
  inet_network,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
  ntohs,
  strerror,
} from './call/inet.js';
// RFC 3542.
export {
  type Inet6Option,
  type Inet6OptionRoom,
  inet6_opt_append,
  inet6_opt_find,
  inet6_opt_finish,
  inet6_opt_get_val,
  inet6_opt_init,
  inet6_opt_next,
  inet6_opt_set_val,
  inet6_rth_add,
  inet6_rth_getaddr,
  inet6_rth_init,
  inet6_rth_reverse,
  inet6_rth_segments,
  inet6_rth_space,
} from './call/inet6.js';
// <net/if.h>, <ifaddrs.h>, <netinet/ether.h>
export {
  ether_aton,
  ether_hostton,
  ether_ntoa,
  ether_ntohost,
  getifaddrs,
  type Ifaddrs,
  type IfNameindex,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
} from './call/interface.js';
export { type Received, read, recv, recvfrom, send, sendto, write } from './call/io.js';
// <sys/ioctl.h>
export { ioctl } from './call/ioctl.js';
export {
  type Message,
  type MessageIn,
  type MessageOut,
  readv,
  recvmsg,
  sendmsg,
  writev,
} from './call/message.js';
// <sys/mman.h>
export { mmap, munmap } from './call/mmap.js';
// <netdb.h>
export {
  type AddrInfo,
  type AddrInfoHints,
  gai_strerror,
  getaddrinfo,
  gethostbyaddr,
  gethostbyname,
  gethostbyname2,
  gethostname,
  getnameinfo,
  getnetbyaddr,
  getnetbyname,
  getprotobyname,
  getprotobynumber,
  getservbyname,
  getservbyport,
  type Hostent,
  type NameInfo,
  type Netent,
  type Protoent,
  type Servent,
  sethostname,
} from './call/netdb.js';
export { getsockopt, setsockopt } from './call/option.js';
// <poll.h>, <sys/select.h>, <sys/epoll.h>
export {
  type EpollInterest,
  type EpollReport,
  epoll_create1,
  epoll_ctl,
  epoll_pwait2,
  epoll_wait,
  type PollFd,
  poll,
  ppoll,
  pselect,
  type Selected,
  type SelectSets,
  select,
} from './call/poll.js';
// <stddef.h>
export { type FieldName, offsetof, type StructName, sizeof } from './call/sizeof.js';
// <sys/socket.h>
export {
  type Accepted,
  accept,
  accept4,
  bind,
  connect,
  getpeername,
  getsockname,
  isfdtype,
  listen,
  shutdown,
  sockatmark,
  socket,
  socketpair,
} from './call/socket.js';
// RFC 3678.
export {
  getipv4sourcefilter,
  getsourcefilter,
  type SourceFilter,
  setipv4sourcefilter,
  setsourcefilter,
} from './call/sourcefilter.js';
// Ancillary data.
export { CMSG_LEN, CMSG_SPACE } from './control/cmsg.js';
export {
  type ControlMessage,
  type ControlMessageOut,
  decodeControl,
  encodeControl,
  type OtherControlMessage,
  type TimestampingRequest,
} from './control/index.js';
export type {
  Attribute,
  DmabufCmsg,
  In6Pktinfo,
  InPktinfo,
  Ip6Mtuinfo,
  LlcPktinfo,
  RdsRdmaNotify,
  RdsRxTrace,
  ScmTimestamping,
  ScmTsPktinfo,
  SctpAuthinfo,
  SctpInitmsg,
  SctpNxtinfo,
  SctpPrinfo,
  SctpRcvinfo,
  SctpSndinfo,
  SctpSndrcvinfo,
  SockEeDataRfc4884,
  SockExtendedErr,
  TipcErrinfo,
  TipcServiceRange,
  TpacketAuxdata,
  Ucred,
} from './control/kinds.js';
// Errors.
export { AddrInfoError, errnoName, SocketError, TimeoutError } from './error.js';
// Values as text.
export { type ConstantGroup, type Formattable, type FormattableObject, format } from './format/index.js';
// Every constant, and the types of their groups.
export * from './gen/constants.js';
export type { TypedControlMessage } from './gen/controls.js';
export type * from './gen/groups.js';
export type { TypedFcntl, TypedIoctl } from './gen/ioctls.js';
// Socket options.
export type { TypedOption } from './gen/options.js';
export type * from './gen/structs.js';
export type {
  Ethtool,
  EthtoolAnswer,
  EthtoolBytes,
  EthtoolDrvinfo,
  EthtoolIn,
  EthtoolRequest,
  EthtoolSettings,
  EthtoolValue,
} from './ioctl/ethtool.js';
export type { Ifconf, Ifmap, Ifreq, In6Ifreq } from './ioctl/ifreq.js';
export type { Flock, FOwnerEx } from './ioctl/lock.js';
export type { HardwareAddress } from './ioctl/member.js';
export type { Arpreq, Rtentry } from './ioctl/route.js';
export { decodeOption, encodeOption } from './option/index.js';
export type { GroupFilter, GroupFilterRequest, IpMsfilter, IpMsfilterRequest } from './option/multicast.js';
export type { Icmp6Filter } from './option/other.js';
export type { SctpAuthkey, SctpResetStreams } from './option/sctp.js';
export type { TcpCcInfo } from './option/tcp.js';
export type { Fd } from './raw/types.js';
// Sockets as objects.
export {
  type ConnectionOptions,
  create_connection,
  create_server,
  create_socket,
  has_dualstack_ipv6,
  type ServerOptions,
} from './socket/create.js';
export { EndOfStreamError, type FileMode, type SocketFile } from './socket/file.js';
export { type ReceivedFds, recv_fds, send_fds } from './socket/rights.js';
export { type AcceptedSocket, Socket } from './socket/socket.js';
