/** Sockets that options are tried on; closed after the test. */
import type { SockaddrIn } from 'bsd-sockets';
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  accept,
  bind,
  connect,
  type Fd,
  getsockname,
  IPPROTO_MPTCP,
  IPPROTO_TCP,
  listen,
  PACKET_FANOUT,
  PACKET_FANOUT_CBPF,
  PACKET_FANOUT_FLAG_ROLLOVER,
  PACKET_VERSION,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  SOL_PACKET,
  send,
  setsockopt,
  socket,
  socketpair,
  TCP_REPAIR,
  TCP_REPAIR_ON,
  TCP_REPAIR_QUEUE,
  TCP_SEND_QUEUE,
} from 'bsd-sockets';
import { own, ownPair } from '../support/own.js';
import { arrived } from '../support/pairs.js';

export const udp = (): Fd => own(socket(AF_INET, SOCK_DGRAM));
export const udp6 = (): Fd => own(socket(AF_INET6, SOCK_DGRAM));
export const tcp = (): Fd => own(socket(AF_INET, SOCK_STREAM));

/** The accepted end of a connection over loopback. */
export function accepted(
  family: typeof AF_INET | typeof AF_INET6 = AF_INET,
  protocol = 0,
  prepare?: (listener: Fd) => void,
): Fd {
  const listener = own(socket(family, SOCK_STREAM, protocol));
  prepare?.(listener);
  bind(listener, { family, address: family === AF_INET ? '127.0.0.1' : '::1', port: 0 } as SockaddrIn);
  listen(listener);
  const client = own(socket(family, SOCK_STREAM, protocol));
  connect(client, getsockname(listener));
  send(client, 'x');
  return arrived(own(accept(listener).fd));
}

export const mptcp = (): Fd => accepted(AF_INET, IPPROTO_MPTCP);
export const unix = (): Fd => ownPair(socketpair(AF_UNIX, SOCK_STREAM))[0];
export const packet = (): Fd => own(socket(AF_PACKET, SOCK_RAW, 0));

export function repaired(): Fd {
  const fd = accepted();
  setsockopt(fd, IPPROTO_TCP, TCP_REPAIR, TCP_REPAIR_ON);
  return fd;
}

export function unconnected(): Fd {
  const fd = tcp();
  setsockopt(fd, IPPROTO_TCP, TCP_REPAIR, TCP_REPAIR_ON);
  setsockopt(fd, IPPROTO_TCP, TCP_REPAIR_QUEUE, TCP_SEND_QUEUE);
  return fd;
}

export function ofVersion(version: number): () => Fd {
  return () => {
    const fd = packet();
    setsockopt(fd, SOL_PACKET, PACKET_VERSION, version);
    return fd;
  };
}

export function fanned(): Fd {
  const fd = own(socket(AF_PACKET, SOCK_RAW, 0x0300));
  setsockopt(fd, SOL_PACKET, PACKET_FANOUT, {
    id: process.pid & 0xffff,
    typeFlags: PACKET_FANOUT_CBPF | PACKET_FANOUT_FLAG_ROLLOVER,
  });
  return fd;
}
