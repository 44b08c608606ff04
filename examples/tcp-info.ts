/**
 * What the kernel knows of a TCP connection: TCP_INFO and its kin, before and after a megabyte has gone over it. A field
 * that an older kernel does not return is undefined.
 *
 *     tcp-info
 */
import {
  AF_INET,
  accept,
  bind,
  close,
  connect,
  type Fd,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  MSG_WAITALL,
  recv,
  SO_COOKIE,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  socket,
  TCP_CONGESTION,
  TCP_ESTABLISHED,
  TCP_INFO,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const CHUNK = 65536;

function report(title: string, fd: Fd): void {
  const { state, rtt, sndCwnd, sndMss, totalRetrans, bytesAcked, deliveryRate } = getsockopt(fd, IPPROTO_TCP, TCP_INFO);
  say(`${title}: ${state === TCP_ESTABLISHED ? 'established' : `state ${state}`}`);
  say(`  round trip ${rtt} us, window ${sndCwnd} segments of ${sndMss} bytes, ${totalRetrans} sent again`);
  say(`  ${bytesAcked} bytes acknowledged, at ${deliveryRate} bytes per second`);
}

function main(): number {
  const listener = socket(AF_INET, SOCK_STREAM);
  bind(listener, { family: AF_INET, address: '127.0.0.1', port: 0 });
  listen(listener);
  const client = socket(AF_INET, SOCK_STREAM);
  connect(client, getsockname(listener));
  const { fd: server } = accept(listener);

  say(`congestion control ${getsockopt(client, IPPROTO_TCP, TCP_CONGESTION)}`);
  say(`cookie ${getsockopt(client, SOL_SOCKET, SO_COOKIE)}`);
  report('connected', client);
  for (let i = 0; i < 16; i++) {
    send(client, new Uint8Array(CHUNK));
    recv(server, new Uint8Array(CHUNK), MSG_WAITALL);
  }
  report('after a megabyte', client);
  for (const fd of [client, server, listener]) close(fd);
  return 0;
}

run(main);
