/**
 * Which calls are about sockets, and names for their descriptors.
 *
 * Node has a dozen descriptors of its own, so the numbers of a lab differ from its twin's. They become names in the
 * order in which a thread got them: socket#1, socket#2, … A dup is another descriptor and has another name.
 * A number says only together with what it refers to which descriptor is meant, because numbers are used again; strace
 * gives both.
 */
import { childOf } from './family.mjs';
import { firstArgument, rewrite } from './trace.mjs';

/** @typedef {import('./family.mjs').Member} Member */

/** Calls that are made on sockets only. */
const SOCKET_CALLS = new Set(
  `socket socketpair bind listen accept accept4 connect getsockname getpeername shutdown getsockopt setsockopt
   sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg`.split(/\s+/),
);

/** Calls that any descriptor takes: they count where the descriptor is a socket. */
const DESCRIPTOR_CALLS = new Set(
  `read write readv writev close dup dup2 dup3 fcntl ioctl poll ppoll select pselect6 epoll_ctl sendfile`.split(/\s+/),
);

export const COMPARED_CALLS = [...SOCKET_CALLS, ...DESCRIPTOR_CALLS];

const DESCRIPTOR = /(\d+)<([a-z/][^>]*)>/g;
const SOCKET = /^socket:\[(\d+)\]$/;

/**
 * The place of a name in a rewritten call, until it is known what its owner is called. NUL is never in strace's output,
 * so it can mark the place.
 */
const placeholder = ({ owner, ordinal }) => `\0${owner.pid}:${ordinal}\0`;

/**
 * Keeps the calls about sockets that this family made, with names for the descriptors.
 *
 * @param {Member[]} family
 * @returns {Map<Member, Call[]>} with placeholders, which {@link fillIn} replaces
 */
export function socketCalls(family) {
  const naming = new Naming(family);
  const kept = new Map(family.map((member) => [member, []]));
  for (const { member, call } of inOrder(family))
    if (childOf(call) !== undefined) naming.begin(childOf(call), member);
    else if (naming.isAboutSockets(call)) kept.get(member).push(naming.rewritten(call, member));
  return kept;
}

/** Replaces placeholders: a thread's own descriptors by their names alone, others with their owner's name. */
export function fillIn(text, self, nameOf) {
  return text.replace(/\0(\d+):(\d+)\0/g, (_, pid, ordinal) => {
    const name = `socket#${ordinal}`;
    return Number(pid) === self.pid ? name : `${nameOf(Number(pid))}'s ${name}`;
  });
}

/**
 * The calls of all threads in the order of their effects, so that a thread's use of a descriptor comes after the call
 * of another that made it. A call has its effect by its end; a child's first calls may end before its parent's fork
 * does, so that one counts from its start.
 */
function inOrder(family) {
  const all = family.flatMap((member) => member.calls.map((call) => ({ member, call })));
  const time = ({ call }) => (childOf(call) === undefined ? call.end : call.start);
  return all.sort((a, b) => time(a) - time(b));
}

class Naming {
  /** Sockets made by this family; a socket it was started with, such as its output, is not the lab's. */
  #sockets = new Set();
  #tables = new Map();
  #counts = new Map();
  #family;

  constructor(family) {
    this.#family = family;
    this.#tables.set(family[0], new Map());
  }

  /** Threads share a table of descriptors, processes get a copy. */
  begin(pid, parent) {
    const child = this.#family.find((member) => member.pid === pid);
    if (child === undefined) return;
    const table = this.#tables.get(parent);
    this.#tables.set(child, child.isThread ? table : new Map(table));
  }

  isAboutSockets(call) {
    if (call.name === 'socket' || call.name === 'socketpair') return true;
    if (DESCRIPTOR_CALLS.has(call.name)) return this.#mentionsSocket(call.args);
    // A number that refers to nothing, as -1, is an argument like another.
    return (
      SOCKET_CALLS.has(call.name) && (!firstArgument(call).includes('<') || this.#mentionsSocket(firstArgument(call)))
    );
  }

  #mentionsSocket(args) {
    let found = false;
    rewrite(args, (outside) => {
      for (const [, , target] of outside.matchAll(DESCRIPTOR)) found ||= this.#sockets.has(SOCKET.exec(target)?.[1]);
      return outside;
    });
    return found;
  }

  /** The call with names for descriptors. Those that it makes are named anew, others as they were. */
  rewritten(call, owner) {
    const isMade = (offset) => call.name === 'socketpair' || (/^recvm?msg$/.test(call.name) && offset > 0);
    const name = (made) => (_whole, number, target) => {
      const inode = SOCKET.exec(target)?.[1];
      if (made && inode !== undefined) return placeholder(this.#make(number, inode, owner));
      if (this.#sockets.has(inode)) return placeholder(this.#find(number, inode, owner));
      return Number(number) <= 2 ? number : 'descriptor';
    };
    const args = rewrite(call.args, (outside, at) =>
      outside.replace(DESCRIPTOR, (...match) => name(isMade(at + match.at(-2)))(...match)),
    );
    return { ...call, args, result: call.result.replace(DESCRIPTOR, name(true)) };
  }

  #make(number, inode, owner) {
    const ordinal = (this.#counts.get(owner) ?? 0) + 1;
    this.#counts.set(owner, ordinal);
    this.#sockets.add(inode);
    const descriptor = { inode, owner, ordinal };
    this.#tables.get(owner).set(number, descriptor);
    return descriptor;
  }

  /** One that is not in the table came from outside: over an exec, which moved it. */
  #find(number, inode, owner) {
    const descriptor = this.#tables.get(owner).get(number);
    return descriptor?.inode === inode ? descriptor : this.#make(number, inode, owner);
  }
}
