/** Sockets of other network namespaces. */
import { native } from '../binding.js';
import type { AddressFamily, SocketType } from '../gen/groups.js';
import type { Fd } from './types.js';

/**
 * Makes a socket of another network namespace: `setns(2)` and `socket(2)`, on a thread of its own.
 *
 * @param entered - receives 1 when setns(2) has succeeded, and the result is socket(2)'s
 * @returns the descriptor, -errno on failure
 * @internal
 */
export const socketIn =
  native<(netns: Fd, domain: AddressFamily, type: SocketType, protocol: number, entered: Int32Array) => number>(
    'socketIn',
  );
