/**
 * No test file may leave a descriptor open, or close one that is not its own: compares /proc/self/fd before and after
 * each. Part of the setup of every test file.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';

/** Worker threads and child processes close theirs a little after the test that ended them. */
const PATIENCE_MS = 10_000;

/** Number and meaning of every open descriptor: `7` → `socket:[35181]`. */
export function openDescriptors(): Map<number, string> {
  const open = new Map<number, string>();
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      open.set(Number(name), readlinkSync(`/proc/self/fd/${name}`));
    } catch {
      // It was the descriptor of the directory itself, which is closed by now.
    }
  }
  return open;
}

/** What `to` has and `from` has not, as lines of text. */
function more(from: Map<number, string>, to: Map<number, string>): string[] {
  return [...to].filter(([fd, what]) => from.get(fd) !== what).map(([fd, what]) => `${fd} ${what}`);
}

/** How the descriptors of now differ from those of `before`: leaked, or closed though they were not the test's. */
export function descriptorChanges(before: Map<number, string>): { leaked: string[]; lost: string[] } {
  const now = openDescriptors();
  return { leaked: more(before, now), lost: more(now, before) };
}

let before: Map<number, string>;

beforeAll(() => {
  before = openDescriptors();
});

afterAll(async () => {
  const deadline = Date.now() + PATIENCE_MS;
  let { leaked, lost } = descriptorChanges(before);
  while (leaked.length + lost.length > 0 && Date.now() < deadline) {
    await setTimeout(20);
    ({ leaked, lost } = descriptorChanges(before));
  }
  if (leaked.length > 0) throw new Error(`this test file left descriptors open: ${leaked.join(', ')}`);
  if (lost.length > 0) throw new Error(`this test file closed descriptors that are not its own: ${lost.join(', ')}`);
});
