/**
 * Socket.makefile
 * - lines and pieces come as they were sent, however they were cut up on the way
 * - what is written goes when the buffer is full, and with flush()
 * - after an error nothing is lost: what came stays to be read, what did not go stays to be sent
 */
import { EndOfStreamError, SHUT_WR, Socket, type SocketFile, TimeoutError } from 'bsd-sockets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, text } from '../support/values.js';
import { allFrom, ownSocket, thrownBy } from './sockets.js';

const pair = () => Socket.pair().map(ownSocket) as [Socket, Socket];

/** A file to read, and all that will ever be in it. */
function fileOf(...pieces: string[]): SocketFile {
  const [a, b] = pair();
  for (const piece of pieces) a.sendAll(piece);
  a.close();
  return b.makefile('r');
}

/** What there is until the end, line by line. */
function restOf(file: SocketFile): Buffer {
  const lines: Uint8Array[] = [];
  for (;;) {
    const line = file.readLine();
    if (line.length === 0) return Buffer.concat(lines);
    lines.push(line);
  }
}

describe('reading', () => {
  test('gives lines with their newlines, and then nothing', () => {
    const file = fileOf('one\ntw', 'o\r\n\nlast');
    const lines = Array.from({ length: 5 }, () => text(file.readLine()));
    expect(lines).toEqual(['one\n', 'two\r\n', '\n', 'last', '']);
  });

  test('gives lines as text', () => {
    expect([...fileOf('one\ntwo\r\n\nünïcode\nlast').lines()]).toEqual(['one', 'two', '', 'ünïcode', 'last']);
    expect([...fileOf('only\n').lines()]).toEqual(['only']);
    expect([...fileOf().lines()]).toEqual([]);
    expect([...fileOf('\r\n').lines()]).toEqual(['']);
    expect([...fileOf('\r').lines()]).toEqual(['\r']);
  });

  test('bounds a line', () => {
    const file = fileOf('12345678\n12');
    expect(text(file.readLine(4))).toBe('1234');
    expect(text(file.readLine(5))).toBe('5678\n');
    expect(thrownBy(() => [...fileOf('12345\n').lines(4)])).toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
    expect([...fileOf('1234\n1234\r\n1234').lines(4)]).toEqual(['1234', '1234', '1234']);
    const long = 'x'.repeat(65536);
    expect([...fileOf(long).lines()]).toEqual([long]);
    expect(thrownBy(() => [...fileOf(`${long}x`).lines()])).toBeInstanceOf(RangeError);
  });

  test('gives as many bytes as are wanted, or says that they did not come', () => {
    const file = fileOf('12345678');
    expect([text(file.readExactly(3)), file.readExactly(0).length, text(file.readExactly(2))]).toEqual([
      '123',
      0,
      '45',
    ]);
    const error = thrownBy(() => file.readExactly(4)) as EndOfStreamError;
    expect(error).toBeInstanceOf(EndOfStreamError);
    expect([error.name, error.code, text(error.data)]).toEqual(['EndOfStreamError', 'ERR_END_OF_STREAM', '678']);
    expect(error.message).toBe('the stream ended after 3 of 4 bytes');
    expect(file.read(10)).toHaveLength(0);
  });

  test('gives what there is', () => {
    const [a, b] = pair();
    const file = b.makefile();
    a.sendAll('12345');
    expect([text(file.read(2)), text(file.read(100)), file.read(0).length]).toEqual(['12', '345', 0]);
    a.sendAll('6');
    expect(text(file.read(100))).toBe('6');
  });

  test('gives all that is left, unless that is too much', () => {
    const file = fileOf('one\ntwo\nthree');
    file.readLine();
    expect(() => file.readAll(8)).toThrow(/^readAll: what is left must be at most 8 bytes/);
    expect(text(file.readLine())).toBe('two\n');
    expect([text(file.readAll(5)), file.readAll().length]).toEqual(['three', 0]);
    const [a, b] = pair();
    b.timeoutMs = 20;
    a.sendAll('half');
    const other = b.makefile();
    expect(() => other.readAll()).toThrow(TimeoutError);
    a.shutdown(SHUT_WR);
    expect(text(other.readAll())).toBe('half');
  });

  test('keeps what came before the time was over', () => {
    const [a, b] = pair();
    b.timeoutMs = 20;
    const file = b.makefile();
    a.sendAll('half');
    expect(() => file.readLine()).toThrow(TimeoutError);
    expect(() => file.readExactly(6)).toThrow(TimeoutError);
    a.sendAll('half\n');
    expect(text(file.readLine())).toBe('halfhalf\n');
  });

  test('gives any stream as it was sent, in any pieces', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', 'é'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }),
        fc.array(fc.nat({ max: 20 }), { maxLength: 20 }),
        (pieces, sizes) => {
          const [a, b] = Socket.pair();
          using _a = a;
          using _b = b;
          const file = b.makefile('r');
          const got: Uint8Array[] = [];
          for (const [i, part] of pieces.entries()) {
            if (part !== '') a.sendAll(part);
            if (part !== '' && i % 2 === 0) got.push(file.read(sizes[i] ?? 1));
          }
          a.shutdown(SHUT_WR);
          for (const size of sizes) got.push(size % 2 ? file.read(size) : file.readLine(size + 1));
          got.push(restOf(file));
          expect(Buffer.concat(got).toString()).toBe(pieces.join(''));
        },
      ),
    );
  });
});

describe('writing', () => {
  test('goes when it is flushed, and when the file is closed', () => {
    const [a, b] = pair();
    b.timeoutMs = 0;
    const file = a.makefile('w');
    file.write('one ');
    file.write(bytes('two'));
    expect(() => b.recv(10)).toFailWith('EAGAIN');
    file.flush();
    expect(text(b.recv(10))).toBe('one two');
    {
      using scoped = a.makefile();
      scoped.write('three');
    }
    expect(text(b.recv(10))).toBe('three');
    file.close();
    file.close();
    expect(a.isClosed).toBe(false);
  });

  test('of much goes at once, in order', () => {
    const [a, b] = pair();
    const data = new Uint8Array(100_000).map((_, i) => i % 251);
    const file = a.makefile('w');
    file.write('x');
    file.write(data);
    file.close();
    expect(Buffer.from(b.makefile('r').readExactly(100_001)).equals(Buffer.concat([Buffer.from('x'), data]))).toBe(
      true,
    );
  });

  test('loses nothing when nobody reads', () => {
    const [a, b] = pair();
    a.timeoutMs = 0;
    const file = a.makefile('w');
    const data = new Uint8Array(3_000_000).map((_, i) => i % 251);
    const got: Uint8Array[] = [];
    let refusals = 0;
    for (let taken = 0; taken < data.length; ) {
      try {
        file.write(data.subarray(taken));
        taken = data.length;
      } catch (error) {
        taken += (error as { sent: number }).sent;
        refusals++;
        got.push(b.recv(1_000_000));
      }
    }
    a.timeoutMs = undefined;
    file.close();
    a.close();
    got.push(allFrom(b));
    expect(refusals).toBeGreaterThan(0);
    expect(Buffer.concat(got).equals(data)).toBe(true);
  });
});

describe('a file', () => {
  test('is for what it was made for', () => {
    const [a] = pair();
    expect(() => a.makefile('r').write('x')).toFailWith('EBADF', 'send');
    expect(() => a.makefile('r').flush()).toFailWith('EBADF', 'send');
    expect(() => a.makefile('w').read(1)).toFailWith('EBADF', 'recv');
    expect(() => a.makefile('w').readLine()).toFailWith('EBADF', 'recv');
    const closed = a.makefile();
    closed.close();
    expect(() => closed.read(1)).toFailWith('EBADF', 'recv');
    expect(() => closed.write('')).toFailWith('EBADF', 'send');
    expect(thrownBy(() => a.makefile('b' as 'r'))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
  });

  test('ends with its socket', () => {
    const [a] = pair();
    const file = a.makefile();
    file.write('x');
    a.close();
    expect(() => file.read(1)).toFailWith('EBADF', 'recv');
    expect(() => file.close()).toFailWith('EBADF', 'send');
    expect(() => file.close()).not.toThrow();
  });

  test.each([
    ['read', (f: SocketFile) => f.read(-1), 'size'],
    ['readExactly', (f: SocketFile) => f.readExactly(1.5), 'size'],
    ['readAll', (f: SocketFile) => f.readAll(-1), 'limit'],
    ['readLine', (f: SocketFile) => f.readLine(0), 'limit'],
    ['lines', (f: SocketFile) => [...f.lines(Number.NaN)], 'limit'],
    ['write', (f: SocketFile) => f.write(1 as never), 'data'],
  ])('names what is wrong in %s()', (name, call, argument) => {
    const [a] = pair();
    const error = thrownBy(() => call(a.makefile()));
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    expect((error as Error).message).toMatch(new RegExp(`^${name}: ${argument} must be`));
  });
});
