/** What is measured: sockets, an operation on them, and the limits it has to keep. */
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  close,
  connect,
  type Fd,
  getsockname,
  IPPROTO_TCP,
  listen,
  SO_RCVBUF,
  SO_SNDBUF,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  type SockaddrIn,
  setsockopt,
  socket,
  socketpair,
  TCP_NODELAY,
} from 'bsd-sockets';
import { fullRing, mapRing, noCapture } from './rings.js';

/** What is done over and over; every variant does each in its own way. c/loops.c has them in C. */
export type Operation = 'recvEmpty' | 'getsockopt' | 'sendtoRecvfrom' | 'sendRecv' | 'sendmmsgRecvmmsg' | 'walkRing';

/** What every variant of a case works on: the same descriptors and the same memory. */
export interface Work {
  /** The socket that sends, or the only one. */
  fd: Fd;
  /** The socket that receives. */
  peer: Fd;
  data: Uint8Array;
  /** As large as the data. */
  buffer: Uint8Array;
  /** Where sendto(2) and sendmmsg(2) send to. */
  to: SockaddrIn;
}

/** The bytes of each message of a batch, as in c/loops.h; data and buffer hold them one after the other. */
export const MESSAGE_SIZE = 64;

/** A limit: the time of `variant`, over that of `over`, is at most or at least so much. */
export interface Target {
  variant: string;
  over: string;
  atMost?: number;
  atLeast?: number;
}

export interface Case {
  name: string;
  title: string;
  operation: Operation;
  size: number;
  open(): [Fd, Fd];
  /** The data, where it is not `size` bytes of the program's own. */
  data?(peer: Fd): Uint8Array;
  /** Why it cannot run on this machine. */
  missing?: string | undefined;
  targets: Target[];
}

const LOOPBACK: SockaddrIn = { family: AF_INET, address: '127.0.0.1', port: 0 };

function atMost(variant: string, limit: number): Target {
  return { variant, over: 'C', atMost: limit };
}

function slower(variant: string, over: string, factor: number): Target {
  return { variant, over, atLeast: factor };
}

export const cases: Case[] = [
  {
    name: 'recv-empty',
    title: 'recv, non-blocking, nothing there (EAGAIN)',
    operation: 'recvEmpty',
    size: 64,
    open: () => socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC),
    targets: [atMost('raw', 1.15), slower('posix-socket', 'raw', 13), slower('koffi', 'raw', 1.15)],
  },
  {
    name: 'getsockopt',
    title: 'getsockopt of an int (SO_TYPE)',
    operation: 'getsockopt',
    size: 4,
    open: () => socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC),
    targets: [atMost('raw', 1.1), slower('koffi', 'raw', 1.2)],
  },
  {
    name: 'udp-64',
    title: 'UDP 64 B, sendto + recvfrom, addresses both ways',
    operation: 'sendtoRecvfrom',
    size: 64,
    open: udp,
    targets: [
      atMost('raw', 1.06),
      atMost('typed', 1.12),
      slower('koffi', 'raw', 1.05),
      slower('posix-socket', 'typed', 1.5),
      slower('python3', 'typed', 1.1),
    ],
  },
  {
    name: 'udp-1400',
    title: 'UDP 1400 B, sendto + recvfrom, addresses both ways',
    operation: 'sendtoRecvfrom',
    size: 1400,
    open: udp,
    targets: [],
  },
  {
    name: 'unix-64',
    title: 'AF_UNIX datagram 64 B, send + recv',
    operation: 'sendRecv',
    size: 64,
    open: () => socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC),
    targets: [atMost('raw', 1.06), slower('koffi', 'raw', 1.1), slower('node:fs', 'raw', 1.35)],
  },
  {
    name: 'tcp-64k',
    title: 'TCP 64 KiB, send + recv until all is there',
    operation: 'sendRecv',
    size: 65536,
    open: tcp,
    targets: [atMost('raw', 1.03)],
  },
  ...[32, 64].map(
    (count): Case => ({
      name: `mmsg-${count}`,
      title: `UDP ${MESSAGE_SIZE} B, ${count} with each sendmmsg + recvmmsg, addresses both ways`,
      operation: 'sendmmsgRecvmmsg',
      size: count * MESSAGE_SIZE,
      open: udp,
      targets: [atMost('raw', 1.02)],
    }),
  ),
  ...[64, 1400].map(
    (size): Case => ({
      name: `ring-${size}`,
      title: `a full ring of captured packets of ${size} B and their headers, walked`,
      operation: 'walkRing',
      size,
      open: () => fullRing(size),
      data: mapRing,
      missing: noCapture(),
      targets: [atMost('raw', 1.7), ...(size === 64 ? [slower('C recvfrom', 'raw', 60)] : [])],
    }),
  ),
];

/** Two UDP sockets; both are bound, so that the receiver is told a port that stays. */
function udp(): [Fd, Fd] {
  const [fd, peer] = [0, 0].map(() => {
    const fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC);
    bind(fd, LOOPBACK);
    return fd;
  }) as [Fd, Fd];
  return [fd, peer];
}

/** A connection whose buffers hold 64 KiB twice over, so that one thread can send it all and then receive it. */
function tcp(): [Fd, Fd] {
  const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC);
  const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC);
  for (const each of [listener, fd]) {
    setsockopt(each, SOL_SOCKET, SO_RCVBUF, 4 * 65536);
    setsockopt(each, SOL_SOCKET, SO_SNDBUF, 4 * 65536);
  }
  bind(listener, LOOPBACK);
  listen(listener);
  connect(fd, getsockname(listener) as SockaddrIn);
  const { fd: peer } = accept(listener);
  close(listener);
  // Or the last, short segment would wait for the acknowledgement of the ones before it.
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, true);
  return [fd, peer];
}

/** Runs `body` on the sockets of a case, and closes them. */
export async function withWork<T>(one: Case, body: (work: Work) => Promise<T>): Promise<T> {
  const { size, operation } = one;
  const [fd, peer] = one.open();
  try {
    const data = one.data?.(peer) ?? new Uint8Array(size).fill(0x61);
    const isAddressed = operation === 'sendtoRecvfrom' || operation === 'sendmmsgRecvmmsg';
    const to = isAddressed ? (getsockname(peer) as SockaddrIn) : LOOPBACK;
    return await body({ fd, peer, data, buffer: new Uint8Array(data.length), to });
  } finally {
    close(fd);
    close(peer);
  }
}
