/**
 * getaddrinfo and getnameinfo without blocking
 * - say what those of the root say, also which error it was
 * - many at a time; the event loop and libuv's threads go on meanwhile
 * - given up by a signal or a timeout, begun or waiting for their turn; the process does not wait for them
 */

import * as now from 'bsd-sockets';
import {
  AddrInfoError,
  AF_INET,
  AF_UNIX,
  AI_NUMERICHOST,
  AI_PASSIVE,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  SOCK_STREAM,
} from 'bsd-sockets';
import { getaddrinfo, getnameinfo } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { rejection } from '../support/reactor.js';

function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('as in the root', () => {
  test.each([
    ['localhost', 'http', { socktype: SOCK_STREAM }],
    ['127.0.0.1', 80, {}],
    [null, 5006, { flags: AI_PASSIVE, family: AF_INET }],
    ['no number', null, { flags: AI_NUMERICHOST }],
    ['127.0.0.1', 'no such service', {}],
    [null, null, {}],
    ['localhost', null, { family: 77 as never }],
  ] as const)('getaddrinfo(%j, %j, %j)', async (node, service, hints) => {
    const expected = outcome(() => now.getaddrinfo(node, service, hints));
    const result = getaddrinfo(node, service, hints);
    if (!(expected instanceof Error)) return expect(await result).toEqual(expected);
    const error = await rejection(result);
    expect(error).toBeInstanceOf(AddrInfoError);
    expect(error).toMatchObject({ code: (expected as AddrInfoError).code, message: expected.message });
  });

  test.each([
    [{ family: AF_INET, address: '127.0.0.1', port: 80 }, 0],
    [{ family: AF_INET, address: '127.0.0.1', port: 80 }, NI_NUMERICHOST | NI_NUMERICSERV],
    [{ family: AF_UNIX, path: `/${'p'.repeat(107)}` }, 0],
    [{ family: AF_INET, address: '127.0.0.1', port: 80 }, 1 << 30],
  ])('getnameinfo(%j, %j)', async (address, flags) => {
    const expected = outcome(() => now.getnameinfo(address, flags));
    const result = getnameinfo(address, flags);
    if (!(expected instanceof Error)) return expect(await result).toEqual(expected);
    expect(await rejection(result)).toMatchObject({
      code: (expected as AddrInfoError).code,
      message: expected.message,
    });
  });

  test('wrong arguments', async () => {
    expect(await rejection(getaddrinfo(5 as never, null))).toMatchObject({
      message: expect.stringMatching(/^getaddrinfo: node must be/),
    });
    expect(await rejection(getaddrinfo('x', 70000))).toMatchObject({
      message: expect.stringMatching(/^getaddrinfo: service must be/),
    });
    expect(await rejection(getaddrinfo('x', 1, null as never))).toMatchObject({
      message: expect.stringMatching(/^getaddrinfo: hints must be/),
    });
    expect(await rejection(getaddrinfo('x', 1, {}, 5 as never))).toMatchObject({
      message: expect.stringMatching(/^getaddrinfo: options must be/),
    });
    expect(await rejection(getnameinfo(null as never))).toMatchObject({
      message: expect.stringMatching(/^getnameinfo: address must be/),
    });
  });
});

test('a hundred at a time', async () => {
  const all = Array.from({ length: 100 }, (_, i) => getaddrinfo(`127.0.0.${i + 1}`, i, { socktype: SOCK_STREAM }));
  const ports = (await Promise.all(all)).map(([first]) => (first?.address as { port: number } | undefined)?.port);
  expect(ports).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

test('given up before, and while others are looked up', async () => {
  const reason = new Error('enough');
  expect(await rejection(getaddrinfo('localhost', 80, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  const controller = new AbortController();
  const all = Array.from({ length: 50 }, () => getaddrinfo('localhost', 80, {}, { signal: controller.signal }));
  controller.abort(reason);
  // The first may have been answered already; four are looked up at a time.
  const outcomes = (await Promise.allSettled(all)).filter(({ status }) => status === 'rejected');
  expect(outcomes.length).toBeGreaterThan(10);
  for (const outcome of outcomes) expect((outcome as PromiseRejectedResult).reason).toBe(reason);
  expect(await getaddrinfo('127.0.0.1', 80, {})).not.toEqual([]);
});
