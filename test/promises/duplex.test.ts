/**
 * duplex: a descriptor as a stream
 * - what is written arrives, whole and in order, however much and in however many pieces; chunks are memory of their own
 * - end() shuts down for writing when all is sent, and reading goes on; the peer's end is the stream's
 * - a reader that is slow holds the peer back, a peer that is slow holds write() back
 * - a message is a chunk; empty ones count
 * - errors are SocketErrors, and destroy the stream
 * - what blocks, listens or is no connection is refused, and stays the caller's
 */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AF_INET,
  close,
  F_GETFD,
  type Fd,
  FIONREAD,
  fcntl,
  ioctl,
  MSG_OOB,
  pipe2,
  SHUT_WR,
  SO_LINGER,
  SO_SNDBUF,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  send as sendNow,
  setsockopt,
  shutdown,
  socket,
} from 'bsd-sockets';
import { duplex, readable, recv, writable } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { closeOwned, disown, own, ownPair } from '../support/own.js';
import { anyPort, kindsWith, listening } from '../support/pairs.js';
import { isPending, nonBlocking, nonBlockingPair } from '../support/reactor.js';
import { collect, failure, ownStream, streamOver } from './streams.js';

const streams = kindsWith('stream');
const packets = kindsWith('connection', 'messages');
const [tcp, unix, packet] = [streams[0], kindsWith('stream', 'unix')[0], packets[0]].map(
  (kind) => () => nonBlockingPair((kind as (typeof streams)[0]).make()),
) as [() => [Fd, Fd], () => [Fd, Fd], () => [Fd, Fd]];

/** Sends what the kernel takes, until it takes no more for as long as a reader needs to begin. */
async function fill(fd: Fd, most: number): Promise<number> {
  const data = new Uint8Array(65536);
  for (let sent = 0; ; ) {
    if (sent > most) return sent;
    try {
      sent += sendNow(fd, data);
    } catch {
      if (await isPending(writable(fd))) return sent;
    }
  }
}

/** How often the event loop turns meanwhile. */
async function turnsIn(ms: number): Promise<number> {
  const { loopCount } = performance.nodeTiming.uvMetricsInfo;
  await new Promise((done) => setTimeout(done, ms));
  return performance.nodeTiming.uvMetricsInfo.loopCount - loopCount;
}

describe.each(streams)('on $name', ({ make }) => {
  test('carries 20 MB in uneven pieces both ways at once', async () => {
    const [a, b] = nonBlockingPair(make()).map(streamOver) as [ReturnType<typeof duplex>, ReturnType<typeof duplex>];
    const hash = () => createHash('sha256');
    const [sentA, sentB, gotA, gotB] = [hash(), hash(), hash(), hash()];
    async function* pieces(into: ReturnType<typeof hash>) {
      for (let left = 20_000_000, size = 1; left > 0; left -= size, size = 1 + ((size * 7919) % 300_000)) {
        const piece = randomBytes(Math.min(size, left));
        into.update(piece);
        yield piece;
      }
    }
    const sink = (into: ReturnType<typeof hash>) =>
      new Writable({
        write(chunk, _, done) {
          into.update(chunk);
          done();
        },
      });
    await Promise.all([
      pipeline(Readable.from(pieces(sentA)), a, sink(gotA)),
      pipeline(Readable.from(pieces(sentB)), b, sink(gotB)),
    ]);
    expect(gotB.digest('hex')).toBe(sentA.digest('hex'));
    expect(gotA.digest('hex')).toBe(sentB.digest('hex'));
  });

  test('end() shuts down once all is sent, and the other direction stays open', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    const data = randomBytes(3_000_000);
    stream.end(data);
    const received: Buffer[] = [];
    const buffer = Buffer.alloc(100_000);
    for (let n = await recv(b, buffer); n > 0; n = await recv(b, buffer))
      received.push(Buffer.from(buffer.subarray(0, n)));
    expect(Buffer.concat(received).equals(data)).toBe(true);
    sendNow(b, 'the answer');
    shutdown(b, SHUT_WR);
    const closed = once(stream, 'close');
    expect((await collect(stream)).toString()).toBe('the answer');
    await closed;
    expect(() => fcntl(a, F_GETFD)).toFailWith('EBADF');
  });

  test('with allowHalfOpen false, ends when the peer does', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a, { allowHalfOpen: false });
    shutdown(b, SHUT_WR);
    stream.resume();
    await once(stream, 'close');
    expect(await recv(b, new Uint8Array(1))).toBe(0);
  });

  test('a slow reader holds the peer back, and gets everything', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    stream.once('readable', () => {});
    const sent = await fill(b, 100_000_000);
    expect(sent).toBeLessThan(100_000_000);
    expect(stream.readableLength).toBeGreaterThan(0);
    expect(stream.readableLength).toBeLessThanOrEqual(stream.readableHighWaterMark + 2 * 131_072);
    shutdown(b, SHUT_WR);
    expect((await collect(stream)).length).toBe(sent);
  });

  test('a slow peer holds write() back', async () => {
    const [a, b] = nonBlockingPair(make());
    setsockopt(a, SOL_SOCKET, SO_SNDBUF, 10_000);
    const stream = streamOver(a);
    let written = 0;
    let drained: Promise<unknown> | undefined;
    // The kernel's buffers may be full for a moment only, until the peer's kernel has acknowledged something.
    while (drained === undefined || !(await isPending(drained))) {
      const room = stream.write(Buffer.alloc(10_000, 'x'));
      written += 10_000;
      if (written > 100_000_000) throw new Error('it takes everything');
      drained = room ? undefined : once(stream, 'drain');
    }
    let read = 0;
    for (const buffer = new Uint8Array(1_000_000); read < written; ) read += await recv(b, buffer);
    await drained;
    expect(stream.writableLength).toBe(0);
  });

  test('thousands of small writes go in few calls, in order', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    stream.cork();
    for (let i = 0; i < 5000; i++) stream.write(`${i},`);
    stream.write('');
    stream.uncork();
    stream.end();
    const text = (await collect(streamOver(b))).toString();
    expect(text).toBe(Array.from({ length: 5000 }, (_, i) => `${i},`).join(''));
  });

  test('what was reported before there was a stream arrives in the next turn', async () => {
    const [a, b] = nonBlockingPair(make());
    const wait = readable(a);
    expect(await isPending(wait)).toBe(true);
    sendNow(b, 'early');
    await wait;
    const data = once(streamOver(a), 'data');
    expect(await isPending(data)).toBe(false);
    expect(String(await data)).toBe('early');
  });

  test('chunks that are kept stay what they were', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    const kept: Buffer[] = [];
    stream.on('data', (chunk) => kept.push(chunk));
    for (let i = 0; i < 200; i++) {
      sendNow(b, Buffer.alloc(1 + ((i * 37) % 5000), i));
      await once(stream, 'data');
    }
    const all = Buffer.concat(kept);
    let at = 0;
    for (let i = 0; i < 200; i++) {
      const size = 1 + ((i * 37) % 5000);
      expect(all.subarray(at, at + size).equals(Buffer.alloc(size, i))).toBe(true);
      at += size;
    }
    expect(at).toBe(all.length);
  });

  test("urgent data is nobody's here, and does not keep the event loop busy", async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    const data = once(stream, 'data');
    sendNow(b, '!', MSG_OOB);
    let isCalm = false;
    // The garbage collector may have it turn for a while; a busy one turns thousands of times, and never rests.
    for (let look = 0; look < 100 && !isCalm; look++) isCalm = (await turnsIn(50)) < 25;
    expect(isCalm).toBe(true);
    expect(await isPending(data)).toBe(true);
    sendNow(b, 'plain');
    expect(String(await data)).toBe('plain');
  });

  test('what comes before urgent data, behind it and last of all is received', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(a);
    const got: string[] = [];
    stream.on('data', (chunk) => got.push(String(chunk)));
    // The first ones are received one by one, so that the stream knows its socket; a receive stops at the mark.
    for (const word of ['one ', 'two ', 'three ']) {
      sendNow(b, word);
      await once(stream, 'data');
    }
    for (let i = 0; i < 20; i++) {
      for (const word of ['before ', 'it ']) sendNow(b, word);
      sendNow(b, '!', MSG_OOB);
      sendNow(b, 'behind ');
      if (i % 3 === 0) await once(stream, 'data');
    }
    sendNow(b, 'end');
    shutdown(b, SHUT_WR);
    await once(stream, 'end');
    expect(got.join('').replaceAll('!', '')).toBe(`one two three ${'before it behind '.repeat(20)}end`);
  });
});

test('100 MB through a pipeline are the same at the other end', async () => {
  const [a, b] = tcp().map((fd) => streamOver(fd)) as [ReturnType<typeof duplex>, ReturnType<typeof duplex>];
  const block = randomBytes(1_000_000);
  const [sent, got] = [createHash('sha256'), createHash('sha256')];
  function* blocks() {
    for (let i = 0; i < 100; i++) {
      block.writeUInt32LE(i);
      sent.update(block);
      yield Buffer.from(block);
    }
  }
  const echoed = pipeline(b, b); // sends everything back
  await pipeline(Readable.from(blocks()), a, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) got.update(chunk);
  });
  await echoed;
  expect(got.digest('hex')).toBe(sent.digest('hex'));
}, 120_000);

describe.each(packets)('on $name', ({ make }) => {
  test('each write is a message, and each message a chunk', async () => {
    const [a, b] = nonBlockingPair(make());
    const [from, to] = [streamOver(a), streamOver(b)];
    const messages = [1, 100_000, 3, 70_000, 2].map((size, i) => Buffer.alloc(size, i));
    for (const message of messages) from.write(message);
    from.end();
    const chunks: Buffer[] = [];
    for await (const chunk of to) chunks.push(chunk);
    expect(chunks.map(({ length }) => length)).toEqual(messages.map(({ length }) => length));
    expect(Buffer.concat(chunks).equals(Buffer.concat(messages))).toBe(true);
  });

  test('an empty message is an empty chunk, also behind the end', async () => {
    const [a, b] = nonBlockingPair(make());
    const stream = streamOver(b);
    sendNow(a, '');
    expect(await once(stream, 'data')).toEqual([Buffer.alloc(0)]);
    stream.pause();
    for (const message of ['', 'one', '', 'two', '']) sendNow(a, message);
    closeOwned(a);
    const rest: string[] = [];
    for await (const chunk of stream) rest.push(String(chunk));
    expect(rest).toEqual(['', 'one', '', 'two']); // the last one looks like the end
  });

  test('a message that is too long is an error', async () => {
    const [a] = nonBlockingPair(make());
    const stream = streamOver(a);
    stream.write(Buffer.alloc(10_000_000));
    expect(await failure(stream)).toMatchObject({ code: 'EMSGSIZE', syscall: 'send' });
  });

  test('a slow reader holds the peer back', async () => {
    const [a, b] = nonBlockingPair(make());
    const [from, to] = [streamOver(a, { highWaterMark: 1 }), streamOver(b, { highWaterMark: 4 })];
    to.once('readable', () => {});
    let count = 0;
    for (; from.write('message'); await new Promise(setImmediate))
      if (++count > 100_000) throw new Error('it takes everything');
    expect(to.readableLength).toBe(4);
    from.end();
    let got = 0;
    for await (const chunk of to) got += chunk.length === 7 ? 1 : 0;
    expect(got).toBe(count + 1);
  });
});

describe('errors', () => {
  test.each([
    ['at once', false],
    ['when it waits to read and to write', true],
  ])('a reset in the middle is ECONNRESET, %s', async (_, waits) => {
    const [a, b] = tcp();
    const stream = streamOver(a);
    stream.write(Buffer.alloc(10_000_000));
    stream.resume();
    if (waits) {
      sendNow(b, 'x');
      await once(stream, 'data');
      expect(await isPending(once(stream, 'data'))).toBe(true);
    }
    setsockopt(b, SOL_SOCKET, SO_LINGER, { onoff: true, linger: 0 });
    const failed = failure(stream);
    closeOwned(b);
    expect(await failed).toMatchObject({ code: 'ECONNRESET', syscall: 'recv', fd: a });
    expect(() => fcntl(a, F_GETFD)).toFailWith('EBADF');
  });

  test('writing to who has gone is EPIPE', async () => {
    const [a, b] = unix();
    const stream = streamOver(a);
    closeOwned(b);
    const written = new Promise((done) => stream.write('x', done));
    expect(await failure(stream)).toMatchObject({ code: 'EPIPE', syscall: 'send', fd: a });
    expect(await written).toMatchObject({ code: 'EPIPE' });
  });

  test('of many writes at once, too', async () => {
    const [a, b] = unix();
    const stream = streamOver(a);
    closeOwned(b);
    stream.cork();
    stream.write('x');
    stream.write('y');
    stream.uncork();
    expect(await failure(stream)).toMatchObject({ code: 'EPIPE', syscall: 'sendmsg', fd: a });
  });

  test('a socket that is not connected says so', async () => {
    const fd = own(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK));
    const stream = streamOver(fd);
    stream.resume();
    expect(await failure(stream)).toMatchObject({ code: 'ENOTCONN', syscall: 'recv' });
  });

  test('one that somebody else closes is given up, and its number left alone', async () => {
    const [a] = unix();
    const stream = streamOver(a);
    stream.resume();
    await isPending(once(stream, 'end'));
    close(a);
    const other = own(socket(AF_INET, SOCK_STREAM));
    expect(other).toBe(a);
    expect(await failure(stream)).toMatchObject({ code: 'ECANCELED' });
    expect(fcntl(other, F_GETFD)).toBe(0);
  });
});

describe('duplex refuses', () => {
  const refused = (fd: Fd, expected: RegExp) =>
    expect(() => duplex(fd)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', message: expect.stringMatching(expected) }),
    );

  test('what blocks, listens or is no connection, and leaves it to the caller', () => {
    const [blocking] = (streams[0] as (typeof streams)[0]).make();
    refused(blocking, /duplex: fd must be non-blocking/);
    refused(nonBlocking(listening(anyPort.v4)), /duplex: fd must be a socket that does not listen/);
    const datagrams = own(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK));
    refused(datagrams, /duplex: fd must be a socket of type SOCK_STREAM or SOCK_SEQPACKET/);
    for (const fd of [blocking, datagrams]) expect(fcntl(fd, F_GETFD)).toBe(0);
  });

  test('what is closed, or no socket', () => {
    expect(() => duplex(-1)).toFailWith('EBADF', 'getsockopt');
    const [end] = ownPair(pipe2(0));
    expect(() => duplex(end)).toFailWith('ENOTSOCK', 'getsockopt');
  });

  test('wrong arguments, before it owns anything', () => {
    const [a] = unix();
    expect(() => duplex(1.5)).toThrow(TypeError);
    expect(() => duplex(a, null as never)).toThrow('duplex: options must be an object');
    expect(() => duplex(a, { allowHalfOpen: 1 as never })).toThrow('options.allowHalfOpen must be true or false');
    expect(() => duplex(a, { highWaterMark: -1 })).toThrow('options.highWaterMark must be an integer');
    expect(fcntl(a, F_GETFD)).toBe(0);
  });
});

test('what is read ahead is bounded, and the rest stays in the kernel', async () => {
  const [a, b] = unix();
  const stream = ownStream(duplex(disown(a), { highWaterMark: 1000 }));
  stream.once('readable', () => {});
  sendNow(b, Buffer.alloc(150_000));
  await once(stream, 'readable');
  await isPending(readable(b));
  expect(stream.readableLength).toBeLessThanOrEqual(131_072);
  expect(ioctl(a, FIONREAD)).toBe(150_000 - stream.readableLength);
});

test('a message stream is in object mode, a byte stream is not', () => {
  const [first] = packet();
  const [second] = unix();
  const modes = [first, second].map((fd) => streamOver(fd)).map((s) => [s.readableObjectMode, s.writableObjectMode]);
  expect(modes).toEqual([
    [true, false],
    [false, false],
  ]);
});
