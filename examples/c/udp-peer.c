// Two equal peers over UDP. Each binds a port of its own, sends one datagram to the other and receives one: neither is
// a server. Only who writes first has to be agreed on, for a datagram to a port that is not bound yet is lost:
//
//     udp-peer 5007 5008 'from A' --wait      first, in one terminal
//     udp-peer 5008 5007 'from B'             then, in another
//
//     udp-peer [own port] [peer's port] [text] [--wait]
#include "common.h"

#define ADDRESS "127.0.0.1"

// Sends the text to the peer.
static void tell(int s, const char* text, const struct sockaddr_in* peer) {
  int n = check_at(sendto(s, text, strlen(text), 0, (SA*)peer, sizeof *peer), "sendto", peer, sizeof *peer);
  say("sent %d bytes to %s", n, show(peer, sizeof *peer));
}

// Receives one datagram and prints it.
static void hear(int s) {
  static char buffer[65536];
  struct sockaddr_storage peer;
  socklen_t length = sizeof peer;
  int n = check(recvfrom(s, buffer, sizeof buffer, 0, (SA*)&peer, &length), "recvfrom");
  say("received %d bytes from %s: %.*s", n, show(&peer, length), n, buffer);
}

int main(int argc, char** argv) {
  int own_port = port_argument(argc, argv, 1, 5007);
  int peer_port = port_argument(argc, argv, 2, 5008);
  const char* text = text_argument(argc, argv, 3, "Hello Peer");
  bool waits = strcmp(text_argument(argc, argv, 4, ""), "--wait") == 0;

  int s = check(socket(AF_INET, SOCK_DGRAM, 0), "socket");
  struct sockaddr_in here = inet(ADDRESS, own_port);
  check_at(bind(s, (SA*)&here, sizeof here), "bind", &here, sizeof here);
  struct sockaddr_storage name;
  socklen_t length = sizeof name;
  check(getsockname(s, (SA*)&name, &length), "getsockname");
  say("bound to %s", show(&name, length));

  struct sockaddr_in peer = inet(ADDRESS, peer_port);
  if (waits) hear(s);
  tell(s, text, &peer);
  if (!waits) hear(s);
  check(close(s), "close");
  return 0;
}
