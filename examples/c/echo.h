// How the concurrent servers serve a client: as tcp-echo-server does. The twin of support/echo.ts.
#ifndef EXAMPLES_C_ECHO_H_
#define EXAMPLES_C_ECHO_H_

#include "common.h"

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

// Serves one client to its end.
static inline void serve(int comm) {
  long n = echo(comm);  // a client that goes away in the middle is no reason to end
  if (n >= 0) say("%ld bytes echoed", n);
  check(close(comm), "close");
}

#endif  // EXAMPLES_C_ECHO_H_
