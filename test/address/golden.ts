/** Makes the structs of the table with the C compiler. */
import { outputOf } from '../support/compile.js';
import type { Row } from './table.js';

const HEADERS = [
  'arpa/inet.h',
  'linux/if_packet.h',
  'linux/netlink.h',
  'linux/vm_sockets.h',
  'net/if.h',
  'netinet/in.h',
  'stdio.h',
  'string.h',
  'sys/socket.h',
  'sys/un.h',
];

/** The bytes of every row, in order. */
export function goldenBytes(rows: Row[]): Uint8Array[] {
  const blocks = rows.map(({ c }) => `  {\n    size_t length;\n    ${c}\n    hex(&a, length);\n  }`);
  const source = `#define _GNU_SOURCE
${HEADERS.map((header) => `#include <${header}>`).join('\n')}

static void hex(const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) printf("%02x", ((const unsigned char *)bytes)[i]);
  printf("\\n");
}

int main(void) {
${blocks.join('\n')}
  return 0;
}
`;
  const lines = outputOf(source).split('\n').slice(0, -1);
  return lines.map((line) => Uint8Array.from(Buffer.from(line, 'hex')));
}
