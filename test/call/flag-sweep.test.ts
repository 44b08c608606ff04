/**
 * Every bit of the flags of send(2) and recv(2), on every kind of pair, does what it does in C: those the headers name,
 * those that mean nothing where they are, and those that no header names.
 */
import * as sockets from 'bsd-sockets';
import { MSG_DONTWAIT, MSG_PEEK, MSG_WAITALL, SO_RCVTIMEO, SOL_SOCKET } from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { programPairs, succeed } from '../support/programs.js';
import { alike } from '../support/systems.js';
import { bytes, text, timeval } from '../support/values.js';

/** Names of other things that begin with MSG_ too. */
const others = new Set(['MSG_NOTIFICATION']);

const named = Object.entries(sockets)
  .filter(([name]) => name.startsWith('MSG_') && !others.has(name))
  .map(([name, value]) => ({ name, flag: value as number }));

const bits = Array.from({ length: 32 }, (_, bit) => {
  const flag = 2 ** bit;
  const names = named.filter((each) => each.flag === flag).map(({ name }) => name);
  return { flag, name: names.join(' or ') || `bit ${bit}` };
});

test('the sweep has every flag that the package exports', () => {
  const swept = new Set(bits.map(({ flag }) => flag));
  expect(named.filter(({ flag }) => !swept.has(flag))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

/** Longer than MSG_MORE holds a TCP segment back, which is 200 ms. */
const PATIENCE_MS = 600;

/** What a receive gave, and what it left in the buffer. */
function received(result: number, buffer: Uint8Array): [number, string] {
  return [result, text(buffer)];
}

describe.each(programPairs)('on $name', ({ make }) => {
  testWith(need.cc).each(bits)('send with $name', ({ flag }) => {
    alike((os) => {
      const [a, b] = make(os);
      succeed(os.setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(PATIENCE_MS)));
      const sent = os.send(a, bytes('abc'), flag);
      const buffer = new Uint8Array(4);
      // What did not leave need not be waited for.
      const got = received(os.recv(b, buffer, sent < 0 ? MSG_DONTWAIT : 0), buffer);
      const after = os.send(a, bytes('de'), 0);
      const rest = received(os.recv(b, buffer, 0), buffer);
      return { sent, got, after, rest };
    });
  });

  testWith(need.cc).each(bits)('recv with $name', ({ flag }) => {
    alike((os) => {
      const [a, b] = make(os);
      succeed(os.setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(PATIENCE_MS)));
      const sent = [os.send(a, bytes('abc'), 0), os.send(a, bytes('defg'), 0)];
      // Both must have come before the call that is tested.
      succeed(os.recv(b, new Uint8Array(7), MSG_PEEK | MSG_WAITALL));
      // A flag that has it wait for more waits in vain.
      succeed(os.setsockopt(b, SOL_SOCKET, SO_RCVTIMEO, timeval(50)));
      const buffer = new Uint8Array(5);
      const got = received(os.recv(b, buffer, flag), buffer);
      const rest = [1, 2].map(() => received(os.recv(b, buffer, MSG_DONTWAIT), buffer));
      return { sent, got, rest };
    });
  });
});
