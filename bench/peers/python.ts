/**
 * Python's socket module, in a process of its own on the same descriptors. That process has one thread, which spares
 * it the reference count that the kernel keeps for each call on a descriptor table shared by threads; so there is also
 * C in that process, to tell what is Python's doing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Operation, Work } from '../cases.js';
import { folder } from '../folder.js';
import { type Loop, missing, type Prepare, unexpected, type Variant } from '../variant.js';

const script = fileURLToPath(new URL('../../../bench/peers/python.py', import.meta.url));

/** The names of python.py and loops.c. */
const cNames: Partial<Record<Operation, string>> = {
  recvEmpty: 'recv_empty',
  getsockopt: 'getsockopt',
  sendtoRecvfrom: 'sendto_recvfrom',
  sendRecv: 'send_recv',
};

export function python(): Variant[] {
  const { error, status, stderr } = spawnSync('python3', ['-c', 'import socket, ctypes'], { encoding: 'utf8' });
  return (['C', 'python'] as const).map((who) => {
    const name = who === 'C' ? 'C in python3' : 'python3';
    if (error) return missing(name, error);
    if (status !== 0) return missing(name, stderr.trim().split('\n').at(-1) || `it exits with ${status}`);
    const operations: Variant['operations'] = Object.fromEntries(
      Object.entries(cNames).map(([operation, cName]) => [operation, prepare(who, cName)]),
    );
    operations.sendmmsgRecvmmsg = 'it has no sendmmsg';
    return { name, peer: true, operations };
  });
}

function prepare(who: string, operation: string): Prepare {
  return (work, signal) => start(who, operation, work, signal);
}

function start(who: string, operation: string, { fd, peer, data }: Work, signal: AbortSignal): Loop {
  const child = spawn('python3', [script, `${folder}loops.so`, operation, String(data.length)], {
    stdio: ['pipe', 'pipe', 'inherit', fd, peer],
  });
  signal.addEventListener('abort', () => child.kill());
  child.stdin?.on('error', () => {}); // It has ended; the missing answer says so.
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const ended = once(child, 'close').then(() => ['-1']);
  return async (n) => {
    child.stdin?.write(`${who} ${n}\n`);
    const [answer] = await Promise.race([once(lines, 'line'), ended]);
    const nanoseconds = Number(answer);
    if (!(nanoseconds >= 0)) throw unexpected(`something else in ${who}`);
    return nanoseconds;
  };
}
