/**
 * Finds and loads the native addon: a build of this checkout first, then the prebuilt binary of this platform.
 * Knows no call by name.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The C library, by which binaries for one platform are told apart. */
function libc(): string {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** The addon in a file; undefined when there is no such file. Importing node:fs in order to look would cost 2 ms. */
function load(file: string): Record<string, unknown> | undefined {
  try {
    return require(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function find(): Record<string, unknown> {
  // For developers: the debug and sanitizer builds are elsewhere.
  const chosen = process.env.BSD_SOCKETS_ADDON;
  if (chosen) return require(chosen);
  const built = '../../build/Release/bsd_sockets.node';
  const addon = load(built);
  if (addon) return addon;
  // Only now, because the report costs milliseconds.
  const name = `${process.platform}-${process.arch}`;
  const prebuilt = `../../prebuilds/${name}/bsd_sockets.${libc()}.node`; // as prebuildify has it
  const other = load(prebuilt);
  if (other) return other;
  const path = (relative: string) => require('node:url').fileURLToPath(new URL(relative, import.meta.url));
  throw new Error(
    `bsd-sockets has no native addon for ${name}: neither ${path(built)} nor ${path(prebuilt)} is there. ` +
      `To build it, run \`npm run build\` in ${path('../..')} (it needs g++ and make).`,
  );
}

const addon = find();

/** A function or value of the addon. The caller states its type; a binary that is older than this code lacks some. */
export function native<T>(name: string): T {
  const value = addon[name];
  if (value === undefined) throw new Error(`bsd-sockets: the native addon has no ${name}; run \`npm run build\` again`);
  return value as T;
}
