// TCP echo, the server: sends back what each client sends. One client at a time: while it serves one, the next waits in
// the backlog, connected but not yet accepted.
//
//     tcp-echo-server [address] [port] [clients]
#include "common.h"

enum { BACKLOG = 5 };

// Sends everything back until the client has finished. Returns the number of bytes, -1 after complaining of a failure.
static long echo(int comm) {
  char buffer[1024];
  for (long total = 0;;) {
    ssize_t n = recv(comm, buffer, sizeof buffer, 0);
    if (n < 0) return complain("recv"), -1;
    if (n == 0) return total;  // the client has closed its end, or shut it down for writing
    // send() may take fewer bytes than it is offered.
    for (ssize_t sent = 0, m; sent < n; sent += m)
      if ((m = send(comm, buffer + sent, n - sent, 0)) < 0) return complain("send"), -1;
    total += n;
  }
}

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  long clients = count_argument(argc, argv, 3);
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same

  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  // Without it, a server that is started again finds its port taken by connections in TIME_WAIT.
  int on = 1;
  check(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
  struct sockaddr_in here = inet(address, port);
  check_at(bind(s, (SA*)&here, sizeof here), "bind", &here, sizeof here);
  check(listen(s, BACKLOG), "listen");
  struct sockaddr_storage name;
  socklen_t length = sizeof name;
  check(getsockname(s, (SA*)&name, &length), "getsockname");
  say("listening on %s", show(&name, length));

  for (long client = 0; client < clients; client++) {
    struct sockaddr_storage peer;
    length = sizeof peer;
    int comm = check(accept(s, (SA*)&peer, &length), "accept");
    long n = echo(comm);  // a client that goes away in the middle is no reason to end
    if (n >= 0) say("%s: %ld bytes echoed", show(&peer, length), n);
    check(close(comm), "close");
  }
  check(close(s), "close");
  return 0;
}
