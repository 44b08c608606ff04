/** Values of socket options: [1], {l_onoff=1, l_linger=5}, "eth0". */
import { isObject } from '../argument.js';
import type { ControlMessage } from '../control/index.js';
import { optionStructs } from '../gen/names.js';
import { lazy } from '../lazy.js';
import { controlText } from './control.js';
import { linesOf } from './names.js';
import { dataText } from './struct.js';
import { list } from './text.js';

/** The structs that a value may be, by level and name of the option. */
const structs = lazy(
  () => new Map(linesOf(optionStructs).map(([level, name, ...names]) => [`${level} ${name}`, names])),
);

/** Control messages, which a few options hold. */
const isControl = (value: unknown): value is ControlMessage[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && 'level' in one && 'type' in one);

/** The value of an option. */
export function optionText(value: unknown, level: number, name: number): string {
  if (isControl(value)) return list(value.map(controlText));
  return dataText(value, structs().get(`${level} ${name}`) ?? []);
}
