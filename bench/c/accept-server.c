// Accepts and closes, as fast as connections come: epoll, and accept4 until nobody waits.
//
//     accept-server SECONDS
//
// Prints its port. Ends when the time is over.
#include "net.h"

int main(int argc, char** argv) {
  long seconds = argument(argc, argv, 1, "SECONDS", MOST_SECONDS);
  end_after(seconds);
  int s = bound(SOCK_STREAM);
  check(listen(s, 4096), "listen");
  say_port(s);
  int epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  watch(epfd, s, 0, EPOLLIN);

  double start = now(), deadline = start + (double)seconds;
  uint64_t connections = 0;
  while (now() < deadline) {
    struct epoll_event event;
    if (check(epoll_wait(epfd, &event, 1, milliseconds_to(deadline)), "epoll_wait") == 0) continue;
    int comm;
    while ((comm = accept4(s, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) != -1) {
      check(close(comm), "close");
      connections++;
    }
    if (errno != EAGAIN && errno != ECONNABORTED) check(-1, "accept4");
  }
  report("connections", connections, 0, start);
  return 0;
}
