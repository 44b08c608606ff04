/**
 * TCP echo, a concurrent server: a worker thread for each client. All threads of a process share its descriptors, so
 * the number is all that a worker is told. Nothing is copied: the worker closes the connection, and the main thread must
 * not.
 *
 *     thread-server [address] [port] [clients]
 */
import { setImmediate as turn } from 'node:timers/promises';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
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
} from 'bsd-sockets';
import { addressArgument, countArgument, portArgument } from './support/arguments.js';
import { serve } from './support/echo.js';
import { run, say, show } from './support/lab.js';

const BACKLOG = 5;

async function main(argv: string[]): Promise<number> {
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const clients = countArgument(argv, 3);

  const s = socket(AF_INET, SOCK_STREAM);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, { family: AF_INET, address, port });
  listen(s, BACKLOG);
  say(`listening on ${show(getsockname(s))}`);

  for (let client = 0; client < clients; client++) {
    const { fd: comm } = accept(s);
    new Worker(new URL(import.meta.url), { workerData: comm });
    // Node frees the workers that have ended when its event loop turns, which it cannot do during accept().
    await turn();
  }
  close(s);
  return 0; // Node stays until the last worker has ended
}

if (isMainThread) run(main);
else serve(workerData);
