import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  ARPHRD_LOOPBACK,
  ether_aton,
  ether_hostton,
  ether_ntoa,
  ether_ntohost,
  getifaddrs,
  IFF_BROADCAST,
  IFF_LOOPBACK,
  IFF_POINTOPOINT,
  IFF_UP,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { lookUp, needEtc } from '../support/etc.js';
import { need, testWith } from '../support/need.js';

/** For two looks at all interfaces: another program may add one between them, but not each time. */
const OTHERS = { retry: 5 };

describe('if_nameindex', () => {
  test('has every interface that the kernel lists, once', OTHERS, () => {
    const listed = readFileSync('/proc/net/dev', 'utf8').match(/^ *[^\s:|]+(?=:)/gm) ?? [];
    const all = if_nameindex();
    expect(all.map(({ name }) => name).toSorted()).toEqual(listed.map((name) => name.trim()).toSorted());
    for (const { index, name } of all) {
      expect(if_nametoindex(name)).toBe(index);
      expect(if_indextoname(index)).toBe(name);
    }
  });
});

describe('getifaddrs', () => {
  const all = getifaddrs();

  test('has the loopback interface with its flags and addresses', () => {
    const lo = all.filter(({ name }) => name === 'lo');
    for (const { flags } of lo) expect(flags & (IFF_LOOPBACK | IFF_UP)).toBe(IFF_LOOPBACK | IFF_UP);
    expect(lo).toContainEqual({
      name: 'lo',
      flags: expect.any(Number),
      address: { family: AF_INET, address: '127.0.0.1', port: 0 },
      netmask: { family: AF_INET, address: '255.0.0.0', port: 0 },
    });
    const [link] = lo.filter(({ address }) => address?.family === AF_PACKET);
    const addr = new Uint8Array(6);
    expect(link?.address).toMatchObject({ ifindex: if_nametoindex('lo'), hatype: ARPHRD_LOOPBACK, addr });
    expect(link).not.toHaveProperty('netmask');
  });

  test('agrees with Node on the addresses of interfaces that are up', OTHERS, () => {
    const address = (entry: (typeof all)[number]) => {
      const { address: a, netmask: m } = entry;
      const known = a?.family === AF_INET || a?.family === AF_INET6;
      return known && m?.family === a.family ? [`${entry.name} ${a.address} ${m.address}`] : [];
    };
    const theirs = Object.entries(networkInterfaces()).flatMap(([name, list = []]) =>
      list.map((entry) => `${name} ${entry.address} ${entry.netmask}`),
    );
    expect(getifaddrs().flatMap(address).toSorted()).toEqual(theirs.toSorted());
  });

  test('an interface can broadcast, or has one peer, or neither', () => {
    for (const entry of all) {
      if (!(entry.flags & IFF_BROADCAST)) expect(entry).not.toHaveProperty('broadaddr');
      if (!(entry.flags & IFF_POINTOPOINT)) expect(entry).not.toHaveProperty('dstaddr');
    }
  });

  testWith(need.tap)('with a broadcast address, a peer, a label, and a link without an address', async () => {
    const script = `set -e
      ip tuntap add dev tap9 mode tap
      ip link set tap9 address 02:00:00:00:00:09
      ip addr add 192.0.2.1/24 brd 192.0.2.255 label tap9:1 dev tap9
      ip tuntap add dev tun9 mode tun
      ip addr add 198.51.100.1 peer 198.51.100.2 dev tun9
      exec "$0" --input-type=module -e "$1"`;
    const program = `
      import { getifaddrs } from 'bsd-sockets';
      const bytes = (key, value) => (value instanceof Uint8Array ? [...value] : value);
      console.log(JSON.stringify(getifaddrs(), bytes));`;
    const command = ['unshare', '-Urn', 'sh', '-c', script, process.execPath, program];
    const { code, stdout, stderr } = await runCommand(command);
    expect(code, stderr).toBe(0);
    const found = JSON.parse(stdout) as typeof all;
    expect(found.find(({ name }) => name === 'tap9:1')).toMatchObject({
      address: { family: AF_INET, address: '192.0.2.1' },
      netmask: { family: AF_INET, address: '255.255.255.0' },
      broadaddr: { family: AF_INET, address: '192.0.2.255' },
    });
    expect(found.find(({ name }) => name === 'tap9')).toMatchObject({
      address: { family: AF_PACKET, addr: [2, 0, 0, 0, 0, 9] },
      broadaddr: { family: AF_PACKET, addr: Array(6).fill(255) },
    });
    const [link, peer] = found.filter(({ name }) => name === 'tun9');
    expect(link).toEqual({ name: 'tun9', flags: expect.any(Number) });
    expect(peer).toMatchObject({
      address: { family: AF_INET, address: '198.51.100.1' },
      dstaddr: { family: AF_INET, address: '198.51.100.2' },
    });
    expect(peer).not.toHaveProperty('broadaddr');
  });
});

describe('lists of interfaces', () => {
  testWith(needEtc)('EMFILE without a descriptor to ask with', async () => {
    const calls: [string][] = [['if_nameindex'], ['getifaddrs']];
    const answers = await lookUp({}, calls, { withoutDescriptors: true });
    expect(answers.map(({ error }) => error?.message)).toEqual(
      calls.map(([name]) => `${name} EMFILE: Too many open files`),
    );
  });
});

describe('Ethernet addresses', () => {
  const bytes = new Uint8Array([2, 0, 0, 0, 10, 255]);

  test.each(['2:0:0:0:a:ff', '02:00:00:00:0a:ff', '02:00:00:00:0A:FF'])('%s is bytes', (text) => {
    expect(ether_aton(text)).toEqual(bytes);
    const destination = new Uint8Array(8).fill(7);
    expect(raw.ether_aton(text, destination)).toBe(1);
    expect([...destination]).toEqual([...bytes, 7, 7]);
  });

  test.each(['', '02:00:00:00:0a', '02:00:00:00:100:ff', '02-00-00-00-0a-ff', 'xx:0:0:0:0:0'])('%j is none', (text) => {
    expect(() => ether_aton(text)).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }));
    expect(raw.ether_aton(text, new Uint8Array(6))).toBe(0);
  });

  test('what follows the sixth number is not looked at, as in C', () => {
    expect(ether_aton('02:00:00:00:0a:ff alpha.example')).toEqual(bytes);
    expect(ether_aton('02:00:00:00:0a:ff0')).toEqual(bytes);
  });

  test('bytes are text', () => {
    expect(ether_ntoa(bytes)).toBe('2:0:0:0:a:ff');
    expect(ether_ntoa(new Uint8Array(6).fill(255))).toBe('ff:ff:ff:ff:ff:ff');
    expect(raw.ether_ntoa(bytes)).toBe('2:0:0:0:a:ff');
    expect(raw.ether_ntoa(new Uint8Array(5))).toBe('');
  });

  test('too few or too many bytes are refused', () => {
    for (const call of [ether_ntoa, ether_ntohost])
      for (const size of [0, 5, 7])
        expect(() => call(new Uint8Array(size))).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
    expect(raw.ether_aton('2:0:0:0:0:1', new Uint8Array(5))).toBe(-28); // ENOSPC
  });

  testWith(needEtc)('have the names of /etc/ethers', async () => {
    const answers = await lookUp({ ethers: '02:00:00:00:0a:ff alpha.example\n' }, [
      ['ether_hostton', 'alpha.example'],
      ['ether_ntohost', [...bytes]],
      ['ether_hostton', 'nonesuch'],
      ['ether_ntohost', [2, 0, 0, 0, 0, 1]],
    ]);
    expect(answers).toEqual([{ result: [...bytes] }, { result: 'alpha.example' }, {}, {}]);
  });

  test('a wrong name is refused', () => {
    expect(() => ether_hostton('a\0')).toThrow('ether_hostton: name must be');
    expect(() => ether_aton(1 as never)).toThrow('ether_aton: text must be');
  });
});
