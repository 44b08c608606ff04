/**
 * What a test may need that a machine may not have, and the cure for each.
 *
 * A test that lacks something is skipped by name: its title ends in the reason, so a report of a run says what was not
 * run and what to do about it.
 *
 *     testWith(need.root, need.strace)('sees the same calls', () => { … });
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TestAPI, test } from 'vitest';

/** One thing a test may need. */
export interface Need {
  /** Whether it is here. */
  readonly ok: boolean;
  /** What is missing and how to get it, for the title of a skipped test. */
  readonly reason: string;
}

/** Whether a command, run to its end, succeeds; a missing one and one that hangs do not. */
function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Whether a program of this name is on the search path. */
function isInstalled(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The netcats of others (traditional, busybox, nmap) take other arguments. */
function isOpenBsdNc(): boolean {
  const { stdout, stderr } = spawnSync('nc', ['-h'], { encoding: 'utf8', timeout: 10_000 });
  return /OpenBSD/.test(`${stdout}${stderr}`);
}

/** How many descriptors a process may have: Node raises the soft limit to the hard one. */
function descriptorLimit(): number {
  const [, hard = '0'] = /^Max open files +\S+ +(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return hard === 'unlimited' ? Infinity : Number(hard);
}

/** Looks for it when it is first asked about, because most test files ask about little. */
function lazily(find: () => boolean, reason: string): Need {
  let found: boolean | undefined;
  return {
    get ok() {
      found ??= find();
      return found;
    },
    reason,
  };
}

export const need = {
  root: lazily(() => process.geteuid?.() === 0, 'needs root: run it with sudo, or in `unshare -Urn`'),
  strace: lazily(
    () => isInstalled('strace') && succeeds('strace', '-f', '-o', '/dev/null', 'true'),
    'needs strace, and leave to trace: apt-get install strace; in a container, --cap-add=SYS_PTRACE',
  ),
  descriptors: lazily(() => descriptorLimit() >= 10_200, 'needs 10,200 descriptors in a process: raise `ulimit -Hn`'),
  cc: lazily(() => isInstalled('cc'), 'needs a C compiler: apt-get install gcc libc6-dev'),
  python3: lazily(() => succeeds('python3', '-c', 'import socket'), 'needs python3: apt-get install python3'),
  nc: lazily(() => isInstalled('nc') && isOpenBsdNc(), "needs OpenBSD's nc: apt-get install netcat-openbsd"),
  ip: lazily(() => isInstalled('ip'), 'needs the command ip: apt-get install iproute2'),
  netns: lazily(
    () => succeeds('unshare', '-Urn', 'true'),
    'needs a network namespace of its own: sysctl kernel.unprivileged_userns_clone=1, or root',
  ),
  tap: lazily(
    () => succeeds('unshare', '-Urn', 'ip', 'tuntap', 'add', 'dev', 'tap9', 'mode', 'tap'),
    'needs a network namespace, ip (iproute2) and /dev/net/tun: modprobe tun; in a container, --device=/dev/net/tun',
  ),
} satisfies Record<string, Need>;

/**
 * vitest's `test` when all is here; otherwise one that skips and says in its title why.
 *
 * @param needs - from {@link need}
 */
export function testWith(...needs: Need[]): TestAPI {
  const lacking = needs.filter(({ ok }) => !ok);
  if (lacking.length === 0) return test;
  const why = `(skipped: ${lacking.map(({ reason }) => reason).join('; ')})`;
  type Declare = (name: string, ...rest: unknown[]) => void;
  const withReason =
    (declare: unknown): Declare =>
    (name, ...rest) =>
      (declare as Declare)(`${name} ${why}`, ...rest);
  return Object.assign(withReason(test.skip), {
    each: (rows: unknown[]) => withReason(test.skip.each(rows)),
    for: (rows: unknown[]) => withReason(test.skip.for(rows)),
  }) as unknown as TestAPI;
}
