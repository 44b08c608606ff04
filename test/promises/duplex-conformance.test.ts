/**
 * duplex behaves as Node's own streams do
 * - each scenario runs on a net.Socket and on a duplex over the same kind of descriptor: the same events, in the same
 *   order, and the same errors, but for system calls' own, whose code is the same
 * - pipeline(), finished(), async iteration, AbortSignals, encodings, node:http
 * - what a listener throws is an uncaught exception, and nobody's rejection; where the process goes on, the stream does
 * - listeners have the context in which the stream was made
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { Socket as NetSocket } from 'node:net';
import { addAbortSignal, type Duplex, finished, PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { F_GETFD, type Fd, fcntl, recv as recvNow, SHUT_WR, send as sendNow, shutdown } from 'bsd-sockets';
import { duplex } from 'bsd-sockets/promises';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/child.js';
import { closeOwned, disown } from '../support/own.js';
import { kindsWith } from '../support/pairs.js';
import { isPending, nonBlockingPair } from '../support/reactor.js';
import { collect, ownStream, streamOver } from './streams.js';

const [unix] = kindsWith('stream', 'unix');
const pair = () => nonBlockingPair(unix?.make() as [Fd, Fd]);
const code = (error: unknown) => (error as { code?: string } | null | undefined)?.code ?? error;

type Record = (what: unknown) => void;
type Scenario = (stream: Duplex, peer: Fd, record: Record) => unknown;

/** The events of a stream until some time after it is closed, and what the scenario records. */
async function eventsOf(
  make: (fd: Fd, half: boolean) => Duplex,
  half: boolean,
  scenario: Scenario,
): Promise<unknown[]> {
  const [a, b] = pair();
  const stream = ownStream(make(disown(a), half));
  const seen: unknown[] = [];
  const closed = new Promise((done) => stream.once('close', done));
  for (const event of ['end', 'finish', 'close']) stream.on(event, () => seen.push(event));
  stream.on('error', (error) => seen.push(['error', code(error)]));
  await scenario(stream, b, (what) => seen.push(what));
  await closed;
  await isPending(closed);
  seen.push([stream.destroyed, stream.closed, stream.readableEnded, stream.writableFinished, stream.readableAborted]);
  return seen;
}

const theirs = (fd: Fd, allowHalfOpen: boolean): Duplex =>
  new NetSocket({ fd, allowHalfOpen, readable: true, writable: true });
const ours = (fd: Fd, allowHalfOpen: boolean): Duplex => duplex(fd, { allowHalfOpen });

const scenarios: [string, Scenario][] = [
  [
    'both sides end',
    (stream, peer, record) => {
      stream.on('data', (chunk) => record(String(chunk)));
      sendNow(peer, 'hello');
      shutdown(peer, SHUT_WR);
      stream.end('bye', () => record('end callback'));
    },
  ],
  [
    'the peer ends first',
    async (stream, peer) => {
      shutdown(peer, SHUT_WR);
      stream.resume();
      await once(stream, 'end');
      stream.end();
    },
  ],
  ['destroy()', (stream) => stream.destroy()],
  ['destroy() twice, with errors', (stream) => stream.destroy(new Error('first')).destroy(new Error('second'))],
  [
    'destroy() while reading and writing',
    async (stream, _, record) => {
      stream.resume();
      stream.write(Buffer.alloc(10_000_000), () => record('written, or not'));
      await isPending(once(stream, 'drain').catch(() => {}));
      stream.destroy();
    },
  ],
  [
    'a write after end()',
    (stream, _, record) => {
      stream.resume();
      stream.end(Buffer.alloc(10_000_000)); // is not sent yet
      stream.write('y', (error) => record(code(error)));
    },
  ],
  [
    'a write after destroy()',
    (stream, _, record) => {
      stream.destroy();
      stream.write('y', (error) => record(code(error)));
    },
  ],
  [
    'a write that is none',
    (stream, _, record) => {
      try {
        stream.write(1 as never);
      } catch (error) {
        record(code(error));
      }
      stream.destroy();
    },
  ],
  [
    'finished(), and too early',
    (stream, _, record) => {
      finished(stream, (error) => record(['finished', code(error)]));
      stream.destroy();
    },
  ],
  [
    'finished(), in time',
    (stream, peer, record) => {
      finished(stream, (error) => record(['finished', code(error)]));
      closeOwned(peer);
      stream.resume();
      stream.end();
    },
  ],
  [
    'leaving a loop',
    async (stream, peer, record) => {
      sendNow(peer, 'one');
      for await (const chunk of stream) {
        record(String(chunk));
        break;
      }
    },
  ],
  [
    'a signal',
    (stream, _, record) => {
      const controller = new AbortController();
      addAbortSignal(controller.signal, stream);
      stream.resume();
      controller.abort();
      record('aborted');
    },
  ],
  [
    'a pipeline whose source fails',
    async (stream, _, record) => {
      const source = new Readable({ read: () => source.destroy(new Error('source')) });
      await pipeline(source, stream).catch((error) => record(error.message));
    },
  ],
  [
    'an encoding, and characters that come in pieces',
    (stream, peer, record) => {
      stream.setEncoding('utf8');
      const bytes = Buffer.from('žluťoučký');
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => record(text));
      sendNow(peer, bytes.subarray(0, 1));
      setImmediate(() => {
        sendNow(peer, bytes.subarray(1));
        shutdown(peer, SHUT_WR);
        stream.end();
      });
    },
  ],
  [
    'pause() and resume()',
    async (stream, peer, record) => {
      stream.on('data', (chunk) => record(String(chunk)));
      stream.pause();
      sendNow(peer, 'late');
      shutdown(peer, SHUT_WR);
      record(await isPending(once(stream, 'end')));
      stream.resume();
      stream.end();
    },
  ],
  [
    'writing to who has gone',
    (stream, peer, record) => {
      closeOwned(peer);
      stream.write('x', (error) => record(code(error)));
    },
  ],
];

const isEvent = (what: unknown, ...names: string[]) => names.includes(Array.isArray(what) ? what[0] : what);
// Each direction has its order, and how far the other one is meanwhile is a matter of chance. A net.Socket emits 'close'
// a little later than other streams do, and finished() does not wait for it.
const orders = [
  (what: unknown) => !isEvent(what, 'finish', 'close', 'finished'),
  (what: unknown) => !isEvent(what, 'end', 'close', 'finished'),
  (what: unknown) => isEvent(what, 'error', 'end', 'close'),
  (what: unknown) => isEvent(what, 'error', 'finish', 'close'),
  (what: unknown) => isEvent(what, 'error', 'finish', 'finished'),
];

describe.each([
  ['half open', true],
  ['not half open', false],
])('%s', (_, half) => {
  test.each(scenarios)('%s', async (_, scenario) => {
    const expected = await eventsOf(theirs, half, scenario);
    expect(expected).toContain('close');
    const seen = await eventsOf(ours, half, scenario);
    for (const order of orders) expect(seen.filter(order)).toEqual(expected.filter(order));
    expect(seen).toHaveLength(expected.length);
  });
});

test('the descriptor is closed at once by destroy(), and once', async () => {
  const [a, b] = pair();
  const stream = streamOver(a);
  stream.resume();
  await isPending(once(stream, 'end').catch(() => {}));
  stream.destroy();
  expect(() => fcntl(a, F_GETFD)).toFailWith('EBADF');
  const [other] = pair(); // has its number
  expect(other).toBe(a);
  stream.destroy();
  await once(stream, 'close');
  expect(fcntl(other, F_GETFD)).toBe(0);
  expect(recvNow(b, new Uint8Array(1))).toBe(0);
});

test('a transform between two of them', async () => {
  const [[a, b], [c, d]] = [pair(), pair()];
  const [from, to] = [streamOver(b), streamOver(c)];
  const through = pipeline(from, new PassThrough(), to);
  sendNow(a, 'through');
  shutdown(a, SHUT_WR);
  const rest = collect(streamOver(d));
  // A pipeline ends what it writes to, and waits for the other direction of neither.
  expect(String(await rest)).toBe('through');
  from.destroy();
  to.destroy();
  await through.catch(() => {});
});

test('node:http speaks over it, at both ends', async () => {
  const [a, b] = pair();
  const server = createServer(async (request, response) => response.end(`${request.url} ${'x'.repeat(200_000)}`));
  server.emit('connection', streamOver(a));
  const client = streamOver(b);
  const request = get({ path: '/over/seqpacket/or/not', createConnection: () => client as never });
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = await response.toArray();
  const body = String(Buffer.concat(chunks));
  expect(response.statusCode).toBe(200);
  expect(body).toBe(`/over/seqpacket/or/not ${'x'.repeat(200_000)}`);
  client.destroy();
});

test.each(['data', 'end', 'write', 'drain'])('what a listener throws is an uncaught exception: %s', async (when) => {
  const program = new URL('children/throws.mjs', import.meta.url);
  const { stdout, stderr } = await runProgram(program, { args: [when] });
  expect({ stdout, stderr }).toEqual({ stdout: 'uncaughtException: thrown\n', stderr: '' });
});

test('a listener that has thrown gets what comes then', async () => {
  const program = new URL('children/goes-on.mjs', import.meta.url);
  const [expected, seen] = await Promise.all(['net', 'duplex'].map((which) => runProgram(program, { args: [which] })));
  expect(expected).toMatchObject({ code: 0, stdout: 'first\nthrown\nsecond\nend\nclose\n' });
  expect(seen).toEqual(expected);
});

test.each([
  ['net.Socket', theirs],
  ['duplex', ours],
])('listeners have the context in which the stream was made: %s', async (_, make) => {
  const storage = new AsyncLocalStorage<string>();
  const [a, b] = pair();
  const stream = storage.run('made here', () => ownStream(make(disown(a), false)));
  const seen: { [event: string]: unknown } = {};
  for (const event of ['data', 'end', 'close'])
    stream.on(event, () => {
      seen[event] = storage.getStore();
    });
  storage.run('sent here', () => sendNow(b, 'x'));
  await once(stream, 'data');
  shutdown(b, SHUT_WR);
  await once(stream, 'close');
  expect(seen).toEqual({ data: 'made here', end: 'made here', close: 'made here' });
});
