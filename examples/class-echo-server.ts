/**
 * TCP echo, the server, by class Socket: what `tcp-echo-server` does, with the descriptors in the care of `using`, and a
 * client that says nothing for five seconds sent away.
 *
 *     class-echo-server [port] [clients]
 */
import { AF_INET6, create_server, type Socket, TimeoutError } from 'bsd-sockets';
import { countArgument, portArgument } from './support/arguments.js';
import { complain, run, say } from './support/lab.js';

/** Sends everything back until the client has finished. Returns the number of bytes. */
function echo(comm: Socket): number {
  for (let total = 0; ; ) {
    const data = comm.recv(1024);
    if (data.length === 0) return total;
    comm.sendAll(data); // all of it, in as many calls as that takes
    total += data.length;
  }
}

function serve(comm: Socket, peer: string): void {
  comm.timeoutMs = 5000;
  try {
    say(`${peer}: ${echo(comm)} bytes echoed`);
  } catch (error) {
    if (error instanceof TimeoutError) say(`${peer}: ${error.message}`);
    else complain(error); // a client that goes away in the middle is no reason to end
  }
}

function main(argv: string[]): number {
  const port = portArgument(argv, 1, 5006);
  const clients = countArgument(argv, 2);

  using server = create_server({ family: AF_INET6, address: '::', port }, { dualstack: true });
  say(`listening on port ${(server.getsockname() as { port: number }).port}`);
  for (let client = 0; client < clients; client++) {
    const { socket, address } = server.accept();
    using comm = socket;
    serve(comm, address?.family === AF_INET6 ? address.address : '?');
  }
  return 0;
}

run(main);
