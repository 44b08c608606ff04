/** create_connection() to a host that has three addresses, called several. Prints what came of it. */
import { readdirSync } from 'node:fs';
import { AF_INET, create_connection, create_server, Socket } from 'bsd-sockets';

const at = (address, port) => ({ family: AF_INET, address, port });

function failure(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('it connected');
}

/** A port where nobody listens, at any address. */
function freePort() {
  const socket = new Socket();
  socket.bind(at('0.0.0.0', 0));
  const { port } = socket.getsockname();
  socket.close();
  return port;
}

const open = () => readdirSync('/proc/self/fd').length;
const port = freePort();
const before = open();
const refused = failure(() => create_connection('several', port));
const leaked = open() - before;

const server = create_server(at('127.0.0.3', 0), { backlog: 0 });
const { port: served } = server.getsockname();
const connection = create_connection('several', served);
const connected = connection.getpeername().address;

// Now nobody answers at any of them.
const full = ['127.0.0.1', '127.0.0.2'].map((address) => create_server(at(address, served), { backlog: 0 }));
const clients = [];
for (const { address } of [server, ...full].map((socket) => socket.getsockname()))
  for (let errno = 0; errno === 0; ) {
    const client = new Socket();
    clients.push(client);
    client.timeoutMs = 20;
    errno = client.connectEx(at(address, served));
  }
const start = performance.now();
const late = failure(() => create_connection('several', served, { timeoutMs: 100 })).code;
const took = performance.now() - start;

for (const socket of [connection, server, ...full, ...clients]) socket.close();
console.log(
  JSON.stringify({
    name: refused.name,
    message: refused.message,
    codes: [refused, ...refused.errors].map(({ code }) => code),
    tried: refused.errors.map(({ address }) => address.address),
    ...{ leaked, connected, late, took },
  }),
);
