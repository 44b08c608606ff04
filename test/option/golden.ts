/** The bytes of option values as C lays them out. */
import { outputOf } from '../support/compile.js';
import type { Row } from './row.js';

const HEADERS = [
  ...['arpa/inet.h', 'netinet/in.h', 'stdint.h', 'stdio.h', 'string.h', 'sys/socket.h', 'sys/time.h', 'linux/tcp.h'],
  ...['linux/can.h', 'linux/can/isotp.h', 'linux/can/j1939.h', 'linux/filter.h', 'linux/icmp.h', 'linux/if_packet.h'],
  ...['linux/if_xdp.h', 'linux/inet_diag.h', 'linux/mptcp.h', 'linux/net_tstamp.h', 'linux/rds.h', 'linux/sctp.h'],
  ...['linux/tipc.h', 'linux/tls.h'],
];

/** What <linux/in6.h> and <netinet/icmp6.h> have, which clash with the C library's headers or the kernel's. */
const STRUCTS = `
struct flowlabel { struct in6_addr flr_dst; uint32_t flr_label; uint8_t flr_action, flr_share;
  uint16_t flr_flags, flr_expires, flr_linger; uint32_t flr_pad; };
struct icmp6_filter { uint32_t icmp6_filt[8]; };
static void in4(void *at, const char *text) { inet_pton(AF_INET, text, at); }
static void in6(void *at, const char *text) { inet_pton(AF_INET6, text, at); }
static void sin(void *at, const char *text, int port) {
  struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons(port)};
  in4(&a.sin_addr, text);
  memcpy(at, &a, sizeof a);
}
static void sin6(void *at, const char *text, int port) {
  struct sockaddr_in6 a = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
  in6(&a.sin6_addr, text);
  memcpy(at, &a, sizeof a);
}
static void count(void *at, size_t length, int from) {
  for (size_t i = 0; i < length; i++) ((unsigned char *)at)[i] = from + i;
}
static void put(const void *data, size_t length) {
  for (size_t i = 0; i < length; i++) printf("%02x", ((const unsigned char *)data)[i]);
  printf("\\n");
}
enum { WHOLE = 1 << 20 };
`;

/** The bytes of `d` in each row. Padding is zero, because every `d` is a zeroed static. */
export function goldenOptions(rows: readonly Row[]): Uint8Array[] {
  const blocks = rows.map(
    ({ c, type }, index) => `static void row${index}(void) {
  size_t length = WHOLE;
  static ${type} d;
  ${c}
  put(&d, length == WHOLE ? sizeof d : length);
}`,
  );
  const source = `#define _GNU_SOURCE
${HEADERS.map((header) => `#include <${header}>`).join('\n')}
${STRUCTS}
${blocks.join('\n')}
int main(void) {
${rows.map((_, index) => `  row${index}();`).join('\n')}
  return 0;
}
`;
  const lines = outputOf(source).split('\n').slice(0, -1);
  return lines.map((line) => Uint8Array.from(Buffer.from(line, 'hex')));
}
