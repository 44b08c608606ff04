/**
 * A worker. With `rounds` it sends datagrams to itself with both tiers, and says how many came back as they went; with
 * `echoes` it does so with promises, and then waits for one more; with `fd` it blocks in a call on it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { AF_UNIX, close, EBADF, recv, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_NONBLOCK, send, socketpair } from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const { rounds, echoes, fd } = workerData;
const buffer = new Uint8Array(32);

function arriveWhole() {
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
  let whole = 0;
  for (let round = 0; round < rounds; round++) {
    const text = `round ${round}`;
    send(a, text);
    const n = round % 2 === 0 ? recv(b, buffer) : raw.recv(b, buffer, 0);
    const arrived = Buffer.from(buffer.subarray(0, n)).toString();
    if (arrived === text && raw.recv(-1, buffer, 0) === -EBADF) whole++;
  }
  close(a);
  close(b);
  return whole;
}

/** The descriptors stay open: this is terminated while it waits, and who does that closes them. */
async function echo() {
  const promises = await import('bsd-sockets/promises');
  const fds = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC);
  const [a, b] = fds;
  let made = 0;
  while (made < echoes) {
    const arrival = promises.recv(b, buffer);
    await promises.send(a, 'x');
    made += await arrival;
  }
  const another = promises.recv(b, buffer);
  parentPort.postMessage({ echoes: made, fds });
  await another;
}

if (rounds !== undefined) {
  parentPort.postMessage(arriveWhole());
} else if (echoes !== undefined) {
  await echo();
} else {
  parentPort.postMessage('blocks');
  raw.recv(fd, buffer, 0);
}
