/**
 * Finds and loads the native addon: a build of this checkout first, then the prebuilt binary of this platform.
 * Knows no call by name.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `linux-x64-glibc`: what the binaries are told apart by. */
function target(): string {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return `${process.platform}-${process.arch}-${report?.header?.glibcVersionRuntime ? 'glibc' : 'musl'}`;
}

function find(): string {
  // For developers: the debug and sanitizer builds are elsewhere.
  const chosen = process.env.BSD_SOCKETS_ADDON;
  if (chosen) return chosen;
  const built = `${root}build/Release/bsd_sockets.node`;
  if (existsSync(built)) return built;
  // Only now, because the report costs milliseconds.
  const name = target();
  const prebuilt = `${root}prebuilds/${name}/bsd_sockets.node`;
  if (existsSync(prebuilt)) return prebuilt;
  throw new Error(
    `bsd-sockets has no native addon for ${name}: neither ${built} nor ${prebuilt} is there. ` +
      `To build it, run \`npm run build\` in ${root} (it needs g++ and make).`,
  );
}

const addon = createRequire(import.meta.url)(find()) as Record<string, unknown>;

/** A function or value of the addon. The caller states its type; a binary that is older than this code lacks some. */
export function native<T>(name: string): T {
  const value = addon[name];
  if (value === undefined) throw new Error(`bsd-sockets: the native addon has no ${name}; run \`npm run build\` again`);
  return value as T;
}
