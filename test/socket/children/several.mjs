/** create_connection() to a host that has three addresses, called several. Prints what came of it. */
import { readdirSync } from 'node:fs';
import { AF_INET, create_connection, create_server, POLLIN, poll, Socket } from 'bsd-sockets';

const at = (address, port) => ({ family: AF_INET, address, port });

function failure(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('it connected');
}

/** A server whose queue is full. */
function busyServer(address) {
  const server = create_server(address, { backlog: 0 });
  const client = new Socket();
  client.connect(server.getsockname());
  poll([{ fd: server.fd, events: POLLIN, revents: 0 }], -1); // now the connection is in the queue
  return { server, client };
}

const open = () => readdirSync('/proc/self/fd').length;
// It has a port at every address, and does not listen.
const nobody = new Socket();
nobody.bind(at('0.0.0.0', 0));
const before = open();
const refused = failure(() => create_connection('several', nobody.getsockname().port));
const leaked = open() - before;

const server = create_server(at('127.0.83.3', 0), { backlog: 0 });
const { port: served } = server.getsockname();
const connection = create_connection('several', served);
const connected = connection.getpeername().address;
poll([{ fd: server.fd, events: POLLIN, revents: 0 }], -1);

// Now nobody answers at any of them.
const full = ['127.0.83.1', '127.0.83.2'].map((address) => busyServer(at(address, served)));
const start = performance.now();
const late = failure(() => create_connection('several', served, { timeoutMs: 1000 })).code;
const took = performance.now() - start;

for (const socket of [nobody, connection, server, ...full.flatMap(Object.values)]) socket.close();
console.log(
  JSON.stringify({
    name: refused.name,
    message: refused.message,
    codes: [refused, ...refused.errors].map(({ code }) => code),
    tried: refused.errors.map(({ address }) => address.address),
    ...{ leaked, connected, late, took },
  }),
);
