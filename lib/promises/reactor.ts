/**
 * Waits, as JavaScript sees them. Each has a slot, a small number, until it is settled: here are its promise and what
 * settling it needs; what it does when its descriptor is ready is in native/reactor.
 *
 * Nothing but its promise is allocated for a wait: slots are reused, and a batch of results comes in a table that both
 * sides share.
 */
import { decode } from '../address/index.js';
import type { Sockaddr } from '../address/types.js';
import { wrongValue } from '../argument.js';
import { native } from '../binding.js';
import { check, SocketError, TimeoutError } from '../error.js';
import { A, B, badFd, badWord, FD, isInt32, isWord, LENGTH, R, REFUSED, RESULT, storage } from '../raw/registers.js';
import type { Fd } from '../raw/types.js';
import { checkThere } from '../view.js';
import type { Guard } from './guard.js';

/** A call that can wait. */
export interface Operation<T> {
  /** The number that native/reactor/reactor.h knows it by. */
  readonly kind: number;
  /** What wrong arguments are arguments of. */
  readonly call: string;
  /** The system call, in other errors. */
  readonly syscall: string;
  /** The argument that has the memory. */
  readonly argument: string;
  /**
   * The promise's value.
   *
   * @param result - what the system call returned
   * @param record - where {@link addressAt} finds the address that the call gave
   * @param extra - as given to {@link start}
   */
  value(result: number, record: number, extra: unknown): T;
}

// Marks and outcomes: native/reactor/reactor.h has the same numbers.
const EMPTY_MEANT = 1;
const KEEPS_ALIVE = 2;
export const TRY_FIRST = 4;
const NOW = 64;
const EMPTY_BUFFER = -0x80000000 + 1;
const WAITS = -0x80000000 + 16;
const WAITS_TRUSTING = -0x80000000 + 17;
const IS_BLOCKING = -0x80000000 + 18;

const CAPACITY = 1024;
const RECORD = 4;
/** The room for an address: sizeof(struct sockaddr_storage). */
export const NAME_SIZE = 128;
const table = new Int32Array(CAPACITY * RECORD);
const names = new Uint8Array(CAPACITY * NAME_SIZE);
/** A view for each record's address, made when one is first asked for. */
const views: Uint8Array[] = [];
const IN_REGISTERS = -1;

/** The address that the call of a record gave. */
export function addressAt(record: number): Sockaddr | undefined {
  if (record === IN_REGISTERS) return decode(storage, Math.min(R[LENGTH] as number, storage.length));
  views[record] ??= names.subarray(record * NAME_SIZE, (record + 1) * NAME_SIZE);
  return decode(views[record], Math.min(table[record * RECORD + 2] as number, NAME_SIZE));
}

// By slot. The native side reads the first two.
const buffers: unknown[] = [];
const extras: unknown[] = [];
const operations: Operation<unknown>[] = [];
const fds: Fd[] = [];
const resolves: (((value: unknown) => void) | undefined)[] = [];
const addresses: (Sockaddr | undefined)[] = [];
const guards: (Guard | undefined)[] = [];
const free: number[] = [];

function takeSlot(): number {
  return free.pop() ?? buffers.push(undefined) - 1;
}

function releaseSlot(slot: number): void {
  buffers[slot] = undefined;
  extras[slot] = undefined;
  resolves[slot] = undefined;
  addresses[slot] = undefined;
  guards[slot] = undefined;
  free.push(slot);
}

type Open = (
  dispatch: (count: number, isStuck: boolean) => void,
  cancelled: (slot: number, result: number) => void,
  buffers: unknown[],
  extras: unknown[],
  table: Int32Array,
  names: Uint8Array,
  onUv: boolean,
) => number;
const nativeOpen = native<Open>('reactorOpen');
const nativeStart = native<(buffer: unknown, extra: unknown) => void>('reactorStart');
const nativeCancel = native<(slot: number) => number>('reactorCancel');
const nativeLook = native<() => boolean>('reactorLook');

let isOpen = false;

/** The first wait opens the epoll descriptor: importing this tier opens nothing. */
function open(): void {
  // Other runtimes have an event loop of their own.
  const onUv = !process.versions.bun && !process.versions.deno;
  check(nativeOpen(dispatch, cancelled, buffers, extras, table, names, onUv), 'epoll_create1');
  isOpen = true;
}

/** The native side tries, or queues. Between the stores and the call nothing may run; see raw/registers.ts. */
function attempt(kind: number, fd: Fd, flags: number, slot: number, buffer: unknown, extra: unknown): number {
  R[FD] = fd;
  R[A] = flags;
  R[B] = slot;
  R[LENGTH] = kind;
  nativeStart(buffer, extra);
  return R[RESULT] as number;
}

/**
 * Makes a call, or has it wait until it can be made.
 *
 * @param buffer - its memory: a Uint8Array, or a list of them
 * @param extra - the address as bytes, or the other parts of a message
 * @param address - for errors
 * @returns rejected already when the call fails at once
 */
export function start<T>(
  operation: Operation<T>,
  fd: Fd,
  flags: number,
  guard: Guard | undefined,
  buffer?: unknown,
  extra?: unknown,
  address?: Sockaddr,
): Promise<T> {
  const { call } = operation;
  if (!isInt32(fd)) throw badFd(call, fd);
  if (!isWord(flags)) throw badWord(call, 'flags', flags);
  const result = begin(operation, fd, flags, guard, buffer, extra);
  if (result === WAITS) {
    const slot = begun;
    addresses[slot] = address;
    const promise = new Promise<T>(capture);
    resolves[slot] = captured;
    if (guard !== undefined) watch(slot, guard);
    return promise;
  }
  if (result >= 0) return Promise.resolve(operation.value(result, IN_REGISTERS, extra));
  return Promise.reject(failure(operation, fd, result, address, buffer));
}

/**
 * The same without flags and without a promise, for who has checked the arguments.
 *
 * @param settled - gets the value, or a promise that is rejected; at once, or amid the results of others: what it does must
 *   not throw
 * @returns what {@link giveUp} takes, until `settled` is called
 */
export function startBare<T>(
  operation: Operation<T>,
  fd: Fd,
  guard: Guard | undefined,
  buffer: unknown,
  extra: unknown,
  settled: (value: T | Promise<never>) => void,
): number {
  const result = begin(operation, fd, 0, guard, buffer, extra);
  if (result === WAITS) {
    const slot = begun;
    resolves[slot] = settled as (value: unknown) => void;
    if (guard !== undefined) watch(slot, guard);
    return slot;
  }
  if (result >= 0) settled(operation.value(result, IN_REGISTERS, extra));
  else settled(Promise.reject(failure(operation, fd, result, undefined, buffer)));
  return NO_SLOT;
}

/** Nobody waits. */
export const NO_SLOT = -1;

/** Ends a wait of {@link startBare} that nobody wants any more; it is not settled. */
export function giveUp(slot: number): void {
  const settled = resolves[slot];
  nativeCancel(slot);
  if (resolves[slot] !== settled) return; // It has ended there, with its descriptor.
  guards[slot]?.end();
  releaseSlot(slot);
}

/** The slot of the last wait that {@link begin} began. */
let begun = 0;

/** The result of a call that was made, and WAITS of one that waits. */
function begin(
  operation: Operation<unknown>,
  fd: Fd,
  flags: number,
  guard: Guard | undefined,
  buffer: unknown,
  extra: unknown,
): number {
  if (!isOpen) open();
  const marks = guard === undefined ? KEEPS_ALIVE : marksOf(guard);
  const kind = operation.kind | (marks << 8);
  const slot = takeSlot();
  let result = attempt(kind, fd, flags, slot, buffer, extra);
  if (result === EMPTY_BUFFER && isThere(buffer))
    result = attempt(kind | (EMPTY_MEANT << 8), fd, flags, slot, buffer, extra);
  if (result !== WAITS_TRUSTING && result !== WAITS) {
    releaseSlot(slot);
    return result;
  }
  if (result === WAITS_TRUSTING && lookTimer === undefined) lookIn(LOOK_MS);
  buffers[slot] = buffer;
  // An address is encoded into memory that the next one is encoded into.
  extras[slot] = extra instanceof Uint8Array ? extra.slice() : extra;
  operations[slot] = operation;
  fds[slot] = fd;
  begun = slot;
  return WAITS;
}

function marksOf({ keepsAlive, timeoutMs }: Guard): number {
  return TRY_FIRST | (keepsAlive ? KEEPS_ALIVE : 0) | (timeoutMs === 0 ? NOW : 0);
}

/** A view of 0 bytes may be one whose memory is gone, and to receive with it would throw a datagram away. */
function isThere(view: unknown): boolean {
  if (Array.isArray(view)) return view.every(isThere);
  if (!ArrayBuffer.isView(view)) return false;
  try {
    checkThere('', '', view);
    return true;
  } catch {
    return false;
  }
}

// One function for all promises, instead of a closure for each.
let captured: (value: unknown) => void;
const capture = (resolve: (value: never) => void): void => {
  captured = resolve as (value: unknown) => void;
};

function failure(
  { call, syscall, argument }: Operation<unknown>,
  fd: Fd,
  result: number,
  address: Sockaddr | undefined,
  buffer: unknown,
): Error {
  if (result === IS_BLOCKING)
    return wrongValue(call, 'fd', 'non-blocking: made with SOCK_NONBLOCK, or set O_NONBLOCK by fcntl', fd);
  if (result <= REFUSED) return wrongValue(call, argument, 'memory that is still there', buffer);
  return new SocketError(-result, syscall, fd, address);
}

function reject(slot: number, error: unknown): void {
  const resolve = resolves[slot] as (value: unknown) => void;
  guards[slot]?.end();
  releaseSlot(slot);
  // Waits keep one function and not two: a promise that is resolved with a rejected one is rejected.
  resolve(Promise.reject(error));
}

/** Ends a wait early. */
function watch(slot: number, guard: Guard): void {
  guards[slot] = guard;
  const end = (error: (sent: number) => unknown) => {
    const sent = nativeCancel(slot);
    // It may turn out there that it had ended, with its descriptor, and the slot is free then.
    if (guards[slot] === guard) reject(slot, error(sent));
  };
  const onTimeout = (timeoutMs: number) =>
    end((sent) => {
      const { syscall } = operations[slot] as Operation<unknown>;
      return withSent(new TimeoutError(timeoutMs, syscall, fds[slot], addresses[slot]), sent);
    });
  guard.begin((reason) => end(() => reason), onTimeout);
}

/** For calls that send all: how much of it went before. */
function withSent<E extends { sent?: number }>(error: E, sent: number): E {
  if (sent > 0) error.sent = sent;
  return error;
}

/** A batch of results is in the table. Called by the native side, within a turn of the event loop. */
function dispatch(count: number, isStuck: boolean): void {
  for (let record = 0; record < count; record++) {
    const at = record * RECORD;
    settle(table[at] as number, table[at + 1] as number, record);
  }
  if (isStuck && !looksForStuck) {
    looksForStuck = true;
    lookIn(STUCK_MS);
  }
}

function settle(slot: number, result: number, record: number): void {
  const operation = operations[slot] as Operation<unknown>;
  if (result < 0) {
    const error = failure(operation, fds[slot] as Fd, result, addresses[slot], buffers[slot]);
    if (error instanceof SocketError) withSent(error, table[record * RECORD + 3] as number);
    reject(slot, error);
    return;
  }
  const resolve = resolves[slot] as (value: unknown) => void;
  const value = operation.value(result, record, extras[slot]);
  guards[slot]?.end();
  releaseSlot(slot);
  resolve(value);
}

/** The descriptor was closed, or its number means another file now. Called by the native side. */
function cancelled(slot: number, result: number): void {
  reject(slot, failure(operations[slot] as Operation<unknown>, fds[slot] as Fd, result, addresses[slot], undefined));
}

// ─── Looking after what the kernel does not tell of

/** A wait that was trusted is asked after at the second look. */
const LOOK_MS = 50;
/** Until what found no room, though poll(2) said so, is tried again. */
const STUCK_MS = 10;
let lookTimer: NodeJS.Timeout | undefined;
/** It is on its way, and batches that come before do not put it off. */
let looksForStuck = false;

function lookIn(ms: number): void {
  clearTimeout(lookTimer);
  lookTimer = setTimeout(look, ms);
  lookTimer.unref();
}

function look(): void {
  lookTimer = undefined;
  looksForStuck = false;
  if (nativeLook() && lookTimer === undefined) lookIn(LOOK_MS);
}
