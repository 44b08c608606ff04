/**
 * Makes a TAP interface, changes all that ioctl(2) can change of it, and prints what it finds afterwards. Run in a network
 * namespace of its own.
 */
import { openSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import * as b from 'bsd-sockets';
import { ioctl } from 'bsd-sockets';

const inet = (address) => ({ family: b.AF_INET, address, port: 0 });
const hwaddr = { family: b.ARPHRD_ETHER, data: new Uint8Array([2, 0, 0, 0, 0, 7]) };
const found = {};

/** The error's name, or undefined. */
function codeOf(call) {
  try {
    call();
  } catch (error) {
    return error.code;
  }
}

const tun = openSync('/dev/net/tun', 'r+');
found.tun = ioctl(tun, b.TUNSETIFF, { name: 'probe%d', flags: b.IFF_TAP | b.IFF_NO_PI });
found.tunFlags = ioctl(tun, b.TUNGETIFF, { name: '' }).flags & b.IFF_TAP;
found.persist = ioctl(tun, b.TUNSETPERSIST, 0);
found.sendBuffer = [ioctl(tun, b.TUNSETSNDBUF, 4096), ioctl(tun, b.TUNGETSNDBUF)];

const fd = b.socket(b.AF_INET, b.SOCK_DGRAM, 0);
const first = found.tun.name;
const name = 'probe9';
found.wasUp = ioctl(fd, b.SIOCGIFFLAGS, { name: first }).flags & b.IFF_UP;
found.renamed = ioctl(fd, b.SIOCSIFNAME, { name: first, newname: name });
found.oldName = codeOf(() => ioctl(fd, b.SIOCGIFINDEX, { name: first }));
const { ifindex } = ioctl(fd, b.SIOCGIFINDEX, { name });
found.sameIndex = ifindex === b.if_nametoindex(name);
found.byIndex = ioctl(fd, b.SIOCGIFNAME, { ifindex }).name;

ioctl(fd, b.SIOCSIFHWADDR, { name, hwaddr });
ioctl(fd, b.SIOCSIFMTU, { name, mtu: 1400 });
// Not for the root of a user namespace.
found.txqlen = codeOf(() => ioctl(fd, b.SIOCSIFTXQLEN, { name, qlen: 77 }));
ioctl(fd, b.SIOCSIFADDR, { name, addr: inet('192.0.2.1') });
ioctl(fd, b.SIOCSIFNETMASK, { name, netmask: inet('255.255.255.128') });
ioctl(fd, b.SIOCSIFBRDADDR, { name, broadaddr: inet('192.0.2.127') });
const { flags } = ioctl(fd, b.SIOCGIFFLAGS, { name });
ioctl(fd, b.SIOCSIFFLAGS, { name, flags: flags | b.IFF_UP });
ioctl(fd, b.SIOCSIFHWBROADCAST, { name, hwaddr: { family: b.ARPHRD_ETHER, data: new Uint8Array(6).fill(255) } });

found.is = {
  ...ioctl(fd, b.SIOCGIFHWADDR, { name }),
  ...ioctl(fd, b.SIOCGIFMTU, { name }),
  ...ioctl(fd, b.SIOCGIFTXQLEN, { name }),
  ...ioctl(fd, b.SIOCGIFADDR, { name }),
  ...ioctl(fd, b.SIOCGIFNETMASK, { name }),
  ...ioctl(fd, b.SIOCGIFBRDADDR, { name }),
  ...ioctl(fd, b.SIOCGIFDSTADDR, { name }),
  ...ioctl(fd, b.SIOCGIFMETRIC, { name }),
  ...ioctl(fd, b.SIOCGIFMAP, { name }),
};
found.up = ioctl(fd, b.SIOCGIFFLAGS, { name }).flags & b.IFF_UP;
found.list = ioctl(fd, b.SIOCGIFCONF).filter((entry) => entry.name === name);
found.none = ioctl(fd, b.SIOCGIFCONF, { len: 39 });
found.node = networkInterfaces()[name].find(({ family }) => family === 'IPv4');

// Multicast, as /proc sees it.
const group = { family: b.AF_UNSPEC, data: new Uint8Array([1, 0, 0x5e, 0, 0, 99]) };
const memberships = () => readFileSync('/proc/net/dev_mcast', 'utf8').includes('01005e000063');
ioctl(fd, b.SIOCADDMULTI, { name, hwaddr: group });
found.joined = memberships();
ioctl(fd, b.SIOCDELMULTI, { name, hwaddr: group });
found.left = !memberships();

// The ARP table.
const pa = inet('192.0.2.9');
found.noEntry = codeOf(() => ioctl(fd, b.SIOCGARP, { pa, dev: name }));
ioctl(fd, b.SIOCSARP, { pa, ha: hwaddr, flags: b.ATF_COM | b.ATF_PERM, dev: name });
found.arp = ioctl(fd, b.SIOCGARP, { pa, dev: name });
found.proc = readFileSync('/proc/net/arp', 'utf8').includes('192.0.2.9 ');
ioctl(fd, b.SIOCDARP, { pa, dev: name });
found.deleted = codeOf(() => ioctl(fd, b.SIOCGARP, { pa, dev: name }));

// Routes: the name of the interface is behind a pointer.
const route = { dst: inet('198.51.100.0'), genmask: inet('255.255.255.0'), flags: b.RTF_UP, dev: name };
const isRoute = () => readFileSync('/proc/net/route', 'utf8').includes(`${name}\t006433C6\t`);
ioctl(fd, b.SIOCADDRT, route);
found.route = isRoute();
ioctl(fd, b.SIOCDELRT, route);
found.routeGone = !isRoute();
found.noDevice = codeOf(() => ioctl(fd, b.SIOCADDRT, { ...route, dev: 'nonesuch' }));

// IPv6 has a struct of its own.
const fd6 = b.socket(b.AF_INET6, b.SOCK_DGRAM, 0);
const addr = { family: b.AF_INET6, address: '2001:db8::7', port: 0 };
const isAddress = () => b.getifaddrs().some(({ address }) => address?.address === '2001:db8::7');
ioctl(fd6, b.SIOCSIFADDR, { addr, prefixlen: 64, ifindex });
found.in6 = isAddress();
ioctl(fd6, b.SIOCDIFADDR, { addr, prefixlen: 64, ifindex });
found.in6Gone = !isAddress();

// ethtool.
const ask = (data) => ioctl(fd, b.SIOCETHTOOL, { name, data }).data;
found.driver = ask({ cmd: b.ETHTOOL_GDRVINFO });
found.link = ask({ cmd: b.ETHTOOL_GLINK });
found.settings = ask({ cmd: b.ETHTOOL_GSET });
ask({ cmd: b.ETHTOOL_SMSGLVL, data: 5 });
found.messages = ask({ cmd: b.ETHTOOL_GMSGLVL });
found.permanent = ask({ cmd: b.ETHTOOL_GPERMADDR, bytes: new Uint8Array([6, 0, 0, 0, ...Array(6).fill(9)]) });
found.tooShort = codeOf(() => ask({ cmd: b.ETHTOOL_GCHANNELS }));

const plain = (_key, value) => (value instanceof Uint8Array ? [...value] : value);
console.log(JSON.stringify(found, plain));
