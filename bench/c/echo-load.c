// The load for an echo server: connections that play ping-pong, each sending again when the whole reply has come.
//
//     echo-load PORT CONNECTIONS BYTES SECONDS
//
// The time begins when all are connected. Prints the round trips, and the CPU time of this process.
#include "net.h"

static char data[MOST_BYTES], buffer[MOST_BYTES];
static size_t size;
static struct client {
  int fd;
  size_t got;  // of the reply that is on its way
} clients[MOST_CONNECTIONS];

static void ping(const struct client* client) {
  ssize_t n = send(client->fd, data, size, MSG_NOSIGNAL);
  if (n != (ssize_t)size) check(-1, "send");
}

// Takes what has come. Returns whether that was the rest of the reply.
static bool pong(struct client* client) {
  ssize_t n = recv(client->fd, buffer, size - client->got, MSG_DONTWAIT);
  if (n == -1 && errno == EAGAIN) return false;
  if (n == 0) errno = ECONNRESET;
  if (n <= 0) check(-1, "recv");
  client->got += (size_t)n;
  if (client->got < size) return false;
  client->got = 0;
  return true;
}

int main(int argc, char** argv) {
  long port = argument(argc, argv, 1, "PORT", UINT16_MAX);
  long connections = argument(argc, argv, 2, "CONNECTIONS", MOST_CONNECTIONS);
  size = (size_t)argument(argc, argv, 3, "BYTES", MOST_BYTES);
  long seconds = argument(argc, argv, 4, "SECONDS", MOST_SECONDS);
  end_after(seconds);
  raise_descriptor_limit();
  int epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  struct sockaddr_in address = loopback(port);
  for (long i = 0; i < connections; i++) {
    clients[i].fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
    check(connect(clients[i].fd, (SA*)&address, sizeof address), "connect");
    no_delay(clients[i].fd);
    watch(epfd, clients[i].fd, (uint64_t)i, EPOLLIN);
  }

  double start = now(), deadline = start + (double)seconds;
  uint64_t requests = 0;
  for (long i = 0; i < connections; i++) ping(&clients[i]);
  while (now() < deadline) {
    struct epoll_event events[MAXEVENTS];
    int n = check(epoll_wait(epfd, events, MAXEVENTS, milliseconds_to(deadline)), "epoll_wait");
    for (int i = 0; i < n; i++) {
      struct client* client = &clients[events[i].data.u64];
      if (!pong(client)) continue;
      requests++;
      ping(client);
    }
  }
  report("requests", requests, requests * size, start);
  return 0;
}
