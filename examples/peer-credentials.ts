/**
 * Who is at the other end? AF_UNIX tells in two ways: SO_PEERCRED is who connected, once and for all; SCM_CREDENTIALS
 * comes with each message and is who sent it. The kernel answers for both.
 *
 *     peer-credentials
 */
import {
  AF_UNIX,
  CMSG_SPACE,
  close,
  EPERM,
  ESRCH,
  getsockopt,
  recvmsg,
  SCM_CREDENTIALS,
  SO_PASSCRED,
  SO_PEERCRED,
  SOCK_STREAM,
  SOL_SOCKET,
  SocketError,
  send,
  sendmsg,
  setsockopt,
  socketpair,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

/** sizeof(struct ucred): three integers. */
const UCRED = 12;

function main(): number {
  const [a, b] = socketpair(AF_UNIX, SOCK_STREAM);

  const { pid, uid, gid } = getsockopt(b, SOL_SOCKET, SO_PEERCRED);
  say(`SO_PEERCRED: ${pid === process.pid ? 'this process' : pid}, user ${uid}, group ${gid}`);

  setsockopt(b, SOL_SOCKET, SO_PASSCRED, true);
  send(a, 'Hello');
  const { control } = recvmsg(b, { iov: [new Uint8Array(64)], controlLength: CMSG_SPACE(UCRED) });
  for (const message of control) {
    if (message.type !== SCM_CREDENTIALS) continue;
    const { value } = message;
    say(`SCM_CREDENTIALS: ${value.pid === process.pid ? 'this process' : value.pid}, user ${value.uid}`);
  }

  try {
    const value = { pid: 2 ** 22 + 1, uid: 0, gid: 0 }; // a number that no process has
    sendmsg(a, { iov: ['Hello'], control: [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, value }] });
  } catch (error) {
    // Root may be anybody that there is; others may only be themselves.
    if (!(error instanceof SocketError) || ![EPERM, ESRCH].includes(error.errno as never)) throw error;
    say(`as somebody else: ${error.message}`);
  }
  close(a);
  close(b);
  return 0;
}

run(main);
