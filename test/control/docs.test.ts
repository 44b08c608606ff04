/**
 * docs/messages.md
 * - lists every control message that has a type, with what its value is (UPDATE_DOCS=1 writes the table)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Definition, definitions } from '../support/defs.js';

/** What values of a kind are, for a reader. A kind that is missing here fails the test. */
const values: Record<string, string> = {
  algIv: 'the vector, a `Uint8Array`',
  attributes: '`Attribute[]`: `type`, `value`; received only',
  auxdata: '`TpacketAuxdata`: `status`, `len`, `snaplen`, `mac`, `net`, `vlanTci`, `vlanTpid`',
  be32: 'a number, in host order',
  bytes: '`Uint8Array`',
  credentials: '`Ucred`: `pid`, `uid`, `gid`',
  dmabuf: '`DmabufCmsg`: `fragOffset`, `fragSize`, `fragToken`, `dmabufId`, `flags`',
  extendedErr: '`SockExtendedErr`: `errno`, `origin`, `type`, `code`, `info`, `data`, `rfc4884?`, `offender?`',
  fds: 'descriptors, `number[]`',
  i64: 'a bigint',
  in6Addr: "`'2001:db8::1'`",
  in6Pktinfo: '`In6Pktinfo`: `ifindex`, `addr?`',
  inAddr: "`'192.0.2.1'`",
  inPktinfo: '`InPktinfo`: `ifindex`, `specDst?`, `addr?`',
  int: 'a number',
  llcPktinfo: '`LlcPktinfo`: `ifindex`, `sap`, `mac`',
  mtuinfo: '`Ip6Mtuinfo`: `addr`, `mtu`',
  none: '`null`: there is no data',
  rdsRdmaNotify: '`RdsRdmaNotify`: `userToken`, `status`',
  rdsRxTrace: '`RdsRxTrace[]`: `pos`, `trace`',
  rdsZcopyCookies: '`number[]`',
  sctpAuthinfo: '`SctpAuthinfo`: `keynumber`',
  sctpInitmsg: '`SctpInitmsg`: `numOstreams`, `maxInstreams`, `maxAttempts`, `maxInitTimeo`',
  sctpNxtinfo: '`SctpNxtinfo`: `sid`, `flags`, `ppid`, `length`, `assocId`',
  sctpPrinfo: '`SctpPrinfo`: `policy`, `value`',
  sctpRcvinfo: '`SctpRcvinfo`: `sid`, `ssn`, `flags`, `ppid`, `tsn`, `cumtsn`, `context`, `assocId`',
  sctpSndinfo: '`SctpSndinfo`: `sid`, `flags`, `ppid`, `context`, `assocId`',
  sctpSndrcvinfo:
    '`SctpSndrcvinfo`: `stream`, `ssn`, `flags`, `ppid`, `context`, `timetolive`, `tsn`, `cumtsn`, `assocId`',
  sockaddr: 'a `Sockaddr`',
  text: 'a string',
  timespec: 'nanoseconds, a bigint',
  timestamping: '`ScmTimestamping`: `software`, `legacy`, `hardware`, nanoseconds',
  timeval: 'nanoseconds, a bigint',
  tipcErrinfo: '`TipcErrinfo`: `error`, `length`',
  tipcServiceRange: '`TipcServiceRange`: `type`, `lower`, `upper`',
  tsPktinfo: '`ScmTsPktinfo`: `ifIndex`, `pktLength`',
  u16: 'a number',
  u32: 'a number',
  u32s: '`number[]`',
  u64: 'a bigint',
  u8: 'a number',
};

const page = new URL('../../docs/messages.md', import.meta.url);
const [BEGIN, END] = ['UPDATE_DOCS=1 writes it -->\n', '<!-- end -->'];

function levelsOf({ group, also = [] }: Definition): string[] {
  const [level] = definitions.groups.get(group)?.levels ?? [];
  return [level, ...also].filter((name) => name !== undefined);
}

/** A row for each level and kind of value, in the order of their names. */
function table(): string {
  const rows = new Map<string, string[]>();
  for (const constant of definitions.constants.filter(({ control }) => control !== undefined))
    for (const level of levelsOf(constant)) {
      const key = `\`${level}\` | ${values[constant.control as string]}`;
      rows.set(key, [...(rows.get(key) ?? []), `\`${constant.name}\``]);
    }
  const lines = [...rows].map(([key, names]) => {
    const [level, value] = key.split(' | ') as [string, string];
    return `| ${level} | ${names.join(' ')} | ${value} |`;
  });
  return ['| level | messages | value |', '|---|---|---|', ...lines.sort()].map((line) => `${line}\n`).join('');
}

test('the page lists every message that has a type', () => {
  const kinds = new Set(definitions.constants.flatMap(({ control }) => control ?? []));
  expect([...kinds].filter((kind) => values[kind] === undefined)).toEqual([]);
  const text = readFileSync(page, 'utf8');
  const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, text.slice(0, start) + table() + text.slice(end));
  else expect(text.slice(start, end)).toBe(table());
});
