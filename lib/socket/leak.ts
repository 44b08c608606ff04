/** Sockets that were forgotten while they were open: they are closed, and there is a warning. */
import type { AddressFamily, SocketType } from '../gen/groups.js';
import { close } from '../raw/socket.js';
import type { Fd } from '../raw/types.js';
import { describeSocket } from './inspect.js';

interface Open {
  fd: Fd;
  family: AddressFamily;
  type: SocketType;
  /** Where it was made, when NODE_DEBUG asks for it: to know it always would cost more than the socket. */
  stack?: string | undefined;
}

const registry = new FinalizationRegistry<Open>(({ fd, family, type, stack }) => {
  const what = describeSocket(fd, family, type);
  close(fd);
  const detail = stack ?? 'Run with NODE_DEBUG=bsd-sockets to see where it was made.';
  process.emitWarning(`${what} was not closed`, { type: 'ResourceWarning', detail });
});

/** Whether NODE_DEBUG has us in its list. node:util could tell, but importing it costs a millisecond. */
const listed = (process.env.NODE_DEBUG ?? '')
  .replace(/[^\w,*-]/g, '\\$&')
  .replaceAll('*', '.*')
  .replaceAll(',', '|');
const isDebugging = new RegExp(`^(${listed})$`, 'i').test('bsd-sockets');

/** Closes the descriptor when its owner is collected. */
export function watch(owner: object, fd: Fd, family: AddressFamily, type: SocketType): void {
  const stack = isDebugging ? new Error('It was made here').stack : undefined;
  registry.register(owner, { fd, family, type, stack }, owner);
}

/** Forgets an owner: it has closed the descriptor, or given it away. */
export function unwatch(owner: object): void {
  registry.unregister(owner);
}
