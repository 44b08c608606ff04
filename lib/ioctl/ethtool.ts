/** SIOCETHTOOL: the commands whose struct has a type here, and the others as bytes. */
import { checkInteger } from '../argument.js';
import type { EthtoolCommand } from '../gen/groups.js';
import { ethtool_cmd, ethtool_drvinfo, ethtool_value } from '../gen/layouts.js';
import { ETHTOOL_GDRVINFO, ETHTOOL_GSET } from '../gen/own.js';
import type { Layout } from '../struct.js';
import { takeBytes } from '../view.js';
import { ifreq } from './ifreq.js';
import { checkStruct, type Passed, type RequestKind } from './kind.js';
import { getMembers, integer, type Member, type Members, text } from './member.js';

/** About a device's driver, C's `struct ethtool_drvinfo`. */
export interface EthtoolDrvinfo {
  cmd: EthtoolCommand.ETHTOOL_GDRVINFO;
  driver: string;
  /** Of the driver; that of the kernel when it has none. */
  version: string;
  fwVersion: string;
  /** Where the device is, such as its PCI address. */
  busInfo: string;
  eromVersion: string;
  nPrivFlags: number;
  nStats: number;
  testinfoLen: number;
  eedumpLen: number;
  regdumpLen: number;
}

/** The settings of a link, C's `struct ethtool_cmd`. */
export interface EthtoolSettings {
  cmd: EthtoolCommand.ETHTOOL_GSET;
  /** Modes and features, or-ed. */
  supported: number;
  advertising: number;
  /** Low and high half of the speed in Mbit/s; both 65535 when it is not known. */
  speed: number;
  speedHi: number;
  /** 0 half, 1 full, 255 unknown. */
  duplex: number;
  port: number;
  phyAddress: number;
  transceiver: number;
  /** 1 when it is negotiated. */
  autoneg: number;
}

/** The commands with one number, C's `struct ethtool_value`: ETHTOOL_GLINK, ETHTOOL_GMSGLVL, …. */
export interface EthtoolValue {
  cmd: Exclude<EthtoolCommand, EthtoolCommand.ETHTOOL_GDRVINFO | EthtoolCommand.ETHTOOL_GSET>;
  /** Given for commands that set something; 0 when not given. */
  data: number;
}

/** Any command at all: what its struct has behind `cmd`, as bytes. */
export interface EthtoolBytes {
  cmd: EthtoolCommand | number;
  bytes: Uint8Array;
}

/** What a command is asked with. */
export type EthtoolIn = { cmd: EthtoolCommand; data?: number; bytes?: undefined } | EthtoolBytes;

export type Ethtool = EthtoolDrvinfo | EthtoolSettings | EthtoolValue;

/** Every field of a layout, as the kinds of fields that these structs have. */
function membersOf({ fields }: Layout): Members<Record<string, unknown>> {
  const isText = (kind: string) => (kind === 'text' ? text : integer) as Member<unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, { is: isText(field.kind), field }]),
  ) as Members<Record<string, unknown>>;
}

const known = new Map<number, { layout: Layout; members: Members<Record<string, unknown>> }>(
  (
    [
      [ETHTOOL_GDRVINFO, ethtool_drvinfo],
      [ETHTOOL_GSET, ethtool_cmd],
    ] as const
  ).map(([command, layout]) => [command, { layout, members: membersOf(layout) }]),
);
const number = { layout: ethtool_value, members: membersOf(ethtool_value) };
const { cmd: CMD, data: DATA } = ethtool_value.fields;

/** The interface, and the command. */
export interface EthtoolRequest {
  name: string;
  data: EthtoolIn;
}
/** The interface, and what it answered. */
export interface EthtoolAnswer {
  name: string;
  data: Ethtool | EthtoolBytes;
}

/** The command's struct: with bytes behind its first field, or with fields of a type. */
function encodeCommand(call: string, value: EthtoolIn): Uint8Array {
  checkStruct(call, 'argument.data', value);
  const { cmd, bytes } = value;
  checkInteger(call, 'argument.data.cmd', cmd, 0, 0xffffffff);
  const rest = bytes === undefined ? undefined : takeBytes(call, 'argument.data.bytes', bytes);
  const out = new Uint8Array(rest ? CMD.size + rest.length : (known.get(cmd) ?? number).layout.size);
  integer.put(call, 'argument.data.cmd', cmd, out, CMD);
  if (rest) out.set(rest, CMD.size);
  else if ('data' in value && value.data !== undefined) integer.put(call, 'argument.data.data', value.data, out, DATA);
  return out;
}

/** A struct that is as long as the type of its command says is of that type. */
function decodeCommand(bytes: Uint8Array): Ethtool | EthtoolBytes {
  const cmd = integer.get(bytes, CMD);
  const { layout, members } = known.get(cmd) ?? number;
  if (bytes.length !== layout.size) return { cmd, bytes: bytes.subarray(CMD.size) };
  return getMembers(bytes, members) as unknown as Ethtool;
}

export const ethtool: RequestKind<EthtoolRequest, EthtoolAnswer> = {
  encode(call, value): Passed {
    checkStruct(call, 'argument', value);
    const { name, data } = value;
    return ifreq.get.data.encode(call, { name, data: encodeCommand(call, data) });
  },
  decode(passed, result) {
    const { name, data } = ifreq.get.data.decode(passed, result);
    return { name, data: decodeCommand(data) };
  },
};
