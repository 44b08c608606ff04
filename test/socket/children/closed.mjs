/** Calls every method of a closed Socket, between two markers that strace can see: writes to descriptor -1. */
import { AF_INET, Socket } from 'bsd-sockets';
import { write } from 'bsd-sockets/raw';

const address = { family: AF_INET, address: '127.0.0.1', port: 1 };
const message = { iov: [new Uint8Array(1)] };
const calls = [
  ['dup'],
  ['getInheritable'],
  ['setInheritable', true],
  ['setBlocking', true],
  ['bind', address],
  ['listen'],
  ['accept'],
  ['connect', address],
  ['connectEx', address],
  ['getsockname'],
  ['getpeername'],
  ['getsockopt', 1, 3],
  ['setsockopt', 1, 3, 1],
  ['shutdown', 2],
  ['sockatmark'],
  ['send', 'x'],
  ['sendAll', 'x'],
  ['sendTo', 'x', address],
  ['sendmsg', message],
  ['sendFds', 'x', [0]],
  ['sendfile', 0],
  ['recv', 1],
  ['recvFrom', 1],
  ['recvmsg', message],
  ['recvFds', 1, 1],
  ['close'],
  ['detach'],
];

function callAll() {
  const s = new Socket();
  s.close();
  write(-1, Buffer.from('begin'));
  for (const [name, ...args] of calls) {
    try {
      s[name](...args);
    } catch (error) {
      if (error.code !== 'EBADF') throw error;
    }
  }
  write(-1, Buffer.from('end'));
}

callAll(); // compiles, and loads what is loaded lazily
callAll();
