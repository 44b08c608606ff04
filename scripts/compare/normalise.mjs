/**
 * What differs between two runs of the very same program, and so says nothing about a difference between two programs.
 * Everything else (data, flags, addresses, lengths, errors) has to be equal to the letter.
 */
import { ephemeralPorts } from './ports.mjs';
import { rewrite } from './trace.mjs';

/** Gives names in the order in which things appear: port#1, port#2, … */
class Names {
  #names = new Map();
  #kind;

  constructor(kind) {
    this.#kind = kind;
  }

  of(thing) {
    if (!this.#names.has(thing)) this.#names.set(thing, `${this.#kind}#${this.#names.size + 1}`);
    return this.#names.get(thing);
  }

  has(thing) {
    return this.#names.has(thing);
  }
}

const PORT = /\bhtons\((\d+)\)/g;

/** The calls that wait for many descriptors. strace prints those that are ready as bare numbers. */
const WAITS = /^(p?select6?|p?poll|epoll_\w+)$/;

/** How many are ready, and for what, is compared; which number each has is not, nor what epoll keeps for the program. */
function withoutDescriptors({ name, args, result }) {
  return {
    name,
    args: args.replace(/^\d+(?=, (?:\[|NULL))/, 'nfds').replace(/data=\{[^}]*\}/g, 'data'),
    result: result
      .replace(/\bfd=\d+/g, 'fd')
      .replace(/\[[\d ]+\]/g, (list) => `[${list.split(' ').length} descriptors]`),
  };
}

export class Normaliser {
  #ports = new Names('port');
  #autobound = new Names('autobound');
  #folders = new Names('folder');
  #sequences = new Names('sequence');
  #ephemeral = ephemeralPorts();
  #pids;
  #chosen;

  /**
   * @param {object} run
   * @param {Map<number, string>} run.pids the role of each process
   * @param {number[]} [run.ports] ports that this run chose as free
   */
  constructor({ pids, ports = [] }) {
    this.#pids = pids;
    this.#chosen = new Set(ports);
  }

  /** Names the ports that the calls mention as ports, so that they are known where they are in data. */
  learn(calls) {
    for (const { args } of calls) rewrite(args, (outside) => outside.replace(PORT, (_, port) => this.#port(port)));
  }

  /** A call as it is compared and printed. */
  text(call) {
    const { name, args, result } = WAITS.test(call.name) ? withoutDescriptors(call) : call;
    const outside = (text) => this.#outside(text);
    const inside = (text) => this.#inside(text);
    return `${name}(${rewrite(this.#withAutobound(args), outside, inside)}) = ${rewrite(result, outside)}`;
  }

  /** A port that the kernel or the run chose; one that the program chose stays as it is. */
  #port(digits) {
    const port = Number(digits);
    const [first, last] = this.#ephemeral;
    return (port >= first && port <= last) || this.#chosen.has(port) ? this.#ports.of(port) : digits;
  }

  /** A unix socket bound to no name gets one from the kernel: five hexadecimal digits. (Data has no quote unescaped.) */
  #withAutobound(args) {
    return args.replace(/sun_path=@"([0-9a-f]{5})"/g, (_, digits) => `sun_path=@"${this.#autobound.of(digits)}"`);
  }

  #outside(text) {
    return (
      text
        .replace(PORT, (_, port) => `htons(${this.#port(port)})`)
        // What a failed call did not write, strace shows by its address, which is chosen at random.
        .replace(/(^|[ =({[])0x[0-9a-f]{6,}(?=$|[,)}\]])/g, '$1pointer')
        // Process numbers: credentials, netlink addresses, the owner of a descriptor.
        .replace(/((?:pid=|F_SETOWN, ))(\d+)/g, (whole, field, pid) => this.#pid(whole, field, Number(pid)))
        // The C library counts netlink requests from the time of day.
        .replace(/(nlmsg_seq=)(\d+)/g, (_, field, number) => field + this.#sequences.of(number))
    );
  }

  #pid(whole, field, pid) {
    return this.#pids.has(pid) ? `${field}(pid of ${this.#pids.get(pid)})` : whole;
  }

  #inside(string) {
    return (
      string
        // mkdtemp(3) ends a name in six characters at random; the labs' folders, and names made of them, are so named.
        .replace(/\blab-([A-Za-z0-9]{6})\b/g, (_, random) => `lab-${this.#folders.of(random)}`)
        .replace(/(?<!\d)\d{4,5}(?!\d)/g, (digits) => (this.#ports.has(Number(digits)) ? this.#port(digits) : digits))
    );
  }
}
