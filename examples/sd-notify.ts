/**
 * How a service tells its manager that it is up, sd_notify(3): a datagram of text to the AF_UNIX address in
 * $NOTIFY_SOCKET, where `@` stands for the NUL of an abstract name. Run without it, this is the manager as well.
 *
 *     sd-notify
 */
import {
  AF_UNIX,
  bind,
  CMSG_SPACE,
  close,
  recvmsg,
  SCM_CREDENTIALS,
  SO_PASSCRED,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendto,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

/** Tells the manager, when there is one. */
function notify(state: string): boolean {
  const name = process.env.NOTIFY_SOCKET;
  if (!name) return false;
  const s = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  sendto(s, state, 0, { family: AF_UNIX, path: name.replace(/^@/, '\0') });
  close(s);
  return true;
}

function main(): number {
  if (notify('READY=1')) return 0; // under systemd, with Type=notify

  const name = `sd-notify ${process.pid}`;
  const s = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  bind(s, { family: AF_UNIX, path: `\0${name}` });
  setsockopt(s, SOL_SOCKET, SO_PASSCRED, true); // a manager wants to know who says so
  process.env.NOTIFY_SOCKET = `@${name}`;
  notify(`READY=1\nSTATUS=listening\nMAINPID=${process.pid}`);

  const buffer = Buffer.alloc(4096);
  const { bytes, control } = recvmsg(s, { iov: [buffer], controlLength: CMSG_SPACE(12) });
  for (const message of control)
    if (message.type === SCM_CREDENTIALS)
      say(message.value.pid === process.pid ? 'from this process:' : 'from another:');
  for (const line of buffer.toString('utf8', 0, bytes).split('\n').slice(0, 2)) say(line);
  close(s);
  return 0;
}

run(main);
