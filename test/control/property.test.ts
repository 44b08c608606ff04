/**
 * Ancillary data that nobody thought of
 * - any bytes decode to something, without an error and without a look past their end
 * - bytes that start like a known message do, whatever their length and data
 * - what is decoded encodes, and decodes to the same again, but for what only the kernel sends
 * - any list of messages of bytes survives the way there and back
 */
import { CMSG_LEN, CMSG_SPACE, type ControlMessageOut, decodeControl, encodeControl } from 'bsd-sockets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { rows } from './table.js';

const RUNS = runs(5000);
const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const known = fc.constantFrom(...rows.map(({ message }) => [message.level, message.type as number] as const));
const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** A header whose length may lie, and data. */
const anyMessage = fc
  .tuple(known, fc.oneof(bytes(64), fc.constant(undefined)), fc.nat(80), fc.nat(9))
  .map(([[level, type], data, length, honest]) => {
    const own = data ?? new Uint8Array(8);
    const message = encodeControl([{ level, type, value: own } as ControlMessageOut]);
    if (honest === 0) message[0] = length;
    return message;
  });

/** Control messages one after the other, cut off somewhere. */
const anyControl = fc.tuple(fc.array(anyMessage, { maxLength: 4 }), fc.nat(300)).map(([messages, cut]) => {
  const all = Buffer.concat(messages);
  return new Uint8Array(all.subarray(0, cut));
});

/** The same bytes in the middle of memory that is full of something else. */
function surrounded(array: Uint8Array, filler: number): Uint8Array {
  const memory = new Uint8Array(array.length + 512).fill(filler);
  memory.set(array, 256);
  return memory.subarray(256, 256 + array.length);
}

describe('decoding', () => {
  test.each([
    ['any bytes', bytes(300)],
    ['bytes like messages', anyControl],
  ])('%s is total, and sees them and nothing else', (_what, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (array) => {
        const messages = decodeControl(surrounded(array, 0));
        expect(decodeControl(surrounded(array, 0xff))).toEqual(messages);
        expect(messages.length).toBeLessThanOrEqual(array.length / CMSG_LEN(0));
      }),
      RUNS,
    );
  });

  test('gives memory of its own, not a window on the buffer', () => {
    const message = { level: 4711, type: 1, value: new Uint8Array([1, 2, 3]) };
    const encoded = encodeControl([message]);
    const decoded = decodeControl(encoded);
    encoded.fill(0xff);
    expect(decoded).toEqual([message]);
  });

  test('and encoding again ends at the same messages', () => {
    fc.assert(
      fc.property(anyControl, (array) => {
        const messages = decodeControl(array).filter(({ value }) => !isListOfAttributes(value));
        const again = decodeControl(encodeControl(messages));
        expect(again).toEqual(messages);
      }),
      RUNS,
    );
  });
});

/** SCM_TIMESTAMPING_OPT_STATS, which is not encoded. */
function isListOfAttributes(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 0 || (typeof value[0] === 'object' && 'value' in value[0]));
}

test('messages of bytes survive the way there and back', () => {
  const strange = fc.record({ level: int.filter((level) => level < 0 || level > 300), type: int, value: bytes(100) });
  fc.assert(
    fc.property(fc.array(strange, { maxLength: 5 }), (messages) => {
      const encoded = encodeControl(messages);
      expect(encoded).toHaveLength(messages.reduce((sum, { value }) => sum + CMSG_SPACE(value.length), 0));
      expect(decodeControl(encoded)).toEqual(messages);
    }),
    RUNS,
  );
});
