/**
 * What Node takes and what it refuses, of the descriptors that this package makes (table.ts)
 * - streams become a net.Socket that reads, writes and ends; so does the reading end of a pipe, which cannot write
 * - what listens, or could, becomes a net.Server; UDP sockets become a dgram.Socket, bound or not
 * - seqpacket, AF_UNIX datagrams, raw, packet, netlink, eventfd and a closed number are refused with
 *   ERR_INVALID_FD_TYPE, or EINVAL by listen, and stay open
 * - a stream that cannot listen is refused too, and closed
 * - docs/interop.md has the table (UPDATE_DOCS=1 writes it)
 */
import { describe, expect, test } from 'vitest';
import { report } from '../support/child.js';
import { testWith } from '../support/need.js';
import { expectTable } from '../support/page.js';
import { type Row, rows } from './table.js';

const program = new URL('children/takes.mjs', import.meta.url);

describe.concurrent('a descriptor given to Node', () => {
  for (const { kind, needs = [], ...wanted } of rows)
    testWith(...needs)(kind, async () => {
      expect(await report(program, { args: [kind] })).toEqual(wanted);
    });
});

/** An outcome, for a reader of the page. */
function inWords(outcome: string): string {
  const refused = /^(throws|error) (?<code>\w+): .*?(type: (?<type>\w+))?(?<closed>; closed it)?$/.exec(
    outcome,
  )?.groups;
  if (refused !== undefined) {
    const { code, type, closed } = refused;
    return `\`${code}\`${type ? ` ${type}` : ''}${closed ? ', **and closed**' : ''}`;
  }
  const [, handle, what = ''] = /^(?:(\w+): )?(.*)$/.exec(outcome) as unknown as [string, string?, string?];
  if (what.startsWith('error')) return `taken; then \`${what.replace(/^.*: /, '')}\``;
  if (what.startsWith('reads; write')) return `yes, \`${handle}\`; \`${what.replace('reads; ', '')}\``;
  return handle === undefined ? 'yes' : `yes, \`${handle}\``;
}

function line(row: Row): string {
  return `| ${row.kind} | ${[row['net.Socket'], row['server.listen'], row['dgram.bind']].map(inWords).join(' | ')} |\n`;
}

test('the page has the table', () => {
  const table = `| descriptor | \`new net.Socket({ fd })\` | \`server.listen({ fd })\` | \`dgramSocket.bind({ fd })\` |
|---|---|---|---|
${rows.map(line).join('')}`;
  expectTable('interop.md', table);
});
