/** Medians, ratios within a round, limits, and the table. */
import Table from 'cli-table3';
import { median, type Ratio, ratioOf } from '../report.js';
import type { Case, Metric, Numbers, Target } from './cases.js';

/** What each variant of a case has measured, one entry for each round. */
export type Measured = Map<string, Numbers[]>;

export interface Row {
  variant: string;
  /** By metric: the median, and the ratios to the other variants in the same round. */
  values: Record<string, { median: number; over: Record<string, Ratio> }>;
  targets: (Target & { value: number; met: boolean })[];
}

export interface Result {
  name: string;
  title: string;
  metrics: Metric[];
  rows: Row[];
}

function numbersOf(measured: Measured, variant: string, metric: string): number[] {
  return (measured.get(variant) ?? []).map((numbers) => numbers[metric] ?? Number.NaN);
}

function judge(target: Target, measured: Measured): Row['targets'][number] {
  const mine = numbersOf(measured, target.variant, target.metric);
  const value =
    target.over === '' ? median(mine) : ratioOf(mine, numbersOf(measured, target.over, target.metric)).median;
  return { ...target, value, met: value <= (target.atMost ?? Infinity) && value >= (target.atLeast ?? 0) };
}

export function resultOf({ name, title, metrics, targets }: Case, measured: Measured): Result {
  const variants = [...measured.keys()];
  const rows = variants.map((variant): Row => {
    const values: Row['values'] = {};
    for (const { name: metric } of metrics) {
      const mine = numbersOf(measured, variant, metric);
      const over = variants.map((other) => [other, ratioOf(mine, numbersOf(measured, other, metric))] as const);
      values[metric] = { median: median(mine), over: Object.fromEntries(over) };
    }
    const its = targets.filter((target) => target.variant === variant);
    return { variant, values, targets: its.map((target) => judge(target, measured)) };
  });
  return { name, title, metrics, rows };
}

function targetText({ metric, over, atMost, atLeast, value, met }: Row['targets'][number]): string {
  const limit = atMost !== undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  return `${metric} ${limit}${over === '' ? '' : ` × ${over}`} ${met ? '✓' : '✗'} (${value.toFixed(2)})`;
}

function ratioText(ratio: Ratio | undefined): string {
  return ratio === undefined ? '' : `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`;
}

/** The variants that the others are compared with: C, where there is one, and Node's own. */
function references(rows: Row[]): string[] {
  return rows.map(({ variant }) => variant).filter((variant) => variant === 'C' || variant.startsWith('node:'));
}

export function tableOf({ name, title, metrics, rows }: Result): string {
  const others = references(rows);
  const table = new Table({
    head: ['', ...metrics.flatMap(({ head }) => [head, ...others.map((other) => `÷ ${other}`)]), 'target'],
    colAligns: ['left', ...metrics.flatMap(() => ['right', ...others.map(() => 'right')]), 'left'] as never[],
    style: { head: [], border: [], compact: true },
  });
  for (const { variant, values, targets } of rows) {
    const cells = metrics.flatMap(({ name: metric, digits }) => {
      const { median: value, over } = values[metric] as Row['values'][string];
      return [value.toFixed(digits), ...others.map((other) => ratioText(over[other]))];
    });
    table.push([variant, ...cells, targets.map(targetText).join('\n')]);
  }
  return `${name}: ${title}\n${table.toString()}`;
}

export const legend = `÷ C, ÷ node:…   the ratio in the same round: median (least–most) over the rounds
per second      as the load has counted answers, or the server datagrams
CPU             of the server, all its threads, user and system, after a second to warm up
B of heap       V8's heap in use; B of memory: RssAnon, all that is the process's own. After garbage collection
promises        bsd-sockets/promises; of datagrams, datagrams(fd), and beside it recv and recvfrom one by one; of idle
                connections, recv(…).then(…), and beside it an async function that awaits recv`;
