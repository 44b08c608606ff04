/**
 * What the labs print
 * - TypeScript and C print the same, but for ports, temporary names, and the order in which several processes print
 * - and it is what the lab is there to show
 */
import { expect } from 'vitest';
import { comparer, type Run } from '../support/comparer.js';
import { need, testWith } from '../support/need.js';

/** For each scenario: a process of it, and what that one must print among other things. */
const shows: Record<string, [process: string, ...RegExp[]]> = {
  'tcp-echo': ['client 2', /^Grüß Gott, 世界$/m],
  'udp-echo': ['client 1', /^Hello World$/m],
  'udp-peer': ['peer A', /^received 6 bytes from 127\.0\.0\.1:\d+: from B$/m, /^sent 6 bytes to 127\.0\.0\.1:\d+$/m],
  'fork-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  'spawn-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  'thread-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  'select-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  'poll-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  'epoll-server': ['server', /^11 bytes echoed$/m, /^19 bytes echoed$/m, /^1024 bytes echoed$/m],
  nonblocking: ['nonblocking', /^accept4 EAGAIN/m, /^recv EAGAIN/m, /^received: Hello World$/m],
  'out-of-band': ['out-of-band', /^recv: abc$/m, /^at the mark: yes$/m, /^recv with MSG_OOB: !$/m],
  'unix-stream': ['unix-stream', /^listening on \/.*\/lab-/m, /^listening on @/m, /^received: Hello Client$/m],
  'unix-dgram': ['unix-dgram', /^\(none\) sent: /m, /^bound to @[0-9a-f]{5}$/m],
  seqpacket: ['seqpacket', /^received 3 bytes: one$/m, /^received 5 bytes: three$/m],
  'raw-icmp': ['raw-icmp', /^received 20 bytes from 127\.0\.0\.1.*: type 0, code 0$/m, /checksum right$/m],
  'http-get': ['http-get', /^HTTP\/1\.1 200 OK\r$/m, /<p>Hello from the server\.$/m],
  names: ['names', /^bind EADDRINUSE 127\.0\.0\.1:\d+: /m, /^connect EINPROGRESS 127\.0\.0\.1:\d+: /m],
};

/** What processes printed, line by line, as it is compared. Forked children and threads print in any order. */
function linesOf({ processes }: Run): Record<string, string[]> {
  const ports: string[] = [];
  const named = (port: string) => {
    if (!ports.includes(port)) ports.push(port);
    return `port#${ports.indexOf(port) + 1}`;
  };
  const plain = (output: string) =>
    output
      .replace(/(?<=:)\d{4,5}\b/g, named)
      .replace(/\blab-[A-Za-z0-9]{6}\b/g, 'lab-XXXXXX')
      .replace(/@[0-9a-f]{5}\b/g, '@autobound');
  return Object.fromEntries(processes.map(({ name, output }) => [name, plain(output).split('\n').sort()]));
}

for (const [name, scenario] of Object.entries(comparer.scenarios))
  testWith(need.cc, ...(scenario.needs ?? []).map((each) => need[each]))(
    `${name} prints what its C twin prints`,
    { timeout: 150_000 },
    async () => {
      const typescript = await comparer.runScenario(scenario, 'TypeScript', { traced: false });
      const c = await comparer.runScenario(scenario, 'C', { traced: false });
      for (const { name: process, status, errors } of [...typescript.processes, ...c.processes])
        expect({ process, status, errors }).toEqual({ process, status: 0, errors: '' });
      expect(linesOf(typescript)).toEqual(linesOf(c));

      const [shower, ...patterns] = shows[name] ?? ['(nothing is expected of this scenario)'];
      const output = typescript.processes.find((process) => process.name === shower)?.output;
      for (const pattern of patterns) expect(output).toMatch(pattern);
      expect(patterns.length).toBeGreaterThan(0);
    },
  );
