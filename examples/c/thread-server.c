// TCP echo, a concurrent server: a thread for each client. All threads of a process share its descriptors, so the
// number is all that a thread is told. Nothing is copied: the thread closes the connection, and the main thread must
// not.
//
//     thread-server [address] [port] [clients]
#include "echo.h"

enum { BACKLOG = 5 };

static void* worker(void* data) {
  serve((int)(intptr_t)data);
  return NULL;
}

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  long clients = count_argument(argc, argv, 3);
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same

  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
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
    pthread_t thread;
    errno = pthread_create(&thread, NULL, worker, (void*)(intptr_t)comm);
    check(errno == 0 ? 0 : -1, "pthread_create");
    pthread_detach(thread);  // nobody waits for it: it is freed when it ends
  }
  check(close(s), "close");
  pthread_exit(NULL);  // the process stays until the last thread has ended, with status 0
}
