/**
 * getaddrinfo(3)
 * - answers what C answers: numbers, /etc/hosts, services, all hints, each failure
 * - the addresses are such as connect() and bind() take
 * - failures are AddrInfoErrors; EAI_SYSTEM has the SocketError as its cause
 * - a wrong argument is a TypeError or RangeError that names it
 */
import {
  type AddrInfo,
  AddrInfoError,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AI_ADDRCONFIG,
  AI_ALL,
  AI_CANONNAME,
  AI_NUMERICHOST,
  AI_NUMERICSERV,
  AI_PASSIVE,
  AI_V4MAPPED,
  bind,
  connect,
  EAI_NONAME,
  encodeSockaddr,
  getaddrinfo,
  getsockname,
  IPPROTO_TCP,
  IPPROTO_UDP,
  listen,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { lookUp, needEtc } from '../support/etc.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';

interface Question {
  node: string | null;
  service: string | null;
  flags?: number;
  family?: number;
  socktype?: number;
  protocol?: number;
}

/** Nothing here asks a name server. */
const questions: Question[] = [
  { node: '127.0.0.1', service: '80' },
  { node: '::1', service: '80', socktype: SOCK_STREAM },
  { node: '127.1', service: null, socktype: SOCK_STREAM },
  { node: null, service: '80', socktype: SOCK_STREAM },
  { node: null, service: '80', socktype: SOCK_STREAM, flags: AI_PASSIVE },
  { node: null, service: '80', socktype: SOCK_DGRAM, family: AF_INET6, flags: AI_PASSIVE },
  { node: 'localhost', service: null, socktype: SOCK_STREAM, flags: AI_CANONNAME },
  { node: 'localhost', service: '70000', socktype: SOCK_STREAM, family: AF_INET },
  { node: 'localhost', service: null, socktype: SOCK_STREAM, flags: AI_ADDRCONFIG },
  { node: '127.0.0.1', service: 'http', socktype: SOCK_STREAM },
  { node: '127.0.0.1', service: 'domain' },
  { node: '127.0.0.1', service: null, family: AF_INET6, socktype: SOCK_STREAM, flags: AI_V4MAPPED | AI_ALL },
  { node: 'fe80::1%lo', service: '7', socktype: SOCK_STREAM, flags: AI_NUMERICHOST },
  { node: '127.0.0.1', service: null, socktype: SOCK_RAW, protocol: 255 },
  { node: '127.0.0.1', service: null, protocol: IPPROTO_UDP },
  { node: '*', service: '80', socktype: SOCK_STREAM },
  { node: null, service: null },
  { node: 'localhost', service: '80', flags: AI_NUMERICHOST },
  { node: '', service: '80', flags: AI_NUMERICHOST },
  { node: '127.0.0.1', service: 'http', flags: AI_NUMERICSERV },
  { node: '127.0.0.1', service: 'http', socktype: SOCK_DGRAM },
  { node: '127.0.0.1', service: 'no-such-service' },
  { node: '127.0.0.1', service: '-1', socktype: SOCK_STREAM },
  { node: '127.0.0.1', service: null, family: AF_INET6 },
  { node: '127.0.0.1', service: null, family: AF_UNIX },
  { node: '127.0.0.1', service: null, socktype: SOCK_STREAM, protocol: IPPROTO_UDP },
  { node: '127.0.0.1', service: null, socktype: 99 },
  { node: '127.0.0.1', service: null, flags: 0x10000000 },
  { node: null, service: '80', flags: AI_CANONNAME },
];

const quote = (text: string | null) => (text === null ? 'NULL' : JSON.stringify(text));

/** What C prints for the questions: the result, then `flags family socktype protocol canonname address` of each answer. */
function answersOfC(): string[] {
  const rows = questions.map(({ node, service, flags = 0, family = 0, socktype = 0, protocol = 0 }) => {
    return `ask(${quote(node)}, ${quote(service)}, ${flags}, ${family}, ${socktype}, ${protocol});`;
  });
  const output = outputOf(`
    #include <netdb.h>
    #include <stdio.h>
    static void ask(const char *node, const char *service, int flags, int family, int socktype, int protocol) {
      struct addrinfo hints = {flags, family, socktype, protocol}, *list = NULL;
      printf("%d", getaddrinfo(node, service, &hints, &list));
      for (struct addrinfo *a = list; a; a = a->ai_next) {
        printf(" | %d %d %d %d %s ", a->ai_flags, a->ai_family, a->ai_socktype, a->ai_protocol,
               a->ai_canonname ? a->ai_canonname : "-");
        for (unsigned i = 0; i < a->ai_addrlen; i++) printf("%02x", ((unsigned char *)a->ai_addr)[i]);
      }
      printf("\\n");
    }
    int main(void) { ${rows.join('\n')} }`);
  return output.trimEnd().split('\n');
}

function ourAnswer({ node, service, ...hints }: Question): string {
  try {
    const answers = getaddrinfo(node, service, hints).map(({ flags, family, socktype, protocol, ...rest }) => {
      const bytes = Buffer.from(encodeSockaddr(rest.address)).toString('hex');
      return [flags, family, socktype, protocol, rest.canonname ?? '-', bytes].join(' ');
    });
    return ['0', ...answers].join(' | ');
  } catch (error) {
    if (!(error instanceof AddrInfoError)) throw error;
    return String(error.errno);
  }
}

function first(...args: Parameters<typeof getaddrinfo>): AddrInfo {
  const [answer] = getaddrinfo(...args);
  if (answer === undefined) throw new Error('there should be an answer');
  return answer;
}

describe('getaddrinfo', () => {
  testWith(need.cc)('answers what C answers', () => {
    const wanted = answersOfC();
    expect(new Set(wanted.map((line) => line[0]))).toEqual(new Set(['0', '-'])); // some answers, some failures
    expect(questions.map(ourAnswer)).toEqual(wanted);
  });

  test('a port may be a number', () => {
    const address = { family: AF_INET, address: '127.0.0.1', port: 65535 };
    const hints = { socktype: SOCK_STREAM };
    expect(getaddrinfo('127.0.0.1', 65535, hints)).toEqual([
      { flags: 0, family: AF_INET, socktype: SOCK_STREAM, protocol: IPPROTO_TCP, address },
    ]);
    expect(getaddrinfo('127.0.0.1', 0, hints)[0]?.address).toEqual({ ...address, port: 0 });
  });

  test('an answer is what a server binds to, and what a client connects to', () => {
    const passive = first(null, 0, { family: AF_INET, socktype: SOCK_STREAM, flags: AI_PASSIVE });
    const server = own(socket(passive.family, passive.socktype, passive.protocol));
    bind(server, passive.address);
    listen(server);
    const name = getsockname(server);
    if (name.family !== AF_INET) throw new Error('it should be AF_INET');
    const active = first('127.0.0.1', name.port, { socktype: SOCK_STREAM });
    connect(own(socket(active.family, active.socktype, active.protocol)), active.address);
  });

  test('a failure is an AddrInfoError', () => {
    try {
      getaddrinfo('no number', 80, { flags: AI_NUMERICHOST });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof AddrInfoError)) throw error;
      const { name, code, errno, syscall, message, cause } = error;
      expect([name, code, errno, syscall]).toEqual(['AddrInfoError', 'EAI_NONAME', EAI_NONAME, 'getaddrinfo']);
      expect(message).toBe('getaddrinfo EAI_NONAME no number: Name or service not known');
      expect(cause).toBeUndefined();
    }
  });

  test('a long name is no hazard', () => {
    const long = 'a'.repeat(100_000);
    expect(() => getaddrinfo(long, null, { flags: AI_NUMERICHOST })).toThrow('EAI_NONAME');
    expect(() => getaddrinfo('127.0.0.1', long)).toThrow('EAI_SERVICE');
  });
});

const hosts = `
127.0.0.1 localhost
192.0.2.1 alpha.example alpha a
192.0.2.2 alpha.example
2001:db8::1 alpha.example
2001:db8::6 six.example
`;

describe('getaddrinfo, with files of its own', () => {
  testWith(needEtc)('gives all addresses, and the official name once', async () => {
    const [answer] = await lookUp({ hosts, services: 'greeting 4242/tcp hello\n' }, [
      ['getaddrinfo', 'alpha', 'hello', { socktype: SOCK_STREAM, flags: AI_CANONNAME }],
    ]);
    const answers = answer?.result as { canonname?: string; address: { address: string; port: number } }[];
    expect(answers.map(({ canonname }) => canonname)).toEqual([
      'alpha.example',
      ...answers.slice(1).map(() => undefined),
    ]);
    expect(answers.map(({ address }) => address.address)).toContain('192.0.2.1');
    expect(new Set(answers.map(({ address }) => address.port))).toEqual(new Set([4242]));
  });

  testWith(needEtc)('gives several addresses of a name', async () => {
    const [four, six] = await lookUp({ hosts }, [
      ['getaddrinfo', 'alpha.example', null, { socktype: SOCK_STREAM, family: AF_INET }],
      ['getaddrinfo', 'six.example', null, { socktype: SOCK_STREAM }],
    ]);
    const addresses = (answer: unknown) => (answer as { address: { address: string } }[]).map((a) => a.address.address);
    expect(addresses(four?.result).toSorted()).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(addresses(six?.result)).toEqual(['2001:db8::6']);
  });

  testWith(needEtc)('EAI_NONAME for a name that is not there', async () => {
    const [unknown, otherFamily] = await lookUp({ hosts }, [
      ['getaddrinfo', 'beta.example', null],
      ['getaddrinfo', 'six.example', null, { family: AF_INET }],
    ]);
    expect(unknown?.error?.code).toBe('EAI_NONAME');
    expect(otherFamily?.error?.code).toMatch(/^EAI_(NONAME|NODATA|ADDRFAMILY)$/);
  });

  testWith(needEtc)('EAI_SYSTEM with the error of the system as its cause', async () => {
    const [answer] = await lookUp({ hosts: undefined }, [['getaddrinfo', 'alpha.example', null]]);
    expect(answer?.error).toMatchObject({ name: 'AddrInfoError', code: 'EAI_SYSTEM', cause: 'EISDIR' });
  });
});

describe('a wrong argument of getaddrinfo', () => {
  const wrong: [string, unknown[], string][] = [
    ['a number as node', [1, null], 'ERR_INVALID_ARG_TYPE'],
    ['a node with a NUL', ['a\0b', null], 'ERR_INVALID_ARG_VALUE'],
    ['a service with a NUL', [null, '80\0'], 'ERR_INVALID_ARG_VALUE'],
    ['a service of true', [null, true], 'ERR_INVALID_ARG_TYPE'],
    ['a port of 65536', [null, 65536], 'ERR_OUT_OF_RANGE'],
    ['a port of 1.5', [null, 1.5], 'ERR_INVALID_ARG_VALUE'],
    ['hints of null', ['::1', null, null], 'ERR_INVALID_ARG_TYPE'],
    ['hints of 1', ['::1', null, 1], 'ERR_INVALID_ARG_TYPE'],
    ['hints.family of a string', ['::1', null, { family: 'AF_INET' }], 'ERR_INVALID_ARG_TYPE'],
    ['hints.flags of 2 ** 32', ['::1', null, { flags: 2 ** 32 }], 'ERR_INVALID_ARG_VALUE'],
    ['hints.socktype of NaN', ['::1', null, { socktype: NaN }], 'ERR_INVALID_ARG_VALUE'],
    ['hints.protocol of 1n', ['::1', null, { protocol: 1n }], 'ERR_INVALID_ARG_TYPE'],
  ];
  test.each(wrong)('%s', (_what, args, code) => {
    const call = getaddrinfo as (...args: unknown[]) => unknown;
    expect(() => call(...args)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^getaddrinfo: /) }),
    );
  });
});
