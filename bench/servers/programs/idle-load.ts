/** Connects so many times, and says nothing: `idle-load PORT CONNECTIONS`. Ends when its standard input does. */
import { AF_INET, connect, SOCK_STREAM, type SockaddrIn, socket } from 'bsd-sockets';
import { LOOPBACK, toldToGo } from './support.js';

const [port, connections] = process.argv.slice(2).map(Number) as [number, number];
const address: SockaddrIn = { family: AF_INET, address: LOOPBACK, port };
for (let i = 0; i < connections; i++) connect(socket(AF_INET, SOCK_STREAM), address);
await toldToGo();
process.exit();
