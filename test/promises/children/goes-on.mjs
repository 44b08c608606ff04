/** A listener throws at the first chunk, in a process that goes on: `goes-on.mjs net|duplex`. Prints what comes then. */
import { Socket } from 'node:net';
import { AF_UNIX, close, SOCK_NONBLOCK, SOCK_STREAM, send, socketpair } from 'bsd-sockets';
import { duplex } from 'bsd-sockets/promises';

const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
const stream = process.argv[2] === 'net' ? new Socket({ fd: a }) : duplex(a, { allowHalfOpen: false });
const steps = [() => send(b, 'second'), () => close(b)];
stream.on('data', (chunk) => {
  console.log(String(chunk));
  setImmediate(steps.shift());
  if (steps.length > 0) throw new Error('thrown');
});
for (const event of ['end', 'close']) stream.on(event, () => console.log(event));
process.on('uncaughtException', (error) => console.log(error.message));
send(b, 'first');
setTimeout(() => process.exit(1), 2000).unref(); // who has nothing to wait for has ended
