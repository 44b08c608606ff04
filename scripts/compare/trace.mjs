/**
 * What strace wrote, as data: one call for each line.
 *
 * The programs run under `strace -ff`, which gives every thread a file of its own. So no line is ever cut in two by
 * another thread's ("<unfinished ...>", "<... resumed>"), and a line reads
 *
 *     1795262195.729 accept4(5<socket:[66642]>, {sa_family=AF_INET, …}, [16], 0) = 6<socket:[66647]> <0.0208>
 *     start          name    args                                                  result              duration
 */

/** @typedef {{ name: string, args: string, result: string, start: number, end: number }} Call */

/**
 * What is asked of strace. `-y` writes behind each descriptor what it refers to, as /proc has it: a socket is known by
 * its inode, in whatever thread or process, under whatever number. --seccomp-bpf leaves untraced calls at full speed.
 */
export const STRACE_OPTIONS = [
  '-ff',
  '--seccomp-bpf',
  '--absolute-timestamps=format:unix,precision:ns',
  '--syscall-times=ns',
  '-y',
  '-s65536',
  '-esignal=none',
];

/** Calls that begin a new thread, process or program: they say whose trace is whose. */
export const FAMILY_CALLS = ['clone', 'clone3', 'fork', 'vfork', 'execve'];

const CALL = /^([\d.]+) (\w+)\((.*)\)\s+= (.*?)(?: <([\d.]+)>)?$/;
// A thread that was ended inside a call leaves it without a result.
const CUT_OFF = /^([\d.]+) (\w+)\((.*?),?\s*<unfinished \.\.\.>(?:\)\s+= \?)?$/;

/**
 * The calls of one thread, in order. Lines about signals and exits are no calls.
 *
 * @param {string} text a file that `strace -ff` wrote
 * @returns {Call[]}
 */
export function parseTrace(text) {
  return text.split('\n').flatMap((line) => {
    const [, start, name, args, result = '?', duration = '0'] = CALL.exec(line) ?? CUT_OFF.exec(line) ?? [];
    if (name === undefined) return [];
    return { name, args, result, start: Number(start), end: Number(start) + Number(duration) };
  });
}

const STRING = /("(?:[^"\\]|\\.)*")/;

/**
 * Rewrites what stands outside of strings, or inside: what looks like a descriptor or a port in data is neither.
 *
 * @param {string} text arguments or a result
 * @param {(outside: string, offset: number) => string} outside
 * @param {(inside: string) => string} [inside]
 */
export function rewrite(text, outside, inside = (string) => string) {
  let offset = 0;
  // split() with a group gives what is between the strings and the strings, in turn.
  const parts = text.split(STRING).map((part, i) => {
    const rewritten = i % 2 === 0 ? outside(part, offset) : inside(part);
    offset += part.length;
    return rewritten;
  });
  return parts.join('');
}

/** The first argument, up to the comma; enough to know the descriptor of a call. */
export function firstArgument({ args }) {
  return /^[^,]*/.exec(args)[0];
}
