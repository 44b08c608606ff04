/**
 * TCP echo, a concurrent server: a forked process for each client, as the textbook has it. fork() copies the process
 * with its descriptors: the child closes the listening socket, the parent closes the connection, and each goes on with
 * the one that is left. A connection ends when the last descriptor of it is closed, so neither may be forgotten.
 *
 * fork() wants a process that has one thread only: node --single-threaded.
 *
 *     fork-server [address] [port] [clients]
 */
import {
  AF_INET,
  accept,
  bind,
  close,
  getsockname,
  listen,
  SO_REUSEADDR,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
  WNOHANG,
} from 'bsd-sockets';
import { _exit, fork, waitpid } from 'bsd-sockets/fork';
import { addressArgument, countArgument, portArgument } from './support/arguments.js';
import { serve } from './support/echo.js';
import { run, say, show } from './support/lab.js';

const BACKLOG = 5;

function main(argv: string[]): number {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const clients = countArgument(argv, 3);

  const s = socket(AF_INET, SOCK_STREAM);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, { family: AF_INET, address, port });
  listen(s, BACKLOG);
  say(`listening on ${show(getsockname(s))}`);

  let children = 0;
  for (let client = 0; client < clients; client++) {
    const { fd: comm } = accept(s);
    if (fork() === 0) {
      close(s);
      serve(comm);
      _exit(0);
    }
    close(comm);
    // A child that has ended stays in the process table, a zombie, until its parent has waited for it.
    for (children++; children > 0 && waitpid(-1, WNOHANG).pid > 0; ) children--;
  }
  close(s);
  for (; children > 0; children--) waitpid(-1);
  return 0;
}

run(main);
