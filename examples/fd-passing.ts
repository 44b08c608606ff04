/**
 * A descriptor sent to another process, SCM_RIGHTS: this one opens a file and sends it over a socketpair to a child,
 * which reads it without ever having had its name. What arrives is another number for the same open file.
 *
 *     fd-passing
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  AF_UNIX,
  CMSG_SPACE,
  close,
  type Fd,
  MSG_CMSG_CLOEXEC,
  read,
  recvmsg,
  SCM_RIGHTS,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOL_SOCKET,
  sendmsg,
  socketpair,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const program = fileURLToPath(import.meta.url);
const CHILD_END = 3; // what the child calls its end of the pair, after 0, 1 and 2

/** Receives one descriptor, and reads from it. */
function child(s: Fd): number {
  const { control } = recvmsg(s, { iov: [new Uint8Array(1)], controlLength: CMSG_SPACE(4) }, MSG_CMSG_CLOEXEC);
  for (const message of control) {
    if (message.type !== SCM_RIGHTS) continue;
    for (const fd of message.value) {
      const buffer = Buffer.alloc(80);
      const n = read(fd, buffer);
      say(`child: it begins with: ${buffer.toString('utf8', 0, n).split('\n')[1]}`);
      close(fd); // what arrives is ours to close
    }
  }
  return 0;
}

async function main(argv: string[]): Promise<number> {
  if (argv[1] === 'child') return child(CHILD_END);
  const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  const other = spawn(process.execPath, [program, 'child'], { stdio: ['inherit', 'inherit', 'inherit', b] });
  close(b);
  const fd = openSync(program, 'r');
  sendmsg(a, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [fd] }] });
  say('parent: sent a descriptor');
  closeSync(fd); // the message keeps the file open
  const [status] = (await once(other, 'exit')) as [number];
  close(a);
  return status;
}

run(main);
