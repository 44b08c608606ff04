// Datagrams between processes of one host: AF_UNIX. Unlike UDP's they are never lost or reordered; and a sender has no
// address unless it bound one, so that it cannot be answered.
#include "folder.h"

// Receives one datagram, prints it, and returns who sent it.
static struct sockaddr_storage sender;
static socklen_t receive(int s) {
  char buffer[64];
  socklen_t length = sizeof sender;
  int n = check(recvfrom(s, buffer, sizeof buffer, 0, (SA*)&sender, &length), "recvfrom");
  say("%s sent: %.*s", show(&sender, length), n, buffer);
  return length;
}

// Sends a text as one datagram: what TypeScript writes sendto(s, text, 0, address).
static void tell(int s, const char* text, const void* address, socklen_t length) {
  check_at(sendto(s, text, strlen(text), 0, address, length), "sendto", address, length);
}

int main(void) {
  const char* folder = make_folder();
  char server_path[100], client_path[100];
  snprintf(server_path, sizeof server_path, "%s/server", folder);
  snprintf(client_path, sizeof client_path, "%s/client", folder);
  struct sockaddr_un server;
  socklen_t server_length = pathname(&server, server_path);

  int s = check(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  check_at(bind(s, (SA*)&server, server_length), "bind", &server, server_length);

  say("a client without a name");
  int nameless = check(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  tell(nameless, "you cannot answer me", &server, server_length);
  receive(s);
  check(close(nameless), "close");

  say("a client with a pathname");
  int c = check(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  struct sockaddr_un client;
  socklen_t length = pathname(&client, client_path);
  check_at(bind(c, (SA*)&client, length), "bind", &client, length);
  tell(c, "please answer", &server, server_length);
  length = receive(s);
  tell(s, "here is the answer", &sender, length);
  receive(c);
  check(close(c), "close");
  unlink(client_path);

  say("a client with an abstract name of the kernel’s choice");
  int d = check(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  struct sockaddr_un choose = {.sun_family = AF_UNIX};
  length = offsetof(struct sockaddr_un, sun_path);  // a path of no bytes
  check_at(bind(d, (SA*)&choose, length), "bind", &choose, length);
  struct sockaddr_storage name;
  length = sizeof name;
  check(getsockname(d, (SA*)&name, &length), "getsockname");
  say("bound to %s", show(&name, length));
  tell(d, "please answer", &server, server_length);
  length = receive(s);
  tell(s, "here is the answer", &sender, length);
  receive(d);
  check(close(d), "close");
  check(close(s), "close");
  unlink(server_path);

  say("a socketpair");
  int pair[2];
  check(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair), "socketpair");
  int a = pair[0], b = pair[1];
  tell(a, "one", NULL, 0);
  tell(a, "two", NULL, 0);
  receive(b);  // one datagram at a time, although both are there
  receive(b);
  check(close(a), "close");
  check(close(b), "close");

  rmdir(folder);
  return 0;
}
