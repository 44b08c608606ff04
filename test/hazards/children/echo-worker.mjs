/**
 * A worker that uses the package. `workerData.rounds` datagrams go to itself and are counted; with `endless` it goes on
 * until it is terminated; with `idle` it keeps a socket open and does nothing.
 */
import { parentPort, workerData } from 'node:worker_threads';
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  getsockname,
  recv,
  recvfrom,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SocketError,
  send,
  sendto,
  socket,
  socketpair,
} from 'bsd-sockets';

const { rounds = 1000, endless = false, idle = false, id = 0 } = workerData ?? {};

/** One datagram through AF_INET and one through AF_UNIX; both must carry this worker's number. */
function round(inet, address, [a, b], buffer, count) {
  const text = `${id}:${count}`;
  sendto(inet, text, 0, address);
  const { bytes, address: from } = recvfrom(inet, buffer);
  if (buffer.toString('latin1', 0, bytes) !== text || from.port !== address.port) throw new Error('not my datagram');
  send(a, text);
  if (buffer.toString('latin1', 0, recv(b, buffer)) !== text) throw new Error('not my datagram');
  try {
    recvfrom(-1, buffer);
  } catch (error) {
    if (!(error instanceof SocketError) || error.code !== 'EBADF') throw error;
  }
}

function work() {
  const inet = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC);
  bind(inet, { family: AF_INET, address: '127.0.0.1', port: 0 });
  const address = getsockname(inet);
  const pair = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  const buffer = Buffer.alloc(64);
  parentPort.postMessage({ fds: [inet, ...pair] });
  for (let count = 0; endless || count < rounds; count++) round(inet, address, pair, buffer, count);
  for (const fd of [inet, ...pair]) close(fd);
  parentPort.postMessage({ done: rounds });
}

if (idle) {
  const fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC);
  parentPort.postMessage({ fds: [fd] });
  parentPort.on('message', () => {}); // stays alive until it is told to end
} else {
  work();
}
