/** Forgets an open Socket, and a closed and a detached one, and says when the open one's descriptor is closed. */
import { existsSync, readlinkSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { AF_INET, close, SOCK_DGRAM, Socket } from 'bsd-sockets';

function forget() {
  const socket = new Socket(AF_INET, SOCK_DGRAM);
  socket.bind({ family: AF_INET, address: '127.0.0.1', port: 0 });
  new Socket().close();
  close(new Socket().detach());
  return `/proc/self/fd/${socket.fd}`;
}

const link = forget();
const what = readlinkSync(link); // socket:[12345], a number that is never used again
const isOpen = () => existsSync(link) && readlinkSync(link) === what;
for (let turn = 0; turn < 1000 && isOpen(); turn++) {
  globalThis.gc();
  await setImmediate();
}
console.log(isOpen() ? 'open' : 'closed');
