/** Holds connections that say nothing, each with a handler for what it may say: node:net. */
import net from 'node:net';
import { BACKLOG, Census, LOOPBACK, sayPort } from './support.js';

const census = new Census(process.argv.slice(2).map(Number));
const server = net.createServer((socket) => {
  socket.on('data', () => {});
  socket.on('error', () => {});
  socket.on('close', () => void census.closed());
  void census.opened();
});
server.listen(0, LOOPBACK, BACKLOG, () => sayPort((server.address() as net.AddressInfo).port));
