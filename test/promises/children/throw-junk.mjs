/**
 * Throws junk at every function of bsd-sockets/promises: `node throw-junk.mjs PROGRESS_FILE`. Prints a report in JSON; the
 * file says which call was being made, should this process not live to print it.
 *
 * The descriptors of each call are closed once it is made, so that none waits for ever. Lookups come last, and without
 * that: their threads have descriptors of their own, also after a call was given up.
 */
import { openSync, writeSync } from 'node:fs';
import * as promises from 'bsd-sockets/promises';
import fc from 'fast-check';
import { junk } from '../../hazards/children/junk.mjs';
import { functionsOf } from '../../hazards/children/signatures.mjs';
import { objection } from '../../hazards/children/verdict.mjs';
import { inFreshWorld, inLastingWorld, valid } from '../../hazards/children/world.mjs';

const RANDOM_CALLS = 1500;
const PATIENCE_MS = 10_000;
const LATE = Symbol('late');

const isLookup = ({ name }) => /^get(addr|name)info$/.test(name);

const progress = openSync(process.argv[2], 'w');
const functions = functionsOf('bsd-sockets/promises', promises).filter(
  ({ name }) => !/^[A-Z]|^duplex$|^create_/.test(name),
);
const known = functions.filter(({ kinds }) => kinds !== undefined);
process.on('unhandledRejection', (reason) => {
  writeSync(2, `unhandled: ${reason?.stack}\n`);
  process.exit(1);
});

/** The first that an iterator gives, or the promise itself. */
function promiseOf(result) {
  return result instanceof Promise ? result : result.next();
}

const late = () =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, LATE).unref();
  });

async function tryOne(call, what) {
  const spelled = what.map((row, at) => `${call.kinds[at]} = ${row?.[0] ?? 'valid'}`).join(', ');
  const text = `${call.name}(${spelled})`;
  writeSync(progress, `${text.padEnd(600)}\n`, 0);
  const junked = [...what.keys()].filter((at) => what[at]);
  const inWorld = isLookup(call) ? inLastingWorld : inFreshWorld;
  const { args, outcome } = inWorld((world) => {
    const one = (kind) => (kind === 'options' ? { timeoutMs: 20 } : valid('bsd-sockets', kind, world));
    const all = call.kinds.map((kind, at) => (what[at] ? what[at][1]() : one(kind)));
    try {
      return { args: all, outcome: promiseOf(call.fn(...all)) };
    } catch (error) {
      // An iterator may be refused before it is asked for anything.
      return { args: all, outcome: Promise.reject(error) };
    }
  });
  const settled = await Promise.race([
    outcome.then(
      (value) => () => value,
      (error) => () => {
        if (error instanceof promises.TimeoutError) return undefined;
        throw error;
      },
    ),
    late(),
  ]);
  if (settled === LATE) return `${text} never ends`;
  const wrong = objection({ ...call, entry: 'bsd-sockets', fn: settled }, args, junked);
  return wrong && `${text} ${wrong}`;
}

async function oneByOne(call) {
  const none = call.kinds.map(() => undefined);
  const defects = [await tryOne(call, none)];
  for (const at of none.keys()) for (const row of junk) defects.push(await tryOne(call, none.with(at, row)));
  return { name: call.name, calls: defects.length, defects: defects.filter(Boolean) };
}

const row = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...junk) }, fc.constant(undefined));
const combinationOf = (calls) =>
  fc.constantFrom(...calls).chain((call) => fc.tuple(fc.constant(call), fc.tuple(...call.kinds.map(() => row))));

const results = [];
const random = [];
for (const calls of [known.filter((call) => !isLookup(call)), known.filter(isLookup)]) {
  for (const call of calls) results.push(await oneByOne(call));
  const share = Math.ceil((RANDOM_CALLS * calls.length) / known.length);
  for (const [call, what] of fc.sample(combinationOf(calls), share)) random.push(await tryOne(call, what));
}
const unknown = functions.filter(({ kinds }) => kinds === undefined).map(({ name }) => name);
process.stdout.write(JSON.stringify({ unknown, results, random: random.filter(Boolean), junk: junk.length }), () =>
  process.exit(0),
);
