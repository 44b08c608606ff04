/** Messages: sendmsg(2), recvmsg(2), their batches, and readv(2), writev(2). */
import { outOfRange, wrongValue } from '../argument.js';
import { native } from '../binding.js';
import type { MessageFlag } from '../gen/groups.js';
import { type Batch, batchOf, type Each, type Messages } from './batch.js';
import type { Bytes, Fd } from './types.js';

type Parts = readonly Bytes[];

const nativeSendmsg =
  native<(iov: Parts, fd: Fd, address: Bytes | null, control: Bytes | null, flags: number) => number>('sendmsg');
const nativeRecvmsg =
  native<(iov: Parts, fd: Fd, address: Bytes | null, control: Bytes | null, flags: number, out: Int32Array) => number>(
    'recvmsg',
  );
const nativeSendmmsg = native<(batch: Batch, fd: Fd, flags: number) => number>('sendmmsg');
const nativeRecvmmsg =
  native<(batch: Batch, fd: Fd, flags: number, timeoutMs: number | null, out: Int32Array) => number>('recvmmsg');
const nativeReadv = native<(iov: Parts, fd: Fd) => number>('readv');
const nativeWritev = native<(iov: Parts, fd: Fd) => number>('writev');

/**
 * Sends a message: `sendmsg(2)`.
 *
 * @param address - the whole C struct of the destination; null for none
 * @param iov - the parts, which are sent as one; at most IOV_MAX, or the kernel says -EMSGSIZE
 * @param control - ancillary data, packed as C packs it (`encodeControl`); null for none
 * @returns the number of bytes sent, -errno on failure
 * @see sendmsg(2)
 */
export function sendmsg(fd: Fd, address: Bytes | null, iov: Parts, control: Bytes | null, flags: MessageFlag): number {
  return nativeSendmsg(iov, fd, address, control, flags);
}

/**
 * Receives a message: `recvmsg(2)`.
 *
 * @param address - room for the sender's address; null when it is not wanted
 * @param iov - the parts to fill, one after the other
 * @param control - room for ancillary data; null for none, and then what there is is dropped and MSG_CTRUNC set.
 *   Descriptors that arrive in it are open from now on
 * @param out - receives three integers: the lengths of the address and of the ancillary data, and msg_flags
 *   (MSG_TRUNC, MSG_CTRUNC, MSG_EOR, MSG_OOB, …)
 * @returns the number of bytes received, -errno on failure
 * @see recvmsg(2)
 */
export function recvmsg(
  fd: Fd,
  address: Bytes | null,
  iov: Parts,
  control: Bytes | null,
  flags: MessageFlag,
  out: Int32Array,
): number {
  return nativeRecvmsg(iov, fd, address, control, flags, out);
}

/**
 * Sends a batch of messages in one system call: `sendmmsg(2)`. Message i has the parts `iov[i]`, the address
 * `addresses[i]` and the ancillary data `controls[i]`.
 *
 * @param iov - a view for each message, or an array of views; the kernel takes at most 1024 messages
 * @param addresses - null for none, as may be each of its elements
 * @param controls - null for none, as may be each of its elements
 * @returns how many messages were sent. An error after the first message is not reported: send the rest again, and it
 *   is. -errno when none was sent
 * @see sendmmsg(2)
 */
export function sendmmsg(fd: Fd, iov: Messages, addresses: Each, controls: Each, flags: MessageFlag): number {
  const result = nativeSendmmsg(batchOf('sendmmsg', iov, addresses, controls), fd, flags);
  return result > REFUSED ? result : refuse('sendmmsg', result, iov);
}

/**
 * Receives a batch of messages in one system call: `recvmmsg(2)`.
 *
 * @param iov - a view for each message, or an array of views to fill one after the other
 * @param addresses - room for the senders' addresses; null when they are not wanted
 * @param controls - room for ancillary data; null for none
 * @param flags - as recvmsg, and MSG_WAITFORONE: block for the first message only
 * @param timeoutMs - null for none. The kernel looks at it only when a message arrives, so a call can block for longer
 * @param out - receives four integers for each message: its bytes, the lengths of its address and ancillary data, and
 *   its msg_flags
 * @returns how many messages were received, -errno on failure
 * @see recvmmsg(2)
 */
export function recvmmsg(
  fd: Fd,
  iov: Messages,
  addresses: Each,
  controls: Each,
  flags: MessageFlag,
  timeoutMs: number | null,
  out: Int32Array,
): number {
  const result = nativeRecvmmsg(batchOf('recvmmsg', iov, addresses, controls), fd, flags, timeoutMs, out);
  return result > REFUSED ? result : refuse('recvmmsg', result, iov, out);
}

/** Results up to this one are refusals of the native side, in the order of its enum; it made no call. */
const REFUSED = -0x80000000 + 1;

function refuse(call: string, result: number, iov: Messages, out?: Int32Array): never {
  if (result === REFUSED)
    throw outOfRange(call, 'out', 'an Int32Array of at least four elements for each message', out);
  throw wrongValue(call, 'iov', 'of views over memory that is still there, as addresses and controls', iov);
}

/**
 * Reads into several buffers, one after the other: `readv(2)`.
 *
 * @param iov - at most IOV_MAX, or the kernel says -EINVAL
 * @returns the number of bytes read, 0 at the end of a stream; -errno on failure
 * @see readv(2)
 */
export function readv(fd: Fd, iov: Parts): number {
  return nativeReadv(iov, fd);
}

/**
 * Writes several buffers as one: `writev(2)`.
 *
 * @returns the number of bytes written, -errno on failure
 * @see writev(2)
 */
export function writev(fd: Fd, iov: Parts): number {
  return nativeWritev(iov, fd);
}
