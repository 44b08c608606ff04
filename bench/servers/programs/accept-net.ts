/** Accepts and closes: node:net. */
import net from 'node:net';
import { BACKLOG, LOOPBACK, sayPort } from './support.js';

const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.destroy();
});
server.listen(0, LOOPBACK, BACKLOG, () => sayPort((server.address() as net.AddressInfo).port));
