/**
 * Sends datagrams that are larger than the MTU of the loopback interface, which is 1500 here, and prints what the
 * receiver's control messages and the sender's error queue say.
 */
import {
  AF_INET,
  AF_INET6,
  bind,
  connect,
  getsockname,
  IP_MTU_DISCOVER,
  IP_PMTUDISC_DO,
  IP_RECVERR,
  IP_RECVFRAGSIZE,
  IPV6_RECVFRAGSIZE,
  MSG_ERRQUEUE,
  recvmsg,
  SOCK_DGRAM,
  SOL_IP,
  SOL_IPV6,
  SocketError,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';

const iov = () => [new Uint8Array(4000)];

function pair(family, address) {
  const [a, b] = [socket(family, SOCK_DGRAM), socket(family, SOCK_DGRAM)];
  bind(b, { family, address, port: 0 });
  connect(a, getsockname(b));
  return [a, b];
}

function fragmentSize([a, b], level, name) {
  setsockopt(b, level, name, 1);
  send(a, new Uint8Array(3000));
  const { bytes, control } = recvmsg(b, { iov: iov(), controlLength: 100 });
  return { bytes, control };
}

function tooLong([a]) {
  setsockopt(a, SOL_IP, IP_RECVERR, 1);
  setsockopt(a, SOL_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
  try {
    send(a, new Uint8Array(3000));
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    const { bytes, control } = recvmsg(a, { iov: iov(), controlLength: 100 }, MSG_ERRQUEUE);
    return { code: error.code, bytes, control };
  }
  return { code: 'none' };
}

const report = {
  v4: fragmentSize(pair(AF_INET, '127.0.0.1'), SOL_IP, IP_RECVFRAGSIZE),
  v6: fragmentSize(pair(AF_INET6, '::1'), SOL_IPV6, IPV6_RECVFRAGSIZE),
  tooLong: tooLong(pair(AF_INET, '127.0.0.1')),
};
process.stdout.write(JSON.stringify(report));
