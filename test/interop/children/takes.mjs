/**
 * Hands descriptors of one kind to each of Node's ways of taking one, and prints what becomes of them. A program of its
 * own for each kind, because a runtime may end with it, or lose count of its descriptors.
 *
 *     takes.mjs KIND
 */
import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as s from 'bsd-sockets';

/** Longer than anything here takes; what has not happened by then does not happen. */
const PATIENCE_MS = 15_000;

const v4 = { family: s.AF_INET, address: '127.0.0.1', port: 0 };
const v6 = { family: s.AF_INET6, address: '::1', port: 0 };
/** The kernel chooses a name. */
const anyName = { family: s.AF_UNIX, path: '' };

function bound(address, type, protocol = 0) {
  const fd = s.socket(address.family, type, protocol);
  s.bind(fd, address);
  return fd;
}

function listening(address, type, protocol) {
  const fd = bound(address, type, protocol);
  s.listen(fd);
  return fd;
}

function connected(address, type, protocol) {
  const listener = listening(address, type, protocol);
  const client = s.socket(address.family, type, protocol);
  s.connect(client, s.getsockname(listener));
  const server = s.accept(listener).fd;
  s.close(listener);
  return [client, server];
}

function datagrams(address) {
  const [a, b] = [bound(address, s.SOCK_DGRAM), bound(address, s.SOCK_DGRAM)];
  s.connect(a, s.getsockname(b));
  s.connect(b, s.getsockname(a));
  return [a, b];
}

function closed() {
  const fd = s.dup(0);
  s.close(fd);
  return fd;
}

/** What is handed over, and its peer, when it has one. */
const kinds = {
  tcp: () => connected(v4, s.SOCK_STREAM),
  tcp6: () => connected(v6, s.SOCK_STREAM),
  mptcp: () => connected(v4, s.SOCK_STREAM, s.IPPROTO_MPTCP),
  'unix stream': () => s.socketpair(s.AF_UNIX, s.SOCK_STREAM),
  'unix seqpacket': () => s.socketpair(s.AF_UNIX, s.SOCK_SEQPACKET),
  'unix datagram': () => s.socketpair(s.AF_UNIX, s.SOCK_DGRAM),
  udp: () => datagrams(v4),
  udp6: () => datagrams(v6),
  'tcp, listening': () => [listening(v4, s.SOCK_STREAM)],
  'tcp6, listening': () => [listening(v6, s.SOCK_STREAM)],
  'unix stream, listening': () => [listening(anyName, s.SOCK_STREAM)],
  'unix seqpacket, listening': () => [listening(anyName, s.SOCK_SEQPACKET)],
  'tcp, not bound': () => [s.socket(s.AF_INET, s.SOCK_STREAM)],
  'udp, not bound': () => [s.socket(s.AF_INET, s.SOCK_DGRAM)],
  raw: () => [s.socket(s.AF_INET, s.SOCK_RAW, s.IPPROTO_ICMP)],
  packet: () => [s.socket(s.AF_PACKET, s.SOCK_DGRAM, s.htons(s.ETH_P_ALL))],
  netlink: () => [s.socket(s.AF_NETLINK, s.SOCK_RAW, s.NETLINK_ROUTE)],
  pipe: () => s.pipe(),
  eventfd: () => [s.eventfd(0, 0)],
  timerfd: () => [s.timerfd_create(s.CLOCK_MONOTONIC, 0)],
  epoll: () => [s.epoll_create1(0)],
  'closed number': () => [closed()],
};

const text = (error) => `${error.code ?? error.name}: ${error.message}`;

/** The first of the events: its name, or the error. */
async function firstOf(emitter, events) {
  const named = async (event) => {
    const [value] = await once(emitter, event).catch((error) => [error]);
    return value instanceof Error ? `error ${text(value)}` : event;
  };
  return Promise.race([...events.map(named), sleep(PATIENCE_MS, 'nothing')]);
}

/** What a call of ours gives, or the code of its error. */
function attempt(call) {
  try {
    return call();
  } catch (error) {
    return error.code;
  }
}

function isOpen(fd) {
  return attempt(() => s.fcntl(fd, s.F_GETFD)) !== 'EBADF';
}

function isListening(fd) {
  return attempt(() => s.getsockopt(fd, s.SOL_SOCKET, s.SO_ACCEPTCONN)) === 1;
}

/** Connects to the address of a listening socket. */
function knock(fd) {
  const address = s.getsockname(fd);
  return attempt(() => s.connect(s.socket(address.family, s.getsockopt(fd, s.SOL_SOCKET, s.SO_TYPE)), address));
}

/** Two writes arrive, an answer goes back, the peer closes. */
async function socket(fd, peer) {
  const theirs = new net.Socket({ fd });
  const handle = theirs._handle?.constructor.name ?? 'no handle';
  let came = '';
  theirs.on('data', (chunk) => {
    came += chunk;
  });
  if (isListening(fd)) knock(fd);
  if (peer === undefined) return `${handle}: ${await firstOf(theirs, ['error', 'data', 'end'])}`;
  s.write(peer, 'one');
  s.write(peer, 'two');
  while (came !== 'onetwo') {
    const event = await firstOf(theirs, ['data', 'error', 'end']);
    if (event !== 'data') return `${handle}: ${event}`;
  }
  const room = Buffer.alloc(4);
  const answer = await new Promise((resolve) => {
    theirs.on('error', () => {});
    theirs.write('back', (error) => resolve(error?.code ?? attempt(() => s.read(peer, room))));
  });
  if (answer !== 4) return `${handle}: reads; write ${answer}`;
  s.close(peer);
  return `${handle}: reads and writes; ${await firstOf(theirs, ['end', 'error'])}`;
}

async function listen(fd) {
  const server = net.createServer();
  server.listen({ fd });
  const event = await firstOf(server, ['listening', 'error']);
  if (event !== 'listening') return event;
  knock(fd);
  return `${server._handle?.constructor.name ?? 'no handle'}: ${await firstOf(server, ['connection', 'error'])}`;
}

async function bind(fd, peer) {
  const theirs = dgram.createSocket('udp4');
  const listens = firstOf(theirs, ['listening', 'error']);
  theirs.bind({ fd });
  const event = await listens;
  if (event !== 'listening' || peer === undefined) return event;
  s.write(peer, 'one');
  return `UDP: ${await firstOf(theirs, ['message', 'error'])}`;
}

const ways = { 'net.Socket': socket, 'server.listen': listen, 'dgram.bind': bind };

/** What becomes of it, and after a refusal whether the descriptor is still there. */
async function outcome(way, [fd, peer]) {
  const wasOpen = isOpen(fd);
  const what = await way(fd, peer).catch((error) => `throws ${text(error)}`);
  return /^(throws|error)/.test(what) && wasOpen && !isOpen(fd) ? `${what}; closed it` : what;
}

async function main([kind]) {
  const outcomes = {};
  for (const [name, way] of Object.entries(ways)) outcomes[name] = await outcome(way, kinds[kind]());
  console.log(JSON.stringify(outcomes));
  process.exit(0); // whatever is still open
}

await main(process.argv.slice(2));
