/**
 * docs/socket.md
 * - every name in its table is there, in Python and here
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as sockets from 'bsd-sockets';
import { Socket } from 'bsd-sockets';
import { expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { ownSocket } from './sockets.js';

const page = readFileSync(new URL('../../docs/socket.md', import.meta.url), 'utf8');
const rows = [...page.slice(page.indexOf('| Python | here |')).matchAll(/^\| `([\w.]+)` \| (.*) \|$/gm)].map(
  ([, python, here]) => ({ python: python as string, here: here as string }),
);

/** Properties that are the object's own, and those of its class. */
const isMember = (name: string) => name in ownSocket(new Socket()) || name in Socket;

test('the table names what exists', () => {
  expect(rows.length).toBeGreaterThan(70);
  const names = rows.flatMap(({ here }) => [...here.matchAll(/`([\w.]+)`/g)].map((match) => match[1] as string));
  // Words of the language, fields of other objects, and Python's own names.
  const words = ['using', 'canonname', 'sent', 'timeoutMs', 'getdefaulttimeout'];
  const missing = names.filter((name) =>
    name.startsWith('Socket.') ? !isMember(name.slice('Socket.'.length)) : !(name in sockets) && !words.includes(name),
  );
  expect(missing).toEqual([]);
  for (const { python, here } of rows) expect(`${python}: ${here}`).toMatch(/`|none|the same/);
});

testWith(need.python3)('the table names all that Python has', () => {
  const program = `
import socket, json
own = [n for n in dir(socket.socket) if not n.startswith('_')]
skip = {'SocketKind', 'SocketType', 'AddressFamily', 'AddressInfo', 'MsgFlag', 'EBADF', 'EAGAIN', 'EWOULDBLOCK'}
module = [n for n in dir(socket) if n[0] != '_' and callable(getattr(socket, n)) and n not in skip
  and getattr(getattr(socket, n), '__module__', '') in ('socket', '_socket') and not n.isupper() or n.startswith('CMSG_')]
print(json.dumps(module + ['socket.' + n for n in own]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const named = new Set(rows.map(({ python }) => python));
  const errors = /^(error|gaierror|herror|timeout|SocketIO)$/;
  const missing = (JSON.parse(stdout) as string[]).filter((name) => !named.has(name) && !errors.test(name));
  expect(missing).toEqual([]);
});
