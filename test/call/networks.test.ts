/**
 * inet_network(3), inet_makeaddr(3), inet_netof(3), inet_lnaof(3): what C says, on every kind of text and number; and
 * bindresvport(3), isfdtype(3)
 */
import { openSync } from 'node:fs';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bindresvport,
  EAFNOSUPPORT,
  EBADF,
  EINVAL,
  ENOSPC,
  encodeSockaddr,
  getsockname,
  INADDR_NONE,
  inet_aton,
  inet_lnaof,
  inet_makeaddr,
  inet_netof,
  inet_network,
  inet_ntoa,
  isfdtype,
  S_IFCHR,
  S_IFDIR,
  S_IFREG,
  S_IFSOCK,
  SOCK_DGRAM,
  SOCK_STREAM,
  socket,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../support/compile.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';

const texts = ['127.0.0.1', '10', '10.', '192.168', '1.2.3', '0x7f.1', '0177.1', '0', ' 10', '10 ', '1.2.3.4.5', '256'];
const junk = ['', 'x', '1.x', '-1', '255.255.255.255', '0x', '10 x'];
const numbers = [0, 1, 10, 127, 128, 255, 65535, 65536, 0xc0a801, 0xffffff, 0x1000000, 0x7f000001, 0xffffffff];
const addresses = ['0.0.0.0', '10.1.2.3', '127.255.255.255', '128.1.2.3', '191.255.0.1', '192.168.1.5', '239.1.2.3'];

/** One line of C for each value. */
function linesOfC(values: string[], print: (value: string) => string): string[] {
  return outputOf(`
    #include <arpa/inet.h>
    #include <stdio.h>
    static struct in_addr at(const char *text) { struct in_addr a; inet_aton(text, &a); return a; }
    int main(void) { ${values.map(print).join('\n')} }`)
    .trimEnd()
    .split('\n');
}

describe('numbers of networks', () => {
  testWith(need.cc)('inet_network reads what C reads', () => {
    const all = [...texts, ...junk];
    const wanted = linesOfC(all, (text) => `printf("%u\\n", inet_network(${JSON.stringify(text)}));`).map(Number);
    expect(all.map((text) => raw.inet_network(text))).toEqual(wanted);
    for (const [index, text] of all.entries()) {
      if (wanted[index] !== INADDR_NONE) expect(inet_network(text)).toBe(wanted[index]);
      else expect(() => inet_network(text)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
    }
  });

  testWith(need.cc)('inet_makeaddr puts together what C does', () => {
    const pairs = numbers.flatMap((net) => numbers.map((host): [number, number] => [net, host]));
    const wanted = linesOfC(pairs.map(String), (pair) => `puts(inet_ntoa(inet_makeaddr(${pair})));`);
    expect(pairs.map(([net, host]) => inet_ntoa(inet_makeaddr(net, host)))).toEqual(wanted);
    expect(inet_makeaddr(-0x1000000, 0)).toEqual(inet_makeaddr(0xff000000, 0)); // the same 32 bits
  });

  testWith(need.cc)('inet_netof and inet_lnaof take apart what C does', () => {
    const print = (text: string) => `printf("%u %u\\n", inet_netof(at("${text}")), inet_lnaof(at("${text}")));`;
    const ours = addresses.map(inet_aton).map((bytes) => `${inet_netof(bytes)} ${inet_lnaof(bytes)}`);
    expect(ours).toEqual(linesOfC(addresses, print));
  });

  test('wrong arguments', () => {
    expect(() => inet_network('1\0')).toThrow('inet_network: text must be');
    expect(() => inet_makeaddr(2 ** 32, 0)).toThrow('inet_makeaddr: net must be');
    expect(() => inet_makeaddr(0, 1.5)).toThrow('inet_makeaddr: host must be');
    expect(() => inet_netof(new Uint8Array(3))).toThrow('inet_netof: bytes must be');
    expect(() => inet_lnaof('10.0.0.1' as never)).toThrow('inet_lnaof: bytes must be');
    expect(raw.inet_makeaddr(10, 1, new Uint8Array(3))).toBeErrno(ENOSPC);
    expect(raw.inet_netof(new Uint8Array(3))).toBeErrno(EINVAL);
    expect(raw.inet_lnaof(new Uint8Array(3))).toBeErrno(EINVAL);
  });
});

describe('bindresvport', () => {
  testWith(need.root)('binds to a privileged port of the address', () => {
    for (const address of [undefined, { family: AF_INET as typeof AF_INET, address: '127.0.0.1', port: 7 }]) {
      const fd = own(socket(AF_INET, SOCK_STREAM));
      bindresvport(fd, address);
      const name = getsockname(fd);
      expect(name).toMatchObject({ family: AF_INET, address: address?.address ?? '0.0.0.0' });
      expect('port' in name && name.port).toSatisfy((port: number) => port >= 512 && port < 1024);
      expect(() => bindresvport(fd, address)).toFailWith('EINVAL', 'bindresvport');
    }
  });

  testWith(need.root)('raw: writes the port that it found to the address, and nothing on failure', () => {
    const fd = own(socket(AF_INET, SOCK_DGRAM));
    const address = encodeSockaddr({ family: AF_INET, address: '127.0.0.1', port: 0 });
    const before = address.slice();
    expect(raw.bindresvport(-1, address)).toBeErrno(EBADF);
    expect(address).toEqual(before);
    expect(raw.bindresvport(fd, address)).toBe(0);
    expect(address).toEqual(encodeSockaddr(getsockname(fd)));
    expect(raw.bindresvport(fd, new Uint8Array(15))).toBeErrno(EINVAL);
    const other = encodeSockaddr({ family: AF_INET6, address: '::1', port: 0 });
    expect(raw.bindresvport(fd, other)).toBeErrno(EAFNOSUPPORT);
  });

  test('fails for other families and bad descriptors', () => {
    const address = { family: AF_INET6, address: '::1', port: 0 };
    expect(() => bindresvport(-1, address as never)).toFailWith('EAFNOSUPPORT', 'bindresvport');
    expect(() => bindresvport(-1)).toFailWith('EBADF', 'bindresvport');
    expect(() => bindresvport(0, null as never)).toThrow('bindresvport: address must be');
  });
});

describe('isfdtype', () => {
  test('knows a socket from a file, a directory and a device', () => {
    const fds = [
      own(socket(AF_UNIX, SOCK_STREAM)),
      own(openSync(new URL(import.meta.url), 'r')),
      own(openSync('/', 'r')),
      own(openSync('/dev/null', 'r')),
    ];
    const types = [S_IFSOCK, S_IFREG, S_IFDIR, S_IFCHR];
    for (const [at, type] of types.entries())
      expect(fds.map((fd) => isfdtype(fd, type))).toEqual(types.map((_, index) => index === at));
  });

  test('EBADF, which C does not put into errno', () => {
    expect(() => isfdtype(-1, S_IFSOCK)).toFailWith('EBADF', 'isfdtype');
    expect(raw.isfdtype(-1, S_IFSOCK)).toBeErrno(EBADF);
    expect(() => isfdtype(0, 'S_IFSOCK' as never)).toThrow('isfdtype: type must be');
  });
});
