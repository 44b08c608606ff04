/** The structs of messages, of poll and epoll, and of getaddrinfo. */
import type { Sockaddr } from '../address/types.js';
import { checkInteger, checkText, wrongType } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import type { Message, MessageIn, MessageOut } from '../call/message.js';
import type { AddrInfo } from '../call/netdb.js';
import type { EpollInterest, EpollReport, PollFd } from '../call/poll.js';
import type { ControlMessageOut } from '../control/index.js';
import type { ConstantGroup } from '../gen/names.js';
import { asUint8Array } from '../view.js';
import { checkNumbers, controlLength, controlText } from './control.js';
import { symbolOf } from './names.js';
import { sockaddrLength, sockaddrText } from './sockaddr.js';
import { braces, list, quote, quoteShort, utf8 } from './text.js';

/** A struct msghdr: what is sent, what there is room for, or what was received. */
type AnyMessage = Partial<MessageOut & MessageIn & Message>;

/** A number among the object's, by its group. */
function named(property: string, value: number, group: ConstantGroup): string {
  checkInteger('format', `value.${property}`, value, -0x80000000, 0xffffffff);
  return symbolOf(value, group);
}

function nameFields(address: Sockaddr | undefined): string[] {
  if (address === undefined) return ['msg_name=NULL', 'msg_namelen=0'];
  return [`msg_name=${sockaddrText(address, 'sa_family', 'value.address')}`, `msg_namelen=${sockaddrLength(address)}`];
}

/** A detached view has a length of its own to say, and throws when it is read. */
function bytesOf(argument: string, part: Data): Uint8Array {
  return ArrayBuffer.isView(part) ? asUint8Array('format', argument, part) : dataBytes('format', argument, part);
}

function iovFields(iov: readonly Data[] | undefined): string[] {
  if (iov === undefined) return [];
  if (!Array.isArray(iov)) throw wrongType('format', 'value.iov', 'an array of buffers', iov);
  if (iov.length === 0) return ['msg_iov=NULL', 'msg_iovlen=0'];
  const parts = Array.from(iov, (part, i) => bytesOf(`value.iov[${i}]`, part));
  const texts = parts.map((bytes) => `{iov_base=${quoteShort(bytes)}, iov_len=${bytes.length}}`);
  return [`msg_iov=${list(texts)}`, `msg_iovlen=${parts.length}`];
}

function controlFields(control: readonly ControlMessageOut[] | undefined, room: number | undefined): string[] {
  if (control === undefined) return [`msg_controllen=${room ?? 0}`];
  if (!Array.isArray(control)) throw wrongType('format', 'value.control', 'an array of control messages', control);
  const messages = Array.from(control, (message, i) => {
    checkNumbers(`value.control[${i}]`, message);
    return message;
  });
  const length = controlLength(messages);
  return [
    ...(messages.length === 0 ? [] : [`msg_control=${list(messages.map(controlText))}`]),
    ...(length === undefined ? [] : [`msg_controllen=${length}`]),
  ];
}

/** A message, as the struct msghdr that sendmsg(2) or recvmsg(2) has of it. */
export function messageText({ address, iov, control, controlLength: room, flags = 0 }: AnyMessage): string {
  return braces([
    ...nameFields(address),
    ...iovFields(iov),
    ...controlFields(control, room),
    `msg_flags=${named('flags', flags, 'MSG')}`,
  ]);
}

/** A struct pollfd; `revents` where something happened. */
export function pollFdText({ fd, events, revents = 0 }: PollFd): string {
  checkInteger('format', 'value.fd', fd, -0x80000000, 0x7fffffff);
  const happened = revents === 0 ? [] : [`revents=${named('revents', revents, 'POLL')}`];
  return braces([`fd=${fd}`, `events=${named('events', events, 'POLL')}`, ...happened]);
}

/** A struct epoll_event; its data is a union. */
export function epollEventText({ events, data }: EpollInterest | EpollReport): string {
  if (data !== undefined) checkInteger('format', 'value.data', data, 0, Number.MAX_SAFE_INTEGER);
  const union = data === undefined ? [] : [`data={u32=${data % 2 ** 32}, u64=${data}}`];
  return braces([`events=${named('events', events, 'EPOLL')}`, ...union]);
}

/** A struct addrinfo. */
export function addrInfoText({ flags, family, socktype, protocol, canonname, address }: AddrInfo): string {
  if (canonname !== undefined) checkText('format', 'value.canonname', canonname);
  const addr = sockaddrText(address, 'sa_family', 'value.address');
  return braces([
    `ai_flags=${named('flags', flags, 'AI')}`,
    `ai_family=${named('family', family, 'AF')}`,
    `ai_socktype=${named('socktype', socktype, 'SOCK')}`,
    `ai_protocol=${named('protocol', protocol, 'IPPROTO')}`,
    `ai_addrlen=${sockaddrLength(address)}`,
    `ai_addr=${addr}`,
    `ai_canonname=${canonname === undefined ? 'NULL' : quote(utf8(canonname))}`,
  ]);
}
