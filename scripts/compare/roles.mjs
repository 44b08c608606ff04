/**
 * The roles of a run: what each process and each thread did with its sockets.
 *
 * Two runs are compared role by role, because only within one thread is the order of calls the program's; between
 * threads it is the scheduler's. The n-th child of a process is matched with the n-th child of its twin, the n-th
 * thread with the n-th worker. Threads that touch no socket (V8's, libuv's) are not counted.
 */
import { fillIn, socketCalls } from './descriptors.mjs';
import { familyOf } from './family.mjs';
import { Normaliser } from './normalise.mjs';
import { withoutPacketIds } from './packets.mjs';
import { firstArgument } from './trace.mjs';

/** @typedef {{ name: string, calls: string[] }} Role */

/**
 * @param {{ name: string, traces: Map<number, import('./trace.mjs').Call[]> }[]} processes
 * @param {{ ports?: number[] }} [chosen] what the run chose, and another would choose otherwise
 * @returns {Role[]}
 */
export function rolesOf(processes, chosen = {}) {
  const roles = processes.flatMap(({ name, traces }) => rolesOfProcess(name, familyOf(traces)));
  const pids = new Map(roles.map(({ name, pid }) => [pid, name]));
  const normaliser = new Normaliser({ pids, ...chosen });
  for (const { calls } of roles) normaliser.learn(calls);
  return roles.map(({ name, calls }) => ({
    name,
    calls: withoutPacketIds(calls.map((call) => normaliser.text(call))),
  }));
}

function rolesOfProcess(name, family) {
  if (family.length === 0) return [];
  const kept = socketCalls(family);
  const names = roleNames(
    name,
    family.filter((member) => member.parent === undefined || kept.get(member).length > 0),
  );
  const nameOf = (pid) => names.get(family.find((member) => member.pid === pid));
  return [...names].map(([member, role]) => ({
    name: role,
    pid: member.pid,
    calls: withoutRestarts(ownCalls(member, kept.get(member))).map((call) => ({
      ...call,
      args: fillIn(call.args, member, nameOf),
      result: fillIn(call.result, member, nameOf),
    })),
  }));
}

/** 'server', 'server child 1', 'server child 2 thread 1', … */
function roleNames(name, members) {
  const names = new Map();
  const counts = new Map();
  for (const member of members) {
    const kind = member.isThread ? 'thread' : 'child';
    const family = `${names.get(nearest(member.parent, names)) ?? ''} ${kind}`;
    counts.set(family, (counts.get(family) ?? 0) + 1);
    names.set(member, member.parent === undefined ? name : `${family} ${counts.get(family)}`);
  }
  return names;
}

/** The nearest ancestor that has a name: one that touches no socket has none. */
function nearest(member, names) {
  return member === undefined || names.has(member) ? member : nearest(member.parent, names);
}

/**
 * Before a Node program runs, libuv marks every descriptor that it inherited as close-on-exec. So the calls at the very
 * beginning of a new program that do so do not count, for either language.
 */
function ownCalls({ isNewProgram }, calls) {
  const isMark = ({ name, args }) => name === 'fcntl' && args.endsWith(' F_SETFD, FD_CLOEXEC');
  const first = calls.findIndex((call) => !isMark(call));
  return isNewProgram && first > 0 ? calls.slice(first) : calls;
}

/**
 * A call that a stop or a signal interrupts (ERESTARTSYS, ERESTARTNOINTR, …) is made again, by the kernel or by the
 * program; strace shows both. Whether it happens is a matter of timing, so the first one goes. One that is not
 * made again stays: there the program saw EINTR.
 */
function withoutRestarts(calls) {
  const isAgain = (call, next) => next?.name === call.name && firstArgument(next) === firstArgument(call);
  return calls.filter((call, i) => !(/^\? ERESTART/.test(call.result) && isAgain(call, calls[i + 1])));
}
