/** What the tests of class Socket share: pairs of Sockets that are closed after the test. */
import type { Fd } from 'bsd-sockets';
import { Socket } from 'bsd-sockets';
import { afterEach } from 'vitest';
import { disown } from '../support/own.js';
import { kindsWith } from '../support/pairs.js';

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
