/**
 * A UDP server on every address of the host that answers from the very address it was asked on. With sendto() alone the
 * kernel would choose one, and a client that is connected to another would never see the answer.
 *
 *     udp-pktinfo-server
 */
import {
  AF_INET,
  bind,
  CMSG_SPACE,
  close,
  connect,
  type Fd,
  getsockname,
  IP_PKTINFO,
  recv,
  recvmsg,
  SOCK_DGRAM,
  SOL_IP,
  type SockaddrIn,
  send,
  sendmsg,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { run, say, show } from './support/lab.js';

/** Answers one datagram. */
function serve(s: Fd): void {
  const buffer = new Uint8Array(1500);
  const { bytes, address, control } = recvmsg(s, { iov: [buffer], controlLength: CMSG_SPACE(12) }); // struct in_pktinfo
  for (const message of control) {
    if (message.type !== IP_PKTINFO) continue;
    const { ifindex, addr, specDst } = message.value;
    say(`asked on ${addr}, interface ${ifindex}`);
    const value = { ifindex, specDst };
    sendmsg(s, { address, iov: [buffer.subarray(0, bytes)], control: [{ level: SOL_IP, type: IP_PKTINFO, value }] });
  }
}

function main(): number {
  const s = socket(AF_INET, SOCK_DGRAM);
  setsockopt(s, SOL_IP, IP_PKTINFO, true);
  bind(s, { family: AF_INET, address: '0.0.0.0', port: 0 });
  const { port } = getsockname(s) as SockaddrIn;

  // All of 127.0.0.0/8 is this host.
  for (const address of ['127.0.0.1', '127.0.0.2', '127.7.8.9']) {
    const c = socket(AF_INET, SOCK_DGRAM);
    connect(c, { family: AF_INET, address, port });
    send(c, 'Hello');
    serve(s);
    say(`${show(getsockname(c))}: ${recv(c, new Uint8Array(64))} bytes back`);
    close(c);
  }
  close(s);
  return 0;
}

run(main);
