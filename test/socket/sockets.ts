/** What the tests of class Socket share: pairs of Sockets that are closed after the test. */
import type { Fd } from 'bsd-sockets';
import { AF_INET, type AF_UNIX, POLLIN, poll, Socket } from 'bsd-sockets';
import { afterEach } from 'vitest';
import { disown } from '../support/own.js';
import { abstract, anyPort, kindsWith } from '../support/pairs.js';

const open: Socket[] = [];

/** Has it closed after the test, if the test has not done so. */
export function ownSocket(socket: Socket): Socket {
  open.push(socket);
  return socket;
}

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

/** The kinds of pairs of test/support/pairs.ts, as Sockets. */
export const socketKinds = (...traits: Parameters<typeof kindsWith>) =>
  kindsWith(...traits).map(({ name, family, type, make }) => ({
    name,
    family,
    type,
    make: () => make().map((fd: Fd) => ownSocket(Socket.from(disown(fd)))) as [Socket, Socket],
  }));

/** A listener whose queue is full: of the length 0 it has room for one. */
export function fullListener(family: typeof AF_INET | typeof AF_UNIX): Socket {
  const listener = ownSocket(new Socket(family));
  listener.bind(family === AF_INET ? anyPort.v4 : abstract());
  listener.listen(0);
  const client = ownSocket(new Socket(family));
  client.timeoutMs = 0;
  client.connectEx(listener.getsockname());
  // Not before the handshake is over is it in the queue.
  if (poll([{ fd: listener.fd, events: POLLIN, revents: 0 }], 20_000) !== 1) throw new Error('nobody came');
  return listener;
}

/** What the call throws. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('the call threw nothing');
}

/** All that comes until the end of the stream. */
export function allFrom(socket: Socket): Buffer {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = socket.recv(1_000_000);
    if (part.length === 0) return Buffer.concat(parts);
    parts.push(part);
  }
}
