// A TCP echo server for many connections, in one thread: epoll, level-triggered.
//
//     echo-server CONNECTIONS SECONDS
//
// Prints its port. Ends when that many connections have come and gone, or when the time is over.
#include "net.h"

static char buffer[MOST_BYTES];

// Sends back what is there. Returns the number of bytes; -1 when the client has finished or is gone.
static ssize_t echo_some(int comm) {
  ssize_t n = recv(comm, buffer, sizeof buffer, 0);
  if (n == -1 && errno == EAGAIN) return 0;
  if (n <= 0) return -1;
  // A client of these benchmarks reads all before it sends more, so its buffer has room.
  return send(comm, buffer, (size_t)n, MSG_NOSIGNAL) == n ? n : -1;
}

// Accepts whoever waits.
static void accept_all(int epfd, int s) {
  for (;;) {
    int comm = accept4(s, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (comm == -1 && errno == EAGAIN) return;
    check(comm, "accept4");
    no_delay(comm);
    watch(epfd, comm, (uint64_t)comm, EPOLLIN);
  }
}

int main(int argc, char** argv) {
  long connections = argument(argc, argv, 1, "CONNECTIONS", INT32_MAX);
  long seconds = argument(argc, argv, 2, "SECONDS", MOST_SECONDS);
  end_after(seconds);
  raise_descriptor_limit();
  int s = bound(SOCK_STREAM);
  check(listen(s, 4096), "listen");
  say_port(s);
  int epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  watch(epfd, s, (uint64_t)s, EPOLLIN);

  double start = now(), deadline = start + (double)seconds;
  uint64_t requests = 0, bytes = 0;
  for (long gone = 0; gone < connections && now() < deadline;) {
    struct epoll_event events[MAXEVENTS];
    int n = check(epoll_wait(epfd, events, MAXEVENTS, milliseconds_to(deadline)), "epoll_wait");
    for (int i = 0; i < n; i++) {
      int fd = (int)events[i].data.u64;
      if (fd == s) {
        accept_all(epfd, s);
        continue;
      }
      ssize_t m = echo_some(fd);
      if (m >= 0) {
        requests += m > 0;
        bytes += (uint64_t)m;
        continue;
      }
      check(close(fd), "close");  // which takes it out of epoll's list
      gone++;
    }
  }
  report("requests", requests, bytes, start);
  return 0;
}
