/**
 * Where a connection or a datagram was going before it was brought here, and an answer in the name of an address that is
 * not ours: what a transparent proxy lives on. Packets are brought here by netfilter (`-j TPROXY`, `-j REDIRECT`); this
 * example does without, since all of 127.0.0.0/8 is this host.
 *
 *     transparent-proxy          (as root, for IP_TRANSPARENT)
 */
import * as s from 'bsd-sockets';
import { attempt, run, say, show } from './support/lab.js';

const at = (address: string, port: number): s.SockaddrIn => ({ family: s.AF_INET, address, port });

/** A socket that may be bound to any address there is. */
function transparent(type: s.SocketType, address: s.SockaddrIn): s.Fd {
  const fd = s.socket(s.AF_INET, type);
  s.setsockopt(fd, s.IPPROTO_IP, s.IP_TRANSPARENT, true);
  s.bind(fd, address);
  return fd;
}

/** REDIRECT has replaced the destination and remembers it; TPROXY has left it, so that it is the socket's own address. */
function destination(fd: s.Fd): s.Sockaddr | undefined {
  return attempt(s.ENOENT, () => s.getsockopt(fd, s.IPPROTO_IP, s.SO_ORIGINAL_DST)) ?? s.getsockname(fd);
}

function streams(): void {
  const listener = transparent(s.SOCK_STREAM, at('0.0.0.0', 0));
  s.listen(listener);
  const client = s.socket(s.AF_INET, s.SOCK_STREAM);
  s.connect(client, at('127.7.8.9', (s.getsockname(listener) as s.SockaddrIn).port));
  const { fd } = s.accept(listener);
  say(`a connection to ${show(destination(fd))}`);
  for (const each of [client, fd, listener]) s.close(each);
}

function datagrams(): void {
  const proxy = transparent(s.SOCK_DGRAM, at('0.0.0.0', 0));
  s.setsockopt(proxy, s.IPPROTO_IP, s.IP_RECVORIGDSTADDR, true);
  const client = s.socket(s.AF_INET, s.SOCK_DGRAM);
  s.sendto(client, 'Hello', 0, at('127.7.8.9', (s.getsockname(proxy) as s.SockaddrIn).port));
  const buffer = new Uint8Array(64);
  const { control, address } = s.recvmsg(proxy, { iov: [buffer], controlLength: s.CMSG_SPACE(16) });
  for (const { type, value } of control) if (type === s.IP_ORIGDSTADDR) say(`a datagram to ${show(value)}`);

  const foreign = transparent(s.SOCK_DGRAM, at('192.0.2.1', 53)); // TEST-NET-1: nobody's
  s.sendto(foreign, 'Hello', 0, address);
  say(`an answer from ${show(s.recvfrom(client, buffer).address)}`);
  for (const each of [proxy, client, foreign]) s.close(each);
}

run(() => {
  const isAllowed = attempt(s.EPERM, () => {
    s.close(transparent(s.SOCK_STREAM, at('0.0.0.0', 0)));
    return true;
  });
  if (!isAllowed) return 1;
  streams();
  datagrams();
  return 0;
});
