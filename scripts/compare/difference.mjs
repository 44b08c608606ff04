/**
 * Puts two runs side by side: role with role of the same name, call with call.
 */

/** @typedef {import('./roles.mjs').Role} Role */
/** @typedef {{ left?: string, right?: string, same: boolean }} Row */
/** @typedef {{ roles: { name: string, rows: Row[] }[], calls: number, differences: number, equal: boolean }} Comparison */

/**
 * @param {Role[]} left
 * @param {Role[]} right
 * @returns {Comparison} equal when all rows are, and there are any
 */
export function compareRoles(left, right) {
  const names = [...new Set([...left, ...right].map(({ name }) => name))];
  const callsOf = (roles, name) => roles.find((role) => role.name === name)?.calls ?? [];
  const roles = names.map((name) => ({ name, rows: align(callsOf(left, name), callsOf(right, name)) }));
  const rows = roles.flatMap((role) => role.rows);
  const differences = rows.filter(({ same }) => !same).length;
  return { roles, calls: rows.length, differences, equal: differences === 0 && rows.length > 0 };
}

/**
 * Aligns two sequences by their longest common subsequence, so that a call that one side lacks costs one row and not
 * all that follow. What stands between common calls is paired line by line: mostly the same call with another argument.
 *
 * @param {string[]} left
 * @param {string[]} right
 * @returns {Row[]}
 */
export function align(left, right) {
  const rows = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...common(left, right), [left.length, right.length]]) {
    for (; i < nextI || j < nextJ; i++, j++)
      rows.push({ left: i < nextI ? left[i] : undefined, right: j < nextJ ? right[j] : undefined, same: false });
    if (nextI < left.length) rows.push({ left: left[nextI], right: right[nextJ], same: true });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return rows;
}

/** The places [i, j] of a longest common subsequence. */
function common(left, right) {
  // lengths[i][j] is the length for what is left from i and from j on.
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i][j] = left[i] === right[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  const places = [];
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; )
    if (left[i] === right[j]) places.push([i++, j++]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  return places;
}
