/**
 * `npm run discover`: the constants that the headers of this machine have and native/defs/*.def lack. For whoever
 * updates the definitions to newer headers. Prints a table of prefixes with the names of each.
 *
 * What is left out on purpose is in discover-ignore.txt, with the reason. A rule there that fits nothing is an error,
 * so that the list does not outlive its reasons.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PREAMBLE } from './gen/measure.mjs';
import { parseDefs } from './gen/parse.mjs';

/** Names that begin so are constants of sockets. */
const PREFIXES = [
  ...['AF', 'PF', 'SOCK', 'SO', 'SOL', 'SOMAXCONN', 'SHUT', 'MSG', 'SCM', 'SOF', 'HWTSTAMP', 'TXTIME', 'SK', 'SKF'],
  ...['IP', 'IPV6', 'IPPROTO', 'IPPORT', 'INADDR', 'MCAST', 'ICMP', 'ICMPV6', 'ICMP6', 'IGMP', 'MRT', 'MRT6'],
  ...['TCP', 'TCPI', 'TCPF', 'TCPOPT', 'UDP', 'UDPLITE', 'DCCP', 'DCCPO', 'SCTP', 'MPTCP', 'TLS', 'RDS', 'KCM'],
  ...[
    'PACKET',
    'TP',
    'ETH',
    'ARPHRD',
    'ARPOP',
    'NETLINK',
    'NLM',
    'NLMSG',
    'NLA',
    'NLMSGERR',
    'NDA',
    'RTMGRP',
    'RTNLGRP',
  ],
  ...['VMADDR', 'VSOCK', 'XDP', 'CAN', 'CANFD', 'CANXL', 'ALG', 'TIPC', 'LLC', 'X25', 'AX25', 'NETROM', 'ROSE', 'NFC'],
  ...['IFF', 'SIOC', 'TUN', 'FIO', 'PPP', 'PPPOL2TP', 'MCTP', 'QRTR', 'PNPIPE', 'CAIF', 'CAIFSO', 'RXRPC'],
  ...['AI', 'NI', 'EAI', 'NETDB', 'POLL', 'EPOLL', 'BPF', 'F', 'FD', 'O', 'IOV', 'UIO'],
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { files, constants } = parseDefs('native/defs');
const units = files.flatMap((file) => file.units);
const listed = new Set(constants.map(({ name }) => name));
const isOurs = (name) => PREFIXES.some((prefix) => name.startsWith(`${prefix}_`) || name === prefix);

/** What the preprocessor makes of a unit's headers: with -dM its macros, without the text itself. */
function preprocess(headers, ...flags) {
  // Some are not installed everywhere: bluetooth's come with BlueZ.
  const includes = headers.map((header) => `#if __has_include(<${header}>)\n#include <${header}>\n#endif\n`);
  const input = `${PREAMBLE}${includes.join('')}`;
  const { status, stdout, stderr } = spawnSync('cc', ['-E', ...flags, '-x', 'c', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 30_000,
  });
  if (status !== 0) throw new Error(`<${headers.join('>, <')}>: ${stderr}`);
  return stdout;
}

/** Macros without parameters that have a value. Include guards have none. */
function macrosOf(headers) {
  return [...preprocess(headers, '-dM').matchAll(/^#define (\w+) \S/gm)].map(([, name]) => name);
}

/** Members of enumerations: every name at the beginning of one or after a comma. */
function enumeratorsOf(headers) {
  const text = preprocess(headers, '-P').replace(/'[^']*'|"[^"]*"/g, '0');
  const bodies = [...text.matchAll(/\benum\b[^{};()]*\{([^}]*)\}/g)].map(([, body]) => body);
  return bodies.flatMap((body) => [...body.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)\s*(?==|,|$)/g)].map(([, name]) => name));
}

/** The lines of the list: a name, or a pattern between slashes, then the reason after a `#`. */
function readRules() {
  const lines = readFileSync(fileURLToPath(new URL('discover-ignore.txt', import.meta.url)), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim() || line.startsWith('#')) return [];
    const match = /^(?:\/(?<pattern>.+)\/|(?<name>\w+))\s+# (?<reason>\S.*)$/.exec(line)?.groups;
    if (!match) throw new Error(`discover-ignore.txt:${index + 1}: a rule is a name or /pattern/, then # and a reason`);
    const regexp = new RegExp(match.pattern ? `^(?:${match.pattern})$` : `^${match.name}$`);
    return [{ line: index + 1, text: line, regexp, used: 0 }];
  });
}

function isIgnored(name, rules) {
  const rule = rules.find(({ regexp }) => regexp.test(name));
  if (rule) rule.used++;
  return rule !== undefined;
}

const known = [...new Set(units.map(({ headers }) => headers.join(' ')))].map((list) => list.split(' '));
const found = new Set(known.flatMap((headers) => [...macrosOf(headers), ...enumeratorsOf(headers)]));
const rules = readRules();
const ours = [...found].filter((name) => isOurs(name) && !listed.has(name)).sort();
const missing = ours.filter((name) => !isIgnored(name, rules));

const byPrefix = new Map();
for (const name of missing) {
  const [prefix] = name.split('_');
  byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), name]);
}
for (const [prefix, names] of byPrefix) console.log(`${prefix}_ (${names.length})\n  ${names.join('\n  ')}`);
console.log(`${missing.length} names that native/defs lacks; ${ours.length - missing.length} are left out on purpose`);

const idle = rules.filter(({ used }) => used === 0);
for (const { line, text } of idle) console.error(`discover-ignore.txt:${line} fits nothing: ${text}`);
process.exitCode = idle.length > 0 ? 1 : 0;
