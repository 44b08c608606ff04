// UDP echo, the client: sends a text as one datagram and prints what comes back.
//
// It connects its socket. No packet goes out for that: the kernel only notes the peer, takes nobody else's datagrams
// from then on, and reports it when the peer's host answers that nobody is there: ECONNREFUSED.
//
//     udp-echo-client [address] [port] [text]
#include "common.h"

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  const char* text = text_argument(argc, argv, 3, "Hello World");

  int s = check(socket(AF_INET, SOCK_DGRAM, 0), "socket");
  struct sockaddr_in there = inet(address, port);
  check_at(connect(s, (SA*)&there, sizeof there), "connect", &there, sizeof there);
  // A datagram may be lost on its way, in either direction. After five seconds recv() fails with EAGAIN.
  struct timeval timeout = {5, 0};
  check(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout), "setsockopt");
  check(send(s, text, strlen(text), 0), "send");

  static char reply[65536];
  ssize_t n = attempt(ECONNREFUSED, recv(s, reply, sizeof reply, 0), "recv");
  check(close(s), "close");
  if (n < 0) {
    say("nobody receives datagrams at %s:%d", address, port);
    return 1;
  }
  say("%.*s", (int)n, reply);
  return 0;
}
