/**
 * The macros of <netinet/in.h> that tell the kind of an address
 * - say of every address what C says, in text and in bytes
 * - what is no address is a TypeError or RangeError that names the macro and the argument
 */
import * as sockets from 'bsd-sockets';
import {
  AF_INET6,
  IN_MULTICAST,
  IN6_ARE_ADDR_EQUAL,
  IN6_IS_ADDR_LINKLOCAL,
  IN6_IS_ADDR_LOOPBACK,
  IN6_IS_ADDR_V4MAPPED,
  inet_network,
  inet_pton,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { need, testWith } from '../support/need.js';

type Macro = (address: string | Uint8Array) => boolean;

const macros = Object.entries(sockets).filter(([name]) => name.startsWith('IN6_IS_ADDR_')) as [string, Macro][];

const texts = [
  ...['::', '::1', '::2', '::ffff', '::1:0', '::1.2.3.4', '::ffff:1.2.3.4', '::fffe:1.2.3.4', '::1:ffff:1.2.3.4'],
  ...['1::', '2001:db8::1', 'fe7f::1', 'fe80::', 'fe80::1', 'febf::1', 'fec0::1', 'feff::1', 'fc00::1'],
  ...['ff00::', 'ff01::1', 'ff02::1', 'ff12::1', 'ff05::2', 'ff08::1', 'ff0e::1', 'fffe::1', 'ff0f::', 'fe02::1'],
];

const numbers = [0, 1, 0x7f000001, 0xdfffffff, 0xe0000000, 0xe0000001, 0xefffffff, 0xf0000000, 0xffffffff];

describe('as in C', () => {
  testWith(need.cc)('the kind of an IPv6 address', () => {
    expect(macros).toHaveLength(12);
    const lines = outputOf(`
      #include <arpa/inet.h>
      #include <netinet/in.h>
      #include <stdio.h>
      int main(void) {
        const char *texts[] = {${texts.map((text) => JSON.stringify(text)).join()}};
        for (int i = 0; i < ${texts.length}; i++) {
          struct in6_addr a;
          if (inet_pton(AF_INET6, texts[i], &a) != 1) return 1;
          printf("%s${' %d'.repeat(macros.length)}\\n", texts[i], ${macros.map(([name]) => `!!${name}(&a)`).join()});
        }
      }`);
    const ours = texts.map((text) => [text, ...macros.map(([, macro]) => Number(macro(text)))].join(' '));
    expect(ours).toEqual(lines.trim().split('\n'));
    for (const text of texts)
      for (const [, macro] of macros) expect(macro(inet_pton(AF_INET6, text))).toBe(macro(text));
  });

  testWith(need.cc)('whether an IPv4 address is a group', () => {
    const line = outputOf(`
      #include <netinet/in.h>
      #include <stdio.h>
      int main(void) {
        unsigned numbers[] = {${numbers.map((number) => `${number}u`).join()}};
        for (int i = 0; i < ${numbers.length}; i++) printf("%d ", IN_MULTICAST(numbers[i]));
      }`);
    expect(numbers.map((number) => Number(IN_MULTICAST(number))).join(' ')).toBe(line.trim());
    for (const number of numbers) expect(IN_MULTICAST(number | 0)).toBe(IN_MULTICAST(number));
  });
});

test('the known ones', () => {
  expect(IN6_IS_ADDR_LOOPBACK('::1')).toBe(true);
  expect(IN6_IS_ADDR_LINKLOCAL('fe80::1')).toBe(true);
  expect(IN6_IS_ADDR_V4MAPPED('::ffff:192.0.2.1')).toBe(true);
  expect(IN_MULTICAST(inet_network('239.1.1.1'))).toBe(true);
  expect(IN_MULTICAST(inet_network('192.0.2.1'))).toBe(false);
});

test('equal is equal however it is written', () => {
  expect(IN6_ARE_ADDR_EQUAL('2001:DB8::1', '2001:db8:0:0::1')).toBe(true);
  expect(IN6_ARE_ADDR_EQUAL('::ffff:1.2.3.4', inet_pton(AF_INET6, '::ffff:102:304'))).toBe(true);
  expect(IN6_ARE_ADDR_EQUAL('::1', '::2')).toBe(false);
});

describe('what is no address is refused', () => {
  test.each([
    ['1.2.3.4', 'ERR_INVALID_ARG_VALUE'],
    ['', 'ERR_INVALID_ARG_VALUE'],
    ['fe80::1%lo', 'ERR_INVALID_ARG_VALUE'],
    ['::1\0', 'ERR_INVALID_ARG_VALUE'],
    [new Uint8Array(15), 'ERR_OUT_OF_RANGE'],
    [new Uint16Array(16), 'ERR_INVALID_ARG_TYPE'],
    [null, 'ERR_INVALID_ARG_TYPE'],
    [5, 'ERR_INVALID_ARG_TYPE'],
    [undefined, 'ERR_INVALID_ARG_TYPE'],
  ])('%j: %s', (address, code) => {
    for (const [name, macro] of macros) {
      const message = expect.stringMatching(`^${name}: address must be`);
      expect(() => macro(address as never)).toThrow(expect.objectContaining({ code, message }));
    }
    expect(() => IN6_ARE_ADDR_EQUAL('::', address as never)).toThrow(/^IN6_ARE_ADDR_EQUAL: b must be/);
  });

  test.each([1.5, NaN, 2 ** 32, '1', null])('%s as an IPv4 address', (address) => {
    expect(() => IN_MULTICAST(address as never)).toThrow(/^IN_MULTICAST: address must be/);
  });
});
