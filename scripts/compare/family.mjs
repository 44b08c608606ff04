/**
 * The threads of one traced program as a family: who began whom, and as what.
 */

/** @typedef {import('./trace.mjs').Call} Call */
/** @typedef {{ pid: number, parent?: Member, isThread: boolean, isNewProgram: boolean, calls: Call[] }} Member */

const BIRTH = new Set(['clone', 'clone3', 'fork', 'vfork']);

/** The process or thread that a call began, if it did. */
export function childOf({ name, result }) {
  return BIRTH.has(name) && /^\d+/.test(result) ? Number.parseInt(result, 10) : undefined;
}

/**
 * All threads and processes that one program became: the first process, then children in the order they were begun.
 *
 * @param {Map<number, Call[]>} traces the calls of each thread, by its number
 * @returns {Member[]}
 */
export function familyOf(traces) {
  const begun = new Set([...traces.values()].flat().map(childOf));
  const first = [...traces.keys()].find((pid) => !begun.has(pid));
  return first === undefined ? [] : withChildren(undefined, first, false, traces);
}

function withChildren(parent, pid, isThread, traces) {
  const all = traces.get(pid);
  const begin = parent === undefined ? 0 : startOfProgram(all);
  const member = { pid, parent, isThread, isNewProgram: begin > 0, calls: all.slice(begin) };
  const children = member.calls.flatMap((call) => {
    const child = childOf(call);
    return traces.has(child) ? withChildren(member, child, call.args.includes('CLONE_THREAD'), traces) : [];
  });
  return [member, ...children];
}

/**
 * The place of the first call of the program that a child became, 0 if it became none. Between fork and exec a child
 * moves descriptors to where the new program expects them. Those calls are libuv's in one version and posix_spawn's in
 * the other, not the lab's.
 */
function startOfProgram(calls) {
  return calls.findLastIndex(({ name, result }) => name === 'execve' && result === '0') + 1;
}
