/**
 * Descriptors are numbers, and numbers come back
 * - on a closed one every call fails with EBADF, which names the call and the number
 * - the next descriptor gets the number, and calls with it are calls on that one: nothing is remembered of the first
 */
import { AF_UNIX, EBADF } from 'bsd-sockets';
import { expect, test } from 'vitest';
import { report } from '../support/child.js';

test('a closed number is EBADF, and then somebody else', async () => {
  const found = await report(new URL('children/reuse.mjs', import.meta.url));
  expect(found).toEqual({
    closed: ['getsockname EBADF true', 'recv EBADF true', 'send EBADF true', 'close EBADF true'],
    closedRaw: [-EBADF, -EBADF, -EBADF],
    reused: true,
    family: AF_UNIX,
    arrived: 25,
  });
});
