// The load for accept: connects, waits until the server has closed, and connects again, with some connections under way
// at a time, fewer than a backlog holds.
//
//     accept-load PORT WINDOW SECONDS
//
// The server accepts and closes. Connections end with a reset, so that no port is left in TIME_WAIT.
#include "net.h"

// Begins a connection, whose end epoll tells.
static void begin(int epfd, const struct sockaddr_in* address) {
  int fd = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
  struct linger reset = {.l_onoff = 1, .l_linger = 0};
  check(setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset), "setsockopt");
  if (connect(fd, (SA*)address, sizeof *address) == -1 && errno != EINPROGRESS) check(-1, "connect");
  watch(epfd, fd, (uint64_t)fd, EPOLLIN);
}

int main(int argc, char** argv) {
  long port = argument(argc, argv, 1, "PORT", UINT16_MAX);
  long window = argument(argc, argv, 2, "WINDOW", MOST_CONNECTIONS);
  long seconds = argument(argc, argv, 3, "SECONDS", MOST_SECONDS);
  end_after(seconds);
  raise_descriptor_limit();
  int epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  struct sockaddr_in address = loopback(port);

  double start = now(), deadline = start + (double)seconds;
  uint64_t connections = 0;
  for (long i = 0; i < window; i++) begin(epfd, &address);
  while (now() < deadline) {
    struct epoll_event events[MAXEVENTS];
    int n = check(epoll_wait(epfd, events, MAXEVENTS, milliseconds_to(deadline)), "epoll_wait");
    for (int i = 0; i < n; i++) {
      int fd = (int)events[i].data.u64;
      char byte;
      if (check((int)recv(fd, &byte, 1, 0), "recv") > 0) continue;  // a server that greets has not closed yet
      check(close(fd), "close");
      connections++;
      begin(epfd, &address);
    }
  }
  report("connections", connections, 0, start);
  return 0;
}
