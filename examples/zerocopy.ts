/**
 * MSG_ZEROCOPY: the kernel sends from our memory itself. Until the error queue says that it has done with a send (they
 * are counted from 0), its buffer must stay as it is, and must be held, or it would be collected: here the list does.
 *
 *     zerocopy
 */
import {
  AF_INET,
  accept,
  bind,
  CMSG_SPACE,
  close,
  connect,
  getsockname,
  IP_RECVERR,
  listen,
  MSG_ERRQUEUE,
  MSG_ZEROCOPY,
  poll,
  recv,
  recvmsg,
  SO_EE_CODE_ZEROCOPY_COPIED,
  SO_ZEROCOPY,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

function main(): number {
  const s = socket(AF_INET, SOCK_STREAM);
  bind(s, { family: AF_INET, address: '127.0.0.1', port: 0 });
  listen(s);
  const a = socket(AF_INET, SOCK_STREAM);
  connect(a, getsockname(s));
  const { fd: b } = accept(s);

  setsockopt(a, SOL_SOCKET, SO_ZEROCOPY, true);
  const inFlight = [1, 2, 3].map((byte) => new Uint8Array(20_000).fill(byte));
  for (const buffer of inFlight) say(`sent ${send(a, buffer, MSG_ZEROCOPY)} bytes`);
  const into = new Uint8Array(60_000);
  for (let n = 0; n < into.length; ) n += recv(b, into.subarray(n));
  for (let done = 0; done < inFlight.length; ) {
    poll([{ fd: a, events: 0 }], 1000); // POLLERR comes unasked
    for (const message of recvmsg(a, { iov: [], controlLength: CMSG_SPACE(32) }, MSG_ERRQUEUE).control) {
      if (message.type !== IP_RECVERR) continue;
      const { info: first, data: last, code } = message.value;
      say(
        `done: ${first} to ${last}${(code & SO_EE_CODE_ZEROCOPY_COPIED) !== 0 ? ', which were copied after all' : ''}`,
      );
      done = last + 1; // and now those buffers may be used again
    }
  }
  for (const fd of [a, b, s]) close(fd);
  return 0;
}

run(main);
