/**
 * What the tests of processes and threads start, in its first argument's role.
 *
 *     role.mjs receive      takes a descriptor from a message on 3, and echoes on it with net.Socket
 *     role.mjs standard     says, on 3, what 0, 1 and 2 are to us and to Node, and writes to 1 with console.log
 *     role.mjs listed N…    says on its output which of these numbers are open
 *     role.mjs channel      tells its parent what the channel to it, descriptor 3, is to us
 *     role.mjs echo         inetd's way: recv on 0, send on 1, blocking
 */
import net from 'node:net';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import * as s from 'bsd-sockets';

const attempt = (call) => {
  try {
    return call();
  } catch (error) {
    return error.code;
  }
};

/** What our calls see of a descriptor. */
const seen = (fd) => ({
  socket: s.isfdtype(fd, s.S_IFSOCK),
  family: attempt(() => s.getsockname(fd).family),
  type: attempt(() => s.getsockopt(fd, s.SOL_SOCKET, s.SO_TYPE)),
  nonBlocking: (s.fcntl(fd, s.F_GETFL) & s.O_NONBLOCK) !== 0,
  closeOnExec: s.fcntl(fd, s.F_GETFD) === s.FD_CLOEXEC,
  peer: attempt(() => new Int32Array(s.getsockopt(fd, s.SOL_SOCKET, s.SO_PEERCRED, 12).slice().buffer)[0]),
});

const roles = {
  receive() {
    const { control } = s.recvmsg(3, { iov: [Buffer.alloc(1)], controlLength: s.CMSG_SPACE(4) });
    const [fd] = control[0].value;
    const theirs = new net.Socket({ fd });
    theirs.pipe(theirs);
  },
  standard() {
    const ours = [0, 1, 2].map(seen);
    const names = [process.stdin, process.stdout].map((stream) => stream.constructor.name);
    console.log('from console.log');
    s.write(3, JSON.stringify({ ours, names }));
    process.exit(0);
  },
  listed(...numbers) {
    console.log(JSON.stringify(numbers.map((fd) => attempt(() => s.fcntl(Number(fd), s.F_GETFD)) !== 'EBADF')));
  },
  channel() {
    process.send(seen(3), () => process.disconnect());
  },
  echo() {
    const buffer = Buffer.alloc(100);
    for (let n = s.recv(0, buffer); n > 0; n = s.recv(0, buffer)) s.send(1, buffer.subarray(0, n));
  },
};

/** Of a worker: makes a pair, or gives a descriptor to Node, and ends. */
const tasks = {
  make: () => s.socketpair(s.AF_UNIX, s.SOCK_STREAM),
  give: ({ fd }) => void new net.Socket({ fd }),
  send: ({ fd }) => s.send(fd, 'from a worker'),
  close: ({ fd }) => s.close(fd),
};

if (isMainThread) {
  const [role, ...args] = process.argv.slice(2);
  roles[role](...args);
} else {
  parentPort.postMessage(tasks[workerData.task](workerData));
  process.exit();
}
