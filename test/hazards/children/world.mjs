/**
 * The descriptors and values that calls with junk are made with. Nothing in it can block: all sockets are non-blocking,
 * what can be waited for is there, and every call gets fresh ones, since the one before may have closed, connected or
 * renumbered them. Junk in the place of what is waited for can make poll and its kin wait for ever; see throw-junk.mjs.
 */
import { existsSync, readdirSync } from 'node:fs';
import {
  AF_INET,
  AF_PACKET,
  AF_UNIX,
  AI_NUMERICHOST,
  bind,
  CLOCK_MONOTONIC,
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  EPERM,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  EPOLLOUT,
  encodeSockaddr,
  epoll_create1,
  epoll_ctl,
  eventfd,
  F_GETFD,
  FD_SETSIZE,
  inet6_rth_init,
  listen,
  MAP_SHARED,
  mmap,
  PACKET_RX_RING,
  POLLIN,
  PROT_READ,
  PROT_WRITE,
  S_IFSOCK,
  SHUT_RDWR,
  SIGWINCH,
  SIOCETHTOOL,
  SIOCGIFMTU,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_PACKET,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
  socketpair,
  TFD_CLOEXEC,
  TFD_NONBLOCK,
  timerfd_create,
} from 'bsd-sockets';
import { close } from 'bsd-sockets/raw';

const FLAGS = SOCK_NONBLOCK | SOCK_CLOEXEC;

const listed = () => readdirSync('/proc/self/fd').map(Number);

let before;

/** Makes the calls of one case with descriptors of their own, and closes whatever they opened. */
export function inFreshWorld(makeCalls) {
  // The list has the descriptor that listing took, which is closed by now.
  before ??= new Set(listed().filter((fd) => existsSync(`/proc/self/fd/${fd}`)));
  try {
    return makeCalls(makeWorld());
  } finally {
    for (const fd of listed()) if (!before.has(fd)) close(fd);
  }
}

let lasting;

/** Makes the calls of one case with descriptors that stay, and closes none: those of threads still at work would be among them. */
export function inLastingWorld(makeCalls) {
  lasting ??= makeWorld();
  return makeCalls(lasting);
}

function makeWorld() {
  const [fd, peer] = socketpair(AF_UNIX, SOCK_DGRAM | FLAGS);
  send(peer, 'something to receive');
  const listener = socket(AF_UNIX, SOCK_STREAM | FLAGS);
  bind(listener, { family: AF_UNIX, path: '' });
  listen(listener, 1);
  const epfd = epoll_create1(EPOLL_CLOEXEC);
  epoll_ctl(epfd, EPOLL_CTL_ADD, fd, { events: EPOLLIN });
  return {
    ...{ fd, peer, listener, epfd, free: listener + 100 },
    counter: eventfd(1, EFD_NONBLOCK | EFD_CLOEXEC),
    timer: timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC),
    pollEntries: [{ fd, events: POLLIN }],
    pollStructs: new Int32Array([fd, POLLIN]),
    sets: { read: [fd] },
    bits: new Uint8Array(FD_SETSIZE / 8).fill(1 << (fd % 8), fd >> 3, (fd >> 3) + 1),
    bitCount: fd + 1,
  };
}

const ANY_PORT = { family: AF_INET, address: '127.0.0.1', port: 0 };

const numbers = {
  errno: 111,
  code: -2,
  flags: 0,
  level: SOL_SOCKET,
  name: SO_TYPE,
  length: 4,
  prot: PROT_READ | PROT_WRITE,
  mapFlags: MAP_SHARED,
  backlog: 1,
  how: SHUT_RDWR,
  domain: AF_UNIX,
  type: SOCK_STREAM,
  fileType: S_IFSOCK,
  protocol: 0,
  command: F_GETFD,
  request: SIOCGIFMTU,
  pointerRequest: SIOCETHTOOL,
  argument: 0,
  count: 4,
  port: 80,
  index: 0,
  ifindex: 1,
  family: AF_INET,
  timeoutMs: 0,
  nfds: 1,
  operation: EPOLL_CTL_ADD,
  maxevents: 4,
  initval: 1,
  clockid: CLOCK_MONOTONIC,
  signal: SIGWINCH,
  fmode: 1,
  net: 127,
  host: 1,
  offset: 2,
  option: 5,
  align: 1,
  routing: 0,
  segments: 1,
};

const texts = {
  interface: 'lo',
  text: '127.0.0.1',
  textSix: '::1',
  mac: '01:02:03:04:05:06',
  in6Text: '2001:db8::1',
  hostname: 'some',
  node: '127.0.0.1',
  service: '80',
  protocolName: 'tcp',
  struct: 'sockaddr_in',
  field: 'sin_port',
};

function routingHeader() {
  const header = new Uint8Array(64);
  inet6_rth_init(header, 0, 1);
  return header;
}

let ring = new ArrayBuffer(0);

/** Mapped memory: the same one until it is unmapped. Without the privilege, which few tests lack, other memory. */
function mapped() {
  if (ring.byteLength > 0) return ring;
  try {
    const fd = socket(AF_PACKET, SOCK_DGRAM);
    setsockopt(fd, SOL_PACKET, PACKET_RX_RING, { blockSize: 4096, blockNr: 1, frameSize: 2048, frameNr: 2 });
    ring = mmap(fd, 4096, PROT_READ | PROT_WRITE, MAP_SHARED);
    close(fd);
  } catch (error) {
    if (error.errno !== EPERM) throw error;
    ring = new ArrayBuffer(4096);
  }
  return ring;
}

/** Values that a call may change, so each call has its own; those of both tiers first. */
const fresh = {
  bytes: () => encodeSockaddr(ANY_PORT),
  l2tpip: () => ({ family: AF_INET, address: '127.0.0.1', connId: 1 }),
  buffer: () => new Uint8Array(32),
  mapped,
  data: () => new Uint8Array(8),
  value: () => new Int32Array([1]),
  four: () => new Uint8Array([127, 0, 0, 1]),
  in6Addr: () => new Uint8Array(16).fill(0xff),
  six: () => new Uint8Array(6),
  iov: () => [new Uint8Array(4), new Uint8Array(8)],
  sigmask: () => [SIGWINCH],
  signalSet: () => new Uint8Array(8),
  event: () => ({ events: EPOLLOUT }),
  eventStruct: () => new Uint8Array(16),
  added: () => 1n,
  eight: () => new Uint8Array(8),
  timerSpec: () => ({ value: 1n }),
  timerStruct: () => new Uint8Array(32),
  interrupts: () => false,
  extbuf: () => new Uint8Array(64),
  databuf: () => new Uint8Array(64),
  bp: routingHeader,
  hints: () => ({ flags: AI_NUMERICHOST }),
  messageIn: () => ({ iov: [new Uint8Array(4), new Uint8Array(8)], controlLength: 64 }),
  messageOut: () => ({ iov: [new Uint8Array(4), 'text'], control: [] }),
  messagesIn: () => [{ iov: [new Uint8Array(4)] }, { iov: [] }],
  messagesOut: () => [{ iov: [new Uint8Array(4)] }, { iov: ['text'] }],
  controlMessages: () => [{ level: SOL_SOCKET, type: 99, value: new Uint8Array(4) }],
  sources: () => [ANY_PORT],
  passed: () => [0],
  serverOptions: () => ({ backlog: 1 }),
  connectionOptions: () => ({ timeoutMs: 50 }),
  sourceTexts: () => ['127.0.0.1'],
  ioctlObject: () => ({ name: 'lo' }),
  ifreq: () => new Uint8Array(40),
  room: () => new Uint8Array(128),
  out: () => new Int32Array([16]),
  optionOut: () => new Int32Array(4),
  fds: () => new Int32Array(2),
  position: () => new BigInt64Array(1),
  counts: () => new Int32Array([0, 1]),
  slist: () => new Uint8Array(128),
  destination: () => new Uint8Array(16),
  batch: () => [new Uint8Array(4), [new Uint8Array(4), new Uint8Array(8)]],
  addresses: () => null,
  controls: () => [null, null],
  control: () => null,
  batchOut: () => new Int32Array(8),
  messageResult: () => new Int32Array(3),
  hostnameBytes: () => Buffer.from('some'),
};

/** One valid value for an argument. */
export function valid(entry, kind, world) {
  if (kind === 'address') return entry === 'bsd-sockets/raw' ? encodeSockaddr(ANY_PORT) : ANY_PORT;
  if (kind in fresh) return fresh[kind]();
  const value = { ...world, to: world.free, ...numbers, ...texts }[kind];
  if (value === undefined) throw new Error(`world.mjs has no value for ${kind}`);
  return value;
}
