/**
 * The examples that are no labs (those are in test/labs)
 * - each has a row here, runs alone, ends as it should, and prints what it is there to show
 * - each is short enough to be read at once
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from './support/child.js';

interface Expected {
  args?: string[];
  /** 0 when not given. */
  status?: number[];
  /** What it must print among other things. */
  prints: RegExp;
}

const examples: Record<string, Expected> = {
  'async-echo-server': { prints: /^(127\.0\.0\.1:\d+: \d bytes echoed\n|Hello\n|World\n|!\n){6}$/ },
  chat: { prints: /^Bob reads: Ann: Hello World$.*^Bob reads: Ann left$/ms },
  'class-echo-client': { prints: /^Hello World$/m },
  'class-echo-server': { args: ['0', '0'], prints: /^listening on port \d+$/m },
  'error-queue': { prints: /^ECONNREFUSED, by ICMP, type 3, code 3$/m },
  'fd-passing': { prints: /^child: it begins with: .*A descriptor sent to another process/m },
  format: { prints: /^sendmsg\(\d+, .*cmsg_type=SCM_RIGHTS, cmsg_data=\[\d+\]\}\].* = 11$/m },
  'http-file-server': { prints: /^\/http-file-server\.js: (\d+) of \1 bytes\n200: \1 characters\n404: 0 characters$/m },
  ifconfig: { args: ['lo'], prints: /^ {8}inet 127\.0\.0\.1 {2}netmask 255\.0\.0\.0$/m },
  interfaces: { prints: /^1: lo IFF_UP/m },
  multicast: { prints: /^joined for one: only \[127\.0\.0\.2\]\n {2}from 127\.0\.0\.2$/m },
  // Without the privilege it says so, and ends.
  'packet-ring': {
    status: process.geteuid?.() === 0 ? [0] : [0, 1],
    prints: /^(packet [1-5]: 35 bytes: Hello [1-5]\n){5}$|^socket EPERM: /,
  },
  'packet-timestamps': { prints: /^packet 3 left at \d{19} ns, and came (unstamped|-?\d+ ns later)$/m },
  'peer-credentials': { prints: /^SCM_CREDENTIALS: this process, user \d+$/m },
  // Whether anybody listens at that port is the host's affair.
  resolve: { status: [0, 1], prints: /port 80: (connected|E[A-Z]+)$/m },
  'reuseport-bpf': {
    prints: /^worker 0: 0 zero\nworker 1: 1 one\nworker 1: 4 four\nworker 2: 2 two\nworker 2: 8 eight$/m,
  },
  'seqpacket-rpc': { prints: /^square 12: 144\ncube 3: no method cube\nsleep 100: 100$/m },
  'sd-notify': { prints: /^from this process:\nREADY=1\nSTATUS=listening$/m },
  'socket-activation': { prints: /^descriptor 3, echo: listens\n11 bytes echoed\nthe reply: Hello World$/m },
  sigio: { prints: /^sent\nSIGIO: one\nSIGIO: two$/m },
  syslog: { prints: /^facility 1, severity 5: example\[PID\]: Hello World$/m },
  'tcp-info': { prints: /^ {2}1048577 bytes acknowledged, at \d+ bytes per second$/m },
  // Without the privilege it says so, and ends.
  'transparent-proxy': {
    status: process.geteuid?.() === 0 ? [0] : [0, 1],
    prints: /^an answer from 192\.0\.2\.1:53$|^setsockopt EPERM: /m,
  },
  'tcp-proxy': { prints: /^you said: Hello World$/m },
  'udp-gso': { prints: /^received 2500 bytes, in datagrams of 1000$/m },
  'udp-pktinfo-async': { prints: /^127\.7\.8\.9:\d+: 5 bytes back$/m },
  'udp-pktinfo-server': { prints: /^asked on 127\.7\.8\.9, interface \d+\n127\.0\.0\.1:\d+: 5 bytes back$/m },
  zerocopy: { prints: /^done: \d to 2, which were copied after all$/m },
};

const root = fileURLToPath(new URL('../', import.meta.url));
const { labs } = (await import(`${root}examples/labs.mjs`)) as { labs: Record<string, unknown> };
const MOST_LINES = 60;

const names = readdirSync(`${root}examples`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => !Object.hasOwn(labs, name));

test('every example has a row, and every row an example', () => {
  expect(Object.keys(examples).sort()).toEqual(names.sort());
});

describe.each(names)('%s', (name) => {
  test('runs alone and shows what it is there to show', async () => {
    const { args = [], status = [0], prints } = examples[name] as Expected;
    const ended = await runCommand([process.execPath, `${root}dist/examples/${name}.js`, ...args], {
      env: { NOTIFY_SOCKET: '' },
    });
    expect(ended).toMatchObject({ signal: null, stderr: '' });
    expect(status).toContain(ended.code);
    expect(ended.stdout).toMatch(prints);
  });

  test('is short', () => {
    const lines = readFileSync(`${root}examples/${name}.ts`, 'utf8').split('\n').length - 1;
    expect(lines).toBeLessThanOrEqual(MOST_LINES);
  });
});
