/**
 * What happens to the number of a closed descriptor. Prints a report in JSON. In a process of its own, where no other
 * thread opens a descriptor at the wrong moment.
 */
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  dup2,
  getsockname,
  recv,
  SOCK_DGRAM,
  SOCK_STREAM,
  send,
  socket,
  socketpair,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const first = socket(AF_INET, SOCK_STREAM);
bind(first, { family: AF_INET, address: '127.0.0.1', port: 0 });
close(first);

const calls = {
  getsockname: () => getsockname(first),
  recv: () => recv(first, new Uint8Array(4)),
  send: () => send(first, 'x'),
  close: () => close(first),
};
const outcome = (call) => {
  try {
    call();
    return 'done';
  } catch (error) {
    return `${error.syscall} ${error.code} ${error.fd === first}`;
  }
};
const closed = Object.values(calls).map(outcome);
const closedRaw = [raw.close(first), raw.recv(first, new Uint8Array(4), 0), raw.send(first, new Uint8Array(1), 0)];

// The lowest free number is the one that was closed: calls with the old number act on the new socket.
const second = socket(AF_UNIX, SOCK_DGRAM);
const family = getsockname(first).family;

// A number that dup2() gives to something else in one step, without being free in between.
const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM);
dup2(b, second);
send(a, 'to whoever has the number');
const arrived = recv(first, new Uint8Array(100));

for (const fd of [first, a, b]) close(fd);
process.stdout.write(JSON.stringify({ closed, closedRaw, reused: second === first, family, arrived }));
