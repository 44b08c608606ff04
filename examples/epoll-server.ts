/**
 * TCP echo for many clients at once, in one thread: epoll(7) keeps the list of descriptors in the kernel, and a call
 * gives those that have something to read.
 *
 *     epoll-server [address] [port] [clients]
 */
import {
  accept,
  close,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  type Fd,
} from 'bsd-sockets';
import { countArgument } from './support/arguments.js';
import { echoSome, listenAt } from './support/echo.js';
import { run, say } from './support/lab.js';

const MAXEVENTS = 16;

function main(argv: string[]): number {
  const clients = countArgument(argv, 3);
  const s = listenAt(argv);

  const epfd = epoll_create1(EPOLL_CLOEXEC);
  epoll_ctl(epfd, EPOLL_CTL_ADD, s, { events: EPOLLIN });
  const totals = new Map<Fd, number>();
  for (let left = clients; left > 0 || totals.size > 0; ) {
    for (const { data: fd } of epoll_wait(epfd, MAXEVENTS)) {
      if (fd === s) {
        const { fd: comm } = accept(s);
        epoll_ctl(epfd, EPOLL_CTL_ADD, comm, { events: EPOLLIN });
        totals.set(comm, 0);
        if (--left === 0) epoll_ctl(epfd, EPOLL_CTL_DEL, s);
        continue;
      }
      // It has something to read, so this does not block; sending does, while a client does not read.
      const n = echoSome(fd);
      totals.set(fd, (totals.get(fd) ?? 0) + n);
      if (n > 0) continue;
      say(`${totals.get(fd)} bytes echoed`);
      totals.delete(fd);
      epoll_ctl(epfd, EPOLL_CTL_DEL, fd); // closing alone would not do, if a copy of the descriptor were open
      close(fd);
    }
  }
  close(epfd);
  close(s);
  return 0;
}

run(main);
