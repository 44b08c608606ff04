/** What fork(2) and waitpid(2) do, one case for each run: `node --single-threaded fork.mjs CASE`. Prints JSON. */
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { AF_UNIX, close, recv, SOCK_STREAM, socketpair, WNOHANG } from 'bsd-sockets';
import { _exit, fork, waitpid } from 'bsd-sockets/fork';

const print = (value) => writeSync(1, `${JSON.stringify(value)}\n`);

function errorOf(call) {
  try {
    return { returned: call() };
  } catch ({ code, message }) {
    return { code, message };
  }
}

/** A child that ends when the other end of its socket is closed, so that its end is in the parent's hands. */
function waitingChild(status) {
  const [ours, its] = socketpair(AF_UNIX, SOCK_STREAM);
  const child = fork();
  if (child === 0) {
    close(ours);
    recv(its, new Uint8Array(1));
    _exit(status);
  }
  close(its);
  return { child, release: () => close(ours) };
}

const cases = {
  refused() {
    print(errorOf(fork));
  },

  worker() {
    new Worker(new URL(import.meta.url), { workerData: 'refused' });
  },

  status() {
    const statuses = [0, 1, 7, 255].map((status) => {
      const child = fork();
      if (child === 0) _exit(status);
      const { pid, ...ended } = waitpid(child);
      return { ...ended, isChild: pid === child };
    });
    print(statuses);
  },

  signal() {
    const ended = ['SIGKILL', 'SIGTERM'].map((signal) => {
      const { child, release } = waitingChild(0);
      process.kill(child, signal);
      const { pid, ...rest } = waitpid(child);
      release();
      return { ...rest, isChild: pid === child };
    });
    print(ended);
  },

  nohang() {
    const { child, release } = waitingChild(3);
    const early = waitpid(child, WNOHANG);
    release();
    const { pid, ...ended } = waitpid(-1);
    print({ early, ended, isChild: pid === child, none: errorOf(() => waitpid(-1)) });
  },
};

cases[isMainThread ? process.argv[2] : workerData]();
