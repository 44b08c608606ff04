/**
 * Makes structs with the C compiler, and a library that stands in for ioctl(2) and fcntl(2): on a descriptor of its own it
 * writes down what it is passed, and fills in what the compiler made.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StructRow {
  /** Declares and initializes `a`, the argument. */
  a: string;
  /** Declares and initializes `d`, which a pointer in the argument leads to. */
  d?: string;
  /** Where that pointer is. */
  at?: string;
}

/** The descriptor of the first row. None that is open has such a number. */
export const FIRST = 0x7fff0000;

const HEADERS = [
  ...['fcntl.h', 'stdarg.h', 'stddef.h', 'stdio.h', 'string.h', 'sys/ioctl.h', 'sys/socket.h', 'sys/syscall.h'],
  ...['unistd.h', 'net/if.h', 'net/if_arp.h', 'net/route.h', 'netinet/in.h', 'linux/types.h', 'linux/ethtool.h'],
];

const block = ({ a, d = 'char d[1];', at = '0' }: StructRow, index: number) => `static void row${index}(char *passed) {
  static ${a}
  static ${d}
  exchange(${index}, passed, &a, sizeof a, ${at}, &d, ${at} > 0 ? sizeof d : 0);
}`;

/** Makes the library in a directory, and returns its path. It writes to descriptor 2: `row passed golden`, in hex. */
export function interposer(rows: readonly StructRow[], directory: string): string {
  const source = `#define _GNU_SOURCE
${HEADERS.map((header) => `#include <${header}>`).join('\n')}

/* <linux/ipv6.h> and <netinet/in.h> have no peace with each other. */
struct in6_ifreq { struct in6_addr addr; __u32 prefixlen; int ifindex; };

static void hex(const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) dprintf(2, "%02x", ((const unsigned char *)bytes)[i]);
}

/* A pointer at \`at\` is written down as zeros, and what it leads to behind the struct. */
static void exchange(int row, char *passed, const void *a, size_t size, size_t at, const void *d, size_t d_size) {
  char *target = NULL;
  if (d_size > 0) {
    memcpy(&target, passed + at, sizeof target);
    memset(passed + at, 0, sizeof target);
  }
  dprintf(2, "%d ", row);
  hex(passed, size);
  if (target) hex(target, d_size);
  dprintf(2, " ");
  hex(a, size);
  hex(d, d_size);
  dprintf(2, "\\n");
  memcpy(passed, a, size);
  if (target) memcpy(target, d, d_size);
}

${rows.map(block).join('\n')}

static void (*const all[])(char *) = {${rows.map((_, index) => `row${index}`).join(', ')}};

static long take(long call, int fd, unsigned long request, void *argument) {
  if (fd < ${FIRST}) return syscall(call, fd, request, argument);
  all[fd - ${FIRST}](argument);
  return 0;
}

#define STAND_IN(name, type, call)                   \\
  int name(int fd, type request, ...) {              \\
    va_list rest;                                    \\
    va_start(rest, request);                         \\
    void *argument = va_arg(rest, void *);           \\
    va_end(rest);                                    \\
    return take(call, fd, request, argument);        \\
  }
STAND_IN(ioctl, unsigned long, SYS_ioctl)
STAND_IN(fcntl, int, SYS_fcntl)
STAND_IN(fcntl64, int, SYS_fcntl)
`;
  const library = join(directory, 'golden.so');
  writeFileSync(`${library}.c`, source);
  execFileSync('cc', ['-w', '-shared', '-fPIC', '-o', library, `${library}.c`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return library;
}
