/** Forgets an open Socket and an open stream, and one that somebody waits on: that one must not be collected. */
import { existsSync, readlinkSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { AF_UNIX, close, SOCK_NONBLOCK, SOCK_STREAM, send, socketpair } from 'bsd-sockets';
import { duplex, Socket } from 'bsd-sockets/promises';

const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);

function forget() {
  new Socket().close();
  close(new Socket().detach());
  duplex(new Socket().detach()).destroy();
  const links = [new Socket().fd, duplex(new Socket().detach()).fd].map((fd) => `/proc/self/fd/${fd}`);
  return links.map((link) => [link, readlinkSync(link)]);
}

const received = Socket.from(b).recv(8);
const forgotten = forget();
const isOpen = ([link, what]) => existsSync(link) && readlinkSync(link) === what;
for (let turn = 0; turn < 1000 && forgotten.some(isOpen); turn++) {
  globalThis.gc();
  await setImmediate();
}
console.log(forgotten.some(isOpen) ? 'open' : 'closed');
send(a, 'x');
if ((await received).length === 1) console.log('received');
