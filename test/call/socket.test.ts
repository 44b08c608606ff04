/**
 * socket(2)
 * - makes a socket of the family, type and protocol that it was asked for, which SO_DOMAIN, SO_TYPE and SO_PROTOCOL tell
 * - SOCK_NONBLOCK and SOCK_CLOEXEC set O_NONBLOCK and FD_CLOEXEC; without them neither is set
 * - SOCK_RAW needs a privilege
 * - EAFNOSUPPORT, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EINVAL for what does not exist · EMFILE when there are too many
 */
import { execFileSync } from 'node:child_process';
import {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_UNIX,
  EMFILE,
  EPERM,
  ETH_P_ALL,
  F_GETFD,
  F_GETFL,
  FD_CLOEXEC,
  fcntl,
  getsockopt,
  htons,
  ICMP_ECHO,
  ICMP_ECHOREPLY,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_TCP,
  IPPROTO_UDP,
  NETLINK_ROUTE,
  O_NONBLOCK,
  recvfrom,
  SO_DOMAIN,
  SO_PROTOCOL,
  SO_RCVTIMEO,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  sendto,
  setsockopt,
  socket,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.js';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { failsAlike } from '../support/systems.js';
import { timeval } from '../support/values.js';

const kinds = [
  { name: 'tcp', domain: AF_INET, type: SOCK_STREAM, protocol: 0, told: IPPROTO_TCP },
  { name: 'tcp, by its protocol', domain: AF_INET, type: SOCK_STREAM, protocol: IPPROTO_TCP, told: IPPROTO_TCP },
  { name: 'udp', domain: AF_INET, type: SOCK_DGRAM, protocol: 0, told: IPPROTO_UDP },
  { name: 'tcp6', domain: AF_INET6, type: SOCK_STREAM, protocol: 0, told: IPPROTO_TCP },
  { name: 'udp6', domain: AF_INET6, type: SOCK_DGRAM, protocol: IPPROTO_UDP, told: IPPROTO_UDP },
  { name: 'unix stream', domain: AF_UNIX, type: SOCK_STREAM, protocol: 0, told: 0 },
  { name: 'unix datagram', domain: AF_UNIX, type: SOCK_DGRAM, protocol: 0, told: 0 },
  { name: 'unix seqpacket', domain: AF_UNIX, type: SOCK_SEQPACKET, protocol: 0, told: 0 },
  { name: 'netlink', domain: AF_NETLINK, type: SOCK_RAW, protocol: NETLINK_ROUTE, told: NETLINK_ROUTE },
];

const privileged = [
  { name: 'raw ICMP', domain: AF_INET, type: SOCK_RAW, protocol: IPPROTO_ICMP, told: IPPROTO_ICMP },
  { name: 'raw ICMPv6', domain: AF_INET6, type: SOCK_RAW, protocol: IPPROTO_ICMPV6, told: IPPROTO_ICMPV6 },
  { name: 'packet', domain: AF_PACKET, type: SOCK_RAW, protocol: htons(ETH_P_ALL), told: 0 },
  { name: 'packet without the header', domain: AF_PACKET, type: SOCK_DGRAM, protocol: 0, told: 0 },
];

function tells({ domain, type, protocol, told }: (typeof kinds)[number]): void {
  const fd = own(socket(domain, type, protocol));
  expect(getsockopt(fd, SOL_SOCKET, SO_DOMAIN)).toBe(domain);
  expect(getsockopt(fd, SOL_SOCKET, SO_TYPE)).toBe(type);
  expect(getsockopt(fd, SOL_SOCKET, SO_PROTOCOL)).toBe(told);
}

/** An ICMP echo request: type, code, checksum, identifier, sequence number, data. */
function echoRequest(identifier: number): Uint8Array {
  const packet = Buffer.from([ICMP_ECHO, 0, 0, 0, identifier >> 8, identifier & 0xff, 0, 1, 1, 2, 3, 4]);
  let sum = 0;
  for (let at = 0; at < packet.length; at += 2) sum += packet.readUInt16BE(at);
  packet.writeUInt16BE(~(sum + (sum >>> 16)) & 0xffff, 2);
  return packet;
}

describe('socket', () => {
  test.each(kinds)('makes a $name socket', tells);

  testWith(need.root).each(privileged)('makes a $name socket', tells as (kind: unknown) => void);

  test('the protocol is 0 when it is not given', () => {
    expect(getsockopt(own(socket(AF_INET, SOCK_DGRAM)), SOL_SOCKET, SO_PROTOCOL)).toBe(IPPROTO_UDP);
  });

  test.each([
    ['no flag', 0, 0, 0],
    ['SOCK_NONBLOCK', SOCK_NONBLOCK, O_NONBLOCK, 0],
    ['SOCK_CLOEXEC', SOCK_CLOEXEC, 0, FD_CLOEXEC],
    ['both', SOCK_NONBLOCK | SOCK_CLOEXEC, O_NONBLOCK, FD_CLOEXEC],
  ])('with %s, the descriptor has it', (_name, flags, status, descriptor) => {
    const fd = own(socket(AF_INET, SOCK_STREAM | flags));
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(status);
    expect(fcntl(fd, F_GETFD)).toBe(descriptor);
  });

  test('AF_UNIX takes SOCK_RAW for SOCK_DGRAM', () => {
    expect(getsockopt(own(socket(AF_UNIX, SOCK_RAW)), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM);
  });

  test('takes the lowest free number', () => {
    const first = socket(AF_UNIX, SOCK_STREAM);
    const second = own(socket(AF_UNIX, SOCK_STREAM));
    expect(second).toBeGreaterThan(first);
    own(first);
  });

  testWith(need.root)('a raw socket sends what it is given, and receives with the IP header', () => {
    const fd = own(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, timeval(5000));
    const echo = echoRequest(process.pid & 0xffff);
    sendto(fd, echo, 0, { family: AF_INET, address: '127.0.0.1', port: 0 });
    // It hears all ICMP of the machine: its own request first, and perhaps what others are doing.
    const buffer = new Uint8Array(1500);
    for (let tries = 0; tries < 100; tries++) {
      const { bytes: n, address } = recvfrom(fd, buffer);
      const header = ((buffer[0] as number) & 15) * 4;
      const message = buffer.subarray(header, n);
      if (message[0] !== ICMP_ECHOREPLY || Buffer.compare(message.subarray(4), echo.subarray(4)) !== 0) continue;
      expect(address).toEqual({ family: AF_INET, address: '127.0.0.1', port: 0 });
      expect(buffer[9]).toBe(IPPROTO_ICMP);
      return;
    }
    expect.fail('the echo was not answered');
  });

  failsAlike([
    ['a family that does not exist', 'EAFNOSUPPORT', (os) => os.socket(255, SOCK_STREAM, 0)],
    ['a negative family', 'EAFNOSUPPORT', (os) => os.socket(-1, SOCK_STREAM, 0)],
    ['a type that does not exist', 'EINVAL', (os) => os.socket(AF_INET, 15, 0)],
    ['a flag that does not exist', 'EINVAL', (os) => os.socket(AF_INET, SOCK_STREAM | 0x10000, 0)],
    ['a type that the family lacks', 'ESOCKTNOSUPPORT', (os) => os.socket(AF_INET, SOCK_RDM, 0)],
    ['a type that AF_UNIX lacks', 'ESOCKTNOSUPPORT', (os) => os.socket(AF_UNIX, SOCK_RDM, 0)],
    ['a protocol of another type', 'EPROTONOSUPPORT', (os) => os.socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)],
    ['a protocol that AF_UNIX lacks', 'EPROTONOSUPPORT', (os) => os.socket(AF_UNIX, SOCK_STREAM, 5)],
    ['a protocol out of range', 'EINVAL', (os) => os.socket(AF_INET, SOCK_STREAM, 999)],
    ['a negative protocol', 'EINVAL', (os) => os.socket(AF_INET, SOCK_STREAM, -1)],
    ['a netlink protocol that does not exist', 'EPROTONOSUPPORT', (os) => os.socket(AF_NETLINK, SOCK_RAW, 99)],
  ]);

  test('fails without the privilege, for raw and packet sockets', async () => {
    const there = await elsewhere.process([], { unprivileged: true });
    expect((await there.call('socket', AF_INET, SOCK_RAW, IPPROTO_ICMP)).result).toBeErrno(EPERM);
    expect((await there.call('socket', AF_PACKET, SOCK_RAW, 0)).result).toBeErrno(EPERM);
  });

  test('fails when the process may have no more descriptors', async () => {
    const there = await elsewhere.process();
    const { result: highest } = await there.call('socket', AF_UNIX, SOCK_STREAM, 0);
    execFileSync('prlimit', ['--pid', String(there.pid), `--nofile=${highest + 2}`]);
    expect((await there.call('socket', AF_UNIX, SOCK_STREAM, 0)).result).toBe(highest + 1);
    expect((await there.call('socket', AF_UNIX, SOCK_STREAM, 0)).result).toBeErrno(EMFILE);
    expect((await there.call('socketpair', AF_UNIX, SOCK_STREAM, 0, new Int32Array(2))).result).toBeErrno(EMFILE);
    expect((await there.call('dup', highest)).result).toBeErrno(EMFILE);
  });
});
