/** Tables of docs/ that tests make of what they know. With UPDATE_DOCS=1 they are written, without it compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const [BEGIN, END] = ['UPDATE_DOCS=1 writes it -->\n', '<!-- end -->'];

/** The page has this table, between its marks. */
export function expectTable(page: string, table: string): void {
  const path = new URL(`../../docs/${page}`, import.meta.url);
  const text = readFileSync(path, 'utf8');
  const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (process.env.UPDATE_DOCS === '1') writeFileSync(path, text.slice(0, start) + table + text.slice(end));
  else expect(text.slice(start, end)).toBe(table);
}

/** A constant, its level, and what its value is. */
export type Meaning = [level: string | undefined, name: string, value: string];

/** A row for each level and value, in the order of their names, with all constants that share them. */
export function tableOfConstants(what: string, meanings: Meaning[]): string {
  const rows = new Map<string, { level: string | undefined; names: string[]; value: string }>();
  for (const [level, name, value] of meanings) {
    const key = `${level} ${value}`;
    const row = rows.get(key) ?? { level, names: [], value };
    row.names.push(`\`${name}\``);
    rows.set(key, row);
  }
  const lines = [...rows.values()].map(({ level, names, value }) => `| \`${level}\` | ${names.join(' ')} | ${value} |`);
  return [`| level | ${what} | value |`, '|---|---|---|', ...lines.sort()].map((line) => `${line}\n`).join('');
}
