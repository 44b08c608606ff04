/**
 * TCP echo for many clients at once, in one thread: poll(2) says which descriptors have something to read. It is told all
 * of them in each call, and takes descriptors of any number.
 *
 *     poll-server [address] [port] [clients]
 */
import { accept, close, type Fd, POLLIN, type PollFd, poll } from 'bsd-sockets';
import { countArgument } from './support/arguments.js';
import { echoSome, listenAt } from './support/echo.js';
import { run, say } from './support/lab.js';

function main(argv: string[]): number {
  const clients = countArgument(argv, 3);
  const s = listenAt(argv);

  const fds: PollFd[] = [{ fd: s, events: POLLIN }]; // the listening socket, and then the clients
  const totals = new Map<Fd, number>();
  for (let left = clients; left > 0 || fds.length > 1; ) {
    poll(fds);
    for (const { fd, revents } of [...fds]) {
      if (!revents) continue;
      if (fd === s) {
        const { fd: comm } = accept(s);
        fds.push({ fd: comm, events: POLLIN });
        totals.set(comm, 0);
        if (--left === 0) (fds[0] as PollFd).fd = -1; // passed over from now on: nobody else is served
        continue;
      }
      // It has something to read, so this does not block; sending does, while a client does not read.
      const n = echoSome(fd);
      totals.set(fd, (totals.get(fd) ?? 0) + n);
      if (n > 0) continue;
      say(`${totals.get(fd)} bytes echoed`);
      fds.splice(
        fds.findIndex((each) => each.fd === fd),
        1,
      );
      close(fd);
    }
  }
  close(s);
  return 0;
}

run(main);
