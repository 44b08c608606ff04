/**
 * Compares a lab with its C twin: both run under strace, and what they asked of the kernel is put side by side.
 */
import { compareRoles } from './difference.mjs';
import { rolesOf } from './roles.mjs';
import { runScenario } from './run.mjs';
import { scenarios } from './scenarios.mjs';

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} about
 * @property {import('./difference.mjs').Comparison} comparison
 * @property {string[]} failures what the processes said that did not end with status 0
 * @property {'equal' | 'different' | 'failed'} verdict
 */

/**
 * @param {string} name of a scenario
 * @returns {Promise<Result>}
 */
export async function compareLab(name) {
  const scenario = scenarios[name];
  const typescript = await runScenario(scenario, 'TypeScript');
  const c = await runScenario(scenario, 'C');
  const comparison = compareRoles(rolesOf(typescript.processes, typescript.chosen), rolesOf(c.processes, c.chosen));
  const failures = [...failuresOf('TypeScript', typescript), ...failuresOf('C', c)];
  const verdict = failures.length > 0 ? 'failed' : comparison.equal ? 'equal' : 'different';
  return { name, about: scenario.about, comparison, failures, verdict };
}

/** Twins that fail in the same way make the same calls, and yet nothing was shown. */
function failuresOf(language, { processes }) {
  const failed = processes.filter(({ status }) => status !== 0);
  return failed.map(({ name, status, errors }) => `${name} (${language}) ended with ${status}\n${errors}`.trimEnd());
}
