/** Control messages: typed values to bytes and back. The list of them is lib/gen/controls.ts, made from native/defs. */
import * as types from 'node:util/types';
import { checkInteger, copyOfArray, wrongType } from '../argument.js';
import { controlRows, type TypedControlMessage } from '../gen/controls.js';
import type { SocketLevel, SocketOption } from '../gen/groups.js';
import { lazy } from '../lazy.js';
import { packControl, type RawControl, unpackControl } from './cmsg.js';
import { copyOf, type Kind } from './kind.js';

/** A type that no known message has, so that comparing `type` with a constant leaves only the typed messages. */
declare enum UnknownControl {
  UNKNOWN,
}

/** A control message that this package has no type for, or whose data is too short for it: its data as bytes. */
export interface OtherControlMessage {
  level: number;
  type: UnknownControl;
  value: Uint8Array;
}

/**
 * A control message: what sendmsg(2) and recvmsg(2) carry beside the data. `level` and `type` say what `value` is.
 *
 * @example
 * for (const message of control) {
 *   if (message.type === SCM_RIGHTS) message.value.forEach((fd) => close(fd)); // number[]
 *   if (message.type === IP_PKTINFO) console.log(message.value.addr); // InPktinfo
 * }
 * @see cmsg(3)
 */
export type ControlMessage = TypedControlMessage | OtherControlMessage;

/** Sent along, this asks for timestamps of one packet; what comes back has the same number and is SCM_TIMESTAMPING. */
export interface TimestampingRequest {
  level: SocketLevel.SOL_SOCKET;
  type: SocketOption.SO_TIMESTAMPING;
  /** SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_TX_SCHED, SOF_TIMESTAMPING_TX_ACK, … */
  value: number;
}

/** A control message to send. One with any level, any type and bytes as its value is sent as it is. */
export type ControlMessageOut =
  | ControlMessage
  | TimestampingRequest
  | { level: number; type: number; value: Uint8Array };

/** The kind of each known message, by level and then by type. */
const kinds = lazy(() => {
  const levels = new Map<number, Map<number, Kind<unknown>>>();
  for (const [level, type, kind] of controlRows()) {
    if (!levels.has(level)) levels.set(level, new Map());
    levels.get(level)?.set(type, kind);
  }
  return levels;
});

/**
 * The bytes of a list of control messages, for a call that has them as its argument.
 *
 * @internal
 */
export function controlBytes(call: string, argument: string, messages: readonly ControlMessageOut[]): Uint8Array {
  const copy = copyOfArray(call, argument, messages, 'control messages');
  return packControl(copy.map((message, i) => encodeOne(call, `${argument}[${i}]`, message)));
}

function encodeOne(call: string, argument: string, message: unknown): RawControl {
  if (typeof message !== 'object' || message === null) throw wrongType(call, argument, 'a control message', message);
  const { level, type, value } = message as { level: number; type: number; value: unknown };
  checkInteger(call, `${argument}.level`, level, -0x80000000, 0x7fffffff);
  checkInteger(call, `${argument}.type`, type, -0x80000000, 0x7fffffff);
  const kind = kinds().get(level)?.get(type);
  const isData = kind === undefined || (types.isUint8Array(value) && !kind.takesBytes);
  const data = (isData ? copyOf : kind.encode)(call, `${argument}.value`, value);
  return { level, type, data };
}

/**
 * Encodes control messages as the bytes of `msg_control`, which the raw tier's sendmsg() takes.
 *
 * @param messages - a value that is a Uint8Array is sent as it is, whatever the message; only where the typed value is
 *   bytes itself (ALG_SET_IV), it is that
 * @returns fresh bytes: each message with its header, and padded
 * @throws TypeError or RangeError for a value that is not what the message carries
 * @example
 * const control = encodeControl([{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [fd] }]);
 * raw.sendmsg(s, null, [data], control, 0);
 * @see cmsg(3)
 */
export function encodeControl(messages: readonly ControlMessageOut[]): Uint8Array {
  return controlBytes('encodeControl', 'messages', messages);
}

/**
 * Decodes the bytes of `msg_control`, as long as the kernel said they are.
 *
 * Any bytes decode to something: the data of a message without a type, or too short for its type, is delivered as bytes,
 * and a header that makes no sense ends the list. Descriptors in a message were opened by recvmsg(2), and are the
 * caller's to close.
 *
 * @example
 * const out = new Int32Array(3);
 * const n = raw.recvmsg(s, null, [data], room, 0, out);
 * const messages = decodeControl(room.subarray(0, out[1]));
 * @see cmsg(3)
 */
export function decodeControl(bytes: Uint8Array): ControlMessage[] {
  const own = copyOf('decodeControl', 'bytes', bytes);
  return unpackControl(own).map(({ level, type, data }) => {
    const value = kinds().get(level)?.get(type)?.decode(data);
    return { level, type, value: value === undefined ? data : value } as ControlMessage;
  });
}
