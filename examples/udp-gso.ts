/**
 * Many datagrams in one system call: UDP_SEGMENT has the kernel cut one send into datagrams of equal size, and UDP_GRO
 * has it join those that arrive together, and say how long each was.
 *
 *     udp-gso
 */
import {
  AF_INET,
  bind,
  CMSG_SPACE,
  close,
  connect,
  getsockname,
  recv,
  recvmsg,
  SOCK_DGRAM,
  SOL_UDP,
  sendmsg,
  setsockopt,
  socket,
  UDP_GRO,
  UDP_SEGMENT,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const SEGMENT = 1000;

function main(): number {
  const b = socket(AF_INET, SOCK_DGRAM);
  bind(b, { family: AF_INET, address: '127.0.0.1', port: 0 });
  const a = socket(AF_INET, SOCK_DGRAM);
  connect(a, getsockname(b));
  const data = new Uint8Array(2.5 * SEGMENT);
  const sendAll = () => sendmsg(a, { iov: [data], control: [{ level: SOL_UDP, type: UDP_SEGMENT, value: SEGMENT }] });
  const buffer = new Uint8Array(65_536);

  say(`sent ${sendAll()} bytes at once`);
  say(`received ${[1, 2, 3].map(() => recv(b, buffer)).join(', ')} bytes`);

  setsockopt(b, SOL_UDP, UDP_GRO, true);
  say(`sent ${sendAll()} bytes at once`);
  const { bytes, control } = recvmsg(b, { iov: [buffer], controlLength: CMSG_SPACE(4) });
  for (const message of control)
    if (message.type === UDP_GRO) say(`received ${bytes} bytes, in datagrams of ${message.value}`);

  close(a);
  close(b);
  return 0;
}

run(main);
