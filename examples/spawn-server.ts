/**
 * TCP echo, a concurrent server: a new program for each client (here this same file in another role), which finds the
 * connection as its descriptor 3. The server closes its own copy.
 *
 * A new program inherits every descriptor that is not marked close-on-exec. Both sockets are made with SOCK_CLOEXEC, so
 * that a child gets the one that is handed to it and no other.
 *
 *     spawn-server [address] [port] [clients]
 */
import { spawn } from 'node:child_process';
import { setImmediate as turn } from 'node:timers/promises';
import {
  AF_INET,
  accept4,
  bind,
  close,
  type Fd,
  getsockname,
  listen,
  SO_REUSEADDR,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { addressArgument, countArgument, portArgument } from './support/arguments.js';
import { serve } from './support/echo.js';
import { run, say, show } from './support/lab.js';

const BACKLOG = 5;
const INHERITED = 3;

/** Starts this program in the role of a child whose descriptor 3 is `comm`. */
function start(program: string, comm: Fd): void {
  spawn(process.execPath, [program, 'child'], { stdio: ['inherit', 'inherit', 'inherit', comm] });
}

async function main(argv: string[]): Promise<number> {
  if (argv[1] === 'child') {
    serve(INHERITED);
    return 0;
  }
  const program = argv[0] as string;
  const address = addressArgument(argv, 1, '127.0.0.1');
  const port = portArgument(argv, 2, 5006);
  const clients = countArgument(argv, 3);

  const s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC);
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, 1);
  bind(s, { family: AF_INET, address, port });
  listen(s, BACKLOG);
  say(`listening on ${show(getsockname(s))}`);

  for (let client = 0; client < clients; client++) {
    const { fd: comm } = accept4(s, SOCK_CLOEXEC);
    start(program, comm);
    close(comm);
    // Node waits for children that have ended when its event loop turns, which it cannot do during accept4().
    await turn();
  }
  close(s);
  return 0; // Node stays until the last child has ended
}

run(main);
