/** Echoes what comes, on every connection: node:net. */
import net from 'node:net';
import { BACKLOG, LOOPBACK, sayPort } from './support.js';

const server = net.createServer({ noDelay: true }, (socket) => {
  socket.on('data', (data) => socket.write(data));
  // The load ends with what it has not read, which is a reset.
  socket.on('error', () => {});
});
server.listen(0, LOOPBACK, BACKLOG, () => sayPort((server.address() as net.AddressInfo).port));
