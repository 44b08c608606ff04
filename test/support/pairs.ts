/**
 * Every kind of connected pair, as data: behaviour is written once, and run on each kind that has the traits for it.
 *
 *     describe.each(kindsWith('stream'))('recv on $name', ({ make }) => {
 *       test('…', () => {
 *         const [a, b] = make();
 */
import { join } from 'node:path';
import {
  type AddressFamily,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  accept,
  bind,
  connect,
  type Fd,
  getsockname,
  listen,
  POLLIN,
  poll,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  type Sockaddr,
  type SocketType,
  socket,
  socketpair,
} from 'bsd-sockets';
import { abstractName, closeOwned, own, ownDirectory, ownPair } from './own.js';

/** What a kind of socket does, as far as tests must know. */
export type Trait =
  /** Bytes without boundaries: SOCK_STREAM. */
  | 'stream'
  /** One send is one receive: datagrams, and SOCK_SEQPACKET. */
  | 'messages'
  /** SOCK_DGRAM. */
  | 'datagram'
  /** One end sees that the other has shut down or closed. */
  | 'connection'
  /** MSG_OOB. */
  | 'outOfBand'
  /** A sender is held back when the receiver is slow; without it, what is too much is lost. */
  | 'reliable'
  /** Both ends have an address. */
  | 'named'
  /** AF_INET or AF_INET6. */
  | 'internet'
  /** AF_UNIX: carries descriptors and credentials. */
  | 'unix';

export interface PairKind {
  name: string;
  family: AddressFamily;
  type: SocketType;
  traits: ReadonlySet<Trait>;
  /** Two connected descriptors, closed after the test; closeOwned() closes one earlier. */
  make(): [Fd, Fd];
}

/** An address on this machine where the kernel chooses the port. */
export const anyPort: { v4: Sockaddr; v6: Sockaddr } = {
  v4: { family: AF_INET, address: '127.0.0.1', port: 0 },
  v6: { family: AF_INET6, address: '::1', port: 0 },
};

/** A new path name in a directory that goes away with the test. */
export function pathName(): Sockaddr {
  return { family: AF_UNIX, path: join(ownDirectory(), 's') };
}

export function abstract(): Sockaddr {
  return { family: AF_UNIX, path: abstractName() };
}

/** A socket bound to the address, closed after the test. */
export function bound(address: Sockaddr, type: SocketType): Fd {
  const fd = own(socket(address.family, type));
  bind(fd, address);
  return fd;
}

/** A listening socket, closed after the test. */
export function listening(address: Sockaddr, type: SocketType = SOCK_STREAM, backlog?: number): Fd {
  const fd = bound(address, type);
  listen(fd, backlog);
  return fd;
}

/**
 * An address of `like`'s family at which nobody is. A port stays taken up to the end of the test, so that no other
 * program gets it meanwhile: by a socket that does not listen, or takes datagrams from none but itself.
 */
export function nobodysAddress(like: Sockaddr, type: SocketType = SOCK_STREAM): Sockaddr {
  const fd = bound(like, type);
  const address = getsockname(fd);
  if (like.family === AF_UNIX) closeOwned(fd);
  else if (type === SOCK_DGRAM) connect(fd, address);
  return address;
}

const PATIENCE_MS = 10_000;

/**
 * Waits until there is something: to read, or what `events` says; an error or the end of all, with 0. Over loopback it is
 * there, mostly, when the call that sent it returns. But it may be another CPU that brings it, or a thread of the kernel's.
 */
export function arrived(fd: Fd, events: number = POLLIN): Fd {
  if (poll([{ fd, events }], PATIENCE_MS) === 0) throw new Error(`nothing has arrived at descriptor ${fd}`);
  return fd;
}

/** One end connects, the other is what accept() gave. */
export function connectedByAccept(address: Sockaddr, type: SocketType): [Fd, Fd] {
  const listener = listening(address, type);
  const client = own(socket(address.family, type));
  connect(client, getsockname(listener));
  const server = own(accept(listener).fd);
  closeOwned(listener);
  return [client, server];
}

/** Two datagram sockets, each the other's peer. */
export function connectedToEachOther(first: Sockaddr, second: Sockaddr): [Fd, Fd] {
  const a = bound(first, SOCK_DGRAM);
  const b = bound(second, SOCK_DGRAM);
  connect(a, getsockname(b));
  connect(b, getsockname(a));
  return [a, b];
}

type Row = [name: string, AddressFamily, SocketType, traits: Trait[], make: () => [Fd, Fd]];

const streamTraits: Trait[] = ['stream', 'connection', 'outOfBand', 'reliable'];
const packetTraits: Trait[] = ['messages', 'connection', 'reliable', 'unix'];
const datagramTraits: Trait[] = ['messages', 'datagram'];
const localDatagramTraits: Trait[] = [...datagramTraits, 'reliable', 'unix'];

const rows: Row[] = [
  [
    'tcp',
    AF_INET,
    SOCK_STREAM,
    [...streamTraits, 'named', 'internet'],
    () => connectedByAccept(anyPort.v4, SOCK_STREAM),
  ],
  [
    'tcp6',
    AF_INET6,
    SOCK_STREAM,
    [...streamTraits, 'named', 'internet'],
    () => connectedByAccept(anyPort.v6, SOCK_STREAM),
  ],
  [
    'udp',
    AF_INET,
    SOCK_DGRAM,
    [...datagramTraits, 'named', 'internet'],
    () => connectedToEachOther(anyPort.v4, anyPort.v4),
  ],
  [
    'udp6',
    AF_INET6,
    SOCK_DGRAM,
    [...datagramTraits, 'named', 'internet'],
    () => connectedToEachOther(anyPort.v6, anyPort.v6),
  ],
  ['unix stream', AF_UNIX, SOCK_STREAM, [...streamTraits, 'unix'], () => ownPair(socketpair(AF_UNIX, SOCK_STREAM))],
  ['unix datagram', AF_UNIX, SOCK_DGRAM, localDatagramTraits, () => ownPair(socketpair(AF_UNIX, SOCK_DGRAM))],
  ['unix seqpacket', AF_UNIX, SOCK_SEQPACKET, packetTraits, () => ownPair(socketpair(AF_UNIX, SOCK_SEQPACKET))],
  [
    'unix stream at a path',
    AF_UNIX,
    SOCK_STREAM,
    [...streamTraits, 'unix'],
    () => connectedByAccept(pathName(), SOCK_STREAM),
  ],
  [
    'unix stream, abstract',
    AF_UNIX,
    SOCK_STREAM,
    [...streamTraits, 'unix'],
    () => connectedByAccept(abstract(), SOCK_STREAM),
  ],
  [
    'unix seqpacket at a path',
    AF_UNIX,
    SOCK_SEQPACKET,
    packetTraits,
    () => connectedByAccept(pathName(), SOCK_SEQPACKET),
  ],
  [
    'unix seqpacket, abstract',
    AF_UNIX,
    SOCK_SEQPACKET,
    packetTraits,
    () => connectedByAccept(abstract(), SOCK_SEQPACKET),
  ],
  [
    'unix datagram at paths',
    AF_UNIX,
    SOCK_DGRAM,
    [...localDatagramTraits, 'named'],
    () => connectedToEachOther(pathName(), pathName()),
  ],
  [
    'unix datagram, abstract',
    AF_UNIX,
    SOCK_DGRAM,
    [...localDatagramTraits, 'named'],
    () => connectedToEachOther(abstract(), abstract()),
  ],
];

/** The kinds whose ends differ, the other way round: what accept() gave comes first. */
function reversed([name, family, type, traits, make]: Row): Row {
  return [`${name}, accepted end first`, family, type, traits, () => make().reverse() as [Fd, Fd]];
}

const accepted = rows.filter(([name, , , traits]) => traits.includes('connection') && /tcp|path|abstract/.test(name));

export const pairKinds: readonly PairKind[] = [...rows, ...accepted.map(reversed)].map(
  ([name, family, type, traits, make]) => ({ name, family, type, traits: new Set(traits), make }),
);

/** The kinds that have all of these traits; a trait with `!` in front, those that lack it. */
export function kindsWith(...wanted: (Trait | `!${Trait}`)[]): PairKind[] {
  return pairKinds.filter(({ traits }) =>
    wanted.every((trait) =>
      trait.startsWith('!') ? !traits.has(trait.slice(1) as Trait) : traits.has(trait as Trait),
    ),
  );
}
