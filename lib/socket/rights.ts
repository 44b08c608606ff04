/** Descriptors over AF_UNIX sockets, SCM_RIGHTS. */
import { addressBytes } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, copyOfArray, wrongValue } from '../argument.js';
import { type Data, dataBytes } from '../bytes.js';
import { close } from '../call/descriptor.js';
import { type Message, type MessageOut, prepareIn, prepareOut, received } from '../call/message.js';
import { CMSG_LEN, CMSG_SPACE } from '../control/cmsg.js';
import { check } from '../error.js';
import type { MessageFlag } from '../gen/groups.js';
import { MSG_CMSG_CLOEXEC, MSG_CTRUNC, SCM_PIDFD, SCM_RIGHTS, SO_TYPE, SOCK_STREAM, SOL_SOCKET } from '../gen/own.js';
import * as raw from '../raw/message.js';
import { getsockopt } from '../raw/option.js';
import { badFd, badWord, isInt32, isWord } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { asUint8Array } from '../view.js';

/** What comes with descriptors. */
export interface ReceivedFds {
  /** Empty at the end of a stream. */
  data: Uint8Array;
  /** Open, close-on-exec, and the receiver's to close. */
  fds: Fd[];
  /**
   * MSG_CTRUNC: more were sent than are in `fds`; the others are closed. The message had more than `max`, or the process
   * may have no more. MSG_TRUNC: a datagram was longer than the data.
   */
  flags: number;
  /** Who sent them; undefined when the kernel gives none. */
  address: Sockaddr | undefined;
}

/** Ancillary data that can come in front of descriptors, because of SO_PASSCRED and its kin: room for 256 bytes of it. */
const OTHERS = CMSG_SPACE(256);
/** The kernel sends no more at once: SCM_MAX_FD. */
const MOST = 253;

/** The message that sends descriptors. */
export function rightsMessage(name: string, data: Data, fds: Fd[]): MessageOut & { iov: [Uint8Array] } {
  const bytes = asUint8Array(name, 'data', dataBytes(name, 'data', data));
  const value = copyOfArray(name, 'fds', fds, 'file descriptors') as Fd[];
  for (const [i, fd] of value.entries()) if (!isInt32(fd)) throw badFd(name, fd, `fds[${i}]`);
  return { iov: [bytes], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value }] };
}

const type = new Int32Array(1);

/** Throws when descriptors would be lost without an error: on a stream they travel with a byte. */
export function checkCarried(name: string, fd: Fd, bytes: Uint8Array): void {
  if (bytes.length > 0) return;
  const isKnown = getsockopt(fd, SOL_SOCKET, SO_TYPE, type, Int32Array.of(4)) === 0;
  if (isKnown && type[0] === SOCK_STREAM) throw wrongValue(name, 'data', 'at least one byte on a stream', '');
}

/** Where a message with at most `max` descriptors is received. */
export function rightsRoom(name: string, size: number, max: number) {
  checkInteger(name, 'size', size, 0, 0x7fffffff);
  checkInteger(name, 'max', max, 0, MOST);
  return prepareIn(name, 'message', { iov: [new Uint8Array(size)], controlLength: OTHERS + CMSG_LEN(4 * max) });
}

/** What has been received there. Descriptors that were not asked for are closed. */
export function rightsIn(
  bytes: number,
  room: ReturnType<typeof rightsRoom>,
  out: Int32Array,
  max: number,
): ReceivedFds {
  return rightsOf(received(bytes, room, out), room.iov[0] as Uint8Array, max);
}

/** The descriptors of a message, and its data, which is at the beginning of `buffer`. */
export function rightsOf(message: Message, buffer: Uint8Array, max: number): ReceivedFds {
  const { bytes, control, address, flags } = message;
  const arrived: Fd[] = [];
  for (const message of control) {
    if (message.level !== SOL_SOCKET) continue;
    if (message.type === SCM_RIGHTS) arrived.push(...message.value);
    else if (message.type === SCM_PIDFD && typeof message.value === 'number' && message.value >= 0)
      close(message.value);
  }
  for (const fd of arrived.slice(max)) close(fd);
  return {
    data: buffer.subarray(0, bytes),
    fds: arrived.slice(0, max),
    flags: arrived.length > max ? flags | MSG_CTRUNC : flags,
    address,
  };
}

/**
 * Sends descriptors over an AF_UNIX socket: `sendmsg(2)` with `SCM_RIGHTS`. What arrives are other numbers for the same
 * open files; these stay open here.
 *
 * @param data - goes along; on a stream at least one byte
 * @param fds - at most 253
 * @returns the number of bytes sent. On a stream it can be fewer than there are; the descriptors are with the first
 * @throws TypeError (ERR_INVALID_ARG_VALUE) for no data on a stream: the kernel would drop the descriptors in silence
 * @throws {@link SocketError} as {@link sendmsg}
 * - `EBADF` one is not open
 * - `ETOOMANYREFS` too many are under way
 * - `EINVAL` more than 253, or the socket is no AF_UNIX one
 * @example
 * send_fds(s, 'here is a file', [fd]);
 * @see unix(7)
 */
export function send_fds(fd: Fd, data: Data, fds: Fd[], flags: MessageFlag = 0, address?: Sockaddr): number {
  if (!isInt32(fd)) throw badFd('send_fds', fd);
  if (!isWord(flags)) throw badWord('send_fds', 'flags', flags);
  const message = rightsMessage('send_fds', data, fds);
  const prepared = prepareOut('send_fds', 'message', message);
  const to = address === undefined ? null : (addressBytes('send_fds', address) as Uint8Array).slice();
  checkCarried('send_fds', fd, message.iov[0]);
  return check(raw.sendmsg(fd, to, prepared.iov, prepared.control, flags), 'sendmsg', fd, address);
}

/**
 * Receives data, and descriptors that come with it: `recvmsg(2)` with `MSG_CMSG_CLOEXEC`.
 *
 * Of more descriptors than were asked for the others are closed, and the flags say `MSG_CTRUNC`: no data is lost, and no
 * descriptor.
 *
 * @param size - at most so many bytes of data
 * @param max - at most so many descriptors, up to 253
 * @throws {@link SocketError} as {@link recvmsg}
 * @example
 * const { data, fds } = recv_fds(s, 1024, 1);
 * @see unix(7)
 */
export function recv_fds(fd: Fd, size: number, max: number, flags: MessageFlag = 0): ReceivedFds {
  if (!isInt32(fd)) throw badFd('recv_fds', fd);
  if (!isWord(flags)) throw badWord('recv_fds', 'flags', flags);
  const room = rightsRoom('recv_fds', size, max);
  const out = new Int32Array(3);
  const n = raw.recvmsg(fd, room.address, room.iov, room.control, flags | MSG_CMSG_CLOEXEC, out);
  out[2] = (out[2] as number) & ~MSG_CMSG_CLOEXEC; // the kernel repeats it
  return rightsIn(check(n, 'recvmsg', fd), room, out, max);
}
