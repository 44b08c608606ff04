// How the concurrent servers serve a client: as tcp-echo-server does. The twin of support/echo.ts.
#ifndef EXAMPLES_C_ECHO_H_
#define EXAMPLES_C_ECHO_H_

#include "common.h"

enum { LISTEN_BACKLOG = 5 };

// A socket that listens at the address and port among the arguments. Says where that is.
static inline int listen_at(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  int on = 1;
  check(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
  struct sockaddr_in here = inet(address, port);
  check_at(bind(s, (SA*)&here, sizeof here), "bind", &here, sizeof here);
  check(listen(s, LISTEN_BACKLOG), "listen");
  struct sockaddr_storage name;
  socklen_t length = sizeof name;
  check(getsockname(s, (SA*)&name, &length), "getsockname");
  say("listening on %s", show(&name, length));
  return s;
}

// Sends everything back until the client has finished. Returns the number of bytes, -1 after complaining of a failure.
static inline long echo(int comm) {
  char buffer[1024];
  for (long total = 0;;) {
    ssize_t n = recv(comm, buffer, sizeof buffer, 0);
    if (n < 0) return complain("recv"), -1;
    if (n == 0) return total;
    for (ssize_t sent = 0, m; sent < n; sent += m)
      if ((m = send(comm, buffer + sent, n - sent, 0)) < 0) return complain("send"), -1;
    total += n;
  }
}

// Sends back what is there now. Returns the number of bytes; 0 when the client has finished, or is gone.
static inline long echo_some(int comm) {
  char buffer[1024];
  ssize_t n = recv(comm, buffer, sizeof buffer, 0);
  if (n < 0) return complain("recv"), 0;
  for (ssize_t sent = 0, m; sent < n; sent += m)
    if ((m = send(comm, buffer + sent, n - sent, 0)) < 0) return complain("send"), 0;
  return n;
}

// Serves one client to its end.
static inline void serve(int comm) {
  long n = echo(comm);  // a client that goes away in the middle is no reason to end
  if (n >= 0) say("%ld bytes echoed", n);
  check(close(comm), "close");
}

#endif  // EXAMPLES_C_ECHO_H_
