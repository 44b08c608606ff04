/** Making a call until it is done: after signals, and once the descriptor is ready. */
import type { Sockaddr } from '../address/types.js';
import { check, TimeoutError } from '../error.js';
import type { PollEvent } from '../gen/groups.js';
import { pollfd } from '../gen/layouts.js';
import { EAGAIN, EINTR } from '../gen/own.js';
import { poll } from '../raw/poll.js';
import type { Fd } from '../raw/types.js';
import type { Deadline } from './deadline.js';

/** poll(2) is told the time in an int. */
const LONGEST_MS = 0x7fffffff;
/** The longest pause between two attempts when poll(2) cannot tell what to wait for. */
const LONGEST_PAUSE_MS = 20;

const words = new Int32Array(pollfd.size / 4);
const halves = new Int16Array(words.buffer);
const entry = new Uint8Array(words.buffer);

/**
 * Waits until the descriptor is ready, through signals.
 *
 * @param deadline - none is for ever
 * @returns what has happened; 0 when the deadline has passed
 */
export function ready(fd: Fd, events: PollEvent, deadline: Deadline | undefined): number {
  for (;;) {
    const left = deadline === undefined ? -1 : Math.min(Math.ceil(deadline.left()), LONGEST_MS);
    if (left === 0) return 0;
    words[pollfd.fields.fd.offset / 4] = fd;
    halves[pollfd.fields.events.offset / 2] = events;
    const n = poll(entry, 1, left);
    if (n > 0) return halves[pollfd.fields.revents.offset / 2] as number;
    if (n < 0 && n !== -EINTR) check(n, 'poll', fd);
  }
}

/** Sleeps a little, and longer each time: for when there is nothing to wait for but time. */
export function pause(attempts: number, deadline: Deadline): void {
  poll(null, 0, Math.ceil(Math.min(2 ** attempts, LONGEST_PAUSE_MS, deadline.left())));
}

/** What a call is, for the errors it may end with. */
export interface Call {
  syscall: string;
  fd: Fd;
  address?: Sockaddr | undefined;
}

/**
 * Makes a call of the raw tier, again after each signal, and again once the descriptor is ready.
 *
 * Ready is no promise. Another process may have taken what was there, and to a datagram socket without a peer poll(2)
 * says that there is room whatever the receiver's queue is like; so from the second refusal on there are pauses.
 *
 * @param deadline - none: EAGAIN is an error, as in C
 */
export function complete(call: Call, events: PollEvent, deadline: Deadline | undefined, attempt: () => number): number {
  for (let refusals = 0; ; ) {
    const n = attempt();
    if (n >= 0) return n;
    if (n === -EINTR && deadline?.left() !== 0) continue;
    if (deadline === undefined || (n !== -EAGAIN && n !== -EINTR)) return check(n, call.syscall, call.fd, call.address);
    if (refusals > 0) pause(refusals, deadline);
    refusals++;
    if (ready(call.fd, events, deadline) === 0)
      throw new TimeoutError(deadline.timeoutMs, call.syscall, call.fd, call.address);
  }
}
