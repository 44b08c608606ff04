/**
 * What Node makes of descriptors of each kind, as data: measured on 20.20, 22.23, 24.21 and 26.10, which agree to the
 * letter. The page docs/interop.md has its table from here.
 */
import { readFileSync } from 'node:fs';
import { type Need, need } from '../support/need.js';

export interface Row {
  /** One of those in children/takes.mjs. */
  kind: string;
  needs?: Need[];
  'net.Socket': string;
  'server.listen': string;
  'dgram.bind': string;
}

const refusedAs = (type: string) => `throws ERR_INVALID_FD_TYPE: Unsupported fd type: ${type}`;
const REFUSED = 'error EINVAL: listen EINVAL: invalid argument';
const CLOSED = `${REFUSED}; closed it`;
const ECHOED = 'reads and writes; end';

function stream(kind: string, handle: string, type: string, needs?: Need[]): Row {
  return {
    kind,
    needs,
    'net.Socket': `${handle}: ${ECHOED}`,
    'server.listen': CLOSED,
    'dgram.bind': refusedAs(type),
  };
}

function listener(kind: string, handle: string, type: string, error: string): Row {
  return {
    kind,
    'net.Socket': `${handle}: error ${error}: read ${error}`,
    'server.listen': `${handle}: connection`,
    'dgram.bind': refusedAs(type),
  };
}

function datagram(kind: string, bind: string): Row {
  return { kind, 'net.Socket': refusedAs('UDP'), 'server.listen': REFUSED, 'dgram.bind': bind };
}

function unknown(kind: string, needs?: Need[]): Row {
  const refused = refusedAs('UNKNOWN');
  return { kind, needs, 'net.Socket': refused, 'server.listen': REFUSED, 'dgram.bind': refused };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

const mptcp: Need = {
  ok: contentOf('/proc/sys/net/mptcp/enabled') === '1',
  reason: 'needs MPTCP: sysctl net.mptcp.enabled=1',
};

export const rows: Row[] = [
  stream('tcp', 'TCP', 'TCP'),
  stream('tcp6', 'TCP', 'TCP'),
  stream('mptcp', 'TCP', 'TCP', [mptcp]),
  stream('unix stream', 'Pipe', 'PIPE'),
  unknown('unix seqpacket'),
  unknown('unix datagram'),
  datagram('udp', 'UDP: message'),
  datagram('udp6', 'UDP: message'),
  listener('tcp, listening', 'TCP', 'TCP', 'ENOTCONN'),
  listener('tcp6, listening', 'TCP', 'TCP', 'ENOTCONN'),
  listener('unix stream, listening', 'Pipe', 'PIPE', 'EINVAL'),
  unknown('unix seqpacket, listening'),
  listener('tcp, not bound', 'TCP', 'TCP', 'ENOTCONN'),
  datagram('udp, not bound', 'listening'),
  unknown('raw', [need.root]),
  unknown('packet', [need.root]),
  unknown('netlink'),
  {
    kind: 'pipe',
    'net.Socket': 'Pipe: reads; write EPIPE',
    'server.listen': 'error ENOTSOCK: listen ENOTSOCK: socket operation on non-socket; closed it',
    'dgram.bind': refusedAs('PIPE'),
  },
  unknown('eventfd'),
  unknown('timerfd'),
  unknown('epoll'),
  unknown('closed number'),
];
