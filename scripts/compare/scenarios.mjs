/**
 * The scenarios: which processes a lab needs to be seen at work, in which order, and with which arguments.
 *
 * Every process of a scenario is started when the one before it has said that it is `ready` (its output matches), or
 * has ended. What `ready` captures by name stands in later arguments as {name}, and so do the values that a run
 * provides: {free1} and {free2}, ports nobody uses. `serves` starts something that is not part of the lab: it is not
 * traced. What is `isolated` runs in a network namespace of its own.
 *
 * @typedef {{ lab: string, as?: string, args?: string[], ready?: RegExp }} Process
 * @typedef {{ about: string, needs?: ('root' | 'ip')[], serves?: 'page', isolated?: boolean, processes: Process[] }} Scenario
 */

const LISTENING = /^listening on (?<address>[\d.]+):(?<port>\d+)$/m;
const BOUND = /^bound to /m;

/** A server and clients of it, one after the other: so the order in which the server meets them is fixed. */
function clientsOf(server, client, texts) {
  return [
    { lab: server, as: 'server', args: ['127.0.0.1', '0', String(texts.length)], ready: LISTENING },
    ...texts.map((text, i) => ({ lab: client, as: `client ${i + 1}`, args: ['{address}', '{port}', text] })),
  ];
}

/** As long as the server's buffer. A longer text would come back in pieces, as many as the scheduler likes. */
const LONG = 'abcdefghijklmnop'.repeat(64);
const TEXTS = ['Hello World', 'Grüß Gott, 世界', LONG];

/** @type {Record<string, Scenario>} */
export const scenarios = {
  'tcp-echo': {
    about: 'three clients of a TCP server, one after the other',
    processes: clientsOf('tcp-echo-server', 'tcp-echo-client', TEXTS),
  },
  'udp-echo': {
    about: 'three clients of a UDP server',
    processes: clientsOf('udp-echo-server', 'udp-echo-client', TEXTS),
  },
  'udp-peer': {
    about: 'two peers, a datagram each way',
    processes: [
      { lab: 'udp-peer', as: 'peer A', args: ['{free1}', '{free2}', 'from A', '--wait'], ready: BOUND },
      { lab: 'udp-peer', as: 'peer B', args: ['{free2}', '{free1}', 'from B'] },
    ],
  },
  'fork-server': {
    about: 'a forked process for each of three clients',
    processes: clientsOf('fork-server', 'tcp-echo-client', TEXTS),
  },
  'spawn-server': {
    about: 'a new program for each of three clients',
    processes: clientsOf('spawn-server', 'tcp-echo-client', TEXTS),
  },
  'thread-server': {
    about: 'a thread for each of three clients',
    processes: clientsOf('thread-server', 'tcp-echo-client', TEXTS),
  },
  'select-server': {
    about: 'one thread and select for three clients',
    processes: clientsOf('select-server', 'tcp-echo-client', TEXTS),
  },
  'poll-server': {
    about: 'one thread and poll for three clients',
    processes: clientsOf('poll-server', 'tcp-echo-client', TEXTS),
  },
  'epoll-server': {
    about: 'one thread and epoll for three clients',
    processes: clientsOf('epoll-server', 'tcp-echo-client', TEXTS),
  },
  nonblocking: { about: 'calls that do not wait', processes: [{ lab: 'nonblocking' }] },
  'out-of-band': { about: 'urgent data and the mark', processes: [{ lab: 'out-of-band' }] },
  'unix-stream': { about: 'AF_UNIX streams', processes: [{ lab: 'unix-stream' }] },
  'unix-dgram': { about: 'AF_UNIX datagrams', processes: [{ lab: 'unix-dgram' }] },
  seqpacket: { about: 'AF_UNIX sequenced packets', processes: [{ lab: 'seqpacket' }] },
  'raw-icmp': {
    about: 'one ping over a raw socket',
    needs: ['root', 'ip'],
    isolated: true, // a raw socket receives every ICMP packet of its host, other people's pings too
    processes: [{ lab: 'raw-icmp' }],
  },
  'http-get': {
    about: 'a page fetched from a server on this host',
    serves: 'page',
    processes: [{ lab: 'http-get', args: ['{address}', '{port}', '/'] }],
  },
  names: { about: 'the names of sockets', processes: [{ lab: 'names' }] },
};
