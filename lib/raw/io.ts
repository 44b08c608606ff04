/** Moving bytes: send(2), recv(2) and their kin, read(2) and write(2). All hot; see registers.ts. */
import { native } from '../binding.js';
import type { MessageFlag } from '../gen/groups.js';
import { asUint8Array } from '../view.js';
import { BUFFER, DATA, FROM, isKnown, meet, type OneBuffer, TO, type TwoBuffers } from './known.js';
import { lengthIn, tooShort } from './length.js';
import {
  A,
  ADDRESS_NOT_BYTES,
  badFd,
  badWord,
  FD,
  isInt32,
  isWord,
  LENGTH,
  R,
  REFUSED,
  RESULT,
  storage,
  TOO_SHORT,
} from './registers.js';
import type { Bytes, Fd } from './types.js';

const nativeSend = native<OneBuffer>('send');
const nativeSendto = native<TwoBuffers>('sendto');
const nativeRecv = native<OneBuffer>('recv');
const nativeRecvfromHere = native<OneBuffer>('recvfromHere');
const nativeRecvfromInto = native<TwoBuffers>('recvfromInto');
const nativeRead = native<OneBuffer>('read');
const nativeWrite = native<OneBuffer>('write');

// One function for each way down, and none for all: V8 makes a direct call of one that always calls the same function.

function sendWithout(data: Bytes): void {
  if (isKnown(DATA, data)) nativeSend();
  else {
    nativeSend(data);
    meet(DATA, data);
  }
}

function sendWith(data: Bytes, address: Bytes): void {
  if (isKnown(DATA, data) && isKnown(TO, address)) nativeSendto();
  else {
    nativeSendto(data, address);
    meet(DATA, data);
    meet(TO, address);
  }
}

function receive(buffer: Bytes): void {
  if (isKnown(BUFFER, buffer)) nativeRecv();
  else {
    nativeRecv(buffer);
    meet(BUFFER, buffer);
  }
}

function receiveHere(buffer: Bytes): void {
  if (isKnown(BUFFER, buffer)) nativeRecvfromHere();
  else {
    nativeRecvfromHere(buffer);
    meet(BUFFER, buffer);
  }
}

function receiveInto(buffer: Bytes, address: Bytes): void {
  if (isKnown(BUFFER, buffer) && isKnown(FROM, address)) nativeRecvfromInto();
  else {
    nativeRecvfromInto(buffer, address);
    meet(BUFFER, buffer);
    meet(FROM, address);
  }
}

/**
 * Sends on a connected socket: `send(2)`.
 *
 * @param data - all bytes of the view; an empty one sends an empty datagram
 * @returns the number of bytes sent, which on a stream may be fewer than there are; -errno on failure
 * @see send(2)
 */
export function send(fd: Fd, data: Bytes, flags: MessageFlag): number {
  if (!isInt32(fd)) throw badFd('send', fd);
  if (!isWord(flags)) throw badWord('send', 'flags', flags);
  R[FD] = fd;
  R[A] = flags;
  sendWithout(data);
  const n = R[RESULT] as number;
  return n > REFUSED ? n : send(fd, asUint8Array('send', 'data', data), flags);
}

/**
 * Sends to an address: `sendto(2)`.
 *
 * @param address - the whole C struct, as `encodeSockaddr` makes it; null for none
 * @returns the number of bytes sent, -errno on failure
 * @see sendto(2)
 */
export function sendto(fd: Fd, data: Bytes, flags: MessageFlag, address: Bytes | null): number {
  if (!isInt32(fd)) throw badFd('sendto', fd);
  if (!isWord(flags)) throw badWord('sendto', 'flags', flags);
  R[FD] = fd;
  R[A] = flags;
  if (address === null) sendWithout(data);
  else sendWith(data, address);
  const n = R[RESULT] as number;
  if (n > REFUSED) return n;
  if (n === ADDRESS_NOT_BYTES) return sendto(fd, data, flags, asUint8Array('sendto', 'address', address as Bytes));
  return sendto(fd, asUint8Array('sendto', 'data', data), flags, address);
}

/**
 * Receives: `recv(2)`.
 *
 * @param buffer - filled from its start; a datagram longer than it is cut off. With an empty one a datagram is
 *   received and thrown away, as in C
 * @returns the number of bytes received; on a stream 0 means that the peer has finished, while a datagram of 0 bytes
 *   is just that; -errno on failure
 * @see recv(2)
 */
export function recv(fd: Fd, buffer: Bytes, flags: MessageFlag): number {
  if (!isInt32(fd)) throw badFd('recv', fd);
  if (!isWord(flags)) throw badWord('recv', 'flags', flags);
  R[FD] = fd;
  R[A] = flags;
  receive(buffer);
  const n = R[RESULT] as number;
  return n > REFUSED ? n : recv(fd, asUint8Array('recv', 'buffer', buffer), flags);
}

/**
 * Receives, and says from whom: `recvfrom(2)`.
 *
 * @param address - room for the sender's address; null when it is not wanted
 * @param out - `out[0]` is C's `addrlen`: before, how much of `address` may be filled; after, how long the address is
 * @returns the number of bytes received, -errno on failure
 * @see recvfrom(2)
 */
export function recvfrom(
  fd: Fd,
  buffer: Bytes,
  flags: MessageFlag,
  address: Bytes | null,
  out: Int32Array | null,
): number {
  if (!isInt32(fd)) throw badFd('recvfrom', fd);
  if (!isWord(flags)) throw badWord('recvfrom', 'flags', flags);
  const length = address === null ? 0 : lengthIn('recvfrom', 'address', out);
  R[LENGTH] = length;
  R[FD] = fd;
  R[A] = flags;
  if (address === null) receive(buffer);
  else if (address === storage) receiveHere(buffer);
  else receiveInto(buffer, address);
  const n = R[RESULT] as number;
  if (n > REFUSED) {
    if (n >= 0 && address !== null) (out as Int32Array)[0] = R[LENGTH] as number;
    return n;
  }
  if (n === TOO_SHORT) throw tooShort('recvfrom', 'address', address as Bytes, out);
  if (n === ADDRESS_NOT_BYTES)
    return recvfrom(fd, buffer, flags, asUint8Array('recvfrom', 'address', address as Bytes), out);
  return recvfrom(fd, asUint8Array('recvfrom', 'buffer', buffer), flags, address, out);
}

/**
 * Reads from any descriptor: `read(2)`.
 *
 * @returns the number of bytes read, 0 at the end of a stream; -errno on failure
 * @see read(2)
 */
export function read(fd: Fd, buffer: Bytes): number {
  if (!isInt32(fd)) throw badFd('read', fd);
  R[FD] = fd;
  if (isKnown(BUFFER, buffer)) nativeRead();
  else {
    nativeRead(buffer);
    meet(BUFFER, buffer);
  }
  const n = R[RESULT] as number;
  return n > REFUSED ? n : read(fd, asUint8Array('read', 'buffer', buffer));
}

/**
 * Writes to any descriptor: `write(2)`.
 *
 * @returns the number of bytes written, -errno on failure
 * @see write(2)
 */
export function write(fd: Fd, data: Bytes): number {
  if (!isInt32(fd)) throw badFd('write', fd);
  R[FD] = fd;
  if (isKnown(DATA, data)) nativeWrite();
  else {
    nativeWrite(data);
    meet(DATA, data);
  }
  const n = R[RESULT] as number;
  return n > REFUSED ? n : write(fd, asUint8Array('write', 'data', data));
}
