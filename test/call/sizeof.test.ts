/**
 * sizeof and offsetof
 * - what the C compiler says of every struct and field that is known
 * - where the headers of packets have their fields, by packets that the kernel made
 * - names that are not known are refused, also those that every object has
 */
import {
  AF_INET,
  AF_NETLINK,
  AF_UNSPEC,
  bind,
  encodeSockaddr,
  type Fd,
  getsockname,
  IPPROTO_UDP,
  if_nametoindex,
  offsetof,
  recv,
  SOCK_DGRAM,
  SOCK_RAW,
  type SockaddrIn,
  send,
  sendto,
  sizeof,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';

describe('sizeof', () => {
  test.each([
    ['sockaddr', 16],
    ['sockaddr_in', 16],
    ['sockaddr_in6', 28],
    ['sockaddr_un', 110],
    ['sockaddr_ll', 20],
    ['sockaddr_nl', 12],
    ['sockaddr_storage', 128],
    ['in_addr', 4],
    ['in6_addr', 16],
    ['ucred', 12],
    ['mmsghdr', 64],
    ['iphdr', 20],
    ['ip6_hdr', 40],
    ['tcphdr', 20],
    ['udphdr', 8],
    ['icmphdr', 8],
    ['ether_header', 14],
    ['ether_arp', 28],
    ['nlmsghdr', 16],
  ] as const)('%s has %i bytes', (name, size) => {
    expect(sizeof(name)).toBe(size);
  });
});

describe('offsetof', () => {
  test('says where the fields of an address lie', () => {
    const bytes = encodeSockaddr({ family: AF_INET, address: '192.0.2.1', port: 0x1234 });
    const view = new DataView(bytes.buffer);
    expect(view.getUint16(offsetof('sockaddr_in', 'sin_port'))).toBe(0x1234);
    expect(view.getUint32(offsetof('sockaddr_in', 'sin_addr'))).toBe(0xc0000201);
    expect(offsetof('sockaddr_in', 'sin_family')).toBe(0);
  });

  test('of fields within fields', () => {
    expect(offsetof('sockaddr_in6', 'sin6_scope_id')).toBe(24);
    expect(offsetof('sockaddr_can', 'can_addr.tp.rx_id')).toBe(8);
    expect(offsetof('sockaddr_can', 'can_addr.j1939.name')).toBe(8); // the two are a union
  });
});

describe('headers', () => {
  const receive = (fd: Fd): DataView => {
    const buffer = new Uint8Array(65536);
    return new DataView(buffer.buffer, 0, recv(fd, buffer));
  };

  testWith(need.root)('of a datagram, in both spellings', () => {
    const raw = own(socket(AF_INET, SOCK_RAW, IPPROTO_UDP));
    const udp = own(socket(AF_INET, SOCK_DGRAM));
    bind(udp, { family: AF_INET, address: '127.0.0.9', port: 0 });
    const { port } = getsockname(udp) as SockaddrIn;
    bind(raw, { family: AF_INET, address: '127.0.0.9', port: 0 });
    sendto(udp, 'twelve bytes', 0, { family: AF_INET, address: '127.0.0.9', port: 5006 });
    const packet = receive(raw);
    expect(packet.byteLength).toBe(sizeof('iphdr') + sizeof('udphdr') + 12);
    for (const [length, id, source] of [
      [offsetof('iphdr', 'tot_len'), offsetof('iphdr', 'protocol'), offsetof('iphdr', 'saddr')],
      [offsetof('ip', 'ip_len'), offsetof('ip', 'ip_p'), offsetof('ip', 'ip_src')],
    ] as const) {
      expect(packet.getUint16(length)).toBe(packet.byteLength);
      expect(packet.getUint8(id)).toBe(IPPROTO_UDP);
      expect(packet.getUint32(source)).toBe(0x7f000009);
    }
    const header = sizeof('iphdr');
    expect(packet.getUint16(header + offsetof('udphdr', 'source'))).toBe(port);
    expect(packet.getUint16(header + offsetof('udphdr', 'uh_dport'))).toBe(5006);
    expect(packet.getUint16(header + offsetof('udphdr', 'len'))).toBe(sizeof('udphdr') + 12);
  });

  test('of what netlink says of an interface', () => {
    const RTM_GETLINK = 18;
    const RTM_NEWLINK = 16;
    const IFLA_IFNAME = 3;
    const fd = own(socket(AF_NETLINK, SOCK_RAW, 0));
    const request = new DataView(new ArrayBuffer(sizeof('nlmsghdr') + sizeof('ifinfomsg')));
    const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    request.setUint32(offsetof('nlmsghdr', 'nlmsg_len'), request.byteLength, little);
    request.setUint16(offsetof('nlmsghdr', 'nlmsg_type'), RTM_GETLINK, little);
    request.setUint16(offsetof('nlmsghdr', 'nlmsg_flags'), 1, little);
    request.setUint32(offsetof('nlmsghdr', 'nlmsg_seq'), 77, little);
    request.setUint8(sizeof('nlmsghdr') + offsetof('ifinfomsg', 'ifi_family'), AF_UNSPEC);
    const lo = if_nametoindex('lo');
    request.setInt32(sizeof('nlmsghdr') + offsetof('ifinfomsg', 'ifi_index'), lo, little);
    send(fd, request);
    const answer = receive(fd);
    expect(answer.getUint32(offsetof('nlmsghdr', 'nlmsg_len'), little)).toBe(answer.byteLength);
    expect(answer.getUint16(offsetof('nlmsghdr', 'nlmsg_type'), little)).toBe(RTM_NEWLINK);
    expect(answer.getUint32(offsetof('nlmsghdr', 'nlmsg_seq'), little)).toBe(77);
    expect(answer.getInt32(sizeof('nlmsghdr') + offsetof('ifinfomsg', 'ifi_index'), little)).toBe(lo);
    const attribute = sizeof('nlmsghdr') + sizeof('ifinfomsg');
    expect(answer.getUint16(attribute + offsetof('rtattr', 'rta_len'), little)).toBe(sizeof('rtattr') + 3);
    expect(answer.getUint16(attribute + offsetof('nlattr', 'nla_type'), little)).toBe(IFLA_IFNAME);
  });
});

describe('names that are not known', () => {
  test.each(['', 'sockaddr_nonesuch', 'toString', '__proto__', 'constructor', 'struct sockaddr_in'])('%j', (name) => {
    const code = 'ERR_INVALID_ARG_VALUE';
    expect(() => sizeof(name as never)).toThrow(expect.objectContaining({ code }));
    expect(() => offsetof(name as never, 'sin_port' as never)).toThrow(expect.objectContaining({ code }));
    expect(() => offsetof('sockaddr_in', name as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([undefined, 1, null, Symbol('x'), {}])('a value that is no string', (name) => {
    expect(() => sizeof(name as never)).toThrow('sizeof: struct must be a string');
    expect(() => offsetof(name as never, 'sin_port' as never)).toThrow('offsetof: struct must be a string');
    expect(() => offsetof('sockaddr_in', name as never)).toThrow('offsetof: field must be a string');
  });
});
