/**
 * The interfaces with an IPv4 address as ifconfig(8) shows them: one ioctl for each thing there is to know.
 *
 *     ifconfig [name…]
 */
import {
  AF_INET,
  IFF_BROADCAST,
  IFF_LOOPBACK,
  IFF_MULTICAST,
  IFF_RUNNING,
  IFF_UP,
  ioctl,
  SIOCGIFBRDADDR,
  SIOCGIFCONF,
  SIOCGIFFLAGS,
  SIOCGIFHWADDR,
  SIOCGIFMTU,
  SIOCGIFNETMASK,
  SIOCGIFTXQLEN,
  SOCK_DGRAM,
  type Sockaddr,
  socket,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const FLAGS = Object.entries({ IFF_UP, IFF_BROADCAST, IFF_LOOPBACK, IFF_RUNNING, IFF_MULTICAST });

const text = (address: Sockaddr): string => (address.family === AF_INET ? address.address : '-');
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':');

/** Any socket will do to ask with. */
const fd = socket(AF_INET, SOCK_DGRAM);

function show(name: string, addr: Sockaddr): void {
  const { flags } = ioctl(fd, SIOCGIFFLAGS, { name });
  const { mtu } = ioctl(fd, SIOCGIFMTU, { name });
  const { netmask } = ioctl(fd, SIOCGIFNETMASK, { name });
  const { broadaddr } = ioctl(fd, SIOCGIFBRDADDR, { name });
  const { hwaddr } = ioctl(fd, SIOCGIFHWADDR, { name });
  const { qlen } = ioctl(fd, SIOCGIFTXQLEN, { name });
  const set = FLAGS.filter(([, bit]) => (flags & bit) !== 0).map(([flag]) => flag.slice('IFF_'.length));
  const broadcast = flags & IFF_BROADCAST ? `  broadcast ${text(broadaddr)}` : '';
  say(`${name}: flags=${flags}<${set}>  mtu ${mtu}`);
  say(`        inet ${text(addr)}  netmask ${text(netmask)}${broadcast}`);
  say(`        hardware ${hex(hwaddr.data.subarray(0, 6))}, type ${hwaddr.family}, txqueuelen ${qlen}`);
}

function main([, ...names]: string[]): number {
  for (const { name, addr } of ioctl(fd, SIOCGIFCONF)) if (names.length === 0 || names.includes(name)) show(name, addr);
  return 0;
}

run(main);
