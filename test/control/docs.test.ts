/**
 * docs/messages.md
 * - lists every control message that has a type, with what its value is (UPDATE_DOCS=1 writes the table)
 */
import { expect, test } from 'vitest';
import { type Definition, definitions } from '../support/defs.js';
import { expectTable, type Meaning, tableOfConstants } from '../support/page.js';

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

function levelsOf({ group, also = [] }: Definition): string[] {
  const [level] = definitions.groups.get(group)?.levels ?? [];
  return [level, ...also].filter((name) => name !== undefined);
}

test('the page lists every message that has a type', () => {
  const kinds = new Set(definitions.constants.flatMap(({ control }) => control ?? []));
  expect([...kinds].filter((kind) => values[kind] === undefined)).toEqual([]);
  const typed = definitions.constants.filter(({ control }) => control !== undefined);
  const meanings = typed.flatMap((constant) =>
    levelsOf(constant).map((level): Meaning => [level, constant.name, values[constant.control as string] as string]),
  );
  expectTable('messages.md', tableOfConstants('messages', meanings));
});
