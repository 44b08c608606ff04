/**
 * `npm run package` makes the archive that others install, `build/bsd-sockets-VERSION.tgz`, with the binary for this
 * platform in it. Then it is tried: installed in a folder of its own, where nothing of this one is in reach.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, run } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build/package');

function must(cwd, command, ...args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}

/** prebuildify cleans the folder that it builds in, so it has one that is nobody else's. */
function prebuild() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['binding.gyp', 'package.json']) cpSync(join(root, file), join(folder, file));
  for (const name of ['native', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  rmSync(join(root, 'prebuilds'), { recursive: true, force: true });
  const naming = ['--name', 'bsd_sockets', '--tag-libc'];
  run('prebuildify', '--napi', '--strip', ...naming, '--cwd', folder, '--out', root, '--target', process.version);
}

function pack() {
  const [{ filename }] = JSON.parse(
    must(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', 'build'),
  );
  return join(root, 'build', filename);
}

const program = `
import { AF_UNIX, SOCK_DGRAM, SOCK_NONBLOCK, send, socketpair } from 'bsd-sockets';
import { recv } from 'bsd-sockets/promises';
import { close } from 'bsd-sockets/raw';

const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK);
const buffer = Buffer.alloc(9);
const received = recv(b, buffer);
send(a, 'installed');
console.log(buffer.toString('utf8', 0, await received), close(a) + close(b));
`;

function tryOut(archive) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'bsd-sockets-'));
  try {
    writeFileSync(join(elsewhere, 'package.json'), '{"type":"module"}');
    writeFileSync(join(elsewhere, 'program.js'), program);
    must(elsewhere, 'npm', 'install', '--offline', '--no-audit', '--no-fund', archive);
    const said = must(elsewhere, process.execPath, 'program.js');
    if (said !== 'installed 0') throw new Error(`the installed package said: ${said}`);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

await buildIfStale();
prebuild();
const archive = pack();
tryOut(archive);
const binaries = readdirSync(join(root, 'prebuilds'), { recursive: true }).filter((file) => file.endsWith('.node'));
console.log(`${archive.slice(root.length)}: installed and tried, with ${binaries.join(', ')}`);
