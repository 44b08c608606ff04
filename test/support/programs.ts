/** Parts of programs that are run in C too: sockets and pairs, made by the system they are run on. */
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  encodeSockaddr,
  POLLIN,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  type Sockaddr,
  type SocketType,
} from 'bsd-sockets';
import { ownName } from './addresses.js';
import { anyPort } from './pairs.js';
import type { Calls } from './systems.js';

/** The result, of a call that these programs rely on. */
export function succeed(result: number): number {
  if (result < 0) throw new Error(`a call that prepares the test failed: ${result}`);
  return result;
}

/** A socket bound to the address. */
export function boundOn(os: Calls, address: Sockaddr, type: SocketType): number {
  const fd = succeed(os.socket(address.family, type, 0));
  succeed(os.bind(fd, encodeSockaddr(address)));
  return fd;
}

/** A listening socket, and the bytes of its address. */
export function listeningOn(
  os: Calls,
  address: Sockaddr,
  backlog = 8,
  type: SocketType = SOCK_STREAM,
): [number, Uint8Array] {
  const fd = boundOn(os, address, type);
  succeed(os.listen(fd, backlog));
  return [fd, ownName(os, fd)];
}

const PATIENCE_MS = 10_000;

/** Waits until there is something to read, or what `events` says. */
export function arrivedOn(os: Calls, fd: number, events: number = POLLIN): void {
  const pollfd = new Int16Array(new Int32Array([fd, events]).buffer);
  if (succeed(os.poll(pollfd, 1, PATIENCE_MS)) === 0) throw new Error(`nothing has arrived at descriptor ${fd}`);
}

function socketpairOn(os: Calls, type: SocketType): [number, number] {
  const fds = new Int32Array(2);
  succeed(os.socketpair(AF_UNIX, type, 0, fds));
  return [fds[0] as number, fds[1] as number];
}

function acceptedOn(os: Calls, address: Sockaddr): [number, number] {
  const [listener, name] = listeningOn(os, address);
  const client = succeed(os.socket(address.family, SOCK_STREAM, 0));
  succeed(os.connect(client, name));
  const server = succeed(os.accept(listener, null, null));
  succeed(os.close(listener));
  return [client, server];
}

function datagramsOn(os: Calls, address: Sockaddr): [number, number] {
  const a = boundOn(os, address, SOCK_DGRAM);
  const b = boundOn(os, address, SOCK_DGRAM);
  succeed(os.connect(a, ownName(os, b)));
  succeed(os.connect(b, ownName(os, a)));
  return [a, b];
}

export interface ProgramPair {
  name: string;
  make(os: Calls): [number, number];
}

/** The kinds of connected pairs: one of each protocol. */
export const programPairs: ProgramPair[] = [
  { name: 'tcp', make: (os) => acceptedOn(os, anyPort.v4) },
  { name: 'tcp6', make: (os) => acceptedOn(os, anyPort.v6) },
  { name: 'udp', make: (os) => datagramsOn(os, anyPort.v4) },
  { name: 'udp6', make: (os) => datagramsOn(os, anyPort.v6) },
  { name: 'unix stream', make: (os) => socketpairOn(os, SOCK_STREAM) },
  { name: 'unix datagram', make: (os) => socketpairOn(os, SOCK_DGRAM) },
  { name: 'unix seqpacket', make: (os) => socketpairOn(os, SOCK_SEQPACKET) },
];

/** One of them. */
export function pairOn(os: Calls, name: string): [number, number] {
  const kind = programPairs.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`no kind of pair is called ${name}`);
  return kind.make(os);
}

export const tcp = (os: Calls): number => succeed(os.socket(AF_INET, SOCK_STREAM, 0));
export const udp = (os: Calls): number => succeed(os.socket(AF_INET, SOCK_DGRAM, 0));
export const udp6 = (os: Calls): number => succeed(os.socket(AF_INET6, SOCK_DGRAM, 0));
export const unix = (os: Calls, type: SocketType = SOCK_STREAM): number => succeed(os.socket(AF_UNIX, type, 0));
