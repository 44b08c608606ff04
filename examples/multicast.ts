/**
 * Multicast on the loopback interface: one socket joins a group for all senders, and blocks one of them; another joins
 * for a single sender. All of 127.0.0.0/8 is this host, so that there are several senders.
 *
 *     multicast
 */
import * as s from 'bsd-sockets';
import { attempt, run, say } from './support/lab.js';

const group = { multiaddr: '232.1.2.3', interface: '127.0.0.1' };
const senders = ['127.0.0.2', '127.0.0.3'];

/** Sends to a receiver's port from each of the senders, and says what arrives: delivery on loopback is immediate. */
function tryOut(title: string, receiver: s.Fd): void {
  const { fmode, slist } = s.getsockopt(receiver, s.IPPROTO_IP, s.IP_MSFILTER, group);
  say(`${title}: ${fmode === s.MCAST_EXCLUDE ? 'all but' : 'only'} [${slist.join(', ')}]`);
  for (const address of senders) {
    const sender = s.socket(s.AF_INET, s.SOCK_DGRAM);
    s.bind(sender, { family: s.AF_INET, address, port: 0 });
    s.setsockopt(sender, s.IPPROTO_IP, s.IP_MULTICAST_IF, '127.0.0.1');
    const { port } = s.getsockname(receiver) as s.SockaddrIn;
    s.sendto(sender, `  from ${address}`, 0, { family: s.AF_INET, address: group.multiaddr, port });
    s.close(sender);
  }
  const buffer = Buffer.alloc(64);
  for (const _ of senders) {
    const length = attempt(s.EAGAIN, () => s.recv(receiver, buffer, s.MSG_DONTWAIT));
    if (length !== undefined) say(buffer.toString('utf8', 0, length));
  }
}

function main(): number {
  const [most, one] = [0, 1].map(() => s.socket(s.AF_INET, s.SOCK_DGRAM)) as [s.Fd, s.Fd];
  for (const fd of [most, one]) s.bind(fd, { family: s.AF_INET, address: group.multiaddr, port: 0 });
  s.setsockopt(most, s.IPPROTO_IP, s.IP_ADD_MEMBERSHIP, group);
  s.setsockopt(most, s.IPPROTO_IP, s.IP_BLOCK_SOURCE, { ...group, sourceaddr: '127.0.0.2' });
  tryOut('blocking one', most);
  s.setsockopt(one, s.IPPROTO_IP, s.IP_ADD_SOURCE_MEMBERSHIP, { ...group, sourceaddr: '127.0.0.2' });
  tryOut('joined for one', one);
  s.close(most);
  s.close(one);
  return 0;
}

run(main);
