// TCP echo, a concurrent server: a new program for each client (here this same file in another role), which finds the
// connection as its descriptor 3. The server closes its own copy.
//
// A new program inherits every descriptor that is not marked close-on-exec. Both sockets are made with SOCK_CLOEXEC, so
// that a child gets the one that is handed to it and no other.
//
//     spawn-server [address] [port] [clients]
#include "echo.h"

enum { BACKLOG = 5, INHERITED = 3 };

extern char** environ;

// Starts this program in the role of a child whose descriptor 3 is `comm`.
static void start(char* program, int comm) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, comm, INHERITED);  // the copy is not close-on-exec
  char* argv[] = {program, "child", NULL};
  errno = posix_spawn(&(pid_t){0}, "/proc/self/exe", &actions, NULL, argv, environ);
  check(errno == 0 ? 0 : -1, "spawn");
  posix_spawn_file_actions_destroy(&actions);
}

int main(int argc, char** argv) {
  signal(SIGPIPE, SIG_IGN);  // send() to a client that has gone is an error, not the end; Node does the same
  if (strcmp(text_argument(argc, argv, 1, ""), "child") == 0) {
    check(fcntl(INHERITED, F_SETFD, FD_CLOEXEC), "fcntl");  // as Node does at its start with all that it inherits
    serve(INHERITED);
    return 0;
  }
  char* program = argv[0];
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  long clients = count_argument(argc, argv, 3);

  int s = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
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
    int comm = check(accept4(s, (SA*)&peer, &length, SOCK_CLOEXEC), "accept4");
    start(program, comm);
    check(close(comm), "close");
    // Waits for the children that have ended; those that have not are waited for after a later client.
    while (waitpid(-1, NULL, WNOHANG) > 0) continue;
  }
  check(close(s), "close");
  while (waitpid(-1, NULL, 0) > 0) continue;  // the last child has ended when there is none left
  return 0;
}
