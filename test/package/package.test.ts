/**
 * The package as npm ships it and as programs load it
 * - import and require() work for every entry point, in a fresh process, which ends by itself
 * - functions and classes are called as they are exported, and nothing is named anew at each call
 * - its types pass the strictest checks, and the declarations themselves do
 * - the archive holds what is needed to use and to build it, and no tests
 * - it depends on nothing, and runs nothing when it is installed
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/child.js';
import { userDirectory } from './user.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: object;
  peerDependencies?: object;
  optionalDependencies?: object;
  scripts: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const entries = Object.entries(manifest.exports).filter(([entry]) => entry !== './package.json');
const nameOf = (entry: string) => entry.replace('.', manifest.name);

/** Runs a program's text in a process of its own, which must end by itself and complain about nothing. */
async function output(directory: string, type: 'module' | 'commonjs', text: string): Promise<string> {
  const command = [process.execPath, `--input-type=${type}`, '-e', text];
  const { code, signal, stdout, stderr } = await runCommand(command, { cwd: directory });
  expect({
    code,
    signal,
    stderr: stderr.replace(/^.*ExperimentalWarning: CommonJS.*\n.*--trace-warnings.*\n/m, ''),
  }).toEqual({
    code: 0,
    signal: null,
    stderr: '',
  });
  return stdout;
}

describe.each(entries.map(([entry]) => nameOf(entry)))('%s', (name) => {
  const names = "console.log(Object.keys(m).filter((key) => typeof m[key] === 'function').sort().join(' '))";

  test('can be imported and required, with the same exports', async () => {
    const directory = userDirectory();
    const imported = await output(directory, 'module', `import * as m from '${name}'; ${names}`);
    const required = await output(directory, 'commonjs', `const m = require('${name}'); ${names}`);
    expect(imported.split(' ').length).toBeGreaterThan(1);
    expect(required).toBe(imported);
  });

  test('has functions and classes that are called as they are exported', async () => {
    const exported = (await import(name)) as Record<string, unknown>;
    const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([, value]) => (value as { name: string }).name)).toEqual(functions.map(([key]) => key));
  });

  test('leaves the event loop empty and the descriptors as they were', async () => {
    // Some turns of the loop, in which the runtime closes the files that it loaded modules from.
    const text = `
      import { readdirSync } from 'node:fs';
      const open = () => readdirSync('/proc/self/fd').length;
      const end = Date.now() + 10_000;
      const idle = async () => {
        while (process.getActiveResourcesInfo().length > 0 && Date.now() < end) await new Promise(setImmediate);
      };
      await idle();
      const before = open();
      await import('${name}');
      await idle();
      console.log(open() - before, process.getActiveResourcesInfo().length);`;
    expect(await output(userDirectory(), 'module', text)).toBe('0 0\n');
  });
});

test('the declarations compile, whatever the settings of who uses them', async () => {
  const directory = userDirectory();
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
    ...{ noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true, noImplicitOverride: true },
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2023', 'esnext.disposable'] },
    ...{ typeRoots: [join(root, 'node_modules/@types')], types: ['node'] },
  };
  const imports = entries.map(([entry], i) => `export * as entry${i} from '${nameOf(entry)}';`);
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.mts'] }));
  writeFileSync(join(directory, 'user.mts'), imports.join('\n'));
  const command = [join(root, 'node_modules/.bin/tsc'), '-p', directory];
  const { code, stdout } = await runCommand(command, { timeoutMs: 60_000 });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
}, 60_000);

test('no function inside another is named by the bundle, which would take microseconds at each call', () => {
  const files = readdirSync(join(root, 'dist/lib')).filter((file) => file.endsWith('.js'));
  const code = files.map((file) => readFileSync(join(root, 'dist/lib', file), 'utf8')).join('\n');
  expect(code.match(/^__name\(/gm)?.length).toBeGreaterThan(50); // of renamed functions at the top
  expect(code.match(/^ +(?:const|let) .*\b__name\(/gm) ?? []).toEqual([]);
});

test('import and require() give one and the same package', async () => {
  const text = `
    import { createRequire } from 'node:module';
    import { SocketError } from '${manifest.name}';
    const required = createRequire(import.meta.url)('${manifest.name}');
    console.log(required.SocketError === SocketError);`;
  const directory = userDirectory();
  const flags = `import('node:fs').then(({ writeFileSync }) => writeFileSync('main.mjs', ${JSON.stringify(text)}))`;
  await output(directory, 'commonjs', flags);
  const { stdout } = await runCommand([process.execPath, 'main.mjs'], { cwd: directory });
  expect(stdout).toBe('true\n');
});

describe('the archive', () => {
  async function packed(): Promise<string[]> {
    const command = ['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'];
    const { code, stdout, stderr } = await runCommand(command, { cwd: root });
    expect(code, stderr).toBe(0);
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    return files.map(({ path }) => path);
  }

  test('holds what is needed, and nothing else', async () => {
    const files = await packed();
    const targets = entries.flatMap(([, target]) => (typeof target === 'string' ? target : Object.values(target)));
    for (const target of targets) expect(files).toContain(target.replace('./', ''));
    for (const file of ['package.json', 'binding.gyp', 'native/addon.cc', 'native/gen/sources.txt'])
      expect(files).toContain(file);
    // What binding.gyp compiles is what the lists say.
    for (const list of ['native/sources.txt', 'native/gen/sources.txt'])
      for (const source of readFileSync(join(root, list), 'utf8').trim().split('\n')) expect(files).toContain(source);
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md'])
      if (existsSync(join(root, file))) expect(files).toContain(file);
    const folders = ['dist/lib/', 'dist/types/', 'native/', 'prebuilds/'];
    const loose = ['package.json', 'binding.gyp', 'README.md', 'LICENSE', 'CHANGELOG.md'];
    expect(files.filter((file) => !loose.includes(file) && !folders.some((folder) => file.startsWith(folder)))).toEqual(
      [],
    );
    expect(files.filter((file) => /\.test\.|\.tsbuildinfo$|\/\.built$|\.o$/.test(file))).toEqual([]);
  });

  test('has the types that its types refer to', async () => {
    const files = await packed();
    for (const file of files.filter((path) => path.endsWith('.d.ts'))) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, path] of text.matchAll(/from '(\.[^']+)\.js'/g))
        expect(files).toContain(`${join(dirname(file), path as string)}.d.ts`);
    }
  });
});

test('it depends on nothing, and runs nothing when it is installed', () => {
  const { dependencies = {}, peerDependencies = {}, optionalDependencies = {}, scripts } = manifest;
  expect({ ...dependencies, ...peerDependencies, ...optionalDependencies }).toEqual({});
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  // Without this, npm sees binding.gyp and runs node-gyp by itself.
  expect(manifest).toMatchObject({ gypfile: false });
});
