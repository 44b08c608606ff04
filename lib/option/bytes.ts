/** Values that are text, or bytes, or addresses, and those that look the same in control messages. */
import { decodeSockaddr } from '../address/index.js';
import type { Sockaddr, SockaddrIn6 } from '../address/types.js';
import { checkText, isObject, outOfRange, wrongValue } from '../argument.js';
import { type ControlMessage, type ControlMessageOut, controlBytes, decodeControl } from '../control/index.js';
import { type Ip6Mtuinfo, in6Pktinfo, inAddr, mtuinfo } from '../control/ip.js';
import type { Kind } from '../control/kind.js';
import { copyOf } from '../control/kind.js';
import { credentials } from '../control/socket.js';
import { ip6_mtuinfo as ip6_mtuinfo_layout } from '../gen/layouts.js';
import { always, isString, type OptionKind } from './kind.js';
import { sockaddrBytes } from './struct.js';
import { u32 } from './word.js';

/** offsetof(struct ip6_mtuinfo, ip6m_mtu). */
const MTU = ip6_mtuinfo_layout.fields.mtu.offset;

/** As long as an option's value may be for all we know, in steps: most are short. */
const ROOMS = [256, 4096, 65536];

/** The text up to a NUL. What is not UTF-8 is read as Latin-1, which loses nothing. */
function textOf(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  const part = Buffer.from(nul < 0 ? bytes : bytes.subarray(0, nul));
  const text = part.toString();
  return Buffer.from(text).equals(part) ? text : part.toString('latin1');
}

function text(most: number, room: number | readonly number[]): OptionKind<string> {
  return {
    room,
    suits: isString,
    fits: always,
    encode(call, argument, value) {
      checkText(call, argument, value);
      if (!value.isWellFormed()) throw wrongValue(call, argument, 'a string that can be UTF-8', value);
      const bytes = new Uint8Array(Buffer.from(value));
      if (bytes.length > most) throw outOfRange(call, argument, `at most ${most} bytes`, bytes.length);
      return bytes;
    },
    decode: textOf,
  };
}

/** IFNAMSIZ and TCP_CA_NAME_MAX, of which the last byte is a NUL's. The kernel would cut longer names. */
const NAME = 16;
/** The name of an interface; '' is none. */
export const device = text(NAME - 1, NAME);
/** The name of an algorithm of the kernel; '' when there is none. */
export const algorithm = text(NAME - 1, NAME);
/** A name of any length. */
export const label = text(0x7fffffff, ROOMS);

/** Bytes whose form the user knows. */
export const bytes: OptionKind<Uint8Array> = {
  room: ROOMS,
  suits: always,
  fits: always,
  encode: copyOf,
  decode: (data) => data.slice(),
};

/** A socket address of any family. */
export const sockaddr: OptionKind<Sockaddr | undefined, Sockaddr> = {
  room: 128,
  suits: isObject,
  fits: always,
  encode: sockaddrBytes,
  decode: (data) => decodeSockaddr(data),
};

/** Control messages, one after the other. */
export const controls: OptionKind<ControlMessage[], readonly ControlMessageOut[]> = {
  room: ROOMS,
  suits: isObject,
  fits: always,
  encode: controlBytes,
  decode: (data) => decodeControl(data.slice()),
};

/** What control messages carry too. Bytes that are too few are read as if zeros followed. */
export function shared<T>(kind: Kind<T>, room: number, suits: (value: unknown) => boolean): OptionKind<T> {
  return {
    room,
    suits,
    fits: always,
    encode: kind.encode,
    decode(data) {
      const whole = new Uint8Array(Math.max(room, data.length));
      whole.set(data);
      return kind.decode(whole) as T;
    },
  };
}

export const ucred = shared(credentials, 12, isObject);
export const in_addr = shared(inAddr, 4, isString);
export const in6_pktinfo = shared(in6Pktinfo, 20, isObject);

/** The path MTU; the kernel leaves the address empty where it is an option and no control message. */
export const ip6_mtuinfo: OptionKind<{ mtu: number; addr?: SockaddrIn6 }, Ip6Mtuinfo> = {
  room: 32,
  suits: isObject,
  fits: always,
  encode: mtuinfo.encode,
  decode: (data) => mtuinfo.decode(data) ?? { mtu: u32.decode(data.subarray(MTU)) },
};
