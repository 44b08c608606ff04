// What every lab does around its calls: arguments, printing, addresses and errors. The calls themselves are in the
// labs. The twin of support/arguments.ts and support/lab.ts.
#ifndef EXAMPLES_C_COMMON_H_
#define EXAMPLES_C_COMMON_H_

#define _GNU_SOURCE  // before any header: accept4() and a few others are Linux's own
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct sockaddr SA;

// ─── Output

// Prints a line.
__attribute__((format(printf, 1, 2))) static inline void say(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
  putchar('\n');
  fflush(stdout);
}

// ─── Arguments

static inline void refuse(const char* text, const char* expected) {
  fprintf(stderr, "'%s' is not %s\n", text, expected);
  exit(2);
}

// Argument `n`, or the fallback when it is not given.
static inline const char* text_argument(int argc, char** argv, int n, const char* fallback) {
  return n < argc ? argv[n] : fallback;
}

// An IPv4 address.
static inline const char* address_argument(int argc, char** argv, int n, const char* fallback) {
  const char* text = text_argument(argc, argv, n, fallback);
  struct in_addr ignored;
  if (inet_pton(AF_INET, text, &ignored) != 1) refuse(text, "an IPv4 address");
  return text;
}

// A whole number from 0 to `most`.
static inline long number_argument(int argc, char** argv, int n, long fallback, long most) {
  if (n >= argc) return fallback;
  const char* text = argv[n];
  size_t digits = strspn(text, "0123456789");
  errno = 0;
  long number = strtol(text, NULL, 10);
  char expected[64];
  snprintf(expected, sizeof expected, "a number from 0 to %ld", most);
  if (digits == 0 || text[digits] != '\0' || errno != 0 || number > most) refuse(text, expected);
  return number;
}

// A port; 0 lets the kernel choose.
static inline int port_argument(int argc, char** argv, int n, int fallback) {
  return (int)number_argument(argc, argv, n, fallback, 65535);
}

// How many clients or datagrams a server serves before it ends: for ever when it is not told.
static inline long count_argument(int argc, char** argv, int n) {
  return number_argument(argc, argv, n, LONG_MAX, 1000000);
}

// ─── Addresses

// What TypeScript writes { family: AF_INET, address, port }.
static inline struct sockaddr_in inet(const char* address, int port) {
  struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  inet_pton(AF_INET, address, &in.sin_addr);
  return in;
}

// What TypeScript writes { family: AF_UNIX, path }: a pathname. Returns its addrlen, which counts the NUL.
static inline socklen_t pathname(struct sockaddr_un* un, const char* path) {
  *un = (struct sockaddr_un){.sun_family = AF_UNIX};
  snprintf(un->sun_path, sizeof un->sun_path, "%s", path);
  return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(un->sun_path) + 1);
}

// What TypeScript writes { family: AF_UNIX, path: `\0${name}` }: an abstract name. Its addrlen counts the NUL in front
// and none behind.
static inline socklen_t abstract(struct sockaddr_un* un, const char* name) {
  *un = (struct sockaddr_un){.sun_family = AF_UNIX};
  snprintf(un->sun_path + 1, sizeof un->sun_path - 1, "%s", name);
  return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(un->sun_path + 1));
}

// An address as text: "127.0.0.1:5006", "/tmp/socket", "@abstract". The last four results are valid at a time.
static inline const char* show(const void* address, socklen_t length) {
  static _Thread_local char texts[4][sizeof(struct sockaddr_storage) + 1];
  static _Thread_local unsigned next;
  char* text = texts[next++ % 4];
  const size_t size = sizeof texts[0];
  const SA* any = address;
  if (length == 0) {
    snprintf(text, size, "(none)");
  } else if (any->sa_family == AF_INET) {
    const struct sockaddr_in* in = address;
    char dotted[INET_ADDRSTRLEN];
    snprintf(text, size, "%s:%d", inet_ntop(AF_INET, &in->sin_addr, dotted, sizeof dotted), ntohs(in->sin_port));
  } else if (any->sa_family == AF_UNIX) {
    const struct sockaddr_un* un = address;
    int n = (int)(length - offsetof(struct sockaddr_un, sun_path));
    if (n == 0)
      snprintf(text, size, "(unnamed)");
    else if (un->sun_path[0] == '\0')
      snprintf(text, size, "@%.*s", n - 1, un->sun_path + 1);
    else
      snprintf(text, size, "%.*s", n, un->sun_path);
  } else {
    snprintf(text, size, "(family %d)", any->sa_family);
  }
  return text;
}

// ─── Errors

// The names of the errors that a lab may meet.
static inline const char* errno_name(int number) {
  static const struct {
    int number;
    const char* name;
  } names[] = {
#define NAME(error) {error, #error}
      NAME(EACCES),     NAME(EADDRINUSE),   NAME(EADDRNOTAVAIL), NAME(EAGAIN), NAME(EALREADY), NAME(ECONNREFUSED),
      NAME(ECONNRESET), NAME(EHOSTUNREACH), NAME(EINPROGRESS),   NAME(EINTR),  NAME(EINVAL),   NAME(EMFILE),
      NAME(EMSGSIZE),   NAME(ENETUNREACH),  NAME(ENOTCONN),      NAME(EPERM),  NAME(EPIPE),    NAME(ETIMEDOUT),
#undef NAME
  };
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    if (names[i].number == number) return names[i].name;
  return "error";
}

// Why a call failed, in the words of SocketError: "bind EADDRINUSE 127.0.0.1:5006: Address already in use".
static inline const char* failure(const char* call, const void* address, socklen_t length) {
  static _Thread_local char text[320];
  const char* where = address == NULL ? "" : show(address, length);
  const char* space = address == NULL ? "" : " ";
  snprintf(text, sizeof text, "%s %s%s%s: %s", call, errno_name(errno), space, where, strerror(errno));
  return text;
}

// Prints why a call failed, on the error output.
static inline void complain(const char* call) { fprintf(stderr, "%s\n", failure(call, NULL, 0)); }

// The result of a call, if it did not fail; if it did, the program ends. `_at`: it was made with an address.
static inline int check_at(long result, const char* call, const void* address, socklen_t length) {
  if (result >= 0) return (int)result;
  fprintf(stderr, "%s\n", failure(call, address, length));
  exit(1);
}

static inline int check(long result, const char* call) { return check_at(result, call, NULL, 0); }

// For a call that is expected to fail with `expected`. When it does, prints the error and returns -1.
static inline int attempt_at(int expected, long result, const char* call, const void* address, socklen_t length) {
  if (result >= 0 || errno != expected) return check_at(result, call, address, length);
  say("%s", failure(call, address, length));
  return -1;
}

static inline int attempt(int expected, long result, const char* call) {
  return attempt_at(expected, result, call, NULL, 0);
}

#endif  // EXAMPLES_C_COMMON_H_
