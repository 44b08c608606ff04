/**
 * How long importing the package takes: in a new process each time, whose start is not counted, beside a module of Node's
 * that is loaded already. What is resolved, read, compiled and evaluated counts, and the object of all the names.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An import, and the most milliseconds that it may take. */
const imports: { what: string; atMost?: number }[] = [
  { what: 'node:module' },
  { what: 'bsd-sockets/raw' },
  { what: 'bsd-sockets', atMost: 15 },
];

function milliseconds(what: string): number {
  const program = `const start = performance.now(); await import('${what}'); console.log(performance.now() - start);`;
  const command = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (!(Number(stdout) > 0)) throw new Error(`import of ${what}: ${stderr}`);
  return Number(stdout);
}

/** One line for each import: the median over the rounds, and the least. */
export function measureImports(rounds: number): string {
  const times = imports.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { what }] of imports.entries()) times[i]?.push(milliseconds(what));
  }
  const lines = imports.map(({ what, atMost }, i) => {
    const mine = times[i] as number[];
    const limit = atMost === undefined ? '' : `  ≤ ${atMost} ${median(mine) <= atMost ? '✓' : '✗'}`;
    return `${what.padEnd(16)} ${median(mine).toFixed(1).padStart(6)} ms, least ${Math.min(...mine).toFixed(1)}${limit}`;
  });
  return ['import: wall time, process start excluded', ...lines].join('\n');
}
