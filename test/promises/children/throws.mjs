/** A listener throws: `throws.mjs data|end|write|drain`. */
import { AF_UNIX, recv, SHUT_WR, SOCK_NONBLOCK, SOCK_STREAM, send, shutdown, socketpair } from 'bsd-sockets';
import { duplex } from 'bsd-sockets/promises';

process.on('uncaughtException', (error, origin) => {
  console.log(`${origin}: ${error.message}`);
  process.exit();
});
function fail() {
  throw new Error('thrown');
}

const [a, b] = socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK);
const stream = duplex(a);
switch (process.argv[2]) {
  case 'data':
    stream.on('data', fail);
    break;
  case 'end':
    stream.on('end', fail).resume();
    break;
  case 'write':
    stream.write(Buffer.alloc(1_000_000), fail);
    break;
  case 'drain':
    stream.on('drain', fail).write(Buffer.alloc(1_000_000));
}
setTimeout(() => {
  send(b, 'x');
  shutdown(b, SHUT_WR);
}, 20);
setInterval(() => {
  try {
    recv(b, new Uint8Array(1_000_000));
  } catch {}
}, 5);
