/**
 * Prints what it sends and what it gets, as strace(1) would: `format` knows addresses, messages, options, flags and
 * events.
 */
import {
  AF_INET,
  AF_UNIX,
  bind,
  CMSG_SPACE,
  close,
  format,
  getsockname,
  getsockopt,
  POLLIN,
  POLLOUT,
  poll,
  recvmsg,
  SCM_RIGHTS,
  SO_RCVBUF,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  sendmsg,
  socket,
  socketpair,
} from 'bsd-sockets';

const type = SOCK_DGRAM | SOCK_CLOEXEC;
const udp = socket(AF_INET, type);
console.log(`socket(${format(AF_INET, 'AF')}, ${format(type, 'SOCK')}, 0) = ${udp}`);

const address = { family: AF_INET, address: '127.0.0.1', port: 0 } as const;
bind(udp, address);
console.log(`bind(${udp}, ${format(address)}, 16) = 0`);
console.log(`getsockname(${udp}, ${format(getsockname(udp))}) = 0`);

const size = getsockopt(udp, SOL_SOCKET, SO_RCVBUF);
const names = `${format(SOL_SOCKET, 'SOL')}, ${format(SO_RCVBUF, SOL_SOCKET)}`;
console.log(`getsockopt(${udp}, ${names}, ${format(size, SOL_SOCKET, SO_RCVBUF)}) = 0`);

// A descriptor that is sent along arrives as another number.
const [left, right] = socketpair(AF_UNIX, SOCK_SEQPACKET);
const message = { iov: ['Hello World'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [udp] }] };
console.log(`sendmsg(${left}, ${format(message)}, 0) = ${sendmsg(left, message)}`);

const fds = [{ fd: right, events: POLLIN | POLLOUT }];
poll(fds, 1000);
console.log(`poll(${format(fds)}, 1, 1000)`);

const received = recvmsg(right, { iov: [Buffer.alloc(64)], controlLength: CMSG_SPACE(4) });
console.log(`recvmsg(${right}, ${format(received)}, 0) = ${received.bytes}`);

for (const { type, value } of received.control) if (type === SCM_RIGHTS) value.forEach(close);
for (const fd of [udp, left, right]) close(fd);
