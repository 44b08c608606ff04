/** Typed addresses to the bytes of C structs and back. */
import { wrongType, wrongValue } from '../argument.js';
import { sockaddr_in } from '../gen/layouts.js';
import { AF_INET } from '../gen/own.js';
import { storage } from '../raw/registers.js';
import type { Bytes } from '../raw/types.js';
import { takeBytes } from '../view.js';
import { codecOf, other } from './families.js';
import { inet } from './in.js';
import type { Sockaddr, SockaddrIn } from './types.js';

/** Where encoders write; sized as sockaddr_storage, and one view for each length so that none is made on a hot path. */
const scratch = new Uint8Array(128);
const prefixes: Uint8Array[] = [];

/**
 * The bytes of an address, valid until the next call encodes another.
 *
 * @internal
 */
export function addressBytes(call: string, address: Sockaddr): Bytes {
  if (typeof address !== 'object' || address === null) throw wrongType(call, 'address', 'a Sockaddr object', address);
  const family: unknown = address.family;
  if (typeof family !== 'number' || (family & 0xffff) !== family)
    throw wrongValue(call, 'address.family', 'an AF_* constant', family);
  if (family === AF_INET && !('data' in address)) return inetBytes(call, address as SockaddrIn);
  const length = ('data' in address ? other : codecOf(family)).encode(call, address as never, scratch);
  prefixes[length] ??= scratch.subarray(0, length);
  return prefixes[length];
}

const inetStruct = new Uint8Array(sockaddr_in.size);
let lastAddress = '';
let lastPort = Number.NaN; // which equals no port, itself included

/** AF_INET has memory of its own, in which the last address stays: programs send many datagrams to one peer. */
function inetBytes(call: string, { address, port }: SockaddrIn): Bytes {
  if (address !== lastAddress || port !== lastPort) {
    lastPort = Number.NaN; // encoding may throw half-way
    inet.encode(call, { family: AF_INET, address, port }, inetStruct);
    lastAddress = address;
    lastPort = port;
  }
  return inetStruct;
}

/**
 * Encodes a typed address as the bytes of its C struct.
 *
 * The length is the `addrlen` a C program would pass: 16 for AF_INET, 28 for AF_INET6, for AF_UNIX that of the name
 * with its NUL.
 *
 * @returns fresh bytes, the caller's to keep
 * @throws TypeError or RangeError for an address that its family cannot hold: a port of 70000, '300.1.1.1', a path over
 *   108 bytes
 * @example
 * encodeSockaddr({ family: AF_INET, address: '127.0.0.1', port: 80 }); // 02 00 00 50 7f 00 00 01 00…
 */
export function encodeSockaddr(address: Sockaddr): Uint8Array {
  return (addressBytes('encodeSockaddr', address) as Uint8Array).slice();
}

/**
 * Decodes the bytes of a C struct, as long as the kernel said they are.
 *
 * Any bytes decode to something: a family without a type, and bytes too short for their family, become a SockaddrOther.
 *
 * @returns undefined for no bytes at all, which is how the kernel says that there is no address
 */
export function decodeSockaddr(bytes: Uint8Array): Sockaddr | undefined {
  const plain = takeBytes('decodeSockaddr', 'bytes', bytes);
  return decode(plain, plain.length);
}

const low = new Uint8Array(new Uint16Array([1]).buffer)[0] as number; // 1 on a little-endian host

/**
 * Decodes the first bytes of some memory of our own.
 *
 * @internal
 */
export function decode(bytes: Uint8Array, length: number): Sockaddr | undefined {
  if (length === 0) return undefined;
  const family =
    length === 1
      ? -1
      : low
        ? (bytes[0] as number) | ((bytes[1] as number) << 8)
        : ((bytes[0] as number) << 8) | (bytes[1] as number);
  if (family === AF_INET && length >= sockaddr_in.size) return inet.decode(bytes, length);
  return codecOf(family).decode(bytes, length) ?? other.decode(bytes, length);
}

/** The room that accept(2) and its kin are given: sizeof(struct sockaddr_storage). */
export const STORAGE_SIZE = 128;
const length = new Int32Array(1);

/**
 * What a call that returns an address is given: the register file's own storage, and its length.
 *
 * @internal
 */
export function storageLength(): Int32Array {
  length[0] = STORAGE_SIZE;
  return length;
}

/**
 * The address that the last call wrote to the storage.
 *
 * @internal
 */
export function storedAddress(): Sockaddr | undefined {
  return decode(storage, Math.min(length[0] as number, storage.length));
}

export { storage };
