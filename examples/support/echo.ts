/** How the concurrent servers serve a client: as tcp-echo-server does. */
import { close, type Fd, recv, send } from 'bsd-sockets';
import { complain, say } from './lab.js';

/** Sends everything back until the client has finished. Returns the number of bytes. */
function echo(comm: Fd): number {
  const buffer = new Uint8Array(1024);
  for (let total = 0; ; ) {
    const n = recv(comm, buffer);
    if (n === 0) return total;
    for (let sent = 0; sent < n; ) sent += send(comm, buffer.subarray(sent, n));
    total += n;
  }
}

/** Serves one client to its end. */
export function serve(comm: Fd): void {
  try {
    say(`${echo(comm)} bytes echoed`);
  } catch (error) {
    complain(error); // a client that goes away in the middle is no reason to end
  }
  close(comm);
}
