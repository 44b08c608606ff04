/**
 * The labs, for whoever runs or lists them: `labs[name]` says what a lab is about, and which flags node needs for it.
 *
 * @type {Record<string, { about: string, nodeFlags?: string[] }>}
 */
export const labs = {
  'tcp-echo-server': { about: 'TCP: sends back what each client sends, one client at a time' },
  'tcp-echo-client': { about: 'TCP: sends a text and prints the reply' },
  'udp-echo-server': { about: 'UDP: sends each datagram back to where it came from' },
  'udp-echo-client': { about: 'UDP: a connected socket; sends a text and prints the reply' },
  'udp-peer': { about: 'UDP: two equal peers, one datagram each way' },
  'fork-server': { about: 'TCP echo with a forked process for each client', nodeFlags: ['--single-threaded'] },
  'spawn-server': { about: 'TCP echo with a new program for each client, which inherits the descriptor' },
  'thread-server': { about: 'TCP echo with a thread for each client' },
  'select-server': { about: 'TCP echo for many clients in one thread: select' },
  'poll-server': { about: 'TCP echo for many clients in one thread: poll' },
  'epoll-server': { about: 'TCP echo for many clients in one thread: epoll' },
  nonblocking: { about: 'SOCK_NONBLOCK: accept and recv that do not wait, and EAGAIN' },
  'out-of-band': { about: 'MSG_OOB, the mark that stops recv, sockatmark and SO_OOBINLINE' },
  'unix-stream': { about: 'AF_UNIX streams: a pathname, an abstract name, a socketpair' },
  'unix-dgram': { about: 'AF_UNIX datagrams: who can be answered and who cannot' },
  seqpacket: { about: 'AF_UNIX sequenced packets: a connection that keeps message boundaries' },
  'raw-icmp': { about: 'a raw socket: one ping, built and checked by hand (root)' },
  'http-get': { about: 'a web page fetched by hand over TCP' },
  names: { about: 'getsockname, getpeername, ephemeral ports, EADDRINUSE, a full backlog' },
};

/**
 * The command line that runs the TypeScript program of a lab, built and seen from the repository's root.
 *
 * @param {string} name
 * @param {string[]} [nodeOptions] further flags for node
 * @returns {[command: string, ...arguments: string[]]}
 */
export function labCommand(name, nodeOptions = []) {
  return [process.execPath, ...(labs[name].nodeFlags ?? []), ...nodeOptions, `dist/examples/${name}.js`];
}
