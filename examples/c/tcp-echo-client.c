// TCP echo, the client: sends a text and prints what comes back.
//
//     tcp-echo-client [address] [port] [text]
#include "common.h"

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  const char* text = text_argument(argc, argv, 3, "Hello World");
  size_t size = strlen(text);

  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  struct sockaddr_in there = inet(address, port);
  check_at(connect(s, (SA*)&there, sizeof there), "connect", &there, sizeof there);
  // send() may take fewer bytes than it is offered.
  for (size_t sent = 0; sent < size;) sent += check(send(s, text + sent, size - sent, 0), "send");
  check(shutdown(s, SHUT_WR), "shutdown");  // the server's recv() returns 0; ours still works

  // A stream has no messages: the reply may come in any number of pieces.
  char* reply = malloc(size + 1);
  size_t got = 0;
  while (got < size) {
    ssize_t n = check(recv(s, reply + got, size - got, 0), "recv");
    if (n == 0) break;  // the server has closed before its time
    got += n;
  }
  check(close(s), "close");
  say("%.*s", (int)got, reply);
  free(reply);
  return got == size ? 0 : 1;
}
