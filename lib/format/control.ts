/** Control messages: {cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[3]}. */
import * as types from 'node:util/types';
import { checkInteger, wrongType } from '../argument.js';
import { CMSG_LEN, unpackControl } from '../control/cmsg.js';
import { type ControlMessageOut, controlBytes } from '../control/index.js';
import type { Attribute } from '../control/kinds.js';
import { controlKinds } from '../gen/names.js';
import { lazy } from '../lazy.js';
import { controlName, levelName, linesOf, symbolOf } from './names.js';
import { dataText } from './struct.js';
import { braces, list } from './text.js';

/** What a message carries, by its level and type. */
const kinds = lazy(() => new Map(linesOf(controlKinds).map(([level, type, kind]) => [`${level} ${type}`, kind])));

/** The structs of the kinds that are not called after theirs. */
const structs: Readonly<Record<string, string>> = {
  credentials: 'ucred',
  auxdata: 'tpacket_auxdata',
  extendedErr: 'sock_extended_err',
  mtuinfo: 'ip6_mtuinfo',
  tsPktinfo: 'scm_ts_pktinfo',
  rdsRxTrace: 'rds_cmsg_rx_trace',
};

/** `inPktinfo` -> `in_pktinfo`. */
const structOfKind = (kind: string): string =>
  structs[kind] ?? kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const SECOND = 1_000_000_000n;

/** A time in nanoseconds, as seconds and a fraction of which there are so many. */
function timeText(value: bigint, fraction: string, perSecond: bigint): string {
  const rest = ((value % SECOND) + SECOND) % SECOND;
  return braces([`tv_sec=${(value - rest) / SECOND}`, `${fraction}=${(rest * perSecond) / SECOND}`]);
}

const timespec = (value: bigint): string => timeText(value, 'tv_nsec', SECOND);

type Stamps = Readonly<Record<'software' | 'legacy' | 'hardware', bigint>>;

/** What is neither a number nor a struct, by its kind. */
const special: Readonly<Record<string, (value: never) => string>> = {
  timeval: (value: bigint) => timeText(value, 'tv_usec', 1_000_000n),
  timespec,
  timestamping: ({ software, legacy, hardware }: Stamps) => list([software, legacy, hardware].map(timespec)),
  attributes: (value: Attribute[]) =>
    list(value.map(({ type, value: data }) => `{nla_type=${symbolOf(type, 'TCP_NLA')}, ${dataText(data, [])}}`)),
};

function valueText(value: unknown, kind: string | undefined): string {
  const isData =
    types.isUint8Array(value) || kind === undefined || (kind === 'timestamping' && typeof value === 'number');
  if (isData) return dataText(value, []);
  const print = special[kind];
  return print === undefined ? dataText(value, [structOfKind(kind)]) : print(value as never);
}

const kindOf = ({ level, type }: ControlMessageOut): string | undefined => kinds().get(`${level} ${type}`);

/** Throws for what has no level and no type. */
export function checkNumbers(argument: string, message: unknown): asserts message is ControlMessageOut {
  if (typeof message !== 'object' || message === null)
    throw wrongType('format', argument, 'a control message', message);
  const { level, type } = message as { level: unknown; type: unknown };
  checkInteger('format', `${argument}.level`, level, -0x80000000, 0x7fffffff);
  checkInteger('format', `${argument}.type`, type, -0x80000000, 0x7fffffff);
}

/** What only the kernel sends cannot be encoded, so that nothing tells its length. */
const hasLength = (message: ControlMessageOut): boolean =>
  kindOf(message) !== 'attributes' || types.isUint8Array(message.value);

/** How many bytes messages take; undefined where that cannot be told. */
export function controlLength(messages: readonly ControlMessageOut[]): number | undefined {
  return messages.every(hasLength) ? controlBytes('format', 'value.control', messages).length : undefined;
}

/** The cmsg_len of a message. Encoding checks it too. */
function lengthFields(message: ControlMessageOut): string[] {
  if (!hasLength(message)) return [];
  const [raw] = unpackControl(controlBytes('format', 'value', [message]));
  return [`cmsg_len=${CMSG_LEN(raw?.data.length ?? 0)}`];
}

/** One control message. */
export function controlText(message: ControlMessageOut): string {
  checkNumbers('value', message);
  const length = lengthFields(message);
  const { level, type, value } = message as { level: number; type: number; value: unknown };
  const isEmpty = value === null || (types.isUint8Array(value) && value.length === 0);
  return braces([
    ...length,
    `cmsg_level=${levelName(level)}`,
    `cmsg_type=${controlName(type, level)}`,
    ...(isEmpty ? [] : [`cmsg_data=${valueText(value, kindOf(message))}`]),
  ]);
}
