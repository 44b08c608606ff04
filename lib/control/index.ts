/** Control messages: typed values to bytes and back. The list of them is lib/gen/controls.ts, made from native/defs. */
import { checkInteger, wrongType } from '../argument.js';
import { controlRows, type TypedControlMessage } from '../gen/controls.js';
import { packControl, type RawControl, unpackControl } from './cmsg.js';
import type { Kind } from './kinds.js';

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

const key = (level: number, type: number): number => level * 2 ** 20 + type;
const kinds = new Map(controlRows.map(([level, type, kind]) => [key(level, type), kind]));

/** Encodes a list of control messages as the bytes of msg_control. A value that is a Uint8Array goes as it is. */
export function encodeControl(call: string, argument: string, messages: readonly ControlMessage[]): Uint8Array {
  if (!Array.isArray(messages)) throw wrongType(call, argument, 'an array of control messages', messages);
  return packControl(Array.from(messages, (message, i) => encodeOne(call, `${argument}[${i}]`, message)));
}

function encodeOne(call: string, argument: string, message: ControlMessage): RawControl {
  if (typeof message !== 'object' || message === null) throw wrongType(call, argument, 'a control message', message);
  const { level, type, value } = message as { level: number; type: number; value: unknown };
  checkInteger(call, `${argument}.level`, level, -0x80000000, 0x7fffffff);
  checkInteger(call, `${argument}.type`, type, -0x80000000, 0x7fffffff);
  const kind: Kind<unknown> | undefined = kinds.get(key(level, type));
  if (value instanceof Uint8Array && !kind?.takesBytes) return { level, type, data: Uint8Array.from(value) };
  if (kind === undefined)
    throw wrongType(call, `${argument}.value`, 'a Uint8Array, for a message without a type', value);
  return { level, type, data: kind.encode(call, `${argument}.value`, value) };
}

/** Decodes the bytes of msg_control. Total: what is unknown or too short is delivered as bytes. */
export function decodeControl(bytes: Uint8Array): ControlMessage[] {
  return unpackControl(bytes).map(({ level, type, data }) => {
    const value = kinds.get(key(level, type))?.decode(data) ?? data;
    return { level, type, value } as ControlMessage;
  });
}
