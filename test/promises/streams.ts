/** What the tests of duplex() share: streams that are destroyed after the test. */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import type { Fd } from 'bsd-sockets';
import { type DuplexOptions, duplex } from 'bsd-sockets/promises';
import { afterEach } from 'vitest';
import { disown } from '../support/own.js';

const open: Duplex[] = [];

/** Has it destroyed after the test. */
export function ownStream(stream: Duplex): Duplex {
  open.push(stream);
  return stream;
}

/** A stream over a descriptor of the test's, which is the stream's from now on. */
export function streamOver(fd: Fd, options?: DuplexOptions | number): Duplex {
  return ownStream(duplex(disown(fd), typeof options === 'object' ? options : undefined));
}

afterEach(() => {
  for (const stream of open.splice(0)) stream.on('error', () => {}).destroy();
});

/** All of it. */
export async function collect(stream: Duplex): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The error that ends a stream, once it is closed. */
export async function failure(stream: Duplex): Promise<unknown> {
  const [[error]] = await Promise.all([once(stream, 'error'), once(stream, 'close').catch(() => {})]);
  return error;
}
