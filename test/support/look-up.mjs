/**
 * Makes the calls of its first argument, `[[name, ...args], …]` in JSON, and prints what each gave; see etc.ts. With
 * 'none' as the second, no descriptor is left to the calls.
 */
import { readFileSync, writeSync } from 'node:fs';
import * as sockets from 'bsd-sockets';

const functions = { ...sockets };
const [calls, limit] = process.argv.slice(2);
const revive = (_key, value) =>
  Array.isArray(value) && value.length > 0 && value.every(Number.isInteger) ? new Uint8Array(value) : value;
const replace = (_key, value) => (value instanceof Uint8Array ? [...value] : value);

function perform([name, ...args]) {
  try {
    return { result: functions[name](...args) };
  } catch ({ name, code, errno, syscall, message, cause }) {
    return { error: { name, code, errno, syscall, message, cause: cause?.code } };
  }
}

/** Takes every descriptor there is, up to the limit. */
function takeAll() {
  const most = Number(/Max open files\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))[1]);
  for (let i = 0; i < most; i++) {
    try {
      sockets.dup(2);
    } catch {
      return;
    }
  }
}

const list = JSON.parse(calls, revive);
if (limit === 'none') takeAll();
writeSync(1, JSON.stringify(list.map(perform), replace));
