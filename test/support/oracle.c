// The same calls, made by C: what the tests hold this package against.
//
// Reads one call a line from standard input and answers each with a line:
//
//     bind 3 x0200138a7f000001…        a name, then integers, bytes in hexadecimal, or - for NULL
//     -98 x0200138a7f000001…           the result or -errno, then every bytes argument as the call left it
//
// Bytes arguments are thus in and out, as pointers are in C, and this program need not know which of them a call fills.
// Those that are text in C end with a NUL, which the caller sends. Calls that return text write it to their last
// argument, room for it, and return its length.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { kMaxArguments = 6, kMaxBytes = 1 << 20, kPatience = 25 };

struct Argument {
  long number;
  unsigned char* bytes;  // null unless it is bytes
  size_t size;
};

static struct Argument argument[kMaxArguments];

static int N(int i) { return (int)argument[i].number; }
static void* P(int i) { return argument[i].bytes; }
static size_t Size(int i) { return argument[i].size; }

static long Text(const char* text, int room) {
  if (text == NULL) return -1;
  size_t length = strlen(text);
  memcpy(P(room), text, length);
  return (long)length;
}

static long NametoIndex(const char* name) {
  unsigned index = if_nametoindex(name);
  return index == 0 ? -1 : (long)index;
}

// A message of one part: fd, address, part, control, flags, and for recvmsg() room for three integers of the header.
static long Message(ssize_t (*receive)(int, struct msghdr*, int)) {
  struct iovec part = {P(2), Size(2)};
  struct msghdr header = {P(1), (socklen_t)Size(1), &part, 1, P(3), Size(3), 0};
  if (receive == NULL) return sendmsg(N(0), &header, N(4));
  long result = receive(N(0), &header, N(4));
  int* out = P(5);
  if (result >= 0) {
    out[0] = (int)header.msg_namelen;
    out[1] = (int)header.msg_controllen;
    out[2] = header.msg_flags;
  }
  return result;
}

static long Vector(ssize_t (*call)(int, const struct iovec*, int)) {
  struct iovec part = {P(1), Size(1)};
  return call(N(0), &part, 1);
}

static long Call(const char* name) {
  char text[INET6_ADDRSTRLEN];
#define CALL(call, expression) \
  if (strcmp(name, #call) == 0) return expression;
  CALL(socket, socket(N(0), N(1), N(2)))
  CALL(socketpair, socketpair(N(0), N(1), N(2), P(3)))
  CALL(bind, bind(N(0), P(1), (socklen_t)Size(1)))
  CALL(listen, listen(N(0), N(1)))
  CALL(accept, accept(N(0), P(1), P(2)))
  CALL(accept4, accept4(N(0), P(1), P(2), N(3)))
  CALL(connect, connect(N(0), P(1), (socklen_t)Size(1)))
  CALL(getsockname, getsockname(N(0), P(1), P(2)))
  CALL(getpeername, getpeername(N(0), P(1), P(2)))
  CALL(send, send(N(0), P(1), Size(1), N(2)))
  CALL(sendto, sendto(N(0), P(1), Size(1), N(2), P(3), (socklen_t)Size(3)))
  CALL(recv, recv(N(0), P(1), Size(1), N(2)))
  CALL(recvfrom, recvfrom(N(0), P(1), Size(1), N(2), P(3), P(4)))
  CALL(read, read(N(0), P(1), Size(1)))
  CALL(write, write(N(0), P(1), Size(1)))
  CALL(sendmsg, Message(NULL))
  CALL(recvmsg, Message(recvmsg))
  CALL(readv, Vector(readv))
  CALL(writev, Vector(writev))
  CALL(sendfile, sendfile(N(0), N(1), P(2), (size_t)argument[3].number))
  CALL(splice, splice(N(0), P(1), N(2), P(3), (size_t)argument[4].number, (unsigned)N(5)))
  CALL(poll, poll(P(0), (nfds_t)N(1), N(2)))
  CALL(shutdown, shutdown(N(0), N(1)))
  CALL(sockatmark, sockatmark(N(0)))
  CALL(getsockopt, getsockopt(N(0), N(1), N(2), P(3), P(4)))
  CALL(setsockopt, setsockopt(N(0), N(1), N(2), P(3), (socklen_t)Size(3)))
  CALL(close, close(N(0)))
  CALL(dup, dup(N(0)))
  CALL(dup2, dup2(N(0), N(1)))
  CALL(dup3, dup3(N(0), N(1), N(2)))
  CALL(fcntl, P(2) != NULL ? fcntl(N(0), N(1), P(2)) : fcntl(N(0), N(1), N(2)))
  CALL(ioctl, ioctl(N(0), (unsigned long)argument[1].number, P(2)))
  CALL(inet_pton, inet_pton(N(0), P(1), P(2)))
  CALL(inet_aton, inet_aton(P(0), P(1)))
  CALL(inet_ntop, Text(inet_ntop(N(0), P(1), text, sizeof text), 2))
  CALL(inet_ntoa, Text(inet_ntoa(*(struct in_addr*)P(0)), 1))
  CALL(strerror, Text(strerror(N(0)), 1))
  CALL(if_nametoindex, NametoIndex(P(0)))
  CALL(if_indextoname, Text(if_indextoname((unsigned)N(0), text), 1))
#undef CALL
  fprintf(stderr, "no call is named %s\n", name);
  exit(2);
}

static int Digit(char hex) { return hex <= '9' ? hex - '0' : hex - 'a' + 10; }

static void ParseBytes(const char* hex, struct Argument* out) {
  out->size = strlen(hex) / 2;
  out->bytes = malloc(out->size + 1);  // never NULL, so that no bytes differ from no pointer
  for (size_t i = 0; i < out->size; i++)
    out->bytes[i] = (unsigned char)(16 * Digit(hex[2 * i]) + Digit(hex[2 * i + 1]));
}

// The words after the name; strtok() goes on where main() began.
static void ParseArguments(void) {
  for (int i = 0; i < kMaxArguments; i++) {
    char* word = strtok(NULL, " \n");
    argument[i] = (struct Argument){0, NULL, 0};
    if (word == NULL) continue;
    if (word[0] == 'x') {
      ParseBytes(word + 1, &argument[i]);
    } else if (word[0] != '-' || word[1] != '\0') {
      argument[i].number = strtol(word, NULL, 10);
    }
  }
}

static void Answer(long result) {
  printf("%ld", result);
  for (int i = 0; i < kMaxArguments; i++) {
    if (argument[i].bytes == NULL) continue;
    printf(" x");
    for (size_t at = 0; at < argument[i].size; at++) printf("%02x", argument[i].bytes[at]);
    free(argument[i].bytes);
  }
  printf("\n");
  fflush(stdout);
}

int main(void) {
  static char line[kMaxBytes];
  signal(SIGPIPE, SIG_IGN);  // as Node does, so that EPIPE comes as an error here too
  while (fgets(line, sizeof line, stdin) != NULL) {
    alarm(kPatience);  // a call that blocks although the test thinks it does not ends this process, not the test run
    char* name = strtok(line, " \n");
    ParseArguments();
    errno = 0;
    long result = Call(name);
    Answer(result == -1 ? -errno : result);
    alarm(0);  // until the next there is all the time that the tests take
  }
  return 0;
}
