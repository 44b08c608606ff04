/**
 * Lookups in files of the test's own: a process whose /etc is a directory with these and nothing else, so that names
 * mean what the test says on every machine, and no name server is asked.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './child.js';
import type { Need } from './need.js';
import { ownDirectory } from './own.js';

const program = fileURLToPath(new URL('look-up.mjs', import.meta.url));

/** A mount namespace, and leave to mount. */
export const needEtc: Need = {
  ok:
    spawnSync('unshare', ['-m', 'mount', '--bind', '/tmp', '/tmp'], { stdio: 'ignore', timeout: 10_000 }).status === 0,
  reason: 'needs a mount namespace: run it as root; in a container, --cap-add=SYS_ADMIN',
};

/** What the C library needs to look in files only. */
const FILES_ONLY = {
  'nsswitch.conf': ['hosts', 'networks', 'protocols', 'services', 'ethers'].map((name) => `${name}: files\n`).join(''),
  'host.conf': 'multi on\n',
};

/** What a call of `bsd-sockets` gave; bytes are arrays of numbers. */
export interface Answer {
  result?: unknown;
  error?: { name: string; code: string; errno: number; syscall: string; message: string; cause?: string };
}

export interface Options {
  /** Leaves no descriptor to the calls. */
  withoutDescriptors?: boolean;
  /** Namespaces besides that of mounts: `-u` for a name of its own. */
  unshare?: string[];
}

/**
 * Makes calls of `bsd-sockets`, one after the other, with these files in /etc; one whose text is undefined is a
 * directory. Bytes among the arguments are arrays of numbers.
 */
export async function lookUp(
  files: Record<string, string | undefined>,
  calls: [name: string, ...args: unknown[]][],
  { unshare = [], withoutDescriptors = false }: Options = {},
): Promise<Answer[]> {
  const directory = ownDirectory();
  for (const [name, text] of Object.entries({ ...FILES_ONLY, ...files })) {
    if (text === undefined) mkdirSync(join(directory, name));
    else writeFileSync(join(directory, name), text);
  }
  const script = 'ulimit -n 100 && mount --bind "$1" /etc && shift && exec "$@"';
  const { code, signal, stdout, stderr } = await runCommand(
    [
      ...['unshare', '-m', ...unshare, 'sh', '-c', script, 'sh', directory],
      ...[process.execPath, program, JSON.stringify(calls), withoutDescriptors ? 'none' : 'free'],
    ],
    { env: { NODE_EXTRA_CA_CERTS: '' } },
  );
  if (code !== 0) throw new Error(`the program ended with ${signal ?? `exit code ${code}`}\n${stderr}`);
  return JSON.parse(stdout) as Answer[];
}
