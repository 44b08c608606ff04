/**
 * docs/options.md
 * - lists every option that has a type, with what its value is (UPDATE_DOCS=1 writes the table)
 * - what it says of Node's sockets is so
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, connect as netConnect, type Socket } from 'node:net';
import {
  AF_INET,
  bind,
  type Fd,
  getsockopt,
  IP_MULTICAST_IF,
  IPPROTO_IP,
  IPPROTO_TCP,
  SOCK_DGRAM,
  setsockopt,
  socket,
  TCP_ESTABLISHED,
  TCP_INFO,
  TCP_USER_TIMEOUT,
} from 'bsd-sockets';
import { expect, test } from 'vitest';
import { type Definition, definitions, optionStructs } from '../support/defs.js';
import { expectTable, type Meaning, tableOfConstants } from '../support/page.js';

/** What values of a kind are, for a reader. A kind that is missing here fails the test. */
const values: Record<string, string> = {
  algorithm: 'a string',
  be32: 'a number, in host order',
  bytes: '`Uint8Array`',
  controls: '`ControlMessage[]`',
  device: "a string, `''` for none",
  group_filter: '`GroupFilter`: `interface`, `group`, `fmode`, `slist`',
  icmp6_filter: '`Icmp6Filter`: `filt`',
  in6_pktinfo: '`In6Pktinfo`: `ifindex`, `addr?`',
  in_addr: "`'192.0.2.1'`",
  int: 'a number',
  ip6_mtuinfo: '`mtu`',
  ip_msfilter: '`IpMsfilter`: `multiaddr`, `interface`, `fmode`, `slist`',
  label: 'a string',
  mptcp_subflows: '`MptcpSubflowAddrs[]`: `local`, `remote`',
  mptcp_tcpinfo: '`TcpInfo[]`',
  optlen: 'a number',
  program: '`SockFilter[]`: `code`, `jt?`, `jf?`, `k?`',
  rds_rx_trace_so: '`number[]`',
  sctp_assoc_ids: '`number[]`',
  sctp_authchunks: '`number[]`',
  sctp_authkey: '`SctpAuthkey`: `assocId?`, `keynumber`, `key`',
  sctp_getaddrs: '`Sockaddr[]`',
  sctp_hmacalgo: '`number[]`',
  sctp_initmsg: '`SctpInitmsg`',
  sctp_reset_streams: '`SctpResetStreams`: `assocId?`, `flags`, `streamList`',
  sctp_sndinfo: '`SctpSndinfo`',
  sctp_sndrcvinfo: '`SctpSndrcvinfo`',
  sockaddr: 'a `Sockaddr`',
  sockaddrs: '`Sockaddr[]`',
  tcp_cc_info: '`TcpCcInfo`: `vegas?`, `dctcp?`, `bbr?`',
  tls_crypto_info: '`version`, `cipherType`, `iv`, `key`, `salt`, `recSeq`',
  tpacket_hdrlen: 'a number',
  u16: 'a number',
  u32: 'a number',
  u64: 'a bigint',
  u8: 'a number',
  ucred: '`Ucred`: `pid`, `uid`, `gid`',
};

const MOST_FIELDS = 14;

function valueText(kind: string): string {
  const name = kind.replace('[]', '');
  const list = kind === name ? '' : '[]';
  const struct = optionStructs.get(name);
  if (struct === undefined) {
    expect(values, 'a kind for which this test has no words').toHaveProperty(name);
    return list ? '`number[]`' : (values[name] as string);
  }
  const shown = struct.fields.filter(({ hidden, counts }) => !hidden && !counts);
  const keys = shown.map(({ key, optional }) => `\`${key}${optional ? '?' : ''}\``);
  const some = keys.length > MOST_FIELDS ? [...keys.slice(0, MOST_FIELDS), '…'] : keys;
  return `\`${struct.type}${list}\`: ${some.join(', ')}`;
}

const words = (kinds: string): string => kinds.split(',').map(valueText).join(', or ');

function describeOption({ option, get, set }: Definition): string {
  if (option !== undefined) return words(option);
  if (get === undefined) return `set: ${words(set as string)}`;
  if (set === undefined) return `get: ${words(get)}`;
  return `get: ${words(get)}; set: ${words(set)}`;
}

test('the page lists every option that has a type', () => {
  const typed = definitions.constants.filter(({ option, get, set }) => option ?? get ?? set);
  const meaning = (constant: Definition): Meaning => {
    const [level] = definitions.groups.get(constant.group)?.levels ?? [];
    return [level, constant.name, describeOption(constant)];
  };
  expectTable('options.md', tableOfConstants('options', typed.map(meaning)));
});

const descriptorOf = (made: unknown): Fd => (made as { _handle: { fd: Fd } })._handle.fd;

test('a socket of node:net has options', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = netConnect((server.address() as AddressInfo).port, '127.0.0.1');
  const [[accepted]] = await Promise.all([once(server, 'connection') as Promise<[Socket]>, once(client, 'connect')]);
  const fd = descriptorOf(accepted);
  expect(getsockopt(fd, IPPROTO_TCP, TCP_INFO).state).toBe(TCP_ESTABLISHED);
  setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 10_000);
  expect(getsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT)).toBe(10_000);
  const closed = [accepted, client].map((end) => once(end.destroy(), 'close'));
  await Promise.all([...closed, once(server.close(), 'close')]);
});

test('a socket of node:dgram has options, by the descriptor that it was given', async () => {
  const fd = socket(AF_INET, SOCK_DGRAM);
  bind(fd, { family: AF_INET, address: '127.0.0.1', port: 0 });
  const dgram = createSocket('udp4').bind({ fd });
  setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, '127.0.0.1');
  expect(getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF)).toBe('127.0.0.1');
  await once(dgram.close(), 'close');
});
