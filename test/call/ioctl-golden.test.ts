/**
 * The structs of ioctl(2) and fcntl(2), as bytes
 * - an object that is written is the very struct that C makes
 * - the struct that C makes is read as the object
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { beforeAll, describe, expect } from 'vitest';
import { runProgram } from '../support/child.js';
import { need, testWith } from '../support/need.js';
import { FIRST, interposer, type StructRow } from './golden.js';

interface Row extends StructRow {
  title: string;
  set?: number;
  get?: number;
  object: object;
}

const program = new URL('children/structs.mjs', import.meta.url);
const { rows } = (await import(program.href)) as { rows: Row[] };
const numbered = rows.map((row, index) => ({ ...row, index }));

/** What was passed for each row that is written, and the bytes of C. */
const passed = new Map<number, [passed: string, golden: string]>();
let read: string[] = [];

beforeAll(async () => {
  if (!need.cc.ok) return;
  const directory = mkdtempSync(join(tmpdir(), 'bsd-'));
  try {
    const libraries = [process.env.LD_PRELOAD, interposer(rows, directory)].filter(Boolean).join(' ');
    const { code, stdout, stderr } = await runProgram(program, {
      args: [String(FIRST)],
      env: { LD_PRELOAD: libraries },
    });
    expect(code, stderr).toBe(0);
    read = JSON.parse(stdout);
    for (const [, row, bytes, golden] of stderr.matchAll(/^(\d+) ([0-9a-f]+) ([0-9a-f]+)$/gm))
      if (!passed.has(Number(row))) passed.set(Number(row), [bytes as string, golden as string]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

describe('a struct', () => {
  testWith(need.cc).each(numbered.filter(({ set }) => set !== undefined))('$title is written as C has it', (row) => {
    const [bytes, golden] = passed.get(row.index) as [string, string];
    expect(bytes).toBe(golden);
  });

  testWith(need.cc).each(numbered.filter(({ get }) => get !== undefined))('$title is read as C has it', (row) => {
    expect(read[row.index]).toBe(inspect(row.object, { sorted: true }));
  });
});
