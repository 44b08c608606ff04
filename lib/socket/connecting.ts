/**
 * connect(2) to its end. A handshake that was begun goes on in the kernel, whatever interrupts the call, and is waited
 * for: a second call would fail with EALREADY, or connect anew what has failed.
 */
import { storage, storageLength } from '../address/index.js';
import type { AddressFamily } from '../gen/groups.js';
import { AF_UNIX, EAGAIN, EINPROGRESS, EINTR, ENOTCONN, POLLHUP, POLLOUT, SO_ERROR, SOL_SOCKET } from '../gen/own.js';
import { getpeername } from '../raw/name.js';
import { getsockopt } from '../raw/option.js';
import { connect } from '../raw/socket.js';
import type { Bytes, Fd } from '../raw/types.js';
import type { Deadline } from './deadline.js';
import { pause, ready } from './wait.js';

/** The deadline has passed; results of connect(2) are never positive. */
export const TIMED_OUT = 1;

/**
 * Connects.
 *
 * @param deadline - with one, the descriptor is non-blocking; without, EINPROGRESS is a result
 * @returns 0, -errno, or {@link TIMED_OUT}
 */
export function connectWithin(fd: Fd, family: AddressFamily, address: Bytes, deadline: Deadline | undefined): number {
  for (let attempts = 0; ; attempts++) {
    const result = connect(fd, address);
    if (family === AF_UNIX) {
      // There is no handshake here: while the listener's queue is full, nothing has begun. poll(2) does not know when
      // there is room in it.
      const again = result === -EINTR || (result === -EAGAIN && deadline !== undefined);
      if (!again) return result;
      if (deadline === undefined) continue;
      if (deadline.left() === 0) return TIMED_OUT;
      pause(attempts, deadline);
    } else {
      const begun = result === -EINTR || (result === -EINPROGRESS && deadline !== undefined);
      return begun ? established(fd, deadline) : result;
    }
  }
}

const error = new Int32Array(1);
const errorBytes = new Uint8Array(error.buffer);
const errorLength = new Int32Array(1);

/** Reads and clears the socket's pending error. */
function pendingError(fd: Fd): number {
  errorLength[0] = 4;
  const result = getsockopt(fd, SOL_SOCKET, SO_ERROR, errorBytes, errorLength);
  return result < 0 ? result : -(error[0] as number);
}

function established(fd: Fd, deadline: Deadline | undefined): number {
  for (;;) {
    const revents = ready(fd, POLLOUT, deadline);
    if (revents === 0) return TIMED_OUT;
    const failure = pendingError(fd);
    if (failure !== 0) return failure;
    // Writable is not yet connected; to have a peer is.
    const peer = getpeername(fd, storage, storageLength());
    if (peer !== -ENOTCONN || (revents & POLLHUP) !== 0) return peer;
  }
}
