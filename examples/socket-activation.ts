/**
 * Socket activation, sd_listen_fds(3): the manager binds and listens, and starts the service when somebody knocks. The
 * service finds its sockets from descriptor 3 on. Run without $LISTEN_FDS, this is the manager as well.
 *
 *     socket-activation
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as s from 'bsd-sockets';
import { serve } from './support/echo.js';
import { run, say } from './support/lab.js';

const SD_LISTEN_FDS_START = 3;

/** The descriptors that were handed to this process, and their names: sd_listen_fds_with_names(3). */
function listenFds(): [s.Fd, string][] {
  const { LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES } = process.env;
  if (Number(LISTEN_PID) !== process.pid) return []; // there are none, or they are the parent's
  for (const name of ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES']) delete process.env[name]; // not for our children
  const names = LISTEN_FDNAMES?.split(':') ?? [];
  return Array.from({ length: Number(LISTEN_FDS) }, (_, i) => {
    s.fcntl(SD_LISTEN_FDS_START + i, s.F_SETFD, s.FD_CLOEXEC); // nor the descriptors
    return [SD_LISTEN_FDS_START + i, names[i] ?? 'unknown'];
  });
}

/** Is it a stream socket that listens? sd_is_socket(3). */
function isListening(fd: s.Fd): boolean {
  if (!s.isfdtype(fd, s.S_IFSOCK)) return false;
  if (s.getsockopt(fd, s.SOL_SOCKET, s.SO_TYPE) !== s.SOCK_STREAM) return false;
  return Boolean(s.getsockopt(fd, s.SOL_SOCKET, s.SO_ACCEPTCONN));
}

/** Listens, and starts the program when a client has connected; the shell knows the process id before the program does. */
async function manage(program: string): Promise<void> {
  const listener = s.socket(s.AF_INET, s.SOCK_STREAM | s.SOCK_CLOEXEC);
  s.bind(listener, { family: s.AF_INET, address: '127.0.0.1', port: 0 });
  s.listen(listener);
  const client = s.socket(s.AF_INET, s.SOCK_STREAM | s.SOCK_CLOEXEC);
  s.connect(client, s.getsockname(listener)); // waits in the backlog
  s.send(client, 'Hello World');
  s.shutdown(client, s.SHUT_WR);
  const start = ['-c', 'LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=echo exec "$0" "$1"', process.execPath, program];
  const service = spawn('/bin/sh', start, { stdio: ['ignore', 'inherit', 'inherit', listener] });
  await once(service, 'exit');
  const buffer = Buffer.alloc(100);
  say(`the reply: ${buffer.toString('utf8', 0, s.recv(client, buffer, s.MSG_DONTWAIT))}`);
  s.close(client);
  s.close(listener);
}

run(async ([program]) => {
  const passed = listenFds();
  if (passed.length === 0) await manage(program as string);
  for (const [fd, name] of passed) say(`descriptor ${fd}, ${name}: ${isListening(fd) ? 'listens' : 'does not listen'}`);
  for (const [fd] of passed.filter(([fd]) => isListening(fd))) serve(s.accept(fd).fd);
  return 0;
});
