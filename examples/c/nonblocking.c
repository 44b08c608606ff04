// Sockets that do not wait. A call on a non-blocking socket that would have to wait fails at once with EAGAIN; the
// program goes on with something else and tries again. Here the something else is to be its own client.
#include "common.h"

// The next connection, or -1 when there is none yet. The flag is for the new descriptor: none is inherited.
static int try_accept(int s) {
  struct sockaddr_storage peer;
  socklen_t length = sizeof peer;
  return attempt(EAGAIN, accept4(s, (SA*)&peer, &length, SOCK_NONBLOCK), "accept4");
}

// The number of bytes received, or -1 when there are none yet. 0 is something else: the peer has finished.
static int try_recv(int comm, char* buffer, size_t size) {
  return attempt(EAGAIN, recv(comm, buffer, size, 0), "recv");
}

int main(void) {
  char buffer[64];

  int s = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), "socket");
  struct sockaddr_in any = inet("127.0.0.1", 0);
  check_at(bind(s, (SA*)&any, sizeof any), "bind", &any, sizeof any);
  check(listen(s, 1), "listen");
  struct sockaddr_storage here;
  socklen_t length = sizeof here;
  check(getsockname(s, (SA*)&here, &length), "getsockname");

  say("nobody has connected:");
  int comm = try_accept(s);
  int c = check(socket(AF_INET, SOCK_STREAM, 0), "socket");  // blocking: connect() returns when there is a connection
  check_at(connect(c, (SA*)&here, length), "connect", &here, length);
  while (comm < 0) comm = try_accept(s);
  say("accepted");

  say("nothing was sent:");
  int n = try_recv(comm, buffer, sizeof buffer);
  check(send(c, "Hello World", 11, 0), "send");
  while (n < 0) n = try_recv(comm, buffer, sizeof buffer);
  say("received: %.*s", n, buffer);

  say("everything is read:");
  n = try_recv(comm, buffer, sizeof buffer);
  check(close(c), "close");
  while (n < 0) n = try_recv(comm, buffer, sizeof buffer);
  say("received %d bytes: the client has closed", n);

  // The flag can be read and changed at any time.
  int flags = check(fcntl(s, F_GETFL), "fcntl");
  say("O_NONBLOCK is %s", flags & O_NONBLOCK ? "set" : "clear");
  check(fcntl(s, F_SETFL, flags & ~O_NONBLOCK), "fcntl");
  say("O_NONBLOCK is %s", check(fcntl(s, F_GETFL), "fcntl") & O_NONBLOCK ? "set" : "clear");

  check(close(comm), "close");
  check(close(s), "close");
  return 0;
}
