// TCP echo, a concurrent server: a forked process for each client, as the textbook has it. fork() copies the process
// with its descriptors: the child closes the listening socket, the parent closes the connection, and each goes on with
// the one that is left. A connection ends when the last descriptor of it is closed, so neither may be forgotten.
//
//     fork-server [address] [port] [clients]
#include "echo.h"

enum { BACKLOG = 5 };

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

  long children = 0;
  for (long client = 0; client < clients; client++) {
    struct sockaddr_storage peer;
    length = sizeof peer;
    int comm = check(accept(s, (SA*)&peer, &length), "accept");
    if (check(fork(), "fork") == 0) {
      check(close(s), "close");
      serve(comm);
      _exit(0);
    }
    check(close(comm), "close");
    // A child that has ended stays in the process table, a zombie, until its parent has waited for it.
    for (children++; children > 0 && check(waitpid(-1, NULL, WNOHANG), "waitpid") > 0;) children--;
  }
  check(close(s), "close");
  for (; children > 0; children--) check(waitpid(-1, NULL, 0), "waitpid");
  return 0;
}
