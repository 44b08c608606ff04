/**
 * What udp-pktinfo-server does, without blocking: a UDP server on every address of the host that answers from the very
 * address it was asked on, until it is closed.
 *
 *     udp-pktinfo-async
 */
import {
  AF_INET,
  CMSG_SPACE,
  ECANCELED,
  IP_PKTINFO,
  SOCK_DGRAM,
  SOL_IP,
  type SockaddrIn,
  SocketError,
} from 'bsd-sockets';
import { Socket } from 'bsd-sockets/promises';
import { run, say, show } from './support/lab.js';

/** Answers until the socket is closed. */
async function serve(server: Socket): Promise<void> {
  const buffer = new Uint8Array(1500);
  for (;;) {
    const { bytes, address, control } = await server.recvmsg({ iov: [buffer], controlLength: CMSG_SPACE(12) }); // struct in_pktinfo
    for (const message of control) {
      if (message.level !== SOL_IP || message.type !== IP_PKTINFO || address === undefined) continue;
      const { ifindex, addr, specDst } = message.value;
      say(`asked on ${addr}, interface ${ifindex}`);
      const reply = [{ level: SOL_IP, type: IP_PKTINFO, value: { ifindex, specDst } }];
      await server.sendmsg({ address, iov: [buffer.subarray(0, bytes)], control: reply });
    }
  }
}

/** A client that is connected sees only what comes from there. */
async function ask(address: string, port: number): Promise<void> {
  await using client = new Socket(AF_INET, SOCK_DGRAM);
  client.timeoutMs = 5000;
  await client.connect({ family: AF_INET, address, port });
  await client.send('Hello');
  const { length } = await client.recv(64);
  say(`${show(client.getpeername())}: ${length} bytes back`);
}

async function main(): Promise<number> {
  using server = new Socket(AF_INET, SOCK_DGRAM);
  server.setsockopt(SOL_IP, IP_PKTINFO, true);
  server.bind({ family: AF_INET, address: '0.0.0.0', port: 0 });
  const { port } = server.getsockname() as SockaddrIn;
  const served = serve(server).catch((error) => {
    if (!(error instanceof SocketError) || error.errno !== ECANCELED) throw error;
  });
  // All of 127.0.0.0/8 is this host.
  await Promise.all(['127.0.0.1', '127.0.0.2', '127.7.8.9'].map((address) => ask(address, port)));
  server.close();
  await served;
  return 0;
}

run(main);
