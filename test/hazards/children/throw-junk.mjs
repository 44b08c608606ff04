/**
 * Throws junk at every exported function: `node throw-junk.mjs PROGRESS_FILE`. Prints a report in JSON; the file says
 * which call was being made, should this process not live to print it.
 */
import { once } from 'node:events';
import { openSync, writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import * as sockets from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import fc from 'fast-check';
import { junk } from './junk.mjs';
import { functionsOf } from './signatures.mjs';
import { objection } from './verdict.mjs';
import { inFreshWorld, valid } from './world.mjs';

const RANDOM_CALLS = 4000;

// Several arguments that are junk can make poll and its kin wait for what never comes. Any signal ends them with EINTR.
process.on('SIGUSR2', () => {});
const ender = new Worker(`setInterval(() => process.kill(process.pid, 'SIGUSR2'), 50)`, { eval: true });
// It has its descriptors by then, which are not to be closed after the first case.
await once(ender, 'online');
ender.unref();

const progress = openSync(process.argv[2], 'w');
const functions = [...functionsOf('bsd-sockets', sockets), ...functionsOf('bsd-sockets/raw', raw)];
const known = functions.filter(({ kinds }) => kinds !== undefined);

/** Makes one call. `what[i]` is the row of junk that stands for argument i; undefined for a valid value. */
function tryOne(call, what) {
  const spelled = what.map((row, at) => `${call.kinds[at]} = ${row?.[0] ?? 'valid'}`).join(', ');
  const text = `${call.entry} ${call.name}(${spelled})`;
  writeSync(progress, `${text.padEnd(600)}\n`, 0);
  const wrong = inFreshWorld((world) => {
    const args = call.kinds.map((kind, at) => (what[at] ? what[at][1]() : valid(call.entry, kind, world)));
    return objection(
      call,
      args,
      [...what.keys()].filter((at) => what[at]),
    );
  });
  return wrong && `${text} ${wrong}`;
}

/** Every kind of junk in the place of one argument, the others being valid. */
function oneByOne(call) {
  const none = call.kinds.map(() => undefined);
  const defects = [tryOne(call, none)];
  for (const at of none.keys()) for (const row of junk) defects.push(tryOne(call, none.with(at, row)));
  return { entry: call.entry, name: call.name, calls: defects.length, defects: defects.filter(Boolean) };
}

const NULL = junk.find(([name]) => name === 'null');
// undefined: a valid value. null by itself, because it changes what some calls do with the other arguments.
const row = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...junk) }, fc.constant(NULL), fc.constant(undefined));
const combination = fc
  .constantFrom(...known)
  .chain((call) => fc.tuple(fc.constant(call), fc.tuple(...call.kinds.map(() => row))));

/** Junk in several places at once. */
function atRandom() {
  const defects = new Set();
  fc.assert(
    fc.property(combination, ([call, what]) => {
      const wrong = tryOne(call, what);
      if (wrong) defects.add(wrong);
    }),
    { numRuns: RANDOM_CALLS },
  );
  return [...defects];
}

const results = known.map(oneByOne);
const random = atRandom();
const unknown = functions.filter(({ kinds }) => kinds === undefined).map(({ entry, name }) => `${entry} ${name}`);
process.stdout.write(JSON.stringify({ unknown, results, random, junk: junk.length }));
