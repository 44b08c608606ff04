/** Values of socket options: [1], {l_onoff=1, l_linger=5}, "eth0". */
import { optionStructs } from '../gen/names.js';
import { lazy } from '../lazy.js';
import { linesOf } from './names.js';
import { dataText } from './struct.js';

/** The structs that a value may be, by level and name of the option. */
const structs = lazy(
  () => new Map(linesOf(optionStructs).map(([level, name, ...names]) => [`${level} ${name}`, names])),
);

/** The value of an option. */
export function optionText(value: unknown, level: number, name: number): string {
  return dataText(value, structs().get(`${level} ${name}`) ?? []);
}
