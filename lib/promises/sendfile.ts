/** Sending a whole file without blocking for the receiver: as lib/socket/sendfile.ts, with waits in place of poll(2). */
import { checkInteger } from '../argument.js';
import { position } from '../call/file.js';
import { poll } from '../call/poll.js';
import { check, SocketError, TimeoutError } from '../error.js';
import { EAGAIN, EINVAL, POLLIN } from '../gen/own.js';
import { sendfile } from '../raw/file.js';
import { read } from '../raw/io.js';
import { badFd, isInt32 } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import type { Options } from './guard.js';
import { Limit } from './limit.js';
import { readable, sendAll, writable } from './operations.js';

/** What is read and sent by hand at once. */
const PIECE = 65536;
/** What the kernel is asked for at once: the event loop has its turn after it. */
const MOST = 1024 * 1024;

/** A file on its way to a socket. */
interface Transfer {
  /** Throws when it is closed: between two waits it may have been. */
  out: () => Fd;
  from: Fd;
  count: number;
  limit: Limit;
  sent: number;
}

/** Sends until `count` or the end of the file; what went before an error is in the error. */
export async function sendFile(
  out: () => Fd,
  from: Fd,
  offset: number | bigint | undefined,
  count: number = Number.MAX_SAFE_INTEGER,
  options?: Options,
): Promise<number> {
  if (!isInt32(from)) throw badFd('sendfile', from, 'from');
  checkInteger('sendfile', 'count', count, 0, Number.MAX_SAFE_INTEGER);
  const at = position('sendfile', 'offset', offset);
  const transfer: Transfer = { out, from, count, limit: new Limit('sendfile', options), sent: 0 };
  const fd = out();
  try {
    if (!(await byKernel(transfer, at))) await byHand(transfer);
  } catch (failure) {
    const partly = failure instanceof SocketError || failure instanceof TimeoutError ? (failure.sent ?? 0) : 0;
    const error = transfer.limit.errorOf(failure, 'sendfile', fd);
    if (error instanceof SocketError || error instanceof TimeoutError) error.sent = transfer.sent + partly;
    throw error;
  }
  return transfer.sent;
}

/** false when the kernel cannot, and nothing has been sent. A position is no use then: what has one can be mapped. */
async function byKernel(transfer: Transfer, at: BigInt64Array | null): Promise<boolean> {
  const { out, from, count, limit } = transfer;
  while (transfer.sent < count) {
    await writable(out(), limit.next());
    const n = sendfile(out(), from, at, Math.min(count - transfer.sent, MOST));
    if (n === -EAGAIN) continue;
    if (n === -EINVAL && at === null && transfer.sent === 0) return false;
    if (check(n, 'sendfile', out()) === 0) break;
    transfer.sent += n;
  }
  return true;
}

async function byHand(transfer: Transfer): Promise<void> {
  const { out, from, count, limit } = transfer;
  const buffer = new Uint8Array(Math.min(PIECE, count));
  while (transfer.sent < count) {
    const room = buffer.subarray(0, Math.min(PIECE, count - transfer.sent));
    // Files are always ready, and cannot be waited for.
    if (poll([{ fd: from, events: POLLIN }], 0) === 0) await readable(from, limit.next());
    const n = read(from, room);
    if (n === -EAGAIN) continue;
    if (check(n, 'read', from) === 0) break;
    await sendAll(out(), room.subarray(0, n), 0, limit.next());
    transfer.sent += n;
  }
}
