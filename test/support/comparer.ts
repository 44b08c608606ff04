/** The comparison of traces, `scripts/compare`, which is plain JavaScript: what the tests use of it, with types. */

/** A call as strace showed it. */
export interface Call {
  name: string;
  args: string;
  result: string;
  start: number;
  end: number;
}

export interface Role {
  name: string;
  calls: string[];
}

export interface Row {
  left?: string;
  right?: string;
  same: boolean;
}

export interface Comparison {
  roles: { name: string; rows: Row[] }[];
  calls: number;
  differences: number;
  equal: boolean;
}

export interface Result {
  name: string;
  about: string;
  comparison: Comparison;
  failures: string[];
  verdict: 'equal' | 'different' | 'failed';
}

export interface Scenario {
  about: string;
  needs?: ('root' | 'ip')[];
  processes: { lab: string; as?: string; args?: string[] }[];
}

export interface Run {
  processes: { name: string; status: number | string; output: string; errors: string; traces: Map<number, Call[]> }[];
}

interface Comparer {
  compareLab(name: string): Promise<Result>;
  compareRoles(left: Role[], right: Role[]): Comparison;
  parseTrace(text: string): Call[];
  rolesOf(processes: { name: string; traces: Map<number, Call[]> }[], chosen?: { ports?: number[] }): Role[];
  runScenario(scenario: Scenario, language: 'TypeScript' | 'C', options?: { traced?: boolean }): Promise<Run>;
  scenarios: Record<string, Scenario>;
  sideBySide(result: Result, width?: number): string;
}

const modules = ['compare', 'difference', 'trace', 'roles', 'run', 'scenarios', 'report'].map(
  (name) => import(new URL(`../../scripts/compare/${name}.mjs`, import.meta.url).href),
);

export const comparer: Comparer = Object.assign({}, ...(await Promise.all(modules)));
