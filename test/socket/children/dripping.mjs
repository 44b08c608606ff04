/** Sends much to somebody who reads a little every now and then, with a deadline. Prints when it was over, and how much went. */
import { Worker } from 'node:worker_threads';
import { Socket } from 'bsd-sockets';

const [a, b] = Socket.pair();
const thread = `
  const { fd } = require('worker_threads').workerData;
  import(${JSON.stringify(import.meta.resolve('bsd-sockets/raw'))}).then((raw) => {
    const buffer = new Uint8Array(4096);
    setInterval(() => raw.recv(fd, buffer, 0), 20);
  });`;
new Worker(thread, { eval: true, workerData: { fd: b.fd } }).unref();

a.timeoutMs = 300;
const start = performance.now();
let sent;
try {
  a.sendAll(new Uint8Array(100_000_000));
} catch (error) {
  if (error.code !== 'ERR_SOCKET_TIMEOUT') throw error;
  ({ sent } = error);
}
console.log(JSON.stringify({ took: performance.now() - start, sent }));
process.exit(); // the sockets are the process's to close
