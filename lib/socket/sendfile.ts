/** Sending a whole file: sendfile(2), or read(2) and send(2) where the kernel cannot do it. */
import { position } from '../call/file.js';
import { SocketError, TimeoutError } from '../error.js';
import { EINVAL, POLLIN, POLLOUT } from '../gen/own.js';
import { sendfile } from '../raw/file.js';
import { read, send } from '../raw/io.js';
import { badFd, isInt32 } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import type { Deadline } from './deadline.js';
import { complete, ready } from './wait.js';

const PIECE = 65536;

/** A file on its way to a socket. */
interface Transfer {
  out: Fd;
  from: Fd;
  count: number;
  deadline: Deadline | undefined;
  sent: number;
}

/** Sends until `count` or the end of the file; what went before an error is in the error. */
export function sendFile(
  out: Fd,
  from: Fd,
  offset: number | bigint | undefined,
  count: number,
  deadline: Deadline | undefined,
): number {
  if (!isInt32(from)) throw badFd('sendfile', from, 'from');
  const transfer: Transfer = { out, from, count, deadline, sent: 0 };
  const at = position('sendfile', 'offset', offset);
  try {
    if (!byKernel(transfer, at)) byHand(transfer);
  } catch (error) {
    if (error instanceof SocketError || error instanceof TimeoutError) error.sent = transfer.sent;
    throw error;
  }
  return transfer.sent;
}

/** false when the kernel cannot, and nothing has been sent. A position is no use then: what has one can be mapped. */
function byKernel(transfer: Transfer, at: BigInt64Array | null): boolean {
  const { out, from, count, deadline } = transfer;
  const call = { syscall: 'sendfile', fd: out };
  while (transfer.sent < count) {
    let impossible = false;
    const n = complete(call, POLLOUT, deadline, () => {
      const result = sendfile(out, from, at, count - transfer.sent);
      impossible = result === -EINVAL && at === null && transfer.sent === 0;
      return impossible ? 0 : result;
    });
    if (impossible) return false;
    if (n === 0) break;
    transfer.sent += n;
  }
  return true;
}

function byHand(transfer: Transfer): void {
  const { out, from, count, deadline } = transfer;
  const buffer = new Uint8Array(Math.min(PIECE, count));
  while (transfer.sent < count) {
    const room = buffer.subarray(0, Math.min(PIECE, count - transfer.sent));
    // What is read from may be a descriptor that blocks, and knows no deadline.
    if (deadline !== undefined && ready(from, POLLIN, deadline) === 0)
      throw new TimeoutError(deadline.timeoutMs, 'read', from);
    const there = complete({ syscall: 'read', fd: from }, POLLIN, deadline, () => read(from, room));
    if (there === 0) break;
    for (let rest = room.subarray(0, there); rest.length > 0; ) {
      const n = complete({ syscall: 'send', fd: out }, POLLOUT, deadline, () => send(out, rest, 0));
      rest = rest.subarray(n);
      transfer.sent += n;
    }
  }
}
