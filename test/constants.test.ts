/**
 * The constants
 * - each has the value that the C compiler finds in the headers; those that the headers lack are pinned, and listed here
 * - none is missing, none is anything but an integer, and aliases equal what they are aliases of
 * - each says what it is, in words of its own
 * - none vanishes or changes unseen: surface/constants.txt has them all (UPDATE_SURFACE=1 writes it)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as sockets from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { compile } from './support/compile.js';
import { type Definition, definitions, PREAMBLE, type Unit } from './support/defs.js';
import { need, testWith } from './support/need.js';

/** How many constants are pinned because headers lack them, those of Linux 6.1 in the first place. */
const PINNED = 68;

const root = new URL('..', import.meta.url);
const exported = new Map(Object.entries(sockets).filter(([, value]) => typeof value !== 'function')) as Map<
  string,
  number
>;

/** The value on this machine that a pin stands for. */
function pinned({ pin, arm64 }: Definition): number | undefined {
  return process.arch === 'arm64' ? (arm64 ?? pin) : pin;
}

/** What the headers say of a unit's names: their values, and the names that they do not know. */
interface Answer {
  values: Map<string, number>;
  unknown: string[];
}

/** Not every machine has every header, those of Bluetooth for one; what they have is pinned. */
function include(header: string): string {
  return `#if __has_include(<${header}>)\n#include <${header}>\n#endif\n`;
}

/** A program that prints every constant, each on the line of the source that its index gives. */
function programFor(headers: string[], constants: Definition[]): { source: string; firstLine: number } {
  const head = `${PREAMBLE}#include <stdio.h>\n${headers.map(include).join('')}int main(void) {\n`;
  const body = constants.map(({ name }) => `  printf("${name} %lld\\n", (long long)(${name}));\n`).join('');
  return { source: `${head}${body}  return 0;\n}\n`, firstLine: head.split('\n').length };
}

/** Asks the compiler. What it complains about it does not know; the rest is asked again without those. */
function ask({ headers, constants }: Unit): Answer {
  const { source, firstLine } = programFor(headers, constants);
  // Without tracking, errors inside a macro are errors of the line that uses it.
  const first = compile(source, ['-ftrack-macro-expansion=0', '-fmax-errors=0']);
  if (first.output !== undefined) return { values: valuesIn(first.output), unknown: [] };
  const lines = [...first.complaints.matchAll(/program\.c:(\d+):\d+: error:/g)].map((match) => Number(match[1]));
  const strangers = new Set(lines.map((line) => constants[line - firstLine]?.name));
  if (strangers.size === 0 || strangers.has(undefined)) throw new Error(first.complaints);
  const rest = constants.filter(({ name }) => !strangers.has(name));
  const { output, complaints } = compile(programFor(headers, rest).source);
  if (output === undefined) throw new Error(complaints);
  return { values: valuesIn(output), unknown: [...strangers] as string[] };
}

function valuesIn(output: string): Map<string, number> {
  return new Map(
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ') as [string, string])
      .map(([name, value]) => [name, Number(value)]),
  );
}

const units = definitions.files.flatMap(({ file, units }) =>
  units.map((unit) => ({ file, headers: unit.headers.join(' '), unit })),
);

/** Every name that this machine's headers do not know; the units' tests fill it. */
const unknown = new Set<string>();

describe('the headers', () => {
  testWith(need.cc).each(units)('$file <$headers>', ({ unit }) => {
    const { values, unknown: strangers } = ask(unit);
    for (const constant of unit.constants) {
      if (strangers.includes(constant.name)) {
        unknown.add(constant.name);
        expect({ [constant.name]: pinned(constant) }, 'unknown to the headers, so its pin').toEqual({
          [constant.name]: exported.get(constant.name),
        });
      } else if (constant.grows) {
        expect(values.get(constant.name), constant.name).toBeGreaterThanOrEqual(exported.get(constant.name) as number);
      } else {
        expect({ [constant.name]: exported.get(constant.name) }).toEqual({
          [constant.name]: values.get(constant.name),
        });
      }
    }
  });

  testWith(need.cc)('lack no name but those that are pinned, which are this many', () => {
    const pins = definitions.constants.filter(({ pin, grows }) => pin !== undefined && !grows).map(({ name }) => name);
    // Newer headers know some of them, and agree: the tests above have seen to it.
    expect([...unknown].filter((name) => !pins.includes(name))).toEqual([]);
    expect(pins).toHaveLength(PINNED);
  });
});

describe('the exports', () => {
  test('are the names of native/defs, no more and no less', () => {
    expect([...exported.keys()].sort()).toEqual(definitions.constants.map(({ name }) => name).sort());
  });

  test('are integers', () => {
    expect([...exported].filter(([, value]) => !Number.isSafeInteger(value))).toEqual([]);
  });

  test('that are other spellings have the same value', () => {
    const aliases = definitions.constants.filter(({ is }) => is !== undefined);
    expect(aliases.length).toBeGreaterThan(50);
    const wrong = aliases.filter(({ name, is }) => exported.get(name) !== exported.get(is as string));
    expect(wrong.map(({ name, is }) => `${name} is ${is}`)).toEqual([]);
  });
});

/** The doc comment of every constant as it was generated, without its @see. */
function comments(): Map<string, string> {
  const text = readFileSync(new URL('lib/gen/constants.ts', root), 'utf8');
  const found = text.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*export const (\w+)\b/gs);
  return new Map(
    [...found].map(([, comment, name]) => [
      name as string,
      (comment as string)
        .replace(/@see.*$/s, '')
        .replace(/^\s*\* ?/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

describe('the comments', () => {
  const documented = comments();

  test('are there', () => {
    const silent = [...exported.keys()].filter((name) => (documented.get(name) ?? '') === '');
    expect(silent).toEqual([]);
  });

  test('are one of a kind within a group', () => {
    const seen = new Map<string, string>();
    const twins: string[] = [];
    for (const { name, group } of definitions.constants) {
      const key = `${group}: ${documented.get(name)}`;
      if (seen.has(key)) twins.push(`${seen.get(key)} and ${name}`);
      seen.set(key, name);
    }
    expect(twins).toEqual([]);
  });
});

/** Compares with the committed file, or writes it when told to. */
function expectSurface(name: string, lines: string[]): void {
  const path = fileURLToPath(new URL(`surface/${name}`, import.meta.url));
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_SURFACE === '1') writeFileSync(path, text);
  expect(lines).toEqual(readFileSync(path, 'utf8').trimEnd().split('\n'));
}

describe('the surface', () => {
  test('of constants', () => {
    expectSurface('constants.txt', [...exported].map(([name, value]) => `${name} ${value}`).sort());
  });

  test('of functions and classes', async () => {
    const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { exports: object };
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
    const lines = await Promise.all(
      entries.map(async (entry) => {
        const name = entry.replace('.', 'bsd-sockets');
        const namespace = (await import(name)) as Record<string, unknown>;
        return Object.entries(namespace)
          .filter(([, value]) => typeof value === 'function')
          .map(([key, value]) => `${name} ${/^class\b/.test(String(value)) ? 'class' : 'function'} ${key}`);
      }),
    );
    expectSurface('functions.txt', lines.flat().sort());
  });
});
