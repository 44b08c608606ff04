/**
 * Comparisons as text.
 */
import { stripVTControlCharacters, styleText } from 'node:util';
import Table from 'cli-table3';

/** @typedef {import('./difference.mjs').Comparison} Comparison */
/** @typedef {import('./compare.mjs').Result} Result */

const LEAST_WIDTH = 100;
const MARK_WIDTH = 3;
/** Data is compared whole and shown up to here, from where it differs. */
const LONGEST_SHOWN = 240;

const NO_LINES = Object.fromEntries(
  `top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid`
    .split(' ')
    .map((line) => [line, '']),
);

/**
 * Both traces of a lab, side by side, and the verdict.
 *
 * @param {Result} result
 */
export function sideBySide(result, width = process.stdout.columns ?? 150) {
  const roles = result.comparison.roles.map(({ name, rows }) => `${bold(name)}\n${roleTable(rows, width)}`);
  return [bold(`${result.name}: ${result.about}`), ...roles, ...result.failures, verdict(result)].join('\n\n');
}

function roleTable(rows, width) {
  const column = Math.floor((Math.max(width, LEAST_WIDTH) - 2 * MARK_WIDTH) / 2);
  const table = new Table({
    head: ['', 'TypeScript', '', 'C'],
    colWidths: [MARK_WIDTH, column, MARK_WIDTH, column],
    wordWrap: true,
    wrapOnWordBoundary: false,
    chars: { ...NO_LINES, middle: '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  for (const { left, right, same } of rows) {
    const mark = same ? '' : '≠';
    const from = same ? 0 : firstDifference(left ?? '', right ?? '');
    table.push([mark, shown(left, from), mark, shown(right, from)]);
  }
  return trimLines(table.toString());
}

/** The call, or a part of it around the place where it differs, and its end. */
function shown(call, from) {
  if (call === undefined) return '(no such call)';
  if (call.length <= LONGEST_SHOWN) return call;
  const half = LONGEST_SHOWN / 2;
  const start = Math.min(Math.max(0, from - half / 2), call.length - LONGEST_SHOWN);
  const gap = call.length - start > LONGEST_SHOWN ? ' … ' : '';
  return `${start > 0 ? '… ' : ''}${call.slice(start, start + half)}${gap}${call.slice(-half)}`;
}

function firstDifference(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** @param {Result} result */
export function verdict({ verdict: word, comparison: { calls, differences, roles } }) {
  const counted = `${calls} calls in ${roles.length} ${roles.length === 1 ? 'role' : 'roles'}`;
  const words = {
    equal: `equal: ${counted}, the same calls with the same arguments and results in the same order`,
    different: `different: ${differences} of ${counted}`,
    failed: `failed: not every process of the lab ended with status 0 (${counted} compared, ${differences} differ)`,
  };
  return colour(word, words[word]);
}

/** One line for each lab. @param {Result[]} results */
export function summary(results) {
  const table = new Table({ head: ['lab', 'roles', 'calls compared', 'verdict'], style: { head: [], border: [] } });
  for (const { name, verdict: word, comparison } of results)
    table.push([name, comparison.roles.length, comparison.calls, colour(word, word)]);
  return table.toString();
}

const isColoured = process.stdout.isTTY === true;
const bold = (text) => (isColoured ? styleText('bold', text) : text);
const colour = (word, text) => (isColoured ? styleText(word === 'equal' ? 'green' : 'red', text) : text);

function trimLines(text) {
  const lines = isColoured ? text : stripVTControlCharacters(text);
  return lines.replace(/ +$/gm, '');
}
