/**
 * The measurement. In each round every variant runs once, for about 5 ms, on the same descriptors, and the order
 * rotates from round to round; what counts is the ratio of two variants within one round. A machine that becomes
 * slower meanwhile slows both. Time is CPU time, because no operation waits, and the time of other processes is not
 * theirs.
 *
 * tinybench runs each task to its end before the next begins, which would not interleave them. It is therefore given
 * one round at a time, in which each task is a single call that does many operations.
 */
import { Bench } from 'tinybench';
import { type Case, withWork } from './cases.js';
import type { Loop, Variant } from './variant.js';

const TURN_MS = 5;
const WARM_TURNS = 40;

export interface Measured {
  /** Nanoseconds for each operation, one number for each round. */
  times: Map<string, number[]>;
  /** Variants that did not run, and why. */
  failures: Map<string, string>;
}

interface Runner {
  name: string;
  loop: Loop;
  /** How many operations take TURN_MS. */
  n: number;
}

export async function measure(one: Case, variants: Variant[], rounds: number): Promise<Measured> {
  const failures = new Map<string, string>();
  const times = new Map<string, number[]>();
  const over = new AbortController();
  await withWork(one, async (work) => {
    const runners: Runner[] = [];
    for (const { name, peer, missing, operations } of variants) {
      const prepare = operations[one.operation];
      if (missing !== undefined) failures.set(name, missing);
      else if (prepare === undefined) continue;
      else if (typeof prepare === 'string') failures.set(name, prepare);
      else {
        try {
          runners.push(await warm(name, prepare(work, over.signal)));
        } catch (error) {
          if (!peer) throw error;
          failures.set(name, (error as Error).message);
        }
      }
    }
    for (const { name } of runners) times.set(name, []);
    for (let round = 0; round < rounds; round++) {
      for (const [name, time] of await runRound(rotated(runners, round))) times.get(name)?.push(time);
    }
  }).finally(() => over.abort());
  return { times, failures };
}

/** Runs until the compiler has nothing left to improve, and finds out how many operations make a turn. */
async function warm(name: string, loop: Loop): Promise<Runner> {
  let n = 16;
  for (let settled = 0; settled < WARM_TURNS; ) {
    const time = await nanoseconds(loop, n);
    const wanted = Math.max(1, Math.round((n * TURN_MS * 1e6) / Math.max(time, 1)));
    // Towards it in steps, because a first, short run says little.
    if (wanted > 4 * n) n *= 4;
    else {
      n = wanted;
      settled++;
    }
  }
  return { name, loop, n };
}

async function nanoseconds(loop: Loop, n: number): Promise<number> {
  const start = process.cpuUsage();
  const own = loop(n);
  // Not awaited unless it must be: a turn of the loop is not part of the operation.
  if (own !== undefined) return (await own) as number;
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

function rotated<T>(list: T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

async function runRound(runners: Runner[]): Promise<Map<string, number>> {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
  for (const { name, loop, n } of runners) {
    // Asynchronous, because tinybench would call a synchronous function once more to see what it returns.
    bench.add(name, async () => ({ overriddenDuration: (await nanoseconds(loop, n)) / n / 1e6 }));
  }
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => [name, (result?.latency.p50 as number) * 1e6]));
}
