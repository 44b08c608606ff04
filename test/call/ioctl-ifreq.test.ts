import {
  AF_INET,
  AF_INET6,
  ARPHRD_ETHER,
  ARPHRD_LOOPBACK,
  ATF_COM,
  ATF_PERM,
  ETHTOOL_GDRVINFO,
  ETHTOOL_GLINK,
  getifaddrs,
  IFF_LOOPBACK,
  IFF_TAP,
  IFF_UP,
  type Ifreq,
  if_nametoindex,
  ioctl,
  SIOCADDRT,
  SIOCETHTOOL,
  SIOCGARP,
  SIOCGIFADDR,
  SIOCGIFCONF,
  SIOCGIFFLAGS,
  SIOCGIFHWADDR,
  SIOCGIFINDEX,
  SIOCGIFMTU,
  SIOCGIFNAME,
  SIOCGIFNETMASK,
  SIOCSIFADDR,
  SIOCSIFFLAGS,
  SIOCSIFHWADDR,
  SIOCSIFMAP,
  SIOCSIFMTU,
  SIOCSIFNAME,
  SOCK_DGRAM,
  sizeof,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';

const root = need.root.ok;
const any = () => own(socket(AF_INET, SOCK_DGRAM));
const inet = (address: string) => ({ family: AF_INET, address, port: 0 }) as const;

describe('the loopback interface', () => {
  const name = 'lo';

  test('has what is known of it', () => {
    const fd = any();
    expect(ioctl(fd, SIOCGIFADDR, { name })).toEqual({ name, addr: inet('127.0.0.1') });
    expect(ioctl(fd, SIOCGIFNETMASK, { name })).toEqual({ name, netmask: inet('255.0.0.0') });
    expect(ioctl(fd, SIOCGIFINDEX, { name })).toEqual({ name, ifindex: if_nametoindex(name) });
    expect(ioctl(fd, SIOCGIFNAME, { ifindex: if_nametoindex(name) }).name).toBe(name);
    expect(ioctl(fd, SIOCGIFMTU, { name }).mtu).toBeGreaterThan(1000);
    const { flags } = ioctl(fd, SIOCGIFFLAGS, { name });
    expect(flags & (IFF_UP | IFF_LOOPBACK)).toBe(IFF_UP | IFF_LOOPBACK);
    const { hwaddr } = ioctl(fd, SIOCGIFHWADDR, { name });
    expect(hwaddr).toEqual({ family: ARPHRD_LOOPBACK, data: new Uint8Array(14) });
  });

  test('has a link that is up, says its driver', () => {
    const link = ioctl(any(), SIOCETHTOOL, { name, data: { cmd: ETHTOOL_GLINK } });
    expect(link).toEqual({ name, data: { cmd: ETHTOOL_GLINK, data: 1 } });
  });

  // Another program may add one between the two looks, but not each time.
  test('is in the list, as are all with an IPv4 address', { retry: 5 }, () => {
    const list = ioctl(any(), SIOCGIFCONF);
    expect(list).toContainEqual({ name, addr: inet('127.0.0.1') });
    const others = getifaddrs().flatMap((entry) => (entry.address?.family === AF_INET ? [entry.name] : []));
    expect(list.map((entry) => entry.name).toSorted()).toEqual(others.toSorted());
    expect(ioctl(any(), SIOCGIFCONF, { len: 2 * sizeof('ifreq') - 1 })).toHaveLength(1);
  });
});

describe('an interface of our own', () => {
  testWith(need.tap)('is made, changed, and found changed', async () => {
    const program = new URL('children/ifreq.mjs', import.meta.url);
    const { code, stdout, stderr } = await runProgram(program, { under: ['unshare', root ? '-n' : '-Urn'] });
    expect(code, stderr).toBe(0);
    const found = JSON.parse(stdout);
    expect(found.txqlen).toBe(root ? undefined : 'EPERM');
    const name = 'probe9';
    const mac = [2, 0, 0, 0, 0, 7, ...Array(8).fill(0)];
    expect(found).toMatchObject({
      tun: { name: 'probe0' },
      ...{ tunFlags: IFF_TAP, persist: 0, sendBuffer: [4096, 4096], wasUp: 0, renamed: 0, oldName: 'ENODEV' },
      ...{ sameIndex: true, byIndex: name, up: IFF_UP, none: [], joined: true, left: true },
      list: [{ name, addr: inet('192.0.2.1') }],
      node: { address: '192.0.2.1', netmask: '255.255.255.128', mac: '02:00:00:00:00:07' },
      ...{ noEntry: 'ENXIO', proc: true, deleted: 'ENXIO', route: true, routeGone: true, noDevice: 'ENODEV' },
      ...{ in6: true, in6Gone: true, tooShort: 'EFAULT' },
    });
    expect(found.is).toEqual({
      name,
      hwaddr: { family: ARPHRD_ETHER, data: mac },
      ...{ mtu: 1400, qlen: root ? 77 : expect.any(Number), metric: 0 },
      ...{ addr: inet('192.0.2.1'), dstaddr: inet('192.0.2.1') },
      ...{ netmask: inet('255.255.255.128'), broadaddr: inet('192.0.2.127') },
      map: { memStart: 0, memEnd: 0, baseAddr: 0, irq: 0, dma: 0, port: 0 },
    });
    expect(found.arp).toMatchObject({ pa: inet('192.0.2.9'), flags: ATF_COM | ATF_PERM, dev: name });
    expect(found.arp.ha).toEqual({ family: ARPHRD_ETHER, data: mac });
    expect(found.driver).toMatchObject({ cmd: ETHTOOL_GDRVINFO, driver: 'tun', version: '1.6', busInfo: 'tap' });
    expect(found.settings).toMatchObject({ autoneg: 0 });
    expect(found.messages.data).toBe(5);
    expect(found.permanent.bytes).toHaveLength(10);
  });
});

describe('a wrong property', () => {
  const fd = -1; // a call would fail with EBADF
  const name = 'lo';
  const ask = (request: unknown, argument: unknown) => () =>
    ioctl(fd, request as typeof SIOCGIFADDR, argument as Ifreq);

  test.each<[string, () => unknown]>([
    ['argument.name', ask(SIOCGIFADDR, {})],
    ['argument.name', ask(SIOCGIFADDR, { name: 1 })],
    ['argument.name', ask(SIOCGIFADDR, { name: 'x'.repeat(16) })],
    ['argument.addr', ask(SIOCSIFADDR, { name })],
    ['argument.addr', ask(SIOCSIFADDR, { name, addr: { family: AF_INET6, address: '::1', port: 0 } })],
    ['argument.addr', ask(SIOCSIFADDR, { prefixlen: 64, ifindex: 1, addr: inet('127.0.0.1') })],
    ['argument.flags', ask(SIOCSIFFLAGS, { name, flags: 65536 })],
    ['argument.mtu', ask(SIOCSIFMTU, { name, mtu: 1.5 })],
    ['argument.newname', ask(SIOCSIFNAME, { name, newname: 'a\0' })],
    ['argument.ifindex', ask(SIOCGIFNAME, { ifindex: 2 ** 31 })],
    ['argument.hwaddr', ask(SIOCSIFHWADDR, { name, hwaddr: 1 })],
    ['argument.hwaddr.data', ask(SIOCSIFHWADDR, { name, hwaddr: { family: 1, data: [] } })],
    ['argument.hwaddr.data', ask(SIOCSIFHWADDR, { name, hwaddr: { family: 1, data: new Uint8Array(15) } })],
    ['argument.hwaddr.family', ask(SIOCSIFHWADDR, { name, hwaddr: { family: -1, data: new Uint8Array(6) } })],
    ['argument.map.irq', ask(SIOCSIFMAP, { name, map: { memStart: 0, memEnd: 0n, baseAddr: 0, irq: 256 } })],
    ['argument.len', ask(SIOCGIFCONF, { len: -1 })],
    ['argument.data', ask(SIOCETHTOOL, { name })],
    ['argument.data.cmd', ask(SIOCETHTOOL, { name, data: {} })],
    ['argument.data.bytes', ask(SIOCETHTOOL, { name, data: { cmd: 1, bytes: 1 } })],
    ['argument.data.data', ask(SIOCETHTOOL, { name, data: { cmd: 8, data: -1 } })],
    ['argument.pa', ask(SIOCGARP, {})],
    ['argument.dev', ask(SIOCADDRT, { dst: inet('127.0.0.1'), flags: 1, dev: 'x'.repeat(16) })],
    ['argument.genmask', ask(SIOCADDRT, { dst: inet('127.0.0.1'), genmask: 24, flags: 1 })],
  ])('is named: %s', (named, call) => {
    expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^ERR_/) }));
    expect(call).toThrow(`ioctl: ${named} must be `);
  });

  test('that is a getter may do what it likes', () => {
    const name = { toString: () => 'lo' };
    const detached = new Uint8Array(6);
    const hwaddr = {
      family: 1,
      get data() {
        structuredClone(detached.buffer, { transfer: [detached.buffer] });
        return detached;
      },
    };
    expect(ask(SIOCSIFHWADDR, { name: 'lo', hwaddr })).toThrow('ioctl: argument.hwaddr.data must be');
    expect(ask(SIOCGIFADDR, { name })).toThrow('ioctl: argument.name must be');
  });
});
