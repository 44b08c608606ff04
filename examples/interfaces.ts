/**
 * The interfaces of this host and their addresses, as ip(8) shows them.
 *
 *     interfaces
 */
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  ether_ntoa,
  getifaddrs,
  IFF_BROADCAST,
  IFF_LOOPBACK,
  IFF_MULTICAST,
  IFF_POINTOPOINT,
  IFF_RUNNING,
  IFF_UP,
  if_nameindex,
  type Sockaddr,
} from 'bsd-sockets';
import { run, say } from './support/lab.js';

const FLAGS = Object.entries({
  IFF_UP,
  IFF_RUNNING,
  IFF_LOOPBACK,
  IFF_BROADCAST,
  IFF_POINTOPOINT,
  IFF_MULTICAST,
});

/** An address as text; a link has 6 bytes, or another number, or none. */
function text(address: Sockaddr | undefined): string {
  if (address?.family === AF_INET || address?.family === AF_INET6) return address.address;
  if (address?.family !== AF_PACKET) return '-';
  return address.addr?.length === 6 ? ether_ntoa(address.addr) : Buffer.from(address.addr ?? []).toString('hex');
}

function main(): number {
  const addresses = getifaddrs();
  for (const { index, name } of if_nameindex()) {
    // An address may carry a label, 'eth0:1', in place of the interface's name.
    const mine = addresses.filter((entry) => entry.name === name || entry.name.startsWith(`${name}:`));
    const flags = FLAGS.filter(([, bit]) => ((mine[0]?.flags ?? 0) & bit) !== 0).map(([flag]) => flag);
    say(`${index}: ${name} ${flags.join(' ')}`);
    for (const { address, netmask, broadaddr, dstaddr } of mine) {
      const parts = [text(address), netmask && `mask ${text(netmask)}`];
      parts.push(broadaddr && `broadcast ${text(broadaddr)}`, dstaddr && `peer ${text(dstaddr)}`);
      say(`   ${parts.filter(Boolean).join(' ')}`);
    }
  }
  return 0;
}

run(main);
