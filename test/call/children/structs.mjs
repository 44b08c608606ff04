/**
 * Structs of ioctl(2) and fcntl(2) as objects, and the C that makes them: `rows`. As a program, under the library that
 * ../golden.ts makes: passes each object to the request that writes it and takes it from the one that reads it, on
 * descriptors from the number that is given, one for each row; and prints what was read.
 */
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import * as b from 'bsd-sockets';
import { fcntl, ioctl } from 'bsd-sockets';

const name = 'eth0';
const inet = (address, port = 0) => ({ family: b.AF_INET, address, port });
const sin = (address) => `{AF_INET, {0, 0, ${address.replaceAll('.', ', ')}}}`;
const ether = { family: b.ARPHRD_ETHER, data: Uint8Array.from({ length: 14 }, (_, i) => 0xf0 + i) };
const ETHER = `{ARPHRD_ETHER, {${[...ether.data].map((byte) => `(char)${byte}`).join(', ')}}}`;

/** A struct ifreq with one member: the same object is written and read. */
const ifreq = (set, get, key, value, c) => ({
  title: `ifreq.${key}`,
  ...{ set, get, object: { name, [key]: value }, asked: { name } },
  a: `struct ifreq a = {.ifr_name = "eth0", ${c}};`,
});

/** The other fields of the struct that an ethtool command is read into. */
const ethtool = (title, data, d) => ({
  title,
  get: b.SIOCETHTOOL,
  ...{ object: { name, data }, asked: { name, data: { cmd: data.cmd } } },
  ...{ a: 'struct ifreq a = {.ifr_name = "eth0"};', d, at: 'offsetof(struct ifreq, ifr_data)' },
});

export const rows = [
  ifreq(b.SIOCSIFADDR, b.SIOCGIFADDR, 'addr', inet('192.0.2.1'), `.ifr_addr = ${sin('192.0.2.1')}`),
  ifreq(b.SIOCSIFDSTADDR, b.SIOCGIFDSTADDR, 'dstaddr', inet('192.0.2.2'), `.ifr_dstaddr = ${sin('192.0.2.2')}`),
  ifreq(b.SIOCSIFBRDADDR, b.SIOCGIFBRDADDR, 'broadaddr', inet('192.0.2.255'), `.ifr_broadaddr = ${sin('192.0.2.255')}`),
  ifreq(b.SIOCSIFNETMASK, b.SIOCGIFNETMASK, 'netmask', inet('255.255.254.0'), `.ifr_netmask = ${sin('255.255.254.0')}`),
  ifreq(b.SIOCSIFHWADDR, b.SIOCGIFHWADDR, 'hwaddr', ether, `.ifr_hwaddr = ${ETHER}`),
  ifreq(b.SIOCSIFFLAGS, b.SIOCGIFFLAGS, 'flags', 0xfedc, '.ifr_flags = (short)0xfedc'),
  ifreq(b.SIOCBRADDIF, b.SIOCGIFINDEX, 'ifindex', 0x12345678, '.ifr_ifindex = 0x12345678'),
  ifreq(b.SIOCSIFMETRIC, b.SIOCGIFMETRIC, 'metric', -2, '.ifr_metric = -2'),
  ifreq(b.SIOCSIFMTU, b.SIOCGIFMTU, 'mtu', 0x12345678, '.ifr_mtu = 0x12345678'),
  ifreq(b.SIOCSIFTXQLEN, b.SIOCGIFTXQLEN, 'qlen', 1000, '.ifr_qlen = 1000'),
  ifreq(
    ...[b.SIOCSIFMAP, b.SIOCGIFMAP, 'map'],
    { memStart: -1, memEnd: 0x1234567890abcdefn, baseAddr: 0xfedc, irq: 250, dma: 3, port: 7 },
    '.ifr_map = {-1UL, 0x1234567890abcdef, 0xfedc, 250, 3, 7}',
  ),
  ifreq(b.SIOCSIFNAME, undefined, 'newname', '123456789012345', '.ifr_newname = "123456789012345"'),
  ifreq(b.SIOCBONDENSLAVE, b.SIOCGIFSLAVE, 'slave', 'dummy0', '.ifr_slave = "dummy0"'),
  {
    title: 'in6_ifreq',
    set: b.SIOCSIFADDR,
    object: { addr: { family: b.AF_INET6, address: '2001:db8::ff', port: 0 }, prefixlen: 64, ifindex: 0x12345678 },
    a: 'struct in6_ifreq a = {{{{0x20, 1, 0xd, 0xb8, [15] = 0xff}}}, 64, 0x12345678};',
  },
  {
    title: 'arpreq',
    ...{ set: b.SIOCSARP, get: b.SIOCGARP, asked: { pa: inet('192.0.2.9'), dev: name } },
    object: { pa: inet('192.0.2.9'), ha: ether, flags: 0x12345678, netmask: inet('255.255.255.255'), dev: name },
    a: `struct arpreq a = {${sin('192.0.2.9')}, ${ETHER}, 0x12345678, ${sin('255.255.255.255')}, "eth0"};`,
  },
  {
    title: 'rtentry',
    set: b.SIOCADDRT,
    object: {
      ...{ dst: inet('192.0.2.0'), gateway: inet('192.0.2.1'), genmask: inet('255.255.255.0'), dev: name },
      ...{ flags: 0x8003, metric: -2, mtu: 1400, window: 0x1234567890abcdefn, irtt: 0xfedc },
    },
    a: `struct rtentry a = {.rt_dst = ${sin('192.0.2.0')}, .rt_gateway = ${sin('192.0.2.1')},
      .rt_genmask = ${sin('255.255.255.0')}, .rt_flags = 0x8003, .rt_metric = -2, .rt_mtu = 1400,
      .rt_window = 0x1234567890abcdef, .rt_irtt = 0xfedc};`,
    ...{ d: 'char d[16] = "eth0";', at: 'offsetof(struct rtentry, rt_dev)' },
  },
  ethtool('ethtool_value', { cmd: b.ETHTOOL_GMSGLVL, data: 0xfedcba98 }, 'struct ethtool_value d = {7, 0xfedcba98};'),
  ethtool(
    'ethtool_drvinfo',
    {
      ...{ cmd: b.ETHTOOL_GDRVINFO, driver: 'a', version: 'b', fwVersion: 'c', busInfo: 'd', eromVersion: 'e' },
      ...{ nPrivFlags: 1, nStats: 2, testinfoLen: 3, eedumpLen: 4, regdumpLen: 0xfedcba98 },
    },
    `struct ethtool_drvinfo d = {.cmd = 3, .driver = "a", .version = "b", .fw_version = "c", .bus_info = "d",
      .erom_version = "e", .n_priv_flags = 1, .n_stats = 2, .testinfo_len = 3, .eedump_len = 4,
      .regdump_len = 0xfedcba98};`,
  ),
  ethtool(
    'ethtool_cmd',
    {
      ...{ cmd: b.ETHTOOL_GSET, supported: 0xfedcba98, advertising: 2, speed: 0xfedc, speedHi: 3, duplex: 255 },
      ...{ port: 4, phyAddress: 5, transceiver: 6, autoneg: 1 },
    },
    `struct ethtool_cmd d = {.cmd = 1, .supported = 0xfedcba98, .advertising = 2, .speed = 0xfedc, .speed_hi = 3,
      .duplex = 255, .port = 4, .phy_address = 5, .transceiver = 6, .autoneg = 1};`,
  ),
  {
    title: 'flock',
    ...{ call: fcntl, set: b.F_SETLK, get: b.F_GETLK, asked: { type: b.F_WRLCK } },
    object: { type: b.F_WRLCK, whence: 2, start: -2, len: 0x1234567890abcdefn, pid: 0x12345678 },
    a: 'struct flock a = {F_WRLCK, SEEK_END, -2, 0x1234567890abcdef, 0x12345678};',
  },
  {
    title: 'f_owner_ex',
    ...{ call: fcntl, set: b.F_SETOWN_EX, get: b.F_GETOWN_EX },
    object: { type: b.F_OWNER_PGRP, pid: 0x12345678 },
    a: 'struct f_owner_ex a = {F_OWNER_PGRP, 0x12345678};',
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const first = Number(process.argv[2]);
  const read = rows.map(({ call = ioctl, set, get, object, asked }, i) => {
    if (set !== undefined) call(first + i, set, object);
    return get === undefined ? '' : inspect(call(first + i, get, asked), { sorted: true });
  });
  process.stdout.write(JSON.stringify(read));
}
