/** Values as text: what they mean in C, in the notation of strace(1). */

import type { SockaddrL2tpip } from '../address/l2tpip.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType, wrongValue } from '../argument.js';
import type { Message, MessageIn, MessageOut } from '../call/message.js';
import type { AddrInfo } from '../call/netdb.js';
import type { EpollInterest, EpollReport, PollFd } from '../call/poll.js';
import type { ControlMessage, ControlMessageOut } from '../control/index.js';
import type { OptionLevel, OptionName } from '../gen/groups.js';
import type { ConstantGroup } from '../gen/names.js';
import { controlText } from './control.js';
import { addrInfoText, epollEventText, messageText, pollFdText } from './message.js';
import { groupOf, optionName, symbol } from './names.js';
import { optionText } from './option.js';
import { sockaddrText } from './sockaddr.js';
import { list } from './text.js';

export type { ConstantGroup };

/**
 * An object that `format` knows by its properties: an address, a control message, a message, an answer of getaddrinfo, a
 * descriptor of poll, an event of epoll.
 */
export type FormattableObject =
  | Sockaddr
  | SockaddrL2tpip
  | ControlMessage
  | ControlMessageOut
  | Message
  | MessageIn
  | MessageOut
  | AddrInfo
  | PollFd
  | EpollInterest
  | EpollReport;

/** What `format` prints without being told what it is. */
export type Formattable = FormattableObject | readonly FormattableObject[];

/** What an object is, by the properties that it has and others have not. */
// biome-ignore lint/suspicious/noExplicitAny: each takes another object
const shapes: readonly (readonly [has: readonly string[], text: (value: any) => string])[] = [
  [['level', 'type'], controlText],
  [['socktype', 'address'], addrInfoText],
  [['fd', 'events'], pollFdText],
  [['events'], epollEventText],
  [['iov'], messageText],
  [['bytes', 'control', 'flags'], messageText],
  [['family'], sockaddrText],
];

const EXPECTED =
  'an address, a control message, a message, an AddrInfo, a PollFd, an event of epoll, or an array of these';

function objectText(argument: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) throw wrongType('format', argument, EXPECTED, value);
  const shape = shapes.find(([has]) => has.every((key) => key in value));
  if (shape === undefined) throw wrongValue('format', argument, EXPECTED, value);
  return shape[1](value);
}

/** A number by the names of its group. */
function numberText(value: unknown, key: string): string {
  const group = groupOf(key);
  if (group === undefined) throw wrongValue('format', 'group', "the prefix or type of constants, as 'MSG'", key);
  checkInteger('format', 'value', value, -0x80000000, 0xffffffff);
  return symbol(value as number, group);
}

/**
 * Prints an object of this package as strace(1) prints the C struct: addresses, control messages, messages, what
 * getaddrinfo found, the descriptors of poll and the events of epoll, and lists of these.
 *
 * An interface's number is printed as `if_nametoindex("lo")` when there is such an interface, which is looked up.
 *
 * @throws TypeError or RangeError for what cannot be such an object
 * @example
 * format(getsockname(fd)); // {sa_family=AF_INET, sin_port=htons(5006), sin_addr=inet_addr("127.0.0.1")}
 * format(recvmsg(s, room).control); // [{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[7]}]
 * format(fds); // [{fd=3, events=POLLIN, revents=POLLIN|POLLHUP}]
 * @see strace(1)
 */
export function format(value: Formattable): string;
/**
 * Prints a number by the names of its constants: flags or-ed, other values as one name. What has no name is a number,
 * `0x40000000` among flags and `0x63 /* AF_??? *\/` alone.
 *
 * @param value - an integer of 32 bits, either sign
 * @param group - the prefix of the constants, `'MSG'` for MSG_OOB and MSG_PEEK; where others have that prefix too, the
 *   name of their type, `'TcpState'`
 * @example
 * format(flags, 'MSG'); // MSG_OOB|MSG_DONTWAIT
 * format(17, 'POLL'); // POLLIN|POLLHUP
 * format(SOCK_STREAM | SOCK_CLOEXEC, 'SOCK'); // SOCK_STREAM|SOCK_CLOEXEC
 */
export function format(value: number, group: ConstantGroup): string;
/**
 * Prints the name of a socket option: `format(13, SOL_SOCKET)` is `SO_LINGER`.
 *
 * @param option - a number that setsockopt(2) takes as its name
 * @param level - whose option it is
 */
export function format(option: OptionName, level: OptionLevel): string;
/**
 * Prints the value of a socket option.
 *
 * @param value - what getsockopt() gives or setsockopt() takes: a number, an object, a string, bytes
 * @example
 * format(getsockopt(fd, SOL_SOCKET, SO_LINGER), SOL_SOCKET, SO_LINGER); // {l_onoff=1, l_linger=5}
 * format(true, SOL_SOCKET, SO_REUSEADDR); // [1]
 */
export function format(value: unknown, level: OptionLevel, name: OptionName): string;
export function format(value: unknown, by?: string | number, name?: number): string {
  if (by === undefined) {
    if (!Array.isArray(value)) return objectText('value', value);
    return list(Array.from(value, (one, i) => objectText(`value[${i}]`, one)));
  }
  if (typeof by === 'string') return numberText(value, by);
  checkInteger('format', 'level', by, -0x80000000, 0x7fffffff);
  if (name !== undefined) {
    checkInteger('format', 'name', name, -0x80000000, 0x7fffffff);
    return optionText(value, by, name);
  }
  checkInteger('format', 'option', value, -0x80000000, 0x7fffffff);
  return optionName(value as number, by);
}
