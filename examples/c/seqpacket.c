// Sequenced packets between processes of one host: AF_UNIX, SOCK_SEQPACKET. There is a connection, as with a stream,
// and every message stays whole and apart, as with datagrams: each recv() returns one, and what does not fit is lost.
#include "folder.h"

// Receives one message into at most `size` bytes and prints it.
static void receive(int s, int size) {
  char buffer[size];
  int n = check(recv(s, buffer, size, MSG_TRUNC), "recv");  // with MSG_TRUNC: how long the message was
  say("received %d bytes: %.*s", n, n < size ? n : size, buffer);
}

// Sends three messages before the other end reads any.
static void pass(int from, int to) {
  check(send(from, "one", 3, 0), "send");
  check(send(from, "two, which is longer", 20, 0), "send");
  check(send(from, "three", 5, 0), "send");
  receive(to, 64);
  receive(to, 8);
  receive(to, 64);
}

// A server and its client at an address, both here: connect() does not wait for accept(), only for the backlog.
static void meet(const struct sockaddr_un* address, socklen_t size) {
  int s = check(socket(AF_UNIX, SOCK_SEQPACKET, 0), "socket");
  check_at(bind(s, (SA*)address, size), "bind", address, size);
  check(listen(s, 1), "listen");
  int c = check(socket(AF_UNIX, SOCK_SEQPACKET, 0), "socket");
  check_at(connect(c, (SA*)address, size), "connect", address, size);
  struct sockaddr_storage peer;
  socklen_t length = sizeof peer;
  int comm = check(accept(s, (SA*)&peer, &length), "accept");
  pass(c, comm);
  check(close(c), "close");
  receive(comm, 64);  // the end: 0 bytes
  check(close(comm), "close");
  check(close(s), "close");
}

int main(void) {
  const char* folder = make_folder();
  struct sockaddr_un address;

  say("a pathname");
  char path[100];
  snprintf(path, sizeof path, "%s/socket", folder);
  meet(&address, pathname(&address, path));
  unlink(path);

  say("an abstract name");
  meet(&address, abstract(&address, basename(folder)));

  say("a socketpair");
  int pair[2];
  check(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), "socketpair");
  int a = pair[0], b = pair[1];
  pass(a, b);
  pass(b, a);
  check(close(a), "close");
  check(close(b), "close");

  rmdir(folder);
  return 0;
}
