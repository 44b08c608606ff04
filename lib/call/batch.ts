/** Batches of messages: sendmmsg(2), recvmmsg(2). */
import * as types from 'node:util/types';
import { addressBytes, decode, STORAGE_SIZE } from '../address/index.js';
import { isObject, wrongType } from '../argument.js';
import { check } from '../error.js';
import type { MessageFlag } from '../gen/groups.js';
import { MOST_MESSAGES } from '../raw/batch.js';
import * as raw from '../raw/message.js';
import type { Bytes, Fd } from '../raw/types.js';
import { type Message, type MessageIn, type MessageOut, prepareIn, prepareOut, received } from './message.js';

/** The memory of so many addresses is in one piece, because the raw tier looks up each piece. */
const ROOMS = 32;

/**
 * A list of messages as the raw tier takes it. It is kept for the next call with the same list: programs use their
 * memory again and again, and the raw tier knows a batch that has the same elements.
 */
class Lists {
  readonly iov: (Bytes | Bytes[])[] = [];
  readonly addresses: (Bytes | null)[] = [];
  readonly controls: (Bytes | null)[] = [];
  readonly #rooms: Uint8Array<ArrayBuffer>[] = [];

  /** Memory for the address of a message. */
  room(i: number): Uint8Array<ArrayBuffer> {
    if (i >= this.#rooms.length) {
      const piece = new Uint8Array(STORAGE_SIZE * ROOMS);
      for (let at = 0; at < piece.length; at += STORAGE_SIZE) this.#rooms.push(piece.subarray(at, at + STORAGE_SIZE));
    }
    return this.#rooms[i] as Uint8Array<ArrayBuffer>;
  }

  put(i: number, iov: Bytes | Bytes[], address: Bytes | null, control: Bytes | null): void {
    this.iov[i] = iov;
    this.addresses[i] = address;
    this.controls[i] = control;
  }

  /** The address in memory that stays. */
  name(i: number, address: Uint8Array): Bytes {
    const room = this.room(i);
    room.set(address);
    const known = this.addresses[i];
    return known?.byteLength === address.length ? known : room.subarray(0, address.length);
  }

  end(count: number): void {
    for (const list of [this.iov, this.addresses, this.controls]) list.length = count;
  }
}

const kept = new WeakMap<readonly unknown[], Lists>();

/** The lists of what is to be sent, or received, with `put` called for each message. */
function listsOf<M>(call: string, messages: M[], put: (lists: Lists, i: number, message: M) => void): Lists {
  if (!Array.isArray(messages)) throw wrongType(call, 'messages', 'an array of messages', messages);
  const lists = kept.get(messages) ?? new Lists();
  // Reading a message can run code of the caller's, and that make a call with the same list.
  kept.delete(messages);
  let count = 0;
  for (; count < messages.length && count < MOST_MESSAGES; count++) put(lists, count, messages[count] as M);
  lists.end(count);
  kept.set(messages, lists);
  return lists;
}

/** The only part of a message, if that is a Uint8Array. It spares a list. */
function onlyPart(iov: unknown): Uint8Array | undefined {
  if (!Array.isArray(iov) || iov.length !== 1) return undefined;
  const part: unknown = iov[0];
  return types.isUint8Array(part) ? part : undefined;
}

// Both read each property once. What is plain needs no names for errors, which cost more than all else here.

function putOut(lists: Lists, i: number, message: MessageOut): void {
  const { address, iov, control } = isObject(message) ? message : ({} as MessageOut);
  const part = onlyPart(iov);
  if (part !== undefined && control === undefined && (address === undefined || isObject(address))) {
    const name = address === undefined ? null : lists.name(i, addressBytes('sendmmsg', address) as Uint8Array);
    lists.put(i, part, name, null);
    return;
  }
  const read = isObject(message) ? ({ address, iov, control } as MessageOut) : message;
  const prepared = prepareOut('sendmmsg', `messages[${i}]`, read);
  const name = prepared.address === null ? null : lists.name(i, prepared.address);
  lists.put(i, prepared.iov, name, prepared.control);
}

function putIn(lists: Lists, i: number, message: MessageIn): void {
  const { iov, controlLength } = isObject(message) ? message : ({} as MessageIn);
  const part = onlyPart(iov);
  if (part !== undefined && controlLength === undefined) {
    lists.put(i, part, lists.room(i), null);
    return;
  }
  const read = isObject(message) ? ({ iov, controlLength } as MessageIn) : message;
  const prepared = prepareIn('recvmmsg', `messages[${i}]`, read, lists.room(i));
  lists.put(i, prepared.iov, prepared.address, prepared.control);
}

/**
 * Sends a batch of messages in one system call: `sendmmsg(2)`.
 *
 * @param messages - the kernel takes at most 1024, and more are not looked at. The same array again, of the same memory,
 *   is quicker than a new one
 * @returns how many were sent. An error after the first message is not reported: send the rest again, and it is
 * @throws {@link SocketError} as {@link sendmsg}, when none was sent; its address is the first message's
 * @see sendmmsg(2)
 */
export function sendmmsg(fd: Fd, messages: MessageOut[], flags: MessageFlag = 0): number {
  const { iov, addresses, controls } = listsOf('sendmmsg', messages, putOut);
  const sent = raw.sendmmsg(fd, iov, addresses, controls, flags);
  if (sent >= 0) return sent;
  const address = addresses[0] as Uint8Array | null | undefined;
  return check(sent, 'sendmmsg', fd, address ? decode(address, address.length) : undefined);
}

/**
 * Receives a batch of messages in one system call: `recvmmsg(2)`.
 *
 * Blocks until all have been filled, or, with `MSG_WAITFORONE`, until there is one; then it takes what else is there.
 *
 * @param messages - the kernel takes at most 1024, and more are not looked at. The same array again, of the same memory,
 *   is quicker than a new one
 * @param timeoutMs - none when not given. The kernel looks at it only when a message arrives, so the call can block for
 *   longer
 * @returns the messages received, as many as came
 * @throws {@link SocketError} as {@link recvmsg}, when none was received
 * @see recvmmsg(2)
 */
export function recvmmsg(fd: Fd, messages: MessageIn[], flags: MessageFlag = 0, timeoutMs?: number): Message[] {
  const { iov, addresses, controls } = listsOf('recvmmsg', messages, putIn);
  const out = new Int32Array(Math.max(4 * iov.length, 1));
  const n = check(raw.recvmmsg(fd, iov, addresses, controls, flags, timeoutMs ?? null, out), 'recvmmsg', fd);
  const messagesIn = new Array<Message>(n);
  for (let i = 0; i < n; i++) {
    const room = { address: addresses[i] as Uint8Array, control: controls[i] as Uint8Array | null };
    messagesIn[i] = received(out[4 * i] as number, room, out, 4 * i + 1);
  }
  return messagesIn;
}
