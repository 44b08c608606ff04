// Streams between processes of one host: AF_UNIX. The calls are TCP's; only the addresses differ. A pathname makes a
// file, which stays until it is unlinked; an abstract name, with a NUL in front, makes none and goes with its socket; a
// socketpair needs no name at all.
#include "folder.h"

// Sends a text from one end of a connection to the other and prints what arrives.
static void pass(int from, int to, const char* text) {
  char buffer[64];
  check(send(from, text, strlen(text), 0), "send");
  int n = check(recv(to, buffer, sizeof buffer, 0), "recv");
  say("received: %.*s", n, buffer);
}

// A server and its client at an address, both here: connect() does not wait for accept(), only for the backlog.
static void meet(const struct sockaddr_un* address, socklen_t size) {
  int s = check(socket(AF_UNIX, SOCK_STREAM, 0), "socket");
  check_at(bind(s, (SA*)address, size), "bind", address, size);
  check(listen(s, 1), "listen");
  struct sockaddr_storage name, peer;
  socklen_t length = sizeof name, peer_length = sizeof peer;
  check(getsockname(s, (SA*)&name, &length), "getsockname");
  say("listening on %s", show(&name, length));

  int c = check(socket(AF_UNIX, SOCK_STREAM, 0), "socket");
  check_at(connect(c, (SA*)address, size), "connect", address, size);
  int comm = check(accept(s, (SA*)&peer, &peer_length), "accept");
  length = sizeof name;
  check(getpeername(c, (SA*)&name, &length), "getpeername");
  say("the client is %s, its peer is %s", show(&peer, peer_length), show(&name, length));
  pass(c, comm, "Hello Server");
  pass(comm, c, "Hello Client");

  check(close(comm), "close");
  check(close(c), "close");
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
  check(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), "socketpair");
  int a = pair[0], b = pair[1];
  struct sockaddr_storage name, peer;
  socklen_t length = sizeof name, peer_length = sizeof peer;
  check(getsockname(a, (SA*)&name, &length), "getsockname");
  check(getpeername(a, (SA*)&peer, &peer_length), "getpeername");
  say("between %s and %s", show(&name, length), show(&peer, peer_length));
  pass(a, b, "Hello B");
  pass(b, a, "Hello A");
  check(close(a), "close");
  check(close(b), "close");

  rmdir(folder);
  return 0;
}
