/**
 * The labs and the rest of the world
 * - our servers serve clients in C, in Python, and nc
 * - our clients are served by servers in C, in Python, and nc
 */
import { describe, expect } from 'vitest';
import { need, testWith } from '../support/need.js';
import { lab, outputOf, type Running, type StartOptions, start } from '../support/running.js';

const TEXT = 'Grüß Gott, 世界';
const LONG = 'abcdefghijklmnop'.repeat(4000);

type Need = (typeof need)[keyof typeof need];

/** The other side of a conversation, whatever it is written in. */
interface Peer {
  name: string;
  needs: Need[];
}

/** One that sends a text and prints the reply. */
interface Client extends Peer {
  command(address: string, port: string, text: string): string[];
  /** When it takes the text from its standard input. */
  reads?: boolean;
}

/** One that sends back what it gets, to one client. */
interface Server extends Peer {
  command: string[];
  /** How it says where it listens. */
  ready: RegExp;
  /** What it is given to send when it cannot echo. */
  input?: string;
}

const LISTENING = /^listening on (?<address>[\d.]+):(?<port>\d+)$/m;
const NC_LISTENING = /^Listening on (?<address>[\d.]+) (?<port>\d+)$/m;
const python = (file: string, ...args: string[]) => ['python3', `test/labs/programs/${file}`, ...args];

const tcpClients: Client[] = [
  { name: 'our client', needs: [], command: (...args) => lab('tcp-echo-client', ...args) },
  { name: 'the C client', needs: [need.cc], command: (...args) => lab('c/tcp-echo-client', ...args) },
  { name: "Python's socket", needs: [need.python3], command: (...args) => python('tcp.py', 'client', ...args) },
  { name: 'nc', needs: [need.nc], command: (address, port) => ['nc', '-N', '-w', '45', address, port], reads: true },
];

const udpClients: Client[] = [
  { name: 'our client', needs: [], command: (...args) => lab('udp-echo-client', ...args) },
  { name: 'the C client', needs: [need.cc], command: (...args) => lab('c/udp-echo-client', ...args) },
  { name: "Python's socket", needs: [need.python3], command: (...args) => python('udp.py', 'client', ...args) },
  // UDP has no end: -W 1 makes nc leave after one datagram.
  { name: 'nc', needs: [need.nc], command: (address, port) => ['nc', '-u', '-W', '1', address, port], reads: true },
];

const tcpServers: Server[] = [
  {
    name: 'the C server',
    needs: [need.cc],
    command: lab('c/tcp-echo-server', '127.0.0.1', '0', '1'),
    ready: LISTENING,
  },
  { name: "Python's socket", needs: [need.python3], command: python('tcp.py', 'server'), ready: LISTENING },
  {
    name: 'nc',
    needs: [need.nc],
    command: ['nc', '-l', '-n', '-v', '-N', '127.0.0.1', '0'],
    ready: NC_LISTENING,
    input: TEXT,
  },
];

const udpServers: Server[] = [
  {
    name: 'the C server',
    needs: [need.cc],
    command: lab('c/udp-echo-server', '127.0.0.1', '0', '1'),
    ready: LISTENING,
  },
  { name: "Python's socket", needs: [need.python3], command: python('udp.py', 'server'), ready: LISTENING },
];

/** Where a server listens. */
async function whereOf(server: Running, ready: RegExp): Promise<[address: string, port: string]> {
  const { address, port } = (await server.says(ready)).groups as { address: string; port: string };
  return [address, port];
}

/** Starts one of our servers for one client, and asks it. */
async function askOurs(server: string, client: Client, text: string): Promise<string> {
  const ours = start(lab(server, '127.0.0.1', '0', '1'));
  const [address, port] = await whereOf(ours, LISTENING);
  const options: StartOptions = client.reads === true ? { input: text } : {};
  const reply = await outputOf(client.command(address, port, text), options);
  await ours.output(); // it has served its one client, and ends well
  return reply.replace(/\n$/, '');
}

const tcpServerLabs = ['tcp-echo-server', 'fork-server', 'spawn-server', 'thread-server'];
const oneThreadLabs = ['select-server', 'poll-server', 'epoll-server'];

describe.each([...tcpServerLabs, ...oneThreadLabs])('%s serves', (server) => {
  for (const client of tcpClients)
    testWith(...client.needs)(client.name, async () => {
      expect(await askOurs(server, client, TEXT)).toBe(TEXT);
      expect(await askOurs(server, client, LONG)).toBe(LONG);
    });
});

describe('udp-echo-server serves', () => {
  for (const client of udpClients)
    testWith(...client.needs)(client.name, async () => {
      expect(await askOurs('udp-echo-server', client, TEXT)).toBe(TEXT);
    });
});

describe.each([
  ['tcp-echo-client', tcpServers],
  ['udp-echo-client', udpServers],
] as const)('%s is served by', (client, servers) => {
  for (const { name, needs, command, ready, input } of servers)
    testWith(...needs)(name, async () => {
      const server = start(command, { input });
      const [address, port] = await whereOf(server, ready);
      expect(await outputOf(lab(client, address, port, TEXT))).toBe(`${TEXT}\n`);
      const heard = await server.output();
      if (input !== undefined) expect(heard).toBe(TEXT);
    });
});

describe('http-get is served by', () => {
  testWith(need.python3)("Python's http.server", async () => {
    const server = start([
      'python3',
      '-u',
      '-m',
      'http.server',
      '0',
      '--bind',
      '127.0.0.1',
      '--directory',
      'test/labs',
    ]);
    const { port } = (await server.says(/ port (?<port>\d+) /)).groups as { port: string };
    const page = await outputOf(lab('http-get', '127.0.0.1', port, '/programs/tcp.py'));
    expect(page).toMatch(/^HTTP\/1\.0 200 OK\r\n/);
    expect(page).toContain('TCP echo in Python');
  });
});
