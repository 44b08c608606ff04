/**
 * `bsd-sockets/raw`: the kernel's own terms. Bytes in, a number out; a failed call returns -errno. Nothing is thrown
 * but a TypeError or RangeError for a wrong argument, nothing is allocated on the way, no flag is added, nothing is
 * retried. The tier of hot loops, and of C programs copied line by line.
 *
 * @module raw
 */
export type * from '../gen/groups.js';
export {
  eventfd,
  eventfd_read,
  eventfd_write,
  pipe,
  pipe2,
  siginterrupt,
  timerfd_create,
  timerfd_gettime,
  timerfd_settime,
} from './event.js';
export { sendfile, splice } from './file.js';
export {
  bindresvport,
  inet_aton,
  inet_lnaof,
  inet_makeaddr,
  inet_netof,
  inet_network,
  inet_ntop,
  inet_pton,
  strerror,
} from './inet.js';
export {
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
} from './inet6.js';
export { ether_aton, ether_hostton, ether_ntoa, ether_ntohost, if_indextoname, if_nametoindex } from './interface.js';
export { read, recv, recvfrom, send, sendto, write } from './io.js';
export { fcntl, ioctl } from './ioctl.js';
export { readv, recvmmsg, recvmsg, sendmmsg, sendmsg, writev } from './message.js';
export { mmap, munmap } from './mmap.js';
export { accept, accept4, getpeername, getsockname } from './name.js';
export { gai_strerror, gethostname, getnameinfo, hstrerror, sethostname } from './netdb.js';
export { getsockopt, setsockopt, setsockopt_fprog } from './option.js';
export {
  epoll_create1,
  epoll_ctl,
  epoll_event,
  epoll_pwait2,
  epoll_wait,
  FD_CLR,
  FD_ISSET,
  FD_SET,
  FD_ZERO,
  poll,
  ppoll,
  pselect,
  select,
} from './poll.js';
export {
  bind,
  close,
  connect,
  dup,
  dup2,
  dup3,
  isfdtype,
  listen,
  shutdown,
  sockatmark,
  socket,
  socketpair,
} from './socket.js';
export { getipv4sourcefilter, getsourcefilter, setipv4sourcefilter, setsourcefilter } from './sourcefilter.js';
export type { Bytes, Fd } from './types.js';
