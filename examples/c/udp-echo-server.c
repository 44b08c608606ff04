// UDP echo, the server: sends each datagram back to where it came from. There are no connections: one socket serves
// every client.
//
//     udp-echo-server [address] [port] [datagrams]
#include "common.h"

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 5006);
  long datagrams = count_argument(argc, argv, 3);

  int s = check(socket(AF_INET, SOCK_DGRAM, 0), "socket");
  struct sockaddr_in here = inet(address, port);
  check_at(bind(s, (SA*)&here, sizeof here), "bind", &here, sizeof here);
  struct sockaddr_storage name;
  socklen_t length = sizeof name;
  check(getsockname(s, (SA*)&name, &length), "getsockname");
  say("listening on %s", show(&name, length));

  static char buffer[65536];  // no datagram is longer, so none is cut off
  for (long datagram = 0; datagram < datagrams; datagram++) {
    struct sockaddr_storage peer;
    length = sizeof peer;
    ssize_t n = check(recvfrom(s, buffer, sizeof buffer, 0, (SA*)&peer, &length), "recvfrom");
    check_at(sendto(s, buffer, n, 0, (SA*)&peer, length), "sendto", &peer, length);
    say("%s: %zd bytes echoed", show(&peer, length), n);
  }
  check(close(s), "close");
  return 0;
}
