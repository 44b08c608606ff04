// TCP echo for many clients at once, in one thread: epoll(7) keeps the list of descriptors in the kernel, and a call
// gives those that have something to read.
//
//     epoll-server [address] [port] [clients]
#include <sys/epoll.h>

#include "echo.h"

enum { MAXEVENTS = 16 };

// What the kernel gives back with each event.
struct client {
  int comm;
  long total;
};

int main(int argc, char** argv) {
  long clients = count_argument(argc, argv, 3);
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same
  int s = listen_at(argc, argv);

  int epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};  // the listening socket is no client
  check(epoll_ctl(epfd, EPOLL_CTL_ADD, s, &event), "epoll_ctl");
  long open = 0;
  for (long left = clients; left > 0 || open > 0;) {
    struct epoll_event events[MAXEVENTS];
    int n = check(epoll_wait(epfd, events, MAXEVENTS, -1), "epoll_wait");
    for (int i = 0; i < n; i++) {
      struct client* client = events[i].data.ptr;
      if (client == NULL) {
        struct sockaddr_storage peer;
        socklen_t length = sizeof peer;
        client = calloc(1, sizeof *client);
        client->comm = check(accept(s, (SA*)&peer, &length), "accept");
        event = (struct epoll_event){.events = EPOLLIN, .data.ptr = client};
        check(epoll_ctl(epfd, EPOLL_CTL_ADD, client->comm, &event), "epoll_ctl");
        open++;
        if (--left == 0) check(epoll_ctl(epfd, EPOLL_CTL_DEL, s, NULL), "epoll_ctl");
        continue;
      }
      // It has something to read, so this does not block; sending does, while a client does not read.
      long m = echo_some(client->comm);
      client->total += m;
      if (m > 0) continue;
      say("%ld bytes echoed", client->total);
      check(epoll_ctl(epfd, EPOLL_CTL_DEL, client->comm, NULL), "epoll_ctl");
      check(close(client->comm), "close");
      free(client);
      open--;
    }
  }
  check(close(epfd), "close");
  check(close(s), "close");
  return 0;
}
