// TCP echo for many clients at once, in one thread: poll(2) says which descriptors have something to read. It is told
// all of them in each call, and takes descriptors of any number.
//
//     poll-server [address] [port] [clients]
#include <poll.h>

#include "echo.h"

enum { MOST = 1024 };

int main(int argc, char** argv) {
  long clients = count_argument(argc, argv, 3);
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same
  int s = listen_at(argc, argv);

  struct pollfd fds[1 + MOST] = {{.fd = s, .events = POLLIN}};  // the listening socket, and then the clients
  long totals[1 + MOST] = {0};
  int count = 1;
  for (long left = clients; left > 0 || count > 1;) {
    check(poll(fds, count, -1), "poll");
    int old = count;
    if (fds[0].revents) {
      struct sockaddr_storage peer;
      socklen_t length = sizeof peer;
      int comm = check(accept(s, (SA*)&peer, &length), "accept");
      totals[count] = 0;
      fds[count++] = (struct pollfd){.fd = comm, .events = POLLIN};
      if (--left == 0 || count > MOST) fds[0].fd = -1;  // passed over from now on: nobody else is served
    }
    int kept = 1;
    for (int i = 1; i < count; i++) {
      int comm = fds[i].fd;
      // It has something to read, so this does not block; sending does, while a client does not read.
      long n = i < old && fds[i].revents ? echo_some(comm) : -1;
      if (n == 0) {
        say("%ld bytes echoed", totals[i]);
        check(close(comm), "close");
        continue;
      }
      totals[kept] = totals[i] + (n > 0 ? n : 0);
      fds[kept++] = fds[i];
    }
    count = kept;
  }
  check(close(s), "close");
  return 0;
}
