/**
 * class Socket under strace
 * - without a timeout each method makes the one call that it is named after, and nothing else
 * - with one, a call that need not wait makes no other either
 */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { ownDirectory } from '../support/own.js';

/** The calls between the markers of children/echo.mjs, without their arguments; descriptors of files do not count. */
async function callsOf(...args: string[]): Promise<string[]> {
  const trace = `${ownDirectory()}/trace`;
  const { code, stderr } = await runProgram(new URL('children/echo.mjs', import.meta.url), {
    under: ['strace', '-o', trace, '-e', 'trace=%network,%desc', '-e', 'signal=none'],
    args,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = readFileSync(trace, 'utf8').split('\n');
  const at = (text: string) => lines.findIndex((line) => line.startsWith(`write(-1, "${text}"`));
  return lines
    .slice(at('begin') + 1, at('end'))
    .filter((line) => !line.startsWith('mmap('))
    .map((line) =>
      line
        .replace(/\(AF_\w+, ([\w|]+).*/, ' $1')
        .replace(/\(\d+(, F_\w+).*/, '$1')
        .replace(/\(.*/, ''),
    );
}

const clients = ['socket SOCK_STREAM|SOCK_CLOEXEC', 'connect', 'accept4'];
const transfer = ['sendto', 'recvfrom', 'sendto', 'recvfrom', 'sendmsg', 'recvmsg', 'sendto', 'recvfrom'];

testWith(need.strace)('makes the calls of C, and no other', async () => {
  expect(await callsOf()).toEqual([
    ...['socket SOCK_STREAM|SOCK_CLOEXEC', 'bind', 'listen', 'getsockname'],
    ...clients,
    ...transfer,
    ...['shutdown', 'recvfrom', 'getsockopt', 'setsockopt', 'close', 'close', 'close'],
  ]);
});

testWith(need.strace)('sets O_NONBLOCK for a timeout, and asks poll(2) only when it must wait', async () => {
  expect(await callsOf('1000')).toEqual([
    ...['socket SOCK_STREAM|SOCK_CLOEXEC', 'bind', 'listen', 'getsockname'],
    ...['socket SOCK_STREAM|SOCK_CLOEXEC', 'fcntl, F_GETFL', 'fcntl, F_SETFL'],
    ...['connect', 'poll', 'getsockopt', 'getpeername', 'accept4'],
    ...transfer,
    ...['shutdown', 'recvfrom', 'getsockopt', 'setsockopt', 'close', 'close', 'close'],
  ]);
});
