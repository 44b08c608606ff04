/**
 * `npm run lint` checks the form of everything: TypeScript and scripts by Biome, C and C++ by clang-format.
 * With `--write` (`npm run format`) it puts right what it can.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const write = process.argv.includes('--write');

function succeeds(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error?.code === 'ENOENT') console.error(`lint: ${command} is missing; install it (apt-get install ${command})`);
  return status === 0;
}

/** Everything written in C or C++ that git knows of or would take, but for what is generated. */
function sources() {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.c', '*.cc', '*.h'], {
    encoding: 'utf8',
  });
  return files.split('\n').filter((file) => file !== '' && !file.startsWith('native/gen/'));
}

const biome = succeeds('node_modules/.bin/biome', ['check', ...(write ? ['--write'] : ['--error-on-warnings'])]);
const clang = succeeds('clang-format', [...(write ? ['-i'] : ['--dry-run', '-Werror']), ...sources()]);
process.exitCode = biome && clang ? 0 : 1;
