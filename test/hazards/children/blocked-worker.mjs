/**
 * A worker that makes one call that blocks, the one that `workerData.name` names, with nothing there that would end it.
 * It tells what it is about to do, and what came of it.
 */
import { readlinkSync } from 'node:fs';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import * as sockets from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const { EPOLLIN, MSG_WAITALL, POLLIN, SO_RCVTIMEO, SOCK_STREAM, SOL_SOCKET } = sockets;
const { name, fd, full, listener } = workerData;
const bytes = new Uint8Array(16);
const parts = [bytes.subarray(0, 3), bytes.subarray(3, 7), bytes.subarray(7)];
const many = new Uint8Array(1 << 20);
const MINUTE = 60_000;

function watching() {
  const epfd = sockets.epoll_create1();
  sockets.epoll_ctl(epfd, sockets.EPOLL_CTL_ADD, fd, { events: EPOLLIN });
  return epfd;
}

function connectToFull() {
  const address = sockets.getsockname(full);
  return raw.connect(sockets.socket(address.family, SOCK_STREAM), sockets.encodeSockaddr(address));
}

const allSignals = Array.from({ length: 64 }, (_, i) => i + 1);
const milliseconds = (ms) => new BigInt64Array([BigInt(Math.floor(ms / 1000)), BigInt((ms % 1000) * 1000)]);
const pollfds = () => [{ fd, events: POLLIN }];

const calls = {
  accept: () => raw.accept(listener, null, null),
  accept4: () => sockets.accept4(listener, 0).fd,
  connect: connectToFull,
  'connect over TCP': connectToFull,
  recv: () => raw.recv(fd, bytes, 0),
  'recv of the typed tier': () => sockets.recv(fd, bytes),
  'recv with a timeout': () => {
    sockets.setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, milliseconds(workerData.timeoutMs ?? MINUTE));
    return raw.recv(fd, bytes, 0);
  },
  'recv with MSG_WAITALL': () => raw.recv(fd, bytes, MSG_WAITALL),
  'recvfrom with MSG_WAITALL': () => sockets.recvfrom(fd, bytes, MSG_WAITALL).bytes,
  'recvmsg with MSG_WAITALL': () => sockets.recvmsg(fd, { iov: parts }, MSG_WAITALL).bytes,
  recvfrom: () => raw.recvfrom(fd, bytes, 0, new Uint8Array(128), new Int32Array([128])),
  recvmsg: () => sockets.recvmsg(fd, { iov: [bytes] }).bytes,
  recvmmsg: () => sockets.recvmmsg(fd, [{ iov: [bytes] }]).length,
  'recvmmsg of two': () => sockets.recvmmsg(fd, [{ iov: [bytes] }, { iov: [bytes] }]).length,
  read: () => raw.read(fd, bytes),
  readv: () => sockets.readv(fd, [bytes]),
  send: () => raw.send(fd, many, 0),
  sendto: () => raw.sendto(fd, many, 0, null),
  sendmsg: () => sockets.sendmsg(fd, { iov: [many.subarray(0, 1000), many.subarray(1000)] }),
  write: () => raw.write(fd, many),
  writev: () => sockets.writev(fd, [many.subarray(0, 1000), many.subarray(1000)]),
  poll: () => sockets.poll(pollfds()),
  'poll with a timeout': () => sockets.poll(pollfds(), workerData.timeoutMs ?? MINUTE),
  ppoll: () => sockets.ppoll(pollfds()),
  'ppoll with all signals blocked': () => sockets.ppoll(pollfds(), workerData.timeoutMs ?? MINUTE, allSignals),
  select: () => sockets.select({ read: [fd] }).read.length,
  'select with a timeout': () => sockets.select({ read: [fd] }, workerData.timeoutMs ?? MINUTE).read.length,
  pselect: () => sockets.pselect({ read: [fd] }, MINUTE, allSignals).read.length,
  epoll_wait: (epfd = watching()) => sockets.epoll_wait(epfd, 4).length,
  'epoll_wait with a timeout': (epfd = watching()) => raw.epoll_wait(epfd, new Uint8Array(64), 4, workerData.timeoutMs),
  epoll_pwait2: (epfd = watching()) => sockets.epoll_pwait2(epfd, 4, MINUTE, allSignals).length,
  eventfd_read: () => Number(sockets.eventfd_read(sockets.eventfd(0))),
  'a worker of its own': () => {
    // This one waits in its event loop; the one that it started makes the call.
    new Worker(new URL(import.meta.url), { workerData: { name: 'recv', fd } }).on('message', (message) =>
      parentPort.postMessage(message),
    );
  },
};

if (/^(send|write)/.test(name)) while (raw.send(fd, many, sockets.MSG_DONTWAIT) > 0);
if (name !== 'a worker of its own') parentPort.postMessage({ calling: readlinkSync('/proc/thread-self') });
const started = performance.now();
try {
  const result = calls[name]();
  if (result !== undefined) parentPort.postMessage({ result, ms: performance.now() - started });
} catch (error) {
  parentPort.postMessage({ result: error.code ?? String(error), ms: performance.now() - started });
}
