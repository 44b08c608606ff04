/**
 * Makes calls that strace prints, and says how format() prints them: a list of calls with their arguments, in order.
 * Descriptor -1 makes most of them fail, after strace has read the arguments.
 */
import { Buffer } from 'node:buffer';
import * as s from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';

const { format } = s;
const lines = [];

/** Makes a call, and notes what format() says it is. */
function call(text, make) {
  const result = make();
  lines.push(text);
  return result;
}

const bytesOf = (...words) => new Uint8Array(Int32Array.of(...words).buffer);

const parts = {
  flags() {
    const send = (flags) =>
      call(`sendto(-1, "x", 1, ${format(flags, 'MSG')}, NULL, 0)`, () => raw.send(-1, Uint8Array.of(0x78), flags));
    for (let bit = 0; bit < 32; bit++) send((1 << bit) | 0);
    for (const flags of [0, 0x41, 0x40100041, 0xc000]) send(flags);
    for (const how of [0, 1, 2, 3]) call(`shutdown(-1, ${format(how, 'SHUT')})`, () => raw.shutdown(-1, how));
    for (const flags of [0, 1, 2, s.O_NONBLOCK, 2 | s.O_NONBLOCK, s.O_APPEND | s.O_NONBLOCK | 1, 0x10000000])
      call(`fcntl(-1, F_SETFL, ${format(flags, 'O')})`, () => raw.fcntl(-1, s.F_SETFL, flags));
    for (const flags of [0, 1, 3])
      call(`fcntl(-1, F_SETFD, ${format(flags, 'FD')})`, () => raw.fcntl(-1, s.F_SETFD, flags));
  },

  /** No socket is made: 15 is no type, and 99 no family. */
  socket() {
    for (let family = 0; family <= 47; family++)
      call(`socket(${format(family, 'AF')}, ${format(15, 'SOCK')}, `, () => raw.socket(family, 15, 0));
    const { SOCK_CLOEXEC, SOCK_NONBLOCK } = s;
    for (const type of [
      1,
      2,
      3,
      4,
      5,
      6,
      10,
      7,
      0,
      1 | SOCK_CLOEXEC,
      2 | SOCK_CLOEXEC | SOCK_NONBLOCK,
      3 | SOCK_NONBLOCK,
    ])
      call(`socket(${format(99, 'AF')}, ${format(type, 'SOCK')}, 0)`, () => raw.socket(99, type, 0));
    for (let protocol = 0; protocol <= 263; protocol++)
      call(`socket(AF_INET, ${format(15, 'SOCK')}, ${format(protocol, 'IPPROTO')})`, () => raw.socket(2, 15, protocol));
  },

  /** The levels, and the names of the options of those that have most. */
  options() {
    const value = bytesOf(1);
    const names = (level, most) => {
      for (let name = 0; name < most; name++)
        call(`setsockopt(-1, ${format(level, 'SOL')}, ${format(name, level)},`, () =>
          raw.setsockopt(-1, level, name, value),
        );
    };
    for (let level = 0; level <= 290; level++) names(level, 1);
    for (const level of [s.SOL_IP, s.SOL_SOCKET, s.SOL_TCP, s.SOL_UDP, s.SOL_IPV6, s.SOL_PACKET, s.SOL_NETLINK])
      names(level, 130);
  },

  /** Values of options, and the bytes that they are in C. */
  values() {
    const set = (level, name, bytes, value) =>
      call(
        `setsockopt(-1, ${format(level, 'SOL')}, ${format(name, level)}, ${format(value, level, name)}, ${bytes.length})`,
        () => raw.setsockopt(-1, level, name, bytes),
      );
    const group = [239, 1, 1, 1];
    const local = [127, 0, 0, 1];
    set(s.SOL_SOCKET, s.SO_REUSEADDR, bytesOf(1), true);
    set(s.SOL_SOCKET, s.SO_RCVBUF, bytesOf(65536), 65536);
    set(s.SOL_SOCKET, s.SO_LINGER, bytesOf(1, 5), { onoff: 1, linger: 5 });
    set(s.SOL_SOCKET, s.SO_BINDTODEVICE, Buffer.from('lo'), 'lo');
    set(s.SOL_TCP, s.TCP_CONGESTION, Buffer.from('cubic'), 'cubic');
    set(s.SOL_IP, s.IP_ADD_MEMBERSHIP, Uint8Array.of(...group, ...local), {
      multiaddr: '239.1.1.1',
      interface: '127.0.0.1',
    });
    const lo = bytesOf(1);
    set(s.SOL_IPV6, s.IPV6_JOIN_GROUP, Uint8Array.of(0xff, 2, ...new Array(13).fill(0), 1, ...lo), {
      multiaddr: 'ff02::1',
      interface: 1,
    });
    const promisc = Uint8Array.of(...lo, 1, 0, 6, 0, 1, 2, 3, 4, 5, 6, 0, 0);
    set(s.SOL_PACKET, s.PACKET_ADD_MEMBERSHIP, promisc, {
      ifindex: 1,
      type: s.PACKET_MR_PROMISC,
      address: Uint8Array.of(1, 2, 3, 4, 5, 6),
    });
  },

  messages() {
    const address = { family: s.AF_INET, address: '127.0.0.1', port: 5006 };
    const { SOL_SOCKET, SOL_IP, SOL_UDP } = s;
    const control = [
      { level: SOL_SOCKET, type: s.SCM_RIGHTS, value: [0, 2] },
      { level: SOL_SOCKET, type: s.SCM_CREDENTIALS, value: { pid: 1, uid: 2, gid: 3 } },
      { level: SOL_IP, type: s.IP_PKTINFO, value: { ifindex: 1, specDst: '127.0.0.1', addr: '127.0.0.2' } },
      { level: SOL_IP, type: s.IP_TTL, value: 64 },
      { level: SOL_SOCKET, type: s.SO_TIMESTAMPNS, value: 1_500_000_007n },
      { level: SOL_SOCKET, type: s.SO_TIMESTAMP, value: 1_500_000_000n },
      { level: 99, type: 7, value: Uint8Array.of(1, 2, 0x41) },
      { level: SOL_UDP, type: s.UDP_SEGMENT, value: Uint8Array.of(0x90, 5) },
    ];
    const messages = [
      { iov: ['Hello', new Uint8Array(40), 'a\n\0"1'] },
      { address, iov: ['x'] },
      { address: { family: s.AF_UNIX, path: '/tmp/x' }, iov: [] },
      ...control.map((one) => ({ iov: ['c'], control: [one] })),
      { address, iov: ['c'], control: control.slice(0, 3) },
    ];
    for (const message of messages)
      call(`sendmsg(-1, ${format(message)}, ${format(s.MSG_NOSIGNAL, 'MSG')})`, () => {
        try {
          s.sendmsg(-1, message, s.MSG_NOSIGNAL);
        } catch (error) {
          if (error.errno !== s.EBADF) throw error;
        }
      });
  },

  /** Filters, of every code of 8 bits, and with every way to say what is loaded. */
  programs() {
    const attach = (program) => {
      const text = format(program, s.SOL_SOCKET, s.SO_ATTACH_FILTER);
      const bytes = s.encodeOption(s.SOL_SOCKET, s.SO_ATTACH_FILTER, program);
      call(`setsockopt(-1, SOL_SOCKET, SO_ATTACH_FILTER, {len=${program.length}, filter=${text}}, 16)`, () =>
        raw.setsockopt_fprog(-1, s.SOL_SOCKET, s.SO_ATTACH_FILTER, bytes),
      );
    };
    for (let code = 0; code < 0x100; code++) attach([{ code }, { code, k: 0x123 }, { code, jf: 3, k: 0xffffffff }]);
    const loads = [14, 0xffdfffff, 0xffe00000, 0xfff00009, 0xffffefff, 0xfffff000, 0xfffff03c, 0xfffff0ff, 0xffffffff];
    for (const k of loads) attach([{ code: s.BPF_LD | s.BPF_H | s.BPF_ABS, k }, { code: s.BPF_RET | s.BPF_A }]);
  },

  /** What the kernel says: control messages of an error, and what poll and epoll found. */
  received() {
    const fd = s.socket(s.AF_INET, s.SOCK_DGRAM);
    const closed = s.socket(s.AF_INET, s.SOCK_DGRAM);
    s.bind(closed, { family: s.AF_INET, address: '127.0.0.1', port: 0 });
    const nobody = s.getsockname(closed);
    s.close(closed);
    s.setsockopt(fd, s.SOL_IP, s.IP_RECVERR, true);
    s.connect(fd, nobody);
    s.send(fd, 'anyone?');
    const fds = [{ fd, events: s.POLLIN | s.POLLOUT }];
    const asked = format(fds);
    s.poll(fds, 5000);
    lines.push(`poll(${asked}, 1, 5000) = 1 ([{fd=${fd}, revents=${format(fds[0].revents, 'POLL')}}])`);
    const error = s.recvmsg(fd, { iov: [new Uint8Array(64)], controlLength: 512 }, s.MSG_ERRQUEUE);
    lines.push(format(error.address), format(error.control), format(error.flags, 'MSG'));
    const epoll = s.epoll_create1();
    const interest = { events: s.EPOLLOUT | s.EPOLLET, data: 5 };
    call(`epoll_ctl(${epoll}, EPOLL_CTL_ADD, ${fd}, ${format(interest)})`, () =>
      s.epoll_ctl(epoll, s.EPOLL_CTL_ADD, fd, interest),
    );
    const reports = s.epoll_wait(epoll, 4);
    lines.push(`epoll_wait(${epoll}, ${format(reports)}, 4,`);
    s.close(epoll);
    s.close(fd);
  },
};

for (const name of process.argv.slice(2)) parts[name]();
console.log(JSON.stringify(lines));
