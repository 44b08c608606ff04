/** Messages: sendmsg(2), recvmsg(2), and readv(2), writev(2). Batches of them are in batch.ts. */
import { decode, STORAGE_SIZE } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { checkInteger, wrongType } from '../argument.js';
import { type Data, dataBytes, type Target, targetBytes } from '../bytes.js';
import { type ControlMessage, type ControlMessageOut, controlBytes, decodeControl } from '../control/index.js';
import { sockaddr } from '../control/ip.js';
import { check } from '../error.js';
import type { MessageFlag } from '../gen/groups.js';
import * as raw from '../raw/message.js';
import type { Fd } from '../raw/types.js';

/** What sendmsg(2) sends. */
export interface MessageOut {
  /** The destination; not given, the socket's peer. */
  address?: Sockaddr | undefined;
  /** The parts, sent as one. An empty list sends an empty datagram. */
  iov: Data[];
  /** Ancillary data. */
  control?: ControlMessageOut[] | undefined;
}

/** Where recvmsg(2) puts what it receives. */
export interface MessageIn {
  /** Filled one after the other. */
  iov: Target[];
  /**
   * Bytes of room for ancillary data: the sum of `CMSG_SPACE` of what is expected. 0 when not given: ancillary data is
   * dropped, descriptors in it are closed, and MSG_CTRUNC is set.
   */
  controlLength?: number;
}

/** What recvmsg(2) received. */
export interface Message {
  /** How many bytes; 0 is the end of a stream, or an empty datagram. */
  bytes: number;
  /** Who sent it; undefined when the kernel gives none. */
  address: Sockaddr | undefined;
  /** Ancillary data. Descriptors in it are open, and the receiver's to close. */
  control: ControlMessage[];
  /** MSG_TRUNC: the message was longer; MSG_CTRUNC: the ancillary data was; MSG_EOR, MSG_OOB, MSG_ERRQUEUE. */
  flags: number;
}

function checkMessage(call: string, argument: string, message: unknown): asserts message is object {
  if (typeof message !== 'object' || message === null)
    throw wrongType(call, argument, 'an object with an iov', message);
}

function checkIov(call: string, argument: string, iov: unknown): void {
  if (!Array.isArray(iov)) throw wrongType(call, argument, 'an array of buffers', iov);
}

/**
 * A message as bytes. Every property is read here, once, before anything is looked up.
 *
 * @internal
 */
export function prepareOut(call: string, argument: string, message: MessageOut) {
  checkMessage(call, argument, message);
  const { address, iov, control } = message;
  checkIov(call, `${argument}.iov`, iov);
  return {
    iov: Array.from(iov, (part, i) => dataBytes(call, `${argument}.iov[${i}]`, part)),
    address: address === undefined ? null : sockaddr.encode(call, `${argument}.address`, address),
    to: address,
    control: control === undefined ? null : controlBytes(call, `${argument}.control`, control),
  };
}

/** @internal */
export function prepareIn(call: string, argument: string, message: MessageIn, address = new Uint8Array(STORAGE_SIZE)) {
  checkMessage(call, argument, message);
  const { iov, controlLength = 0 } = message;
  checkIov(call, `${argument}.iov`, iov);
  checkInteger(call, `${argument}.controlLength`, controlLength, 0, 0x7fffffff);
  return {
    iov: Array.from(iov, (part, i) => targetBytes(call, `${argument}.iov[${i}]`, part)),
    address,
    control: controlLength === 0 ? null : new Uint8Array(controlLength),
  };
}

/** @internal */
export function received(
  bytes: number,
  { address, control }: { address: Uint8Array; control: Uint8Array | null },
  lengths: ArrayLike<number>,
  at = 0,
): Message {
  const namelen = lengths[at] as number;
  const controllen = lengths[at + 1] as number;
  const flags = lengths[at + 2] as number;
  return {
    bytes,
    address: decode(address, Math.min(namelen, address.length)),
    control: control === null ? [] : decodeControl(control.subarray(0, controllen)),
    flags,
  };
}

/**
 * Sends a message: `sendmsg(2)`.
 *
 * Descriptors (`SCM_RIGHTS`) travel with at least one byte of data on a stream: with none they are lost, and no error
 * says so.
 *
 * @returns the number of bytes sent; on a stream it can be fewer than there are
 * @throws {@link SocketError} as {@link sendto}; also
 * - `EMSGSIZE` more than IOV_MAX parts, or too long for one datagram
 * - `EINVAL` ancillary data that the socket does not take
 * - `ENOBUFS` more ancillary data than net.core.optmem_max
 * - `EBADF`, `ETOOMANYREFS` descriptors that are not open, or too many in flight
 * @example
 * sendmsg(s, { iov: ['here is a file'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [fd] }] });
 * @see sendmsg(2)
 */
export function sendmsg(fd: Fd, message: MessageOut, flags: MessageFlag = 0): number {
  const { iov, address, control, to } = prepareOut('sendmsg', 'message', message);
  return check(raw.sendmsg(fd, address, iov, control, flags), 'sendmsg', fd, to);
}

/**
 * Receives a message: `recvmsg(2)`.
 *
 * Descriptors that arrive are open, and inherited by child processes unless `MSG_CMSG_CLOEXEC` is among the flags. With
 * `MSG_PEEK` they arrive each time.
 *
 * @throws {@link SocketError} as {@link recv}; also `EMSGSIZE` more than IOV_MAX parts
 * @example
 * const { control } = recvmsg(s, { iov: [buffer], controlLength: CMSG_SPACE(4) });
 * for (const message of control) if (message.type === SCM_RIGHTS) use(message.value[0]);
 * @see recvmsg(2)
 */
export function recvmsg(fd: Fd, message: MessageIn, flags: MessageFlag = 0): Message {
  const prepared = prepareIn('recvmsg', 'message', message);
  const out = new Int32Array(3);
  const n = check(raw.recvmsg(fd, prepared.address, prepared.iov, prepared.control, flags, out), 'recvmsg', fd);
  return received(n, prepared, out);
}

/**
 * Reads into several buffers, one after the other: `readv(2)`.
 *
 * @returns the number of bytes read, 0 at the end of a stream or file
 * @throws {@link SocketError} as {@link read}; also `EINVAL` more than IOV_MAX buffers
 * @see readv(2)
 */
export function readv(fd: Fd, iov: Target[]): number {
  checkIov('readv', 'iov', iov);
  const parts = Array.from(iov, (part, i) => targetBytes('readv', `iov[${i}]`, part));
  return check(raw.readv(fd, parts), 'readv', fd);
}

/**
 * Writes several buffers as one: `writev(2)`.
 *
 * @returns the number of bytes written, which can be fewer than there are
 * @throws {@link SocketError} as {@link write}; also `EINVAL` more than IOV_MAX buffers
 * @see writev(2)
 */
export function writev(fd: Fd, iov: Data[]): number {
  checkIov('writev', 'iov', iov);
  const parts = Array.from(iov, (part, i) => dataBytes('writev', `iov[${i}]`, part));
  return check(raw.writev(fd, parts), 'writev', fd);
}
