// TCP echo for many clients at once, in one thread: select(2) says which descriptors have something to read. It knows
// those below FD_SETSIZE only, and is told all of them in each call.
//
//     select-server [address] [port] [clients]
#include <sys/select.h>

#include "echo.h"

int main(int argc, char** argv) {
  long clients = count_argument(argc, argv, 3);
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same
  int s = listen_at(argc, argv);

  int comms[FD_SETSIZE];  // the clients' descriptors
  long totals[FD_SETSIZE] = {0};
  int count = 0;
  for (long left = clients; left > 0 || count > 0;) {
    fd_set read;
    FD_ZERO(&read);
    if (left > 0) FD_SET(s, &read);
    int highest = left > 0 ? s : -1;
    for (int i = 0; i < count; i++) {
      FD_SET(comms[i], &read);
      if (comms[i] > highest) highest = comms[i];
    }
    check(select(highest + 1, &read, NULL, NULL, NULL), "select");
    int old = count;
    if (left > 0 && FD_ISSET(s, &read)) {
      struct sockaddr_storage peer;
      socklen_t length = sizeof peer;
      int comm = check(accept(s, (SA*)&peer, &length), "accept");
      left--;
      if (comm < FD_SETSIZE)
        comms[count++] = comm;
      else
        check(close(comm), "close");
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int comm = comms[i];
      comms[kept++] = comm;
      if (i >= old || !FD_ISSET(comm, &read)) continue;
      // It has something to read, so this does not block; sending does, while a client does not read.
      long n = echo_some(comm);
      totals[comm] += n;
      if (n > 0) continue;
      say("%ld bytes echoed", totals[comm]);
      totals[comm] = 0;
      kept--;
      check(close(comm), "close");
    }
    count = kept;
  }
  check(close(s), "close");
  return 0;
}
