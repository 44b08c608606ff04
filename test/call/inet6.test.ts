/**
 * RFC 3542 over the C library: options of extension headers, and routing headers
 * - a header is what the same calls make in C, byte for byte, and what the kernel takes and gives back
 * - reading a header finds its options and skips the padding
 * - lengths and offsets that lie reach no memory outside the buffer
 */
import {
  AF_INET6,
  getsockopt,
  IP6OPT_PAD1,
  IP6OPT_PADN,
  IPPROTO_IPV6,
  IPV6_DSTOPTS,
  IPV6_RTHDR_TYPE_0,
  inet_pton,
  inet6_opt_append,
  inet6_opt_find,
  inet6_opt_finish,
  inet6_opt_get_val,
  inet6_opt_init,
  inet6_opt_next,
  inet6_opt_set_val,
  inet6_rth_add,
  inet6_rth_getaddr,
  inet6_rth_init,
  inet6_rth_reverse,
  inet6_rth_segments,
  inet6_rth_space,
  SOCK_DGRAM,
  setsockopt,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';

/** Options as [type, data, alignment of the data]. Types below 0x40 are skipped by who does not know them. */
type Row = [type: number, data: number[], align: number];

const headers: Record<string, Row[]> = {
  empty: [],
  'one option': [[0x1e, [1, 2, 3, 4], 4]],
  'all alignments': [
    [0x11, [1], 1],
    [0x12, [1, 2], 2],
    [0x13, [1, 2, 3, 4], 4],
    [0x14, [1, 2, 3, 4, 5, 6, 7, 8], 8],
    [0x15, [1, 2, 3], 1],
  ],
  'the longest option': [[0x16, Array(255).fill(9), 1]],
};

/** Makes the header in `extbuf`, or computes its length. */
function build(extbuf: Uint8Array | null, rows: Row[]): number {
  let offset = inet6_opt_init(extbuf);
  for (const [type, data, align] of rows) {
    const option = inet6_opt_append(extbuf, offset, type, data.length, align);
    if (option.databuf) expect(inet6_opt_set_val(option.databuf, 0, new Uint8Array(data))).toBe(data.length);
    offset = option.offset;
  }
  return inet6_opt_finish(extbuf, offset);
}

function headerOf(rows: Row[]): Uint8Array {
  const header = new Uint8Array(build(null, rows)).fill(0xff);
  expect(build(header, rows)).toBe(header.length);
  return header;
}

/** The same by C, in hexadecimal. */
function headerOfC(rows: Row[]): string {
  const appends = rows.map(
    ([type, data, align]) => `
      offset = inet6_opt_append(buffer, length, offset, ${type}, ${data.length}, ${align}, &data);
      if (buffer) memcpy(data, (unsigned char[]){${data}}, ${data.length});`,
  );
  return outputOf(`
    #include <netinet/in.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    static int build(void *buffer, int length) {
      void *data;
      int offset = inet6_opt_init(buffer, length);
      ${appends.join('')}
      return inet6_opt_finish(buffer, length, offset);
    }
    int main(void) {
      int length = build(NULL, 0);
      unsigned char *buffer = memset(malloc(length), 0xff, length);
      build(buffer, length);
      for (int i = 0; i < length; i++) printf("%02x", buffer[i]);
    }`);
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe.each(Object.entries(headers))('a header of options: %s', (_name, rows) => {
  testWith(need.cc)('is the one that C makes', () => {
    expect(hex(headerOf(rows))).toBe(headerOfC(rows));
  });

  test('is read back, option by option, without the padding', () => {
    const header = headerOf(rows);
    const found: [number, number[]][] = [];
    for (let o = inet6_opt_next(header, 0); o; o = inet6_opt_next(header, o.offset)) {
      const value = new Uint8Array(o.databuf.length);
      expect(inet6_opt_get_val(o.databuf, 0, value)).toBe(value.length);
      found.push([o.type, [...value]]);
      expect(inet6_opt_find(header, 0, o.type)).toEqual(o);
    }
    expect(found).toEqual(rows.map(([type, data]) => [type, data]));
    expect(inet6_opt_find(header, 0, 0x3f)).toBeUndefined();
  });

  testWith(need.root)('is taken by the kernel, and given back', () => {
    const fd = own(socket(AF_INET6, SOCK_DGRAM));
    const header = headerOf(rows);
    setsockopt(fd, IPPROTO_IPV6, IPV6_DSTOPTS, header);
    expect(hex(getsockopt(fd, IPPROTO_IPV6, IPV6_DSTOPTS, 1000))).toBe(hex(header));
  });
});

describe('options', () => {
  test('several of one type are found one after the other', () => {
    const header = headerOf([
      [0x11, [1], 1],
      [0x12, [2], 1],
      [0x11, [3], 1],
    ]);
    const first = inet6_opt_find(header, 0, 0x11);
    const second = inet6_opt_find(header, first?.offset ?? -1, 0x11);
    expect([first?.databuf[0], second?.databuf[0]]).toEqual([1, 3]);
    expect(inet6_opt_find(header, second?.offset ?? -1, 0x11)).toBeUndefined();
  });

  test('values are set and got in parts, and the data is a part of the header', () => {
    const header = new Uint8Array(16);
    const { databuf = new Uint8Array(0) } = inet6_opt_append(header, inet6_opt_init(header), 0x1e, 6, 2);
    const after = inet6_opt_set_val(databuf, 0, new Uint8Array([1, 2]));
    expect(inet6_opt_set_val(databuf, after, new Uint8Array([3, 4, 5, 6]))).toBe(6);
    expect([...header.subarray(4, 10)]).toEqual([1, 2, 3, 4, 5, 6]);
    const part = new Uint8Array(3);
    expect(inet6_opt_get_val(databuf, 2, part)).toBe(5);
    expect([...part]).toEqual([3, 4, 5]);
    expect(() => inet6_opt_set_val(databuf, 5, new Uint8Array(2))).toThrow('databuf must be long enough');
    expect(() => inet6_opt_get_val(databuf, 5, part)).toThrow('databuf must be as long as the value');
  });

  test('a value may be a part of the same data', () => {
    const data = new Uint8Array([1, 2, 3, 4]);
    expect(raw.inet6_opt_set_val(data, 1, data.subarray(0, 3))).toBe(4);
    expect([...data]).toEqual([1, 1, 2, 3]);
  });

  test('works on memory at any place in its buffer', () => {
    const memory = new Uint8Array(new ArrayBuffer(40), 3, 24);
    build(memory.subarray(0, 8), [[0x1e, [1, 2, 3, 4], 4]]);
    expect(inet6_opt_next(memory.subarray(0, 8), 0)?.databuf).toEqual(new Uint8Array([1, 2, 3, 4]));
  });

  test('a header is a multiple of 8 bytes', () => {
    for (const size of [8, 16, 2048]) expect(inet6_opt_init(new Uint8Array(size))).toBe(2);
    for (const size of [0, 1, 7, 9, 2056])
      expect(() => inet6_opt_init(new Uint8Array(size))).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
  });

  test('what does not fit is refused', () => {
    const header = new Uint8Array(8);
    inet6_opt_init(header);
    expect(() => inet6_opt_append(header, 2, 0x1e, 5, 1)).toThrow('extbuf must be long enough for the option');
    expect(hex(header)).toBe('0000000000000000');
    const { offset } = inet6_opt_append(null, 2, 0x1e, 5, 1);
    expect(() => inet6_opt_finish(header, offset)).toThrow('extbuf must be long enough for the padding');
  });

  test('wrong arguments', () => {
    const header = new Uint8Array(16);
    for (const type of [IP6OPT_PAD1, IP6OPT_PADN, 256])
      expect(() => inet6_opt_append(header, 2, type, 1, 1)).toThrow('inet6_opt_append: type must be');
    for (const align of [0, 3, 8, 9]) expect(() => inet6_opt_append(header, 2, 9, 4, align)).toThrow('align must be');
    expect(() => inet6_opt_append(header, 1, 9, 1, 1)).toThrow('offset must be');
    expect(() => inet6_opt_next(header, -1)).toThrow('offset must be');
    expect(() => inet6_opt_next([] as never, 0)).toThrow('extbuf must be a Uint8Array');
  });
});

describe('bytes that lie', () => {
  test('an option that ends outside the header is none', () => {
    const header = new Uint8Array([0, 0, 0x1e, 5, 1, 2, 3, 4]);
    expect(inet6_opt_next(header, 0)).toBeUndefined();
    header[3] = 4;
    expect(inet6_opt_next(header, 0)?.databuf.length).toBe(4);
  });

  test('a type in the last byte has no length', () => {
    const memory = new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0x1e, 0]);
    expect(inet6_opt_next(memory.subarray(0, 8), 0)).toBeUndefined();
  });

  test('offsets outside the memory are refused by the raw tier', () => {
    const memory = new Uint8Array(new ArrayBuffer(64), 16, 16).fill(0);
    const around = new Uint8Array(memory.buffer);
    const out = new Int32Array(3);
    for (const offset of [-1, -2, -16, -(2 ** 31), 17, 2 ** 31 - 1]) {
      expect(raw.inet6_opt_append(memory, offset, 9, 2, 1, out)).toBe(-1);
      expect(raw.inet6_opt_finish(memory, offset)).toBe(-1);
      expect(raw.inet6_opt_set_val(memory, offset, new Uint8Array([1]))).toBe(-1);
      expect(raw.inet6_opt_get_val(memory, offset, new Uint8Array(1))).toBe(-1);
      expect(raw.inet6_opt_next(memory, offset, out)).toBe(-1);
      expect(raw.inet6_opt_find(memory, offset, 9, out)).toBe(-1);
    }
    expect(around.every((byte) => byte === 0)).toBe(true);
  });

  test('a routing header with more segments left than it has is refused', () => {
    const memory = new Uint8Array(64);
    const header = memory.subarray(0, 24);
    inet6_rth_init(header, IPV6_RTHDR_TYPE_0, 1);
    header[3] = 2;
    expect(() => inet6_rth_add(header, '::1')).toThrow('bp must be a routing header');
    header[3] = 0;
    header[1] = 4; // two segments, and memory for one
    expect(() => inet6_rth_segments(header)).toThrow('bp must be a routing header');
    expect(inet6_rth_getaddr(header, 0)).toBeUndefined();
    expect(() => inet6_rth_reverse(header, memory)).toThrow('bp must be a routing header');
    expect(memory.subarray(24).every((byte) => byte === 0)).toBe(true);
  });
});

describe('routing headers', () => {
  test('take 8 bytes, and 16 for each segment', () => {
    expect([0, 1, 127].map((n) => inet6_rth_space(IPV6_RTHDR_TYPE_0, n))).toEqual([8, 24, 2040]);
    expect([-1, 128].map((n) => inet6_rth_space(IPV6_RTHDR_TYPE_0, n))).toEqual([0, 0]);
    expect(inet6_rth_space(2, 1)).toBe(0);
  });

  function route(...segments: string[]): Uint8Array {
    const header = new Uint8Array(inet6_rth_space(IPV6_RTHDR_TYPE_0, segments.length)).fill(0xff);
    inet6_rth_init(header, IPV6_RTHDR_TYPE_0, segments.length);
    for (const segment of segments) inet6_rth_add(header, segment);
    return header;
  }

  const segmentsOf = (header: Uint8Array) =>
    Array.from({ length: inet6_rth_segments(header) }, (_, index) => inet6_rth_getaddr(header, index));

  test('keep their segments in order', () => {
    const header = route('::1', '2001:db8::2', 'fe80::3');
    expect(segmentsOf(header)).toEqual(['::1', '2001:db8::2', 'fe80::3']);
    expect(hex(header.subarray(0, 8))).toBe('0006000300000000'); // 6 units of 8 bytes, type 0, 3 segments left
    expect(inet6_rth_getaddr(header, 3)).toBeUndefined();
  });

  test('are turned round, in place or elsewhere', () => {
    const header = route('::1', '2001:db8::2', 'fe80::3');
    const elsewhere = new Uint8Array(header.length);
    inet6_rth_reverse(header, elsewhere);
    expect(segmentsOf(elsewhere)).toEqual(['fe80::3', '2001:db8::2', '::1']);
    inet6_rth_reverse(header, header);
    expect(header).toEqual(elsewhere);
    expect(() => inet6_rth_reverse(header, new Uint8Array(header.length - 1))).toThrow('not longer than the other');
  });

  test('are full at some time', () => {
    expect(() => inet6_rth_add(route('::1'), '::2')).toThrow('bp must be a routing header with room');
  });

  test('in the raw tier: the same bytes, an offset for a pointer, -1 for NULL', () => {
    const room = raw.inet6_rth_space(IPV6_RTHDR_TYPE_0, 2);
    expect(room).toBe(40);
    const header = new Uint8Array(room);
    expect(raw.inet6_rth_init(header, IPV6_RTHDR_TYPE_0, 2)).toBe(0);
    for (const segment of ['::1', '2001:db8::2'])
      expect(raw.inet6_rth_add(header, inet_pton(AF_INET6, segment) as Uint8Array)).toBe(0);
    expect(header).toEqual(route('::1', '2001:db8::2'));
    expect(raw.inet6_rth_segments(header)).toBe(2);
    expect([0, 1, 2].map((index) => raw.inet6_rth_getaddr(header, index))).toEqual([8, 24, -1]);
    expect(raw.inet6_rth_reverse(header, header)).toBe(0);
    expect(header).toEqual(route('2001:db8::2', '::1'));
    expect(raw.inet6_rth_add(header, new Uint8Array(16))).toBe(-1);
    expect(raw.inet6_rth_reverse(header, new Uint8Array(39))).toBe(-1);
    expect(raw.inet6_rth_init(header, 2, 2)).toBe(-1);
    expect(raw.inet6_rth_space(2, 2)).toBe(0);
  });

  test('wrong arguments', () => {
    expect(() => inet6_rth_init(new Uint8Array(23), IPV6_RTHDR_TYPE_0, 1)).toThrow('bp must be');
    expect(() => inet6_rth_init(new Uint8Array(24), 2, 1)).toThrow('bp must be of a type that is known');
    expect(() => inet6_rth_init(new Uint8Array(24), IPV6_RTHDR_TYPE_0, 128)).toThrow('segments must be');
    expect(() => inet6_rth_add(route('::1'), '127.0.0.1')).toThrow('address must be an IPv6 address');
    expect(() => inet6_rth_getaddr(route('::1'), -1)).toThrow('index must be');
  });
});
