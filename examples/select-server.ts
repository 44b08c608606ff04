/**
 * TCP echo for many clients at once, in one thread: select(2) says which descriptors have something to read. It knows
 * those below FD_SETSIZE only, and is told all of them in each call.
 *
 *     select-server [address] [port] [clients]
 */
import { accept, close, FD_SETSIZE, type Fd, select } from 'bsd-sockets';
import { countArgument } from './support/arguments.js';
import { echoSome, listenAt } from './support/echo.js';
import { run, say } from './support/lab.js';

function main(argv: string[]): number {
  const clients = countArgument(argv, 3);
  const s = listenAt(argv);

  const comms = new Map<Fd, number>(); // the clients' descriptors, and the bytes echoed to each
  for (let left = clients; left > 0 || comms.size > 0; ) {
    const listening = left > 0 ? [s] : [];
    const { read } = select({ read: [...listening, ...comms.keys()] });
    for (const fd of read) {
      if (fd === s) {
        const { fd: comm } = accept(s);
        left--;
        if (comm < FD_SETSIZE) comms.set(comm, 0);
        else close(comm);
        continue;
      }
      // It has something to read, so this does not block; sending does, while a client does not read.
      const n = echoSome(fd);
      comms.set(fd, (comms.get(fd) ?? 0) + n);
      if (n > 0) continue;
      say(`${comms.get(fd)} bytes echoed`);
      comms.delete(fd);
      close(fd);
    }
  }
  close(s);
  return 0;
}

run(main);
