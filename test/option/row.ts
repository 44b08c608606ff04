/** A row of table.ts: the value of a socket option, and what C makes of it. */
import * as sockets from 'bsd-sockets';
import { AF_INET, AF_INET6, type OptionLevel, type OptionName } from 'bsd-sockets';

/** `type` is that of a zeroed `d`, `c` fills it in, and sets `length` when not all of `d` is the value. */
export interface Row {
  /** The constants of the level and of the options whose values look so. */
  level: string;
  names: string[];
  value: unknown;
  type: string;
  c: string;
  /** What it decodes to, where that is not what was encoded. */
  decoded?: unknown;
  /** One way only. */
  only?: 'get' | 'set';
}

const constant = (name: string): number => {
  const value = (sockets as unknown as Record<string, unknown>)[name];
  if (typeof value !== 'number') throw new Error(`there is no ${name}`);
  return value;
};
export const levelOf = ({ level }: Row): OptionLevel => constant(level);
export const optionsOf = ({ names }: Row): OptionName[] => names.map(constant);

export const bytes = (length: number, from: number): Uint8Array => Uint8Array.from({ length }, (_, i) => from + i);
export const v4 = (address: string, port = 0) => ({ family: AF_INET, address, port });
export const v6 = (address: string, port = 0) => ({ family: AF_INET6, address, port, flowinfo: 0, scopeId: 0 });
/** An address that is not given is all zero. */
export const none = { family: 0 };

export type Spec = [names: string, value: unknown, type: string, c: string, rest?: Partial<Row>];

export const level = (name: string, specs: Spec[]): Row[] =>
  specs.map(([names, value, type, c, rest]) => ({ level: name, names: names.split(' '), value, type, c, ...rest }));

export const get = { only: 'get' } as const;
export const set = { only: 'set' } as const;
