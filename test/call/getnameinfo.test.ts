/**
 * getnameinfo(3)
 * - names from /etc/hosts and /etc/services, or numbers with NI_NUMERICHOST and NI_NUMERICSERV
 * - of an AF_UNIX address the host's name and the path, also when it fills sun_path and has no NUL
 * - failures are AddrInfoErrors; the raw tier returns EAI_* values and writes no further than it may
 */
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  EAI_BADFLAGS,
  EAI_FAMILY,
  EAI_OVERFLOW,
  encodeSockaddr,
  gai_strerror,
  gethostname,
  getnameinfo,
  NI_DGRAM,
  NI_NAMEREQD,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  type Sockaddr,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { lookUp, needEtc } from '../support/etc.js';
import { testWith } from '../support/need.js';
import { text } from '../support/values.js';

const NUMERIC = NI_NUMERICHOST | NI_NUMERICSERV;
const address: Sockaddr = { family: AF_INET, address: '127.0.0.1', port: 65000 };

describe('getnameinfo', () => {
  test('gives numbers', () => {
    expect(getnameinfo(address, NUMERIC)).toEqual({ host: '127.0.0.1', service: '65000' });
    const six: Sockaddr = { family: AF_INET6, address: 'fe80::1', port: 80, scopeId: 1 };
    expect(getnameinfo(six, NUMERIC)).toEqual({ host: 'fe80::1%lo', service: '80' });
  });

  testWith(needEtc)('gives names', async () => {
    const files = { hosts: '192.0.2.1 alpha.example a\n', services: 'greeting 4242/tcp\nfarewell 4242/udp\n' };
    const known = { family: AF_INET, address: '192.0.2.1', port: 4242 };
    const unknown = { family: AF_INET, address: '192.0.2.9', port: 9 };
    const answers = await lookUp(files, [
      ['getnameinfo', known],
      ['getnameinfo', known, NI_DGRAM],
      ['getnameinfo', unknown],
      ['getnameinfo', unknown, NI_NAMEREQD],
    ]);
    expect(answers.slice(0, 3).map(({ result }) => result)).toEqual([
      { host: 'alpha.example', service: 'greeting' },
      { host: 'alpha.example', service: 'farewell' },
      { host: '192.0.2.9', service: '9' },
    ]);
    expect(answers[3]?.error?.message).toBe('getnameinfo EAI_NONAME 192.0.2.9:9: Name or service not known');
  });

  test('gives the path of an AF_UNIX address, and this host', () => {
    for (const path of ['/tmp/x', `/${'x'.repeat(106)}`, `/${'x'.repeat(107)}`])
      expect(getnameinfo({ family: AF_UNIX, path })).toEqual({ host: gethostname(), service: path });
  });

  test('EAI_FAMILY for addresses that have no names', () => {
    expect(() => getnameinfo({ family: AF_PACKET, protocol: 0, ifindex: 1 })).toThrow('getnameinfo EAI_FAMILY');
    expect(() => getnameinfo({ family: AF_INET, data: new Uint8Array(3) } as never)).toThrow('EAI_FAMILY');
  });

  test('EAI_BADFLAGS for flags that do not exist', () => {
    expect(() => getnameinfo(address, 0x40000000)).toThrow('getnameinfo EAI_BADFLAGS 127.0.0.1:65000');
  });

  test('refuses flags that are no 32 bits, and addresses that are none', () => {
    expect(() => getnameinfo(address, 1.5)).toThrow('getnameinfo: flags must be a 32-bit integer; received 1.5');
    expect(() => getnameinfo(null as never)).toThrow('getnameinfo: address must be');
    expect(() => getnameinfo({ ...address, port: 70000 } as never)).toThrow('getnameinfo: address.port must be');
  });
});

describe('raw getnameinfo', () => {
  const bytes = encodeSockaddr(address);
  const error = new Int32Array(1);

  test('writes texts with their NULs, and no further', () => {
    const host = new Uint8Array(20).fill(7);
    const service = new Uint8Array(20).fill(7);
    expect(raw.getnameinfo(bytes, host, service, NUMERIC, error)).toBe(0);
    expect(text(host, 11)).toBe('127.0.0.1\0\x07');
    expect(text(service, 7)).toBe('65000\0\x07');
  });

  test('wants neither when told so', () => {
    const host = new Uint8Array(20);
    expect(raw.getnameinfo(bytes, host, null, NUMERIC, error)).toBe(0);
    expect(raw.getnameinfo(bytes, null, host, NUMERIC, error)).toBe(0);
    expect(text(host, 6)).toBe('65000\0');
  });

  test.each<[string, number, number]>([
    ['EAI_OVERFLOW for too little room', EAI_OVERFLOW, NUMERIC],
    ['EAI_BADFLAGS', EAI_BADFLAGS, 0x40000000],
  ])('%s', (_name, code, flags) => {
    const host = new Uint8Array(4).fill(7);
    expect(raw.getnameinfo(bytes, host.subarray(0, 3), null, flags, error)).toBe(code);
    expect(host[3]).toBe(7);
  });

  test('EAI_FAMILY for every address that is cut short, and none is read beyond its end', () => {
    const host = new Uint8Array(20);
    for (let length = 0; length < bytes.length; length++)
      expect(raw.getnameinfo(bytes.slice(0, length), host, null, NUMERIC, error)).toBe(EAI_FAMILY);
  });
});

test('gai_strerror', () => {
  expect(gai_strerror(EAI_FAMILY)).toBe('ai_family not supported');
  expect(gai_strerror(-9999)).toBe('Unknown error');
  expect(raw.gai_strerror(EAI_FAMILY)).toBe('ai_family not supported');
  expect(() => gai_strerror('x' as never)).toThrow('gai_strerror: code must be');
});
