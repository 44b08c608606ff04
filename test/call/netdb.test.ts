/**
 * The older half of <netdb.h>, and the host's name
 * - hosts, networks, services and protocols by name and by number, with all their strings, however many
 * - without an answer: undefined for services and protocols, the h_errno as an AddrInfoError for hosts and networks
 * - a SocketError when the file cannot be opened
 * - gethostname(2), sethostname(2) · hstrerror(3)
 */

import { hostname } from 'node:os';
import {
  AF_INET,
  AF_INET6,
  ENAMETOOLONG,
  gethostbyaddr,
  gethostbyname,
  gethostname,
  getnetbyaddr,
  getprotobyname,
  getprotobynumber,
  getservbyname,
  getservbyport,
  HOST_NOT_FOUND,
  inet_pton,
  NO_DATA,
  NO_RECOVERY,
  sethostname,
  TRY_AGAIN,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { lookUp, needEtc } from '../support/etc.js';
import { testWith } from '../support/need.js';
import { text } from '../support/values.js';

/** More text than the first room for it has. */
const manyAliases = Array.from({ length: 200 }, (_, i) => `alias-number-${i}`);

const files = {
  hosts: `192.0.2.1 alpha.example alpha a\n192.0.2.2 alpha.example\n2001:db8::6 six.example six\n192.0.2.3 many ${manyAliases.join(' ')}\n`,
  services: `greeting 4242/tcp hello hi\nfarewell 4242/udp\nfarewell 4243/sctp\nmany 1/tcp ${manyAliases.join(' ')}\n`,
  protocols: `toy 200 TOY plaything\nmany 201 ${manyAliases.join(' ')}\n`,
  networks: 'garden 10.1.0.0 g yard\n',
};

describe('lookups, with files of their own', () => {
  const greeting = { name: 'greeting', aliases: ['hello', 'hi'], port: 4242, protocol: 'tcp' };
  const farewell = { name: 'farewell', aliases: [], port: 4242, protocol: 'udp' };
  const toy = { name: 'toy', aliases: ['TOY', 'plaything'], protocol: 200 };
  const garden = { name: 'garden', aliases: ['g', 'yard'], family: AF_INET, net: 0x0a010000 };
  const six = { name: 'six.example', aliases: ['six'], family: AF_INET6, addresses: ['2001:db8::6'] };
  const many = { name: 'many', aliases: manyAliases };

  const rows: [call: [string, ...unknown[]], result: unknown][] = [
    [['getservbyname', 'greeting'], greeting],
    [['getservbyname', 'hi', 'tcp'], greeting],
    [['getservbyname', 'greeting', 'udp'], undefined],
    [['getservbyname', 'farewell', 'sctp'], { ...farewell, port: 4243, protocol: 'sctp' }],
    [['getservbyname', 'nonesuch'], undefined],
    [['getservbyname', 'many'], { ...many, port: 1, protocol: 'tcp' }],
    [['getservbyport', 4242], greeting],
    [['getservbyport', 4242, 'udp'], farewell],
    [['getservbyport', 4244], undefined],
    [['getprotobyname', 'toy'], toy],
    [['getprotobyname', 'plaything'], toy],
    [['getprotobyname', 'nonesuch'], undefined],
    [['getprotobynumber', 200], toy],
    [['getprotobynumber', 201], { ...many, protocol: 201 }],
    [['getprotobynumber', 202], undefined],
    [['getnetbyname', 'garden'], garden],
    [['getnetbyname', 'yard'], garden],
    [['getnetbyaddr', 0x0a010000], garden],
    [['getnetbyaddr', 0x0a010000, AF_INET], garden],
    [['gethostbyname2', 'six', AF_INET6], six],
    [['gethostbyaddr', [...inet_pton(AF_INET6, '2001:db8::6')], AF_INET6], six],
    [['gethostbyname', '192.0.2.77'], { name: '192.0.2.77', aliases: [], family: AF_INET, addresses: ['192.0.2.77'] }],
    [['gethostbyname', 'many'], { ...many, family: AF_INET, addresses: ['192.0.2.3'] }],
  ];

  testWith(needEtc)('answer with what the files say', async () => {
    const answers = await lookUp(
      files,
      rows.map(([call]) => call),
    );
    expect(answers).toEqual(rows.map(([, result]) => (result === undefined ? {} : { result })));
  });

  testWith(needEtc)('a host has all its addresses and aliases', async () => {
    const [answer] = await lookUp(files, [['gethostbyname', 'alpha.example']]);
    expect(answer?.result).toMatchObject({
      name: 'alpha.example',
      aliases: expect.arrayContaining(['alpha', 'a']),
      addresses: ['192.0.2.1', '192.0.2.2'],
    });
  });

  testWith(needEtc)('HOST_NOT_FOUND for hosts and networks that are not there', async () => {
    const answers = await lookUp(files, [
      ['gethostbyname', 'nonesuch.example'],
      ['gethostbyname', 'six.example'],
      ['gethostbyname2', 'alpha.example', AF_INET6],
      ['gethostbyaddr', [192, 0, 2, 9], AF_INET],
      ['getnetbyname', 'nonesuch'],
      ['getnetbyaddr', 0x0a020000],
    ]);
    const codes = answers.map(({ error }) => [error?.name, error?.code, error?.errno]);
    expect(codes).toEqual(answers.map(() => ['AddrInfoError', 'HOST_NOT_FOUND', HOST_NOT_FOUND]));
    expect(answers.map(({ error }) => error?.message)).toEqual([
      'gethostbyname HOST_NOT_FOUND nonesuch.example: Unknown host',
      'gethostbyname HOST_NOT_FOUND six.example: Unknown host',
      'gethostbyname2 HOST_NOT_FOUND alpha.example: Unknown host',
      'gethostbyaddr HOST_NOT_FOUND 192.0.2.9: Unknown host',
      'getnetbyname HOST_NOT_FOUND nonesuch: Unknown host',
      'getnetbyaddr HOST_NOT_FOUND 0xa020000: Unknown host',
    ]);
  });

  testWith(needEtc)('no file is no service and no protocol, as in C', async () => {
    const answers = await lookUp({}, [
      ['getservbyname', 'http'],
      ['getservbyport', 80],
      ['getprotobyname', 'tcp'],
      ['getprotobynumber', 6],
    ]);
    expect(answers).toEqual([{}, {}, {}, {}]);
  });

  testWith(needEtc)('a SocketError when the file cannot be opened', async () => {
    const names = ['gethostbyname', 'getservbyname', 'getprotobyname', 'getnetbyname'];
    const calls = names.map((name): [string, string] => [name, 'nonesuch']);
    const answers = await lookUp(files, calls, { withoutDescriptors: true });
    expect(answers.map(({ error }) => [error?.name, error?.message])).toEqual(
      names.map((name) => ['SocketError', `${name} EMFILE: Too many open files`]),
    );
  });
});

test('hstrerror: what h_errno means, in the raw tier', () => {
  const texts = [HOST_NOT_FOUND, TRY_AGAIN, NO_RECOVERY, NO_DATA, 99].map((code) => raw.hstrerror(code));
  expect(texts).toEqual([
    'Unknown host',
    'Host name lookup failure',
    'Unknown server error',
    'No address associated with name',
    'Unknown resolver error',
  ]);
});

describe('the name of this host', () => {
  test('gethostname', () => {
    expect(gethostname()).toBe(hostname());
    const room = new Uint8Array(65);
    expect(raw.gethostname(room)).toBe(0);
    expect(text(room, room.indexOf(0))).toBe(hostname());
    expect(raw.gethostname(new Uint8Array(1))).toBeErrno(ENAMETOOLONG);
  });

  testWith(needEtc)('sethostname, in a namespace of its own', async () => {
    const longest = 'x'.repeat(64);
    const answers = await lookUp(
      {},
      [
        ['sethostname', 'elsewhere'],
        ['gethostname'],
        ['sethostname', longest],
        ['gethostname'],
        ['sethostname', `${longest}x`],
      ],
      { unshare: ['-u'] },
    );
    expect(answers.map(({ result }) => result)).toEqual([undefined, 'elsewhere', undefined, longest, undefined]);
    expect(answers.map(({ error }) => error?.code)).toEqual([...Array(4).fill(undefined), 'EINVAL']);
    expect(gethostname()).toBe(hostname());
    expect(gethostname()).not.toBe('elsewhere');
  });
});

describe('wrong arguments of lookups', () => {
  const wrong: [string, () => unknown, string, string][] = [
    ['gethostbyname', () => gethostbyname(1 as never), 'ERR_INVALID_ARG_TYPE', 'name'],
    ['gethostbyaddr', () => gethostbyaddr('127.0.0.1' as never, AF_INET), 'ERR_INVALID_ARG_TYPE', 'bytes'],
    ['gethostbyaddr', () => gethostbyaddr(new Uint8Array(5), AF_INET), 'ERR_OUT_OF_RANGE', 'bytes'],
    ['gethostbyaddr', () => gethostbyaddr(new Uint8Array(4), NaN), 'ERR_INVALID_ARG_VALUE', 'family'],
    ['getnetbyaddr', () => getnetbyaddr(2 ** 32), 'ERR_INVALID_ARG_VALUE', 'net'],
    ['getservbyname', () => getservbyname('a\0'), 'ERR_INVALID_ARG_VALUE', 'name'],
    ['getservbyname', () => getservbyname('http', 6 as never), 'ERR_INVALID_ARG_TYPE', 'protocol'],
    ['getservbyport', () => getservbyport(65536), 'ERR_OUT_OF_RANGE', 'port'],
    ['getservbyport', () => getservbyport(80, null as never), 'ERR_INVALID_ARG_TYPE', 'protocol'],
    ['getprotobyname', () => getprotobyname(undefined as never), 'ERR_INVALID_ARG_TYPE', 'name'],
    ['getprotobynumber', () => getprotobynumber(1.5), 'ERR_INVALID_ARG_VALUE', 'protocol'],
    ['sethostname', () => sethostname('a\0b'), 'ERR_INVALID_ARG_VALUE', 'name'],
  ];
  test.each(wrong)('%s', (name, call, code, argument) => {
    const message = expect.stringMatching(`^${name}: ${argument} must be `);
    expect(call).toThrow(expect.objectContaining({ code, message }));
  });
});
