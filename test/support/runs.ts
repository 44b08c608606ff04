/** Properties, tried at random: as often as they say, and on a slow machine for as long as a test has time. */

const PATIENCE_MS = 15_000;

/** The last argument of `fc.assert()`. */
export function runs(numRuns: number) {
  return { numRuns, interruptAfterTimeLimit: PATIENCE_MS };
}
