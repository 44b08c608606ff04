/** Counts datagrams: `bsd-sockets/promises`, in the way that the argument names. */
import { SO_RCVBUF, SOCK_CLOEXEC, SOCK_DGRAM, SOCK_NONBLOCK, SOL_SOCKET, setsockopt } from 'bsd-sockets';
import { datagrams, recv, recvfrom } from 'bsd-sockets/promises';
import { bound, Counter, portOf, RECEIVE_BUFFER, sayPort } from './support.js';

const fd = bound(SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC);
setsockopt(fd, SOL_SOCKET, SO_RCVBUF, RECEIVE_BUFFER);
sayPort(portOf(fd));
const counter = new Counter();
const buffer = new Uint8Array(64);

const ways: Record<string, () => Promise<void>> = {
  async recv() {
    for (;;) counter.count(await recv(fd, buffer));
  },
  async recvfrom() {
    for (;;) counter.count((await recvfrom(fd, buffer)).bytes);
  },
  async datagrams() {
    for await (const { data } of datagrams(fd, { size: buffer.length })) counter.count(data.length);
  },
};

await ways[process.argv[2] as string]?.();
