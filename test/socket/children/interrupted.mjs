/**
 * Operations of a Socket while signals come, `node interrupted.mjs SCENARIO`. Prints how long it took, how many signals
 * were sent, and what came of it. The signals are sent by a thread, because this one waits.
 */
import { Worker } from 'node:worker_threads';
import { AF_INET, POLLIN, poll, SIGUSR2, SO_SNDBUF, SOL_SOCKET, Socket, siginterrupt } from 'bsd-sockets';

process.on('SIGUSR2', () => {});
siginterrupt(SIGUSR2, true); // the harder case: calls are interrupted that otherwise go on

const [scenario] = process.argv.slice(2);
const [a, b] = Socket.pair();
const listener = new Socket(AF_INET);
listener.bind({ family: AF_INET, address: '127.0.0.1', port: 0 });
listener.listen(0);

/**
 * Sends signals, 20 ms apart, and does what ends the wait of those who wait for ever when ten of them have found the main
 * thread asleep in its call: in the kernel, and not on a lock of the runtime's.
 */
const counter = new Int32Array(new SharedArrayBuffer(4));
const thread = `
  const { readFileSync } = require('node:fs');
  const { counter, fd, job } = require('worker_threads').workerData;
  const read = (file) => readFileSync('/proc/self/task/' + process.pid + '/' + file, 'utf8');
  const isAsleep = () => read('stat').replace(/^.*\\) /s, '')[0] === 'S' && !/futex|^0?$/.test(read('wchan'));
  import(${JSON.stringify(import.meta.resolve('bsd-sockets/raw'))}).then((raw) => {
    let found = 0;
    setInterval(() => {
      if (isAsleep()) found++;
      process.kill(process.pid, 'SIGUSR2');
      Atomics.add(counter, 0, 1);
      if (job === 'send' && found === 10) raw.send(fd, Buffer.from('the data'), 0);
      if (job === 'accept' && found >= 10) raw.close(raw.accept(fd, null, null));
    }, 20);
  });`;

function startSignals(job, fd) {
  const worker = new Worker(thread, { eval: true, workerData: { counter, fd, job } });
  worker.unref();
  while (Atomics.load(counter, 0) === 0) Atomics.wait(counter, 0, 0, 10);
}

/** With one in it, it is full. */
function fillQueue() {
  new Socket(AF_INET).connect(listener.getsockname());
  poll([{ fd: listener.fd, events: POLLIN, revents: 0 }], -1);
}

function timed(socket, call) {
  socket.timeoutMs = 300;
  startSignals('nothing', -1);
  return call;
}

const scenarios = {
  recv: () => timed(a, () => a.recv(10)),
  accept: () => timed(listener, () => listener.accept()),
  send() {
    a.setsockopt(SOL_SOCKET, SO_SNDBUF, 4096);
    return timed(a, () => a.sendAll(new Uint8Array(10_000_000)));
  },
  'for-ever'() {
    startSignals('send', b.fd);
    return () => Buffer.from(a.recv(100)).toString();
  },
  connect() {
    fillQueue();
    listener.timeoutMs = 0;
    const client = new Socket(AF_INET);
    startSignals('accept', listener.fd);
    return () => {
      client.connect(listener.getsockname());
      client.getpeername();
      return 'connected';
    };
  },
};

const call = scenarios[scenario]();
const start = performance.now();
let outcome;
try {
  outcome = call();
} catch (error) {
  outcome = error.code;
}
const took = performance.now() - start;
console.log(JSON.stringify({ took, outcome, signals: Atomics.load(counter, 0) }));
process.exit(); // the sockets are the process's to close
