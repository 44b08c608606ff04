/**
 * Calls every function with each of its arguments wrong in turn, between two markers that a tracer can see: writes to
 * descriptor -1. Prints how many calls were made.
 */
import * as sockets from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { functionsOf, invoke } from './signatures.mjs';
import { inFreshWorld, valid } from './world.mjs';

/** No argument of any call can be one of these, but for the exceptions. */
const wrong = [() => Symbol('wrong'), () => ({}), () => NaN];
/** Hints and the sets of select may be empty, and a number that means nothing has no name. */
const isRight = (name, kind, value) =>
  name === 'errnoName' || (/^(hints|sets|serverOptions|connectionOptions)$/.test(kind) && typeof value === 'object');

const functions = [...functionsOf('bsd-sockets', sockets), ...functionsOf('bsd-sockets/raw', raw)];

function callAll(world) {
  let calls = 0;
  for (const { entry, name, fn, kinds = [] } of functions) {
    for (const at of kinds.keys()) {
      for (const make of wrong) {
        const value = make();
        if (isRight(name, kinds[at], value)) continue;
        const args = kinds.map((kind) => valid(entry, kind, world)).with(at, value);
        calls++;
        try {
          invoke(fn, args);
        } catch {
          continue; // which error it is, is for throw-junk.mjs to judge
        }
        throw new Error(`${entry} ${name} takes ${String(value)} as argument ${at}`);
      }
    }
  }
  return calls;
}

const calls = inFreshWorld((world) => {
  // The first run compiles and loads what is loaded lazily; the second is the one to look at.
  callAll(world);
  const marker = (text) => raw.write(-1, Buffer.from(text));
  marker('begin');
  const made = callAll(world);
  marker('end');
  return made;
});
process.stdout.write(JSON.stringify(calls));
