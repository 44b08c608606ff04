/** Ratios, limits, and the table. */
import { cpus, release } from 'node:os';
import Table from 'cli-table3';
import type { Case, Target } from './cases.js';
import type { Measured } from './rounds.js';

/** Ratios that are of interest beside those to C. */
const alsoOver: Record<string, string> = { python3: 'C in python3' };

export interface Ratio {
  median: number;
  min: number;
  max: number;
}

export interface Row {
  variant: string;
  /** Nanoseconds for one operation, the median over the rounds. */
  nanoseconds?: number;
  /** To C, in the same round. */
  ratio?: Ratio;
  /** To another variant, where that says more. */
  other?: Ratio & { over: string };
  target?: Target & { ratio: number; met: boolean };
  /** Why it did not run. */
  failure?: string;
}

export interface Result {
  name: string;
  title: string;
  rows: Row[];
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function ratioOf(times: number[], over: number[]): Ratio {
  const ratios = times.map((time, round) => time / (over[round] as number));
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

function judge(target: Target, times: Map<string, number[]>): Row['target'] {
  const [mine, other] = [times.get(target.variant), times.get(target.over)];
  if (mine === undefined || other === undefined) return undefined;
  const ratio = ratioOf(mine, other).median;
  const met = ratio <= (target.atMost ?? Infinity) && ratio >= (target.atLeast ?? 0);
  return { ...target, ratio, met };
}

export function resultOf({ name, title, targets }: Case, { times, failures }: Measured): Result {
  const rows: Row[] = [];
  for (const [variant, mine] of times) {
    const over = alsoOver[variant];
    const others = over === undefined ? undefined : times.get(over);
    const target = targets.find((each) => each.variant === variant);
    rows.push({
      variant,
      nanoseconds: median(mine),
      ratio: ratioOf(mine, times.get('C') as number[]),
      ...(over !== undefined && others !== undefined ? { other: { over, ...ratioOf(mine, others) } } : {}),
      ...(target === undefined ? {} : { target: judge(target, times) }),
    });
  }
  for (const [variant, failure] of failures) rows.push({ variant, failure });
  return { name, title, rows };
}

function targetText({ target }: Row): string {
  if (target === undefined) return '';
  const mark = target.met ? '✓' : '✗';
  if (target.atMost !== undefined) return `≤ ${target.atMost.toFixed(2)} ${mark}`;
  return `≥ ${target.atLeast} × ${target.over} ${mark} (${target.ratio.toFixed(2)})`;
}

function cells(row: Row): Table.CrossTableRow | Table.HorizontalTableRow {
  if (row.failure !== undefined) return [row.variant, { colSpan: 4, content: `did not run: ${row.failure}` }];
  const { median, min, max } = row.ratio as Ratio;
  const other = row.other === undefined ? '' : ` (${row.other.median.toFixed(2)} × ${row.other.over})`;
  return [
    row.variant,
    `${median.toFixed(3)}${other}`,
    `${min.toFixed(2)}–${max.toFixed(2)}`,
    (row.nanoseconds as number).toFixed(0),
    targetText(row),
  ];
}

export function tableOf({ name, title, rows }: Result): string {
  const table = new Table({
    head: ['', '÷ C', 'min–max', 'ns', 'target'],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => cells(row) as Table.HorizontalTableRow));
  return `${name}: ${title}\n${table.toString()}`;
}

export function machine(): { cpu: string; cpus: number; kernel: string; node: string } {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cpus: cpus().length,
    kernel: release(),
    node: process.version,
  };
}

export const legend = `÷ C       the time over that of the C loop in this process in the same round: median, least and most over the rounds
ns        for one operation, median over the rounds
C         compiled with cc -O2, in this process, on the same descriptors and memory as everything else
raw       bsd-sockets/raw          typed     bsd-sockets
C in python3, python3
          a process of one thread, which the kernel spares some work for each call on a descriptor; hence the second ratio
koffi     calls libc on prepared bytes; its errno is not read
posix-socket   gives no sender's address from recvfrom`;
