/** What is measured: servers that do the same, the load that they are under, and the limits that ours has to keep. */
import { c, js, LOAD, Program, runLoad, SERVER } from './program.js';

/** A run's numbers, by the names of the case's metrics. */
export type Numbers = Record<string, number>;

export interface Metric {
  name: string;
  /** The head of its column. */
  head: string;
  digits: number;
}

export interface Target {
  variant: string;
  metric: string;
  over: string;
  atMost?: number;
  atLeast?: number;
}

/** A server, and the command that starts it. */
export interface Variant {
  name: string;
  command: string[];
}

export interface Case {
  name: string;
  title: string;
  metrics: Metric[];
  variants: Variant[];
  targets: Target[];
  /** Runs a server under load for so many seconds. */
  run(variant: Variant, seconds: number): Promise<Numbers>;
}

const WARM_SECONDS = 1;
const IDLE = 10_000;
const WARM_IDLE = 100;
/** Memory is measured without garbage, and with little room for new objects: that room grows with what has been made. */
const LEAN = ['--expose-gc', '--max-semi-space-size=1'];
/** Longer than any run; a server is killed after it. */
const LIFETIME = 60;

const underLoad: Metric[] = [
  { name: 'rate', head: 'per second', digits: 0 },
  { name: 'cpu', head: 'CPU, µs each', digits: 2 },
];

const inMemory: Metric[] = [
  { name: 'heap', head: 'B of heap', digits: 0 },
  { name: 'anonymous', head: 'B of memory', digits: 0 },
];

async function withServer<T>({ command }: Variant, body: (server: Program, port: number) => Promise<T>): Promise<T> {
  const server = new Program(command, SERVER);
  try {
    return await body(server, await server.port());
  } finally {
    await server.kill();
  }
}

/** A load of which each request has an answer counts for itself. */
function answered(count: string, load: (port: number, seconds: number) => string[]): Case['run'] {
  return (variant, seconds) =>
    withServer(variant, async (server, port) => {
      await runLoad(load(port, WARM_SECONDS));
      const before = server.cpuSeconds();
      const { [count]: n = 0, perSecond: rate = 0 } = await runLoad(load(port, seconds));
      return { rate, cpu: ((server.cpuSeconds() - before) / n) * 1e6 };
    });
}

/** Datagrams are counted where they arrive. A C program counts once; it has nothing to warm up. */
function flooded(bytes: number, batch: number): Case['run'] {
  const flood = (port: number, seconds: number) => runLoad(c('udp-flood', port, bytes, batch, seconds));
  return (variant, seconds) =>
    withServer(variant, async (server, port) => {
      const isC = variant.name === 'C';
      if (!isC) {
        await flood(port, WARM_SECONDS);
        await server.report();
      }
      const before = isC ? 0 : server.cpuSeconds();
      // C's has to count on until the flood is over: nobody there would be an error of the flood's.
      await flood(port, seconds);
      const { messages = 0, perSecond: rate = 0, cpuSeconds = Number.NaN } = await server.report();
      const cpu = isC ? cpuSeconds : server.cpuSeconds() - before;
      return { rate, cpu: (cpu / messages) * 1e6 };
    });
}

async function idle(variant: Variant): Promise<Numbers> {
  return withServer(variant, async (server, port) => {
    const come = (count: number) => new Program(js('idle-load', [port, count]), LOAD);
    const few = come(WARM_IDLE);
    await server.report();
    await few.dismiss();
    await server.report();
    const all = come(IDLE);
    try {
      const { anonymous = 0, heap = 0 } = await server.report();
      return { anonymous, heap };
    } finally {
      await all.kill();
    }
  });
}

function ours(metric: string, over: string, limit: { atMost: number } | { atLeast: number }): Target {
  return { variant: 'promises', metric, over, ...limit };
}

function echo(connections: number, targets: Target[]): Case {
  return {
    name: `echo-${connections}`,
    title: `TCP echo of 64 B, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
    metrics: underLoad,
    variants: [
      { name: 'C', command: c('echo-server', 2 ** 31 - 1, LIFETIME) },
      { name: 'promises', command: js('echo-promises') },
      { name: 'node:net', command: js('echo-net') },
    ],
    targets,
    run: answered('requests', (port, seconds) => c('echo-load', port, connections, 64, seconds)),
  };
}

const manyEchoes = [
  ours('rate', 'C', { atLeast: 0.95 }),
  ours('rate', 'node:net', { atLeast: 1.5 }),
  ours('cpu', 'node:net', { atMost: 0.66 }),
];

export const cases: Case[] = [
  echo(1, []),
  echo(100, manyEchoes),
  echo(1000, manyEchoes),
  {
    name: 'accept',
    title: 'TCP connections accepted and closed, 256 under way',
    metrics: underLoad,
    variants: [
      { name: 'C', command: c('accept-server', LIFETIME) },
      { name: 'promises', command: js('accept-promises') },
      { name: 'node:net', command: js('accept-net') },
    ],
    targets: [ours('rate', 'C', { atLeast: 0.97 }), ours('rate', 'node:net', { atLeast: 1.9 })],
    run: answered('connections', (port, seconds) => c('accept-load', port, 256, seconds)),
  },
  {
    name: 'udp-64',
    title: 'UDP datagrams of 64 B that arrive, of a flood',
    metrics: underLoad,
    variants: [
      { name: 'C', command: c('udp-count', 64, 64, LIFETIME) },
      { name: 'promises', command: js('udp-promises', ['datagrams']) },
      { name: 'recv', command: js('udp-promises', ['recv']) },
      { name: 'recvfrom', command: js('udp-promises', ['recvfrom']) },
      { name: 'node:dgram', command: js('udp-dgram') },
    ],
    targets: [
      ours('rate', 'C', { atLeast: 0.95 }),
      ours('rate', 'node:dgram', { atLeast: 2 }),
      ours('cpu', 'node:dgram', { atMost: 0.38 }),
    ],
    run: flooded(64, 64),
  },
  {
    name: 'idle',
    title: `a connection that says nothing, one of ${IDLE}`,
    metrics: inMemory,
    variants: [
      { name: 'promises', command: js('idle-promises', ['callback', WARM_IDLE, IDLE], LEAN) },
      { name: 'async function', command: js('idle-promises', ['await', WARM_IDLE, IDLE], LEAN) },
      { name: 'node:net', command: js('idle-net', [WARM_IDLE, IDLE], LEAN) },
    ],
    targets: [{ variant: 'promises', metric: 'anonymous', over: '', atMost: 350 }],
    run: idle,
  },
];
