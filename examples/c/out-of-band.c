// Out-of-band data, TCP's urgent byte. The last byte sent with MSG_OOB leaves a mark in the stream. recv() stops at the
// mark, sockatmark() says that it has been reached, and the byte itself is read apart, with MSG_OOB; or, with
// SO_OOBINLINE, in its place in the stream.
#include "common.h"

// Receives at most `size` bytes and prints them.
static void receive(int comm, size_t size) {
  char buffer[size];
  int n = check(recv(comm, buffer, size, 0), "recv");
  say("recv: %.*s", n, buffer);
}

// Receives the urgent byte and prints it, if there is one to be read apart.
static void receive_urgent(int comm) {
  char buffer[1];
  int n = attempt(EINVAL, recv(comm, buffer, sizeof buffer, MSG_OOB), "recv");
  if (n >= 0) say("recv with MSG_OOB: %.*s", n, buffer);
}

static void say_whether_at_mark(int comm) {
  say("at the mark: %s", check(sockatmark(comm), "sockatmark") ? "yes" : "no");
}

static void say_whether_inline(int comm) {
  int is_inline;
  socklen_t length = sizeof is_inline;
  check(getsockopt(comm, SOL_SOCKET, SO_OOBINLINE, &is_inline, &length), "getsockopt");
  say("SO_OOBINLINE is %d", is_inline);
}

int main(void) {
  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  struct sockaddr_in any = inet("127.0.0.1", 0);
  check_at(bind(s, (SA*)&any, sizeof any), "bind", &any, sizeof any);
  check(listen(s, 1), "listen");
  int c = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  struct sockaddr_storage here, peer;
  socklen_t length = sizeof here;
  check(getsockname(s, (SA*)&here, &length), "getsockname");
  check_at(connect(c, (SA*)&here, length), "connect", &here, length);
  length = sizeof peer;
  int comm = check(accept(s, (SA*)&peer, &length), "accept");

  say("abc! with MSG_OOB, def without:");
  check(send(c, "abc!", 4, MSG_OOB), "send");
  check(send(c, "def", 3, 0), "send");
  receive(comm, 64);
  say_whether_at_mark(comm);
  receive_urgent(comm);
  receive_urgent(comm);  // it can be read once
  receive(comm, 64);
  say_whether_at_mark(comm);

  say("the same with SO_OOBINLINE:");
  say_whether_inline(comm);
  int on = 1;
  check(setsockopt(comm, SOL_SOCKET, SO_OOBINLINE, &on, sizeof on), "setsockopt");
  say_whether_inline(comm);
  check(send(c, "abc!", 4, MSG_OOB), "send");
  check(send(c, "def", 3, 0), "send");
  receive(comm, 64);
  say_whether_at_mark(comm);
  receive_urgent(comm);  // nothing is kept apart
  receive(comm, 1);
  receive(comm, 64);

  check(close(comm), "close");
  check(close(c), "close");
  check(close(s), "close");
  return 0;
}
