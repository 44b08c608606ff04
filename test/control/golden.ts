/** Packs the control messages of the table with C's CMSG_* macros. */
import { outputOf } from '../support/compile.js';
import type { Row } from './table.js';

const HEADERS = [
  ...['arpa/inet.h', 'netinet/in.h', 'netinet/tcp.h', 'stdint.h', 'stdio.h', 'string.h', 'sys/socket.h', 'time.h'],
  ...['linux/can.h', 'linux/can/j1939.h', 'linux/can/raw.h', 'linux/dccp.h', 'linux/errqueue.h', 'linux/if_alg.h'],
  ...['linux/if_packet.h', 'linux/llc.h', 'linux/net_tstamp.h', 'linux/netlink.h', 'linux/rds.h', 'linux/rxrpc.h'],
  ...['linux/sctp.h', 'linux/tipc.h', 'sys/time.h'],
];

/** Levels that the headers of the C library may lack. */
const LEVELS = { SOL_IPV6: 41, SOL_UDP: 17, SOL_TLS: 282, SOL_CAN_RAW: 101, SOL_CAN_J1939: 107 };

function block({ name, c }: Row, index: number): string {
  const [level, type] = name
    .replace(/\/\*.*\*\//, '')
    .trim()
    .split(' ');
  return `static void message${index}(void) {
    size_t length = WHOLE;
    ${c}
    put(${level}, ${type}, &d, length == WHOLE ? sizeof d : length);
  }`;
}

/** The bytes of msg_control with each of these lists of rows, in order. */
export function goldenControls(lists: Row[][]): Uint8Array[] {
  const rows = [...new Set(lists.flat())];
  const source = `#define _GNU_SOURCE
${HEADERS.map((header) => `#include <${header}>`).join('\n')}
${Object.entries(LEVELS)
  .map(([name, value]) => `#ifndef ${name}\n#define ${name} ${value}\n#endif`)
  .join('\n')}

enum { WHOLE = 1 << 20 };

static _Alignas(struct cmsghdr) char room[65536];
static struct msghdr header;
static struct cmsghdr *at;
static size_t used;

static void begin(void) {
  memset(room, 0, sizeof room);
  header.msg_control = room;
  header.msg_controllen = sizeof room;
  at = CMSG_FIRSTHDR(&header);
  used = 0;
}

static void put(int level, int type, const void *data, size_t length) {
  at->cmsg_level = level;
  at->cmsg_type = type;
  at->cmsg_len = CMSG_LEN(length);
  memcpy(CMSG_DATA(at), data, length);
  used += CMSG_SPACE(length);
  at = CMSG_NXTHDR(&header, at);
}

static void end(void) {
  for (size_t i = 0; i < used; i++) printf("%02x", (unsigned char)room[i]);
  printf("\\n");
}

${rows.map(block).join('\n')}

int main(void) {
${lists.map((list) => `  begin();\n${list.map((row) => `  message${rows.indexOf(row)}();\n`).join('')}  end();`).join('\n')}
  return 0;
}
`;
  const lines = outputOf(source).split('\n').slice(0, -1);
  return lines.map((line) => Uint8Array.from(Buffer.from(line, 'hex')));
}
