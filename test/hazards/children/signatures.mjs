/**
 * The arguments of every exported function, in order. A function that is exported and not here fails the tests that read
 * this table, so that none can be forgotten.
 *
 * A word is the name of an argument, and world.mjs has one valid value for it. `listener:fd` has the value of `listener`
 * and the name of `fd`. The exports that take no argument have no words.
 */
import { Socket } from 'bsd-sockets';
import { Socket as PromisedSocket } from 'bsd-sockets/promises';

const both = {
  // <sys/socket.h>, <unistd.h>, <fcntl.h>: what takes and gives numbers in both tiers
  close: 'fd',
  dup: 'fd',
  dup2: 'fd to',
  dup3: 'fd to flags',
  fcntl: 'fd command argument',
  isfdtype: 'fd fileType:type',
  listen: 'fd backlog',
  shutdown: 'fd how',
  sockatmark: 'fd',
  socket: 'domain type protocol',
  bind: 'fd address',
  connect: 'fd address',
  bindresvport: 'fd address',
  read: 'fd buffer',
  write: 'fd data',
  readv: 'fd iov',
  writev: 'fd iov',
  recv: 'fd buffer flags',
  send: 'fd data flags',
  sendto: 'fd data flags address',
  // Text and numbers
  strerror: 'errno',
  gai_strerror: 'code',
  if_indextoname: 'index',
  if_nametoindex: 'interface:name',
  inet_network: 'text',
  // RFC 3542
  inet6_opt_init: 'extbuf',
  inet6_opt_finish: 'extbuf offset',
  inet6_opt_set_val: 'databuf offset data:value',
  inet6_opt_get_val: 'databuf offset data:value',
  inet6_rth_space: 'routing:type segments',
  inet6_rth_init: 'bp routing:type segments',
  inet6_rth_segments: 'bp',
  inet6_rth_getaddr: 'bp index',
  // <sys/mman.h>
  mmap: 'fd length prot mapFlags:flags count:offset',
  munmap: 'mapped:buffer',
  // <sys/epoll.h>, <sys/eventfd.h>, <sys/timerfd.h>
  epoll_create1: 'flags',
  eventfd: 'initval flags',
  timerfd_create: 'clockid flags',
};

export const signatures = {
  'bsd-sockets': {
    ...both,
    // Addresses and errors
    decodeSockaddr: 'bytes',
    decodeSockaddrL2tpip: 'bytes',
    encodeSockaddr: 'address',
    encodeSockaddrL2tpip: 'l2tpip:address',
    decodeControl: 'bytes',
    encodeControl: 'controlMessages:messages',
    decodeOption: 'level name bytes',
    encodeOption: 'level name value',
    errnoName: 'errno',
    format: 'address:value',
    sizeof: 'struct',
    offsetof: 'struct field',
    // <sys/socket.h>
    accept: 'listener:fd',
    accept4: 'listener:fd flags',
    getpeername: 'fd',
    getsockname: 'fd',
    getsockopt: 'fd level name length',
    recvfrom: 'fd buffer flags',
    setsockopt: 'fd level name value',
    socketpair: 'domain type protocol',
    // <poll.h>, <sys/select.h>, <sys/epoll.h>, <sys/eventfd.h>, <sys/timerfd.h>, <signal.h>
    poll: 'pollEntries:fds timeoutMs',
    ppoll: 'pollEntries:fds timeoutMs sigmask',
    select: 'sets timeoutMs',
    pselect: 'sets timeoutMs sigmask',
    epoll_ctl: 'epfd operation:op peer:fd event',
    epoll_wait: 'epfd maxevents timeoutMs',
    epoll_pwait2: 'epfd maxevents timeoutMs sigmask',
    eventfd_read: 'counter:fd',
    eventfd_write: 'counter:fd added:value',
    timerfd_settime: 'timer:fd flags timerSpec:newValue',
    timerfd_gettime: 'timer:fd',
    pipe: '',
    pipe2: 'flags',
    siginterrupt: 'signal interrupts:flag',
    CMSG_LEN: 'length',
    CMSG_SPACE: 'length',
    sendfile: 'fd:out peer:from count:offset count',
    ioctl: 'fd request ioctlObject:argument',
    splice: 'fd:from count:fromOffset peer:to count:toOffset count flags',
    recvmmsg: 'fd messagesIn:messages flags timeoutMs',
    recvmsg: 'fd messageIn:message flags',
    sendmmsg: 'fd messagesOut:messages flags',
    sendmsg: 'fd messageOut:message flags',
    getsourcefilter: 'fd ifindex address',
    setsourcefilter: 'fd ifindex address fmode sources:slist',
    getipv4sourcefilter: 'fd text:interfaceAddress text:group',
    setipv4sourcefilter: 'fd text:interfaceAddress text:group fmode sourceTexts:slist',
    // Sockets as objects
    Socket: 'domain:family type protocol',
    create_connection: 'text:node port:service connectionOptions:options',
    create_server: 'address serverOptions:options',
    create_socket: 'fd:netns domain:family type protocol',
    has_dualstack_ipv6: '',
    recv_fds: 'fd length:size length:max flags',
    send_fds: 'fd data passed:fds flags address',
    // <netinet/in.h>
    IN_MULTICAST: 'net:address',
    IN6_ARE_ADDR_EQUAL: 'in6Addr:a in6Text:b',
    IN6_IS_ADDR_LINKLOCAL: 'in6Addr:address',
    IN6_IS_ADDR_LOOPBACK: 'in6Text:address',
    IN6_IS_ADDR_MC_GLOBAL: 'in6Addr:address',
    IN6_IS_ADDR_MC_LINKLOCAL: 'in6Text:address',
    IN6_IS_ADDR_MC_NODELOCAL: 'in6Addr:address',
    IN6_IS_ADDR_MC_ORGLOCAL: 'in6Text:address',
    IN6_IS_ADDR_MC_SITELOCAL: 'in6Addr:address',
    IN6_IS_ADDR_MULTICAST: 'in6Text:address',
    IN6_IS_ADDR_SITELOCAL: 'in6Addr:address',
    IN6_IS_ADDR_UNSPECIFIED: 'in6Text:address',
    IN6_IS_ADDR_V4COMPAT: 'in6Addr:address',
    IN6_IS_ADDR_V4MAPPED: 'in6Text:address',
    // <arpa/inet.h>, <net/if.h>, <netinet/ether.h>
    htonl: 'port:value',
    htons: 'port:value',
    ntohl: 'port:value',
    ntohs: 'port:value',
    inet_aton: 'text',
    inet_lnaof: 'four:bytes',
    inet_makeaddr: 'net host',
    inet_netof: 'four:bytes',
    inet_ntoa: 'four:bytes',
    inet_ntop: 'family four:bytes',
    inet_pton: 'family text',
    ether_aton: 'mac:text',
    ether_hostton: 'hostname:name',
    ether_ntoa: 'six:bytes',
    ether_ntohost: 'six:bytes',
    getifaddrs: '',
    if_nameindex: '',
    inet6_opt_append: 'extbuf offset option:type length align',
    inet6_opt_next: 'extbuf offset',
    inet6_opt_find: 'extbuf offset option:type',
    inet6_rth_add: 'bp textSix:address',
    inet6_rth_reverse: 'bp bp:reversed',
    // <netdb.h>
    getaddrinfo: 'node service hints',
    gethostbyaddr: 'four:bytes family',
    gethostbyname: 'node:name',
    gethostbyname2: 'node:name family',
    gethostname: '',
    getnameinfo: 'address flags',
    getnetbyaddr: 'net family',
    getnetbyname: 'hostname:name',
    getprotobyname: 'hostname:name',
    getprotobynumber: 'protocol',
    getservbyname: 'hostname:name protocolName:protocol',
    getservbyport: 'port protocolName:protocol',
    sethostname: 'hostname:name',
  },
  'bsd-sockets/raw': {
    ...both,
    accept: 'listener:fd room:address out',
    accept4: 'listener:fd room:address out flags',
    getpeername: 'fd room:address out',
    getsockname: 'fd room:address out',
    getsockopt: 'fd level name room:value out',
    recvfrom: 'fd buffer flags room:address out',
    setsockopt: 'fd level name value length',
    setsockopt_fprog: 'fd level name value:filter',
    socketpair: 'domain type protocol fds',
    poll: 'pollStructs:fds nfds timeoutMs',
    ppoll: 'pollStructs:fds nfds timeoutMs signalSet:sigmask',
    select: 'bitCount:nfds bits:readfds bits:writefds bits:exceptfds timeoutMs',
    pselect: 'bitCount:nfds bits:readfds bits:writefds bits:exceptfds timeoutMs signalSet:sigmask',
    FD_CLR: 'fd bits:set',
    FD_ISSET: 'fd bits:set',
    FD_SET: 'fd bits:set',
    FD_ZERO: 'bits:set',
    epoll_ctl: 'epfd operation:op peer:fd eventStruct:event',
    epoll_wait: 'epfd room:events maxevents timeoutMs',
    epoll_pwait2: 'epfd room:events maxevents timeoutMs signalSet:sigmask',
    eventfd_read: 'counter:fd eight:value',
    eventfd_write: 'counter:fd eight:value',
    timerfd_settime: 'timer:fd flags timerStruct:newValue room:oldValue',
    timerfd_gettime: 'timer:fd room:currValue',
    pipe: 'fds',
    pipe2: 'fds flags',
    siginterrupt: 'signal flags:flag',
    sendfile: 'fd:out peer:from position:offset count',
    ioctl: 'fd pointerRequest:request ifreq:argument data',
    splice: 'fd:from position:fromOffset peer:to position:toOffset count flags',
    recvmmsg: 'fd batch:iov addresses controls flags timeoutMs batchOut:out',
    recvmsg: 'fd room:address iov control flags messageResult:out',
    sendmmsg: 'fd batch:iov addresses controls flags',
    sendmsg: 'fd address iov control flags',
    getsourcefilter: 'fd ifindex address:group counts slist',
    setsourcefilter: 'fd ifindex address:group fmode slist',
    getipv4sourcefilter: 'fd four:interfaceAddress four:group counts slist',
    setipv4sourcefilter: 'fd four:interfaceAddress four:group fmode slist',
    inet_aton: 'text destination',
    inet_lnaof: 'four:source',
    inet_makeaddr: 'net host destination',
    inet_netof: 'four:source',
    inet_ntop: 'family four:source',
    inet_pton: 'family text destination',
    ether_aton: 'mac:text destination',
    ether_hostton: 'hostname:name destination',
    ether_ntoa: 'six:source',
    ether_ntohost: 'six:source',
    inet6_opt_append: 'extbuf offset option:type length align fds:out',
    inet6_opt_next: 'extbuf offset optionOut:out',
    inet6_opt_find: 'extbuf offset option:type optionOut:out',
    inet6_rth_add: 'bp destination:address',
    inet6_rth_reverse: 'bp bp:out',
    gethostname: 'destination:name',
    getnameinfo: 'address room:host room:service flags out:error',
    hstrerror: 'code',
    sethostname: 'hostnameBytes:name',
  },
};

// Every one of them takes options last.
signatures['bsd-sockets/promises'] = {
  accept: 'listener:fd options',
  accept4: 'listener:fd flags options',
  connect: 'fd address options',
  send: 'fd data flags options',
  sendAll: 'fd data flags options',
  sendto: 'fd data flags address options',
  sendmsg: 'fd messageOut:message flags options',
  recv: 'fd buffer flags options',
  recvfrom: 'fd buffer flags options',
  recvmsg: 'fd messageIn:message flags options',
  readable: 'fd options',
  writable: 'fd options',
  connections: 'listener:fd options',
  datagrams: 'fd options',
  getaddrinfo: 'node service hints options',
  getnameinfo: 'address flags options',
  duplex: 'fd options',
  Socket: 'domain:family type protocol',
  create_connection: 'text:node port:service connectionOptions:options',
  create_server: 'address serverOptions:options',
};

/** The classes of errors are made by the package, and are nobody's way to a system call. */
const isErrorClass = (value) => value.prototype instanceof Error;

/**
 * Every exported function of an entry point: its arguments as they are spelled in messages, and the kinds of value they
 * take; no kinds for a function that the table lacks.
 */
export function functionsOf(entry, namespace) {
  return Object.entries(namespace)
    .filter(([, value]) => typeof value === 'function' && !isErrorClass(value))
    .map(([name, fn]) => {
      const words = signatures[entry][name]?.split(' ').filter(Boolean);
      const kinds = words?.map((word) => word.split(':')[0]);
      return { entry, name, fn, kinds, spelled: words?.map((word) => word.split(':').at(-1)) };
    });
}

/** Calls a function, or makes an instance of a class. A Socket gives its descriptor up: the world closes it. */
export function invoke(fn, args) {
  const result = /^class\b/.test(Function.prototype.toString.call(fn)) ? new fn(...args) : fn(...args);
  if (result instanceof Socket || result instanceof PromisedSocket) result.detach();
  return result;
}
