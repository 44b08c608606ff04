/**
 * What syslog(3) does: a datagram of text to /dev/log. So that this runs anywhere, and writes into nobody's log, the
 * daemon is here too, at a path of its own.
 *
 *     syslog [path]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AF_UNIX, bind, close, connect, recv, SOCK_CLOEXEC, SOCK_DGRAM, send, socket } from 'bsd-sockets';
import { textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

// <syslog.h>: a facility and a severity make one number.
const LOG_USER = 1 << 3;
const LOG_NOTICE = 5;

/** `Jan  2 03:04:05`, as the protocol has it. */
function stamp(now: Date): string {
  const month = now.toLocaleString('en', { month: 'short' });
  return `${month} ${String(now.getDate()).padStart(2)} ${now.toTimeString().slice(0, 8)}`;
}

/** Sends one message to the daemon at `path`. */
function log(path: string, priority: number, text: string): void {
  const s = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  connect(s, { family: AF_UNIX, path });
  send(s, `<${LOG_USER | priority}>${stamp(new Date())} example[${process.pid}]: ${text}`);
  close(s);
}

function main(argv: string[]): number {
  const given = textArgument(argv, 1, '');
  if (given !== '') {
    log(given, LOG_NOTICE, 'Hello World');
    return 0;
  }

  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const path = join(folder, 'log');
  const daemon = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC);
  bind(daemon, { family: AF_UNIX, path });
  log(path, LOG_NOTICE, 'Hello World');
  const buffer = Buffer.alloc(1024);
  const line = buffer.toString('utf8', 0, recv(daemon, buffer));
  const [, number, text] = /^<(\d+)>.{16}(.*)$/.exec(line) ?? [];
  say(`facility ${Number(number) >> 3}, severity ${Number(number) & 7}: ${text?.replace(/\d+/, 'PID')}`);
  close(daemon);
  rmSync(folder, { recursive: true });
  return 0;
}

run(main);
